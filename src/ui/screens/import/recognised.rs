//! The second step: what the files are; encoding, delimiter and sheet can be changed.

use egui::{Frame, Grid, Label, RichText, ScrollArea, Ui};

use super::found::Found;
use crate::{
    exchange::{Delimiter, Encoding, Format, Recognised, RecognisedTable, Source},
    i18n::{Tr, amounts},
    ui::{
        theme,
        widgets::{badge::Meaning, choice::choice, key_values::key_values, trouble::sentence_ui},
    },
    wording::files,
};

const CHOICE_WIDTH: f32 = 200.0;
/// Longer cells of the sample are cut.
const CELL_WIDTH: f32 = 180.0;

/// Shows the step; returns the files with what the person says of them now, if anything was changed.
pub fn ui(ui: &mut Ui, tr: Tr, found: &Found) -> Option<Vec<Source>> {
    let mut sources = found.sources.clone();
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let recognised = &found.recognised;
        for table in recognised.tables() {
            let source = &mut sources[found.source_of(table)];
            ui.push_id(table.kind as u8, |ui| table_ui(ui, tr, recognised, table, source));
            ui.add_space(8.0);
        }
        if recognised.kind.tables().1.is_some() && recognised.family.is_none() {
            sentence_ui(ui, Meaning::Warning, &files::without_families(tr));
        }
        if !recognised.other_sheets.is_empty() {
            let sheets = recognised.other_sheets.join(", ");
            sentence_ui(ui, Meaning::Neutral, &tr.intake_sheets_not_read(&sheets));
        }
    });
    (sources != found.sources).then_some(sources)
}

/// What a table is called: its file, and what it holds.
pub fn table_title(tr: Tr, table: &RecognisedTable) -> String {
    tr.intake_table_of_file(&table.file_name(), &files::table_kind(tr, table.kind))
}

fn table_ui(ui: &mut Ui, tr: Tr, recognised: &Recognised, table: &RecognisedTable, source: &mut Source) {
    theme::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(theme::title(table_title(tr, table)));
        format_ui(ui, tr, recognised, table, source);
        columns_ui(ui, tr, table);
        ui.add_space(4.0);
        ui.label(theme::strong(tr.intake_first_rows()));
        sample_ui(ui, table);
    });
}

fn format_ui(ui: &mut Ui, tr: Tr, recognised: &Recognised, table: &RecognisedTable, source: &mut Source) {
    let id = format!("format {}", table_title(tr, table));
    key_values(ui, &id, |rows| {
        match table.format() {
            Format::Csv { encoding, delimiter } => {
                rows.text(&tr.intake_format(), &tr.intake_format_csv());
                rows.with(&tr.intake_encoding(), |ui| encoding_ui(ui, tr, *encoding, source));
                rows.with(&tr.intake_delimiter(), |ui| delimiter_ui(ui, tr, *delimiter, source));
            }
            Format::Xlsx { sheet } => {
                rows.text(&tr.intake_format(), &tr.intake_format_xlsx());
                rows.with(&tr.intake_sheet(), |ui| sheet_ui(ui, tr, recognised, table, sheet, source));
            }
        }
        rows.text(&tr.intake_rows(), &tr.intake_rows_about(&amounts::thousands(table.rows)));
    });
}

fn encoding_ui(ui: &mut Ui, tr: Tr, now: Encoding, source: &mut Source) {
    let mut chosen = now;
    let name = |encoding: &Encoding| encoding.name().to_owned();
    if choice(ui, &tr.intake_encoding(), CHOICE_WIDTH, &mut chosen, &Encoding::ALL, name) {
        source.encoding = Some(chosen);
    }
}

fn delimiter_ui(ui: &mut Ui, tr: Tr, now: Delimiter, source: &mut Source) {
    let mut chosen = now;
    let name = |delimiter: &Delimiter| files::delimiter(tr, *delimiter);
    if choice(ui, &tr.intake_delimiter(), CHOICE_WIDTH, &mut chosen, &Delimiter::ALL, name) {
        source.delimiter = Some(chosen);
    }
}

/// The sheet of the main table is chosen; that of the families is found by its headers.
fn sheet_ui(
    ui: &mut Ui,
    tr: Tr,
    recognised: &Recognised,
    table: &RecognisedTable,
    sheet: &str,
    source: &mut Source,
) {
    if table.kind != recognised.main.kind {
        ui.label(sheet);
        return;
    }
    let mut chosen = sheet.to_owned();
    let others = recognised.family.iter().filter_map(|table| match table.format() {
        Format::Csv { .. } => None,
        Format::Xlsx { sheet } => Some(sheet.clone()),
    });
    let sheets: Vec<String> =
        std::iter::once(sheet.to_owned()).chain(others).chain(recognised.other_sheets.clone()).collect();
    if choice(ui, &tr.intake_sheet(), CHOICE_WIDTH, &mut chosen, &sheets, String::clone) {
        source.sheet = Some(chosen);
    }
}

fn columns_ui(ui: &mut Ui, tr: Tr, table: &RecognisedTable) {
    if table.remembered {
        ui.label(tr.intake_columns_remembered());
    } else {
        let (known, all) = (table.mapping.len() as i64, table.headers.len() as i64);
        ui.label(tr.intake_columns_known(all, known));
    }
    gaps_ui(ui, tr, table);
}

/// Names the required columns that are missing and those that nothing is taken from.
pub fn gaps_ui(ui: &mut Ui, tr: Tr, table: &RecognisedTable) {
    let missing = table.missing();
    if !missing.is_empty() {
        sentence_ui(ui, Meaning::Danger, &tr.intake_columns_missing(&files::headers(tr, &missing)));
    }
    let unmapped: Vec<_> = table.unmapped().iter().map(|header| format!("«{header}»")).collect();
    if !unmapped.is_empty() {
        sentence_ui(ui, Meaning::Warning, &tr.intake_columns_unmapped(&unmapped.join(", ")));
    }
}

fn sample_ui(ui: &mut Ui, table: &RecognisedTable) {
    let line = theme::palette(ui).line;
    let frame = Frame::new().stroke(egui::Stroke::new(1.0, line)).corner_radius(4).inner_margin(6.0);
    frame.show(ui, |ui| {
        let id = (table.path(), table.kind as u8);
        ScrollArea::horizontal().id_salt(("sample", id)).show(ui, |ui| {
            Grid::new(("rows", id)).striped(true).spacing([16.0, 3.0]).show(ui, |ui| {
                for header in &table.headers {
                    cell_ui(ui, theme::strong(header));
                }
                ui.end_row();
                for row in &table.sample {
                    for cell in row {
                        cell_ui(ui, RichText::new(cell));
                    }
                    ui.end_row();
                }
            });
        });
    });
}

fn cell_ui(ui: &mut Ui, text: RichText) {
    ui.scope(|ui| {
        ui.set_max_width(CELL_WIDTH);
        ui.add(Label::new(text).truncate());
    });
}
