//! Lists of the register written to files for others.

use std::path::Path;

use super::{offers, printed, replies, sheet::Sheet, stock};
use crate::{
    documents::{Align, Width, list::ListColumn as PaperColumn},
    domain::garrison::Garrison,
    exchange::{self, ListCell, ListColumn, ListTable, ListWidth},
    i18n::{Lang, Tr, amounts::parse_area},
    journal::{Stamp, payloads::papers::ListExported},
    ops::Result,
    store::{Reader, Writer},
};

/// A list that leaves the register as a file, beside the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportedList {
    /// The stock of garrisons.
    Dwellings,
    /// The offers of garrisons by code.
    Offers,
    /// Every incoming reply of the register.
    Replies,
    /// Every printed paper of the register.
    Papers,
}

impl ExportedList {
    /// Its name in the journal and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dwellings => "dwellings",
            Self::Offers => "offers",
            Self::Replies => "replies",
            Self::Papers => "papers",
        }
    }

    fn of_garrison(self, reader: &Reader, garrison: &Garrison, tr: Tr) -> Result<Sheet> {
        Ok(match self {
            Self::Dwellings => stock::sheet(tr, &reader.dwellings(garrison.id, "")?),
            Self::Offers => offers::exported(tr, garrison, &offers::lines(reader, garrison, None)?),
            Self::Replies => replies::sheet(tr, &reader.replies()?),
            Self::Papers => printed::sheet(tr, &reader.listed_papers()?),
        })
    }

    /// Lists that name no garrison are made once.
    pub const fn is_of_garrisons(self) -> bool {
        match self {
            Self::Dwellings | Self::Offers => true,
            Self::Replies | Self::Papers => false,
        }
    }
}

/// Writes a list to an xlsx or csv file, and records that it left the register; returns how many rows it has.
///
/// # Errors
/// If the file cannot be written, nothing is recorded.
pub fn export_list(
    writer: &mut Writer,
    stamp: &Stamp,
    list: ExportedList,
    garrisons: &[Garrison],
    path: &Path,
    lang: Lang,
) -> Result<u32> {
    writer.change(stamp, |change| {
        let tr = Tr::new(lang);
        let named = list.is_of_garrisons();
        let garrisons = if named { garrisons } else { garrisons.get(..1).unwrap_or_default() };
        let mut table = ListTable {
            name: String::new(),
            made_at: stamp.at,
            columns: Vec::new(),
            rows: Box::new(std::iter::empty()),
        };
        let mut rows: Vec<Vec<ListCell>> = Vec::new();
        for garrison in garrisons {
            let sheet = list.of_garrison(change, garrison, tr)?;
            let first = named.then(|| garrison.name_in(lang));
            rows.extend(sheet.rows.iter().map(|row| cells(first, &sheet.columns, row)));
            table.columns = columns(named.then(|| tr.files_column_garrison()), &sheet.columns);
            table.name = sheet.title;
        }
        let count = rows.len() as u32;
        change.append(ListExported { list: list.name().to_owned(), rows: count })?;
        table.rows = Box::new(rows.into_iter());
        exchange::write_list(path, table)?;
        Ok(count)
    })
}

/// A list as somebody looks at it: its columns, filters and order.
pub struct ShownList {
    /// Its name in the journal.
    pub list: String,
    /// The name of the sheet.
    pub name: String,
    pub columns: Vec<ListColumn>,
    pub rows: Vec<Vec<ListCell>>,
}

/// Writes a list as it is shown to an xlsx or csv file, and records that it left the register; returns how many rows
/// it has.
///
/// # Errors
/// If the file cannot be written, nothing is recorded.
pub fn export_shown(writer: &mut Writer, stamp: &Stamp, shown: ShownList, path: &Path) -> Result<u32> {
    writer.change(stamp, |change| {
        let rows = shown.rows.len() as u32;
        change.append(ListExported { list: shown.list, rows })?;
        let table = ListTable {
            name: shown.name,
            made_at: stamp.at,
            columns: shown.columns,
            rows: Box::new(shown.rows.into_iter()),
        };
        exchange::write_list(path, table)?;
        Ok(rows)
    })
}

fn columns(garrison: Option<String>, columns: &[PaperColumn]) -> Vec<ListColumn> {
    let garrison = garrison.map(|header| ListColumn { header, width: ListWidth::Medium });
    let columns =
        columns.iter().map(|column| ListColumn { header: column.heading.clone(), width: width(column) });
    garrison.into_iter().chain(columns).collect()
}

fn width(column: &PaperColumn) -> ListWidth {
    match (column.align, column.width) {
        (Align::Right, _) => ListWidth::Narrow,
        (_, Width::Fixed(_)) => ListWidth::Medium,
        (_, Width::Share(share)) if share > 2.0 => ListWidth::VeryWide,
        (_, Width::Share(_)) => ListWidth::Wide,
    }
}

fn cells(garrison: Option<&str>, columns: &[PaperColumn], row: &[String]) -> Vec<ListCell> {
    let garrison = garrison.map(|name| ListCell::Text(name.to_owned()));
    garrison.into_iter().chain(columns.iter().zip(row).map(|(column, text)| cell(column, text))).collect()
}

/// What stands in a column of numbers is a number in the file too.
fn cell(column: &PaperColumn, text: &str) -> ListCell {
    if text.is_empty() {
        return ListCell::Empty;
    }
    if column.align == Align::Right {
        if let Ok(number) = text.parse() {
            return ListCell::Integer(number);
        }
        if let Ok(area) = parse_area(text) {
            return ListCell::Area(area);
        }
    }
    ListCell::Text(text.to_owned())
}
