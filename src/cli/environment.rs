//! What a command gets from outside, so that a test can give something else.

use std::io::Write;

use crate::{
    domain::Instant,
    i18n::Lang,
    platform::paths::{Profile, ProfileError},
};

/// Everything a command takes from the machine.
pub struct Environment<'e> {
    pub out: &'e mut dyn Write,
    /// Messages and nothing else.
    pub err: &'e mut dyn Write,
    pub clock: &'e dyn Fn() -> Instant,
    pub profile: &'e dyn Fn() -> Result<Profile, ProfileError>,
    /// The system's user; may be empty.
    pub person: String,
    pub machine: String,
    /// The language of the system, for new registers.
    pub lang: Option<Lang>,
}

/// How a command ended: the exit status of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Exit {
    Done,
    /// A rule refused, rows were rejected, or there are findings.
    Refused,
    WrongArguments,
    /// The file cannot be used.
    Unusable,
}

impl Exit {
    /// The number for the shell.
    pub const fn status(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Refused => 1,
            Self::WrongArguments => 2,
            Self::Unusable => 3,
        }
    }
}
