//! What the lists of people say of a person, and what they can be narrowed by.

use chrono::Datelike as _;

use super::{
    people::{RUNNING_OUT, SOON_DAYS, days_left_ui, stage_ui},
    reading::{Person, Term},
};
use crate::{
    domain::{Day, garrison::Zone},
    exchange::ListCell,
    i18n::{Lang, Tr, dates::numeric, names::surname_first},
    ui::widgets::list::{Choice, Column, Filter, Side, SortValue},
};

/// What a column shows of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    RegistrationNo,
    Name,
    /// Without the rank: what letters typed are looked for in.
    Surname,
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
    /// Names the column in the preferences of a person.
    pub const fn id(self) -> &'static str {
        match self {
            Self::RegistrationNo => "number",
            Self::Name => "name",
            Self::Surname => "surname",
            Self::Persons => "persons",
            Self::InventoryNo => "dwelling",
            Self::Rooms => "rooms",
            Self::Area => "area",
            Self::AcceptedOn => "accepted",
            Self::Address => "address",
            Self::Minutes => "minutes",
            Self::ApprovedOn => "approved",
            Self::LastDay => "last day",
            Self::DaysLeft => "days left",
            Self::LeaseNumber => "lease",
            Self::SignedOn => "signed",
            Self::Extensions => "extensions",
            Self::Stage => "stage",
        }
    }

    /// The column.
    pub fn column(self, tr: Tr, lang: Lang, zone: Zone) -> PersonColumn {
        match self {
            Self::RegistrationNo => registration_no(self.id(), tr),
            Self::Name => Column::words(self.id(), tr.sittings_column_name(), 280.0, Person::full_name)
                .sorted_by(|person| SortValue::Text(surname(person))),
            Self::Surname => Column::words(self.id(), tr.sittings_column_surname(), 150.0, surname),
            Self::Persons => {
                let persons = |person: &Person| person.persons;
                Column::numbers(self.id(), tr.sittings_column_persons(), 72.0, persons).summed()
            }
            Self::InventoryNo => {
                let number = |person: &Person| person.facts.inventory_no.clone();
                Column::words(self.id(), tr.dwellings_inventory_no(), 92.0, number)
            }
            Self::Rooms => {
                Column::numbers(self.id(), tr.dwellings_rooms(), 66.0, |person: &Person| person.facts.rooms)
            }
            Self::Area => Column::new(self.id(), tr.dwellings_total_m2(), 84.0, Side::Right, area),
            Self::AcceptedOn => day(self.id(), tr.sittings_column_accepted_on(), move |person| {
                Some(zone.day(person.accepted.accepted_at))
            }),
            Self::Address => {
                Column::words(self.id(), tr.dwellings_address(), 200.0, move |person: &Person| {
                    person.facts.address(lang).to_owned()
                })
            }
            Self::Minutes => minutes(self.id(), tr),
            Self::ApprovedOn => day(self.id(), tr.sittings_column_approved_on(), |person| {
                person.accepted.minutes.as_ref()?.approved_on
            }),
            Self::LastDay => {
                day(self.id(), tr.sittings_column_last_day(), |person| Some(person.term?.last_day))
            }
            Self::DaysLeft => days_left(self.id(), tr),
            Self::LeaseNumber => lease_number(self.id(), tr),
            Self::SignedOn => day(self.id(), tr.sittings_column_signed_on(), |person| {
                Some(person.accepted.lease.as_ref()?.signed_on)
            }),
            Self::Extensions => Column::numbers(self.id(), tr.sittings_column_extensions(), 88.0, extensions),
            Self::Stage => stage(self.id(), tr),
        }
    }
}

type PersonColumn = Column<'static, Person>;

fn surname(person: &Person) -> String {
    surname_first(&person.accepted.name)
}

fn area(person: &Person) -> ListCell {
    ListCell::Area(person.facts.total_area)
}

fn extensions(person: &Person) -> i64 {
    person.accepted.lease.as_ref().map_or(0, |lease| lease.extensions.len() as i64)
}

fn day(id: &'static str, header: String, day: impl Fn(&Person) -> Option<Day> + 'static) -> PersonColumn {
    Column::new(id, header, 88.0, Side::Left, move |person| {
        day(person).map_or(ListCell::Empty, ListCell::Day)
    })
}

fn registration_no(id: &'static str, tr: Tr) -> PersonColumn {
    let number = |person: &Person| person.accepted.registration_no.to_string();
    Column::words(id, tr.offers_column_registration_no(), 96.0, number)
        .sorted_by(|person| person.accepted.registration_no)
}

fn minutes(id: &'static str, tr: Tr) -> PersonColumn {
    let words = move |person: &Person| {
        let minutes = person.accepted.minutes.as_ref();
        minutes.map(|of| tr.sittings_of_minutes(&numeric(of.date), &of.number)).unwrap_or_default()
    };
    Column::words(id, tr.sittings_column_minutes(), 130.0, words)
        .sorted_by(|person| person.accepted.minutes.as_ref().map(|of| of.date))
}

fn days_left(id: &'static str, tr: Tr) -> PersonColumn {
    let words = move |person: &Person| person.term.map(|term| tr.days_left(term.days_left));
    Column::words(id, tr.sittings_column_days_left(), 160.0, move |person| words(person).unwrap_or_default())
        .drawn(move |ui, person| days_left_ui(ui, tr, person))
        .sorted_by(|person| person.term.map(|term| term.days_left))
}

fn lease_number(id: &'static str, tr: Tr) -> PersonColumn {
    let number = |person: &Person| person.accepted.lease.as_ref().map(|lease| lease.number.clone());
    Column::words(id, tr.sittings_column_lease(), 80.0, move |person| number(person).unwrap_or_default())
        .sorted_by(move |person| number(person).map(|number| number_order(&number)))
}

fn stage(id: &'static str, tr: Tr) -> PersonColumn {
    Column::words(id, tr.rounds_column_state(), 230.0, move |person: &Person| {
        tr.lease_stage(person.accepted.stage)
    })
    .drawn(move |ui, person| stage_ui(ui, tr, person.accepted.stage))
    .sorted_by(|person| person.accepted.stage as i64)
}

/// Numbers of papers go by size; what is no number goes by its letters, behind.
pub fn number_order(number: &str) -> SortValue {
    number.trim().parse().map_or_else(|_| SortValue::Text(number.to_owned()), SortValue::Number)
}

/// The name of the filter of terms, in saved views.
pub const TERM: &str = "term";

/// What a list of people can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NarrowedBy {
    Persons,
    Rooms,
    Minutes,
    Term,
    Stage,
    /// The year in which the lease was signed.
    SignedIn,
}

impl NarrowedBy {
    /// The filter.
    pub fn filter(self, tr: Tr) -> Filter<'static, Person> {
        match self {
            Self::Persons => Filter::by("persons", tr.sittings_column_persons(), |person: &Person| {
                Choice::number(person.persons)
            }),
            Self::Rooms => Filter::by("rooms", tr.dwellings_rooms(), |person: &Person| {
                Choice::number(person.facts.rooms)
            }),
            Self::Minutes => Filter::by_any("minutes", tr.sittings_column_minutes(), move |person| {
                of_minutes(tr, person).into_iter().collect()
            }),
            Self::Term => Filter::by_any(TERM, tr.sittings_column_days_left(), move |person: &Person| {
                person.term.map(|term| of_term(tr, term)).unwrap_or_default()
            }),
            Self::Stage => Filter::by("stage", tr.rounds_column_state(), move |person: &Person| {
                let stage = person.accepted.stage;
                Choice::of(&stage, tr.lease_stage(stage))
            }),
            Self::SignedIn => Filter::by_any("signed", tr.archive_filter_year(), |person: &Person| {
                let lease = person.accepted.lease.as_ref();
                lease.map(|lease| Choice::number(lease.signed_on.year())).into_iter().collect()
            }),
        }
    }
}

fn of_minutes(tr: Tr, person: &Person) -> Option<Choice> {
    let minutes = person.accepted.minutes.as_ref()?;
    let words = tr.sittings_of_minutes(&numeric(minutes.date), &minutes.number);
    Some(Choice::new(minutes.id.0.to_string(), words))
}

fn of_term(tr: Tr, term: Term) -> Vec<Choice> {
    let nearness = match term.days_left {
        ..0 => Choice::new("over", tr.sittings_term_over()),
        0..=SOON_DAYS => Choice::new("soon", tr.sittings_term_soon()),
        _more => Choice::new("later", tr.sittings_term_later()),
    };
    let running_out = term.is_running_out.then(|| Choice::new(RUNNING_OUT, tr.sittings_only_running_out()));
    std::iter::once(nearness).chain(running_out).collect()
}
