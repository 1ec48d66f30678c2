//! Rejected rows: each is a person or dwelling missing until somebody closes it.

use crate::{
    domain::ids::ImportRowId,
    exchange::{ImportKind, RawCell, RejectedRow},
    journal::{
        Stamp,
        payloads::imports::{ImportRowClosed, ImportRowRejected, RowCell, RowClosing, RowIssue},
    },
    ops::{EmptyField, Refusal, Result},
    store::{Change, Writer},
};

/// Lists a rejected row as open, unless the same row of the same file is known already.
pub(super) fn record_rejected(change: &mut Change<'_>, kind: ImportKind, row: &RejectedRow) -> Result<()> {
    let digest = row.digest.to_string();
    let file = row.place.table.file.clone();
    if change.knows_rejected_row(&file, row.place.row, &digest)? {
        return Ok(());
    }
    let issues = row.issues.iter().filter(|issue| issue.is_error()).map(|issue| RowIssue {
        column: issue.column().to_owned(),
        cell: issue.cell(),
        value: issue.value.clone(),
        rule: issue.rule.code().to_owned(),
    });
    let rejected = ImportRowRejected {
        id: change.next_import_row()?,
        kind,
        file,
        sheet: row.place.table.sheet.clone(),
        row: row.place.row,
        key: row.key.clone(),
        digest,
        cells: cells(&row.cells),
        family: row.family.iter().map(|member| cells(&member.cells)).collect(),
        issues: issues.collect(),
    };
    change.append(rejected)?;
    Ok(())
}

fn cells(raw: &[RawCell]) -> Vec<RowCell> {
    raw.iter()
        .map(|cell| RowCell {
            header: cell.header.clone(),
            field: cell.field.map(|field| field.code().to_owned()),
            value: cell.value.clone(),
        })
        .collect()
}

/// Closes the open rows that an accepted row with the same number brought after all.
pub(super) fn close_taken_again(change: &mut Change<'_>, kind: ImportKind, key: Option<&str>) -> Result<()> {
    let Some(key) = key else { return Ok(()) };
    for id in change.open_rows_with_key(kind, key)? {
        change.append(ImportRowClosed { id, closing: RowClosing::TakenAgain })?;
    }
    Ok(())
}

/// Dismisses an open row with a reason; the official who acts is kept with it.
pub fn dismiss_row(writer: &mut Writer, stamp: &Stamp, id: ImportRowId, reason: &str) -> Result<()> {
    let reason = reason.trim().to_owned();
    if reason.is_empty() {
        return Err(Refusal::Empty(EmptyField::Reason).into());
    }
    writer.change(stamp, |change| {
        change.open_row(id)?.ok_or(Refusal::UnknownImportRow { row: id.0 })?;
        change.append(ImportRowClosed { id, closing: RowClosing::Dismissed { reason } })?;
        Ok(())
    })
}
