//! Days of the calendar from a file.

use egui::{Label, RichText, Ui};

use crate::{
    i18n::Tr,
    ops::cases,
    platform::dialogs::FileRequest,
    ui::{
        view::View,
        widgets::{
            field::Field,
            form_dialog::{Act, Form, say},
            path_field::{PathText, Purpose},
        },
    },
};

/// See the module.
#[derive(Default)]
pub struct FileForm {
    file: PathText,
}

impl Form for FileForm {
    fn title(&self, tr: Tr) -> String {
        tr.settings_calendar_file_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.settings_calendar_take()
    }

    fn is_complete(&self) -> bool {
        self.file.path().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.add(Label::new(RichText::new(tr.settings_calendar_file_hint()).weak()).wrap());
        let label = tr.settings_calendar_file();
        let request = || FileRequest {
            title: tr.settings_calendar_file_title(),
            kind: "csv".to_owned(),
            extensions: vec!["csv".to_owned()],
            ..FileRequest::default()
        };
        Field::new(&label).show(ui, |ui| self.file.ui(ui, tr, &label, Purpose::Open, request));
    }

    fn act(&self) -> Act {
        let path = self.file.path().unwrap_or_default();
        Box::new(move |writer, stamp| {
            cases::import_calendar(writer, stamp, &path)?;
            Ok(say(Tr::settings_calendar_taken))
        })
    }
}
