//! What a check found, with its evidence.

use crate::{
    domain::{
        ids::{DwellingId, EntryId},
        registration_number::RegistrationNumber,
    },
    journal::Sequence,
    store::{Difference, Reader, Result},
};

/// A check of `kezek verify`; the properties are those of design 4.6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    Schema,
    Chain,
    Replay,
    Replan,
    Paper,
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
}

impl Check {
    /// The stable code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Chain => "chain",
            Self::Replay => "replay",
            Self::Replan => "replan",
            Self::Paper => "paper",
            Self::P1 => "P1",
            Self::P2 => "P2",
            Self::P3 => "P3",
            Self::P4 => "P4",
            Self::P5 => "P5",
            Self::P6 => "P6",
            Self::P7 => "P7",
            Self::P8 => "P8",
            Self::P9 => "P9",
        }
    }
}

/// A finding before its person and dwelling have names.
pub(super) type Offence = (Finding, Option<(EntryId, DwellingId)>);

/// An offence with the names of its person and dwelling.
pub(super) fn named((finding, of): Offence, reader: &Reader) -> Result<Finding> {
    match of {
        Some((entry, dwelling)) => finding.of_entry(reader, entry)?.of_dwelling(reader, dwelling),
        None => Ok(finding),
    }
}

/// One thing that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub check: Check,
    pub event: Option<Sequence>,
    pub registration_no: Option<RegistrationNumber>,
    /// The inventory number.
    pub dwelling: Option<String>,
    pub expected: String,
    pub found: String,
}

impl Finding {
    /// A finding that names no event, person or dwelling yet.
    pub fn new(check: Check, expected: &(impl ToString + ?Sized), found: &(impl ToString + ?Sized)) -> Self {
        Self {
            check,
            event: None,
            registration_no: None,
            dwelling: None,
            expected: expected.to_string(),
            found: found.to_string(),
        }
    }

    /// The same, of an event.
    pub fn at(self, event: Sequence) -> Self {
        Self { event: Some(event), ..self }
    }

    /// The same, of the person of an entry that `reader` knows.
    pub fn of_entry(self, reader: &Reader, entry: EntryId) -> Result<Self> {
        let registration_no = reader.entry(entry)?.map(|entry| entry.key.registration_no);
        Ok(Self { registration_no, ..self })
    }

    /// The same, of a dwelling that `reader` knows.
    pub fn of_dwelling(self, reader: &Reader, dwelling: DwellingId) -> Result<Self> {
        let dwelling = reader.dwelling(dwelling)?.map(|dwelling| dwelling.facts.inventory_no);
        Ok(Self { dwelling, ..self })
    }

    /// A row that the journal does not make; `replayed` is the register that it makes.
    pub(super) fn of_difference(replayed: &Reader, difference: &Difference) -> Result<Self> {
        let Difference { table, key, .. } = difference;
        let key = key.iter().map(i64::to_string).collect::<Vec<_>>().join("/");
        let text = |row: &Option<String>| match row {
            Some(values) => format!("{table} {key}: {values}"),
            None => format!("{table} {key}: no row"),
        };
        let mut finding = Self::new(Check::Replay, &text(&difference.expected), &text(&difference.found));
        if let Some(entry) = difference.entry {
            finding = finding.of_entry(replayed, entry)?;
        }
        if let Some(dwelling) = difference.dwelling {
            finding = finding.of_dwelling(replayed, dwelling)?;
        }
        Ok(finding)
    }
}
