//! The register itself: its creation, its settings, its clock.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Instant,
    commission::Appointment,
    garrison::Garrison,
    ids::GarrisonId,
    language::{Bilingual, Lang},
    legal_basis::{LegalBasis, ReplyAct},
    rules::Rules,
};

/// The first event of every journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegisterCreated {
    /// A random name of the register, the same in all its copies.
    pub register_id: String,
    /// Invented people; marked on every screen and paper.
    pub practice: bool,
    pub lang: Lang,
    pub commission: Bilingual,
    pub garrisons: Vec<Garrison>,
    pub basis: LegalBasis,
    pub rules: Rules,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_act: Option<ReplyAct>,
}

/// The commission's name changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CommissionRenamed {
    pub commission: Bilingual,
}

/// The commission has these members from a day on (order 405 item 4).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CommissionMembersChanged {
    pub appointment: Appointment,
}

/// A garrison was added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GarrisonAdded {
    pub garrison: Garrison,
}

/// The Kazakh name of a garrison was entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GarrisonRenamed {
    pub garrison: GarrisonId,
    pub name_kk: String,
}

/// The legal basis that new rounds rest on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BasisChosen {
    pub basis: LegalBasis,
}

/// The parameters of the rules changed, with the act they come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RulesChanged {
    pub rules: Rules,
    pub act: String,
}

/// An act on the term, the codes and silence was recorded (design 4.7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyActRecorded {
    pub act: ReplyAct,
}

/// The machine's clock had been wrong; the instants behind this event count again from its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClockCorrected {
    /// The instant of the event before, which lay ahead.
    pub last_event_at: Instant,
    pub reason: String,
}
