//! Consents to the processing of personal data, and the references of the social wallet.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        Instant,
        consent::{Consent, ConsentWithdrawal},
        ids::{EntryId, OfferId},
    },
    journal::{
        Event, Sequence,
        payloads::wallet::{ConsentGiven, ConsentWithdrawn, WalletReferenceRecorded},
    },
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText, Micros},
    },
};

/// A consent as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentRow {
    /// The event that recorded it.
    pub recorded_by: Sequence,
    pub consent: Consent,
    pub recorded_at: Instant,
    pub actor: String,
    pub withdrawal: Option<ConsentWithdrawal>,
}

impl Reader {
    /// The dated consents of a person, oldest first; one imported with an application has no day and is not among them.
    pub fn consents(&self, entry: EntryId) -> Result<Vec<ConsentRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, day, channel, lang, text, recorded_at, actor, withdrawal FROM consents WHERE entry = ?1
             ORDER BY id",
        )?;
        let rows = statement.query_map([entry], consent)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The number under which the wallet keeps the message of an offer, or without one the application.
    pub fn wallet_reference(&self, entry: EntryId, offer: Option<OfferId>) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT reference FROM wallet_references WHERE entry = ?1 AND offer IS ?2 ORDER BY id DESC LIMIT 1",
        )?;
        let found = statement.query_row((entry, offer), |row| row.get::<_, String>(0)).optional()?;
        Ok(found.filter(|reference| !reference.is_empty()))
    }

    fn set_consent(&self, entry: EntryId, consent: bool) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE entries SET consent = ?2 WHERE id = ?1")?
            .execute((entry, consent))?;
        Ok(())
    }
}

fn consent(row: &Row<'_>) -> rusqlite::Result<ConsentRow> {
    Ok(ConsentRow {
        recorded_by: row.get(0)?,
        consent: Consent {
            day: row.get::<_, DayText>(1)?.0,
            channel: row.get::<_, Coded<_>>(2)?.0,
            lang: row.get::<_, Coded<_>>(3)?.0,
            text: row.get(4)?,
        },
        recorded_at: row.get::<_, Micros>(5)?.0,
        actor: row.get(6)?,
        withdrawal: row.get::<_, Option<Coded<_>>>(7)?.map(|withdrawal| withdrawal.0),
    })
}

/// No consent counts from a later day than the one on which it is recorded.
pub(in crate::store) fn consent_given(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ConsentGiven,
) -> Result<()> {
    let inapplicable = || Error::Inapplicable { sequence: recorded.sequence };
    let garrison = reader.entry(payload.entry)?.ok_or_else(inapplicable)?.garrison;
    let garrison = reader.garrisons()?.into_iter().find(|known| known.id == garrison);
    if payload.consent.day > garrison.ok_or_else(inapplicable)?.zone.day(recorded.stamp.at) {
        return Err(inapplicable());
    }
    reader
        .connection
        .prepare_cached(
            "INSERT INTO consents (id, entry, day, channel, lang, text, recorded_at, actor)
             VALUES (:id, :entry, :day, :channel, :lang, :text, :recorded_at, :actor)",
        )?
        .execute(named_params! {
            ":id": recorded.sequence,
            ":entry": payload.entry,
            ":day": DayText(payload.consent.day),
            ":channel": Coded(payload.consent.channel),
            ":lang": Coded(payload.consent.lang),
            ":text": payload.consent.text,
            ":recorded_at": Micros(recorded.stamp.at),
            ":actor": recorded.stamp.actor,
        })?;
    reader.set_consent(payload.entry, true)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn consent_withdrawn(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ConsentWithdrawn,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "UPDATE consents SET withdrawal = ?2, withdrawn_by = ?3 WHERE entry = ?1 AND withdrawal IS NULL",
        )?
        .execute((payload.entry, Coded(&payload.withdrawal), recorded.sequence))?;
    reader.set_consent(payload.entry, false)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn reference_recorded(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &WalletReferenceRecorded,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO wallet_references (id, entry, offer, reference) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute((recorded.sequence, payload.entry, payload.offer, &payload.reference))?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

/// Blanks what an erased event had written; whether the event was one of these.
pub(super) fn erase(reader: &Reader, sequence: Sequence, stays: &Event) -> Result<bool> {
    let (sql, text) = match stays {
        Event::ConsentGiven(stays) => {
            ("UPDATE consents SET text = ?2 WHERE id = ?1", stays.consent.text.clone())
        }
        Event::ConsentWithdrawn(stays) => (
            "UPDATE consents SET withdrawal = ?2 WHERE withdrawn_by = ?1",
            serde_json::to_string(&stays.withdrawal).expect("a withdrawal is plain data"),
        ),
        Event::WalletReferenceRecorded(stays) => {
            ("UPDATE wallet_references SET reference = ?2 WHERE id = ?1", stays.reference.clone())
        }
        _other => return Ok(false),
    };
    reader.connection.prepare_cached(sql)?.execute((sequence, text))?;
    Ok(true)
}
