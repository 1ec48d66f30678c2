//! Opening in phases: look at the header, connect, check, bring up to date.

use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    Change, Error, Result, header, replay, schema, search::SearchKeys, transaction::in_transaction,
    watch::Watch,
};
use crate::journal::{Stamp, payloads::register::RegisterCreated};

/// Files up to this size are checked page by page whenever they are opened.
const CHECKED_AT_OPENING_BYTES: u64 = 256 << 20;

/// How long a write waits for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// A register opened only for reading; it works beside a writer.
pub struct Reader {
    pub(super) connection: Connection,
    path: PathBuf,
    pub(super) watch: Watch,
    pub(super) search_keys: RefCell<Option<SearchKeys>>,
}

/// A register opened for writing.
pub struct Writer {
    pub(super) reader: Reader,
}

impl Reader {
    /// Opens a register for reading.
    ///
    /// # Errors
    /// Every way in which a file cannot be used has its own [`Error`]; the file is never touched.
    pub fn open(path: &Path) -> Result<Self> {
        header::check(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = Self::connect(path, flags)?;
        check_pages(&reader)?;
        if schema::derived_is_current(&reader.connection) { Ok(reader) } else { Err(Error::NeedsUpgrade) }
    }

    /// Opens a register that an older program wrote and that an upgrade would change; none if it is up to date.
    ///
    /// Only the journal can be read, and the file copied.
    pub fn open_outdated(path: &Path) -> Result<Option<Self>> {
        header::check(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = Self::connect(path, flags)?;
        Ok((!schema::derived_is_current(&reader.connection)).then_some(reader))
    }

    /// A number that is another one after another program wrote to the file; asking costs no reading of pages.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// An empty register to replay into; it goes with the reader.
    ///
    /// A nameless database stays in memory as long as it fits into the cache and spills into a file that
    /// SQLite removes by itself: a large register does not need the memory of all its tables.
    pub(super) fn scratch() -> Result<Self> {
        let reader = Self::on(Connection::open("")?, PathBuf::new())?;
        reader.connection.pragma_update(None, "journal_mode", "OFF")?;
        reader.connection.pragma_update(None, "synchronous", "OFF")?;
        schema::migrate(&reader.connection)?;
        schema::create_derived(&reader.connection)?;
        Ok(reader)
    }

    pub(super) fn on(mut connection: Connection, path: PathBuf) -> Result<Self> {
        configure(&connection)?;
        let watch = Watch::over(&mut connection)?;
        Ok(Self { connection, path, watch, search_keys: RefCell::default() })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything in which the schema of the file differs from a fresh one.
    pub fn schema_differences(&self) -> Result<Vec<schema::SchemaDifference>> {
        schema::differences(&self.connection)
    }

    /// What SQLite finds wrong with pages, indexes and references; empty if nothing.
    pub fn integrity_findings(&self) -> Result<Vec<String>> {
        let mut findings = Vec::new();
        self.connection.pragma_query(None, "integrity_check", |row| {
            findings.push(row.get::<_, String>(0)?);
            Ok(())
        })?;
        self.connection.pragma_query(None, "foreign_key_check", |row| {
            findings.push(format!(
                "foreign key: table {} row {:?}",
                row.get::<_, String>(0)?,
                row.get::<_, Option<i64>>(1)?
            ));
            Ok(())
        })?;
        findings.retain(|finding| finding != "ok");
        Ok(findings)
    }

    pub(super) fn connect(path: &Path, flags: OpenFlags) -> Result<Self> {
        Self::on(Connection::open_with_flags(path, flags)?, path.to_owned())
    }
}

impl Writer {
    /// Makes a new register; its first event says what it is.
    ///
    /// # Errors
    /// [`Error::Exists`] if there is a file of this name: nothing is ever written over.
    pub fn create(path: &Path, stamp: &Stamp, created: RegisterCreated) -> Result<Self> {
        claim(path)?;
        Self::fill(path, stamp, created).inspect_err(|_failed| {
            fs::remove_file(path).ok();
        })
    }

    fn fill(path: &Path, stamp: &Stamp, created: RegisterCreated) -> Result<Self> {
        let mut writer = Self { reader: Reader::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)? };
        let connection = &writer.reader.connection;
        connection.pragma_update(None, "application_id", header::APPLICATION_ID)?;
        in_transaction(connection, || {
            schema::migrate(connection)?;
            schema::create_derived(connection)
        })?;
        use_write_ahead_log(connection)?;
        writer.change(stamp, |change| change.append(created))?;
        Ok(writer)
    }

    /// Opens a register for writing; an older one is brought up to date first.
    ///
    /// # Errors
    /// As for reading, and [`Error::WriteProtected`].
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_watched(path, || true)
    }

    /// As [`Self::open`]; a large or older register takes its time, and `go_on` may end it.
    ///
    /// # Errors
    /// [`Error::Stopped`] if it said no; the file is as it was.
    pub fn open_watched(path: &Path, go_on: impl FnMut() -> bool + Send + 'static) -> Result<Self> {
        header::check(path)?;
        let reader = Reader::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if reader.connection.is_readonly("main")? {
            return Err(Error::WriteProtected);
        }
        reader.stoppable(go_on, |reader| {
            check_pages(reader)?;
            bring_up_to_date(reader)
        })?;
        use_write_ahead_log(&reader.connection)?;
        Ok(Self { reader })
    }

    /// Runs one act in one transaction: either all its events are on disk afterwards, or none.
    pub fn change<T, E: From<Error>>(
        &mut self,
        stamp: &Stamp,
        act: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        Change::run(&self.reader, stamp, act)
    }

    /// Writes the file anew: copies of erased payloads that lay about in unused parts of pages go too.
    ///
    /// # Errors
    /// If another program reads the file just now; nothing is lost by that.
    pub fn overwrite_what_was_freed(&self) -> Result<()> {
        self.reader.connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")?;
        Ok(())
    }

    /// Closes the file so that a copy of it needs no second file beside it.
    ///
    /// While somebody reads the file it keeps its write-ahead log: both together are the register, and the next
    /// closing without readers makes one file of them.
    pub fn close(self) -> Result<Closed> {
        let closed =
            match self.reader.connection.pragma_update(None, "journal_mode", "DELETE").map_err(Error::from) {
                Ok(()) => Closed::Alone,
                Err(Error::Busy) => {
                    checkpoint_beside_readers(&self.reader.connection)?;
                    Closed::BesideReaders
                }
                Err(error) => return Err(error),
            };
        self.reader.connection.close().map_err(|(_connection, cause)| Error::from(cause))?;
        Ok(closed)
    }
}

/// How a register was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// Nobody else had it open: it is one file.
    Alone,
    /// Somebody reads it: its write-ahead log stays beside it.
    BesideReaders,
}

impl std::ops::Deref for Writer {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

/// Makes an empty file of a name that no file has.
pub(super) fn claim(path: &Path) -> Result<()> {
    fs::File::create_new(path).map(drop).map_err(|cause| match cause.kind() {
        std::io::ErrorKind::AlreadyExists => Error::Exists,
        _ => Error::Unreachable(cause),
    })
}

fn configure(connection: &Connection) -> Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(128);
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    Ok(())
}

/// With the log a reader works beside the writer; FULL keeps every returned commit over a power cut.
fn use_write_ahead_log(connection: &Connection) -> Result<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

/// Brings as much of the log into the file as readers leave free; waits for nobody.
fn checkpoint_beside_readers(connection: &Connection) -> Result<()> {
    Ok(connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_row| Ok(()))?)
}

fn check_pages(reader: &Reader) -> Result<()> {
    let bytes = fs::metadata(&reader.path).map_err(Error::Unreachable)?.len();
    if bytes > CHECKED_AT_OPENING_BYTES {
        return Ok(());
    }
    let verdict: String = reader.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

fn bring_up_to_date(reader: &Reader) -> Result<()> {
    let version: u32 = reader.connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == schema::VERSION && schema::derived_is_current(&reader.connection) {
        return Ok(());
    }
    // Foreign keys cannot be switched inside a transaction, and tables are dropped before those they refer to.
    reader.connection.pragma_update(None, "foreign_keys", false)?;
    in_transaction(&reader.connection, || {
        schema::migrate(&reader.connection)?;
        schema::drop_derived(&reader.connection)?;
        schema::create_derived(&reader.connection)?;
        replay::replay(reader, reader, i64::MAX)
    })?;
    reader.connection.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}
