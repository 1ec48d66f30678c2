//! The input with a column that says what is wrong with each row.

use std::{
    collections::BTreeMap,
    io::Write as _,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{
    super::{
        error::ImportError,
        issue::Issue,
        recognise::{Recognised, RecognisedTable},
    },
    error::{ExportError, ExportFault, ReportError},
    outbox::{csv_writer, fault_of},
    replace::replace,
};

/// Writes every row of the input as UTF-8 csv, with the sentences of its issues in a last column.
///
/// The rows of a family go to a second file beside it, named after it with `-family`.
/// Comes back with the files that were written.
///
/// # Errors
/// If the input cannot be read again or a file cannot be written.
pub fn write_report(
    path: &Path,
    recognised: &Recognised,
    issues: &[Issue],
    header: &str,
    sentence: &dyn Fn(&Issue) -> String,
) -> Result<Vec<PathBuf>, ReportError> {
    let mut written = Vec::new();
    for table in recognised.tables() {
        let path = if written.is_empty() { path.to_owned() } else { family_path(path) };
        write_table(&path, table, issues, header, sentence)?;
        written.push(path);
    }
    Ok(written)
}

fn family_path(path: &Path) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push("-family");
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

fn write_table(
    path: &Path,
    table: &RecognisedTable,
    issues: &[Issue],
    header: &str,
    sentence: &dyn Fn(&Issue) -> String,
) -> Result<(), ReportError> {
    let by_row = by_row(table, issues);
    let mut input_fault = None;
    let written = replace(path, |file| {
        file.write_all("\u{feff}".as_bytes())?;
        let mut csv = csv_writer(file);
        let columns = table.headers.len();
        csv.write_record(table.headers.iter().map(String::as_str).chain([header])).map_err(fault_of)?;
        let mut output_fault = None;
        let read = table.rows(&mut |row| {
            let told = by_row.get(&row.number).map_or_else(String::new, |issues| {
                issues.iter().map(|issue| sentence(issue)).collect::<Vec<_>>().join(" | ")
            });
            let surplus = (columns..row.len()).map(|column| row.text(column));
            let cells = (0..columns).map(|column| row.text(column)).chain([&*told]).chain(surplus);
            match csv.write_record(cells) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    output_fault = Some(fault_of(error));
                    ControlFlow::Break(())
                }
            }
        });
        if let Err(error) = read {
            input_fault = Some(error);
            return Err(ExportFault::NotMade(String::new()));
        }
        match output_fault {
            Some(fault) => Err(fault),
            None => Ok(csv.flush()?),
        }
    });
    told_apart(written, input_fault)
}

fn told_apart(written: Result<(), ExportError>, input_fault: Option<ImportError>) -> Result<(), ReportError> {
    match input_fault {
        Some(error) => Err(error.into()),
        None => Ok(written?),
    }
}

fn by_row<'i>(table: &RecognisedTable, issues: &'i [Issue]) -> BTreeMap<u32, Vec<&'i Issue>> {
    let place = table.place();
    let mut by_row = BTreeMap::<u32, Vec<&Issue>>::new();
    let here = |issue: &&Issue| issue.file() == place.file && issue.sheet() == place.sheet.as_deref();
    for issue in issues.iter().filter(here) {
        by_row.entry(issue.row()).or_default().push(issue);
    }
    by_row
}
