//! What a screen says when it has nothing to show: what belongs here and what to do first.

use egui::{Align, Layout, RichText, Ui};

use super::button;
use crate::ui::theme;

/// Shows a title, a sentence and a button; returns whether the button was pressed.
pub fn empty(ui: &mut Ui, title: &str, sentence: &str, button: Option<&str>) -> bool {
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((ui.available_height() * 0.28).min(180.0));
        ui.set_max_width(460.0);
        ui.label(theme::title(title));
        ui.label(RichText::new(sentence).weak());
        ui.add_space(6.0);
        button.is_some_and(|text| button::primary(ui, text).clicked())
    })
    .inner
}
