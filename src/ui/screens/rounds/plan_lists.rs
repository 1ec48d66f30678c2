//! The lists of a plan: offers, dwellings that stay vacant or out, people who were passed over.

use super::plan_page::{PassedLine, PlanLine};
use crate::{
    domain::{
        dwelling::{DwellingFacts, LeftOutReason},
        fit::Fit,
        ids::EntryId,
    },
    exchange::ListCell,
    i18n::names::surname_first,
    ui::{
        screens::offers::fit_badge,
        view::View,
        widgets::{
            law_link::law_cell,
            list::{Choice, Column, Filter, List, Side},
        },
    },
};

/// A dwelling with the reason why it is left out.
type LeftOut = (DwellingFacts, LeftOutReason);

/// The offers.
pub fn offers<'a>(view: &'a View<'a>) -> List<'a, PlanLine, EntryId> {
    let tr = view.tr;
    let fit = move |line: &PlanLine| tr.fit(line.fit);
    let columns = vec![
        Column::numbers("place", tr.offers_column_place(), 64.0, |line: &PlanLine| line.place),
        Column::words("number", tr.offers_column_registration_no(), 104.0, |line: &PlanLine| {
            line.registration_no.to_string()
        })
        .sorted_by(|line| line.registration_no),
        Column::words("person", tr.offers_column_person(), 170.0, |line: &PlanLine| {
            surname_first(&line.name)
        }),
        inventory_no(view, |line: &PlanLine| &line.facts),
        rooms(view, |line: &PlanLine| &line.facts),
        area(view, |line: &PlanLine| &line.facts),
        Column::words("fit", tr.offers_column_fit(), 130.0, fit)
            .drawn(move |ui, line| fit_badge(ui, tr, line.fit)),
        address(view, |line: &PlanLine| &line.facts),
    ];
    let name = |line: &PlanLine| format!("{} {}", line.place, line.name.full());
    let by_fit = Filter::by("fit", tr.offers_column_fit(), move |line: &PlanLine| {
        Choice::new(fit_code(line.fit), tr.fit(line.fit))
    });
    let by_rooms = Filter::by("rooms", tr.dwellings_rooms(), |line: &PlanLine| {
        Choice::number(line.facts.counted_rooms())
    });
    List::new("plan offers", tr.rounds_offers(), columns, |line: &PlanLine| line.entry, name)
        .filters(vec![by_fit, by_rooms])
        .main("person")
        .takes_keys()
}

/// The dwellings that stay vacant.
pub fn vacant<'a>(view: &'a View<'a>) -> List<'a, DwellingFacts, String> {
    let columns = dwelling_columns(view, |facts: &DwellingFacts| facts);
    let number = |facts: &DwellingFacts| facts.inventory_no.clone();
    List::new("plan vacant", view.tr.rounds_stays_vacant(), columns, number, number)
        .filters(vec![by_rooms(view, |facts: &DwellingFacts| facts)])
        .takes_keys()
}

/// The dwellings that are left out, each with its reason.
pub fn left_out<'a>(view: &'a View<'a>) -> List<'a, LeftOut, String> {
    let tr = view.tr;
    let mut columns = dwelling_columns(view, |(facts, _): &LeftOut| facts);
    let reason = Column::words("reason", tr.rounds_column_reason(), 200.0, move |(_, reason): &LeftOut| {
        tr.left_out_reason(*reason)
    });
    columns.insert(3, reason);
    let by_reason = Filter::by("reason", tr.rounds_column_reason(), move |(_, reason): &LeftOut| {
        Choice::new(reason.code(), tr.left_out_reason(*reason))
    });
    let number = |(facts, _): &LeftOut| facts.inventory_no.clone();
    List::new("plan left out", tr.rounds_left_out(), columns, number, number)
        .filters(vec![by_reason])
        .takes_keys()
}

/// The people who were passed over, each with the reason and the law it rests on.
pub fn passed_over<'a>(view: &'a View<'a>) -> List<'a, PassedLine, EntryId> {
    let tr = view.tr;
    let law =
        move |line: &PassedLine| line.reason.law_place().map(|place| tr.law_place(place)).unwrap_or_default();
    let columns = vec![
        Column::numbers("place", tr.offers_column_place(), 64.0, |line: &PassedLine| line.place),
        Column::words("number", tr.offers_column_registration_no(), 104.0, |line: &PassedLine| {
            line.registration_no.to_string()
        })
        .sorted_by(|line| line.registration_no),
        Column::words("person", tr.offers_column_person(), 190.0, |line: &PassedLine| line.name.clone()),
        Column::words("dwelling", tr.dwellings_inventory_no(), 96.0, |line: &PassedLine| {
            line.inventory_no.clone().unwrap_or_default()
        }),
        Column::words("reason", tr.rounds_column_reason(), 300.0, move |line: &PassedLine| {
            tr.reason(line.reason)
        }),
        Column::words("law", tr.handbook_rests_on(), 200.0, law).drawn(|ui, line| {
            if let Some(place) = line.reason.law_place() {
                law_cell(ui, view, place, view.tr.law_place(place));
            }
        }),
    ];
    let by_reason = Filter::by("reason", tr.rounds_column_reason(), move |line: &PassedLine| {
        Choice::new(line.reason.code(), tr.reason(line.reason))
    });
    let name = move |line: &PassedLine| {
        format!("{} {} {}", line.place, line.registration_no, tr.reason(line.reason))
    };
    List::new("plan passed over", tr.rounds_passed_over(), columns, |line: &PassedLine| line.entry, name)
        .filters(vec![by_reason])
        .main("person")
        .takes_keys()
}

const fn fit_code(fit: Fit) -> &'static str {
    match fit {
        Fit::Within => "within",
        Fit::Below => "below",
    }
}

/// Number, rooms, area, floor, address; `facts` are those of a row.
pub fn dwelling_columns<'a, R: 'a>(
    view: &'a View<'a>,
    facts: impl Fn(&R) -> &DwellingFacts + Copy + 'a,
) -> Vec<Column<'a, R>> {
    let floor = move |row: &R| format!("{}/{}", facts(row).floor, facts(row).floors);
    vec![
        inventory_no(view, facts),
        rooms(view, facts),
        area(view, facts),
        Column::words("floor", view.tr.dwellings_floor(), 64.0, floor)
            .at_right()
            .sorted_by(move |row| i64::from(facts(row).floor)),
        address(view, facts),
    ]
}

/// What dwellings can be narrowed by.
pub fn by_rooms<'a, R: 'a>(view: &'a View<'a>, facts: impl Fn(&R) -> &DwellingFacts + 'a) -> Filter<'a, R> {
    Filter::by("rooms", view.tr.dwellings_rooms(), move |row: &R| Choice::number(facts(row).counted_rooms()))
}

fn inventory_no<'a, R: 'a>(view: &'a View<'a>, facts: impl Fn(&R) -> &DwellingFacts + 'a) -> Column<'a, R> {
    let header = view.tr.dwellings_inventory_no();
    Column::words("dwelling", header, 96.0, move |row: &R| facts(row).inventory_no.clone())
}

fn rooms<'a, R: 'a>(view: &'a View<'a>, facts: impl Fn(&R) -> &DwellingFacts + 'a) -> Column<'a, R> {
    Column::numbers("rooms", view.tr.dwellings_rooms(), 64.0, move |row: &R| facts(row).counted_rooms())
}

/// The area that is compared with the norm; the pointer tells which it is.
fn area<'a, R: 'a>(view: &'a View<'a>, facts: impl Fn(&R) -> &DwellingFacts + Copy + 'a) -> Column<'a, R> {
    let value = move |row: &R| ListCell::Area(facts(row).area().0);
    Column::new("area", view.tr.dwellings_area_m2(), 88.0, Side::Right, value).drawn(move |ui, row| {
        let (area, kind) = facts(row).area();
        ui.label(crate::i18n::amounts::area_number(area)).on_hover_text(view.tr.area_kind(kind));
    })
}

fn address<'a, R: 'a>(view: &'a View<'a>, facts: impl Fn(&R) -> &DwellingFacts + 'a) -> Column<'a, R> {
    let header = view.tr.dwellings_address();
    Column::words("address", header, 300.0, move |row: &R| facts(row).address(view.lang).to_owned())
}
