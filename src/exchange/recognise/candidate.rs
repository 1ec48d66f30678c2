//! The tables that a file could hold.

use std::ops::ControlFlow;

use super::{
    super::{
        error::{FileFault, file_name},
        field::{ImportKind, TableKind},
        header::{HeaderFingerprint, Mapping},
        table::{Content, Delimiter, Encoding, FileStamp, Format, Table, sniff, xlsx},
    },
    RecognisedTable, Source,
};

/// How many rows are shown before the import.
const SAMPLE_ROWS: usize = 5;

/// Finds the mapping that was made by hand for a set of headers.
pub(super) type Remembered<'r> = dyn Fn(&HeaderFingerprint) -> Option<Mapping> + 'r;

/// A table that could be any.
pub(super) struct Candidate {
    pub table: Table,
    stamp: FileStamp,
    /// The person named this sheet for the main table.
    pub named: bool,
    header_row: u32,
    pub headers: Vec<String>,
    sample: Vec<Vec<String>>,
    rows: u32,
}

impl Candidate {
    pub fn mapping(&self, kind: TableKind, remembered: &Remembered<'_>) -> (Mapping, bool) {
        let known = remembered(&HeaderFingerprint::of(kind, &self.headers));
        match known.filter(|mapping| mapping.suits(kind, self.headers.len())) {
            Some(mapping) => (mapping, true),
            None => (Mapping::recognise(kind, &self.headers), false),
        }
    }

    pub fn into_table(self, kind: TableKind, remembered: &Remembered<'_>) -> RecognisedTable {
        let (mapping, remembered) = self.mapping(kind, remembered);
        let Self { table, stamp, named: _, header_row, headers, sample, rows } = self;
        RecognisedTable { kind, headers, mapping, remembered, sample, rows, table, stamp, header_row }
    }

    pub fn sheet(&self) -> Option<String> {
        match &self.table.format {
            Format::Csv { .. } => None,
            Format::Xlsx { sheet } => Some(sheet.clone()),
        }
    }

    pub fn name(&self) -> String {
        self.sheet().unwrap_or_else(|| file_name(&self.table.path))
    }
}

/// The tables of a file: one of a csv, one a sheet of a workbook.
pub(super) fn candidates_of(kind: ImportKind, source: &Source) -> Result<Vec<Candidate>, FileFault> {
    let (stamp, content) = match &source.text {
        Some(text) => (FileStamp::of_text(text)?, Content::of_text(text)?),
        None => (FileStamp::of(&source.path)?, sniff(&source.path)?),
    };
    match content {
        Content::Text { encoding, lines } => {
            // Pasted text has no other encoding.
            let encoding = source.encoding.filter(|_| source.text.is_none()).unwrap_or(encoding);
            let candidates = text_candidates(source, encoding, stamp, lines)?;
            Ok(best_delimited(kind, candidates).into_iter().collect())
        }
        Content::Workbook => sheet_candidates(source, stamp),
    }
}

/// The file read with each delimiter that could be meant.
fn text_candidates(
    source: &Source,
    encoding: Encoding,
    stamp: FileStamp,
    lines: u32,
) -> Result<Vec<Candidate>, FileFault> {
    let delimiters = Delimiter::ALL.into_iter().filter(|it| source.delimiter.is_none_or(|said| said == *it));
    let candidates = delimiters.map(|delimiter| {
        let format = Format::Csv { encoding, delimiter };
        let table = Table { path: source.path.clone(), text: source.text.clone(), format };
        candidate(table, stamp, false, lines)
    });
    candidates.filter_map(Result::transpose).collect()
}

/// The delimiter that makes the most known headers, then the most columns.
fn best_delimited(kind: ImportKind, candidates: Vec<Candidate>) -> Option<Candidate> {
    let (main, family) = kind.tables();
    let known = |candidate: &Candidate| {
        let count = |kind| Mapping::recognise(kind, &candidate.headers).len();
        count(main).max(family.map_or(0, count))
    };
    let score = |candidate: &Candidate| (known(candidate), candidate.headers.len());
    candidates.into_iter().rev().max_by_key(score)
}

fn sheet_candidates(source: &Source, stamp: FileStamp) -> Result<Vec<Candidate>, FileFault> {
    let sheets = xlsx::sheet_names(&source.path)?;
    if let Some(name) = &source.sheet
        && !sheets.contains(name)
    {
        return Err(FileFault::NoSuchSheet { name: name.clone(), sheets });
    }
    let candidates = sheets.into_iter().map(|sheet| {
        let named = source.sheet.as_ref() == Some(&sheet);
        let rows = xlsx::row_estimate(&source.path, &sheet)?;
        let table = Table { path: source.path.clone(), text: None, format: Format::Xlsx { sheet } };
        candidate(table, stamp, named, rows)
    });
    let candidates: Vec<_> = candidates.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    if candidates.is_empty() { Err(FileFault::Empty) } else { Ok(candidates) }
}

/// The table with its header and first rows; `None` if it is blank.
fn candidate(
    table: Table,
    stamp: FileStamp,
    named: bool,
    lines: u32,
) -> Result<Option<Candidate>, FileFault> {
    let mut first_rows = Vec::new();
    let mut header_row = 0;
    let read = table.rows(&mut |row| {
        if first_rows.is_empty() {
            header_row = row.number;
        }
        first_rows.push(row.texts().map(str::to_owned).collect::<Vec<_>>());
        if first_rows.len() > SAMPLE_ROWS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    read.map_err(|error| error.fault)?;
    if first_rows.is_empty() {
        return Ok(None);
    }
    let mut headers = first_rows.remove(0);
    while headers.last().is_some_and(String::is_empty) {
        headers.pop();
    }
    let rows = lines.saturating_sub(header_row).max(first_rows.len() as u32);
    Ok(Some(Candidate { table, stamp, named, header_row, headers, sample: first_rows, rows }))
}
