//! What the files are: format, sheets, headers and the first rows, for a person to confirm.

mod candidate;

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};

use candidate::{Candidate, Remembered, candidates_of};

use super::{
    error::{FileFault, ImportError, file_name},
    field::{Field, ImportKind, TableKind},
    header::{HeaderFingerprint, Mapping},
    issue::TablePlace,
    outcome::Ended,
    table::{Delimiter, Encoding, FileStamp, Format, Table, TableRow},
};

/// A file given by a person, with what the person says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub path: PathBuf,
    /// Instead of the encoding that was found.
    pub encoding: Option<Encoding>,
    /// Instead of the delimiter that was found.
    pub delimiter: Option<Delimiter>,
    /// The sheet of the main table.
    pub sheet: Option<String>,
    /// Text that is read instead of a file; `path` is then only its name.
    pub text: Option<Arc<str>>,
}

impl Source {
    /// A file of which nothing is said.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), encoding: None, delimiter: None, sheet: None, text: None }
    }

    /// Text that was pasted, under a name; it never comes into a file.
    pub fn pasted(name: &str, text: &str) -> Self {
        Self { text: Some(text.into()), ..Self::new(name) }
    }
}

/// The tables found for an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    pub kind: ImportKind,
    pub main: RecognisedTable,
    /// The families of `applications`; without it every person is taken as alone, which must be told.
    pub family: Option<RecognisedTable>,
    /// Sheets of the workbook that are not read.
    pub other_sheets: Vec<String>,
}

impl Recognised {
    /// The main table and the one beside it.
    pub fn tables(&self) -> impl Iterator<Item = &RecognisedTable> {
        std::iter::once(&self.main).chain(&self.family)
    }

    /// The tables, for the mapping to be changed.
    pub fn tables_mut(&mut self) -> impl Iterator<Item = &mut RecognisedTable> {
        std::iter::once(&mut self.main).chain(&mut self.family)
    }

    /// Whether every required column is mapped.
    pub fn is_complete(&self) -> bool {
        self.tables().all(|table| table.missing().is_empty())
    }
}

/// One table of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecognisedTable {
    pub kind: TableKind,
    pub headers: Vec<String>,
    /// Which column holds what; may be changed.
    pub mapping: Mapping,
    /// Whether the mapping was remembered and not read from the headers.
    pub remembered: bool,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    /// About how many rows there are, without the header.
    pub rows: u32,
    table: Table,
    stamp: FileStamp,
    header_row: u32,
}

impl RecognisedTable {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.table.path
    }

    /// The name of the file without its folder.
    pub fn file_name(&self) -> String {
        file_name(&self.table.path)
    }

    /// How the file is read.
    pub fn format(&self) -> &Format {
        &self.table.format
    }

    /// The headers of the columns that nothing is taken from.
    pub fn unmapped(&self) -> Vec<&str> {
        let columns = self.headers.iter().enumerate();
        columns.filter(|(at, _)| self.mapping.field(*at).is_none()).map(|(_, header)| &**header).collect()
    }

    /// The required fields that no column holds.
    pub fn missing(&self) -> Vec<Field> {
        self.mapping.missing(self.kind)
    }

    /// Names the set of headers, for the mapping to be remembered.
    pub fn header_fingerprint(&self) -> HeaderFingerprint {
        HeaderFingerprint::of(self.kind, &self.headers)
    }

    /// Hands over every row after the header that is not blank.
    pub(super) fn rows(
        &self,
        visit: &mut dyn FnMut(&TableRow) -> ControlFlow<()>,
    ) -> Result<Ended, ImportError> {
        let mut ended = Ended::Complete;
        self.table.rows(&mut |row| {
            if row.number <= self.header_row {
                return ControlFlow::Continue(());
            }
            let flow = visit(row);
            if flow.is_break() {
                ended = Ended::Stopped;
            }
            flow
        })?;
        Ok(ended)
    }

    /// Refuses a table with columns missing, or of a file that was changed since it was recognised.
    pub(super) fn check(&self) -> Result<(), ImportError> {
        let missing = self.missing();
        if !missing.is_empty() {
            return Err(self.error(FileFault::MissingColumns(missing)));
        }
        match self.table.stamp() {
            Ok(stamp) if stamp == self.stamp => Ok(()),
            Ok(_) => Err(self.error(FileFault::Changed)),
            Err(fault) => Err(self.error(fault)),
        }
    }

    pub(super) fn error(&self, fault: FileFault) -> ImportError {
        ImportError::new(&self.table.path, fault)
    }

    /// What the issues of the table name.
    pub(super) fn place(&self) -> Arc<TablePlace> {
        let sheet = match &self.table.format {
            Format::Csv { .. } => None,
            Format::Xlsx { sheet } => Some(sheet.clone()),
        };
        let column = |field| self.mapping.column(field);
        Arc::new(TablePlace::new(self.file_name(), sheet, self.headers.clone(), column))
    }
}

/// Tells what the files are.
///
/// Mappings made by hand are found again through `remembered`. Columns may be missing in what comes back:
/// a person can map them; reading refuses until then.
pub fn recognise(
    kind: ImportKind,
    sources: &[Source],
    remembered: &dyn Fn(&HeaderFingerprint) -> Option<Mapping>,
) -> Result<Recognised, ImportError> {
    let (main_kind, family_kind) = kind.tables();
    let at_most = 1 + usize::from(family_kind.is_some());
    if let Some(surplus) = sources.get(at_most) {
        return Err(ImportError::new(&surplus.path, FileFault::TooManyFiles { at_most }));
    }
    let mut candidates = Vec::new();
    for source in sources {
        let found = candidates_of(kind, source).map_err(|fault| ImportError::new(&source.path, fault))?;
        candidates.extend(found);
    }
    let family = family_kind.map_or(Ok(None), |kind| take_whole(kind, &mut candidates, remembered))?;
    let main = match take_whole(main_kind, &mut candidates, remembered)? {
        Some(main) => main,
        None => take_nearest(main_kind, sources, &mut candidates, remembered)?,
    };
    let family = match (family, family_kind, sources.len()) {
        (None, Some(kind), 2) if candidates.len() == 1 => {
            candidates.pop().map(|candidate| candidate.into_table(kind, remembered))
        }
        (family, _, _) => family,
    };
    let other_sheets = candidates.into_iter().filter_map(|candidate| candidate.sheet()).collect();
    Ok(Recognised { kind, main, family, other_sheets })
}

/// Takes the one candidate that has every required column of the table.
fn take_whole(
    kind: TableKind,
    candidates: &mut Vec<Candidate>,
    remembered: &Remembered<'_>,
) -> Result<Option<RecognisedTable>, ImportError> {
    let is_main = kind != TableKind::Family;
    let named = is_main && candidates.iter().any(|candidate| candidate.named);
    let whole: Vec<usize> = (0..candidates.len())
        .filter(|&at| !named || candidates[at].named)
        .filter(|&at| is_main || !candidates[at].named)
        .filter(|&at| candidates[at].mapping(kind, remembered).0.missing(kind).is_empty())
        .collect();
    match *whole {
        [] => Ok(None),
        [at] => Ok(Some(candidates.remove(at).into_table(kind, remembered))),
        [first, ..] => {
            let names = whole.iter().map(|&at| candidates[at].name()).collect();
            Err(ImportError::new(&candidates[first].table.path, FileFault::Ambiguous { kind, names }))
        }
    }
}

/// Takes the candidate with the most known columns, for a person to map the rest.
fn take_nearest(
    kind: TableKind,
    sources: &[Source],
    candidates: &mut Vec<Candidate>,
    remembered: &Remembered<'_>,
) -> Result<RecognisedTable, ImportError> {
    let known = |candidate: &Candidate| candidate.mapping(kind, remembered).0.len();
    let nearest = (0..candidates.len())
        .max_by_key(|&at| (candidates[at].named, known(&candidates[at]), std::cmp::Reverse(at)));
    let Some(at) = nearest else {
        let path = sources.first().map_or_else(PathBuf::new, |source| source.path.clone());
        return Err(ImportError { path, fault: FileFault::Empty });
    };
    let candidate = &candidates[at];
    let enough = match candidates.len() {
        1 => candidate.headers.len() > 1,
        _ => candidate.named || known(candidate) > 1,
    };
    if enough {
        Ok(candidates.remove(at).into_table(kind, remembered))
    } else {
        let found = candidate.headers.clone();
        Err(ImportError::new(&candidate.table.path, FileFault::NoHeaders { kind, found }))
    }
}
