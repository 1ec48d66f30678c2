//! A file appears whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use super::error::{ExportError, ExportFault};

/// Writes a file under another name beside its place and moves it there when it is on the disk.
pub(super) fn replace(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), ExportFault>,
) -> Result<(), ExportError> {
    let beside = beside(path);
    let written = create(&beside).map_err(ExportFault::Io).and_then(|file| {
        let mut file = BufWriter::new(file);
        write(&mut file)?;
        file.flush()?;
        file.get_ref().sync_all()?;
        drop(file);
        Ok(fs::rename(&beside, path)?)
    });
    written.map_err(|fault| {
        if let Err(error) = fs::remove_file(&beside) {
            tracing::warn!(%error, "an unfinished file was left behind");
        }
        ExportError::new(path, fault)
    })
}

/// Anything left there by a run that was cut off may go.
fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).open(path)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stood_there_stays_when_writing_fails() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("список.csv");
        replace(&path, |file| Ok(file.write_all(b"old")?)).unwrap();
        let failed = replace(&path, |file| {
            file.write_all(b"new")?;
            Err(ExportFault::UnknownFormat)
        });
        assert!(matches!(failed, Err(ExportError { fault: ExportFault::UnknownFormat, .. })));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        replace(&path, |file| Ok(file.write_all(b"new")?)).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_folder_that_does_not_exist_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let error = replace(&folder.path().join("no/list.csv"), |_| Ok(())).unwrap_err();
        assert!(matches!(error.fault, ExportFault::Io(_)));
    }
}
