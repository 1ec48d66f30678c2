//! Register entries, their order and their states (design 4.2).

use serde::{Deserialize, Serialize};

use super::{
    Instant,
    household::HouseholdMember,
    ids::{EntryId, GarrisonId},
    person::Applicant,
    registration_number::RegistrationNumber,
};

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    Active,
    /// The person has a live offer.
    Offered,
    /// The person accepted an offer.
    Reserved,
    /// An exclusion case is open.
    CaseOpen,
    /// A decision to exclude is under appeal.
    Appealed,
    Housed,
    Excluded,
    /// The person chose housing payments.
    Payments,
    Withdrawn,
}

impl EntryState {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Active,
        Self::Offered,
        Self::Reserved,
        Self::CaseOpen,
        Self::Appealed,
        Self::Housed,
        Self::Excluded,
        Self::Payments,
        Self::Withdrawn,
    ];

    /// Whether an entry in this state has a place in the queue.
    pub const fn has_place(self) -> bool {
        match self {
            Self::Active | Self::Offered | Self::Reserved | Self::CaseOpen | Self::Appealed => true,
            Self::Housed | Self::Excluded | Self::Payments | Self::Withdrawn => false,
        }
    }

    /// The stable code in files and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Offered => "offered",
            Self::Reserved => "reserved",
            Self::CaseOpen => "case_open",
            Self::Appealed => "appealed",
            Self::Housed => "housed",
            Self::Excluded => "excluded",
            Self::Payments => "payments",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The order of the queue: instant of submission, then registration number as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct QueueKey {
    pub submitted_at: Instant,
    pub registration_no: RegistrationNumber,
}

/// One application of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterEntry {
    pub id: EntryId,
    pub garrison: GarrisonId,
    pub key: QueueKey,
    pub applicant: Applicant,
    pub household: Vec<HouseholdMember>,
    pub state: EntryState,
    /// The person replied 6527 and has not taken it back.
    pub within_norm_only: bool,
    /// The instant of submission was fixed by a recorded decision.
    pub time_by_decision: bool,
}

/// What every list and print shows beside a person (design 4.2, cli.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    EqualTime,
    NoConsent,
    NoPhone,
    WithinNormOnly,
    TimeByDecision,
}
