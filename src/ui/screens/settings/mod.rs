//! The section of settings.

use egui::Ui;

use crate::ui::{action::Action, screens::start::appearance, view::View};

/// See the module.
#[derive(Default)]
pub struct Settings {}

impl Settings {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        appearance::ui(ui, view);
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}
}
