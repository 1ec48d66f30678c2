//! What can be wrong with a register file, as far as a person can act on it.

use crate::{domain::Instant, journal::Unreadable};

/// The file cannot be used, or a write did not happen. The file is left as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file, or it may not be read.
    #[error("the file cannot be read")]
    Unreachable(#[source] std::io::Error),
    /// A new register is never written over a file.
    #[error("the file exists already")]
    Exists,
    /// The file is something else.
    #[error("the file is not a register")]
    NotARegister,
    /// A newer program wrote it.
    #[error("the file has version {found}, this program knows {known}")]
    TooNew { found: u32, known: u32 },
    /// The file is cut off or its content is broken.
    #[error("the file is damaged")]
    Damaged,
    /// An older program wrote it, and it was opened only for reading.
    #[error("the file must be opened for writing once")]
    NeedsUpgrade,
    /// Another program is writing right now.
    #[error("another program is writing")]
    Busy,
    /// The file or its folder may not be written.
    #[error("the file may not be written")]
    WriteProtected,
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The machine's clock stands before the last event of a real register (design 3.5).
    #[error("the clock stands at {now}, before the last event at {last_event_at}")]
    ClockBehind { last_event_at: Instant, now: Instant },
    /// A newer program wrote an event.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A journal that no program of ours could have written.
    #[error("event {sequence} cannot be applied")]
    Inapplicable { sequence: i64 },
    /// The person stopped a reading.
    #[error("stopped")]
    Stopped,
    /// Anything else that SQLite reports.
    #[error("the database refused")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(cause: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase,
            OperationInterrupted, ReadOnly,
        };
        let code = cause.sqlite_error_code();
        match code {
            Some(DatabaseCorrupt | NotADatabase) => Self::Damaged,
            Some(DatabaseBusy | DatabaseLocked) => Self::Busy,
            Some(ReadOnly | CannotOpen) => Self::WriteProtected,
            Some(DiskFull) => Self::DiskFull,
            Some(OperationInterrupted) => Self::Stopped,
            _ => Self::Database(cause),
        }
    }
}
