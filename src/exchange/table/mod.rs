//! Tables read row by row, whatever the file is: csv in any encoding and delimiter, or a sheet.

mod container;
mod csv;
mod decode;
mod row;
mod sniff;
pub(super) mod xlsx;

use std::{
    fs::File,
    io::{Cursor, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use serde::{Deserialize, Serialize};

pub use row::TableRow;
pub(super) use sniff::{Content, sniff};

use super::error::{FileFault, ImportError, Limit};

/// The most bytes of a file.
const MAX_BYTES: u64 = 1 << 30;
/// The most bytes that a workbook unpacks to.
const MAX_UNPACKED_BYTES: u64 = 3 << 30;
/// The most rows of a table, blank ones included.
const MAX_ROWS: u32 = 5_000_000;
/// The most columns of a table.
const MAX_COLUMNS: usize = 512;

/// The encoding of a csv file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    Utf8,
    /// Has no Kazakh letters but Іі.
    Windows1251,
    /// What Excel calls "Unicode text".
    Utf16,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 3] = [Self::Utf8, Self::Windows1251, Self::Utf16];

    /// The name that people know, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Windows1251 => "Windows-1251",
            Self::Utf16 => "UTF-16",
        }
    }
}

/// What stands between the cells of a csv file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    Semicolon,
    Comma,
    Tab,
}

impl Delimiter {
    /// Every delimiter, the most usual first.
    pub const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];

    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }
}

/// How a table is read from its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    Csv { encoding: Encoding, delimiter: Delimiter },
    Xlsx { sheet: String },
}

/// A table of a file, or of pasted text. Every reading opens the file again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub path: PathBuf,
    /// What was pasted; `path` is then only its name.
    pub text: Option<Arc<str>>,
    pub format: Format,
}

impl Table {
    /// Hands over every row that is not blank, the header included, until `visit` breaks.
    pub fn rows(&self, visit: &mut dyn FnMut(&TableRow) -> ControlFlow<()>) -> Result<(), ImportError> {
        let read = match &self.format {
            Format::Csv { encoding, delimiter } => {
                self.open().and_then(|bytes| csv::rows(bytes, *encoding, *delimiter, visit))
            }
            Format::Xlsx { sheet } => xlsx::rows(&self.path, sheet, visit),
        };
        read.map_err(|fault| ImportError::new(&self.path, fault))
    }

    /// Tells whether the table is still the one that was recognised.
    pub fn stamp(&self) -> Result<FileStamp, FileFault> {
        self.text.as_ref().map_or_else(|| FileStamp::of(&self.path), |text| FileStamp::of_text(text))
    }

    fn open(&self) -> Result<Box<dyn Read>, FileFault> {
        match &self.text {
            Some(text) => Ok(Box::new(Cursor::new(text.as_bytes().to_vec()))),
            None => Ok(Box::new(File::open(&self.path).map_err(FileFault::of_io)?)),
        }
    }
}

/// Tells whether a file was changed between two readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileStamp {
    bytes: u64,
    modified: Option<SystemTime>,
}

impl FileStamp {
    /// The stamp of pasted text.
    pub fn of_text(text: &str) -> Result<Self, FileFault> {
        match text.len() as u64 {
            0 => Err(FileFault::Empty),
            bytes if bytes > MAX_BYTES => Err(FileFault::TooLarge(Limit::Bytes(MAX_BYTES))),
            bytes => Ok(Self { bytes, modified: None }),
        }
    }

    /// The stamp of a file that is not too large to be read.
    pub fn of(path: &Path) -> Result<Self, FileFault> {
        let facts = std::fs::metadata(path).map_err(FileFault::of_io)?;
        match facts.len() {
            _ if facts.is_dir() => Err(FileFault::Folder),
            0 => Err(FileFault::Empty),
            bytes if bytes > MAX_BYTES => Err(FileFault::TooLarge(Limit::Bytes(MAX_BYTES))),
            bytes => Ok(Self { bytes, modified: facts.modified().ok() }),
        }
    }
}
