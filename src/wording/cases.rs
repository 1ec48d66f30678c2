//! The steps of exclusion cases as sentences.

use super::history::decision_reference;
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
};

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
    let document = decision_reference(tr, &payload.document);
    tr.history_case_opened_by_hand(&tr.case_cause(payload.cause), &document, &tr.ground(payload.ground))
}

pub(super) fn preliminary(tr: Tr, payload: &PreliminaryDecisionMade) -> String {
    let document = decision_reference(tr, &payload.decision);
    tr.history_preliminary_decision(&document, &outcome(tr, payload.outcome, payload.ground))
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
    let document = decision_reference(tr, &payload.document);
    tr.history_hearing_dispensed(&document, &tr.hearing_exception(payload.exception))
}

pub(super) fn decided(tr: Tr, payload: &CaseDecided) -> String {
    tr.history_case_decided(
        &tr.legal_basis(payload.basis),
        &decision_reference(tr, &payload.decision),
        &outcome(tr, payload.outcome, payload.ground),
    )
}

pub(super) fn notified(tr: Tr, payload: &CaseNotified) -> String {
    tr.history_case_notified(&numeric(payload.notified_on), &payload.number)
}

pub(super) fn appealed(tr: Tr, payload: &DecisionAppealed) -> String {
    tr.history_decision_appealed(&decision_reference(tr, &payload.appeal))
}

pub(super) fn appeal_decided(tr: Tr, payload: &AppealDecided) -> String {
    let document = decision_reference(tr, &payload.decision);
    tr.history_appeal_decided(&document, &tr.appeal_outcome(payload.outcome))
}

pub(super) fn reinstated(tr: Tr, payload: &EntryReinstated) -> String {
    tr.history_entry_reinstated(&decision_reference(tr, &payload.decision))
}
