//! The decision of a case and what follows from it: offers withdrawn, an appeal, a return.

use super::{HearingCall, HearingMinutes, Turn, check_can_return};
use crate::{
    domain::{
        Day,
        exclusion::{AppealOutcome, CaseAct, CaseOutcome, Ground, HearingException},
        household::{HouseholdMember, Kinship},
        identity_number::IdentityNumber,
        ids::{CaseId, EntryId},
        lease::{FailureReason, LeaseStage},
        legal_basis::{BasisKind, LegalBasis},
        offer::{OfferState, WithdrawReason},
        person::{Applicant, Sex},
    },
    journal::{
        Stamp,
        payloads::{
            cases::{AppealDecided, CaseDecided, EntryReinstated},
            entries::{ApplicantCorrected, DecisionReference, HouseholdCorrected},
            leases::LeaseFailed,
            offers::OfferWithdrawn,
        },
    },
    ops::{
        EmptyField, Refusal, Result,
        leases::check_not_before,
        refusal::{EarlierDay, required},
    },
    store::{Change, Writer},
};

/// A decision as the body made it.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseDecision {
    pub outcome: CaseOutcome,
    pub ground: Option<Ground>,
    pub basis: LegalBasis,
    /// With the name of the body in Russian.
    pub decision: DecisionReference,
    pub body_kk: String,
    /// Who goes on with the family's entry; none for the spouse, or else the eldest member.
    pub successor: Option<IdentityNumber>,
}

/// Records the decision of an open case; excluded people leave the queue with it.
///
/// Live offers are withdrawn, and a dwelling accepted without a lease is free again.
///
/// # Errors
/// Refused without preliminary decision and hearing (or its exception) unless it is in the person's favour,
/// without a ground, under a basis that is not in force on its day, for a day ahead or before the hearing, and for
/// somebody with a lease.
pub fn decide(writer: &mut Writer, stamp: &Stamp, case: CaseId, decision: CaseDecision) -> Result<()> {
    writer.change(stamp, |change| append(change, case, decision))
}

fn append(change: &mut Change<'_>, case: CaseId, decided: CaseDecision) -> Result<()> {
    let turn = Turn::of(change, case, CaseAct::Decision)?;
    let CaseDecision { outcome, basis, successor, .. } = decided;
    if !turn.case.stage.allows(outcome) {
        let registration_no = turn.entry.key.registration_no;
        return Err(Refusal::PersonNotHeard { registration_no, stage: turn.case.stage }.into());
    }
    let ground = checked_ground(&turn, outcome, decided.ground)?;
    let decision = turn.document(decided.decision)?;
    let body_kk = required(&decided.body_kk, EmptyField::DocumentBody)?;
    check_basis(basis, decision.date)?;
    check_order(&turn, decision.date)?;
    let entry = turn.entry.id;
    change.append(CaseDecided {
        case,
        entry,
        outcome,
        ground,
        basis,
        decision: decision.clone(),
        body_kk,
    })?;
    match outcome {
        CaseOutcome::Keeps => Ok(()),
        CaseOutcome::Excludes => free_dwellings(change, entry, &decision),
        CaseOutcome::ContinuesFamily => {
            free_dwellings(change, entry, &decision)?;
            hand_over(change, &turn, successor)
        }
    }
}

/// Steps before a decision that are recorded together with it, as far as they are not recorded yet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaseSteps {
    /// Number and date of the preliminary decision, made by the body of the decision.
    pub preliminary: Option<(String, Day)>,
    pub call: Option<HearingCall>,
    pub hearing: Option<HearingMinutes>,
    /// Why there is no hearing, with number and date of the document.
    pub exception: Option<(HearingException, String, Day)>,
}

/// Records the steps before a decision and the decision, all or nothing.
pub fn decide_with(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    steps: CaseSteps,
    decision: CaseDecision,
) -> Result<()> {
    writer.change(stamp, |change| {
        let document = |number, date| DecisionReference { number, date, ..decision.decision.clone() };
        if let Some((number, date)) = steps.preliminary {
            let intended = (decision.outcome, decision.ground);
            super::append_preliminary(change, case, intended, document(number, date))?;
        }
        if let Some(call) = steps.call {
            super::append_hearing_notice(change, case, call)?;
        }
        if let Some(minutes) = steps.hearing {
            super::append_hearing(change, case, minutes)?;
        }
        if let Some((exception, number, date)) = steps.exception {
            super::append_exception(change, case, exception, document(number, date))?;
        }
        append(change, case, decision)
    })
}

/// A decision against the person names an item of Housing Law 73(1); one in favour names none.
pub(super) fn checked_ground(
    turn: &Turn,
    outcome: CaseOutcome,
    ground: Option<Ground>,
) -> Result<Option<Ground>> {
    if !outcome.needs_ground() {
        return Ok(None);
    }
    let registration_no = turn.entry.key.registration_no;
    ground.map(Some).ok_or_else(|| Refusal::GroundMissing { registration_no }.into())
}

/// A case rests on an act of exclusion in force on the day of its decision (design 4.10).
fn check_basis(basis: LegalBasis, day: Day) -> Result<()> {
    if basis.kind() != BasisKind::Exclusion {
        return Err(Refusal::BasisIsNotForExclusion { basis }.into());
    }
    if !basis.in_force_on(day) {
        let in_force = LegalBasis::in_force(BasisKind::Exclusion, day);
        return Err(Refusal::BasisNotInForce { basis, day, in_force }.into());
    }
    Ok(())
}

/// The decision comes behind everything that it follows.
fn check_order(turn: &Turn, decided_on: Day) -> Result<()> {
    let case = &turn.case;
    check_not_before(decided_on, EarlierDay::CaseOpening, turn.opened_on)?;
    if let Some(preliminary) = &case.preliminary {
        check_not_before(decided_on, EarlierDay::PreliminaryDecision, preliminary.decision.date)?;
    }
    if let Some(hearing) = &case.hearing {
        check_not_before(decided_on, EarlierDay::HearingDay, hearing.held_on)?;
    }
    Ok(())
}

/// Ends everything that the person was offered.
fn free_dwellings(change: &mut Change<'_>, entry: EntryId, decision: &DecisionReference) -> Result<()> {
    for offer in change.offers_of_entry(entry)? {
        if offer.state.is_live() {
            change.append(OfferWithdrawn { offer: offer.id, reason: WithdrawReason::PersonExcluded })?;
        }
        if offer.state != OfferState::Accepted {
            continue;
        }
        let accepted = change.accepted_offer(offer.id)?.ok_or(crate::store::Error::Damaged)?;
        if let (LeaseStage::Signed, Some(lease)) = (accepted.stage, &accepted.lease) {
            let registration_no = accepted.registration_no;
            return Err(Refusal::LeaseInForce { registration_no, number: lease.number.clone() }.into());
        }
        if !matches!(accepted.stage, LeaseStage::Failed | LeaseStage::Housed) {
            let reason = FailureReason::PersonLostRight;
            change.append(LeaseFailed { offer: offer.id, reason, decision: decision.clone() })?;
        }
    }
    Ok(())
}

/// The family goes on with the entry: one of its members becomes the applicant, the instant stays (73(2)).
fn hand_over(change: &mut Change<'_>, turn: &Turn, successor: Option<IdentityNumber>) -> Result<()> {
    let registration_no = turn.entry.key.registration_no;
    let member = match successor {
        Some(iin) => turn.entry.household.iter().find(|member| member.iin == iin),
        None => usual_successor(&turn.entry.household),
    };
    let member = member.ok_or(Refusal::NoFamily { registration_no })?;
    if let Some(other) = change.queued_entry_of_person(member.iin)? {
        return Err(Refusal::PersonAlreadyQueued { registration_no: change.registration_no(other)? }.into());
    }
    let household: Vec<_> =
        turn.entry.household.iter().filter(|other| other.iin != member.iin).cloned().collect();
    let entry = turn.entry.id;
    let sources = change.entry_sources(entry)?;
    let applicant = succeeding(&turn.entry.applicant, member);
    change.append(ApplicantCorrected { entry, corrects: sources.applicant, applicant })?;
    change.append(HouseholdCorrected { entry, corrects: sources.household, household })?;
    Ok(())
}

fn usual_successor(household: &[HouseholdMember]) -> Option<&HouseholdMember> {
    let spouse = household.iter().find(|member| member.kinship == Kinship::Spouse);
    spouse.or_else(|| household.iter().min_by_key(|member| member.birth_date))
}

/// What is known of a member as an applicant; consent and telephone are the member's own, and not known yet.
fn succeeding(before: &Applicant, member: &HouseholdMember) -> Applicant {
    Applicant {
        iin: member.iin,
        name: member.name.clone(),
        sex: member.sex,
        birth_date: member.birth_date,
        rank: None,
        military_unit: None,
        phone: None,
        consent: false,
        pregnancy_over_22_weeks: before.pregnancy_over_22_weeks && member.sex == Sex::Female,
        ..before.clone()
    }
}

/// Records the outcome of an appeal: the decision stands, or the person is put back where he or she stood.
pub fn decide_appeal(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    outcome: AppealOutcome,
    decision: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| {
        let turn = Turn::of(change, case, CaseAct::AppealOutcome)?;
        check_place(&turn)?;
        let decision = turn.document(decision)?;
        if let Some(appeal) = &turn.case.appeal {
            check_not_before(decision.date, EarlierDay::Appeal, appeal.appeal.date)?;
        }
        let entry = turn.entry.id;
        change.append(AppealDecided { case, entry, outcome, decision: decision.clone() })?;
        match outcome {
            AppealOutcome::Stands => free_dwellings(change, entry, &decision),
            AppealOutcome::Annulled => Ok(()),
        }
    })
}

/// Somebody who was housed while the appeal ran has no place that could be lost or given back.
fn check_place(turn: &Turn) -> Result<()> {
    let (registration_no, state) = (turn.entry.key.registration_no, turn.entry.state);
    if state.has_place() { Ok(()) } else { Err(Refusal::EntryHasNoPlace { registration_no, state }.into()) }
}

/// Puts somebody excluded back at the original instant of submission, by a later decision.
pub fn reinstate(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    decision: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| {
        let turn = Turn::of(change, case, CaseAct::Reinstatement)?;
        let decision = turn.document(decision)?;
        if let Some(decided) = &turn.case.decision {
            check_not_before(decision.date, EarlierDay::Decision, decided.decision.date)?;
        }
        check_can_return(change, &turn.entry)?;
        change.append(EntryReinstated { case, entry: turn.entry.id, decision })?;
        Ok(())
    })
}
