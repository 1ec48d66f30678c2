//! What the section reads: everybody on the way from yes to lease, and the minutes.

use crate::{
    domain::{
        Day, Instant,
        commission::Appointment,
        dwelling::DwellingFacts,
        entitlement::Entitlement,
        folding::fold,
        garrison::Zone,
        household::Composition,
        ids::GarrisonId,
        lease::LeaseStage,
        rules::Rules,
        sitting::{MinutesState, SittingDecision},
    },
    i18n::names::surname_first,
    ops::{
        self,
        leases::{self, RunningLease},
    },
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
    search_key: String,
}

impl MinutesPage {
    fn new(row: MinutesRow, people: Vec<AcceptedOffer>) -> Self {
        let names = people.iter().map(|person| format!("{} {}", person.name.full(), person.registration_no));
        let search_key = fold(&format!("{} {}", row.number, names.collect::<Vec<_>>().join(" ")));
        Self { row, people, search_key }
    }

    /// Whether a query finds the minutes or one of their people.
    pub fn is_found_by(&self, query: &str) -> bool {
        search::finds(query, &self.search_key)
    }

    /// How many are granted a dwelling.
    pub fn granted(&self) -> usize {
        self.row.items.iter().filter(|item| item.decision == SittingDecision::Grants).count()
    }

    /// Whether the approval of anybody's decision is still open.
    pub fn waits(&self) -> bool {
        let is_open = |person: &AcceptedOffer| person.stage == LeaseStage::Minuted;
        self.row.state == MinutesState::Waiting && self.people.iter().any(is_open)
    }
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
    /// Who sat in the commission, in the order of the days.
    pub appointments: Vec<Appointment>,
}

impl Desk {
    /// Reads a garrison as it stands at an instant.
    pub fn read(reader: &Reader, garrison: GarrisonId, now: Instant) -> ops::Result<Self> {
        let zone = ops::garrison(reader, garrison)?.zone;
        let today = zone.day(now);
        let reading = Reading { reader, garrison, today, rules: reader.register()?.rules };
        Ok(Self {
            agenda: reading.at(LeaseStage::Agenda)?,
            minutes: reading.minutes()?,
            awaited: reading.awaited()?,
            leases: reading.running()?,
            to_close: reading.at(LeaseStage::Signed)?,
            appointments: reader.appointments()?,
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
        self.minutes.iter().filter(|page| page.waits()).count()
    }
}

/// A garrison being read on a day.
struct Reading<'a> {
    reader: &'a Reader,
    garrison: GarrisonId,
    today: Day,
    rules: Rules,
}

impl Reading<'_> {
    fn at(&self, stage: LeaseStage) -> ops::Result<Vec<Person>> {
        let accepted = self.reader.accepted_offers(self.garrison, stage)?.into_iter();
        accepted.map(|accepted| self.person(accepted, None)).collect()
    }

    fn minutes(&self) -> ops::Result<Vec<MinutesPage>> {
        let page = |row: MinutesRow| {
            let people = row.items.iter().map(|item| leases::accepted(self.reader, item.offer));
            let people = people.collect::<ops::Result<_>>()?;
            Ok(MinutesPage::new(row, people))
        };
        self.reader.minutes_of(self.garrison)?.into_iter().map(page).collect()
    }

    fn awaited(&self) -> ops::Result<Vec<Person>> {
        let awaited = leases::awaited(self.reader, self.garrison, self.today)?.into_iter().map(|awaited| {
            let (last_day, days_left) = (awaited.sign_by, awaited.days_left);
            self.person(awaited.accepted, Some(Term { last_day, days_left, is_running_out: false }))
        });
        awaited.collect()
    }

    fn running(&self) -> ops::Result<Vec<Person>> {
        let running = leases::running(self.reader, self.garrison, self.today)?.into_iter().map(|running| {
            let RunningLease { accepted, last_day, days_left, is_running_out, .. } = running;
            self.person(accepted, Some(Term { last_day, days_left, is_running_out }))
        });
        running.collect()
    }

    fn person(&self, accepted: AcceptedOffer, term: Option<Term>) -> ops::Result<Person> {
        let entry = ops::entries::known(self.reader, accepted.entry)?;
        let facts = self.reader.dwelling(accepted.dwelling)?.ok_or(store::Error::Damaged)?.facts;
        let composition = Composition::of(&entry.applicant, &entry.household);
        let persons = Entitlement::on(&composition, self.today, &self.rules).persons;
        let lease = accepted.lease.as_ref().map(|lease| lease.number.clone()).unwrap_or_default();
        let (number, name) = (accepted.registration_no, accepted.name.full());
        let search_key =
            fold(&format!("{name} {number} {} {} {lease}", entry.applicant.iin, facts.inventory_no));
        Ok(Person { accepted, facts, persons, term, search_key })
    }
}
