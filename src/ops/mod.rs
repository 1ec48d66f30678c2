//! One function per thing an official does.
//!
//! An act reads the state, asks the rules in `domain`, and appends events in one transaction, or is refused with
//! evidence and writes nothing.
//! Invariant: nothing else in the program appends events, and nothing here reads the clock.

pub mod backups;
pub mod card;
pub mod cases;
pub mod commission;
pub mod demo;
pub mod dwellings;
pub mod entries;
mod erasure;
pub mod exclusion_papers;
pub mod figures;
pub mod imports;
pub mod inventory;
pub mod journal_paper;
pub mod leases;
pub mod lists;
pub mod minutes_paper;
mod movement;
pub mod numbering;
pub mod offers;
pub mod outbox;
pub mod papers;
pub mod place_information;
pub mod planning;
pub mod protocol;
pub mod queue;
pub mod records;
mod reference;
pub mod refusal;
pub mod register;
pub mod replies;
pub mod round_stock;
pub mod rounds;
pub mod search;
pub mod several;
pub mod sittings;
pub mod submission;
pub mod tasks;
pub mod templates;
pub mod today;
pub mod tour;
pub mod verification;
pub mod waiting;
pub mod wallet;

pub use refusal::{EmptyField, Refusal};

use crate::{
    domain::garrison::Garrison,
    exchange::{ExportError, ImportError},
    store,
};

/// An act did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule says no; the evidence is inside.
    #[error("refused: {0:?}")]
    Refused(Box<Refusal>),
    /// The file cannot be used.
    #[error("the file: {0}")]
    Store(#[source] store::Error),
    /// A file to be taken in cannot be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A file was not written, and so nothing was recorded.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The person stopped it; nothing was written.
    #[error("stopped")]
    Stopped,
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Stopped => Self::Stopped,
            error => Self::Store(error),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// The outcome of an act.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The garrison with this name in either language.
pub fn garrison_named(reader: &store::Reader, name: &str) -> Result<Garrison> {
    let garrisons = reader.garrisons()?;
    let wanted = name.trim();
    let found = garrisons.iter().find(|garrison| garrison.name == wanted || garrison.name_kk == wanted);
    found.cloned().ok_or_else(|| {
        let known = garrisons.into_iter().map(|garrison| garrison.name).collect();
        Refusal::UnknownGarrison { name: wanted.to_owned(), known }.into()
    })
}

/// The garrison with this number, which the register is known to hold.
pub(crate) fn garrison(
    reader: &store::Reader,
    id: crate::domain::ids::GarrisonId,
) -> Result<Garrison, store::Error> {
    reader.garrisons()?.into_iter().find(|garrison| garrison.id == id).ok_or(store::Error::Damaged)
}
