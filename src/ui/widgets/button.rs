//! Buttons with a rank.

use egui::{Button, Response, Ui};

use crate::ui::{action::Action, theme, view::View};

/// The one button of a screen that is meant to be pressed next.
pub fn primary(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.scope(|ui| {
        theme::make_primary(ui);
        ui.add(Button::new(theme::strong(text)))
    })
    .inner
}

/// As [`primary`], which cannot be pressed while something is missing.
pub fn primary_if(ui: &mut Ui, enabled: bool, text: impl Into<String>) -> Response {
    ui.add_enabled_ui(enabled, |ui| primary(ui, text)).inner
}

/// A button for an action, with its keys in the hint; pale where the action is not possible.
pub fn for_action(ui: &mut Ui, view: &View<'_>, action: Action, available: bool) {
    let button = ui.add_enabled(available, Button::new(action.label(view.tr)));
    let button = match action.shortcut() {
        Some(keys) => button.on_hover_text(keys.text()),
        None => button,
    };
    if button.clicked() {
        view.commands.send(action);
    }
}
