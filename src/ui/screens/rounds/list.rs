//! The list of rounds.

use std::sync::Arc;

use egui::Ui;

use super::reading::{self, RoundLine};
use crate::{
    domain::ids::RoundId,
    i18n::Tr,
    ui::{
        action::Action,
        loaded::Loaded,
        screens::offers::long_time,
        session::garrison_name,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

/// See the module.
#[derive(Default)]
pub struct RoundList {
    lines: Loaded<(), Arc<Vec<RoundLine>>>,
    state: TableState,
}

impl RoundList {
    /// The rounds, once they are read.
    pub fn lines(&mut self, view: &View<'_>) -> Option<Arc<Vec<RoundLine>>> {
        self.lines.get(view, &(), |reader, ()| reading::rounds(reader).map(Arc::new)).cloned()
    }

    /// Shows the rounds; another one may come into view.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[RoundLine], shown: &mut Option<RoundId>) {
        self.toolbar_ui(ui, view);
        self.state.selected = lines.iter().position(|line| Some(line.row.id) == *shown);
        let columns = columns(view.tr);
        let mut rows = Listed::new(
            lines,
            |line: &RoundLine| view.tr.rounds_round(&line.row.id.0.to_string()),
            |ui: &mut Ui, line: &RoundLine, column| cell_ui(ui, view, line, column),
        );
        let name = view.tr.shell_section_rounds();
        let table = Table::new("rounds", &name, &columns);
        let events = table.show(ui, &mut self.state, &mut rows);
        if let Some(line) = events.selected.and_then(|row| lines.get(row)) {
            *shown = Some(line.row.id);
        }
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.horizontal(|ui| {
            ui.label(theme::title(view.tr.shell_section_rounds()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                button::for_action(ui, view, Action::Plan, true);
            });
        });
    }
}

fn columns(tr: Tr) -> [Column; 7] {
    [
        Column::numbers(tr.rounds_column_number(), 40.0),
        Column::words(tr.shell_garrison(), 150.0),
        Column::words(tr.rounds_column_basis(), 250.0),
        Column::words(tr.rounds_column_opened(), 120.0),
        Column::numbers(tr.rounds_column_offered(), 90.0),
        Column::numbers(tr.rounds_column_accepted(), 90.0),
        Column::words(tr.rounds_column_state(), 200.0),
    ]
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, line: &RoundLine, column: usize) {
    match column {
        0 => text_cell(ui, line.row.id.0.to_string()),
        1 => text_cell(ui, garrison_name(&line.garrison, view.lang)),
        2 => text_cell(ui, view.tr.legal_basis(line.row.basis)),
        3 => text_cell(ui, long_time(line.garrison.zone, Some(line.row.opened_at))),
        4 => text_cell(ui, line.offered.to_string()),
        5 => text_cell(ui, line.accepted.to_string()),
        _state => state_ui(ui, view.tr, line),
    }
}

/// How a round stands, with its waiting wave.
fn state_ui(ui: &mut Ui, tr: Tr, line: &RoundLine) {
    let (end, waits) = (line.row.end.map(|(end, _)| end), line.waits);
    let meaning = if end.is_some() { Meaning::Neutral } else { Meaning::Marked };
    badge(ui, meaning, &tr.round_state(end));
    if waits {
        badge(ui, Meaning::Warning, &tr.rounds_wave_waits());
    }
}
