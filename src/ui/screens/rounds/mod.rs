//! The section «rounds».

use egui::Ui;

use crate::ui::{action::Action, view::View, widgets::empty::empty};

/// See the module.
#[derive(Default)]
pub struct Rounds {}

impl Rounds {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        empty(ui, &view.tr.empty_rounds(), &view.tr.empty_rounds_hint(), None);
    }

    /// Shows a round.
    pub fn show(&mut self, _round: crate::domain::ids::RoundId) {}

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}
}
