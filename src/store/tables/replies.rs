//! Replies, each kept whatever became of it.

use rusqlite::{OptionalExtension as _, Row, named_params};

use super::tasks;
use crate::{
    domain::{
        Instant,
        ids::{OfferId, ReplyId},
        phone::Phone,
        reply::{ConflictDecision, Disposition, ReplyCode},
    },
    journal::payloads::offers::{
        ConflictDecided, LateReplyTaken, ReplyAssigned, ReplyHandled, ReplyRecorded, Source,
    },
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, Micros},
    },
};

/// A reply taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyRow {
    pub id: ReplyId,
    pub offer: Option<OfferId>,
    pub from: Option<Phone>,
    pub from_text: String,
    pub received_at: Option<Instant>,
    pub recorded_at: Instant,
    pub text: String,
    pub code: Option<ReplyCode>,
    pub source: Source,
    pub disposition: Disposition,
    /// Whether a person has still to deal with it.
    pub waits: bool,
    pub note: Option<String>,
}

const COLUMNS: &str =
    "SELECT id, offer, from_phone, from_text, received_at, recorded_at, text, code, source, disposition,
    waits, note FROM replies";

impl Reader {
    /// One reply.
    pub fn reply(&self, id: ReplyId) -> Result<Option<ReplyRow>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], reply).optional()?)
    }

    /// Every reply, newest first.
    pub fn replies(&self) -> Result<Vec<ReplyRow>> {
        self.replies_where("1 ORDER BY id DESC")
    }

    /// The replies that wait for a person, oldest first.
    pub fn waiting_replies(&self) -> Result<Vec<ReplyRow>> {
        self.replies_where("waits = 1 ORDER BY id")
    }

    /// The replies to an offer, oldest first.
    pub fn replies_to(&self, offer: OfferId) -> Result<Vec<ReplyRow>> {
        let sql = format!("{COLUMNS} WHERE offer = ?1 ORDER BY id");
        let replies =
            self.connection.prepare_cached(&sql)?.query_map([offer], reply)?.collect::<Result<_, _>>()?;
        Ok(replies)
    }

    /// Whether a reply with this digest was taken in before.
    pub fn knows_reply(&self, row_digest: &str) -> Result<bool> {
        let mut statement =
            self.connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM replies WHERE row_digest = ?1)")?;
        Ok(statement.query_row([row_digest], |row| row.get(0))?)
    }

    /// The next free number of a reply.
    pub fn next_reply(&self) -> Result<ReplyId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM replies")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    fn replies_where(&self, condition: &str) -> Result<Vec<ReplyRow>> {
        let sql = format!("{COLUMNS} WHERE {condition}");
        let replies =
            self.connection.prepare_cached(&sql)?.query_map([], reply)?.collect::<Result<_, _>>()?;
        Ok(replies)
    }
}

fn reply(row: &Row<'_>) -> rusqlite::Result<ReplyRow> {
    Ok(ReplyRow {
        id: row.get(0)?,
        offer: row.get(1)?,
        from: row.get::<_, Option<Coded<_>>>(2)?.map(|code| code.0),
        from_text: row.get(3)?,
        received_at: row.get::<_, Option<Micros>>(4)?.map(|at| at.0),
        recorded_at: row.get::<_, Micros>(5)?.0,
        text: row.get(6)?,
        code: row.get::<_, Option<u16>>(7)?.and_then(ReplyCode::from_number),
        source: row.get::<_, Coded<_>>(8)?.0,
        disposition: row.get::<_, Coded<_>>(9)?.0,
        waits: row.get(10)?,
        note: row.get(11)?,
    })
}

pub(in crate::store) fn recorded(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ReplyRecorded,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO replies (id, offer, from_phone, from_text, received_at, recorded_at, text, code, source,
                disposition, waits, row_digest)
             VALUES (:id, :offer, :from_phone, :from_text, :received_at, :recorded_at, :text, :code, :source,
                :disposition, :waits, :row_digest)",
        )?
        .execute(named_params! {
            ":id": payload.reply,
            ":offer": payload.offer,
            ":from_phone": payload.from.map(Coded),
            ":from_text": payload.from_text,
            ":received_at": payload.received_at.map(Micros),
            ":recorded_at": Micros(recorded.stamp.at),
            ":text": payload.text,
            ":code": payload.code.map(ReplyCode::number),
            ":source": Coded(payload.source),
            ":disposition": Coded(payload.disposition),
            ":waits": payload.disposition.waits(),
            ":row_digest": payload.row_digest,
        })?;
    let Some(offer) = payload.offer else { return Ok(()) };
    if payload.disposition.decides() {
        decide(reader, recorded, payload.reply)?;
    }
    reader.note_entry_event(reader.known_offer(offer)?.entry, recorded.sequence)
}

/// A reply ends its offer and opens the task that its code asks for.
fn decide(reader: &Reader, recorded: Recorded<'_>, id: ReplyId) -> Result<()> {
    let reply = known(reader, recorded, id)?;
    let (Some(offer), Some(code)) = (reply.offer, reply.code) else { return Ok(()) };
    reader.close_offer_by_code(offer, code, reply.received_at.unwrap_or(recorded.stamp.at))?;
    tasks::opened_by_reply(reader, recorded, id, offer, code)
}

fn known(reader: &Reader, recorded: Recorded<'_>, id: ReplyId) -> Result<ReplyRow> {
    reader.reply(id)?.ok_or(Error::Inapplicable { sequence: recorded.sequence })
}

fn set_waiting(reader: &Reader, reply: ReplyId, waits: bool) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE replies SET waits = ?2 WHERE id = ?1")?
        .execute((reply, waits))?;
    Ok(())
}

fn note_event_of(reader: &Reader, recorded: Recorded<'_>, reply: ReplyId) -> Result<()> {
    let offer = known(reader, recorded, reply)?.offer;
    let offer = offer.ok_or(Error::Inapplicable { sequence: recorded.sequence })?;
    reader.note_entry_event(reader.known_offer(offer)?.entry, recorded.sequence)
}

pub(in crate::store) fn assigned(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ReplyAssigned,
) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE replies SET offer = ?2, disposition = ?3, waits = ?4 WHERE id = ?1")?
        .execute((payload.reply, payload.offer, Coded(payload.disposition), payload.disposition.waits()))?;
    if payload.disposition.decides() {
        decide(reader, recorded, payload.reply)?;
    }
    note_event_of(reader, recorded, payload.reply)
}

pub(in crate::store) fn late_taken(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &LateReplyTaken,
) -> Result<()> {
    set_waiting(reader, payload.reply, false)?;
    decide(reader, recorded, payload.reply)?;
    note_event_of(reader, recorded, payload.reply)
}

pub(in crate::store) fn conflict_decided(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ConflictDecided,
) -> Result<()> {
    set_waiting(reader, payload.reply, false)?;
    match payload.decision {
        ConflictDecision::HonoursReply => decide(reader, recorded, payload.reply)?,
        ConflictDecision::LapseStands => {}
    }
    note_event_of(reader, recorded, payload.reply)
}

pub(in crate::store) fn handled(reader: &Reader, payload: &ReplyHandled) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE replies SET waits = 0, note = ?2 WHERE id = ?1")?
        .execute((payload.reply, &payload.note))?;
    Ok(())
}
