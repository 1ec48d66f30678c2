//! The journal tables: writing the next event, reading stored ones.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension as _, named_params};

use super::{Error, Head, Reader, Result, columns::Micros};
use crate::{
    domain::{Instant, ids::EntryId},
    journal::{
        Event, Sequence, Stamp,
        chain::{Digest, Link, Salt},
        payloads::entries::{ErasedPayload, PersonalDataErased},
    },
};

/// An event on its way into the journal.
pub(super) struct NewEvent<'a> {
    pub sequence: Sequence,
    pub stamp: &'a Stamp,
    pub event: &'a Event,
}

/// A stored event, not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawEvent {
    pub sequence: Sequence,
    pub at: Instant,
    pub actor: String,
    pub kind: String,
    pub version: u16,
    pub payload_digest: Digest,
    pub hash: Digest,
    /// Salt and bytes; none if they were erased.
    pub payload: Option<(Salt, Vec<u8>)>,
}

impl RawEvent {
    /// What the hash of this event covers.
    pub fn link(&self) -> Link<'_> {
        Link {
            sequence: self.sequence,
            at_micros: self.at.timestamp_micros(),
            actor: &self.actor,
            kind: &self.kind,
            version: self.version,
            payload_digest: self.payload_digest,
        }
    }

    /// Who acted, and when.
    pub fn stamp(&self) -> Stamp {
        Stamp { at: self.at, actor: self.actor.clone() }
    }
}

pub(super) const COLUMNS: &str =
    "SELECT events.seq, at, actor, kind, version, payload_digest, hash, salt, bytes
                       FROM events LEFT JOIN payloads ON payloads.seq = events.seq";

impl Reader {
    /// The last event.
    pub fn head(&self) -> Result<Head> {
        let mut statement =
            self.connection.prepare_cached("SELECT seq, hash, at FROM events ORDER BY seq DESC LIMIT 1")?;
        let head = statement
            .query_row([], |row| {
                Ok(Head {
                    sequence: row.get(0)?,
                    hash: Digest(row.get(1)?),
                    at: Some(row.get::<_, Micros>(2)?.0),
                })
            })
            .optional()?;
        Ok(head.unwrap_or(Head { sequence: 0, hash: Digest::ZERO, at: None }))
    }

    /// Gives every stored event up to `last` to `visit`, in order.
    pub fn each_event<E: From<Error>>(
        &self,
        last: Sequence,
        visit: impl FnMut(RawEvent) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each_event_where("events.seq <= ?1", [last], visit)
    }

    /// As [`Self::each_event`], but of the events that speak of one entry alone only those of these entries.
    pub(super) fn each_event_for<E: From<Error>>(
        &self,
        entries: &BTreeSet<EntryId>,
        last: Sequence,
        visit: impl FnMut(RawEvent) -> Result<(), E>,
    ) -> Result<(), E> {
        let condition = "events.seq IN (
            SELECT seq FROM common_events WHERE seq <= ?1
            UNION SELECT seq FROM entry_events WHERE seq <= ?1 AND entry IN (SELECT value FROM json_each(?2)))";
        let entries: Vec<i64> = entries.iter().map(|entry| entry.0).collect();
        self.each_event_where(condition, (last, serde_json::json!(entries).to_string()), visit)
    }

    /// The entries that events behind `last` speak of.
    pub(super) fn entries_touched_since(&self, last: Sequence) -> Result<BTreeSet<EntryId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT DISTINCT entry FROM entry_events WHERE seq > ?1")?;
        Ok(statement.query_map([last], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    pub(super) fn note_common_event(&self, sequence: Sequence) -> Result<()> {
        self.connection.prepare_cached("INSERT INTO common_events (seq) VALUES (?1)")?.execute([sequence])?;
        Ok(())
    }

    pub(super) fn each_event_where<E: From<Error>>(
        &self,
        condition: &str,
        values: impl rusqlite::Params,
        mut visit: impl FnMut(RawEvent) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!("{COLUMNS} WHERE {condition} ORDER BY events.seq");
        let failed = |cause: rusqlite::Error| E::from(cause.into());
        let mut statement = self.connection.prepare_cached(&sql).map_err(failed)?;
        let mut rows = statement.query(values).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            visit(raw_event(row).map_err(failed)?)?;
        }
        Ok(())
    }

    /// How many events of each kind were recorded by others than these two.
    pub fn kinds_recorded_by_others(&self, actors: [&str; 2]) -> Result<BTreeMap<String, u32>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT kind, count(*) FROM events WHERE actor NOT IN (?1, ?2) GROUP BY kind")?;
        let kinds = statement.query_map(actors, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(kinds.collect::<Result<_, _>>()?)
    }

    /// One stored event.
    pub fn event(&self, sequence: Sequence) -> Result<Option<RawEvent>> {
        let sql = format!("{COLUMNS} WHERE events.seq = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([sequence], raw_event).optional()?)
    }

    /// Who recorded an event, and when.
    pub fn stamp_of(&self, sequence: Sequence) -> Result<Option<Stamp>> {
        let mut statement = self.connection.prepare_cached("SELECT at, actor FROM events WHERE seq = ?1")?;
        let stamp =
            |row: &rusqlite::Row<'_>| Ok(Stamp { at: row.get::<_, Micros>(0)?.0, actor: row.get(1)? });
        Ok(statement.query_row([sequence], stamp).optional()?)
    }

    /// The events that speak of an entry, oldest first.
    pub fn events_of(&self, entry: EntryId) -> Result<Vec<RawEvent>> {
        let sql = format!(
            "{COLUMNS} WHERE events.seq IN (SELECT seq FROM entry_events WHERE entry = ?1) ORDER BY events.seq"
        );
        let events =
            self.connection.prepare_cached(&sql)?.query_map([entry], raw_event)?.collect::<Result<_, _>>()?;
        Ok(events)
    }

    /// The last event recorded at or before an instant; 0 if none.
    pub fn last_event_until(&self, at: Instant) -> Result<Sequence> {
        let mut statement =
            self.connection.prepare_cached("SELECT coalesce(max(seq), 0) FROM events WHERE at <= ?1")?;
        Ok(statement.query_row([Micros(at)], |row| row.get(0))?)
    }

    /// The place of a hash in the chain, if it is there.
    pub fn sequence_of_hash(&self, hash: Digest) -> Result<Option<Sequence>> {
        let mut statement = self.connection.prepare_cached("SELECT seq FROM events WHERE hash = ?1")?;
        Ok(statement.query_row([hash.0], |row| row.get(0)).optional()?)
    }

    pub(super) fn insert_event(&self, new: &NewEvent<'_>, previous: Digest) -> Result<Digest> {
        let bytes = new.event.encode();
        let mut salt: Salt = [0; 16];
        getrandom::fill(&mut salt)
            .map_err(|cause| Error::Unreachable(std::io::Error::other(cause.to_string())))?;
        let link = Link {
            sequence: new.sequence,
            at_micros: new.stamp.at.timestamp_micros(),
            actor: &new.stamp.actor,
            kind: new.event.kind(),
            version: new.event.version(),
            payload_digest: Digest::of_payload(&salt, &bytes),
        };
        let hash = link.hash(previous);
        self.insert_link(&link, hash)?;
        self.connection
            .prepare_cached("INSERT INTO payloads (seq, salt, bytes) VALUES (?1, ?2, ?3)")?
            .execute((new.sequence, salt, bytes))?;
        Ok(hash)
    }

    fn insert_link(&self, link: &Link<'_>, hash: Digest) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO events (seq, at, actor, kind, version, payload_digest, hash)
                 VALUES (:seq, :at, :actor, :kind, :version, :payload_digest, :hash)",
            )?
            .execute(named_params! {
                ":seq": link.sequence,
                ":at": link.at_micros,
                ":actor": link.actor,
                ":kind": link.kind,
                ":version": link.version,
                ":payload_digest": link.payload_digest.0,
                ":hash": hash.0,
            })?;
        Ok(())
    }

    /// Lets the named payloads go; only an event that names them may do this.
    pub(super) fn erase_payloads(&self, sequence: Sequence, erased: &[ErasedPayload]) -> Result<()> {
        // What is deleted or replaced from here on is overwritten on its page.
        self.connection.pragma_update(None, "secure_delete", true)?;
        for payload in erased {
            self.connection
                .prepare_cached("INSERT INTO erasures (seq, erased_by) VALUES (?1, ?2)")?
                .execute((payload.sequence, sequence))?;
            self.connection
                .prepare_cached("DELETE FROM payloads WHERE seq = ?1")?
                .execute([payload.sequence])?;
        }
        Ok(())
    }

    /// What stays of every erased payload.
    pub(super) fn redacted_payloads(
        &self,
    ) -> Result<std::collections::BTreeMap<Sequence, serde_json::Value>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT bytes FROM payloads WHERE seq IN (SELECT DISTINCT erased_by FROM erasures)",
        )?;
        let payloads = statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
        let mut redacted = std::collections::BTreeMap::new();
        for bytes in payloads {
            if let Event::PersonalDataErased(PersonalDataErased { erased, .. }) =
                Event::decode("personal_data_erased", 1, &bytes?)?
            {
                redacted.extend(erased.into_iter().map(|payload| (payload.sequence, payload.redacted)));
            }
        }
        Ok(redacted)
    }
}

pub(super) fn raw_event(row: &rusqlite::Row<'_>) -> rusqlite::Result<RawEvent> {
    let salt: Option<Salt> = row.get(7)?;
    let bytes: Option<Vec<u8>> = row.get(8)?;
    Ok(RawEvent {
        sequence: row.get(0)?,
        at: row.get::<_, Micros>(1)?.0,
        actor: row.get(2)?,
        kind: row.get(3)?,
        version: row.get(4)?,
        payload_digest: Digest(row.get(5)?),
        hash: Digest(row.get(6)?),
        payload: salt.zip(bytes),
    })
}
