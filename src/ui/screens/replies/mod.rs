//! The section «replies».

use egui::Ui;

use crate::ui::{action::Action, view::View, widgets::empty::empty};

/// See the module.
#[derive(Default)]
pub struct Replies {}

impl Replies {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        empty(ui, &view.tr.empty_replies(), &view.tr.empty_replies_hint(), None);
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}
}
