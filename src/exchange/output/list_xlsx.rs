//! A list as a workbook of typed cells.

use std::io::Write;

use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::{
    error::ExportFault,
    list::{ListCell, ListTable, ListWidth},
};

/// The rows of a sheet less its header.
const MAX_ROWS: u32 = 1_048_575;
const MAX_NAME_LETTERS: usize = 31;
const NOT_IN_A_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

pub(super) fn write(file: impl Write + Send, list: ListTable<'_>) -> Result<(), ExportFault> {
    let mut workbook = Workbook::new();
    let made_at =
        rust_xlsxwriter::ExcelDateTime::from_timestamp(list.made_at.timestamp()).map_err(fault_of)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made_at));
    fill(workbook.add_worksheet(), list)?;
    workbook.save_to_writer(file).map_err(fault_of)
}

fn fill(sheet: &mut Worksheet, list: ListTable<'_>) -> Result<(), ExportFault> {
    sheet.set_name(sheet_name(&list.name)).map_err(fault_of)?;
    write_header(sheet, &list).map_err(fault_of)?;
    let formats = Formats::new();
    for (at, cells) in list.rows.enumerate() {
        let row = u32::try_from(at).ok().filter(|&at| at < MAX_ROWS);
        let row = row.ok_or(ExportFault::TooManyRows { at_most: MAX_ROWS })? + 1;
        for (cell, column) in cells.iter().zip(0..) {
            write_cell(sheet, &formats, row, column, cell).map_err(fault_of)?;
        }
    }
    Ok(())
}

fn sheet_name(name: &str) -> String {
    let allowed = |letter: &char| !NOT_IN_A_NAME.contains(letter) && !letter.is_control();
    let name: String = name.chars().filter(allowed).take(MAX_NAME_LETTERS).collect();
    let name = name.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    if name.is_empty() { "1".to_owned() } else { name.to_owned() }
}

fn write_header(sheet: &mut Worksheet, list: &ListTable<'_>) -> Result<(), XlsxError> {
    let format = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    for (column, at) in list.columns.iter().zip(0..) {
        sheet.write_string_with_format(0, at, &column.header, &format)?;
        sheet.set_column_width(at, letters(column.width))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

const fn letters(width: ListWidth) -> u16 {
    match width {
        ListWidth::Narrow => 9,
        ListWidth::Medium => 18,
        ListWidth::Wide => 36,
        ListWidth::VeryWide => 60,
    }
}

struct Formats {
    text: Format,
    area: Format,
    day: Format,
    time: Format,
}

impl Formats {
    fn new() -> Self {
        let numbers = |format| Format::new().set_num_format(format);
        Self {
            text: numbers("@"),
            area: numbers("0.00"),
            day: numbers("dd.mm.yyyy"),
            time: numbers("dd.mm.yyyy hh:mm:ss"),
        }
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    formats: &Formats,
    row: u32,
    column: u16,
    cell: &ListCell,
) -> Result<(), XlsxError> {
    match cell {
        ListCell::Empty => {}
        ListCell::Text(text) => {
            sheet.write_string_with_format(row, column, text, &formats.text)?;
        }
        // A spreadsheet keeps fifteen digits of a number: an amount, never an identity number.
        ListCell::Integer(number) => {
            sheet.write_number(row, column, *number as f64)?;
        }
        ListCell::Area(area) => {
            sheet.write_number_with_format(row, column, area.as_m2(), &formats.area)?;
        }
        ListCell::Day(day) => {
            sheet.write_datetime_with_format(row, column, day, &formats.day)?;
        }
        ListCell::Time(time) => {
            sheet.write_datetime_with_format(row, column, time, &formats.time)?;
        }
    }
    Ok(())
}

fn fault_of(error: XlsxError) -> ExportFault {
    match error {
        XlsxError::IoError(error) => ExportFault::Io(error),
        other => ExportFault::NotMade(other.to_string()),
    }
}
