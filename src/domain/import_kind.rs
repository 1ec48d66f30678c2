//! What the commission's files hold.

use serde::{Deserialize, Serialize};

/// What is taken in by one import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    Applications,
    Dwellings,
    Replies,
    Deliveries,
    Answers,
}

impl ImportKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Applications, Self::Dwellings, Self::Replies, Self::Deliveries, Self::Answers];

    /// The word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applications => "applications",
            Self::Dwellings => "dwellings",
            Self::Replies => "replies",
            Self::Deliveries => "deliveries",
            Self::Answers => "answers",
        }
    }

    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
