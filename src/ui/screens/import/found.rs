//! What the files are: recognised for a kind that was chosen, or for the kind that fits them.

use super::remembered::{self, Remembered};
use crate::exchange::{ImportError, ImportKind, Recognised, RecognisedTable, Source, recognise};

/// Files with what was recognised in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub sources: Vec<Source>,
    pub recognised: Recognised,
}

/// Recognises files of a kind.
pub fn of_kind(kind: ImportKind, sources: Vec<Source>, known: &Remembered) -> Result<Found, ImportError> {
    let recognised = recognise(kind, &sources, &|headers| remembered::find(known, headers))?;
    Ok(Found { sources, recognised })
}

/// Recognises files of which nobody said what they hold: the kind whose required columns are all there, else
/// the kind with the most known columns.
pub fn of_any_kind(sources: Vec<Source>, known: &Remembered) -> Result<Found, ImportError> {
    let mut nearest: Option<Found> = None;
    let mut fault = None;
    for kind in ImportKind::ALL {
        match of_kind(kind, sources.clone(), known) {
            Ok(found) if found.recognised.is_complete() => return Ok(found),
            Ok(found) => {
                let more = nearest.as_ref().is_none_or(|best| known_columns(best) < known_columns(&found));
                nearest = if more { Some(found) } else { nearest };
            }
            Err(error) => fault = fault.or(Some(error)),
        }
    }
    match (nearest, fault) {
        (Some(found), _) => Ok(found),
        (None, Some(error)) => Err(error),
        (None, None) => of_kind(ImportKind::Applications, sources, known),
    }
}

/// Recognises dropped files; a single one may be the families of the applications that wait for them.
pub fn of_dropped(
    before: Option<&Found>,
    dropped: Vec<Source>,
    known: &Remembered,
) -> Result<Found, ImportError> {
    if let Some(together) = before.and_then(|before| with_families(before, &dropped, known)) {
        return Ok(together);
    }
    of_any_kind(dropped, known)
}

fn with_families(before: &Found, dropped: &[Source], known: &Remembered) -> Option<Found> {
    let waits = before.recognised.kind == ImportKind::Applications && before.recognised.family.is_none();
    if !waits || before.sources.len() != 1 || dropped.len() != 1 {
        return None;
    }
    let sources = before.sources.iter().chain(dropped).cloned().collect();
    let together = of_kind(ImportKind::Applications, sources, known).ok()?;
    together.recognised.is_complete().then_some(together)
}

fn known_columns(found: &Found) -> usize {
    found.recognised.tables().map(|table| table.mapping.len()).sum()
}

impl Found {
    /// The file of a table.
    pub fn source_of(&self, table: &RecognisedTable) -> usize {
        self.sources.iter().position(|source| source.path == table.path()).unwrap_or(0)
    }
}
