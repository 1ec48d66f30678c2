//! Offers.

use rusqlite::{OptionalExtension as _, Row, ToSql, named_params};

use crate::{
    domain::{
        Instant,
        fit::Fit,
        ids::{DwellingId, EntryId, OfferId, RoundId},
        offer::{Channel, OfferState, ReplyWindow, WithdrawReason},
        phone::Phone,
        reply::ReplyCode,
    },
    journal::payloads::{
        offers::{
            DeliveryFailed, OfferDelivered, OfferLapsed, OfferPutOnPaper, OfferSent, OfferWithdrawn,
            OutboxWritten,
        },
        rounds::{PreparedOffer, WaveApproved},
    },
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, Micros},
    },
};

/// An offer with the instants of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferRow {
    pub id: OfferId,
    pub round: RoundId,
    pub wave: u32,
    pub entry: EntryId,
    pub dwelling: DwellingId,
    pub fit: Fit,
    pub channel: Channel,
    pub phone: Option<Phone>,
    pub state: OfferState,
    pub code: Option<ReplyCode>,
    pub prepared_at: Instant,
    pub outbox_at: Option<Instant>,
    pub sent_at: Option<Instant>,
    pub delivered_at: Option<Instant>,
    pub due_at: Option<Instant>,
    pub closed_at: Option<Instant>,
    /// Why a person withdrew it.
    pub withdrawn: Option<WithdrawReason>,
}

const COLUMNS: &str =
    "SELECT id, round, wave, entry, dwelling, fit, channel, phone, state, code, prepared_at, outbox_at,
    sent_at, delivered_at, due_at, closed_at, withdrawn FROM offers";

impl Reader {
    /// One offer.
    pub fn offer(&self, id: OfferId) -> Result<Option<OfferRow>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], offer).optional()?)
    }

    /// Every offer, or those of one round, by number.
    pub fn offers(&self, round: Option<RoundId>) -> Result<Vec<OfferRow>> {
        match round {
            Some(round) => self.offers_where("round = ?1", round),
            None => self.offers_where("?1", true),
        }
    }

    /// The offers of one person, by number.
    pub fn offers_of_entry(&self, entry: EntryId) -> Result<Vec<OfferRow>> {
        self.offers_where("entry = ?1", entry)
    }

    /// The offers of one dwelling, by number.
    pub fn offers_of_dwelling(&self, dwelling: DwellingId) -> Result<Vec<OfferRow>> {
        self.offers_where("dwelling = ?1", dwelling)
    }

    /// The offers whose message went to this telephone, by number.
    pub fn offers_to_phone(&self, phone: Phone) -> Result<Vec<OfferRow>> {
        self.offers_where("phone = ?1", Coded(phone))
    }

    /// The offers in a state, by number.
    pub fn offers_in_state(&self, state: OfferState) -> Result<Vec<OfferRow>> {
        self.offers_where("state = ?1", Coded(state))
    }

    /// The offers whose term has run out and whose silence nobody has recorded yet, by due instant.
    pub fn overdue_offers(&self, now: Instant) -> Result<Vec<OfferRow>> {
        self.offers_where("due_at < ?1 AND state IN ('sent', 'delivered')", Micros(now))
    }

    /// The instants at which offers fall due, the next first.
    pub fn due_instants(&self) -> Result<Vec<Instant>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT due_at FROM offers WHERE state IN ('sent', 'delivered') AND due_at IS NOT NULL ORDER BY due_at",
        )?;
        let due = statement.query_map([], |row| row.get::<_, Micros>(0))?;
        Ok(due.map(|at| at.map(|at| at.0)).collect::<Result<_, _>>()?)
    }

    /// The next free number of an offer.
    pub fn next_offer(&self) -> Result<OfferId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM offers")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    fn offers_where(&self, condition: &str, value: impl ToSql) -> Result<Vec<OfferRow>> {
        let sql = format!("{COLUMNS} WHERE {condition} ORDER BY id");
        let offers =
            self.connection.prepare_cached(&sql)?.query_map([value], offer)?.collect::<Result<_, _>>()?;
        Ok(offers)
    }

    /// Ends an offer by a code; 6527 also sets *within the norm only* (design 4.7).
    pub(super) fn close_offer_by_code(&self, offer: OfferId, code: ReplyCode, at: Instant) -> Result<()> {
        let state = if code == ReplyCode::Accepts { OfferState::Accepted } else { OfferState::Refused };
        self.connection
            .prepare_cached("UPDATE offers SET state = ?2, code = ?3, closed_at = ?4 WHERE id = ?1")?
            .execute((offer, Coded(state), code.number(), Micros(at)))?;
        if code == ReplyCode::WithinNormOnly {
            self.set_within_norm_only(self.known_offer(offer)?.entry, true)?;
        }
        self.derive_states_of_offer(offer)
    }

    pub(super) fn derive_states_of_offer(&self, id: OfferId) -> Result<()> {
        let offer = self.known_offer(id)?;
        self.derive_entry_state(offer.entry)?;
        self.derive_dwelling_state(offer.dwelling)
    }

    pub(super) fn known_offer(&self, id: OfferId) -> Result<OfferRow> {
        self.offer(id)?.ok_or(Error::Inapplicable { sequence: 0 })
    }

    pub(super) fn note_offer_event(&self, recorded: Recorded<'_>, id: OfferId) -> Result<()> {
        let entry = self.known_offer(id)?.entry;
        self.note_entry_event(entry, recorded.sequence)
    }
}

fn offer(row: &Row<'_>) -> rusqlite::Result<OfferRow> {
    let instant =
        |column: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<Micros>>(column)?.map(|at| at.0));
    Ok(OfferRow {
        id: row.get(0)?,
        round: row.get(1)?,
        wave: row.get(2)?,
        entry: row.get(3)?,
        dwelling: row.get(4)?,
        fit: row.get::<_, Coded<_>>(5)?.0,
        channel: row.get::<_, Coded<_>>(6)?.0,
        phone: row.get::<_, Option<Coded<_>>>(7)?.map(|code| code.0),
        state: row.get::<_, Coded<_>>(8)?.0,
        code: row.get::<_, Option<u16>>(9)?.and_then(ReplyCode::from_number),
        prepared_at: row.get::<_, Micros>(10)?.0,
        outbox_at: instant(11)?,
        sent_at: instant(12)?,
        delivered_at: instant(13)?,
        due_at: instant(14)?,
        closed_at: instant(15)?,
        withdrawn: row.get::<_, Option<Coded<_>>>(16)?.map(|reason| reason.0),
    })
}

pub(in crate::store) fn prepared(
    reader: &Reader,
    recorded: Recorded<'_>,
    wave: &WaveApproved,
    offer: &PreparedOffer,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO offers (id, round, wave, entry, dwelling, fit, channel, phone, state, prepared_at)
             VALUES (:id, :round, :wave, :entry, :dwelling, :fit, :channel, :phone, 'prepared', :prepared_at)",
        )?
        .execute(named_params! {
            ":id": offer.offer,
            ":round": wave.round,
            ":wave": wave.wave,
            ":entry": offer.entry,
            ":dwelling": offer.dwelling,
            ":fit": Coded(offer.fit),
            ":channel": Coded(offer.channel),
            ":phone": offer.phone.map(Coded),
            ":prepared_at": Micros(recorded.stamp.at),
        })?;
    reader.derive_states_of_offer(offer.offer)?;
    reader.note_entry_event(offer.entry, recorded.sequence)
}

pub(in crate::store) fn outbox_written(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &OutboxWritten,
) -> Result<()> {
    for &offer in &payload.offers {
        reader
            .connection
            .prepare_cached("UPDATE offers SET outbox_at = ?2 WHERE id = ?1")?
            .execute((offer, Micros(recorded.stamp.at)))?;
    }
    Ok(())
}

pub(in crate::store) fn sent(reader: &Reader, recorded: Recorded<'_>, payload: &OfferSent) -> Result<()> {
    let due_at = match clock_start(reader, payload.offer)? {
        Start::AtSending(hours) => Some(ReplyWindow::starting(payload.sent_at, hours).due_at),
        Start::AtDelivery(_) => None,
    };
    reader
        .connection
        .prepare_cached("UPDATE offers SET state = 'sent', sent_at = ?2, due_at = ?3 WHERE id = ?1")?
        .execute((payload.offer, Micros(payload.sent_at), due_at.map(Micros)))?;
    reader.note_offer_event(recorded, payload.offer)
}

pub(in crate::store) fn delivered(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &OfferDelivered,
) -> Result<()> {
    let due_at = match clock_start(reader, payload.offer)? {
        Start::AtSending(_) => None,
        Start::AtDelivery(hours) => Some(ReplyWindow::starting(payload.delivered_at, hours).due_at),
    };
    reader
        .connection
        .prepare_cached(
            "UPDATE offers SET state = CASE WHEN state IN ('sent', 'failed') THEN 'delivered' ELSE state END,
                delivered_at = ?2, due_at = coalesce(?3, due_at) WHERE id = ?1",
        )?
        .execute((payload.offer, Micros(payload.delivered_at), due_at.map(Micros)))?;
    reader.note_offer_event(recorded, payload.offer)
}

/// When the window of an offer starts, and how many hours it is open.
enum Start {
    AtSending(u32),
    AtDelivery(u32),
}

/// A paper handed over starts the clock at once; a message as the round was set.
fn clock_start(reader: &Reader, offer: OfferId) -> Result<Start> {
    use crate::domain::offer::ClockStart;
    let offer = reader.known_offer(offer)?;
    let round = reader.round(offer.round)?.ok_or(Error::Inapplicable { sequence: 0 })?;
    let hours = round.rules.reply_window_hours;
    Ok(match (offer.channel, round.settings.clock_start) {
        (Channel::Message, ClockStart::Delivery) => Start::AtDelivery(hours),
        (Channel::Paper, _) | (Channel::Message, ClockStart::Sending) => Start::AtSending(hours),
    })
}

pub(in crate::store) fn delivery_failed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &DeliveryFailed,
) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE offers SET state = 'failed' WHERE id = ?1")?
        .execute([payload.offer])?;
    reader.note_offer_event(recorded, payload.offer)
}

pub(in crate::store) fn lapsed(reader: &Reader, recorded: Recorded<'_>, payload: &OfferLapsed) -> Result<()> {
    let (state, closed_at) = if payload.counts_as_refusal {
        (OfferState::Lapsed, Some(Micros(payload.due_at)))
    } else {
        (OfferState::NoAnswer, None)
    };
    reader
        .connection
        .prepare_cached("UPDATE offers SET state = ?2, closed_at = ?3 WHERE id = ?1")?
        .execute((payload.offer, Coded(state), closed_at))?;
    reader.derive_states_of_offer(payload.offer)?;
    reader.note_offer_event(recorded, payload.offer)
}

pub(in crate::store) fn withdrawn(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &OfferWithdrawn,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "UPDATE offers SET state = 'withdrawn', closed_at = ?2, withdrawn = ?3 WHERE id = ?1",
        )?
        .execute((payload.offer, Micros(recorded.stamp.at), Coded(payload.reason)))?;
    reader.derive_states_of_offer(payload.offer)?;
    reader.note_offer_event(recorded, payload.offer)
}

/// What the gateway did with the message no longer counts; the paper is still to be handed over.
pub(in crate::store) fn put_on_paper(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &OfferPutOnPaper,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "UPDATE offers SET state = 'prepared', channel = 'paper', outbox_at = NULL, sent_at = NULL,
                delivered_at = NULL, due_at = NULL WHERE id = ?1",
        )?
        .execute([payload.offer])?;
    reader.derive_states_of_offer(payload.offer)?;
    reader.note_offer_event(recorded, payload.offer)
}
