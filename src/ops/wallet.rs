//! The social wallet's rules as far as a program without its network can keep them (order 214): consents with day,
//! channel and text, references by hand, and the terms of one working day.

use super::{
    EmptyField, Refusal, Result, entries,
    leases::check_not_before,
    reference,
    refusal::{EarlierDay, required},
};
use crate::{
    domain::{
        Day, Instant,
        consent::{Consent, ConsentWithdrawal},
        entry::RegisterEntry,
        garrison::Zone,
        ids::{CaseId, EntryId, OfferId, RoundId},
        offer::OfferState,
        registration_number::RegistrationNumber,
        wallet::{TermState, WalletTerm},
        working_days::WorkingCalendar,
    },
    journal::{
        Stamp,
        payloads::wallet::{ConsentGiven, ConsentWithdrawn, WalletReferenceRecorded},
    },
    store::{Change, Reader, Writer, tables::offers::OfferRow},
};

/// Records a consent with its day, channel and exact text.
///
/// # Errors
/// Refused for somebody without a place, of a day to come, without the text, and while an earlier one stands.
pub fn give_consent(writer: &mut Writer, stamp: &Stamp, entry: EntryId, consent: &Consent) -> Result<()> {
    writer.change(stamp, |change| append_consent(change, entry, consent))
}

/// Records a consent as a part of a greater change.
pub(super) fn append_consent(change: &mut Change<'_>, entry: EntryId, consent: &Consent) -> Result<()> {
    let known = entries::known(change, entry)?;
    let registration_no = known.key.registration_no;
    if !known.state.has_place() {
        return Err(Refusal::NoPlaceForConsent { registration_no }.into());
    }
    let standing = change.consents(entry)?.into_iter().find(|row| row.withdrawal.is_none());
    if let Some(standing) = standing.filter(|_| known.applicant.consent) {
        return Err(Refusal::ConsentStands { registration_no, day: standing.consent.day }.into());
    }
    let consent = Consent { text: required(&consent.text, EmptyField::ConsentText)?, ..consent.clone() };
    reference::check_date(consent.day, reference::day_of(change, entry, change.stamp().at)?)?;
    change.append(ConsentGiven { entry, consent })?;
    Ok(())
}

/// Records that a person took the consent back: from then on order 528 passes the person over.
///
/// # Errors
/// Refused without a consent, of a day to come or before the consent, and without what shows it.
pub fn withdraw_consent(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    withdrawal: &ConsentWithdrawal,
) -> Result<()> {
    let evidence = required(&withdrawal.evidence, EmptyField::ConsentEvidence)?;
    writer.change(stamp, |change| {
        let known = known_unerased(change, entry)?;
        if !known.applicant.consent {
            return Err(Refusal::NoConsent { registration_no: known.key.registration_no }.into());
        }
        reference::check_date(withdrawal.day, reference::day_of(change, entry, stamp.at)?)?;
        let standing = change.consents(entry)?.into_iter().find(|row| row.withdrawal.is_none());
        if let Some(standing) = standing {
            check_not_before(withdrawal.day, EarlierDay::Consent, standing.consent.day)?;
        }
        change.append(ConsentWithdrawn {
            entry,
            withdrawal: ConsentWithdrawal { evidence, ..withdrawal.clone() },
        })?;
        Ok(())
    })
}

/// Records the number under which the wallet keeps a person's application, or the message of an offer.
///
/// # Errors
/// Refused without a number, with the one that is recorded already, and of another person's offer.
pub fn record_reference(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    offer: Option<OfferId>,
    reference: &str,
) -> Result<()> {
    let reference = required(reference, EmptyField::WalletReference)?;
    writer.change(stamp, |change| {
        known_unerased(change, entry)?;
        if let Some(offer) = offer {
            let known = change.offer(offer)?.filter(|known| known.entry == entry);
            known.ok_or(Refusal::UnknownOffer { offer })?;
        }
        if change.wallet_reference(entry, offer)?.as_ref() == Some(&reference) {
            return Err(Refusal::NothingChanged.into());
        }
        change.append(WalletReferenceRecorded { entry, offer, reference })?;
        Ok(())
    })
}

fn known_unerased(reader: &Reader, entry: EntryId) -> Result<RegisterEntry> {
    let known = entries::known(reader, entry)?;
    if known.applicant.name.is_erased() {
        return Err(Refusal::ErasedBefore { registration_no: known.key.registration_no }.into());
    }
    Ok(known)
}

/// What a term of one working day is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermOf {
    /// The message of an approved offer, or its paper.
    Message(OfferId, RoundId),
    /// The notice of a decision.
    Notice(CaseId),
}

/// A term that runs or has passed, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningTerm {
    pub of: TermOf,
    pub entry: EntryId,
    pub registration_no: RegistrationNumber,
    pub term: WalletTerm,
}

/// Every message and notice that has not left yet, those longest over first.
pub fn running_terms(reader: &Reader, now: Instant) -> Result<Vec<RunningTerm>> {
    let calendar = reader.working_calendar()?;
    let mut terms = Vec::new();
    for offer in reader.offers_in_state(OfferState::Prepared)? {
        let zone = zone_of(reader, offer.entry)?;
        terms.push(RunningTerm {
            of: TermOf::Message(offer.id, offer.round),
            entry: offer.entry,
            registration_no: reader.registration_no(offer.entry)?,
            term: message_term(&offer, zone, now, &calendar),
        });
    }
    for garrison in reader.garrisons()? {
        let untold = reader.cases(garrison.id)?.into_iter().filter(|case| case.notice.is_none());
        for (case, decided) in untold.filter_map(|case| case.decision.clone().map(|decided| (case, decided)))
        {
            terms.push(RunningTerm {
                of: TermOf::Notice(case.id),
                entry: case.entry,
                registration_no: reader.registration_no(case.entry)?,
                term: WalletTerm::of(decided.decision.date, None, garrison.zone.day(now), &calendar),
            });
        }
    }
    terms.sort_by_key(|term| (term.term.last_day, term.registration_no.year, term.registration_no.serial));
    Ok(terms)
}

/// How many messages and how many notices are over their working day.
pub fn over_term(terms: &[RunningTerm]) -> (usize, usize) {
    let over = terms.iter().filter(|term| term.term.state == TermState::Over);
    let messages = |term: &&RunningTerm| matches!(term.of, TermOf::Message(..));
    let (messages, notices): (Vec<_>, Vec<_>) = over.partition(messages);
    (messages.len(), notices.len())
}

/// The term of an offer's message: from its approval to its sending or handing over (order 214 item 4).
pub fn message_term(offer: &OfferRow, zone: Zone, now: Instant, calendar: &WorkingCalendar) -> WalletTerm {
    let day = |at: Instant| -> Day { zone.day(at) };
    WalletTerm::of(day(offer.prepared_at), offer.sent_at.map(day), day(now), calendar)
}

fn zone_of(reader: &Reader, entry: EntryId) -> Result<Zone> {
    Ok(super::garrison(reader, entries::known(reader, entry)?.garrison)?.zone)
}
