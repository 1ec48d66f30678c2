//! Documents that acts rest on: body, number and date, none of them in the future.

use super::{EmptyField, Refusal, Result, entries};
use crate::{
    domain::{Day, Instant, ids::EntryId},
    journal::payloads::entries::DecisionReference,
    store::Reader,
};

/// A document as a person named it, if it can be found again by what was said.
pub(super) fn complete(document: DecisionReference, today: Day) -> Result<DecisionReference> {
    let DecisionReference { body, number, date } = document;
    let (body, number) = (body.trim().to_owned(), number.trim().to_owned());
    if body.is_empty() {
        return Err(Refusal::Empty(EmptyField::DocumentBody).into());
    }
    if number.is_empty() {
        return Err(Refusal::Empty(EmptyField::DocumentNumber).into());
    }
    check_date(date, today)?;
    Ok(DecisionReference { body, number, date })
}

/// No document is of tomorrow.
pub(super) fn check_date(date: Day, today: Day) -> Result<()> {
    if date > today { Err(Refusal::DocumentInFuture { date, today }.into()) } else { Ok(()) }
}

/// The day in the garrison of an entry.
pub(super) fn day_of(reader: &Reader, entry: EntryId, at: Instant) -> Result<Day> {
    let garrison = entries::known(reader, entry)?.garrison;
    Ok(super::garrison(reader, garrison)?.zone.day(at))
}
