//! The dwellings of a round, and those left out of it.

use crate::{
    domain::dwelling::DwellingFacts,
    i18n::{Tr, amounts::area_number},
};

use super::{
    super::{Block, Row, parts},
    RoundFacts,
};

/// Both tables; without dwellings left out the second is a sentence.
pub(super) fn blocks(tr: Tr, facts: &RoundFacts) -> Vec<Block> {
    let rows = facts.dwellings.iter().map(|dwelling| row(tr, dwelling).into_iter().collect()).collect();
    let mut blocks =
        vec![parts::part_heading(tr.protocol_part_dwellings()), parts::grid(columns(tr), rows).into()];
    if facts.left_out.is_empty() {
        blocks.push(parts::sentence(tr.protocol_nothing_left_out()));
    } else {
        blocks.push(parts::table_heading(tr.protocol_left_out()));
        blocks.push(left_out(tr, facts));
    }
    if !facts.withdrawn.is_empty() {
        blocks.push(parts::table_heading(tr.protocol_withdrawn()));
        blocks.push(withdrawn(tr, facts));
    }
    blocks
}

fn columns(tr: Tr) -> [parts::GridColumn; 6] {
    [
        parts::narrow(tr.protocol_column_inventory_no(), 30.0),
        parts::words(tr.protocol_column_address(), 1.0),
        parts::narrow(tr.protocol_column_kind(), 34.0),
        parts::numbers(tr.protocol_column_rooms(), 18.0),
        parts::narrow(tr.protocol_column_area(), 46.0),
        parts::narrow(tr.protocol_column_floor(), 36.0),
    ]
}

fn row(tr: Tr, dwelling: &DwellingFacts) -> [String; 6] {
    let (area, kind) = dwelling.area();
    [
        dwelling.inventory_no.clone(),
        dwelling.address(tr.lang()).to_owned(),
        tr.dwelling_kind(dwelling.kind),
        dwelling.counted_rooms().to_string(),
        format!("{} ({})", area_number(area), tr.area_kind(kind)),
        tr.floor_of(dwelling),
    ]
}

fn left_out(tr: Tr, facts: &RoundFacts) -> Block {
    let columns = [
        parts::narrow(tr.protocol_column_inventory_no(), 30.0),
        parts::words(tr.protocol_column_address(), 1.0),
        parts::words(tr.protocol_column_reason(), 1.0),
    ];
    let rows = facts.left_out.iter().map(|(dwelling, reason)| {
        let address = dwelling.address(tr.lang()).to_owned();
        Row::from_iter([dwelling.inventory_no.clone(), address, tr.left_out_reason(*reason)])
    });
    parts::grid(columns, rows.collect()).into()
}

fn withdrawn(tr: Tr, facts: &RoundFacts) -> Block {
    let columns = [
        parts::narrow(tr.protocol_column_inventory_no(), 30.0),
        parts::words(tr.protocol_column_address(), 1.0),
        parts::narrow(tr.protocol_column_withdrawn_at(), 38.0),
        parts::words(tr.protocol_column_reason(), 1.0),
    ];
    let rows = facts.withdrawn.iter().map(|(dwelling, reason, at)| {
        let address = dwelling.address(tr.lang()).to_owned();
        Row::from_iter([dwelling.inventory_no.clone(), address, facts.time(*at), tr.left_out_reason(*reason)])
    });
    parts::grid(columns, rows.collect()).into()
}
