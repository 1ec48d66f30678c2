//! Answers of the inventory, and the cases that hits open.

use serde::{Deserialize, Serialize};

use crate::domain::{
    ids::{AnswerId, CaseId, EntryId},
    inventory::Answer,
};

/// An answer of a state system was entered; a later one supersedes, never erases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerRecorded {
    pub answer: AnswerId,
    pub entry: EntryId,
    pub facts: Answer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_digest: Option<String>,
}

/// A hit opened an exclusion case; it never excludes (design 4.8).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseOpened {
    pub case: CaseId,
    pub entry: EntryId,
    pub answer: AnswerId,
}
