//! Exclusion cases: opened by hand, prepared, heard, decided, appealed (design 4.8), and the calendar of their terms.

use serde::{Deserialize, Serialize};

use super::entries::DecisionReference;
use crate::domain::{
    Day,
    exclusion::{AppealOutcome, CaseCause, CaseOutcome, Ground, HearingException},
    ids::{CaseId, EntryId},
    legal_basis::LegalBasis,
    working_days::CalendarDay,
};

/// A case was opened by hand: a reply 6524 that was checked, an order on personnel, a death.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseOpenedByHand {
    pub case: CaseId,
    pub entry: EntryId,
    pub cause: CaseCause,
    pub ground: Ground,
    /// What the case rests on.
    pub document: DecisionReference,
}

/// What is intended was decided; the person is heard about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreliminaryDecisionMade {
    pub case: CaseId,
    pub entry: EntryId,
    pub outcome: CaseOutcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    pub decision: DecisionReference,
}

/// The person was told of the hearing; a later notice of the same case takes its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HearingNotified {
    pub case: CaseId,
    pub entry: EntryId,
    /// The number of the notice.
    pub number: String,
    pub notified_on: Day,
    pub hearing_on: Day,
}

/// The hearing was held; its minutes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HearingHeld {
    pub case: CaseId,
    pub entry: EntryId,
    pub minutes_no: String,
    pub held_on: Day,
    /// Whether the person came, or wrote.
    pub attended: bool,
    /// What the person said against it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub objections: String,
}

/// The case is decided without a hearing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HearingDispensed {
    pub case: CaseId,
    pub entry: EntryId,
    pub exception: HearingException,
    pub document: DecisionReference,
}

/// A case was decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseDecided {
    pub case: CaseId,
    pub entry: EntryId,
    pub outcome: CaseOutcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    pub basis: LegalBasis,
    /// With the name of the body in Russian.
    pub decision: DecisionReference,
    pub body_kk: String,
}

/// The person was told of the decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseNotified {
    pub case: CaseId,
    pub entry: EntryId,
    /// The number of the notice.
    pub number: String,
    pub notified_on: Day,
}

/// The decision to exclude was appealed: the entry keeps its place until the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecisionAppealed {
    pub case: CaseId,
    pub entry: EntryId,
    /// Where the appeal lies, its number and date.
    pub appeal: DecisionReference,
}

/// An appeal was decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AppealDecided {
    pub case: CaseId,
    pub entry: EntryId,
    pub outcome: AppealOutcome,
    pub decision: DecisionReference,
}

/// Somebody excluded was put back at the original instant of submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EntryReinstated {
    pub case: CaseId,
    pub entry: EntryId,
    pub decision: DecisionReference,
}

/// Days of the calendar were recorded; they go before what the program brings along.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CalendarChanged {
    pub days: Vec<CalendarDay>,
}
