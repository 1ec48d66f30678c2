//! A clock of the machine that stands before the last record, and how it is put right (design 3.5).

use egui::{Label, RichText, Ui};

use super::saving::Saving;
use crate::{
    i18n::{Tr, dates},
    ops,
    ui::{
        action::SectionAct,
        theme,
        view::View,
        widgets::{badge::Meaning, button, field::Field, key_values::key_values, trouble::sentence_ui},
    },
};

/// The reason that is being typed.
#[derive(Default)]
pub struct Form {
    reason: String,
    saving: Saving,
}

impl Form {
    /// Shows both times, and the form where it is needed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        if self.saving.follow(view, Tr::clock_corrected) {
            self.reason.clear();
        }
        let Some(head) = view.register else { return };
        let time = |at| dates::to_the_minute(view.zone().local(at));
        key_values(ui, "clock", |rows| {
            rows.with(&tr.clock_machine(), |ui| {
                ui.label(theme::figure(time(view.now)));
            });
            rows.with(&tr.clock_last_record(), |ui| {
                ui.label(theme::figure(head.last_event_at.map(time).unwrap_or_default()));
            });
        });
        ui.add_space(6.0);
        if head.clock_behind(view.now).is_none() {
            ui.label(tr.clock_is_right());
            return;
        }
        sentence_ui(ui, Meaning::Danger, &tr.clock_first_the_machine());
        ui.add(Label::new(RichText::new(tr.clock_then_the_record()).weak()).wrap());
        ui.add_space(4.0);
        Field::new(&tr.clock_reason()).text(ui, &mut self.reason);
        self.saving.ui(ui, view);
        let possible = !self.reason.trim().is_empty() && self.saving.is_possible(view);
        if button::primary_for_act(ui, view, SectionAct::SaveSettings, possible, tr.clock_record()) {
            let reason = self.reason.clone();
            self.saving
                .start(view, move |writer, stamp| ops::register::correct_clock(writer, stamp, &reason));
        }
    }
}
