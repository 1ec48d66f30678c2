//! One writer for a register file; whoever comes second learns who holds it.
//!
//! The lock is the system's lock on a small file in the profile, so it goes when the program dies, however it dies.

use std::{
    fmt::Write as _,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{atomic_write, paths::Profile};

/// Who holds a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub person: String,
    pub machine: String,
    pub since: DateTime<Utc>,
}

/// The right to write to one register file, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
    note: PathBuf,
}

/// The answer to an attempt to take a lock.
#[derive(Debug)]
pub enum Attempt {
    Taken(Lock),
    /// Held by somebody; the note may be missing for a moment while it is written.
    HeldBy(Option<Holder>),
}

/// The lock can be neither taken nor read.
#[derive(Debug, thiserror::Error)]
#[error("failed to lock {}", path.display())]
pub struct LockError {
    pub path: PathBuf,
    #[source]
    pub source: io::Error,
}

impl Lock {
    /// Tries to take the lock of a register file, which need not exist yet.
    pub fn take(profile: &Profile, register: &Path, holder: &Holder) -> Result<Attempt, LockError> {
        attempt(profile, register, holder).map_err(|source| LockError { path: register.to_owned(), source })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        fs::remove_file(&self.note).ok(); // an old note says nothing without the lock
    }
}

fn attempt(profile: &Profile, register: &Path, holder: &Holder) -> io::Result<Attempt> {
    let stem = profile.locks().join(key(register)?);
    let note = stem.with_extension("json");
    let file = File::options().create(true).truncate(false).write(true).open(stem.with_extension("lock"))?;
    match file.try_lock() {
        Ok(()) => {
            atomic_write::write(&note, &serde_json::to_vec(holder)?)?;
            Ok(Attempt::Taken(Lock { _file: file, note }))
        }
        Err(TryLockError::WouldBlock) => Ok(Attempt::HeldBy(read_note(&note))),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn read_note(note: &Path) -> Option<Holder> {
    fs::read(note).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok())
}

/// A name for the one file that a path leads to, whichever way it is written.
fn key(register: &Path) -> io::Result<String> {
    let canonical = match fs::canonicalize(register) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => of_a_file_to_come(register)?,
        found => found?,
    };
    let digest = Sha256::digest(canonical.as_os_str().as_encoded_bytes());
    Ok(digest.iter().take(16).fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string takes all text");
        hex
    }))
}

fn of_a_file_to_come(register: &Path) -> io::Result<PathBuf> {
    let name = register.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let folder = register.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(fs::canonicalize(folder.unwrap_or(Path::new(".")))?.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Desk {
        _folder: tempfile::TempDir,
        profile: Profile,
        register: PathBuf,
    }

    fn desk() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::at(folder.path().join("profile")).unwrap();
        let register = folder.path().join("a.kezek");
        Desk { _folder: folder, profile, register }
    }

    fn holder(person: &str) -> Holder {
        let since = "2026-11-22T05:00:00Z".parse().unwrap();
        Holder { person: person.to_owned(), machine: "ws-1".to_owned(), since }
    }

    #[track_caller]
    fn taken(attempt: Attempt) -> Lock {
        match attempt {
            Attempt::Taken(lock) => lock,
            Attempt::HeldBy(holder) => panic!("held by {holder:?}"),
        }
    }

    #[test]
    fn the_second_learns_who_holds_it_and_gets_it_afterwards() {
        let desk = desk();
        let first = taken(Lock::take(&desk.profile, &desk.register, &holder("first")).unwrap());
        match Lock::take(&desk.profile, &desk.register, &holder("second")).unwrap() {
            Attempt::HeldBy(held) => assert_eq!(held, Some(holder("first"))),
            Attempt::Taken(_) => panic!("taken twice"),
        }
        drop(first);
        taken(Lock::take(&desk.profile, &desk.register, &holder("second")).unwrap());
    }

    #[test]
    fn one_file_under_two_paths_has_one_lock() {
        let desk = desk();
        let _first = taken(Lock::take(&desk.profile, &desk.register, &holder("first")).unwrap());
        fs::write(&desk.register, "").unwrap();
        let roundabout = desk.profile.folder().join("../a.kezek");
        let second = Lock::take(&desk.profile, &roundabout, &holder("second")).unwrap();
        assert!(matches!(second, Attempt::HeldBy(Some(_))));
    }

    #[test]
    fn another_file_has_another_lock() {
        let desk = desk();
        let _first = taken(Lock::take(&desk.profile, &desk.register, &holder("first")).unwrap());
        let other = desk.register.with_file_name("b.kezek");
        taken(Lock::take(&desk.profile, &other, &holder("first")).unwrap());
    }
}
