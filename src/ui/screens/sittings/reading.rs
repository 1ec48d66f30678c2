//! What the section reads: everybody on the way from yes to lease, and the minutes.

use crate::{
    domain::{
        Day, Instant, dwelling::DwellingFacts, entitlement::Entitlement, folding::fold, garrison::Zone,
        household::Composition, ids::GarrisonId, lease::LeaseStage,
    },
    i18n::names::surname_first,
    ops::{self, leases},
    store::{
        self, Reader,
        tables::{accepted_offers::AcceptedOffer, minutes::MinutesRow},
    },
    ui::screens::offers::search,
};

/// Somebody who said yes, with the dwelling.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    pub accepted: AcceptedOffer,
    pub facts: DwellingFacts,
    /// Persons counted on the day of the reading.
    pub persons: u32,
    /// The last day in time for the lease, or the last day of the lease, as the list needs it.
    pub term: Option<Term>,
    search_key: String,
}

/// The end of a term that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    pub last_day: Day,
    /// Negative once it is over.
    pub days_left: i64,
    /// A lease that runs out in sixty days.
    pub is_running_out: bool,
}

impl Person {
    fn read(reader: &Reader, accepted: AcceptedOffer, today: Day, term: Option<Term>) -> ops::Result<Self> {
        let entry = ops::entries::known(reader, accepted.entry)?;
        let facts = reader.dwelling(accepted.dwelling)?.ok_or(store::Error::Damaged)?.facts;
        let composition = Composition::of(&entry.applicant, &entry.household);
        let persons = Entitlement::on(&composition, today, &reader.register()?.rules).persons;
        let lease = accepted.lease.as_ref().map(|lease| lease.number.clone()).unwrap_or_default();
        let (number, name) = (accepted.registration_no, accepted.name.full());
        let search_key =
            fold(&format!("{name} {number} {} {} {lease}", entry.applicant.iin, facts.inventory_no));
        Ok(Self { accepted, facts, persons, term, search_key })
    }

    /// Whether a query finds the person, the dwelling or the lease.
    pub fn is_found_by(&self, query: &str) -> bool {
        search::finds(query, &self.search_key)
    }

    /// Surname first, with the rank.
    pub fn full_name(&self) -> String {
        ranked_name(&self.accepted)
    }
}

/// Surname first, behind the rank.
pub fn ranked_name(accepted: &AcceptedOffer) -> String {
    let name = surname_first(&accepted.name);
    accepted.rank.as_ref().map_or_else(|| name.clone(), |rank| format!("{rank} {name}"))
}

/// Minutes with their people, in the order of the items.
#[derive(Debug, Clone, PartialEq)]
pub struct MinutesPage {
    pub row: MinutesRow,
    pub people: Vec<AcceptedOffer>,
}

/// Everything the section shows of a garrison on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    pub zone: Zone,
    pub today: Day,
    pub agenda: Vec<Person>,
    pub minutes: Vec<MinutesPage>,
    pub awaited: Vec<Person>,
    pub leases: Vec<Person>,
    pub to_close: Vec<Person>,
}

impl Desk {
    /// Reads a garrison as it stands at an instant.
    pub fn read(reader: &Reader, garrison: GarrisonId, now: Instant) -> ops::Result<Self> {
        let zone = ops::garrison(reader, garrison)?.zone;
        let today = zone.day(now);
        let at = |stage| -> ops::Result<Vec<Person>> {
            let accepted = reader.accepted_offers(garrison, stage)?.into_iter();
            accepted.map(|accepted| Person::read(reader, accepted, today, None)).collect()
        };
        Ok(Self {
            agenda: at(LeaseStage::Agenda)?,
            minutes: minutes(reader, garrison)?,
            awaited: awaited(reader, garrison, today)?,
            leases: running(reader, garrison, today)?,
            to_close: at(LeaseStage::Signed)?,
            zone,
            today,
        })
    }

    /// How many leases run out in sixty days or have run out.
    pub fn running_out(&self) -> usize {
        self.leases.iter().filter(|person| person.term.is_some_and(|term| term.is_running_out)).count()
    }

    /// How many minutes wait for approval.
    pub fn waiting_minutes(&self) -> usize {
        use crate::domain::sitting::MinutesState;
        self.minutes.iter().filter(|page| page.row.state == MinutesState::Waiting).count()
    }
}

fn minutes(reader: &Reader, garrison: GarrisonId) -> ops::Result<Vec<MinutesPage>> {
    let page = |row: MinutesRow| {
        let people = row.items.iter().map(|item| leases::accepted(reader, item.offer));
        Ok(MinutesPage { people: people.collect::<ops::Result<_>>()?, row })
    };
    reader.minutes_of(garrison)?.into_iter().map(page).collect()
}

fn awaited(reader: &Reader, garrison: GarrisonId, today: Day) -> ops::Result<Vec<Person>> {
    let awaited = leases::awaited(reader, garrison, today)?.into_iter().map(|awaited| {
        let term = Term { last_day: awaited.sign_by, days_left: awaited.days_left, is_running_out: false };
        Person::read(reader, awaited.accepted, today, Some(term))
    });
    awaited.collect()
}

fn running(reader: &Reader, garrison: GarrisonId, today: Day) -> ops::Result<Vec<Person>> {
    let running = leases::running(reader, garrison, today)?.into_iter().map(|running| {
        let term = Term {
            last_day: running.last_day,
            days_left: running.days_left,
            is_running_out: running.is_running_out,
        };
        Person::read(reader, running.accepted, today, Some(term))
    });
    running.collect()
}
