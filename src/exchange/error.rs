//! Why a file cannot be taken in at all.

use std::path::{Path, PathBuf};

use super::field::{Field, TableKind};

/// A file cannot be taken in.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault}", path.display())]
pub struct ImportError {
    pub path: PathBuf,
    pub fault: FileFault,
}

impl ImportError {
    pub(super) fn new(path: &Path, fault: FileFault) -> Self {
        Self { path: path.to_owned(), fault }
    }

    /// The name of the file without its folder.
    pub fn file_name(&self) -> String {
        file_name(&self.path)
    }
}

/// The name of a file without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// What is wrong with a file.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    #[error("not found")]
    NotFound,
    #[error("a folder")]
    Folder,
    #[error("cannot be read: {0}")]
    Unreadable(std::io::Error),
    #[error("empty")]
    Empty,
    /// A picture, a PDF, a program: whatever its name says.
    #[error("not a table")]
    NotATable,
    /// An xlsx under a password.
    #[error("encrypted")]
    Encrypted,
    /// The binary format of Excel before 2007.
    #[error("an old xls file")]
    OldExcel,
    #[error("broken workbook: {0}")]
    BrokenWorkbook(String),
    /// Declares or unpacks to more than the program takes.
    #[error("too large: more than {0}")]
    TooLarge(Limit),
    /// Bytes that are not text in the encoding that was chosen.
    #[error("row {row} is not text in this encoding")]
    BrokenText { row: u32 },
    /// No table has enough of the headers; `found` are those of the nearest.
    #[error("no headers of {kind:?} recognised")]
    NoHeaders { kind: TableKind, found: Vec<String> },
    /// More than one sheet or file could be the table.
    #[error("more than one table of {kind:?}: {names:?}")]
    Ambiguous { kind: TableKind, names: Vec<String> },
    #[error("no sheet {name:?}")]
    NoSuchSheet { name: String, sheets: Vec<String> },
    /// More files than the kind of import takes.
    #[error("at most {at_most} files")]
    TooManyFiles { at_most: usize },
    /// Required columns that no header and no mapping names.
    #[error("columns missing: {0:?}")]
    MissingColumns(Vec<Field>),
    /// The file was changed since it was recognised.
    #[error("changed while it was read")]
    Changed,
}

impl FileFault {
    pub(super) fn of_io(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound,
            std::io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Unreadable(error),
        }
    }
}

/// A limit that keeps a hostile or mistaken file from filling the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Limit {
    #[error("{0} bytes")]
    Bytes(u64),
    #[error("{0} rows")]
    Rows(u32),
    #[error("{0} columns")]
    Columns(usize),
}
