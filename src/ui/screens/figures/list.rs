//! The table behind the chart of a figure.

use egui::{TextStyle, Ui, vec2};

use crate::{
    ops::figures::{FigureKind, FigureRow, FigureSheet},
    ui::{
        theme,
        view::View,
        widgets::list::{Column, List, ListState, SortValue},
    },
};

/// The columns of numbers, as they are remembered.
const SERIES: [&str; 12] = [
    "series 1",
    "series 2",
    "series 3",
    "series 4",
    "series 5",
    "series 6",
    "series 7",
    "series 8",
    "series 9",
    "series 10",
    "series 11",
    "series 12",
];
/// Numbers alone need so much; their names are taken into account too.
const LEAST_NUMBER_WIDTH: f32 = 82.0;
const MOST_NUMBER_WIDTH: f32 = 190.0;
const LEAST_LABEL_WIDTH: f32 = 90.0;
/// Around the text of a cell, with the arrow of a header.
const CELL_EDGES: f32 = 26.0;
/// The foot of the list and the edges around it.
const FOOT_HEIGHT: f32 = 40.0;

/// Shows the table at its full height.
pub fn ui(ui: &mut Ui, view: &View<'_>, state: &mut ListState<String>, sheet: &FigureSheet) {
    let name = |row: &FigureRow| {
        let values: Vec<_> = row.values.iter().map(ToString::to_string).collect();
        format!("{}: {}", row.label, values.join(", "))
    };
    let columns = columns(ui, sheet);
    let list = List::new(id(sheet.kind), &sheet.title, columns, |row: &FigureRow| row.label.clone(), name);
    let height = theme::HEADER_HEIGHT + theme::ROW_HEIGHT * sheet.rows.len() as f32 + FOOT_HEIGHT;
    ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
        list.show_all(ui, view, state, &sheet.rows);
    });
}

/// Names have what the numbers leave, as far as they need it.
fn columns<'a>(ui: &Ui, sheet: &'a FigureSheet) -> Vec<Column<'a, FigureRow>> {
    let width = |text: &str| text_width(ui, text) + CELL_EDGES;
    let number = |name: &String| width(name).clamp(LEAST_NUMBER_WIDTH, MOST_NUMBER_WIDTH);
    let numbers: f32 = sheet.series.iter().map(number).sum();
    let labels = sheet.rows.iter().map(|row| width(&row.label)).fold(width(&sheet.of_rows), f32::max);
    let left = (ui.available_width() - numbers - CELL_EDGES).max(LEAST_LABEL_WIDTH);
    let label =
        Column::words("label", sheet.of_rows.as_str(), labels.min(left), |row: &FigureRow| row.label.clone())
            .sorted_by(|row| order(&row.label));
    let series = SERIES.into_iter().zip(&sheet.series).enumerate().map(|(index, (id, name))| {
        Column::numbers(id, name.as_str(), number(name), move |row: &FigureRow| {
            row.values.get(index).copied().unwrap_or_default()
        })
    });
    std::iter::once(label).chain(series).collect()
}

/// Numbers by size, months (`11.2026`) by time, words by the alphabet.
fn order(label: &str) -> SortValue {
    let month = || {
        let (month, year) = label.split_once('.')?;
        Some(year.parse::<i64>().ok()? * 12 + month.parse::<i64>().ok()?)
    };
    label.parse().ok().or_else(month).map_or_else(|| SortValue::Text(label.to_owned()), SortValue::Number)
}

fn text_width(ui: &Ui, text: &str) -> f32 {
    let font = TextStyle::Body.resolve(ui.style());
    ui.painter().layout_no_wrap(text.to_owned(), font, theme::palette(ui).text).size().x
}

/// The figures are different lists: their columns are remembered apart.
const fn id(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Outcomes => "figure outcomes",
        FigureKind::Months => "figure months",
        FigureKind::ToLease => "figure vacancy-to-lease",
        FigureKind::Vacant => "figure vacant",
        FigureKind::QueueByYear => "figure queue-by-year",
        FigureKind::QueueByPersons => "figure queue-by-persons",
        FigureKind::Waiting => "figure waiting",
        FigureKind::Inventory => "figure inventory",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, after: &str) {
        assert!(order(before) < order(after), "{before} {after}");
    }

    #[test]
    fn labels_stand_in_their_order() {
        check("9", "10");
        check("12.2025", "01.2026");
        check("01.2026", "02.2026");
        check("Ж-0001", "Ж-0002");
    }
}
