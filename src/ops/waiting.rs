//! What a person decides of replies that wait (design 4.7).

use super::{EmptyField, Refusal, Result, entries, offers, reference, replies};
use crate::{
    domain::{
        ids::{EntryId, OfferId, ReplyId},
        offer::{OfferState, WithdrawReason},
        reply::{ConflictDecision, Disposition, ReplyCode, judge},
    },
    journal::{
        Stamp,
        payloads::{
            entries::DecisionReference,
            offers::{ConflictDecided, LateReplyTaken, OfferWithdrawn, ReplyAssigned, ReplyHandled},
        },
    },
    store::{
        Change, Reader, Writer,
        tables::{offers::OfferRow, replies::ReplyRow},
    },
};

/// A reply that still waits.
fn waiting(reader: &Reader, reply: ReplyId) -> Result<ReplyRow> {
    let row = reader.reply(reply)?.ok_or(Refusal::UnknownReply { reply })?;
    if row.waits { Ok(row) } else { Err(Refusal::ReplyDoesNotWait { reply }.into()) }
}

/// Closes a waiting reply with a note of what was done; a conflict wants a decision.
pub fn handle(writer: &mut Writer, stamp: &Stamp, reply: ReplyId, note: &str) -> Result<()> {
    let note = note.trim().to_owned();
    if note.is_empty() {
        return Err(Refusal::Empty(EmptyField::Reason).into());
    }
    writer.change(stamp, |change| {
        if waiting(change, reply)?.disposition == Disposition::Conflict {
            return Err(Refusal::ConflictNeedsDecision { reply }.into());
        }
        change.append(ReplyHandled { reply, note })?;
        Ok(())
    })
}

/// Matches a reply to an offer by hand; it is judged by when it was received, as if it had been matched at once.
///
/// # Errors
/// Only for a reply with a code that belongs to no offer, and for an offer that was sent before it came.
pub fn assign(
    writer: &mut Writer,
    stamp: &Stamp,
    reply: ReplyId,
    offer: OfferId,
    evidence: &str,
) -> Result<Disposition> {
    let evidence = evidence.trim().to_owned();
    if evidence.is_empty() {
        return Err(Refusal::Empty(EmptyField::WhoReplied).into());
    }
    writer.change(stamp, |change| {
        let row = waiting(change, reply)?;
        if !matches!(row.disposition, Disposition::Unmatched | Disposition::SharedNumber) {
            return Err(Refusal::ReplyHasItsOffer { reply }.into());
        }
        let (Some(code), Some(received_at)) = (row.code, row.received_at) else {
            return Err(Refusal::ReplyHasNoCode { reply }.into());
        };
        if received_at > stamp.at {
            return Err(Refusal::ReplyInFuture { at: received_at, now: stamp.at }.into());
        }
        let to = offers::known(change, offer)?;
        if matches!(to.state, OfferState::Withdrawn | OfferState::Prepared) {
            return Err(Refusal::OfferInState { offer, state: to.state }.into());
        }
        if to.sent_at.is_none_or(|sent_at| received_at < sent_at) {
            return Err(Refusal::ReplyBeforeStart { offer, sent_at: to.sent_at }.into());
        }
        let disposition = judge(replies::replied(change, &to)?, code, received_at);
        change.append(ReplyAssigned { reply, offer, disposition, evidence })?;
        Ok(disposition)
    })
}

/// Takes a late reply as the answer, where silence had no effect and the offer still waits.
///
/// # Errors
/// Refused where silence counted as a refusal: then the term decides, not a person.
pub fn take_late(
    writer: &mut Writer,
    stamp: &Stamp,
    reply: ReplyId,
    document: DecisionReference,
) -> Result<OfferRow> {
    writer.change(stamp, |change| {
        let row = waiting(change, reply)?;
        let (Disposition::Late, Some(offer)) = (row.disposition, row.offer) else {
            return Err(Refusal::ReplyIsNotLate { reply }.into());
        };
        let offer = offers::known(change, offer)?;
        if offer.state != OfferState::NoAnswer {
            return Err(Refusal::OfferInState { offer: offer.id, state: offer.state }.into());
        }
        let document = checked(change, stamp, offer.entry, document)?;
        change.append(LateReplyTaken { reply, document })?;
        offers::known(change, offer.id)
    })
}

/// Decides a conflict: whose offer stands, the one answered in time or the one made since.
///
/// # Errors
/// A consent is not honoured over somebody's acceptance of the same dwelling, nor over another acceptance of the
/// person, nor where the dwelling can no longer be given.
pub fn decide_conflict(
    writer: &mut Writer,
    stamp: &Stamp,
    reply: ReplyId,
    decision: ConflictDecision,
    document: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| {
        let row = waiting(change, reply)?;
        let (Disposition::Conflict, Some(offer), Some(code)) = (row.disposition, row.offer, row.code) else {
            return Err(Refusal::NotAConflict { reply }.into());
        };
        let offer = offers::known(change, offer)?;
        let document = checked(change, stamp, offer.entry, document)?;
        match (decision, code) {
            // Another reply to the same offer may have been honoured since.
            (ConflictDecision::HonoursReply, _) if !offer.state.is_silence() => {
                return Err(Refusal::OfferInState { offer: offer.id, state: offer.state }.into());
            }
            (ConflictDecision::HonoursReply, ReplyCode::Accepts) => make_way(change, &offer)?,
            // A refusal takes nothing from anybody.
            (ConflictDecision::HonoursReply | ConflictDecision::LapseStands, _) => {}
        }
        change.append(ConflictDecided { reply, decision, document })?;
        Ok(())
    })
}

fn checked(
    reader: &Reader,
    stamp: &Stamp,
    entry: EntryId,
    document: DecisionReference,
) -> Result<DecisionReference> {
    reference::complete(document, reference::day_of(reader, entry, stamp.at)?)
}

/// Withdraws the live offers that stand against a consent given in time.
fn make_way(change: &mut Change<'_>, honoured: &OfferRow) -> Result<()> {
    let person = entries::known(change, honoured.entry)?;
    if !person.state.has_place() {
        let registration_no = person.key.registration_no;
        return Err(Refusal::PersonLeftSince { registration_no, state: person.state }.into());
    }
    let later = standing_against(change, honoured)?;
    if let Some(accepted) = later.iter().find(|offer| offer.state == OfferState::Accepted) {
        let registration_no = change.registration_no(accepted.entry)?;
        return Err(Refusal::LaterOfferAccepted { offer: accepted.id, registration_no }.into());
    }
    for offer in later {
        change.append(OfferWithdrawn { offer: offer.id, reason: WithdrawReason::EarlierReplyHonoured })?;
    }
    check_dwelling_is_there(change, honoured)
}

/// The other offers of the same dwelling or person that are live or accepted.
pub fn standing_against(reader: &Reader, offer: &OfferRow) -> Result<Vec<OfferRow>> {
    let mut against = reader.offers_of_dwelling(offer.dwelling)?;
    against.extend(reader.offers_of_entry(offer.entry)?);
    against.retain(|other| {
        other.id != offer.id && (other.state.is_live() || other.state == OfferState::Accepted)
    });
    against.sort_by_key(|other| other.id);
    against.dedup_by_key(|other| other.id);
    Ok(against)
}

fn check_dwelling_is_there(reader: &Reader, offer: &OfferRow) -> Result<()> {
    if replies::can_be_given(reader, offer)? {
        return Ok(());
    }
    let dwelling = reader.dwelling(offer.dwelling)?.ok_or(crate::store::Error::Damaged)?;
    Err(Refusal::DwellingGoneSince { inventory_no: dwelling.facts.inventory_no }.into())
}
