//! A cell of a table that wraps its words.

use egui::{TextWrapMode, Ui};

/// Shows contents not wider than this.
pub(super) fn cell_ui<T>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> T) {
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
        contents(ui);
    });
}
