//! The stock of a garrison on paper.

use super::sheet::{self as list, Sheet, narrow, numbers, words};
use crate::{
    domain::{
        dwelling::{Dwelling, DwellingState},
        garrison::Garrison,
    },
    i18n::{Lang, Tr, amounts::area_number},
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{Result, papers::PrintedPaper},
    store::Writer,
};

/// The order of the totals.
const STATES: [DwellingState; 6] = [
    DwellingState::Vacant,
    DwellingState::InRound,
    DwellingState::Offered,
    DwellingState::Reserved,
    DwellingState::Occupied,
    DwellingState::UnderRepair,
];

/// Prints every dwelling of a garrison by inventory number, with totals by state.
///
/// # Errors
/// [`crate::ops::Refusal::PaperNotMade`] if an address cannot be printed.
pub fn print_stock(
    writer: &mut Writer,
    stamp: &Stamp,
    garrison: &Garrison,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let stock = change.dwellings(garrison.id, "")?;
        list::print(change, PaperKind::StockList, Some(garrison), langs, |tr| sheet(tr, &stock))
    })
}

/// The stock as a list.
pub(super) fn sheet(tr: Tr, stock: &[Dwelling]) -> Sheet {
    Sheet {
        title: tr.lists_stock_title(),
        columns: columns(tr),
        rows: stock.iter().map(|dwelling| row(tr, dwelling)).collect(),
        notes: totals(tr, stock),
    }
}

fn columns(tr: Tr) -> Vec<crate::documents::list::ListColumn> {
    vec![
        narrow(tr.protocol_column_inventory_no(), 32.0),
        words(tr.protocol_column_address(), 3.0),
        narrow(tr.protocol_column_kind(), 34.0),
        numbers(tr.protocol_column_rooms(), 20.0),
        numbers(tr.lists_column_total_area(), 24.0),
        numbers(tr.lists_column_useful_area(), 26.0),
        narrow(tr.protocol_column_floor(), 44.0),
        words(tr.files_column_state(), 1.0),
    ]
}

fn row(tr: Tr, dwelling: &Dwelling) -> Vec<String> {
    let facts = &dwelling.facts;
    vec![
        facts.inventory_no.clone(),
        facts.address(tr.lang()).to_owned(),
        tr.dwelling_kind(facts.kind),
        facts.rooms.to_string(),
        area_number(facts.total_area),
        facts.useful_area.map(area_number).unwrap_or_default(),
        tr.floor_of(facts),
        tr.dwelling_state(dwelling.state),
    ]
}

fn totals(tr: Tr, stock: &[Dwelling]) -> Vec<String> {
    let count = |state| stock.iter().filter(|dwelling| dwelling.state == state).count();
    let states = STATES.into_iter().map(|state| (state, count(state))).filter(|(_, count)| *count > 0);
    let states =
        states.map(|(state, count)| tr.lists_total_of(&count.to_string(), &tr.dwelling_state(state)));
    std::iter::once(tr.lists_stock_total(&stock.len().to_string())).chain(states).collect()
}
