//! How outgoing papers are numbered: a file index of the kind, a running number without gaps (design 4.9).

use super::{Refusal, Result};
use crate::{
    journal::{
        Stamp,
        payloads::papers::{FileIndexChanged, PaperKind},
    },
    store::Writer,
};

/// How many characters a file index may have.
pub const LONGEST_INDEX: usize = 20;

/// Gives a kind of paper another file index, or none; papers that were issued keep theirs.
///
/// # Errors
/// Refused if the index has other characters than letters, digits, `.`, `-` and `/`, if it is too long, and if it
/// does not change.
pub fn change_file_index(writer: &mut Writer, stamp: &Stamp, kind: PaperKind, index: &str) -> Result<()> {
    let index = index.trim();
    let fits = |character: char| character.is_alphanumeric() || ".-/".contains(character);
    if index.chars().count() > LONGEST_INDEX || !index.chars().all(fits) {
        return Err(Refusal::FileIndexUnfit { index: index.to_owned() }.into());
    }
    let index = Some(index.to_owned()).filter(|index| !index.is_empty());
    writer.change(stamp, |change| {
        if change.file_index(kind)? == index {
            return Err(Refusal::NothingChanged.into());
        }
        change.append(FileIndexChanged { kind, index })?;
        Ok(())
    })
}
