//! The question before papers are made.

use egui::{Label, RichText, Ui};

use super::{Destination, Order};
use crate::{
    i18n::{Lang, Tr},
    platform::{dialogs::FileRequest, system},
    ui::{
        desk::Text,
        widgets::{
            dialog::Dialog,
            path_field::{PathText, Purpose},
        },
    },
};

/// In which languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Languages {
    Both,
    One(Lang),
}

/// What happens to the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Open,
    Print,
    Save,
}

/// What was chosen so far.
pub(super) struct Question {
    title: Text,
    languages: Languages,
    way: Way,
    folder: PathText,
}

impl Question {
    pub(super) fn new(title: Text) -> Self {
        let folder = PathText::of(&system::documents_folder().unwrap_or_default());
        Self { title, languages: Languages::Both, way: Way::Open, folder }
    }

    /// Shows the question; `None` until it is answered, `Some(None)` if nothing is to be made.
    pub(super) fn ui(&mut self, ui: &Ui, tr: Tr) -> Option<Option<Order>> {
        let (title, agree) = ((self.title)(tr), tr.handover_make());
        let dialog = Dialog { title: &title, agree: &agree, possible: self.order().is_some(), error: None };
        let agreed = dialog.show(ui, tr, |ui| self.choices_ui(ui, tr))?;
        Some(self.order().filter(|_| agreed))
    }

    fn choices_ui(&mut self, ui: &mut Ui, tr: Tr) {
        heading_ui(ui, tr.handover_languages());
        ui.horizontal(|ui| {
            for languages in [Languages::Both, Languages::One(Lang::Kk), Languages::One(Lang::Ru)] {
                ui.radio_value(&mut self.languages, languages, languages.label(tr));
            }
        });
        ui.add_space(6.0);
        heading_ui(ui, tr.handover_where());
        for way in [Way::Open, Way::Print, Way::Save] {
            ui.radio_value(&mut self.way, way, way.label(tr));
        }
        if self.way == Way::Save {
            let request = || FileRequest { title: tr.handover_folder(), ..FileRequest::default() };
            self.folder.ui(ui, tr, &tr.handover_folder(), Purpose::Folder, request);
        }
        ui.add_space(4.0);
        ui.add(Label::new(RichText::new(tr.handover_hint()).weak()).wrap());
    }

    fn order(&self) -> Option<Order> {
        let destination = match self.way {
            Way::Open => Destination::Viewer,
            Way::Print => Destination::Printer,
            Way::Save => Destination::Folder(self.folder.path()?),
        };
        let langs = match self.languages {
            Languages::Both => Lang::ALL.to_vec(),
            Languages::One(lang) => vec![lang],
        };
        Some(Order { langs, destination })
    }
}

impl Languages {
    fn label(self, tr: Tr) -> String {
        match self {
            Self::Both => tr.handover_both(),
            Self::One(lang) => Tr::new(lang).app_language(),
        }
    }
}

impl Way {
    fn label(self, tr: Tr) -> String {
        match self {
            Self::Open => tr.handover_open(),
            Self::Print => tr.handover_print(),
            Self::Save => tr.handover_save(),
        }
    }
}

fn heading_ui(ui: &mut Ui, text: String) {
    ui.label(RichText::new(text).weak());
}
