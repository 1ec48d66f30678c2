//! From the approved decision to the lease, its extension, and the closing of the entry.

use chrono::Datelike as _;

use super::{
    EmptyField, Refusal, Result, reference,
    refusal::{EarlierDay, required},
};
use crate::{
    domain::{
        Day,
        ids::{GarrisonId, LeaseId, OfferId},
        lease::{self, FailureReason, LEASE_MONTHS, LeaseStage},
    },
    journal::{
        Stamp,
        payloads::{
            entries::DecisionReference,
            leases::{EntryHoused, LeaseExtended, LeaseFailed, LeaseReversed, LeaseSigned},
        },
    },
    store::{
        Reader, Writer,
        tables::{accepted_offers::AcceptedOffer, leases::LeaseRow},
    },
};

/// A lease or an additional agreement as it was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub number: String,
    pub date: Day,
}

/// An offer that was accepted, with how far it came.
///
/// # Errors
/// [`Refusal::OfferInState`] if it never was.
pub fn accepted(reader: &Reader, offer: OfferId) -> Result<AcceptedOffer> {
    let state = super::offers::known(reader, offer)?.state;
    reader.accepted_offer(offer)?.ok_or_else(|| Refusal::OfferInState { offer, state }.into())
}

/// Somebody whose term for the lease runs.
#[derive(Debug, Clone, PartialEq)]
pub struct AwaitedLease {
    pub accepted: AcceptedOffer,
    /// The last day in time.
    pub sign_by: Day,
    /// Days from today to the last one; negative once the term has passed.
    pub days_left: i64,
}

/// Who waits for a lease, those whose term has passed first.
pub fn awaited(reader: &Reader, garrison: GarrisonId, today: Day) -> Result<Vec<AwaitedLease>> {
    let decided = reader.accepted_offers(garrison, LeaseStage::Decided)?;
    let awaited = decided.into_iter().filter_map(|accepted| {
        let sign_by = lease::sign_by(accepted.minutes.as_ref()?.approved_on?);
        Some(AwaitedLease { accepted, sign_by, days_left: (sign_by - today).num_days() })
    });
    Ok(awaited.collect())
}

/// A lease in force.
#[derive(Debug, Clone, PartialEq)]
pub struct RunningLease {
    pub accepted: AcceptedOffer,
    pub lease: LeaseRow,
    pub last_day: Day,
    /// Days from today to the last one; negative once the lease has run out.
    pub days_left: i64,
    pub is_running_out: bool,
}

/// The leases of a garrison, those that end first at the top.
pub fn running(reader: &Reader, garrison: GarrisonId, today: Day) -> Result<Vec<RunningLease>> {
    let mut signed = reader.accepted_offers(garrison, LeaseStage::Signed)?;
    signed.extend(reader.accepted_offers(garrison, LeaseStage::Housed)?);
    let leases = signed.into_iter().filter_map(|accepted| {
        let lease = accepted.lease.clone()?;
        let last_day = lease.last_day();
        let days_left = (last_day - today).num_days();
        let is_running_out = lease::is_running_out(last_day, today);
        Some(RunningLease { accepted, lease, last_day, days_left, is_running_out })
    });
    let mut leases: Vec<_> = leases.collect();
    leases.sort_by_key(|running| (running.last_day, running.lease.id));
    Ok(leases)
}

/// Records a signed lease of twelve months: the dwelling leaves the stock, the entry waits for its closing.
///
/// A lease signed after its fifteen days is a fact too, and is recorded.
///
/// # Errors
/// Refused without a granting decision in approved minutes, for a day before their approval or ahead, and for a
/// number given before in garrison and year.
pub fn sign(writer: &mut Writer, stamp: &Stamp, offer: OfferId, signed: &Signed) -> Result<LeaseId> {
    let number = required(&signed.number, EmptyField::LeaseNumber)?;
    let year = signed.date.year();
    writer.change(stamp, |change| {
        let accepted = accepted(change, offer)?;
        check_stage(&accepted, LeaseStage::Decided)?;
        let garrison = super::garrison(change, accepted.garrison)?;
        reference::check_date(signed.date, garrison.zone.day(stamp.at))?;
        if let Some(approved_on) = accepted.minutes.as_ref().and_then(|minutes| minutes.approved_on) {
            check_not_before(signed.date, EarlierDay::Approval, approved_on)?;
        }
        if change.lease_with_number(garrison.id, year, &number)?.is_some() {
            return Err(Refusal::LeaseNumberTaken { number, year }.into());
        }
        let lease = change.next_lease()?;
        change.append(LeaseSigned { lease, offer, number, signed_on: signed.date, months: LEASE_MONTHS })?;
        Ok(lease)
    })
}

/// Reverses a lease that was recorded by mistake, with the reason: the person waits for a lease again.
///
/// # Errors
/// Refused once the entry is closed.
pub fn reverse(writer: &mut Writer, stamp: &Stamp, lease: LeaseId, reason: &str) -> Result<()> {
    let reason = required(reason, EmptyField::Reason)?;
    writer.change(stamp, |change| {
        let (accepted, _row) = in_force(change, lease)?;
        check_stage(&accepted, LeaseStage::Signed)?;
        change.append(LeaseReversed { lease, reason })?;
        Ok(())
    })
}

/// Records the decision by which it came to no lease: person and dwelling are free again, the place stays.
///
/// # Errors
/// Refused for a reason that is not possible at this stage, before the term has passed if that is the reason,
/// and for a decision before the acceptance or ahead.
pub fn fail(
    writer: &mut Writer,
    stamp: &Stamp,
    offer: OfferId,
    reason: FailureReason,
    decision: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| {
        let accepted = accepted(change, offer)?;
        let (registration_no, stage) = (accepted.registration_no, accepted.stage);
        if !reason.is_possible_at(stage) {
            return Err(Refusal::FailureNotPossible { registration_no, reason, stage }.into());
        }
        let garrison = super::garrison(change, accepted.garrison)?;
        let decision = reference::complete(decision, garrison.zone.day(stamp.at))?;
        check_not_before(decision.date, EarlierDay::Acceptance, garrison.zone.day(accepted.accepted_at))?;
        if reason == FailureReason::TermPassed {
            check_term_passed(&accepted, decision.date)?;
        }
        change.append(LeaseFailed { offer, reason, decision })?;
        Ok(())
    })
}

fn check_term_passed(accepted: &AcceptedOffer, decided_on: Day) -> Result<()> {
    let approved_on = accepted.minutes.as_ref().and_then(|minutes| minutes.approved_on);
    match approved_on.map(lease::sign_by) {
        Some(sign_by) if decided_on <= sign_by => Err(Refusal::TermNotPassed { sign_by, decided_on }.into()),
        _ => Ok(()),
    }
}

/// Records an additional agreement that extends a lease by twelve months.
///
/// # Errors
/// Refused for a day before the lease or ahead, and for a number this lease has already.
pub fn extend(writer: &mut Writer, stamp: &Stamp, lease: LeaseId, signed: &Signed) -> Result<()> {
    let number = required(&signed.number, EmptyField::AgreementNumber)?;
    writer.change(stamp, |change| {
        let (accepted, row) = in_force(change, lease)?;
        let garrison = super::garrison(change, accepted.garrison)?;
        reference::check_date(signed.date, garrison.zone.day(stamp.at))?;
        check_not_before(signed.date, EarlierDay::Lease, row.signed_on)?;
        if row.extensions.iter().any(|known| known.number == number) {
            return Err(Refusal::AgreementNumberTaken { number, lease: row.number }.into());
        }
        change.append(LeaseExtended { lease, number, date: signed.date, months: LEASE_MONTHS })?;
        Ok(())
    })
}

/// Closes the entry of a person who received a dwelling, by a decision under Housing Law 73(1)(4).
///
/// # Errors
/// Refused without a lease, if the entry is closed already, and for a decision before the lease or ahead.
pub fn house(writer: &mut Writer, stamp: &Stamp, lease: LeaseId, decision: DecisionReference) -> Result<()> {
    writer.change(stamp, |change| {
        let (accepted, row) = in_force(change, lease)?;
        check_stage(&accepted, LeaseStage::Signed)?;
        let garrison = super::garrison(change, accepted.garrison)?;
        let decision = reference::complete(decision, garrison.zone.day(stamp.at))?;
        check_not_before(decision.date, EarlierDay::Lease, row.signed_on)?;
        change.append(EntryHoused { entry: accepted.entry, lease, decision })?;
        Ok(())
    })
}

/// A lease that did not fail, with the offer it came from.
fn in_force(reader: &Reader, lease: LeaseId) -> Result<(AcceptedOffer, LeaseRow)> {
    let accepted = reader.accepted_offer_of_lease(lease)?.ok_or(Refusal::UnknownLease { lease })?;
    let AcceptedOffer { registration_no, stage, .. } = accepted;
    match accepted.lease.clone() {
        Some(row) if row.id == lease && stage != LeaseStage::Failed => Ok((accepted, row)),
        _ => Err(Refusal::AtStage { registration_no, stage }.into()),
    }
}

pub(super) fn check_stage(accepted: &AcceptedOffer, wanted: LeaseStage) -> Result<()> {
    let AcceptedOffer { registration_no, stage, .. } = *accepted;
    if stage == wanted { Ok(()) } else { Err(Refusal::AtStage { registration_no, stage }.into()) }
}

pub(super) fn check_not_before(day: Day, earlier: EarlierDay, earliest: Day) -> Result<()> {
    if day < earliest { Err(Refusal::DayTooEarly { day, earlier, earliest }.into()) } else { Ok(()) }
}
