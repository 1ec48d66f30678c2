//! The steps of exclusion cases as sentences.

use crate::{
    domain::{
        exclusion::{CaseOutcome, CaseStage, Ground},
        registration_number::RegistrationNumber,
    },
    i18n::{Tr, dates::numeric},
    journal::payloads::cases::{
        AppealDecided, CaseDecided, CaseNotified, CaseOpenedByHand, DecisionAppealed, EntryReinstated,
        HearingDispensed, HearingHeld, HearingNotified, PreliminaryDecisionMade,
    },
    journal::payloads::entries::DecisionReference,
    store::tables::cases::CaseRow,
};

/// A document of a case: who issued it, its number and date.
pub fn document(tr: Tr, document: &DecisionReference) -> String {
    tr.history_document(&document.body, &numeric(document.date), &document.number)
}

/// An outcome with its ground.
pub fn outcome(tr: Tr, outcome: CaseOutcome, ground: Option<Ground>) -> String {
    let words = tr.case_outcome(outcome);
    match ground {
        Some(ground) => tr.history_case_ground(&tr.ground(ground), &words),
        None => words,
    }
}

/// Why nobody can be excluded yet.
pub(super) fn not_heard(tr: Tr, number: RegistrationNumber, stage: CaseStage) -> String {
    let number = number.to_string();
    match stage {
        CaseStage::PreliminaryDecided => tr.refusals_not_heard_preliminary(&number),
        CaseStage::HearingNotified => tr.refusals_not_heard_notified(&number),
        _ => tr.refusals_not_heard_opened(&number),
    }
}

pub(super) fn opened_by_hand(tr: Tr, payload: &CaseOpenedByHand) -> String {
    let cited = document(tr, &payload.document);
    tr.history_case_opened_by_hand(&tr.case_cause(payload.cause), &cited, &tr.ground(payload.ground))
}

pub(super) fn preliminary(tr: Tr, payload: &PreliminaryDecisionMade) -> String {
    let cited = document(tr, &payload.decision);
    tr.history_preliminary_decision(&cited, &outcome(tr, payload.outcome, payload.ground))
}

pub(super) fn hearing_notified(tr: Tr, payload: &HearingNotified) -> String {
    tr.history_hearing_notified(&numeric(payload.hearing_on), &numeric(payload.notified_on), &payload.number)
}

pub(super) fn hearing_held(tr: Tr, payload: &HearingHeld) -> String {
    let (date, number) = (numeric(payload.held_on), &payload.minutes_no);
    let held = if payload.attended {
        tr.history_hearing_held(&date, number)
    } else {
        tr.history_hearing_missed(&date, number)
    };
    if payload.objections.is_empty() {
        return held;
    }
    format!("{held}. {}", tr.history_hearing_objections(&payload.objections))
}

pub(super) fn hearing_dispensed(tr: Tr, payload: &HearingDispensed) -> String {
    let cited = document(tr, &payload.document);
    tr.history_hearing_dispensed(&cited, &tr.hearing_exception(payload.exception))
}

pub(super) fn decided(tr: Tr, payload: &CaseDecided) -> String {
    tr.history_case_decided(
        &tr.legal_basis(payload.basis),
        &document(tr, &payload.decision),
        &outcome(tr, payload.outcome, payload.ground),
    )
}

pub(super) fn notified(tr: Tr, payload: &CaseNotified) -> String {
    tr.history_case_notified(&numeric(payload.notified_on), &payload.number)
}

pub(super) fn appealed(tr: Tr, payload: &DecisionAppealed) -> String {
    tr.history_decision_appealed(&document(tr, &payload.appeal))
}

pub(super) fn appeal_decided(tr: Tr, payload: &AppealDecided) -> String {
    let cited = document(tr, &payload.decision);
    tr.history_appeal_decided(&cited, &tr.appeal_outcome(payload.outcome))
}

pub(super) fn reinstated(tr: Tr, payload: &EntryReinstated) -> String {
    tr.history_entry_reinstated(&document(tr, &payload.decision))
}

/// The steps recorded of a case, in their order.
pub fn steps(tr: Tr, case: &CaseRow) -> Vec<String> {
    let steps = [
        case.preliminary.as_ref().map(|step| preliminary(tr, step)),
        case.hearing_notice.as_ref().map(|step| hearing_notified(tr, step)),
        case.hearing.as_ref().map(|step| hearing_held(tr, step)),
        case.exception.as_ref().map(|step| hearing_dispensed(tr, step)),
        case.decision.as_ref().map(|step| decided(tr, step)),
        case.notice.as_ref().map(|step| notified(tr, step)),
        case.appeal.as_ref().map(|step| appealed(tr, step)),
        case.appeal_outcome.as_ref().map(|step| appeal_decided(tr, step)),
        case.reinstatement.as_ref().map(|step| reinstated(tr, step)),
    ];
    steps.into_iter().flatten().collect()
}
