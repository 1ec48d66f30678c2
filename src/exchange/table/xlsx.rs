//! Rows of a sheet of a workbook, its cells as the exchange format writes them.

use std::{fs::File, io::BufReader, ops::ControlFlow, path::Path};

use calamine::{DataRef, ExcelDateTime, Reader as _, Style, Xlsx, XlsxError};
use chrono::{Duration, NaiveDateTime, Timelike as _};

use super::{
    super::words::yes_or_no,
    FileFault, Limit, MAX_COLUMNS, MAX_ROWS,
    row::{CellKind, TableRow},
};

type Workbook = Xlsx<BufReader<File>>;

/// The names of the sheets, in order.
pub(in crate::exchange) fn sheet_names(path: &Path) -> Result<Vec<String>, FileFault> {
    Ok(open(path)?.sheet_names())
}

/// About how many rows a sheet has, as it says itself.
pub(in crate::exchange) fn row_estimate(path: &Path, sheet: &str) -> Result<u32, FileFault> {
    let mut workbook = open(path)?;
    let cells = workbook.worksheet_cells_reader(sheet).map_err(fault_of)?;
    Ok(cells.dimensions().end.0 + 1)
}

/// Hands over every row that is not blank.
pub(super) fn rows(
    path: &Path,
    sheet: &str,
    visit: &mut dyn FnMut(&TableRow) -> ControlFlow<()>,
) -> Result<(), FileFault> {
    let mut workbook = open(path)?;
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(fault_of)?;
    let mut row = TableRow::default();
    let shows_time: Vec<bool> = cells.styles().iter().map(shows_time).collect();
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(fault_of)? {
        let (at, column) = cell.get_position();
        if at + 1 != row.number {
            if at + 1 < row.number {
                return Err(FileFault::BrokenWorkbook(format!("row {} after row {}", at + 1, row.number)));
            }
            if !row.is_empty() && visit(&row).is_break() {
                return Ok(());
            }
            row.restart(at + 1);
        }
        let shows_time = shows_time.get(style).copied().unwrap_or(false);
        push(&mut row, column as usize, cell.get_value(), shows_time)?;
    }
    if !row.is_empty() {
        // The last row: whether the visitor wants another no longer matters.
        let (ControlFlow::Continue(()) | ControlFlow::Break(())) = visit(&row);
    }
    Ok(())
}

/// Whether cells of a style show hours: then midnight is written in them, and not left out.
fn shows_time(style: &Style) -> bool {
    let format = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    // What stands between quotes is shown as it is, what stands in brackets is a language or a colour.
    let mut quoted = false;
    let mut bracketed = false;
    format.chars().any(|letter| {
        match letter {
            '"' => quoted = !quoted,
            '[' | ']' => bracketed = letter == '[',
            _ => {}
        }
        !quoted && !bracketed && letter.eq_ignore_ascii_case(&'h')
    })
}

fn push(row: &mut TableRow, column: usize, value: &DataRef<'_>, shows_time: bool) -> Result<(), FileFault> {
    if row.number > MAX_ROWS {
        return Err(FileFault::TooLarge(Limit::Rows(MAX_ROWS)));
    }
    if column < row.len() {
        return Err(FileFault::BrokenWorkbook(format!("a cell twice in row {}", row.number)));
    }
    let (text, kind) = cell_text(value, shows_time);
    if text.is_empty() {
        return Ok(());
    }
    if column >= MAX_COLUMNS {
        return Err(FileFault::TooLarge(Limit::Columns(MAX_COLUMNS)));
    }
    while row.len() < column {
        row.push("", CellKind::Text);
    }
    row.push(&text, kind);
    Ok(())
}

fn cell_text<'a>(value: &'a DataRef<'_>, shows_time: bool) -> (std::borrow::Cow<'a, str>, CellKind) {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            (text.into(), CellKind::Text)
        }
        DataRef::SharedString(text) => ((*text).into(), CellKind::Text),
        DataRef::Int(number) => (number.to_string().into(), CellKind::Number),
        DataRef::Float(number) => (number_text(*number).into(), CellKind::Number),
        DataRef::Bool(yes) => (yes_or_no(*yes).into(), CellKind::Text),
        DataRef::DateTime(time) => (date_text(*time, shows_time).into(), CellKind::Text),
        DataRef::Error(error) => (error.to_string().into(), CellKind::Text),
        DataRef::Empty => ("".into(), CellKind::Text),
    }
}

/// Whole numbers without a point; others with at most six decimals, so that 39.1 is not 39.100000000000001.
fn number_text(number: f64) -> String {
    let text = format!("{number:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The date, and the time of day; a midnight that the cell does not show is none.
fn date_text(time: ExcelDateTime, shows_time: bool) -> String {
    let Some(local) = time.as_datetime().filter(|_| time.is_datetime()).map(to_second) else {
        return number_text(time.as_f64());
    };
    let has_time = shows_time || local.time().num_seconds_from_midnight() > 0;
    local.format(if has_time { "%d.%m.%Y %H:%M:%S" } else { "%d.%m.%Y" }).to_string()
}

/// A fraction of a day is never exactly a second.
fn to_second(time: NaiveDateTime) -> NaiveDateTime {
    let later = time + Duration::milliseconds(500);
    later.with_nanosecond(0).unwrap_or(later)
}

fn open(path: &Path) -> Result<Workbook, FileFault> {
    calamine::open_workbook(path).map_err(fault_of)
}

fn fault_of(error: XlsxError) -> FileFault {
    match error {
        XlsxError::Io(error) => FileFault::of_io(error),
        XlsxError::Password => FileFault::Encrypted,
        other => FileFault::BrokenWorkbook(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, text) in
            [(2.0, "2"), (41.1, "41.1"), (39.099_999_999_999_994, "39.1"), (0.5, "0.5"), (-3.0, "-3")]
        {
            assert_eq!(number_text(number), text);
        }
        assert_eq!(number_text(101_500_000.0), "101500000");
        assert_eq!(number_text(120.0), "120");
    }

    #[test]
    fn dates_are_written_to_the_second() {
        let text = |value| date_text(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false), false);
        assert_eq!(text(44_623.420_451_388_89), "03.03.2022 10:05:27");
        assert_eq!(text(33_650.0), "16.02.1992");
        assert_eq!(text(44_623.999_999_99), "04.03.2022");
        let midnight = ExcelDateTime::new(44_623.0, ExcelDateTimeType::DateTime, false);
        assert_eq!(date_text(midnight, true), "03.03.2022 00:00:00", "written, and not left out");
    }
}
