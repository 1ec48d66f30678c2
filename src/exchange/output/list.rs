//! Any list as csv or xlsx.
//!
//! Texts of outsiders that begin like a formula (`=`, `+`, `-`, `@`) are written as they are.
//! In xlsx they are typed as text, which no spreadsheet computes. In csv there is no type, and an
//! apostrophe put before them would change the data: telephone numbers begin with `+`, and an auditor's
//! script compares the values of the file with the register. Who opens lists in a spreadsheet takes xlsx.

use std::{fs::File, io::BufWriter, io::Write as _, path::Path};

use chrono::NaiveDateTime;

use super::{
    error::{ExportError, ExportFault},
    list_xlsx,
    outbox::{csv_writer, fault_of},
    replace::replace,
};
use crate::{
    domain::{Day, Instant, area::Area},
    i18n::{amounts::area_number, dates::numeric},
};

/// A list to be written; its rows come as they are needed.
pub struct ListTable<'a> {
    /// The name of the sheet; what a spreadsheet does not allow in it is left out.
    pub name: String,
    /// Stands in the properties of a workbook.
    pub made_at: Instant,
    pub columns: Vec<ListColumn>,
    pub rows: Box<dyn Iterator<Item = Vec<ListCell>> + 'a>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListColumn {
    pub header: String,
    pub width: ListWidth,
}

/// How wide a column is in a spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListWidth {
    /// Numbers and short words.
    Narrow,
    /// Dates, identity numbers, telephones.
    Medium,
    /// Names.
    Wide,
    /// Addresses and texts.
    VeryWide,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListCell {
    Empty,
    Text(String),
    Integer(i64),
    Area(Area),
    Day(Day),
    /// A local time of the garrison.
    Time(NaiveDateTime),
}

/// Writes a list as its name says: `.xlsx`, or `.csv` as UTF-8 with a mark, semicolons and decimal commas.
///
/// # Errors
/// If the name says neither or the file cannot be written; what stood in its place is untouched.
pub fn write_list(path: &Path, list: ListTable<'_>) -> Result<(), ExportError> {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("csv") => replace(path, |file| write_csv(file, list)),
        Some("xlsx") => replace(path, |file| list_xlsx::write(file, list)),
        _ => Err(ExportError::new(path, ExportFault::UnknownFormat)),
    }
}

fn write_csv(file: &mut BufWriter<File>, list: ListTable<'_>) -> Result<(), ExportFault> {
    file.write_all("\u{feff}".as_bytes())?;
    let mut csv = csv_writer(file);
    csv.write_record(list.columns.iter().map(|column| &column.header)).map_err(fault_of)?;
    for row in list.rows {
        csv.write_record(row.into_iter().map(csv_text)).map_err(fault_of)?;
    }
    Ok(csv.flush()?)
}

fn csv_text(cell: ListCell) -> String {
    match cell {
        ListCell::Empty => String::new(),
        ListCell::Text(text) => text,
        ListCell::Integer(number) => number.to_string(),
        ListCell::Area(area) => area_number(area),
        ListCell::Day(day) => numeric(day),
        ListCell::Time(time) => time.format("%d.%m.%Y %H:%M:%S").to_string(),
    }
}
