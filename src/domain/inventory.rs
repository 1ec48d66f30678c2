//! Answers of the inventory by step (order 529; design 4.8).

use serde::{Deserialize, Serialize};

use super::{Day, identity_number::IdentityNumber};

/// A step of the inventory, in the order of order 529 items 5–10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InventoryStep {
    Family,
    Privatisation,
    SharedConstruction,
    FormerServiceDwelling,
    StateFund,
    /// Criterion 1–5: missing or dead, citizenship, residence abroad, incapacity, imprisonment.
    PersonStatus {
        criterion: u8,
    },
}

/// What a state system answered; "found" always means that the obstacle was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    Nothing,
    Found,
    SourceError,
}

/// One answer about one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The applicant or a member of the household.
    pub subject: IdentityNumber,
    pub step: InventoryStep,
    pub source: String,
    pub finding: Finding,
    pub details: String,
    pub request_no: String,
    pub answer_no: String,
    pub date: Day,
}

impl InventoryStep {
    /// The step and, for step 6, the criterion; `None` for numbers that name none.
    pub fn from_numbers(step: u8, criterion: Option<u8>) -> Option<Self> {
        match (step, criterion) {
            (1, None) => Some(Self::Family),
            (2, None) => Some(Self::Privatisation),
            (3, None) => Some(Self::SharedConstruction),
            (4, None) => Some(Self::FormerServiceDwelling),
            (5, None) => Some(Self::StateFund),
            (6, Some(criterion @ 1..=5)) => Some(Self::PersonStatus { criterion }),
            _ => None,
        }
    }

    /// The number of the step, 1–6.
    pub const fn number(self) -> u8 {
        match self {
            Self::Family => 1,
            Self::Privatisation => 2,
            Self::SharedConstruction => 3,
            Self::FormerServiceDwelling => 4,
            Self::StateFund => 5,
            Self::PersonStatus { .. } => 6,
        }
    }

    /// The criterion of step 6.
    pub const fn criterion(self) -> Option<u8> {
        match self {
            Self::PersonStatus { criterion } => Some(criterion),
            Self::Family
            | Self::Privatisation
            | Self::SharedConstruction
            | Self::FormerServiceDwelling
            | Self::StateFund => None,
        }
    }

    /// Whether a hit opens an exclusion case; a difference in step 1 only opens an update task.
    pub const fn opens_case(self) -> bool {
        !matches!(self, Self::Family)
    }
}
