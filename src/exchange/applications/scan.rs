//! The first pass over the applications: the keys that two rows must not share.

use std::{collections::BTreeMap, ops::ControlFlow};

use super::{
    super::{
        duplicates::{Duplicates, Repeat},
        error::ImportError,
        outcome::Ended,
        recognise::RecognisedTable,
        row_reader::{Reading, RowReader, raw_digest},
    },
    applicant::read_applicant,
};
use crate::domain::registration_number::RegistrationNumber;

/// Why a row cannot be taken beside another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clash {
    IdenticalRepeat { first: u32 },
    NumberTwice { other: u32 },
    IinTwice { other: u32 },
}

/// The rows that clash with others.
pub(super) struct ApplicationScan {
    numbers: BTreeMap<u32, Repeat>,
    iins: BTreeMap<u32, Repeat>,
}

impl ApplicationScan {
    /// Reads the file once; `None` if the person stopped it.
    pub fn of(table: &RecognisedTable, reading: &Reading<'_>) -> Result<Option<Self>, ImportError> {
        let (mut numbers, mut iins) = (Duplicates::default(), Duplicates::default());
        let place = table.place();
        let ended = table.rows(&mut |row| {
            reading.step()?;
            let mut reader = RowReader::new(reading, &place, row);
            let draft = read_applicant(&mut reader);
            let number = draft.registration_no.map(number_key);
            if let Some(number) = number {
                let digest =
                    draft.whole.map_or_else(|| raw_digest([(table, row)]), |whole| whole.digest(&[]));
                numbers.add(number, digest.0, row.number);
            }
            if let Some(iin) = draft.iin {
                iins.add(iin.value(), application_key(number, row.number), row.number);
            }
            ControlFlow::Continue(())
        })?;
        Ok((ended == Ended::Complete).then(|| Self { numbers: numbers.find(), iins: iins.find() }))
    }

    /// The clash of a row, the number first: rows of one number are not told again to be of one person.
    pub fn clash(&self, row: u32) -> Option<Clash> {
        match (self.numbers.get(&row), self.iins.get(&row)) {
            (Some(&Repeat::Identical { first }), _) => Some(Clash::IdenticalRepeat { first }),
            (Some(&Repeat::Differs { other }), _) => Some(Clash::NumberTwice { other }),
            (None, Some(&Repeat::Differs { other })) => Some(Clash::IinTwice { other }),
            (None, Some(Repeat::Identical { .. }) | None) => None,
        }
    }
}

/// A registration number as one integer.
pub(super) fn number_key(number: RegistrationNumber) -> u64 {
    u64::from(number.year) << 32 | u64::from(number.serial)
}

/// Names an application; one without a readable number is named by its row.
fn application_key(number: Option<u64>, row: u32) -> [u8; 16] {
    let (kind, number) = number.map_or((1_u64, u64::from(row)), |number| (0, number));
    (u128::from(kind) << 64 | u128::from(number)).to_le_bytes()
}
