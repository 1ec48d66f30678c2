//! The question where the table of a figure is written.

use egui::Ui;

use crate::{
    domain::Day,
    i18n::Tr,
    ops::figures::{self, FigureSheet},
    platform::{dialogs::FileRequest, system},
    ui::{
        view::View,
        widgets::{
            form_dialog::{Act, Form, say},
            path_field::{PathText, Purpose},
        },
    },
};

/// See the module.
pub struct TableFile {
    sheet: FigureSheet,
    name: String,
    path: PathText,
}

impl TableFile {
    /// A form with a name on offer.
    pub fn new(sheet: FigureSheet, day: Day) -> Self {
        let name = format!("{}-{day}.xlsx", sheet.kind.code());
        let path = system::documents_folder().unwrap_or_default().join(&name);
        Self { sheet, name, path: PathText::of(&path) }
    }
}

impl Form for TableFile {
    fn title(&self, _tr: Tr) -> String {
        self.sheet.title.clone()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.figures_write()
    }

    fn is_complete(&self) -> bool {
        self.path.path().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let name = self.name.clone();
        let request = || FileRequest {
            title: tr.figures_export_table(),
            kind: tr.figures_file_kind(),
            extensions: vec!["xlsx".to_owned(), "csv".to_owned()],
            folder: system::documents_folder(),
            file_name: name.clone(),
        };
        self.path.ui(ui, tr, &tr.figures_file(), Purpose::Save, request);
    }

    fn act(&self) -> Act {
        let (sheet, path) = (self.sheet.clone(), self.path.path());
        Box::new(move |writer, stamp| {
            let rows = path.map_or(Ok(0), |path| figures::export_figure(writer, stamp, &sheet, &path))?;
            Ok(say(move |tr: Tr| tr.figures_exported(rows)))
        })
    }
}
