//! The files of papers: all of them appear in their folder, or none.

use std::{
    fs::{self, File},
    io::BufWriter,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use super::job::Order;
use crate::{
    documents::PageRange,
    exchange::{ExportError, ExportFault},
    ops::{
        self,
        papers::{OneFile, PrintedPaper},
    },
    platform::atomic_write,
};

/// Files that are written beside their place.
pub(super) struct Files {
    folder: Folder,
    pages: PageRange,
    /// The names of what is written.
    names: Vec<String>,
    /// None where each paper has its own file.
    together: Option<Together>,
}

/// The one file of many papers, while it is written.
struct Together {
    path: PathBuf,
    file: OneFile<BufWriter<File>>,
}

impl Files {
    /// Files that come to the folder of an order.
    pub fn begin(order: &Order) -> ops::Result<Self> {
        let folder = Folder::beside(&order.folder)?;
        let together = if order.apart { None } else { Some(Together::begin(&folder)?) };
        Ok(Self { folder, pages: order.pages.clone(), names: Vec::new(), together })
    }

    /// Takes the next paper.
    pub fn take(&mut self, mut paper: PrintedPaper) -> ops::Result<()> {
        paper.sheets = self.pages.cut(paper.sheets);
        match &mut self.together {
            Some(together) => together.add(&paper),
            None => self.write(&paper),
        }
    }

    /// Moves what was written to its place; it goes again if nobody keeps it.
    pub fn place(mut self) -> ops::Result<Placed> {
        let mut placed = Placed(Vec::new());
        if let Some(together) = self.together.take() {
            let (beside, name) = together.finish()?;
            placed.take(&beside, self.folder.wanted.join(name))?;
        }
        for name in &self.names {
            placed.take(&self.folder.beside.join(name), self.folder.wanted.join(name))?;
        }
        Ok(placed)
    }

    fn write(&mut self, paper: &PrintedPaper) -> ops::Result<()> {
        let name = paper.file_name();
        let path = self.folder.beside.join(&name);
        atomic_write::write(&path, &paper.pdf()).map_err(failed(&path))?;
        self.names.push(name);
        Ok(())
    }
}

impl Together {
    fn begin(folder: &Folder) -> ops::Result<Self> {
        let path = folder.beside.join("papers.pdf");
        let file = File::create_new(&path).and_then(|file| OneFile::new(BufWriter::new(file)));
        Ok(Self { file: file.map_err(failed(&path))?, path })
    }

    fn add(&mut self, paper: &PrintedPaper) -> ops::Result<()> {
        Ok(self.file.add(paper).map_err(failed(&self.path))?)
    }

    /// Where the file is now, and what it is to be called.
    fn finish(self) -> ops::Result<(PathBuf, String)> {
        let ended = self.file.finish();
        let written = ended.and_then(|(out, name)| out.into_inner()?.sync_all().map(|()| name));
        Ok((self.path.clone(), written.map_err(failed(&self.path))?))
    }
}

/// Files in their place, with nobody to answer for them yet.
#[derive(Debug)]
pub(super) struct Placed(Vec<PathBuf>);

impl Placed {
    fn take(&mut self, beside: &Path, path: PathBuf) -> ops::Result<()> {
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
    fn beside(wanted: &Path) -> ops::Result<Self> {
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

fn failed(path: &Path) -> impl FnOnce(std::io::Error) -> ExportError {
    let path = path.to_owned();
    move |source| ExportError { path, fault: ExportFault::Io(source) }
}
