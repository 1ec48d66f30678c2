//! What a reader hands over, row by row.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::{
    digest::RowDigest,
    field::{Field, TableKind},
    issue::{Issue, RowPlace},
    recognise::RecognisedTable,
    table::TableRow,
};
use crate::domain::{Instant, garrison::Garrison, registration_number::RegistrationNumber};

/// What the checks of a row depend on beside the row.
pub struct ImportContext<'a> {
    pub garrisons: &'a [Garrison],
    /// Nothing in a file may lie after it.
    pub now: Instant,
    /// Whether the register already has an entry with this number.
    pub registered: &'a dyn Fn(RegistrationNumber) -> bool,
    /// Called every thousand rows or so; `Break` stops the reading.
    pub progress: &'a dyn Fn(Progress) -> ControlFlow<()>,
}

/// How far the reading is; every pass over a file counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub rows_done: u64,
    /// An estimate; never less than `rows_done`.
    pub rows_total: u64,
}

/// How the reading ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Ended {
    /// Every row was handed over.
    Complete,
    /// The person, or the taker of the rows, stopped it.
    Stopped,
}

/// Takes the rows; `Break` stops the reading.
pub type RowSink<'s, T> = dyn FnMut(RowOutcome<'_, T>) -> ControlFlow<()> + 's;

/// What became of one row.
#[derive(Debug)]
pub enum RowOutcome<'a, T> {
    Accepted(AcceptedRow<'a, T>),
    Rejected(RejectedRow),
    /// The row of a family whose application is in the register and not in the file.
    /// An import does not change a recorded household; only the warning is left.
    LeftAside {
        place: RowPlace,
        warnings: Vec<Issue>,
    },
}

/// A row that can be taken in as far as the files tell.
#[derive(Debug)]
pub struct AcceptedRow<'a, T> {
    pub place: RowPlace,
    pub value: T,
    /// Equal for equal values, whatever the encoding, delimiter or format of the file.
    pub digest: RowDigest,
    pub warnings: Vec<Issue>,
    /// The registration number or inventory number, if rows of this kind have one.
    pub key: Option<String>,
    /// The cells, should the row be rejected after all.
    pub(super) raw: RawSource<'a>,
}

impl<T> AcceptedRow<'_, T> {
    /// The row rejected for what the register says.
    pub fn reject(self, issues: impl IntoIterator<Item = Issue>) -> RejectedRow {
        let mut all = self.warnings;
        all.extend(issues);
        self.raw.rejected(self.place, self.key, self.digest, all)
    }
}

/// A row that is left out until a person mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedRow {
    pub place: RowPlace,
    /// A row of a family may be rejected by itself, if it belongs to no application.
    pub table: TableKind,
    /// The registration number or inventory number, if it can be read.
    pub key: Option<String>,
    /// The cells that are not empty.
    pub cells: Vec<RawCell>,
    /// The rows of the family that belong to an application.
    pub family: Vec<RawRow>,
    pub digest: RowDigest,
    /// At least one error, and the warnings.
    pub issues: Vec<Issue>,
}

/// One cell as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawCell {
    pub header: String,
    /// What the column was mapped to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    pub value: String,
}

/// One row as it stands in the file, without its empty cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawRow {
    pub table: TableKind,
    pub row: u32,
    pub cells: Vec<RawCell>,
}

impl RawRow {
    /// The value of a field; empty if the row has none.
    pub fn value(&self, field: Field) -> &str {
        self.cells.iter().find(|cell| cell.field == Some(field)).map_or("", |cell| &cell.value)
    }
}

/// The rows behind an outcome, copied only when one is rejected.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawSource<'a> {
    pub table: &'a RecognisedTable,
    pub row: &'a TableRow,
    /// The rows of the family and the table they stand in.
    pub family: Option<(&'a RecognisedTable, &'a [TableRow])>,
}

impl RawSource<'_> {
    pub fn rejected(
        self,
        place: RowPlace,
        key: Option<String>,
        digest: RowDigest,
        issues: Vec<Issue>,
    ) -> RejectedRow {
        let family = self
            .family
            .map_or_else(Vec::new, |(table, rows)| rows.iter().map(|row| raw_row(table, row)).collect());
        let RawRow { table, cells, .. } = raw_row(self.table, self.row);
        RejectedRow { place, table, key, cells, family, digest, issues }
    }
}

fn raw_row(table: &RecognisedTable, row: &TableRow) -> RawRow {
    let cells = (0..row.len()).filter(|&column| !row.text(column).is_empty()).map(|column| RawCell {
        header: table.headers.get(column).cloned().unwrap_or_default(),
        field: table.mapping.field(column),
        value: row.text(column).to_owned(),
    });
    RawRow { table: table.kind, row: row.number, cells: cells.collect() }
}
