//! Who sits in the commission: the list as of today, a form for another one, every appointment so far.

mod form;

use egui::{Grid, Label, RichText, Ui};

use super::{facts::Facts, saving::Saving};
use crate::{
    domain::{
        Day,
        commission::{Appointment, CommissionMember, on_day},
    },
    i18n::{Tr, dates::numeric},
    ops::commission,
    ui::{
        action::SectionAct,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            trouble::sentence_ui,
        },
    },
};
use form::{Asked, Form};

/// See the module.
#[derive(Default)]
pub struct Members {
    form: Option<Form>,
    saving: Saving,
}

impl Members {
    /// Shows the members, or the form while they are changed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        if self.saving.follow(view, Tr::settings_members_done) {
            self.form.take().into_iter().for_each(Form::forget);
        }
        ui.add(Label::new(RichText::new(tr.settings_members_hint()).weak()).wrap());
        ui.add_space(6.0);
        match self.form.take() {
            Some(form) => self.form_ui(ui, view, form),
            None => self.list_ui(ui, view, &facts.appointments),
        }
    }

    /// Whether the form holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.as_ref().is_some_and(Form::has_changes)
    }

    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>, mut form: Form) {
        let asked = form.ui(ui, view, &self.saving);
        match asked {
            Asked::Nothing => self.form = Some(form),
            Asked::Leave => {
                form.put_aside();
                self.saving = Saving::default();
            }
            Asked::Record(appointment) => {
                self.saving
                    .start(view, |writer, stamp| commission::change_members(writer, stamp, appointment));
                self.form = Some(form);
            }
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, appointments: &[Appointment]) {
        let (tr, today) = (view.tr, view.zone().day(view.now));
        let now = on_day(appointments, today);
        match now {
            Some(appointment) => {
                ui.label(theme::strong(tr.settings_members_today(&numeric(today))));
                ui.label(RichText::new(line(tr, appointment)).weak());
                ui.add_space(4.0);
                members_ui(ui, tr, &appointment.members);
            }
            None => sentence_ui(ui, Meaning::Neutral, &tr.settings_members_none()),
        }
        ui.add_space(8.0);
        let (possible, words) = (self.saving.is_possible(view), tr.settings_members_change());
        if button::primary_for_act(ui, view, SectionAct::ChangeMembers, possible, words) {
            self.form = Some(Form::of(view, now, today));
        }
        if !appointments.is_empty() {
            ui.add_space(14.0);
            history_ui(ui, tr, appointments, now, today);
        }
    }
}

fn members_ui(ui: &mut Ui, tr: Tr, members: &[CommissionMember]) {
    Grid::new("members").num_columns(4).spacing([16.0, 6.0]).striped(true).show(ui, |ui| {
        let headings = [
            tr.settings_members_seat(),
            tr.sittings_rank(),
            tr.sittings_name_hint(),
            tr.settings_members_office(),
        ];
        for heading in headings {
            ui.label(RichText::new(heading).weak());
        }
        ui.end_row();
        for member in members {
            ui.label(tr.seat(member.seat));
            ui.label(&member.rank);
            ui.label(theme::strong(&member.name));
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width().max(160.0));
                ui.add(Label::new(&member.office).wrap());
            });
            ui.end_row();
        }
    });
}

/// Newest first.
fn history_ui(ui: &mut Ui, tr: Tr, appointments: &[Appointment], now: Option<&Appointment>, today: Day) {
    ui.label(theme::strong(tr.settings_members_history()));
    for appointment in appointments.iter().rev() {
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.label(line(tr, appointment));
            if now == Some(appointment) {
                badge(ui, Meaning::Good, &tr.settings_basis_in_force());
            } else if appointment.from > today {
                badge(ui, Meaning::Neutral, &tr.settings_members_ahead());
            } else {
                badge(ui, Meaning::Neutral, &tr.settings_basis_over());
            }
        });
        ui.add(Label::new(RichText::new(everybody(tr, &appointment.members)).weak()).wrap());
    }
}

fn line(tr: Tr, appointment: &Appointment) -> String {
    let act = &appointment.act;
    tr.settings_members_line(&numeric(act.date), &numeric(appointment.from), &act.number)
}

/// Seat and name of each.
fn everybody(tr: Tr, members: &[CommissionMember]) -> String {
    let said = |member: &CommissionMember| format!("{} – {}", tr.seat(member.seat), member.name);
    members.iter().map(said).collect::<Vec<_>>().join("; ")
}
