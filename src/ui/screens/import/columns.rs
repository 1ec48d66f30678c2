//! The third step: which column holds what.

use egui::{Grid, Label, RichText, ScrollArea, Ui};

use super::{found::Found, recognised, remembered};
use crate::{
    exchange::{Field, Mapping, RecognisedTable, column_letters},
    i18n::Tr,
    platform::preferences::ColumnMapping,
    ui::{theme, widgets::choice::choice},
};

const CHOICE_WIDTH: f32 = 300.0;
const HEADER_WIDTH: f32 = 260.0;
const SAMPLE_WIDTH: f32 = 260.0;

/// A mapping to be remembered: by the fingerprint of the headers.
pub type ToRemember = (String, ColumnMapping);

/// Shows the step; returns the mappings that the person changed in this frame.
pub fn ui(ui: &mut Ui, tr: Tr, found: &mut Found) -> Vec<ToRemember> {
    let mut changed = Vec::new();
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.label(theme::title(tr.intake_columns_title()));
        ui.label(RichText::new(tr.intake_columns_hint()).weak());
        for table in found.recognised.tables_mut() {
            ui.add_space(6.0);
            let before = table.mapping.clone();
            ui.push_id(table.kind as u8, |ui| table_ui(ui, tr, table));
            if table.mapping != before {
                changed.push((table.header_fingerprint().as_str().to_owned(), remembered::kept(table)));
            }
        }
    });
    changed
}

fn table_ui(ui: &mut Ui, tr: Tr, table: &mut RecognisedTable) {
    theme::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(theme::title(recognised::table_title(tr, table)));
            let by_headers = Mapping::recognise(table.kind, &table.headers);
            if table.mapping != by_headers && ui.button(tr.intake_columns_reset()).clicked() {
                table.mapping = by_headers;
            }
        });
        recognised::gaps_ui(ui, tr, table);
        ui.add_space(4.0);
        Grid::new(("columns", table.kind as u8)).num_columns(3).spacing([16.0, 4.0]).show(ui, |ui| {
            for heading in [tr.intake_column(), tr.intake_column_field(), tr.intake_column_sample()] {
                ui.label(RichText::new(heading).weak());
            }
            ui.end_row();
            for column in 0..table.headers.len() {
                column_ui(ui, tr, table, column);
                ui.end_row();
            }
        });
    });
}

fn column_ui(ui: &mut Ui, tr: Tr, table: &mut RecognisedTable, column: usize) {
    let header = table.headers[column].clone();
    let letters = column_letters(column as u16);
    cell_ui(ui, HEADER_WIDTH, theme::strong(format!("{letters}   {header}")));
    let mut chosen = table.mapping.field(column);
    let choices: Vec<Option<Field>> =
        std::iter::once(None).chain(table.kind.fields().iter().copied().map(Some)).collect();
    let words = |field: &Option<Field>| match field {
        Some(field) => field.header(tr.lang()).to_owned(),
        None => tr.intake_column_not_taken(),
    };
    let name = tr.intake_column_choice(&header, &letters);
    if choice(ui, &name, CHOICE_WIDTH, &mut chosen, &choices, words) {
        table.mapping.set(column, chosen);
    }
    let sample = table.sample.iter().filter_map(|row| row.get(column)).find(|cell| !cell.is_empty());
    cell_ui(ui, SAMPLE_WIDTH, RichText::new(sample.map_or("", String::as_str)).weak());
}

fn cell_ui(ui: &mut Ui, width: f32, text: RichText) {
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(text).truncate());
    });
}
