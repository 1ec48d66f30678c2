//! The journal makes the derived tables; the comparison with those in the file is a check of every value.

use rusqlite::types::Value;

use super::{Error, Reader, Result, apply, events::RawEvent, schema::DERIVED};
use crate::journal::{Event, Sequence};

/// A row of a derived table that the journal does not make.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub table: &'static str,
    /// The row that the journal makes.
    pub expected: Option<String>,
    /// The row in the file.
    pub found: Option<String>,
}

/// Applies the journal of `source` up to `last` to the empty derived tables of `target`.
pub(super) fn replay(source: &Reader, target: &Reader, last: Sequence) -> Result<()> {
    let redacted = source.redacted_payloads()?;
    source.each_event(last, |raw| {
        let event = read(&raw, redacted.get(&raw.sequence))?;
        apply::apply_to_tables(target, raw.sequence, &raw.stamp(), &event)
    })
}

/// A stored event, or what stays of it.
fn read(raw: &RawEvent, redacted: Option<&serde_json::Value>) -> Result<Event> {
    let redacted = || redacted.map(|value| value.to_string().into_bytes());
    let bytes = raw.payload.as_ref().map(|(_salt, bytes)| bytes.clone()).or_else(redacted);
    let bytes = bytes.ok_or(Error::Inapplicable { sequence: raw.sequence })?;
    Ok(Event::decode(&raw.kind, raw.version, &bytes)?)
}

impl Reader {
    /// A stored event understood; of an erased one, what stays of it.
    pub fn read_event(&self, raw: &RawEvent) -> Result<Event> {
        let redacted =
            if raw.payload.is_some() { None } else { self.redacted_payloads()?.remove(&raw.sequence) };
        read(raw, redacted.as_ref())
    }

    /// The register that the journal makes up to an event, in memory.
    pub fn replayed(&self, last: Sequence) -> Result<Self> {
        let target = Self::in_memory()?;
        super::open::in_transaction(&target.connection, || replay(self, &target, last))?;
        Ok(target)
    }

    /// Replays the journal and compares every value of every derived table; at most `limit` differences a table.
    pub fn replay_differences(&self, limit: usize) -> Result<Vec<Difference>> {
        let replayed = self.replayed(Sequence::MAX)?;
        let mut differences = Vec::new();
        for table in DERIVED {
            differences.extend(compare(table, &replayed, self, limit)?);
        }
        Ok(differences)
    }
}

fn compare(table: &'static str, expected: &Reader, found: &Reader, limit: usize) -> Result<Vec<Difference>> {
    let key = key_columns(expected, table)?;
    let sql = format!("SELECT * FROM {table} ORDER BY {key}");
    let mut expected_statement = expected.connection.prepare(&sql)?;
    let mut found_statement = found.connection.prepare(&sql)?;
    let mut expected_rows = expected_statement.query([])?;
    let mut found_rows = found_statement.query([])?;
    let mut differences = Vec::new();
    while differences.len() < limit {
        let (expected, found) = (next_row(&mut expected_rows)?, next_row(&mut found_rows)?);
        if expected.is_none() && found.is_none() {
            break;
        }
        if expected != found {
            let text = |row: Option<Vec<Value>>| row.map(|row| format!("{row:?}"));
            differences.push(Difference { table, expected: text(expected), found: text(found) });
        }
    }
    Ok(differences)
}

fn key_columns(reader: &Reader, table: &str) -> Result<String> {
    let mut statement =
        reader.connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let names =
        statement.query_map([table], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(names.join(", "))
}

fn next_row(rows: &mut rusqlite::Rows<'_>) -> Result<Option<Vec<Value>>> {
    let Some(row) = rows.next()? else { return Ok(None) };
    let columns = row.as_ref().column_count();
    Ok(Some((0..columns).map(|column| row.get(column)).collect::<Result<_, _>>()?))
}
