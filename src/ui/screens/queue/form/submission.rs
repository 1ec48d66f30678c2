//! Number, garrison and instant of an application, and what a change of them rests on.

use egui::{RichText, Ui};

use super::{
    fields::{Fields, SubmittedFields},
    reading::Place,
    sheet::Sheet,
};
use crate::ui::{
    session::garrison_name,
    theme,
    widgets::{
        field::{self, Field},
        mask::Mask,
        masked_field::masked,
    },
};

/// The application as it is entered.
pub(super) fn application_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut Fields) {
    let tr = sheet.tr;
    ui.label(theme::title(tr.entry_application()));
    key_ui(ui, sheet, fields);
    garrison_ui(ui, sheet, fields);
    Field::new("").show(ui, |ui| ui.checkbox(&mut fields.submitted.by_decision, tr.entry_time_by_decision()));
    if fields.submitted.by_decision {
        decision_ui(ui, sheet, &mut fields.submitted);
    }
}

/// The instant and number of an entry, with what they were, and the ground of the change.
pub(super) fn correction_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut Fields, before: &Fields) {
    let tr = sheet.tr;
    let was = format!("{}, {} {}", before.registration_no, before.submitted.day, before.submitted.time);
    Field::new(&tr.entry_before()).show(ui, |ui| {
        ui.vertical(|ui| {
            ui.add_space(5.0); // on one line with the label
            ui.label(theme::strong(was));
        });
    });
    key_ui(ui, sheet, fields);
    ui.add_space(6.0);
    let submitted = &mut fields.submitted;
    Field::new(&tr.entry_ground()).show(ui, |ui| {
        ui.vertical(|ui| {
            ui.radio_value(&mut submitted.by_decision, false, tr.entry_ground_recording_error());
            ui.radio_value(&mut submitted.by_decision, true, tr.entry_ground_decision());
        });
    });
    if submitted.by_decision {
        decision_ui(ui, sheet, submitted);
    } else {
        sheet.text(ui, Place::Paper, &tr.entry_paper(), &mut submitted.paper);
    }
    ui.label(RichText::new(tr.entry_both_values_stay()).small().weak());
}

fn key_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut Fields) {
    let tr = sheet.tr;
    let label = tr.entry_registration_no();
    sheet.text(ui, Place::RegistrationNo, &label, &mut fields.registration_no);
    sheet.day(ui, Place::SubmittedDay, &tr.entry_submitted_day(), &mut fields.submitted.day);
    let label = tr.entry_submitted_time();
    let response = sheet.field(ui, Place::SubmittedTime, &label, |ui| {
        let response = masked(ui, Mask::Time, &mut fields.submitted.time, |edit| {
            edit.desired_width(104.0).hint_text(tr.entry_time_hint())
        });
        field::name(&response, &label);
        response
    });
    sheet.note(Place::SubmittedTime, &response);
}

fn garrison_ui(ui: &mut Ui, sheet: &Sheet<'_>, fields: &mut Fields) {
    let ids: Vec<_> = sheet.garrisons.iter().map(|garrison| garrison.id).collect();
    let name = |id| {
        let found = sheet.garrisons.iter().find(|garrison| garrison.id == id);
        found.map(|garrison| garrison_name(garrison, sheet.lang).to_owned()).unwrap_or_default()
    };
    sheet.choice(ui, Place::Garrison, &sheet.tr.entry_garrison(), &mut fields.garrison, &ids, name);
}

fn decision_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut SubmittedFields) {
    let tr = sheet.tr;
    sheet.text(ui, Place::DecisionBody, &tr.entry_decision_body(), &mut fields.decision_body);
    sheet.text(ui, Place::DecisionNumber, &tr.entry_decision_number(), &mut fields.decision_number);
    sheet.day(ui, Place::DecisionDate, &tr.entry_decision_date(), &mut fields.decision_date);
}
