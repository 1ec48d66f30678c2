//! The files of papers: all of them appear in their folder, or none.

use std::{
    fs::{self, File},
    io::{self, BufWriter},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use super::PrintedPaper;
use crate::{
    documents::pdf,
    exchange::{ExportError, ExportFault},
    ops::Result,
};

/// Papers on their way into files, written one after the other and not kept.
///
/// What is written stands in a folder of its own until [`Self::place`].
pub struct PaperFiles {
    folder: Folder,
    /// All papers in one file, once the first one is there.
    one: Option<OneFile>,
    together: bool,
    /// The names of what is written.
    names: Vec<String>,
}

impl PaperFiles {
    /// Files for a folder, which is made if it is missing: one for all papers, or one for each.
    pub fn begin(folder: &Path, together: bool) -> Result<Self> {
        Ok(Self { folder: Folder::beside(folder)?, one: None, together, names: Vec::new() })
    }

    /// Takes the next paper.
    pub fn take(&mut self, paper: &PrintedPaper) -> Result<()> {
        if !self.together {
            return self.write(paper);
        }
        match &mut self.one {
            Some(file) => file.add(paper),
            None => {
                self.one = Some(OneFile::of(paper, self.folder.beside.join("papers.pdf"))?);
                Ok(())
            }
        }
    }

    /// Moves what was written to its place; it goes again if nobody keeps it.
    pub fn place(mut self) -> Result<Placed> {
        let mut placed = Placed(Vec::new());
        if let Some(file) = self.one.take() {
            let (beside, name) = file.finish()?;
            placed.take(&beside, self.folder.wanted.join(name))?;
        }
        for name in &self.names {
            placed.take(&self.folder.beside.join(name), self.folder.wanted.join(name))?;
        }
        Ok(placed)
    }

    fn write(&mut self, paper: &PrintedPaper) -> Result<()> {
        let name = paper.file_name();
        OneFile::of(paper, self.folder.beside.join(&name))?.finish()?;
        self.names.push(name);
        Ok(())
    }
}

/// A file of one or several papers, while it is written.
struct OneFile {
    path: PathBuf,
    file: pdf::Writer<BufWriter<File>>,
    /// The file's name if the paper stays alone, and what several are called after.
    first: (String, String),
    /// The last of several.
    last: Option<String>,
}

impl OneFile {
    fn of(paper: &PrintedPaper, path: PathBuf) -> Result<Self> {
        let begun = File::create_new(&path).and_then(|file| pdf::Writer::new(BufWriter::new(file)));
        let file = begun.map_err(failed(&path))?;
        let mut file = Self { path, file, first: (paper.file_name(), paper.name()), last: None };
        file.add_sheets(paper)?;
        Ok(file)
    }

    fn add(&mut self, paper: &PrintedPaper) -> Result<()> {
        self.last = Some(paper.name());
        self.add_sheets(paper)
    }

    fn add_sheets(&mut self, paper: &PrintedPaper) -> Result<()> {
        let mut sheets = paper.sheets.iter();
        Ok(sheets.try_for_each(|sheet| self.file.add(sheet)).map_err(failed(&self.path))?)
    }

    /// Where the file is now, and what it is to be called.
    fn finish(self) -> Result<(PathBuf, String)> {
        let (alone, first) = self.first;
        let name = self.last.map_or(alone, |last| format!("{first}-{last}.pdf"));
        let written = self.file.finish().and_then(|out| out.into_inner()?.sync_all());
        written.map_err(failed(&self.path))?;
        Ok((self.path, name))
    }
}

/// Files in their place, with nobody to answer for them yet.
#[derive(Debug)]
pub struct Placed(Vec<PathBuf>);

impl Placed {
    fn take(&mut self, beside: &Path, path: PathBuf) -> Result<()> {
        fs::rename(beside, &path).map_err(failed(&path))?;
        self.0.push(path);
        Ok(())
    }

    /// The prints are recorded: the files stay.
    pub fn keep(mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.0)
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        for path in &self.0 {
            fs::remove_file(path).ok(); // why they are not wanted is told by the act
        }
    }
}

/// A folder, and one inside it that goes with everything in it.
struct Folder {
    wanted: PathBuf,
    beside: PathBuf,
    /// Made for these files: it goes too if it stays empty.
    made: bool,
}

impl Folder {
    fn beside(wanted: &Path) -> Result<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let made = !wanted.exists();
        let beside = wanted.join(format!(".papers-{}-{number}.part", std::process::id()));
        fs::create_dir_all(&beside).map_err(failed(wanted))?;
        Ok(Self { wanted: wanted.to_owned(), beside, made })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.beside) {
            tracing::warn!(%error, "unfinished papers were left behind");
        }
        if self.made {
            fs::remove_dir(&self.wanted).ok(); // it is not empty once the files are there
        }
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> ExportError {
    let path = path.to_owned();
    move |source| ExportError { path, fault: ExportFault::Io(source) }
}
