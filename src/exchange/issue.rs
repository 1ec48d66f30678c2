//! What is wrong with a row, and the place where it stands.

use std::sync::Arc;

use super::{
    field::Field,
    rule::{RuleCode, Severity},
};
use crate::domain::registration_number::RegistrationNumber;

/// One table of an import as its issues name it.
#[derive(Debug, PartialEq, Eq)]
pub struct TablePlace {
    /// The name of the file without its folder.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The headers as they stand in the file.
    pub headers: Vec<String>,
    columns: Vec<Option<u16>>,
}

impl TablePlace {
    pub(super) fn new(
        file: String,
        sheet: Option<String>,
        headers: Vec<String>,
        column: impl Fn(Field) -> Option<usize>,
    ) -> Self {
        let columns =
            Field::ALL.iter().map(|&field| column(field).and_then(|at| u16::try_from(at).ok())).collect();
        Self { file, sheet, headers, columns }
    }

    /// The column of a field.
    pub(super) fn column(&self, field: Field) -> Option<u16> {
        self.columns[field as usize]
    }
}

/// One row of a table; makes the issues of the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowPlace {
    pub table: Arc<TablePlace>,
    /// The row as a spreadsheet counts it; the header is row 1.
    pub row: u32,
}

impl RowPlace {
    /// An issue of one field of the row.
    pub fn issue(&self, field: Field, value: impl Into<String>, rule: RuleCode) -> Issue {
        self.issue_at(self.table.column(field), Some(field), value.into(), rule)
    }

    /// An issue of the row as a whole.
    pub fn row_issue(&self, rule: RuleCode) -> Issue {
        self.issue_at(None, None, String::new(), rule)
    }

    pub(super) fn column_issue(&self, column: usize, value: &str, rule: RuleCode) -> Issue {
        self.issue_at(u16::try_from(column).ok(), None, value.to_owned(), rule)
    }

    fn issue_at(&self, column: Option<u16>, field: Option<Field>, value: String, rule: RuleCode) -> Issue {
        let severity = rule.severity();
        Issue { place: self.clone(), column, field, value, rule, severity, against: None }
    }
}

/// What a value contradicts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Against {
    /// Another row of the same table.
    Row(u32),
    /// An entry of the register.
    Entry(RegistrationNumber),
    /// A value found elsewhere, for example the date in the identity number.
    Value(String),
    /// The values that would be understood.
    OneOf(Vec<String>),
}

/// One thing wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    pub place: RowPlace,
    column: Option<u16>,
    /// What the column holds; `None` where the issue concerns the whole row.
    pub field: Option<Field>,
    /// The value as it stands in the file.
    pub value: String,
    pub rule: RuleCode,
    pub severity: Severity,
    pub against: Option<Against>,
}

impl Issue {
    /// The same issue with what the value contradicts.
    pub fn against(mut self, against: Against) -> Self {
        self.against = Some(against);
        self
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.place.table.file
    }

    /// The sheet of a workbook.
    pub fn sheet(&self) -> Option<&str> {
        self.place.table.sheet.as_deref()
    }

    /// The row; the header is row 1.
    pub const fn row(&self) -> u32 {
        self.place.row
    }

    /// The header of the column; empty where the issue concerns the whole row.
    pub fn column(&self) -> &str {
        let header = self.column.and_then(|column| self.place.table.headers.get(usize::from(column)));
        header.map_or("", String::as_str)
    }

    /// The spreadsheet address, such as "C12"; of the first cell where the issue concerns the whole row.
    pub fn cell(&self) -> String {
        format!("{}{}", column_letters(self.column.unwrap_or(0)), self.row())
    }

    /// Whether the row is rejected.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The column as a spreadsheet names it: `A` is 0.
pub fn column_letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(column_letters(column), letters);
        }
    }
}
