//! The question where to write a list as a file, and what of it; the same for every list of the window.

use std::{path::Path, path::PathBuf, sync::Arc};

use egui::{Label, Ui};

use super::{
    dialog::Dialog,
    path_field::{PathText, Purpose},
};
use crate::{
    i18n::Tr,
    journal::Stamp,
    ops,
    platform::{dialogs::FileRequest, system},
    store::Writer,
    ui::{desk::Errand, failure, loaded::Pending, view::View},
};

/// Writes the rows and says how many.
pub type WriteRows = Arc<dyn Fn(&mut Writer, &Stamp, &Path) -> ops::Result<u32> + Send + Sync>;

/// What can be written of a list.
pub struct ListFile {
    /// What it is called where there are several.
    pub words: String,
    /// What is in it.
    pub hint: String,
    /// The beginning of the file's name.
    pub stem: String,
    pub write: WriteRows,
}

/// The question while it is asked or the file is being written.
#[derive(Default)]
pub struct ListFileQuestion(Option<Asked>);

struct Asked {
    title: String,
    files: Vec<ListFile>,
    chosen: usize,
    path: PathText,
    writing: Pending<u32>,
    failure: Option<ops::Error>,
}

impl ListFileQuestion {
    /// Asks where to write one of these; the first unless the person says otherwise.
    pub fn ask(&mut self, title: String, files: Vec<ListFile>) {
        let Some(first) = files.first() else { return };
        let path = PathText::of(&on_offer(&first.stem));
        let (writing, failure) = (Pending::default(), None);
        self.0 = Some(Asked { title, files, chosen: 0, path, writing, failure });
    }

    /// Whether it is asked: keys of the screen behind it do nothing.
    pub const fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// Shows the question while there is one.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) {
        let ended = self.0.as_mut().is_some_and(|asked| asked.take_in(view) || asked.ui(ui, view));
        if ended {
            self.0 = None;
        }
    }
}

impl Asked {
    /// Returns whether the question is over.
    fn ui(&mut self, ui: &Ui, view: &View<'_>) -> bool {
        let error = self.failure.as_ref().map(|error| failure::act_error(view.tr, view.zone(), error));
        let path = self.path.path().filter(|_| !self.writing.is_running());
        let title = self.title.clone();
        let dialog = Dialog {
            title: &title,
            agree: &view.tr.table_export_write(),
            possible: path.is_some(),
            error: error.as_deref(),
        };
        let mut entered = false;
        let answer = dialog.show(ui, view.tr, |ui| entered = self.file_ui(ui, view.tr));
        if let Some(path) = path.filter(|_| answer == Some(true) || entered) {
            self.write(view, path);
        }
        answer == Some(false)
    }

    /// Returns whether Enter was pressed or a file picked.
    fn file_ui(&mut self, ui: &mut Ui, tr: Tr) -> bool {
        self.choice_ui(ui);
        if let Some(file) = self.files.get(self.chosen) {
            ui.add(Label::new(&file.hint).wrap());
        }
        ui.add(Label::new(tr.table_export_hint()).wrap());
        ui.add_space(6.0);
        let file_name = self.files.get(self.chosen).map(|file| file_name(&file.stem)).unwrap_or_default();
        let title = &self.title;
        self.path.ui(ui, tr, &tr.table_export_file(), Purpose::Save, || request(tr, title, &file_name))
    }

    fn choice_ui(&mut self, ui: &mut Ui) {
        if self.files.len() < 2 {
            return;
        }
        let before = self.chosen;
        ui.horizontal_wrapped(|ui| {
            for (index, file) in self.files.iter().enumerate() {
                ui.radio_value(&mut self.chosen, index, &file.words);
            }
        });
        // A name that the person has given stays.
        if before != self.chosen && self.path.path() == Some(on_offer(&self.files[before].stem)) {
            self.path = PathText::of(&on_offer(&self.files[self.chosen].stem));
        }
    }

    fn write(&mut self, view: &View<'_>, path: PathBuf) {
        let Some(file) = self.files.get(self.chosen) else { return };
        let write = Arc::clone(&file.write);
        self.writing.start(view, Errand::stoppable(Tr::table_exporting), move |writer, stamp, _progress| {
            write(writer, stamp, &path)
        });
    }

    fn take_in(&mut self, view: &View<'_>) -> bool {
        match self.writing.result() {
            None => false,
            Some(Ok(rows)) => {
                view.tell_done(move |tr| tr.table_exported(rows));
                true
            }
            Some(Err(error)) => {
                self.failure = Some(error);
                false
            }
        }
    }
}

fn request(tr: Tr, title: &str, file_name: &str) -> FileRequest {
    FileRequest {
        title: title.to_owned(),
        kind: tr.table_export_kind(),
        extensions: vec!["xlsx".to_owned(), "csv".to_owned()],
        folder: system::documents_folder(),
        file_name: file_name.to_owned(),
    }
}

fn file_name(stem: &str) -> String {
    format!("{stem}.xlsx")
}

fn on_offer(stem: &str) -> PathBuf {
    system::documents_folder().unwrap_or_default().join(file_name(stem))
}
