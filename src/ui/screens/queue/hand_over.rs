//! The list leaves the program: written to a file, or printed as a numbered paper.

use std::path::PathBuf;

use egui::{Id, Key, Modal, Ui};

use crate::{
    domain::language::Lang,
    i18n::Tr,
    ops::{self, lists},
    platform::{atomic_write, dialogs::FileRequest, system, viewer},
    ui::{
        desk::{self, Errand, Ticket},
        failure,
        loaded::Pending,
        theme,
        view::View,
        widgets::{
            button,
            path_field::{PathText, Purpose},
        },
    },
};

/// Export and print of the list while they are under way.
#[derive(Default)]
pub struct HandOver {
    export: Option<Export>,
    print: Pending<PathBuf>,
    opening: Option<Ticket<Result<(), viewer::HandOverError>>>,
}

/// The question where to write the list.
struct Export {
    path: PathText,
    writing: Pending<u32>,
    failure: Option<ops::Error>,
}

impl HandOver {
    /// Asks where to write the list of the garrison in view.
    pub fn begin_export(&mut self, view: &View<'_>) {
        let Some(name) = file_name(view) else { return };
        let path = PathText::of(&system::documents_folder().unwrap_or_default().join(name));
        self.export = Some(Export { path, writing: Pending::default(), failure: None });
    }

    /// Prints the list in both languages and opens it in the system's viewer.
    pub fn print(&mut self, view: &View<'_>) {
        let garrison = view.register.and_then(|head| head.garrison()).cloned();
        let Some(garrison) = garrison.filter(|_| view.can_write() && !self.print.is_running()) else {
            return;
        };
        let folder = view.profile.papers();
        self.print.start(view, Errand::whole(Tr::queue_printing), move |writer, stamp, _progress| {
            let paper = lists::print_queue(writer, stamp, garrison, &Lang::ALL)?;
            let path = folder.join(paper.file_name());
            atomic_write::write(&path, &paper.pdf()).map_err(crate::store::Error::Unreachable)?;
            Ok(path)
        });
    }

    /// Shows the question, and takes in what came of both.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(path) = self.print.done(view) {
            let ctx = ui.ctx().clone();
            self.opening = Some(desk::aside(move || ctx.request_repaint(), move || viewer::open(&path)));
            view.tell_done(Tr::queue_printed);
        }
        self.take_in_opening(view);
        let closed = self.export.as_mut().is_some_and(|export| export.ui(ui, view));
        if closed {
            self.export = None;
        }
    }

    fn take_in_opening(&mut self, view: &View<'_>) {
        let Some(desk::Answer::Ready(opened)) = self.opening.as_mut().map(Ticket::take) else { return };
        self.opening = None;
        if let Err(error) = opened {
            tracing::warn!(%error, "the printed list was not opened");
            let folder = view.profile.papers().display().to_string();
            view.tell_done(move |tr| tr.queue_printed_to(&folder));
        }
    }
}

impl Export {
    /// Returns whether the question is over.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let written = self.take_in(view);
        let modal = Modal::new(Id::unique("queue export")).show(ui.ctx(), |ui| {
            ui.set_width(460.0);
            self.question_ui(ui, view)
        });
        written || modal.inner || ui.input(|input| input.key_pressed(Key::Escape))
    }

    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        ui.label(theme::title(tr.queue_export_title()));
        ui.label(tr.queue_export_hint());
        ui.add_space(6.0);
        let request = || request(tr, file_name(view).unwrap_or_default());
        let entered = self.path.ui(ui, tr, &tr.queue_export_file(), Purpose::Save, request);
        if let Some(error) = &self.failure {
            let zone = view.register.and_then(|head| head.garrison()).map(|garrison| garrison.zone);
            let sentence = zone.map(|zone| failure::act_error(tr, zone, error)).unwrap_or_default();
            ui.label(egui::RichText::new(sentence).color(theme::palette(ui).danger.ink));
        }
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let path = self.path.path().filter(|_| !self.writing.is_running());
            let agreed = button::primary_if(ui, path.is_some(), tr.queue_export_write()).clicked();
            if let Some(path) = path.filter(|_| agreed || entered) {
                self.write(view, path);
            }
            ui.button(tr.widgets_cancel()).clicked()
        })
        .inner
    }

    fn write(&mut self, view: &View<'_>, path: PathBuf) {
        let Some(garrison) = view.register.and_then(|head| head.garrison()).cloned() else { return };
        let lang = view.lang;
        self.writing.start(view, Errand::whole(Tr::queue_exporting), move |writer, stamp, _progress| {
            lists::export_queue(writer, stamp, &[garrison], &path, lang)
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

/// The name on offer, with the day; none without a garrison.
fn file_name(view: &View<'_>) -> Option<String> {
    let garrison = view.register?.garrison()?;
    Some(format!("queue-{}.xlsx", garrison.zone.day(view.now)))
}
