//! Papers on their way into files.

use std::{
    fs,
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use super::Outcome;
use crate::{
    exchange::{ExportError, ExportFault},
    ops::papers::{OneFile, PrintedPaper, Taking},
    platform::atomic_write::{self, Draft},
};

/// Where papers go.
pub struct PaperFiles {
    folder: PathBuf,
    /// All papers in one file.
    together: bool,
}

impl PaperFiles {
    /// Files in a folder, which is made if it is missing.
    pub fn into(folder: PathBuf, together: bool) -> Outcome<Self> {
        fs::create_dir_all(&folder).map_err(failed(&folder))?;
        Ok(Self { folder, together })
    }

    /// Writes papers as they are printed; of what fails nothing stays.
    pub fn each(&self, print: impl FnOnce(&mut Taking<'_>) -> Outcome<()>) -> Outcome<Vec<PathBuf>> {
        if self.together { self.one(print) } else { self.apart(print) }
    }

    /// Writes papers that are printed.
    pub fn all(&self, papers: Vec<PrintedPaper>) -> Outcome<Vec<PathBuf>> {
        self.each(|take| Ok(papers.into_iter().try_for_each(take)?))
    }

    fn one(&self, print: impl FnOnce(&mut Taking<'_>) -> Outcome<()>) -> Outcome<Vec<PathBuf>> {
        let mut draft = Draft::in_folder(&self.folder).map_err(failed(&self.folder))?;
        let mut file = OneFile::new(BufWriter::new(draft.file())).map_err(failed(&self.folder))?;
        print(&mut |paper| Ok(file.add(&paper).map_err(failed(&self.folder))?))?;
        let (mut out, name) = file.finish().map_err(failed(&self.folder))?;
        out.flush().map_err(failed(&self.folder))?;
        drop(out);
        let path = self.folder.join(name);
        draft.place(&path).map_err(failed(&path))?;
        Ok(vec![path])
    }

    fn apart(&self, print: impl FnOnce(&mut Taking<'_>) -> Outcome<()>) -> Outcome<Vec<PathBuf>> {
        let mut written = Vec::new();
        let printed = print(&mut |paper| {
            let path = self.folder.join(paper.file_name());
            atomic_write::write(&path, &paper.pdf()).map_err(failed(&path))?;
            written.push(path);
            Ok(())
        });
        if printed.is_err() {
            for path in &written {
                fs::remove_file(path).ok(); // the first failure is the one to tell
            }
        }
        printed.map(|()| written)
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> ExportError {
    let path = path.to_owned();
    move |source| ExportError { path, fault: ExportFault::Io(source) }
}
