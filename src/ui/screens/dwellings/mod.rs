//! The section «dwellings».

use egui::Ui;

use crate::ui::{
    action::{Action, Section},
    view::View,
    widgets::empty::empty,
};

/// See the module.
#[derive(Default)]
pub struct Dwellings {}

impl Dwellings {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (title, hint) = (view.tr.empty_dwellings(), view.tr.empty_dwellings_hint());
        if empty(ui, &title, &hint, Some(&view.tr.empty_take_in())) {
            view.commands.send(Action::Go(Section::Import));
        }
    }

    /// Opens the form with the cells of a rejected row.
    pub fn fix_row(&mut self, _row: crate::domain::ids::ImportRowId) {}

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}
}
