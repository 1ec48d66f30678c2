//! A sheet as bars. Every bar carries its number, and with several series its name: nothing is told by colour alone.

use egui::{Align2, RichText, Ui, Vec2b};
use egui_plot::{Bar, BarChart, GridMark, Plot, PlotPoint, Text};

use crate::{
    i18n::Tr,
    ops::figures::FigureSheet,
    ui::{theme, widgets::field},
};

/// More bars cannot be read; the table has them all.
const MOST_ROWS: usize = 40;
/// How much of the room of a row its bars take.
const GROUP_WIDTH: f64 = 0.8;
const LEAST_HEIGHT: f32 = 190.0;
/// So that the number above the highest bar is seen.
const HEADROOM: f64 = 1.2;

/// Shows the chart over the whole width.
pub fn ui(ui: &mut Ui, tr: Tr, sheet: &FigureSheet, height: f32) {
    let palette = theme::palette(ui);
    let labels: Vec<String> = sheet.rows.iter().take(MOST_ROWS).map(|row| short(&row.label)).collect();
    let named = sheet.series.len() > 1;
    let width = GROUP_WIDTH / sheet.series.len().max(1) as f64;
    let formatter = move |mark: GridMark, _range: &std::ops::RangeInclusive<f64>| axis_label(&labels, mark);
    let plot = Plot::new(("figure chart", sheet.kind.code()))
        .height(height.max(LEAST_HEIGHT))
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .show_grid(Vec2b::new(false, true))
        .show_x(false)
        .show_y(false)
        .grid_color(palette.line)
        .include_y(0.0)
        .include_y(highest(sheet) as f64 * HEADROOM)
        .include_x(-0.6)
        .include_x(sheet.rows.len().min(MOST_ROWS) as f64 - 0.4)
        .x_grid_spacer(|input| {
            let (first, last) = input.bounds;
            let whole = (first.ceil() as i64)..=(last.floor() as i64);
            whole.map(|at| GridMark { value: at as f64, step_size: 1.0 }).collect()
        })
        .x_axis_formatter(formatter);
    let response = plot.show(ui, |plot| {
        for (index, name) in sheet.series.iter().enumerate() {
            let colour = palette.series[index % palette.series.len()];
            let at = |row: usize| row as f64 - GROUP_WIDTH / 2.0 + width * (index as f64 + 0.5);
            let values = || {
                sheet.rows.iter().take(MOST_ROWS).map(move |row| row.values.get(index).copied()).enumerate()
            };
            let bars = values().filter_map(|(row, value)| {
                Some(Bar::new(at(row), value? as f64).width(width * 0.92).fill(colour))
            });
            plot.bar_chart(BarChart::new(name.as_str(), bars.collect()).color(colour).allow_hover(false));
            for (row, value) in
                values().filter_map(|(row, value)| Some((row, value.filter(|&value| value > 0)?)))
            {
                let words = if named { format!("{}\n{value}", short(name)) } else { value.to_string() };
                let text = Text::new("", PlotPoint::new(at(row), value as f64), RichText::new(words).small());
                plot.text(text.color(palette.text).anchor(Align2::CENTER_BOTTOM));
            }
        }
    });
    field::name(&response.response, &tr.figures_chart(&sheet.title));
}

fn highest(sheet: &FigureSheet) -> i64 {
    let values = sheet.rows.iter().take(MOST_ROWS).flat_map(|row| row.values.iter().copied());
    values.max().unwrap_or_default().max(1)
}

fn axis_label(labels: &[String], mark: GridMark) -> String {
    if mark.value < -0.1 {
        return String::new();
    }
    labels.get(mark.value.round() as usize).cloned().unwrap_or_default()
}

/// What stands before the explanation: `6521 – …`, `silence (…)`.
fn short(label: &str) -> String {
    let end = label.find(" – ").or_else(|| label.find(" (")).or_else(|| label.find(", "));
    label.get(..end.unwrap_or(label.len())).unwrap_or(label).to_owned()
}
