//! The table of the stock.

use egui::Ui;

use crate::{
    domain::{
        dwelling::{Dwelling, DwellingState},
        ids::DwellingId,
    },
    i18n::{Tr, amounts::area_number},
    ui::{
        view::View,
        widgets::{
            badge::{Meaning, badge},
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

/// See the module.
#[derive(Default)]
pub struct DwellingList {
    table: TableState,
}

impl DwellingList {
    /// Shows the table; another dwelling may come into view.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        shown: &[&Dwelling],
        selected: &mut Option<DwellingId>,
    ) {
        let place = shown.iter().position(|dwelling| Some(dwelling.id) == *selected);
        if place != self.table.selected {
            match place {
                Some(row) => self.table.select(row),
                None => self.table.selected = None,
            }
        }
        let columns = columns(view.tr);
        let mut rows = Listed::new(
            shown,
            |dwelling: &&Dwelling| {
                format!("{} {}", dwelling.facts.inventory_no, dwelling.facts.address(view.lang))
            },
            |ui: &mut Ui, dwelling: &&Dwelling, column| cell_ui(ui, view, dwelling, column),
        );
        let name = view.tr.shell_section_dwellings();
        let table = Table::new("dwellings", &name, &columns).takes_keys();
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(dwelling) = events.selected.and_then(|row| shown.get(row)) {
            *selected = Some(dwelling.id);
        }
    }
}

fn columns(tr: Tr) -> [Column; 9] {
    [
        Column::words(tr.dwellings_inventory_no(), 94.0),
        Column::words(tr.rounds_column_state(), 92.0),
        Column::numbers(tr.dwellings_rooms(), 60.0),
        Column::numbers(tr.dwellings_total_m2(), 80.0),
        Column::numbers(tr.dwellings_useful_m2(), 98.0),
        Column::numbers(tr.dwellings_floor(), 56.0),
        Column::words(tr.dwellings_lift(), 44.0),
        Column::words(tr.dwellings_kind(), 84.0),
        Column::words(tr.dwellings_address(), 300.0),
    ]
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, dwelling: &Dwelling, column: usize) {
    let (tr, facts) = (view.tr, &dwelling.facts);
    match column {
        0 => text_cell(ui, facts.inventory_no.as_str()),
        1 => {
            badge(ui, state_meaning(dwelling.state), &tr.dwelling_state(dwelling.state));
        }
        2 => text_cell(ui, facts.rooms.to_string()),
        3 => text_cell(ui, area_number(facts.total_area)),
        4 => text_cell(ui, facts.useful_area.map(area_number).unwrap_or_default()),
        5 => text_cell(ui, format!("{}/{}", facts.floor, facts.floors)),
        6 => text_cell(ui, if facts.lift { tr.dwellings_lift_yes() } else { String::new() }),
        7 => text_cell(ui, tr.dwelling_kind(facts.kind)),
        _address => text_cell(ui, facts.address(view.lang)),
    }
}

/// What the state of a dwelling means.
pub const fn state_meaning(state: DwellingState) -> Meaning {
    match state {
        DwellingState::Vacant => Meaning::Good,
        DwellingState::InRound | DwellingState::Offered => Meaning::Marked,
        DwellingState::Reserved | DwellingState::UnderRepair => Meaning::Warning,
        DwellingState::Occupied => Meaning::Neutral,
    }
}
