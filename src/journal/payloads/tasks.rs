//! Tasks: their ends. What opens them are replies and answers.

use serde::{Deserialize, Serialize};

use super::entries::DecisionReference;
use crate::domain::{
    ids::{EntryId, TaskId},
    task::TaskResult,
};

/// A task was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskDone {
    pub task: TaskId,
    pub entry: EntryId,
    pub result: TaskResult,
    /// What the result rests on; the right and its basis, never a diagnosis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DecisionReference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
