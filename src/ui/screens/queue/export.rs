//! The list leaves the program as a file: the question where to, and the writing.

use std::path::PathBuf;

use egui::{Label, Ui};

use crate::{
    domain::{Day, Instant, garrison::Garrison},
    i18n::{Tr, dates},
    ops::lists,
    platform::{dialogs::FileRequest, system},
    ui::{
        desk::Errand,
        failure,
        loaded::Pending,
        view::View,
        widgets::{
            dialog::Dialog,
            path_field::{PathText, Purpose},
        },
    },
};

/// The export while it is asked for or under way.
#[derive(Default)]
pub struct Export(Option<Asked>);

/// The question where to write the list.
struct Asked {
    garrison: Garrison,
    as_of: Option<Instant>,
    /// The day of the list.
    day: Day,
    path: PathText,
    writing: Pending<u32>,
    failure: Option<crate::ops::Error>,
}

impl Export {
    /// Asks where to write the list in view.
    pub fn begin(&mut self, view: &View<'_>) {
        let Some((head, garrison)) = view.register.and_then(|head| Some((head, head.garrison()?))) else {
            return;
        };
        let day = garrison.zone.day(head.as_of.unwrap_or(view.now));
        let path = system::documents_folder().unwrap_or_default().join(file_name(day));
        self.0 = Some(Asked {
            garrison: garrison.clone(),
            as_of: head.as_of,
            day,
            path: PathText::of(&path),
            writing: Pending::default(),
            failure: None,
        });
    }

    /// Shows the question while there is one.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let ended = self.0.as_mut().is_some_and(|asked| asked.take_in(view) || asked.ui(ui, view));
        if ended {
            self.0 = None;
        }
    }
}

impl Asked {
    /// Returns whether the question is over.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        let error = self.failure.as_ref().map(|error| failure::act_error(tr, self.garrison.zone, error));
        let path = self.path.path().filter(|_| !self.writing.is_running());
        let dialog = Dialog {
            title: &tr.queue_export_title(),
            agree: &tr.queue_export_write(),
            possible: path.is_some(),
            error: error.as_deref(),
        };
        let mut entered = false;
        let answer = dialog.show(ui, tr, |ui| entered = self.file_ui(ui, tr));
        if let Some(path) = path.filter(|_| answer == Some(true) || entered) {
            self.write(view, path);
        }
        answer == Some(false)
    }

    /// Returns whether Enter was pressed or a file picked.
    fn file_ui(&mut self, ui: &mut Ui, tr: Tr) -> bool {
        ui.add(Label::new(tr.queue_export_hint()).wrap());
        if self.as_of.is_some() {
            ui.add(Label::new(tr.queue_past_band(&dates::numeric(self.day))).wrap());
        }
        ui.add_space(6.0);
        let day = self.day;
        self.path.ui(ui, tr, &tr.queue_export_file(), Purpose::Save, || request(tr, file_name(day)))
    }

    fn write(&mut self, view: &View<'_>, path: PathBuf) {
        let (garrison, as_of, lang) = (self.garrison.clone(), self.as_of, view.lang);
        self.writing.start(view, Errand::stoppable(Tr::queue_exporting), move |writer, stamp, _progress| {
            lists::export_queue(writer, stamp, &[garrison], as_of, &path, lang)
        });
    }

    fn take_in(&mut self, view: &View<'_>) -> bool {
        match self.writing.result() {
            None => false,
            Some(Ok(rows)) => {
                view.tell_done(move |tr| tr.queue_exported(rows));
                true
            }
            Some(Err(error)) => {
                self.failure = Some(error);
                false
            }
        }
    }
}

fn request(tr: Tr, file_name: String) -> FileRequest {
    FileRequest {
        title: tr.queue_export_title(),
        kind: tr.queue_export_kind(),
        extensions: vec!["xlsx".to_owned(), "csv".to_owned()],
        folder: system::documents_folder(),
        file_name,
    }
}

/// The name on offer, with the day.
fn file_name(day: Day) -> String {
    format!("queue-{day}.xlsx")
}
