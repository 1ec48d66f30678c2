//! The fifth step: the counts, what becomes of rows with errors, and the question.

use egui::{Label, RichText, Ui};

use super::counts;
use crate::{
    i18n::Tr,
    ops::imports::{ImportOutcome, Mode},
    ui::{
        theme,
        view::View,
        widgets::{badge::Meaning, trouble::sentence_ui},
    },
};

/// Shows the step.
pub fn ui(ui: &mut Ui, view: &View<'_>, outcome: &ImportOutcome, mode: &mut Mode) {
    let tr = view.tr;
    counts::ui(ui, tr, outcome, false);
    ui.add_space(10.0);
    if outcome.rejected > 0 {
        ui.label(theme::title(tr.intake_mode_title()));
        mode_ui(ui, mode, Mode::Take, &tr.intake_mode_leave_out(), &tr.intake_mode_leave_out_hint());
        let hint = tr.intake_mode_all_or_nothing_hint();
        mode_ui(ui, mode, Mode::AllOrNothing, &tr.intake_mode_all_or_nothing(), &hint);
        ui.add_space(6.0);
    }
    if let Some(why) = why_not(view, outcome, *mode) {
        sentence_ui(ui, Meaning::Neutral, &why);
    }
}

/// Whether anything would be written.
pub fn is_possible(view: &View<'_>, outcome: &ImportOutcome, mode: Mode) -> bool {
    why_not(view, outcome, mode).is_none()
}

fn why_not(view: &View<'_>, outcome: &ImportOutcome, mode: Mode) -> Option<String> {
    let tr = view.tr;
    if is_all_known(outcome) {
        return Some(nothing_new(tr));
    }
    if !view.can_write() {
        return Some(tr.intake_read_only());
    }
    let refused = mode == Mode::AllOrNothing && outcome.rejected > 0;
    refused.then(|| tr.intake_nothing_taken_mode(&tr.intake_mode_all_or_nothing()))
}

fn is_all_known(outcome: &ImportOutcome) -> bool {
    outcome.accepted == 0 && outcome.rejected == 0
}

fn nothing_new(tr: Tr) -> String {
    format!("{}. {}", tr.intake_nothing_new(), tr.intake_nothing_new_hint())
}

fn mode_ui(ui: &mut Ui, mode: &mut Mode, offered: Mode, text: &str, hint: &str) {
    ui.radio_value(mode, offered, text);
    ui.scope(|ui| {
        // The hint is no row of its own.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_top(|ui| {
            ui.add_space(20.0);
            ui.add(Label::new(RichText::new(hint).weak()).wrap());
        });
    });
}
