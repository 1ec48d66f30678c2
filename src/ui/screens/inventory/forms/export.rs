//! The list for the gateway of the ministry leaves the program as a file.

use egui::{Label, Ui};

use crate::{
    domain::{Day, garrison::Garrison},
    i18n::{Lang, Tr},
    ops::inventory,
    platform::{dialogs::FileRequest, system},
    ui::{
        screens::inventory::reading::Desk,
        view::View,
        widgets::{
            form_dialog::{Act, Form, say},
            path_field::{PathText, Purpose},
        },
    },
};

/// See the module.
pub struct ExportForm {
    garrison: Garrison,
    day: Day,
    lang: Lang,
    path: PathText,
}

impl ExportForm {
    /// A form that offers a name with the day.
    pub fn new(desk: &Desk, lang: Lang) -> Self {
        let path = system::documents_folder().unwrap_or_default().join(file_name(desk.today));
        let garrison = desk.matrix.garrison.clone();
        Self { garrison, day: desk.today, lang, path: PathText::of(&path) }
    }
}

fn file_name(day: Day) -> String {
    format!("inventory-{day}.xlsx")
}

impl Form for ExportForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_export_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_export_agree()
    }

    fn is_complete(&self) -> bool {
        self.path.path().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (tr, day) = (view.tr, self.day);
        ui.add(Label::new(tr.inventory_export_hint()).wrap());
        ui.add_space(6.0);
        let request = || FileRequest {
            title: tr.inventory_export_title(),
            kind: tr.inventory_export_kind(),
            extensions: vec!["xlsx".to_owned(), "csv".to_owned()],
            folder: system::documents_folder(),
            file_name: file_name(day),
        };
        self.path.ui(ui, tr, &tr.inventory_export_file(), Purpose::Save, request);
    }

    fn act(&self) -> Act {
        let (garrison, lang, path) = (self.garrison.clone(), self.lang, self.path.path());
        Box::new(move |writer, stamp| {
            if let Some(path) = path {
                inventory::export_hits(writer, stamp, &[garrison], &path, lang)?;
            }
            Ok(say(Tr::inventory_export_done))
        })
    }
}
