//! The program's own log, for whoever has to find out what went wrong.
//!
//! Invariant: no names, identity numbers, telephone numbers or addresses of people; ids and codes only.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::Mutex,
};

use tracing_subscriber::filter::LevelFilter;

use super::paths::Profile;

/// At the next start a longer log is put aside, and the one put aside before is dropped.
const LONGEST_BYTES: u64 = 1_000_000;

/// The log file of a profile.
pub fn file(profile: &Profile) -> PathBuf {
    profile.logs().join("kezek.log")
}

/// Begins to write the log, and notes every panic in it.
///
/// Called once; a program that runs without its log still runs.
pub fn begin(profile: &Profile) -> io::Result<()> {
    let path = file(profile);
    put_aside(&path)?;
    let file = File::options().create(true).append(true).open(path)?;
    let subscriber = tracing_subscriber::fmt()
        .with_writer(Mutex::new(file))
        .with_ansi(false)
        .with_max_level(LevelFilter::INFO)
        .finish();
    tracing::subscriber::set_global_default(subscriber).map_err(io::Error::other)?;
    note_panics();
    Ok(())
}

fn put_aside(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if found.len() > LONGEST_BYTES => fs::rename(path, path.with_extension("old.log")),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// The message of a panic may quote a value of the register, so the log gets the place alone.
fn note_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "the program failed");
        before(panic);
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_log_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kezek.log");
        put_aside(&path).unwrap();
        fs::write(&path, "short").unwrap();
        put_aside(&path).unwrap();
        assert!(path.exists());
        File::options().write(true).open(&path).unwrap().set_len(LONGEST_BYTES + 1).unwrap();
        put_aside(&path).unwrap();
        assert!(!path.exists() && path.with_extension("old.log").exists());
    }
}
