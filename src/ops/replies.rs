//! Replies: by telephone call and from the gateway.

use super::{Refusal, Result, entries, offers, rounds};
use crate::{
    domain::{
        Instant,
        dwelling::DwellingState,
        ids::OfferId,
        offer::OfferState,
        phone::Phone,
        reply::{Disposition, MessageReading, RepliedOffer, ReplyCode, judge, read_message},
    },
    journal::{
        Stamp,
        payloads::offers::{ReplyRecorded, Source},
    },
    store::{self, Change, Reader, Writer, tables::offers::OfferRow},
};

/// A message from the gateway, as its file says it.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomingReply {
    pub from: Option<Phone>,
    pub from_text: String,
    pub received_at: Option<Instant>,
    pub text: String,
    pub row_digest: String,
}

/// Records a reply taken by telephone.
///
/// # Errors
/// Refused if the offer was not sent before, or the instant lies ahead. A late or contradicting reply is kept.
pub fn record_call(
    writer: &mut Writer,
    stamp: &Stamp,
    offer: OfferId,
    code: ReplyCode,
    at: Option<Instant>,
) -> Result<Disposition> {
    let received_at = at.unwrap_or(stamp.at);
    if received_at > stamp.at {
        return Err(Refusal::ReplyInFuture { at: received_at, now: stamp.at }.into());
    }
    writer.change(stamp, |change| {
        let row = offers::known(change, offer)?;
        if matches!(row.state, OfferState::Withdrawn) {
            return Err(Refusal::OfferInState { offer, state: row.state }.into());
        }
        if row.sent_at.is_none_or(|sent_at| received_at < sent_at) {
            return Err(Refusal::ReplyBeforeStart { offer, sent_at: row.sent_at }.into());
        }
        let disposition = judge(replied(change, &row)?, code, received_at);
        append(
            change,
            ReplyRecorded {
                reply: change.next_reply()?,
                offer: Some(offer),
                from: row.phone,
                from_text: String::new(),
                received_at: Some(received_at),
                text: code.number().to_string(),
                code: Some(code),
                source: Source::Person,
                disposition,
                row_digest: None,
            },
        )
    })
}

fn append(change: &mut Change<'_>, reply: ReplyRecorded) -> Result<Disposition> {
    let disposition = reply.disposition;
    change.append(reply)?;
    Ok(disposition)
}

/// Takes in one message of the gateway; whatever it says, it is kept.
pub(super) fn take_in(change: &mut Change<'_>, incoming: IncomingReply) -> Result<Disposition> {
    let matched = matched(change, &incoming, change.stamp().at)?;
    let (offer, code, disposition) = disposition(change, &incoming, matched)?;
    append(
        change,
        ReplyRecorded {
            reply: change.next_reply()?,
            offer,
            from: incoming.from,
            from_text: incoming.from_text,
            received_at: incoming.received_at,
            text: incoming.text,
            code,
            source: Source::Gateway,
            disposition,
            row_digest: Some(incoming.row_digest),
        },
    )
}

/// Whether no offer belongs to a message: it is kept and waits for a person.
pub(super) fn is_unmatched(reader: &Reader, incoming: &IncomingReply, now: Instant) -> Result<bool> {
    Ok(matches!(matched(reader, incoming, now)?, Match::None))
}

/// An instant that has not come yet says nothing of when a message was received: a person finds out.
fn matched(reader: &Reader, incoming: &IncomingReply, now: Instant) -> Result<Match> {
    match (incoming.from, incoming.received_at) {
        (Some(phone), Some(received_at)) if received_at <= now => offer_live_at(reader, phone, received_at),
        (Some(_), Some(_)) | (None, _) | (_, None) => Ok(Match::None),
    }
}

fn disposition(
    reader: &Reader,
    incoming: &IncomingReply,
    matched: Match,
) -> Result<(Option<OfferId>, Option<ReplyCode>, Disposition)> {
    let code = match read_message(&incoming.text) {
        MessageReading::Code(code) => Some(code),
        MessageReading::Contradictory | MessageReading::Unreadable => None,
    };
    let (offer, received_at) = match (matched, incoming.received_at) {
        (Match::One(offer), Some(received_at)) => (offer, received_at),
        (Match::Shared, _) => return Ok((None, code, Disposition::SharedNumber)),
        (Match::None | Match::One(_), _) => return Ok((None, code, Disposition::Unmatched)),
    };
    let disposition = match (read_message(&incoming.text), code) {
        (MessageReading::Contradictory, _) => Disposition::Contradictory,
        (_, Some(code)) => judge(replied(reader, &offer)?, code, received_at),
        (_, None) => Disposition::Unreadable,
    };
    Ok((Some(offer.id), code, disposition))
}

/// What a telephone number and an instant lead to.
enum Match {
    One(Box<OfferRow>),
    /// Two offers to the same number were live then.
    Shared,
    None,
}

/// The offer to this telephone that was live at an instant; failing that, the last one sent before it.
fn offer_live_at(reader: &Reader, phone: Phone, at: Instant) -> Result<Match> {
    let mut sent = reader.offers_to_phone(phone)?;
    sent.retain(|offer| offer.sent_at.is_some_and(|sent_at| sent_at <= at));
    let live = |offer: &&OfferRow| {
        offer.closed_at.is_none_or(|closed_at| at <= closed_at)
            && offer.due_at.is_none_or(|due_at| at <= due_at)
    };
    let mut live_then = sent.iter().filter(live);
    match (live_then.next(), live_then.next()) {
        (Some(_), Some(_)) => Ok(Match::Shared),
        (Some(offer), None) => Ok(Match::One(Box::new(offer.clone()))),
        (None, _) => {
            sent.sort_by_key(|offer| (offer.sent_at, offer.id));
            Ok(sent.pop().map_or(Match::None, |offer| Match::One(Box::new(offer))))
        }
    }
}

/// An offer as a reply to it finds it now.
pub(super) fn replied(reader: &Reader, offer: &OfferRow) -> Result<RepliedOffer> {
    let holds = |other: &OfferRow| {
        other.id != offer.id && (other.state.is_live() || other.state == OfferState::Accepted)
    };
    let dwelling_taken = reader.offers_of_dwelling(offer.dwelling)?.iter().any(holds);
    let person_taken = reader.offers_of_entry(offer.entry)?.iter().any(holds);
    let released = reader.round_of_dwelling(offer.dwelling)?.is_some_and(|round| round != offer.round);
    let person_left = !entries::known(reader, offer.entry)?.state.has_place();
    let annulled = rounds::known(reader, offer.round)?.end.is_some_and(|(end, _at)| end.annuls());
    let cannot_be_given = !can_be_given(reader, offer)?;
    Ok(RepliedOffer {
        state: offer.state,
        code: offer.code,
        due_at: offer.due_at,
        taken_since: dwelling_taken || person_taken || released || person_left || annulled || cannot_be_given,
    })
}

/// Whether the dwelling of an offer that ended can still be given to its person.
pub(super) fn can_be_given(reader: &Reader, offer: &OfferRow) -> Result<bool> {
    let dwelling = reader.dwelling(offer.dwelling)?.ok_or(store::Error::Damaged)?;
    let free = match dwelling.state {
        DwellingState::Vacant | DwellingState::InRound | DwellingState::Offered => true,
        DwellingState::Reserved | DwellingState::Occupied | DwellingState::UnderRepair => false,
    };
    Ok(free && !reader.was_withdrawn(offer.round, offer.dwelling)?)
}
