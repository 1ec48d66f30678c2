//! The family file in memory: one buffer of packed rows and an index by registration number.

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc};

use super::{
    super::{
        duplicates::{Duplicates, Repeat},
        error::{FileFault, ImportError, Limit},
        field::Field,
        issue::TablePlace,
        outcome::Ended,
        recognise::RecognisedTable,
        row_reader::{Reading, RowReader},
        table::TableRow,
        words::{KINSHIPS, meaning},
    },
    scan::number_key,
};
use crate::domain::{household::Kinship, registration_number::RegistrationNumber};

/// One packed row; rows without a readable number have number 0.
struct Entry {
    number: u64,
    start: u32,
    end: u32,
    row: u32,
    taken: bool,
}

/// All rows of all families.
pub(super) struct FamilyFile<'r> {
    /// `None` if no family file was given.
    pub table: Option<&'r RecognisedTable>,
    pub place: Arc<TablePlace>,
    bytes: Vec<u8>,
    /// By number, then by row.
    entries: Vec<Entry>,
    /// Rows of children who stand in another household too, each with the other row.
    shared_children: BTreeMap<u32, u32>,
}

impl<'r> FamilyFile<'r> {
    /// Reads the file; `None` if the person stopped it.
    pub fn load(
        table: Option<&'r RecognisedTable>,
        reading: &Reading<'_>,
    ) -> Result<Option<Self>, ImportError> {
        let place = table.map_or_else(
            || Arc::new(TablePlace::new(String::new(), None, Vec::new(), |_| None)),
            RecognisedTable::place,
        );
        let mut file =
            Self { table, place, bytes: Vec::new(), entries: Vec::new(), shared_children: BTreeMap::new() };
        let Some(table) = table else { return Ok(Some(file)) };
        let mut children = Duplicates::default();
        let mut too_large = false;
        let ended = table.rows(&mut |row| {
            reading.step()?;
            file.add(row, reading, &mut children).map_break(|()| too_large = true)
        })?;
        if too_large {
            return Err(table.error(FileFault::TooLarge(Limit::Bytes(u64::from(u32::MAX)))));
        }
        file.entries.sort_unstable_by_key(|entry| (entry.number, entry.row));
        file.shared_children = shared(children);
        Ok((ended == Ended::Complete).then_some(file))
    }

    fn add(&mut self, row: &TableRow, reading: &Reading<'_>, children: &mut Duplicates) -> ControlFlow<()> {
        let reader = RowReader::new(reading, &self.place, row);
        let number = RegistrationNumber::parse(reader.text(Field::RegistrationNo)).map_or(0, number_key);
        let is_child =
            meaning(KINSHIPS, reader.text(Field::Kinship)).is_some_and(|(kind, _)| kind == Kinship::Child);
        if let (true, Some(Ok(iin))) = (is_child, reader.iin_unreported()) {
            children.add(iin.value(), u128::from(number).to_le_bytes(), row.number);
        }
        let start = self.bytes.len() as u32;
        row.pack(&mut self.bytes);
        let Ok(end) = u32::try_from(self.bytes.len()) else { return ControlFlow::Break(()) };
        self.entries.push(Entry { number, start, end, row: row.number, taken: false });
        ControlFlow::Continue(())
    }

    /// Takes the rows of a number into `rows`; whoever asks again gets none, so that the family of two
    /// clashing rows is told once.
    pub fn take(&mut self, number: Option<RegistrationNumber>, rows: &mut Vec<TableRow>) {
        let Some(key) = number.map(number_key) else { return rows.clear() };
        let start = self.entries.partition_point(|entry| entry.number < key);
        let count =
            self.entries[start..].iter().take_while(|entry| entry.number == key && !entry.taken).count();
        rows.resize_with(count, TableRow::default);
        for (offset, row) in rows.iter_mut().enumerate() {
            self.entries[start + offset].taken = true;
            self.unpack(start + offset, row);
        }
    }

    /// The entries that no application took, in the order of the file.
    pub fn not_taken(&self) -> Vec<usize> {
        let mut left: Vec<usize> = (0..self.entries.len()).filter(|&at| !self.entries[at].taken).collect();
        left.sort_unstable_by_key(|&at| self.entries[at].row);
        left
    }

    /// Reads one entry.
    pub fn unpack(&self, at: usize, row: &mut TableRow) {
        let entry = &self.entries[at];
        row.unpack(entry.row, &self.bytes[entry.start as usize..entry.end as usize]);
    }

    /// The row where the child of this row stands in another household.
    pub fn other_household(&self, row: u32) -> Option<u32> {
        self.shared_children.get(&row).copied()
    }
}

/// Rows of one child under different numbers, the repeats of such rows included.
fn shared(children: Duplicates) -> BTreeMap<u32, u32> {
    let repeats = children.find();
    let other = |row: u32| match repeats.get(&row) {
        Some(&Repeat::Differs { other }) => Some(other),
        Some(&Repeat::Identical { first }) => match repeats.get(&first) {
            Some(&Repeat::Differs { other }) => Some(other),
            Some(Repeat::Identical { .. }) | None => None,
        },
        None => None,
    };
    repeats.keys().filter_map(|&row| Some((row, other(row)?))).collect()
}
