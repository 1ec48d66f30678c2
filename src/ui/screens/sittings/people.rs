//! The lists of people on the way from yes to lease: one table, other columns on each page.

use std::{cell::RefCell, collections::BTreeSet};

use egui::Ui;

use super::reading::{Person, Term};
use crate::{
    domain::{garrison::Zone, ids::OfferId, lease::LeaseStage},
    i18n::{Tr, amounts::area_number, dates::numeric},
    ui::{
        command::Command,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            field,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

/// So that a tick stands on one line with the words of its row.
const TICK_HEIGHT: f32 = 18.0;
/// From so many days before the end of a term on somebody should act.
const SOON_DAYS: i64 = 5;

/// What a column shows of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    Tick,
    RegistrationNo,
    Name,
    Persons,
    InventoryNo,
    Rooms,
    Area,
    AcceptedOn,
    Address,
    Minutes,
    ApprovedOn,
    LastDay,
    DaysLeft,
    LeaseNumber,
    SignedOn,
    Extensions,
    Stage,
}

impl Shows {
    fn column(self, tr: Tr) -> Column {
        match self {
            Self::Tick => Column::words("", 26.0),
            Self::RegistrationNo => Column::words(tr.offers_column_registration_no(), 94.0),
            Self::Name => Column::words(tr.sittings_column_name(), 240.0),
            Self::Persons => Column::numbers(tr.sittings_column_persons(), 56.0),
            Self::InventoryNo => Column::words(tr.dwellings_inventory_no(), 92.0),
            Self::Rooms => Column::numbers(tr.dwellings_rooms(), 60.0),
            Self::Area => Column::numbers(tr.dwellings_total_m2(), 80.0),
            Self::AcceptedOn => Column::words(tr.sittings_column_accepted_on(), 84.0),
            Self::Address => Column::words(tr.dwellings_address(), 200.0),
            Self::Minutes => Column::words(tr.sittings_column_minutes(), 130.0),
            Self::ApprovedOn => Column::words(tr.sittings_column_approved_on(), 84.0),
            Self::LastDay => Column::words(tr.sittings_column_last_day(), 84.0),
            Self::DaysLeft => Column::words(tr.sittings_column_days_left(), 170.0),
            Self::LeaseNumber => Column::words(tr.sittings_column_lease(), 80.0),
            Self::SignedOn => Column::words(tr.sittings_column_signed_on(), 84.0),
            Self::Extensions => Column::numbers(tr.sittings_column_extensions(), 84.0),
            Self::Stage => Column::words(tr.rounds_column_state(), 230.0),
        }
    }
}

/// The columns of a page; `id` keeps their widths apart from those of the others.
pub struct Look {
    pub id: &'static str,
    pub shows: &'static [Shows],
}

/// The list of one page.
#[derive(Default)]
pub struct People {
    table: TableState,
    pub selected: Option<OfferId>,
    pub ticked: BTreeSet<OfferId>,
}

impl People {
    /// Shows the list; keys reach it unless a question is open.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        look: &Look,
        zone: Zone,
        people: &[&Person],
        asking: bool,
    ) {
        self.follow(people);
        let columns: Vec<Column> = look.shows.iter().map(|shows| shows.column(view.tr)).collect();
        let ticked = RefCell::new(&mut self.ticked);
        let mut rows = Listed::new(
            people,
            |person: &&Person| format!("{} {}", person.full_name(), person.facts.inventory_no),
            |ui: &mut Ui, person: &&Person, column| match look.shows[column] {
                Shows::Tick => tick_ui(ui, view.tr, person, &mut ticked.borrow_mut()),
                shows => cell_ui(ui, view, zone, person, shows),
            },
        );
        let name = view.tr.shell_section_sittings();
        let table = Table::new(look.id, &name, &columns);
        let table = if asking { table } else { table.takes_keys() };
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(person) = events.selected.and_then(|row| people.get(row)) {
            self.selected = Some(person.accepted.offer);
        }
        if let Some(person) = events.opened.and_then(|row| people.get(row)) {
            view.commands.send(Command::ShowEntry(person.accepted.entry));
        }
    }

    /// The person selected, of those in view.
    pub fn person<'a>(&self, people: &[&'a Person]) -> Option<&'a Person> {
        people.iter().copied().find(|person| Some(person.accepted.offer) == self.selected)
    }

    /// Keeps to people in view: one is always selected.
    pub fn follow(&mut self, people: &[&Person]) {
        let known = |id: &OfferId| people.iter().any(|person| person.accepted.offer == *id);
        self.ticked.retain(known);
        let first = people.first().map(|person| person.accepted.offer);
        self.selected = self.selected.filter(known).or(first);
        self.table.selected = people.iter().position(|person| Some(person.accepted.offer) == self.selected);
    }
}

fn tick_ui(ui: &mut Ui, tr: Tr, person: &Person, ticked: &mut BTreeSet<OfferId>) {
    ui.spacing_mut().interact_size.y = TICK_HEIGHT;
    let offer = person.accepted.offer;
    let mut on = ticked.contains(&offer);
    let response = ui.checkbox(&mut on, "");
    field::name(&response, &tr.sittings_tick(&person.full_name()));
    if response.changed() {
        if on {
            ticked.insert(offer)
        } else {
            ticked.remove(&offer)
        };
    }
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, zone: Zone, person: &Person, shows: Shows) {
    let (tr, accepted, facts) = (view.tr, &person.accepted, &person.facts);
    let minutes = accepted.minutes.as_ref();
    let lease = accepted.lease.as_ref();
    let words = match shows {
        Shows::Tick => String::new(),
        Shows::RegistrationNo => accepted.registration_no.to_string(),
        Shows::Name => person.full_name(),
        Shows::Persons => person.persons.to_string(),
        Shows::InventoryNo => facts.inventory_no.clone(),
        Shows::Rooms => facts.rooms.to_string(),
        Shows::Area => area_number(facts.total_area),
        Shows::AcceptedOn => numeric(zone.day(accepted.accepted_at)),
        Shows::Address => facts.address(view.lang).to_owned(),
        Shows::Minutes => {
            minutes.map(|of| tr.sittings_of_minutes(&numeric(of.date), &of.number)).unwrap_or_default()
        }
        Shows::ApprovedOn => minutes.and_then(|of| of.approved_on).map(numeric).unwrap_or_default(),
        Shows::LastDay => person.term.map(|term| numeric(term.last_day)).unwrap_or_default(),
        Shows::DaysLeft => return days_left_ui(ui, tr, person),
        Shows::LeaseNumber => lease.map(|lease| lease.number.clone()).unwrap_or_default(),
        Shows::SignedOn => lease.map(|lease| numeric(lease.signed_on)).unwrap_or_default(),
        Shows::Extensions => lease.map(|lease| lease.extensions.len().to_string()).unwrap_or_default(),
        Shows::Stage => return stage_ui(ui, tr, accepted.stage),
    };
    text_cell(ui, words);
}

fn days_left_ui(ui: &mut Ui, tr: Tr, person: &Person) {
    if let Some(term) = person.term {
        badge(ui, urgency(term), &tr.days_left(term.days_left));
    }
}

/// A lease that runs out is a warning long before its last days.
const fn urgency(term: Term) -> Meaning {
    match term.days_left {
        ..0 => Meaning::Danger,
        0..=SOON_DAYS => Meaning::Warning,
        _more if term.is_running_out => Meaning::Warning,
        _more => Meaning::Neutral,
    }
}

/// Shows how far somebody came.
pub fn stage_ui(ui: &mut Ui, tr: Tr, stage: LeaseStage) {
    let meaning = match stage {
        LeaseStage::Agenda | LeaseStage::Failed => Meaning::Neutral,
        LeaseStage::Minuted | LeaseStage::Decided => Meaning::Marked,
        LeaseStage::Signed => Meaning::Warning,
        LeaseStage::Housed => Meaning::Good,
    };
    badge(ui, meaning, &tr.lease_stage(stage));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(days_left: i64, is_running_out: bool, expected: Meaning) {
        let last_day = "2026-11-22".parse().unwrap();
        assert_eq!(urgency(Term { last_day, days_left, is_running_out }), expected, "{days_left}");
    }

    #[test]
    fn the_colour_follows_the_days_left() {
        check(-1, false, Meaning::Danger);
        check(0, false, Meaning::Warning);
        check(5, false, Meaning::Warning);
        check(6, false, Meaning::Neutral);
        check(6, true, Meaning::Warning);
        check(61, false, Meaning::Neutral);
    }
}
