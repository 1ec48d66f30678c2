//! The queue as people look at it.

use super::{Refusal, Result, search::first_found};
use crate::{
    domain::{
        Day, Instant,
        entitlement::Entitlement,
        entry::{EntryState, Mark, QueueKey},
        garrison::Garrison,
        identity_number::IdentityNumber,
        ids::EntryId,
        person::{Category, PersonName},
        rules::Rules,
    },
    journal::chain::Digest,
    store::{
        self, Reader,
        tables::queue::{QueueRow, UnplacedRow},
    },
};

/// The register as it stands, or as it was at a past instant (design 3.2).
pub struct State {
    past: Option<Reader>,
    /// The instant that is looked at.
    pub at: Instant,
    /// The hash of the last event that counts.
    pub head: Digest,
}

impl State {
    /// The present state, or that of an instant before.
    ///
    /// # Errors
    /// [`Refusal::RegisterBeganLater`] if there was no register yet.
    pub fn of(present: &Reader, now: Instant, as_of: Option<Instant>) -> Result<Self> {
        let Some(at) = as_of else {
            return Ok(Self { past: None, at: now, head: present.head()?.hash });
        };
        let last = present.last_event_until(at)?;
        let Some(event) = present.event(last)? else {
            let first = present.event(1)?.ok_or(store::Error::Damaged)?;
            return Err(Refusal::RegisterBeganLater { began_at: first.at }.into());
        };
        Ok(Self { past: Some(present.replayed(last)?), at, head: event.hash })
    }

    /// The tables of the state; `present` is the register it was made of.
    pub fn reader<'a>(&'a self, present: &'a Reader) -> &'a Reader {
        self.past.as_ref().unwrap_or(present)
    }
}

/// A line of the queue with what follows from it on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct QueueLine {
    pub place: u32,
    pub entry: EntryId,
    pub key: QueueKey,
    pub state: EntryState,
    pub iin: IdentityNumber,
    pub name: PersonName,
    pub category: Category,
    pub rank: Option<String>,
    /// An exclusion case is open, whatever the state says.
    pub case_open: bool,
    pub entitlement: Entitlement,
    pub marks: Vec<Mark>,
}

/// A person with a place, as short as a list of everyone wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub place: u32,
    pub entry: EntryId,
    /// Of the household, on the day that is looked at.
    pub persons: u32,
}

impl Standing {
    /// The place of a line.
    pub fn of(line: &QueueLine) -> Self {
        Self { place: line.place, entry: line.entry, persons: line.entitlement.persons }
    }
}

/// How lines are computed: for which day, under which rules.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub garrison: Garrison,
    pub day: Day,
    pub rules: Rules,
}

impl View {
    /// The view of a garrison's queue at an instant.
    pub fn at(reader: &Reader, garrison: Garrison, at: Instant) -> Result<Self> {
        let day = garrison.zone.day(at);
        Ok(Self { garrison, day, rules: reader.register()?.rules })
    }

    /// Lines `first..first + count`, `first` from 0.
    pub fn page(&self, reader: &Reader, first: u32, count: u32) -> Result<Vec<QueueLine>> {
        let rows = reader.queue_page(self.garrison.id, first, count)?;
        Ok(rows.into_iter().map(|row| self.line(row)).collect())
    }

    /// Everyone with a place, in order; read from the index alone.
    pub fn standings(&self, reader: &Reader) -> Result<Vec<Standing>> {
        let mut standings = Vec::new();
        reader.each_candidate(self.garrison.id, |row| {
            let persons = Entitlement::on(&row.composition, self.day, &self.rules).persons;
            standings.push(Standing { place: standings.len() as u32 + 1, entry: row.entry, persons });
        })?;
        Ok(standings)
    }

    /// The lines of people whose places a search found.
    pub fn lines_of(&self, reader: &Reader, places: &[(u32, EntryId)]) -> Result<Vec<QueueLine>> {
        let rows = reader.queue_rows_of(self.garrison.id, places)?;
        Ok(rows.into_iter().map(|row| self.line(row)).collect())
    }

    /// The line of one person, if he or she has a place.
    pub fn line_of(&self, reader: &Reader, entry: EntryId) -> Result<Option<QueueLine>> {
        Ok(reader.queue_row(self.garrison.id, entry)?.map(|row| self.line(row)))
    }

    /// The places and entries that a search finds, at most `limit`; also typed with another keyboard layout on.
    pub fn search(&self, reader: &Reader, query: &str, limit: usize) -> Result<Vec<(u32, EntryId)>> {
        first_found(query, |reading| Ok(reader.search_queue(self.garrison.id, reading, limit)?))
    }

    /// Those without a place whom a search finds, at most `limit`.
    pub fn search_without_place(
        &self,
        reader: &Reader,
        query: &str,
        limit: usize,
    ) -> Result<Vec<UnplacedRow>> {
        first_found(query, |reading| Ok(reader.search_without_place(self.garrison.id, reading, limit)?))
    }

    fn line(&self, row: QueueRow) -> QueueLine {
        QueueLine {
            marks: marks(&row),
            entitlement: Entitlement::on(&row.composition, self.day, &self.rules),
            place: row.place,
            entry: row.entry,
            key: row.key,
            state: row.state,
            iin: row.iin,
            name: row.name,
            category: row.category,
            rank: row.rank,
            case_open: row.case_open,
        }
    }
}

fn marks(row: &QueueRow) -> Vec<Mark> {
    [
        (row.equal_time, Mark::EqualTime),
        (!row.consent, Mark::NoConsent),
        // An erased telephone is no missing one.
        (!row.has_phone && !row.name.is_erased(), Mark::NoPhone),
        (row.within_norm_only, Mark::WithinNormOnly),
        (row.time_by_decision, Mark::TimeByDecision),
    ]
    .into_iter()
    .filter_map(|(set, mark)| set.then_some(mark))
    .collect()
}
