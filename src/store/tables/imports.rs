//! Files taken in, and the rows of them that wait for a person.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{ids::ImportRowId, import_kind::ImportKind},
    journal::payloads::imports::{
        ImportRowClosed, ImportRowRejected, ImportTaken, RowCell, RowClosing, RowIssue,
    },
    store::{Reader, Result, apply::Recorded, columns::Coded},
};

/// A rejected row that is still open: a person missing from the queue, or a dwelling from the stock.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenRow {
    pub id: ImportRowId,
    pub kind: ImportKind,
    pub file: String,
    pub sheet: Option<String>,
    pub row: u32,
    pub key: Option<String>,
    pub cells: Vec<RowCell>,
    pub family: Vec<Vec<RowCell>>,
    pub issues: Vec<RowIssue>,
}

const COLUMNS: &str = "SELECT id, kind, file, sheet, row, key, cells, family, issues FROM import_rows";

impl Reader {
    /// Every open row, oldest first.
    pub fn open_rows(&self) -> Result<Vec<OpenRow>> {
        let sql = format!("{COLUMNS} WHERE state = 'open' ORDER BY id");
        let rows =
            self.connection.prepare_cached(&sql)?.query_map([], open_row)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Gives every open row to `visit`, oldest first, without holding them all.
    pub fn each_open_row(&self, mut visit: impl FnMut(OpenRow)) -> Result<()> {
        let sql = format!("{COLUMNS} WHERE state = 'open' ORDER BY id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            visit(open_row(row)?);
        }
        Ok(())
    }

    /// One open row.
    pub fn open_row(&self, id: ImportRowId) -> Result<Option<OpenRow>> {
        let sql = format!("{COLUMNS} WHERE state = 'open' AND id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], open_row).optional()?)
    }

    /// How many rows are open.
    pub fn open_row_count(&self) -> Result<u32> {
        let mut statement =
            self.connection.prepare_cached("SELECT count(*) FROM import_rows WHERE state = 'open'")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The open rows of a kind that carry this registration or inventory number.
    pub fn open_rows_with_key(&self, kind: ImportKind, key: &str) -> Result<Vec<ImportRowId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM import_rows WHERE state = 'open' AND kind = ?1 AND key = ?2 ORDER BY id",
        )?;
        let ids = statement.query_map((Coded(kind), key), |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// Whether a row of this content was rejected before at this row of a file of this name.
    pub fn knows_rejected_row(&self, file: &str, row: u32, digest: &str) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM import_rows WHERE digest = ?3 AND file = ?1 AND row = ?2)",
        )?;
        Ok(statement.query_row((file, row, digest), |row| row.get(0))?)
    }

    /// The next free number of a rejected row.
    pub fn next_import_row(&self) -> Result<ImportRowId> {
        let mut statement =
            self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM import_rows")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }
}

fn open_row(row: &Row<'_>) -> rusqlite::Result<OpenRow> {
    Ok(OpenRow {
        id: row.get(0)?,
        kind: row.get::<_, Coded<_>>(1)?.0,
        file: row.get(2)?,
        sheet: row.get(3)?,
        row: row.get(4)?,
        key: row.get(5)?,
        cells: row.get::<_, Coded<_>>(6)?.0,
        family: row.get::<_, Coded<_>>(7)?.0,
        issues: row.get::<_, Coded<_>>(8)?.0,
    })
}

pub(in crate::store) fn taken(reader: &Reader, recorded: Recorded<'_>, payload: &ImportTaken) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO imports (seq, kind, files, rows, accepted, unchanged, rejected, warnings)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((
            recorded.sequence,
            Coded(payload.kind),
            Coded(&payload.files),
            payload.rows,
            payload.accepted,
            payload.unchanged,
            payload.rejected,
            payload.warnings,
        ))?;
    Ok(())
}

pub(in crate::store) fn row_rejected(reader: &Reader, payload: &ImportRowRejected) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO import_rows (id, kind, file, sheet, row, key, digest, cells, family, issues, state)
             VALUES (:id, :kind, :file, :sheet, :row, :key, :digest, :cells, :family, :issues, 'open')",
        )?
        .execute(named_params! {
            ":id": payload.id,
            ":kind": Coded(payload.kind),
            ":file": payload.file,
            ":sheet": payload.sheet,
            ":row": payload.row,
            ":key": payload.key,
            ":digest": payload.digest,
            ":cells": Coded(&payload.cells),
            ":family": Coded(&payload.family),
            ":issues": Coded(&payload.issues),
        })?;
    Ok(())
}

pub(in crate::store) fn row_closed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ImportRowClosed,
) -> Result<()> {
    let (state, reason) = match &payload.closing {
        RowClosing::Fixed => ("fixed", None),
        RowClosing::TakenAgain => ("taken_again", None),
        RowClosing::Dismissed { reason } => ("dismissed", Some(reason)),
    };
    reader
        .connection
        .prepare_cached("UPDATE import_rows SET state = ?2, reason = ?3, closed_by = ?4 WHERE id = ?1")?
        .execute((payload.id, state, reason, &recorded.stamp.actor))?;
    Ok(())
}
