//! The section «import».

use egui::Ui;

use crate::ui::{action::Action, view::View, widgets::empty::empty};

/// See the module.
#[derive(Default)]
pub struct Import {}

impl Import {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        empty(ui, &view.tr.empty_import(), &view.tr.empty_import_hint(), None);
    }

    /// Begins with files that were dropped onto the window.
    pub fn take_files(&mut self, _paths: Vec<std::path::PathBuf>) {}

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}
}
