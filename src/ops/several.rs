//! An act for each of several people: for all of them or for none, with everyone to whom a rule says no.

use super::{Error, Refusal, Result, entries};
use crate::{
    domain::{ids::EntryId, person::PersonName, registration_number::RegistrationNumber},
    store::{Reader, Writer},
};

/// One of several people to whom a rule says no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The place among those that were asked for.
    pub index: usize,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub why: Refusal,
}

impl Refused {
    /// The refusal of an act on an entry.
    pub fn of(reader: &Reader, index: usize, entry: EntryId, why: Refusal) -> Result<Self> {
        let entry = entries::known(reader, entry)?;
        Ok(Self { index, registration_no: entry.key.registration_no, name: entry.applicant.name, why })
    }
}

/// Runs an act for each item. Those that a rule refuses do not keep the others from being tried.
///
/// The caller puts it into one transaction, so that a refusal of some leaves nothing of the others.
///
/// # Errors
/// [`Refusal::OfSome`] with everyone who was refused; any other error ends it at once.
pub fn for_each<T>(
    writer: &mut Writer,
    items: &[T],
    entry_of: impl Fn(&Reader, &T) -> Result<EntryId>,
    mut act: impl FnMut(&mut Writer, &T) -> Result<()>,
) -> Result<()> {
    let mut refused = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match act(writer, item) {
            Ok(()) => {}
            Err(Error::Refused(why)) => {
                let entry = entry_of(writer, item)?;
                refused.push(Refused::of(writer, index, entry, *why)?);
            }
            Err(error) => return Err(error),
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Refusal::OfSome { refused, of: items.len() }.into()) }
}

/// The items that were not refused.
pub fn others<T: Clone>(items: &[T], refused: &[Refused]) -> Vec<T> {
    let is_left_out = |index: usize| refused.iter().any(|one| one.index == index);
    let kept = items.iter().enumerate().filter(|(index, _)| !is_left_out(*index));
    kept.map(|(_, item)| item.clone()).collect()
}

/// Who of several is refused; a single one says why by itself, and any other error comes back.
pub fn refused_by(error: Error) -> Result<Vec<Refused>> {
    match error {
        Error::Refused(refusal) => match *refusal {
            Refusal::OfSome { mut refused, of: 1 } if refused.len() == 1 => Err(refused.remove(0).why.into()),
            Refusal::OfSome { refused, of: _ } => Ok(refused),
            other => Err(other.into()),
        },
        error => Err(error),
    }
}
