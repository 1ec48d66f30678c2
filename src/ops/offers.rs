//! Offers on their way: messages, sending, silence, withdrawal.

use super::{Refusal, Result};
use crate::{
    domain::{
        Instant,
        ids::OfferId,
        legal_basis::LegalBasis,
        offer::{Channel, OfferState, WithdrawReason},
    },
    journal::{
        Stamp,
        payloads::offers::{OfferLapsed, OfferPutOnPaper, OfferSent, OfferWithdrawn, OutboxWritten, Source},
    },
    store::{Change, Reader, Writer, tables::offers::OfferRow},
};

/// An offer of the register.
pub fn known(reader: &Reader, offer: OfferId) -> Result<OfferRow> {
    reader.offer(offer)?.ok_or_else(|| Refusal::UnknownOffer { offer }.into())
}

/// The prepared offers whose message goes to the gateway.
pub fn to_send(reader: &Reader) -> Result<Vec<OfferRow>> {
    let mut offers = reader.offers_in_state(OfferState::Prepared)?;
    offers.retain(|offer| offer.channel == Channel::Message);
    Ok(offers)
}

/// Records that the messages of offers were written for the gateway; the clock does not start.
pub fn record_outbox(writer: &mut Writer, stamp: &Stamp, offers: Vec<OfferId>) -> Result<()> {
    if offers.is_empty() {
        return Err(Refusal::NothingToSend.into());
    }
    writer.change(stamp, |change| {
        change.append(OutboxWritten { offers })?;
        Ok(())
    })
}

/// A message sent or a paper handed over, as a person records it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    pub offer: OfferId,
    /// None for now.
    pub at: Option<Instant>,
    /// What shows a start earlier than now.
    pub evidence: Option<String>,
}

/// Records an offer as sent; its clock starts, unless the round counts from delivery.
pub fn record_sent(writer: &mut Writer, stamp: &Stamp, sending: Sending) -> Result<OfferRow> {
    writer.change(stamp, |change| append_sent(change, sending))
}

/// Records several offers as sent, all or none.
pub fn record_all_sent(writer: &mut Writer, stamp: &Stamp, sendings: Vec<Sending>) -> Result<Vec<OfferRow>> {
    writer.change(stamp, |change| sendings.into_iter().map(|sending| append_sent(change, sending)).collect())
}

fn append_sent(change: &mut Change<'_>, sending: Sending) -> Result<OfferRow> {
    let now = change.stamp().at;
    let offer = known(change, sending.offer)?;
    let sent_at = sending.at.unwrap_or(now);
    let evidence = sending.evidence.filter(|evidence| !evidence.trim().is_empty());
    check_start(&offer, sent_at, now)?;
    if sent_at < now && evidence.is_none() {
        return Err(Refusal::EvidenceMissing { offer: offer.id }.into());
    }
    change.append(OfferSent { offer: offer.id, sent_at, source: Source::Person, evidence })?;
    known(change, offer.id)
}

/// A start is possible for a prepared offer, or one whose message failed; never before approval or after now.
pub(super) fn check_start(offer: &OfferRow, sent_at: Instant, now: Instant) -> Result<()> {
    if !matches!(offer.state, OfferState::Prepared | OfferState::Failed) {
        return Err(Refusal::OfferInState { offer: offer.id, state: offer.state }.into());
    }
    if sent_at < offer.prepared_at {
        return Err(Refusal::StartBeforeApproval { offer: offer.id, approved_at: offer.prepared_at }.into());
    }
    if sent_at > now {
        return Err(Refusal::StartInFuture { at: sent_at, now }.into());
    }
    Ok(())
}

/// Withdraws a live offer; its dwelling comes back to the round.
pub fn withdraw(writer: &mut Writer, stamp: &Stamp, offer: OfferId, reason: WithdrawReason) -> Result<()> {
    withdraw_all(writer, stamp, &[offer], reason)
}

/// Withdraws several live offers, all or none.
pub fn withdraw_all(
    writer: &mut Writer,
    stamp: &Stamp,
    offers: &[OfferId],
    reason: WithdrawReason,
) -> Result<()> {
    writer.change(stamp, |change| {
        for &offer in offers {
            let row = known(change, offer)?;
            if !row.state.is_live() {
                return Err(Refusal::OfferInState { offer, state: row.state }.into());
            }
            change.append(OfferWithdrawn { offer, reason })?;
        }
        Ok(())
    })
}

/// Records the silence of every offer whose term ran out, at its due instant.
///
/// Under an act that gives silence effect it counts as a refusal; otherwise a person decides (design 4.7).
pub fn record_lapses(writer: &mut Writer, stamp: &Stamp) -> Result<Vec<OfferRow>> {
    if writer.overdue_offers(stamp.at)?.is_empty() {
        return Ok(Vec::new());
    }
    writer.change(stamp, |change| {
        let mut lapsed = Vec::new();
        for offer in change.overdue_offers(stamp.at)? {
            let Some(due_at) = offer.due_at else { continue };
            let counts_as_refusal = silence_counts(change, &offer, due_at)?;
            change.append(OfferLapsed { offer: offer.id, due_at, counts_as_refusal })?;
            lapsed.push(known(change, offer.id)?);
        }
        Ok(lapsed)
    })
}

fn silence_counts(reader: &Reader, offer: &OfferRow, due_at: Instant) -> Result<bool> {
    let round = super::rounds::known(reader, offer.round)?;
    let day = super::garrison(reader, round.garrison)?.zone.day(due_at);
    silence_has_effect(reader, round.basis, day)
}

/// Whether silence counts as a refusal on a day: by order 528 for its own rounds, or by an act recorded since.
pub fn silence_has_effect(reader: &Reader, basis: LegalBasis, day: crate::domain::Day) -> Result<bool> {
    let by_order = basis == LegalBasis::Order528 && basis.in_force_on(day);
    Ok(by_order || reader.reply_acts()?.iter().any(|act| act.in_force_on(day)))
}

/// Puts offers that were to go by message on paper, all or none; the clock starts when a paper is handed over.
///
/// # Errors
/// Only offers not sent yet, or whose message is known as not delivered.
pub fn put_on_paper(writer: &mut Writer, stamp: &Stamp, offers: &[OfferId]) -> Result<()> {
    writer.change(stamp, |change| {
        for &offer in offers {
            let row = known(change, offer)?;
            if !matches!(row.state, OfferState::Prepared | OfferState::Failed) {
                return Err(Refusal::OfferInState { offer, state: row.state }.into());
            }
            if row.channel == Channel::Paper {
                return Err(Refusal::OfferAlreadyOnPaper { offer }.into());
            }
            change.append(OfferPutOnPaper { offer })?;
        }
        Ok(())
    })
}
