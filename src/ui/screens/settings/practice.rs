//! The time of a practice register, which can be set (design 3.5).

use chrono::TimeDelta;
use egui::Ui;

use crate::{
    i18n::dates,
    ui::{
        action::SectionAct,
        command::Command,
        theme,
        view::View,
        widgets::{button, field::Field, key_values::key_values, time_field::TimeText},
    },
};

/// The time that is being typed.
#[derive(Default)]
pub struct Form {
    time: TimeText,
    attempted: bool,
}

impl Form {
    /// Shows the form.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.add(egui::Label::new(tr.settings_practice_hint()).wrap());
        ui.add_space(6.0);
        key_values(ui, "practice time", |rows| {
            rows.with(&tr.settings_practice_now(), |ui| {
                let now = dates::to_the_minute(view.zone().local(view.now));
                ui.label(theme::figure(now));
            });
        });
        ui.add_space(6.0);
        self.form_ui(ui, view);
        ui.add_space(6.0);
        ui.horizontal(|ui| {
            for (text, hours) in
                [(tr.settings_practice_plus_day(), 24), (tr.settings_practice_plus_window(), 48)]
            {
                if ui.button(text).clicked() {
                    view.commands.send(Command::SetPracticeTime(Some(view.now + TimeDelta::hours(hours))));
                }
            }
            if ui.button(tr.settings_practice_real()).clicked() {
                view.commands.send(Command::SetPracticeTime(None));
            }
        });
    }

    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let typed = self.time.instant(view.zone());
        let error = match &typed {
            Ok(_) => None,
            Err(error) => self.attempted.then(|| error.sentence(tr)),
        };
        let label = tr.settings_practice_set_to();
        Field::new(&label).error(error.as_deref()).show(ui, |ui| {
            self.time.ui(ui, tr, &label, view.zone().day(view.now));
            let possible = !self.time.text.trim().is_empty();
            if button::primary_for_act(
                ui,
                view,
                SectionAct::SetPracticeTime,
                possible,
                tr.settings_practice_set(),
            ) {
                self.attempted = true;
                if let Ok(Some(at)) = typed {
                    view.commands.send(Command::SetPracticeTime(Some(at)));
                }
            }
        });
    }
}
