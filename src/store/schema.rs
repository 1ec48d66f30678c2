//! The schema: a ladder of migrations for the journal, derived tables made anew when `apply` changes.

use rusqlite::Connection;

use super::Result;

/// The steps of the journal's schema; step N brings version N−1 to N.
const LADDER: [&str; 1] = [include_str!("sql/journal_1.sql")];

/// The version of the journal's schema that this program writes.
pub(super) const VERSION: u32 = LADDER.len() as u32;

/// Raised whenever the derived tables or what `apply` writes into them change.
pub(super) const APPLY_VERSION: u32 = 3;

/// The derived tables in an order in which each comes behind those it refers to.
pub(super) const DERIVED: [&str; 34] = [
    "register",
    "garrisons",
    "reply_acts",
    "calendar_days",
    "commissions",
    "wordings",
    "entries",
    "household_members",
    "dwellings",
    "imports",
    "import_rows",
    "rounds",
    "waves",
    "wave_offers",
    "wave_rest",
    "round_dwellings",
    "withdrawn_dwellings",
    "offers",
    "minutes",
    "minutes_items",
    "leases",
    "lease_failures",
    "housings",
    "replies",
    "answers",
    "cases",
    "tasks",
    "consents",
    "wallet_references",
    "papers",
    "paper_prints",
    "file_indexes",
    "entry_events",
    "common_events",
];

/// Something in the file's schema that this program did not make.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemaDifference {
    pub object: String,
    pub expected: Option<String>,
    pub found: Option<String>,
}

/// Brings the journal's schema up to date; the caller holds the transaction.
pub(super) fn migrate(connection: &Connection) -> Result<()> {
    let version = user_version(connection)?;
    for step in LADDER.iter().skip(version as usize) {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

fn user_version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Makes the derived tables, empty.
pub(super) fn create_derived(connection: &Connection) -> Result<()> {
    connection.execute_batch(include_str!("sql/derived.sql"))?;
    connection.execute_batch(&format!(
        "CREATE TABLE apply_version (version INTEGER NOT NULL) STRICT;
         INSERT INTO apply_version VALUES ({APPLY_VERSION});"
    ))?;
    Ok(())
}

/// Drops the indexes of the large tables that only readings need, and gives what makes them again.
pub(super) fn take_reading_indexes(connection: &Connection) -> Result<Vec<String>> {
    let indexes = connection
        .prepare(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql NOT LIKE 'CREATE UNIQUE%'
             AND tbl_name IN ('entries', 'household_members', 'entry_events')",
        )?
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    for (name, _sql) in &indexes {
        connection.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(indexes.into_iter().map(|(_name, sql)| sql).collect())
}

/// Throws the derived tables away; the journal makes them anew.
pub(super) fn drop_derived(connection: &Connection) -> Result<()> {
    let names = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('events', 'payloads', 'erasures')")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for name in names.iter().filter(|name| !name.starts_with("sqlite_")) {
        connection.execute_batch(&format!("DROP TABLE \"{}\"", name.replace('"', "\"\"")))?;
    }
    Ok(())
}

/// Whether the derived tables were written by this version of `apply`.
pub(super) fn derived_is_current(connection: &Connection) -> bool {
    connection
        .query_row("SELECT version FROM apply_version", [], |row| row.get::<_, u32>(0))
        .is_ok_and(|version| version == APPLY_VERSION)
}

/// Everything in which the schema of the file differs from a fresh one.
pub(super) fn differences(connection: &Connection) -> Result<Vec<SchemaDifference>> {
    let fresh = Connection::open_in_memory()?;
    migrate(&fresh)?;
    create_derived(&fresh)?;
    let expected = objects(&fresh)?;
    let found = objects(connection)?;
    let names: std::collections::BTreeSet<_> = expected.keys().chain(found.keys()).cloned().collect();
    Ok(names
        .into_iter()
        .filter(|name| expected.get(name) != found.get(name))
        .map(|object| SchemaDifference {
            expected: expected.get(&object).cloned(),
            found: found.get(&object).cloned(),
            object,
        })
        .collect())
}

fn objects(connection: &Connection) -> Result<std::collections::BTreeMap<String, String>> {
    let mut statement = connection
        .prepare("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")?;
    let objects = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(objects)
}
