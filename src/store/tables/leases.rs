//! Leases, the decisions by which it came to none, and the entries that a lease closed.

use chrono::Datelike as _;
use rusqlite::{OptionalExtension as _, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        Day,
        ids::{EntryId, GarrisonId, LeaseId, OfferId},
        lease,
        offer::WithdrawReason,
    },
    journal::payloads::{
        entries::DecisionReference,
        leases::{EntryHoused, LeaseExtended, LeaseFailed, LeaseReversed, LeaseSigned},
    },
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText},
    },
};

/// A lease with its extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaseRow {
    pub id: LeaseId,
    pub number: String,
    pub signed_on: Day,
    /// The whole term, all extensions counted.
    pub months: u32,
    pub extensions: Vec<Extension>,
}

/// An additional agreement that extended a lease.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    pub number: String,
    pub date: Day,
    pub months: u32,
}

impl LeaseRow {
    /// The last day of the lease.
    pub fn last_day(&self) -> Day {
        lease::last_day(self.signed_on, self.months)
    }
}

impl Reader {
    /// The offer that a lease came from.
    pub fn offer_of_lease(&self, id: LeaseId) -> Result<Option<OfferId>> {
        let mut statement = self.connection.prepare_cached("SELECT offer FROM leases WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?)
    }

    /// The lease in force of a garrison, signed in this year, with this number.
    pub fn lease_with_number(
        &self,
        garrison: GarrisonId,
        year: i32,
        number: &str,
    ) -> Result<Option<LeaseId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT leases.id, signed_on FROM leases JOIN dwellings ON dwellings.id = leases.dwelling
             WHERE leases.number = ?1 AND leases.state = 'running' AND garrison = ?2 ORDER BY leases.id",
        )?;
        let mut rows = statement.query((number, garrison))?;
        while let Some(row) = rows.next()? {
            if row.get::<_, DayText>(1)?.0.year() == year {
                return Ok(Some(row.get(0)?));
            }
        }
        Ok(None)
    }

    /// The next free number of a lease in the register; no official number.
    pub fn next_lease(&self) -> Result<LeaseId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM leases")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    fn extensions(&self, id: LeaseId) -> Result<Vec<Extension>> {
        let mut statement = self.connection.prepare_cached("SELECT extensions FROM leases WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get::<_, Coded<_>>(0))?.0)
    }

    fn entry_of_lease(&self, id: LeaseId) -> Result<EntryId> {
        let mut statement = self.connection.prepare_cached("SELECT entry FROM leases WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0))?)
    }
}

/// The lease in five columns from `first` on; none if there is none.
pub(super) fn lease_at(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<LeaseRow>> {
    let Some(id) = row.get(first)? else { return Ok(None) };
    Ok(Some(LeaseRow {
        id,
        number: row.get(first + 1)?,
        signed_on: row.get::<_, DayText>(first + 2)?.0,
        months: row.get(first + 3)?,
        extensions: row.get::<_, Coded<_>>(first + 4)?.0,
    }))
}

/// A decision as JSON in a column that may be empty.
pub(super) fn decision_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<DecisionReference>> {
    Ok(row.get::<_, Option<Coded<_>>>(column)?.map(|decision| decision.0))
}

pub(in crate::store) fn signed(reader: &Reader, recorded: Recorded<'_>, payload: &LeaseSigned) -> Result<()> {
    let offer = reader.known_offer(payload.offer)?;
    reader
        .connection
        .prepare_cached(
            "INSERT INTO leases (id, offer, entry, dwelling, number, signed_on, months, extensions, state)
             VALUES (:id, :offer, :entry, :dwelling, :number, :signed_on, :months, '[]', 'running')",
        )?
        .execute(named_params! {
            ":id": payload.lease,
            ":offer": payload.offer,
            ":entry": offer.entry,
            ":dwelling": offer.dwelling,
            ":number": payload.number,
            ":signed_on": DayText(payload.signed_on),
            ":months": payload.months,
        })?;
    reader.derive_states_of_offer(payload.offer)?;
    reader.note_entry_event(offer.entry, recorded.sequence)
}

/// The offer ends; the instant of its yes stays as it was.
pub(in crate::store) fn failed(reader: &Reader, recorded: Recorded<'_>, payload: &LeaseFailed) -> Result<()> {
    reader
        .connection
        .prepare_cached("INSERT INTO lease_failures (offer, reason, decision) VALUES (?1, ?2, ?3)")?
        .execute((payload.offer, Coded(payload.reason), Coded(&payload.decision)))?;
    let had_lease = reader
        .connection
        .prepare_cached("UPDATE leases SET state = 'failed' WHERE offer = ?1 AND state = 'running'")?
        .execute([payload.offer])?
        > 0;
    reader
        .connection
        .prepare_cached("UPDATE offers SET state = 'withdrawn', withdrawn = ?2 WHERE id = ?1")?
        .execute((payload.offer, Coded(WithdrawReason::LeaseFailed)))?;
    if had_lease {
        let dwelling = reader.known_offer(payload.offer)?.dwelling;
        reader.note_moved_out(dwelling, recorded.stamp.at)?;
    }
    reader.derive_states_of_offer(payload.offer)?;
    reader.note_offer_event(recorded, payload.offer)
}

pub(in crate::store) fn reversed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &LeaseReversed,
) -> Result<()> {
    let inapplicable = || Error::Inapplicable { sequence: recorded.sequence };
    let offer = reader.offer_of_lease(payload.lease)?.ok_or_else(inapplicable)?;
    reader
        .connection
        .prepare_cached("UPDATE leases SET state = 'reversed' WHERE id = ?1")?
        .execute([payload.lease])?;
    reader.derive_states_of_offer(offer)?;
    reader.note_offer_event(recorded, offer)
}

pub(in crate::store) fn extended(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &LeaseExtended,
) -> Result<()> {
    let mut extensions = reader.extensions(payload.lease)?;
    extensions.push(Extension { number: payload.number.clone(), date: payload.date, months: payload.months });
    reader
        .connection
        .prepare_cached("UPDATE leases SET months = months + ?2, extensions = ?3 WHERE id = ?1")?
        .execute((payload.lease, payload.months, Coded(extensions)))?;
    reader.note_entry_event(reader.entry_of_lease(payload.lease)?, recorded.sequence)
}

pub(in crate::store) fn housed(reader: &Reader, recorded: Recorded<'_>, payload: &EntryHoused) -> Result<()> {
    if reader.entry_of_lease(payload.lease)? != payload.entry {
        return Err(Error::Inapplicable { sequence: recorded.sequence });
    }
    reader
        .connection
        .prepare_cached("INSERT INTO housings (entry, lease, decision) VALUES (?1, ?2, ?3)")?
        .execute((payload.entry, payload.lease, Coded(&payload.decision)))?;
    reader
        .connection
        .prepare_cached("UPDATE entries SET standing = 'housed', standing_event = ?2 WHERE id = ?1")?
        .execute((payload.entry, recorded.sequence))?;
    reader.derive_entry_state(payload.entry)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}
