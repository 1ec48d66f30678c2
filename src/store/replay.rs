//! The journal makes the derived tables; the comparison with those in the file is a check of every value.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    Difference, Error, Reader, Result, apply, comparison,
    events::RawEvent,
    schema::{self, DERIVED},
};
use crate::{
    domain::ids::EntryId,
    journal::{Event, Sequence},
};

/// Events of one journal on their way into derived tables.
struct Replay<'a> {
    target: &'a Reader,
    /// What stays of erased payloads.
    redacted: BTreeMap<Sequence, serde_json::Value>,
}

impl<'a> Replay<'a> {
    fn from(source: &Reader, target: &'a Reader) -> Result<Self> {
        Ok(Self { target, redacted: source.redacted_payloads()? })
    }

    fn apply(&self, raw: &RawEvent) -> Result<()> {
        let event = read(raw, self.redacted.get(&raw.sequence))?;
        apply::apply_to_tables(self.target, raw.sequence, &raw.stamp(), &event).map_err(|cause| match cause {
            // The tables refuse what no program of ours would have written; the event is what a person needs.
            Error::Inapplicable { .. } | Error::Database(_) => Error::Inapplicable { sequence: raw.sequence },
            cause => cause,
        })
    }
}

/// Applies the journal of `source` up to `last` to the empty derived tables of `target`.
pub(super) fn replay(source: &Reader, target: &Reader, last: Sequence) -> Result<()> {
    let replay = Replay::from(source, target)?;
    source.each_event(last, |raw| replay.apply(&raw))
}

/// A stored event, or what stays of it.
pub(super) fn read(raw: &RawEvent, redacted: Option<&serde_json::Value>) -> Result<Event> {
    let redacted = || redacted.map(|value| value.to_string().into_bytes());
    let bytes = match &raw.payload {
        Some((_salt, bytes)) => std::borrow::Cow::Borrowed(bytes),
        None => std::borrow::Cow::Owned(redacted().ok_or(Error::Inapplicable { sequence: raw.sequence })?),
    };
    Ok(Event::decode(&raw.kind, raw.version, &bytes)?)
}

/// A fresh register that a journal is replayed into.
///
/// Indexes that only readings need are made once somebody reads: in order of their keys that takes a part of the
/// time that filling them row by row takes.
struct Scratch {
    target: Reader,
    missing_indexes: RefCell<Vec<String>>,
}

impl Scratch {
    fn new() -> Result<Self> {
        let target = Reader::scratch()?;
        let missing_indexes = RefCell::new(schema::take_reading_indexes(&target.connection)?);
        Ok(Self { target, missing_indexes })
    }

    /// The register as it is so far, ready to be read.
    fn readable(&self) -> Result<&Reader> {
        for sql in self.missing_indexes.take() {
            self.target.connection.execute_batch(&sql)?;
        }
        Ok(&self.target)
    }
}

/// A fresh register that `fill` writes into; it goes with the reader.
fn made<E: From<Error>>(fill: impl FnOnce(&Scratch) -> Result<(), E>) -> Result<Reader, E> {
    let scratch = Scratch::new()?;
    super::transaction::in_transaction(&scratch.target.connection, || {
        fill(&scratch)?;
        scratch.readable().map(drop).map_err(E::from)
    })?;
    Ok(scratch.target)
}

impl Reader {
    /// A stored event understood; of an erased one, what stays of it.
    pub fn read_event(&self, raw: &RawEvent) -> Result<Event> {
        let redacted =
            if raw.payload.is_some() { None } else { self.redacted_payloads()?.remove(&raw.sequence) };
        read(raw, redacted.as_ref())
    }

    /// The register that the journal makes up to an event.
    pub fn replayed(&self, last: Sequence) -> Result<Self> {
        made(|scratch| replay(self, &scratch.target, last))
    }

    /// As [`Self::replayed`]; `go_on` hears how many events are done.
    ///
    /// # Errors
    /// [`Error::Stopped`] if it said no.
    pub fn replayed_watched(&self, last: Sequence, go_on: impl Fn(Sequence) -> bool) -> Result<Self> {
        made(|scratch| {
            let replay = Replay::from(self, &scratch.target)?;
            self.each_event(
                last,
                |raw| {
                    if go_on(raw.sequence) { replay.apply(&raw) } else { Err(Error::Stopped) }
                },
            )
        })
    }

    /// The register that the whole journal makes; on the way `visit` sees it as it was after each event of `stops`.
    pub fn replayed_through(
        &self,
        stops: &BTreeSet<Sequence>,
        mut visit: impl FnMut(Sequence, &Self) -> Result<()>,
    ) -> Result<Self> {
        made(|scratch| {
            let replay = Replay::from(self, &scratch.target)?;
            self.each_event(Sequence::MAX, |raw| {
                replay.apply(&raw)?;
                if stops.contains(&raw.sequence) { visit(raw.sequence, scratch.readable()?) } else { Ok(()) }
            })
        })
    }

    /// The register up to an event, but of all entries only these.
    pub(super) fn replayed_for(&self, entries: &BTreeSet<EntryId>, last: Sequence) -> Result<Self> {
        let mut none = |_sequence, _then: &Self| Ok(());
        self.replayed_for_through(entries, last, &BTreeSet::new(), &mut none)
    }

    /// As [`Self::replayed_through`], but of all entries only these, and up to the last stop.
    pub fn look_back_on<E: From<Error>>(
        &self,
        entry: EntryId,
        stops: &BTreeSet<Sequence>,
        mut visit: impl FnMut(Sequence, &Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let last = stops.last().copied().unwrap_or_default();
        self.replayed_for_through(&BTreeSet::from([entry]), last, stops, &mut visit)?;
        Ok(())
    }

    fn replayed_for_through<E: From<Error>>(
        &self,
        entries: &BTreeSet<EntryId>,
        last: Sequence,
        stops: &BTreeSet<Sequence>,
        visit: &mut dyn FnMut(Sequence, &Self) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut stops = stops.iter().copied().peekable();
        let target = Self::scratch()?;
        // Offers and papers name entries that are left out here.
        target.connection.pragma_update(None, "foreign_keys", false).map_err(Error::from)?;
        let replay = Replay::from(self, &target)?;
        super::transaction::in_transaction(&target.connection, || -> Result<(), E> {
            self.each_event_for(entries, last, |raw| -> Result<(), E> {
                // A stop may be an event that is left out.
                while let Some(stop) = stops.next_if(|&stop| stop < raw.sequence) {
                    visit(stop, &target)?;
                }
                Ok(replay.apply(&raw)?)
            })?;
            stops.try_for_each(|stop| visit(stop, &target))
        })?;
        Ok(target)
    }

    /// Replays the journal and compares every value of every derived table; at most `limit` differences a table.
    pub fn replay_differences(&self, limit: usize) -> Result<Vec<Difference>> {
        self.differences_from(&self.replayed(Sequence::MAX)?, limit)
    }

    /// Everything in which the derived tables differ from those of a replay; at most `limit` differences a table.
    pub fn differences_from(&self, replayed: &Self, limit: usize) -> Result<Vec<Difference>> {
        let mut differences = Vec::new();
        for table in DERIVED {
            differences.extend(comparison::compare(table, replayed, self, limit)?);
        }
        Ok(differences)
    }
}
