//! What happens as a whole or not at all: an act, several acts together, and acts that are only rehearsed.

use std::path::PathBuf;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{Error, Reader, Result, Writer};

/// Runs an act that either happens or leaves nothing; among several acts it happens with them.
pub(super) fn in_transaction<T, E: From<Error>>(
    connection: &Connection,
    act: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    if !connection.is_autocommit() {
        return in_savepoint(connection, act);
    }
    let failed = |cause: rusqlite::Error| E::from(cause.into());
    let transaction =
        Transaction::new_unchecked(connection, TransactionBehavior::Immediate).map_err(failed)?;
    let value = act()?;
    transaction.commit().map_err(failed)?;
    Ok(value)
}

fn in_savepoint<T, E: From<Error>>(
    connection: &Connection,
    act: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let failed = |cause: rusqlite::Error| E::from(cause.into());
    connection.execute_batch("SAVEPOINT act").map_err(failed)?;
    let outcome = act();
    match outcome {
        Ok(_) => connection.execute_batch("RELEASE act").map_err(failed)?,
        Err(_) => undo(connection, "ROLLBACK TO act; RELEASE act"),
    }
    outcome
}

/// A stopped statement may have undone everything by itself; then there is nothing left to undo.
fn undo(connection: &Connection, sql: &str) {
    if connection.is_autocommit() {
        return;
    }
    if let Err(error) = connection.execute_batch(sql) {
        tracing::error!(%error, "a transaction was not undone");
    }
}

/// A transaction around acts of a writer; undone where it is dropped before its end.
struct Begun<'a>(&'a mut Writer);

impl<'a> Begun<'a> {
    fn on(writer: &'a mut Writer) -> Result<Self> {
        writer.connection.execute_batch("BEGIN IMMEDIATE")?;
        Ok(Self(writer))
    }

    fn end(self) -> Result<()> {
        Ok(self.0.connection.execute_batch("COMMIT")?)
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        undo(&self.0.connection, "ROLLBACK");
    }
}

impl Writer {
    /// Runs several acts as one: either all their events are on disk afterwards, or none.
    pub fn together<T, E: From<Error>>(
        &mut self,
        acts: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let begun = Begun::on(self)?;
        let value = acts(begun.0)?;
        begun.end()?;
        Ok(value)
    }

    /// Runs acts to see what would come of them, and undoes them: the register stays as it is.
    pub fn rehearse<T, E: From<Error>>(
        &mut self,
        acts: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let begun = Begun::on(self)?;
        acts(begun.0)
    }
}

impl Reader {
    /// The register once more, for rehearsals where its own file must not be written; it goes with the writer.
    ///
    /// # Errors
    /// [`Error::Stopped`] if `go_on` said no.
    pub fn passing_copy(&self, go_on: &dyn Fn() -> bool) -> Result<Writer> {
        let mut connection = Connection::open("")?;
        self.copy_pages(&mut connection, &|_permille| go_on())?;
        connection.pragma_update(None, "journal_mode", "MEMORY")?;
        Ok(Writer { reader: Self::on(connection, PathBuf::new())? })
    }
}
