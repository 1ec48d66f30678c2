//! Dwellings of the stock.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{dwelling::DwellingFacts, ids::DwellingId},
    journal::Sequence,
};

/// A dwelling was entered into the stock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DwellingRecorded {
    pub dwelling: DwellingId,
    pub facts: DwellingFacts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_digest: Option<String>,
}

/// The data of a dwelling were put right; the whole state after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DwellingCorrected {
    pub dwelling: DwellingId,
    pub corrects: Sequence,
    pub facts: DwellingFacts,
}
