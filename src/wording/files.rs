//! Why a file was not taken in or not written, in the reader's language.

use crate::{
    exchange::{
        Delimiter, ExportError, ExportFault, Field, FileFault, ImportError, Limit, ReportError, TableKind,
    },
    i18n::Tr,
};

const BYTES_PER_MEGABYTE: u64 = 1 << 20;

/// Why a file cannot be taken in, and what to do.
pub fn import_error(tr: Tr, error: &ImportError) -> String {
    let file = error.file_name();
    match &error.fault {
        FileFault::NotFound => tr.import_file_not_found(&file),
        FileFault::Folder => tr.import_file_is_folder(&file),
        FileFault::Unreadable(reason) => tr.import_file_unreadable(&file, &reason.to_string()),
        FileFault::Empty => tr.import_file_empty(&file),
        FileFault::NotATable => tr.import_file_not_a_table(&file),
        FileFault::Encrypted => tr.import_file_encrypted(&file),
        FileFault::OldExcel => tr.import_file_old_excel(&file),
        FileFault::BrokenWorkbook(_) => tr.import_file_broken_workbook(&file),
        FileFault::TooLarge(limit) => too_large(tr, &file, *limit),
        FileFault::BrokenText { row } => tr.import_file_broken_text(&file, *row),
        FileFault::NoHeaders { kind, found } => {
            tr.import_file_no_headers(&file, &found.join(", "), &table_kind(tr, *kind))
        }
        FileFault::Ambiguous { kind, names } => {
            tr.import_file_ambiguous(&names.join(", "), &table_kind(tr, *kind))
        }
        FileFault::NoSuchSheet { name, sheets } => {
            tr.import_file_no_such_sheet(&file, name, &sheets.join(", "))
        }
        FileFault::TooManyFiles { at_most } => tr.import_file_too_many_files(&at_most.to_string(), &file),
        FileFault::MissingColumns(fields) => tr.import_file_missing_columns(&headers(tr, fields), &file),
        FileFault::Changed => tr.import_file_changed(&file),
    }
}

fn too_large(tr: Tr, file: &str, limit: Limit) -> String {
    match limit {
        Limit::Bytes(bytes) => tr.import_file_too_many_bytes(file, &(bytes / BYTES_PER_MEGABYTE).to_string()),
        Limit::Rows(rows) => tr.import_file_too_many_rows(file, &rows.to_string()),
        Limit::Columns(columns) => tr.import_file_too_many_columns(&columns.to_string(), file),
    }
}

/// The usual headers of these fields.
pub fn headers(tr: Tr, fields: &[Field]) -> String {
    let headers: Vec<_> = fields.iter().map(|field| format!("«{}»", field.header(tr.lang()))).collect();
    headers.join(", ")
}

/// What a table holds.
pub fn table_kind(tr: Tr, kind: TableKind) -> String {
    match kind {
        TableKind::Applications => tr.import_table_applications(),
        TableKind::Family => tr.import_table_family(),
        TableKind::Dwellings => tr.import_table_dwellings(),
        TableKind::Replies => tr.import_table_replies(),
        TableKind::Deliveries => tr.import_table_deliveries(),
        TableKind::Answers => tr.import_table_answers(),
    }
}

/// The name of a delimiter.
pub fn delimiter(tr: Tr, delimiter: Delimiter) -> String {
    match delimiter {
        Delimiter::Semicolon => tr.import_delimiter_semicolon(),
        Delimiter::Comma => tr.import_delimiter_comma(),
        Delimiter::Tab => tr.import_delimiter_tab(),
    }
}

/// Said when applications come without the file of families.
pub fn without_families(tr: Tr) -> String {
    tr.import_without_families()
}

/// The header of the column with the issues in a report file.
pub fn report_header(tr: Tr) -> String {
    tr.import_report_header()
}

/// Why a file was not written, and what to do.
pub fn export_error(tr: Tr, error: &ExportError) -> String {
    let file = error.file_name();
    match &error.fault {
        ExportFault::Io(reason) => tr.import_export_not_written(&file, &reason.to_string()),
        ExportFault::TooManyRows { at_most } => tr.import_export_too_many_rows(&file, &at_most.to_string()),
        ExportFault::UnknownFormat => tr.import_export_unknown_format(&file),
        ExportFault::NotMade(reason) => tr.import_export_not_made(&file, reason),
    }
}

/// Why a report was not written, and what to do.
pub fn report_error(tr: Tr, error: &ReportError) -> String {
    match error {
        ReportError::Input(error) => import_error(tr, error),
        ReportError::Output(error) => export_error(tr, error),
    }
}
