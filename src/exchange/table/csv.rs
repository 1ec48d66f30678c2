//! Rows of a csv file, numbered as a spreadsheet numbers them.

use std::{io::Read, ops::ControlFlow};

use csv::{ByteRecord, ReaderBuilder};

use super::{
    Delimiter, Encoding, FileFault, Limit, MAX_COLUMNS, MAX_ROWS,
    decode::decoded,
    row::{CellKind, TableRow},
};

/// Hands over every row that is not blank.
pub(super) fn rows(
    file: Box<dyn Read>,
    encoding: Encoding,
    delimiter: Delimiter,
    visit: &mut dyn FnMut(&TableRow) -> ControlFlow<()>,
) -> Result<(), FileFault> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter.byte())
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(256 * 1024)
        .from_reader(decoded(file, encoding));
    let mut record = ByteRecord::new();
    let mut row = TableRow::default();
    let mut number = 0;
    loop {
        let line = reader.position().line();
        if !reader.read_byte_record(&mut record).map_err(fault_of)? {
            return Ok(());
        }
        let breaks = record.as_slice().iter().filter(|&&byte| byte == b'\n').count() as u64;
        // The reader skips blank lines without a word, a spreadsheet does not.
        let blank_lines = (reader.position().line() - line).saturating_sub(1 + breaks);
        number += 1 + u32::try_from(blank_lines).unwrap_or(MAX_ROWS);
        check_size(number, record.len())?;
        fill(&mut row, number, &record)?;
        row.swallows_rows = breaks > 0 && swallows_rows(&row, delimiter);
        if !row.is_empty() && visit(&row).is_break() {
            return Ok(());
        }
    }
}

fn check_size(number: u32, columns: usize) -> Result<(), FileFault> {
    if number > MAX_ROWS {
        return Err(FileFault::TooLarge(Limit::Rows(MAX_ROWS)));
    }
    if columns > MAX_COLUMNS {
        return Err(FileFault::TooLarge(Limit::Columns(MAX_COLUMNS)));
    }
    Ok(())
}

fn fill(row: &mut TableRow, number: u32, record: &ByteRecord) -> Result<(), FileFault> {
    row.restart(number);
    let bytes = record.as_slice();
    let text = std::str::from_utf8(bytes).map_err(|_cut| FileFault::BrokenText { row: number })?;
    for column in 0..record.len() {
        let range = record.range(column).expect("below the length");
        row.push(&text[range], CellKind::Text);
    }
    Ok(())
}

/// A cell that holds a line break and the delimiters of a row after it was opened by a stray quote.
fn swallows_rows(row: &TableRow, delimiter: Delimiter) -> bool {
    row.texts().any(|text| {
        let mut lines = text.lines().skip(1);
        lines.any(|line| line.bytes().filter(|&byte| byte == delimiter.byte()).count() > 1)
    })
}

fn fault_of(error: csv::Error) -> FileFault {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => FileFault::of_io(error),
        other => FileFault::Unreadable(std::io::Error::other(format!("{other:?}"))),
    }
}
