//! Two registers compared value by value, table by table.

use std::cmp::Ordering;

use rusqlite::{Rows, types::Value};

use super::{Reader, Result};
use crate::domain::ids::{DwellingId, EntryId};

/// A row of a derived table that the journal does not make as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub table: &'static str,
    /// The values of the primary key.
    pub key: Vec<i64>,
    /// The entry and the dwelling that the row speaks of.
    pub entry: Option<EntryId>,
    pub dwelling: Option<DwellingId>,
    /// The values that the journal makes, those that differ; none if it makes no such row.
    pub expected: Option<String>,
    /// The same values in the file; none if the row is missing there.
    pub found: Option<String>,
}

/// The columns of a table in the order they are read; the key comes first.
struct Columns {
    table: &'static str,
    names: Vec<String>,
    keys: usize,
}

struct Line {
    key: Vec<i64>,
    values: Vec<Value>,
}

/// At most `limit` differences of one table.
pub(super) fn compare(
    table: &'static str,
    expected: &Reader,
    found: &Reader,
    limit: usize,
) -> Result<Vec<Difference>> {
    let columns = Columns::of(expected, table)?;
    let sql = columns.sql();
    let mut statements = (expected.connection.prepare(&sql)?, found.connection.prepare(&sql)?);
    let (mut expected, mut found) = (statements.0.query([])?, statements.1.query([])?);
    let mut pair = (columns.next(&mut expected)?, columns.next(&mut found)?);
    let mut differences = Vec::new();
    while differences.len() < limit {
        let order = match &pair {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(expected), Some(found)) => expected.key.cmp(&found.key),
        };
        let expected_line = if order.is_le() { pair.0.take() } else { None };
        let found_line = if order.is_ge() { pair.1.take() } else { None };
        differences.extend(columns.difference(expected_line.as_ref(), found_line.as_ref()));
        if order.is_le() {
            pair.0 = columns.next(&mut expected)?;
        }
        if order.is_ge() {
            pair.1 = columns.next(&mut found)?;
        }
    }
    Ok(differences)
}

impl Columns {
    fn of(reader: &Reader, table: &'static str) -> Result<Self> {
        let mut statement = reader
            .connection
            .prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY pk = 0, pk, cid")?;
        let columns = statement
            .query_map([table], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)? > 0)))?
            .collect::<Result<Vec<_>, _>>()?;
        let keys = columns.iter().filter(|(_, is_key)| *is_key).count();
        Ok(Self { table, names: columns.into_iter().map(|(name, _)| name).collect(), keys })
    }

    fn sql(&self) -> String {
        let order: Vec<String> = (1..=self.keys).map(|column| column.to_string()).collect();
        format!("SELECT {} FROM {} ORDER BY {}", self.names.join(", "), self.table, order.join(", "))
    }

    fn next(&self, rows: &mut Rows<'_>) -> Result<Option<Line>> {
        let Some(row) = rows.next()? else { return Ok(None) };
        let key = (0..self.keys).map(|column| row.get(column)).collect::<Result<_, _>>()?;
        let values = (0..self.names.len()).map(|column| row.get(column)).collect::<Result<_, _>>()?;
        Ok(Some(Line { key, values }))
    }

    fn difference(&self, expected: Option<&Line>, found: Option<&Line>) -> Option<Difference> {
        let line = expected.or(found)?;
        let differs = |column: &usize| match (expected, found) {
            (Some(expected), Some(found)) => expected.values[*column] != found.values[*column],
            _ => true,
        };
        let differing: Vec<usize> = (0..self.names.len()).filter(differs).collect();
        let text = |line: &Line| {
            let values = differing.iter().map(|&column| self.text(column, &line.values[column]));
            values.collect::<Vec<_>>().join(", ")
        };
        (!differing.is_empty()).then(|| Difference {
            table: self.table,
            key: line.key.clone(),
            entry: self.number(line, "entries", "entry").map(EntryId),
            dwelling: self.number(line, "dwellings", "dwelling").map(DwellingId),
            expected: expected.map(text),
            found: found.map(text),
        })
    }

    fn text(&self, column: usize, value: &Value) -> String {
        let value = match value {
            Value::Null => "NULL".to_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            Value::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        };
        format!("{}={value}", self.names[column])
    }

    /// The number of the thing in its own table, or in a column that names it.
    fn number(&self, line: &Line, own_table: &str, naming: &str) -> Option<i64> {
        let wanted = if self.table == own_table { "id" } else { naming };
        let column = self.names.iter().position(|name| name == wanted)?;
        match line.values[column] {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }
}
