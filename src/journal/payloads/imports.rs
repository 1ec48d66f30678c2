//! Files taken in, and their rejected rows.

use serde::{Deserialize, Serialize};

use crate::domain::{ids::ImportRowId, import_kind::ImportKind};

/// A file was taken in; its accepted rows are the events before this one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImportTaken {
    pub kind: ImportKind,
    pub files: Vec<String>,
    pub rows: u32,
    pub accepted: u32,
    pub unchanged: u32,
    pub rejected: u32,
    pub warnings: u32,
}

/// A row was rejected: a person or dwelling that is missing until somebody closes the row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImportRowRejected {
    pub id: ImportRowId,
    pub kind: ImportKind,
    pub file: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Counted from 1 with the header as row 1.
    pub row: u32,
    /// The registration or inventory number of the row, if it could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    pub digest: String,
    /// The cells that are not empty, as in the file.
    pub cells: Vec<RowCell>,
    /// The rows of the family that belong to an application.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub family: Vec<Vec<RowCell>>,
    pub issues: Vec<RowIssue>,
}

/// One cell of a rejected row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RowCell {
    pub header: String,
    /// The stable code of the field that the column was mapped to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    pub value: String,
}

/// One thing wrong in a rejected row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RowIssue {
    pub column: String,
    pub cell: String,
    pub value: String,
    /// The stable code of the rule.
    pub rule: String,
}

/// How an open row came to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowClosing {
    /// Its data were entered in the window.
    Fixed,
    /// A later file brought it without errors.
    TakenAgain,
    /// Dismissed by the official who acts, for this reason.
    Dismissed { reason: String },
}

/// An open row was closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImportRowClosed {
    pub id: ImportRowId,
    pub closing: RowClosing,
}
