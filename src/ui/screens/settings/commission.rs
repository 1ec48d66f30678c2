//! The commission's name in both languages.

use egui::{RichText, Ui};

use super::{facts::Facts, saving::Saving};
use crate::{
    domain::language::Bilingual,
    i18n::Tr,
    ops,
    ui::{
        action::SectionAct,
        theme,
        view::View,
        widgets::{button, field::Field},
    },
};

/// What is typed, and which name it began with.
#[derive(Default)]
pub struct Form {
    began_with: Option<Bilingual>,
    name: Bilingual,
    saving: Saving,
}

impl Form {
    /// Shows the form.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        self.saving.follow(view, Tr::settings_saved);
        let recorded = &facts.register.commission;
        if self.began_with.as_ref() != Some(recorded) {
            self.began_with = Some(recorded.clone());
            self.name = recorded.clone();
        }
        ui.label(theme::strong(tr.settings_commission()));
        ui.label(RichText::new(tr.settings_commission_hint()).weak());
        Field::new(&tr.start_commission_kk()).text(ui, &mut self.name.kk);
        Field::new(&tr.start_commission_ru()).text(ui, &mut self.name.ru);
        self.saving.ui(ui, view);
        let changed = self.name != *recorded;
        let possible = changed && self.saving.is_possible(view);
        if button::primary_for_act(ui, view, SectionAct::SaveSettings, possible, tr.settings_save()) {
            let name = self.name.clone();
            self.saving.start(view, |writer, stamp| ops::register::rename_commission(writer, stamp, name));
        }
    }
}
