//! Names and values in two columns, as on a card.

use egui::{Grid, Label, RichText, Ui};

/// The rows of [`key_values`].
pub struct Rows<'a> {
    ui: &'a mut Ui,
}

/// Shows a grid of names and values.
pub fn key_values(ui: &mut Ui, id: &str, rows: impl FnOnce(&mut Rows<'_>)) {
    Grid::new(id)
        .num_columns(2)
        .min_col_width(120.0)
        .spacing([16.0, 4.0])
        .min_row_height(18.0)
        .striped(false)
        .show(ui, |ui| {
            rows(&mut Rows { ui });
        });
}

impl Rows<'_> {
    /// A value in words.
    pub fn text(&mut self, key: &str, value: &str) {
        self.with(key, |ui| {
            ui.add(Label::new(value).wrap());
        });
    }

    /// A value that is more than words.
    pub fn with(&mut self, key: &str, value: impl FnOnce(&mut Ui)) {
        self.ui.label(RichText::new(key).weak());
        value(self.ui);
        self.ui.end_row();
    }
}
