//! How a round ends.

use serde::{Deserialize, Serialize};

/// How a round ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundEnd {
    /// Every dwelling of the round was accepted.
    Filled,
    /// Nobody is left whom a remaining dwelling fits.
    Exhausted,
    Annulled {
        reason: AnnulReason,
    },
}

impl RoundEnd {
    /// Whether the round counts as not held.
    pub const fn annuls(self) -> bool {
        match self {
            Self::Filled | Self::Exhausted => false,
            Self::Annulled { .. } => true,
        }
    }
}

/// Why a round was annulled; a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnnulReason {
    OpenedByMistake,
    DataError,
    CourtOrder,
    ChairDecision,
}

impl AnnulReason {
    /// Every reason.
    pub const ALL: [Self; 4] =
        [Self::OpenedByMistake, Self::DataError, Self::CourtOrder, Self::ChairDecision];

    /// The stable code in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OpenedByMistake => "opened_by_mistake",
            Self::DataError => "data_error",
            Self::CourtOrder => "court_order",
            Self::ChairDecision => "chair_decision",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
