//! Readings for the list of the journal: some events at a time, and whom each concerns.

use std::{collections::BTreeMap, ops::RangeInclusive};

use rusqlite::OptionalExtension as _;
use serde_json::json;

use super::{
    RawEvent, Reader, Result,
    columns::Micros,
    events::{COLUMNS, raw_event},
    replay,
    tables::today::{PERSON, PersonLine, person},
};
use crate::{
    domain::Instant,
    journal::{Event, Sequence},
};

/// What is known of an event without its payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventHead {
    pub sequence: Sequence,
    pub at: Instant,
    pub actor: String,
    /// The stable name of its kind.
    pub kind: String,
}

impl Reader {
    /// The heads of events by their numbers, in order.
    pub fn event_heads(&self, numbers: RangeInclusive<Sequence>) -> Result<Vec<EventHead>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, at, actor, kind FROM events WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq",
        )?;
        let head = |row: &rusqlite::Row<'_>| {
            Ok(EventHead {
                sequence: row.get(0)?,
                at: row.get::<_, Micros>(1)?.0,
                actor: row.get(2)?,
                kind: row.get(3)?,
            })
        };
        Ok(statement.query_map((numbers.start(), numbers.end()), head)?.collect::<Result<_, _>>()?)
    }

    /// Events by their numbers, in the order of these; a number that is not there is left out.
    pub fn events_numbered(&self, numbers: &[Sequence]) -> Result<Vec<RawEvent>> {
        let sql = format!(
            "{COLUMNS} JOIN json_each(?1) AS wanted ON wanted.value = events.seq ORDER BY wanted.key"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let events = statement.query_map([json!(numbers).to_string()], raw_event)?;
        Ok(events.collect::<Result<_, _>>()?)
    }

    /// What some events say; none of one that cannot be read.
    pub fn readable(&self, raw: &[RawEvent]) -> Result<Vec<Option<Event>>> {
        let erased = raw.iter().any(|raw| raw.payload.is_none());
        let redacted = if erased { self.redacted_payloads()? } else { BTreeMap::new() };
        Ok(raw.iter().map(|raw| replay::read(raw, redacted.get(&raw.sequence)).ok()).collect())
    }

    /// Whom events concern, of those that concern one person alone.
    pub fn sole_persons_of(&self, numbers: &[Sequence]) -> Result<BTreeMap<Sequence, PersonLine>> {
        let sql = format!(
            "SELECT noted.seq, {PERSON}
             FROM (SELECT seq, min(entry) AS entry FROM entry_events
                   WHERE seq IN (SELECT value FROM json_each(?1)) GROUP BY seq HAVING count(*) = 1) AS noted
             JOIN entries ON entries.id = noted.entry"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let person = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, person(row, 1)?));
        Ok(statement.query_map([json!(numbers).to_string()], person)?.collect::<Result<_, _>>()?)
    }

    /// The event that let the payload of another go, if one did.
    pub fn erased_by(&self, sequence: Sequence) -> Result<Option<Sequence>> {
        let mut statement =
            self.connection.prepare_cached("SELECT erased_by FROM erasures WHERE seq = ?1")?;
        Ok(statement.query_row([sequence], |row| row.get(0)).optional()?)
    }
}
