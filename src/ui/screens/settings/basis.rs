//! The legal bases with their days in force, and which of them new rounds rest on.

use egui::{Grid, Label, RadioButton, RichText, Ui};

use super::{cell::cell_ui, facts::Facts, saving::Saving};
use crate::{
    domain::legal_basis::{BasisKind, LegalBasis},
    i18n::{Tr, dates::numeric},
    ops,
    ui::{
        action::SectionAct,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            law_link::law_link,
            trouble::sentence_ui,
        },
    },
};

/// The names of the bases take so much of the width, and no more than they need.
const NAMES_SHARE: f32 = 0.45;
const WIDEST_NAME: f32 = 330.0;

/// What is chosen and not saved yet.
#[derive(Default)]
pub struct Form {
    chosen: Option<LegalBasis>,
    saving: Saving,
}

impl Form {
    /// Shows the bases of allocation to choose from, then those of exclusion.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        if self.saving.follow(view, Tr::settings_saved) {
            self.chosen = None;
        }
        ui.add(Label::new(RichText::new(tr.settings_basis_hint()).weak()).wrap());
        ui.add_space(6.0);
        let recorded = facts.register.basis;
        let mut chosen = self.chosen.unwrap_or(recorded);
        let names = (ui.available_width() * NAMES_SHARE).min(WIDEST_NAME);
        Grid::new("bases").num_columns(2).spacing([16.0, 6.0]).show(ui, |ui| {
            kind_ui(ui, view, names, BasisKind::Allocation, &mut chosen);
            kind_ui(ui, view, names, BasisKind::Exclusion, &mut chosen);
        });
        self.chosen = (chosen != recorded).then_some(chosen);
        ui.add_space(6.0);
        self.saving.ui(ui, view);
        let possible = self.chosen.is_some() && self.saving.is_possible(view);
        if button::primary_for_act(ui, view, SectionAct::SaveSettings, possible, tr.settings_save()) {
            self.saving.start(view, move |writer, stamp| ops::register::choose_basis(writer, stamp, chosen));
        }
        ui.add_space(10.0);
        sentence_ui(ui, Meaning::Neutral, &tr.settings_basis_days_note());
    }
}

fn kind_ui(ui: &mut Ui, view: &View<'_>, width: f32, kind: BasisKind, chosen: &mut LegalBasis) {
    let tr = view.tr;
    let heading = match kind {
        BasisKind::Allocation => tr.settings_basis_title(),
        BasisKind::Exclusion => tr.settings_basis_exclusion(),
    };
    ui.label(RichText::new(heading).weak());
    ui.end_row();
    for basis in LegalBasis::ALL.into_iter().filter(|basis| basis.kind() == kind) {
        let in_force = basis.in_force_on(view.zone().day(view.now));
        cell_ui(ui, width, |ui| name_ui(ui, view, basis, in_force, chosen));
        ui.horizontal_wrapped(|ui| force_ui(ui, view, basis, in_force));
        ui.end_row();
    }
}

/// Since when and until when, and whether that is now.
fn force_ui(ui: &mut Ui, view: &View<'_>, basis: LegalBasis, in_force: bool) {
    law_link(ui, view, basis.law_place(), days(view.tr, basis));
    if in_force {
        badge(ui, Meaning::Good, &view.tr.settings_basis_in_force());
    } else {
        badge(ui, Meaning::Neutral, &view.tr.settings_basis_over());
    }
}

/// Bases of allocation can be chosen while they are in force; those of exclusion are chosen case by case.
fn name_ui(ui: &mut Ui, view: &View<'_>, basis: LegalBasis, in_force: bool, chosen: &mut LegalBasis) {
    let name = view.tr.legal_basis(basis);
    match basis.kind() {
        BasisKind::Allocation => {
            let possible = in_force && view.can_write();
            if ui.add_enabled(possible, RadioButton::new(*chosen == basis, name)).clicked() {
                *chosen = basis;
            }
        }
        BasisKind::Exclusion => {
            ui.label(name);
        }
    }
}

fn days(tr: Tr, basis: LegalBasis) -> String {
    let from = numeric(basis.in_force_from());
    match basis.in_force_until() {
        Some(until) => tr.settings_basis_from_until(&from, &numeric(until)),
        None => tr.settings_basis_from(&from),
    }
}
