//! Languages as values, typed texts, dates, amounts and names.
//!
//! Invariant: there is no current language; whoever makes a text says in which one.

use serde::{Deserialize, Serialize};

/// A language of the register's people and papers; both are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    Kk,
    Ru,
}

impl Lang {
    /// Both languages, Kazakh first.
    pub const ALL: [Self; 2] = [Self::Kk, Self::Ru];

    /// The stable code in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}
