//! Copies of a register: made beside its writer, verified, never over a file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};

use super::{Error, Head, Reader, Result};

/// So many pages are copied at once; between two portions a writer may write and a person may stop.
const PAGES_AT_ONCE: i32 = 4096;

impl Reader {
    /// Copies the register to a new file and checks the copy: its pages hold, and its journal ends where it ended
    /// here. `go_on` hears the part that is done in thousandths.
    ///
    /// # Errors
    /// [`Error::Exists`] if there is a file of this name; [`Error::Stopped`] if `go_on` said no. No file is left.
    pub fn back_up(&self, to: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<Head> {
        super::open::claim(to)?;
        let beside = beside(to);
        let copied = self.copy_to(&beside, go_on).and_then(|head| {
            fs::rename(&beside, to).map_err(Error::Unreachable)?;
            Ok(head)
        });
        copied.inspect_err(|_failed| {
            fs::remove_file(&beside).ok(); // the first failure is the one to tell
            fs::remove_file(to).ok();
        })
    }

    fn copy_to(&self, path: &Path, go_on: &dyn Fn(u32) -> bool) -> Result<Head> {
        super::open::claim(path)?;
        let mut target = Connection::open(path)?;
        self.copy_pages(&mut target, go_on)?;
        // A copy is a whole file: it needs nothing beside it.
        target.pragma_update(None, "journal_mode", "DELETE")?;
        target.close().map_err(|(_connection, cause)| Error::from(cause))?;
        fs::File::open(path).and_then(|file| file.sync_all()).map_err(Error::Unreachable)?;
        checked(path)
    }

    pub(super) fn copy_pages(&self, target: &mut Connection, go_on: &dyn Fn(u32) -> bool) -> Result<()> {
        let backup = Backup::new(&self.connection, target)?;
        let mut permille = 0;
        while go_on(permille) {
            match backup.step(PAGES_AT_ONCE)? {
                StepResult::Done => return Ok(()),
                StepResult::Busy | StepResult::Locked => return Err(Error::Busy),
                _more => {}
            }
            let progress = backup.progress();
            let done = i64::from(progress.pagecount - progress.remaining) * 1000;
            let done = done.checked_div(progress.pagecount.into()).unwrap_or_default();
            permille = u32::try_from(done).unwrap_or_default();
        }
        Err(Error::Stopped)
    }
}

/// Opens a copy, which may be of an older program, and reads to where its journal goes.
fn checked(path: &Path) -> Result<Head> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    super::header::check(path)?;
    let copy = Reader::connect(path, flags)?;
    let verdict: String = copy.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { copy.head() } else { Err(Error::Damaged) }
}

/// The name a copy has until it is whole.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}
