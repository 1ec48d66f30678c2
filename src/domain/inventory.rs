//! Answers of the inventory by step (order 529; design 4.8).

mod matrix;

pub use matrix::{Asked, Cell, CellState, InventoryFile, MatrixRow};

use serde::{Deserialize, Serialize};

use super::{
    Day,
    household::{HouseholdMember, Kinship},
    identity_number::IdentityNumber,
};

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
    /// Step 1 only: what the registry said of marriage and children, where it could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<FamilyRecord>,
}

/// Marriage and children as a registry of civil status, or a recorded household, has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FamilyRecord {
    pub married: bool,
    pub children: u32,
}

impl FamilyRecord {
    /// The recorded household; children of any age and wherever they live.
    pub fn of(household: &[HouseholdMember]) -> Self {
        let of_kin = |kinship| household.iter().filter(move |member| member.kinship == kinship).count();
        Self { married: of_kin(Kinship::Spouse) > 0, children: of_kin(Kinship::Child) as u32 }
    }
}

impl Answer {
    /// Whether step 1 knows the family otherwise than recorded: an update task, never a case (design 4.8).
    ///
    /// What was found and cannot be compared counts as a difference that a person looks into.
    pub fn differs_from(&self, household: &[HouseholdMember]) -> bool {
        if self.step != InventoryStep::Family {
            return false;
        }
        match (self.finding, self.family) {
            (Finding::SourceError, _) | (Finding::Nothing, None) => false,
            (Finding::Found | Finding::Nothing, Some(record)) => record != FamilyRecord::of(household),
            (Finding::Found, None) => true,
        }
    }

    /// Whether the obstacle of the step was found; in step 1, a family other than the recorded one.
    pub fn is_hit(&self, household: &[HouseholdMember]) -> bool {
        let found = self.finding == Finding::Found;
        found && (self.step.opens_case() || self.differs_from(household))
    }
}

impl InventoryStep {
    /// Every step with its criteria, in the order of the chain.
    pub const ALL: [Self; 10] = [
        Self::Family,
        Self::Privatisation,
        Self::SharedConstruction,
        Self::FormerServiceDwelling,
        Self::StateFund,
        Self::PersonStatus { criterion: 1 },
        Self::PersonStatus { criterion: 2 },
        Self::PersonStatus { criterion: 3 },
        Self::PersonStatus { criterion: 4 },
        Self::PersonStatus { criterion: 5 },
    ];

    /// The item of order 529 that sets the step.
    pub const fn item_of_order(self) -> u8 {
        self.number() + 4
    }

    /// Whether the household is asked about as well as the applicant (order 529 items 5–10).
    pub const fn concerns_household(self) -> bool {
        match self {
            Self::Privatisation
            | Self::SharedConstruction
            | Self::FormerServiceDwelling
            | Self::StateFund => true,
            Self::Family => false,
            Self::PersonStatus { criterion } => matches!(criterion, 1 | 5),
        }
    }

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
