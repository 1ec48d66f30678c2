//! Imports of one table whose rows stand for themselves.

use std::{collections::BTreeMap, ops::ControlFlow};

use sha2::{Digest as _, Sha256};

use super::{
    digest::RowDigest,
    duplicates::{Duplicates, Repeat},
    error::ImportError,
    field::Field,
    issue::Against,
    outcome::{AcceptedRow, Ended, ImportContext, RawSource, RowOutcome, RowSink},
    recognise::RecognisedTable,
    row_reader::{Reading, RowReader, raw_digest},
    rule::RuleCode,
    table::TableRow,
};
use crate::domain::{Instant, folding::fold};

/// A row that is read by itself.
pub(super) trait SingleRow: Sized {
    /// The field that no two rows may share, with the rule they break.
    const UNIQUE: Option<(Field, RuleCode)> = None;

    /// Reads the row; `None` only if an error was reported.
    fn read(row: &mut RowReader<'_>) -> Option<Self>;

    fn digest(&self) -> RowDigest;

    /// Whether rows are handed over by [`Self::happened_at`] and not as they stand in the file.
    const BY_TIME: bool = false;

    /// When what the row tells happened; rows without it come last.
    fn happened_at(&self) -> Option<Instant> {
        None
    }
}

/// Reads the table and hands over every row.
pub(super) fn read<T: SingleRow>(
    table: &RecognisedTable,
    context: &ImportContext<'_>,
    sink: &mut RowSink<'_, T>,
) -> Result<Ended, ImportError> {
    table.check()?;
    let passes = if T::UNIQUE.is_some() || T::BY_TIME { 2 } else { 1 };
    let reading = Reading::new(context, u64::from(table.rows) * passes);
    let Some(repeats) = find_repeats::<T>(table, &reading)? else { return Ok(Ended::Stopped) };
    let place = table.place();
    each_row::<T>(table, &reading, &mut |row| {
        reading.step()?;
        let mut reader = RowReader::new(&reading, &place, row);
        let value = T::read(&mut reader);
        report_repeat::<T>(&mut reader, &repeats);
        let key = T::UNIQUE.map(|(field, _)| reader.text(field).to_owned()).filter(|key| !key.is_empty());
        let raw = RawSource { table, row, family: None };
        let failed = reader.has_errors();
        let RowReader { place, issues: warnings, .. } = reader;
        sink(match value {
            Some(value) if !failed => {
                let digest = value.digest();
                RowOutcome::Accepted(AcceptedRow { place, value, digest, warnings, key, raw })
            }
            _ => RowOutcome::Rejected(raw.rejected(place, key, raw_digest([(table, row)]), warnings)),
        })
    })
}

/// Hands over the rows, by time where that is their order; those of one instant as they stand in the file.
fn each_row<T: SingleRow>(
    table: &RecognisedTable,
    reading: &Reading<'_>,
    visit: &mut dyn FnMut(&TableRow) -> ControlFlow<()>,
) -> Result<Ended, ImportError> {
    if !T::BY_TIME {
        return table.rows(visit);
    }
    let place = table.place();
    let mut rows = Vec::new();
    let ended = table.rows(&mut |row| {
        reading.step()?;
        let at = T::read(&mut RowReader::new(reading, &place, row)).and_then(|value| value.happened_at());
        rows.push((at, row.clone()));
        ControlFlow::Continue(())
    })?;
    rows.sort_by_key(|(at, _)| (at.is_none(), *at));
    let visited = rows.iter().try_for_each(|(_, row)| visit(row));
    Ok(if visited.is_break() { Ended::Stopped } else { ended })
}

/// `None` if the person stopped it.
fn find_repeats<T: SingleRow>(
    table: &RecognisedTable,
    reading: &Reading<'_>,
) -> Result<Option<BTreeMap<u32, Repeat>>, ImportError> {
    let Some((field, _)) = T::UNIQUE else { return Ok(Some(BTreeMap::new())) };
    let mut duplicates = Duplicates::default();
    let place = table.place();
    let ended = table.rows(&mut |row| {
        reading.step()?;
        let mut reader = RowReader::new(reading, &place, row);
        let key = fold(reader.text(field));
        if !key.is_empty() {
            let value = T::read(&mut reader).filter(|_| !reader.has_errors());
            let digest = value.map_or_else(|| raw_digest([(table, row)]), |value| value.digest());
            duplicates.add(hash(&key), digest.0, row.number);
        }
        ControlFlow::Continue(())
    })?;
    Ok((ended == Ended::Complete).then(|| duplicates.find()))
}

fn report_repeat<T: SingleRow>(reader: &mut RowReader<'_>, repeats: &BTreeMap<u32, Repeat>) {
    let Some((field, rule)) = T::UNIQUE else { return };
    match repeats.get(&reader.place.row) {
        None => {}
        Some(&Repeat::Identical { first }) => {
            reader
                .issues
                .push(reader.place.row_issue(RuleCode::IdenticalRepeat).against(Against::Row(first)));
        }
        Some(&Repeat::Differs { other }) => reader.report_against(field, rule, Against::Row(other)),
    }
}

fn hash(key: &str) -> u64 {
    let digest = Sha256::digest(key);
    u64::from_le_bytes(digest[..8].try_into().expect("eight bytes"))
}
