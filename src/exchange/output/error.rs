//! Why a file was not written.

use std::path::{Path, PathBuf};

use super::super::error::{ImportError, file_name};

/// A file was not written; what stood in its place is untouched.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault}", path.display())]
pub struct ExportError {
    pub path: PathBuf,
    pub fault: ExportFault,
}

/// Why it was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportFault {
    /// Mostly because another program has it open, or the disk is full.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// A workbook holds fewer rows; csv holds any number.
    #[error("more than {at_most} rows")]
    TooManyRows { at_most: u32 },
    /// The name ends neither in `.xlsx` nor in `.csv`.
    #[error("neither csv nor xlsx")]
    UnknownFormat,
    #[error("workbook not made: {0}")]
    NotMade(String),
}

impl ExportError {
    pub(super) fn new(path: &Path, fault: ExportFault) -> Self {
        Self { path: path.to_owned(), fault }
    }

    /// The name of the file without its folder.
    pub fn file_name(&self) -> String {
        file_name(&self.path)
    }
}

/// A report was not written, or its input could not be read again.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    #[error(transparent)]
    Input(#[from] ImportError),
    #[error(transparent)]
    Output(#[from] ExportError),
}
