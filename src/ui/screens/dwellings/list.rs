//! The list of the stock.

use egui::Ui;

use crate::{
    domain::{
        dwelling::{Dwelling, DwellingState},
        ids::DwellingId,
    },
    exchange::ListCell,
    i18n::Tr,
    ops::lists::ExportedList,
    ui::{
        screens::export::Exported,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            list::{Choice, Column, Filter, List, ListState, Side},
        },
    },
};

/// See the module.
#[derive(Default)]
pub struct DwellingList {
    state: ListState<DwellingId>,
}

impl DwellingList {
    /// Shows the list; another dwelling may come into view.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        shown: &[&Dwelling],
        selected: &mut Option<DwellingId>,
    ) {
        if let Some(wanted) = selected.filter(|wanted| self.state.cursor() != Some(wanted)) {
            let row = shown.iter().position(|dwelling| dwelling.id == wanted);
            self.state.choose(wanted, row);
        }
        let name = |dwelling: &Dwelling| {
            format!("{} {}", dwelling.facts.inventory_no, dwelling.facts.address(view.lang))
        };
        let list = List::new(
            "dwellings",
            view.tr.shell_section_dwellings(),
            columns(view),
            |dwelling: &Dwelling| dwelling.id,
            name,
        );
        let list = list.filters(filters(view.tr)).takes_keys();
        let list = list.whole(|| Exported::List(ExportedList::Dwellings).file(view));
        let events = list.show(ui, view, &mut self.state, shown);
        if let Some(moved) = events.moved {
            *selected = Some(moved);
        }
        if events.back {
            *selected = None;
            self.state.selection.clear();
        }
    }
}

fn columns<'a>(view: &View<'a>) -> Vec<Column<'a, Dwelling>> {
    let (tr, lang) = (view.tr, view.lang);
    vec![
        Column::words("number", tr.dwellings_inventory_no(), 94.0, |dwelling: &Dwelling| {
            dwelling.facts.inventory_no.clone()
        }),
        Column::words("state", tr.rounds_column_state(), 100.0, move |dwelling: &Dwelling| {
            tr.dwelling_state(dwelling.state)
        })
        .drawn(move |ui, dwelling| {
            badge(ui, state_meaning(dwelling.state), &tr.dwelling_state(dwelling.state));
        }),
        Column::numbers("rooms", tr.dwellings_rooms(), 66.0, |dwelling: &Dwelling| dwelling.facts.rooms),
        Column::new("total", tr.dwellings_total_m2(), 84.0, Side::Right, |dwelling: &Dwelling| {
            ListCell::Area(dwelling.facts.total_area)
        })
        .summed(),
        Column::new("useful", tr.dwellings_useful_m2(), 102.0, Side::Right, |dwelling: &Dwelling| {
            dwelling.facts.useful_area.map_or(ListCell::Empty, ListCell::Area)
        }),
        Column::words("floor", tr.dwellings_floor(), 60.0, |dwelling: &Dwelling| {
            format!("{}/{}", dwelling.facts.floor, dwelling.facts.floors)
        })
        .at_right()
        .sorted_by(|dwelling| i64::from(dwelling.facts.floor)),
        Column::words("lift", tr.dwellings_lift(), 50.0, move |dwelling: &Dwelling| {
            if dwelling.facts.lift { tr.dwellings_lift_yes() } else { String::new() }
        }),
        Column::words("kind", tr.dwellings_kind(), 88.0, move |dwelling: &Dwelling| {
            tr.dwelling_kind(dwelling.facts.kind)
        }),
        Column::words("address", tr.dwellings_address(), 160.0, move |dwelling: &Dwelling| {
            dwelling.facts.address(lang).to_owned()
        }),
    ]
}

fn filters(tr: Tr) -> Vec<Filter<'static, Dwelling>> {
    vec![
        Filter::by("state", tr.rounds_column_state(), move |dwelling: &Dwelling| {
            Choice::of(&dwelling.state, tr.dwelling_state(dwelling.state))
        }),
        Filter::by("rooms", tr.dwellings_rooms(), |dwelling: &Dwelling| Choice::number(dwelling.facts.rooms)),
        Filter::by("lift", tr.dwellings_lift(), move |dwelling: &Dwelling| match dwelling.facts.lift {
            true => Choice::new("yes", tr.yes_or_no(true)),
            false => Choice::new("no", tr.yes_or_no(false)),
        }),
        Filter::by("kind", tr.dwellings_kind(), move |dwelling: &Dwelling| {
            let kind = tr.dwelling_kind(dwelling.facts.kind);
            Choice::of(&dwelling.facts.kind, kind)
        }),
        Filter::by("floor", tr.dwellings_floor(), |dwelling: &Dwelling| Choice::number(dwelling.facts.floor)),
    ]
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
