//! What is printed: one paper or a batch of them.

use std::{path::PathBuf, sync::Arc};

use crate::{
    documents::{PageRange, Pages},
    i18n::Lang,
    journal::Stamp,
    ops::{
        self,
        papers::{PaperFiles, Placed, PrintedPaper, Taking},
    },
    store::Writer,
    ui::desk::{Progress, Text},
};

/// So many papers of a batch are on show before it is printed.
pub(super) const PREVIEWED: usize = 100;

/// The act that makes papers in some languages; it runs for the preview too.
pub(super) type Make = dyn Fn(&mut Writer, &Stamp, &[Lang], &mut Taking<'_>) -> ops::Result<()> + Send + Sync;

/// See the module.
#[derive(Clone)]
pub struct Job {
    pub(super) title: Text,
    pub(super) count: usize,
    make: Arc<Make>,
}

impl Job {
    /// A single paper.
    pub(super) fn one(
        title: Text,
        print: impl Fn(&mut Writer, &Stamp, &[Lang]) -> ops::Result<PrintedPaper> + Send + Sync + 'static,
    ) -> Self {
        Self::batch(title, 1, Arc::new(move |writer, stamp, langs, take| take(print(writer, stamp, langs)?)))
    }

    pub(super) fn batch(title: Text, count: usize, make: Arc<Make>) -> Self {
        Self { title, count, make }
    }

    /// Whether there is more than one paper.
    pub(super) fn is_batch(&self) -> bool {
        self.count > 1
    }

    /// Lays out the first papers as they would be printed; `writer` only rehearses.
    pub(super) fn rehearse(
        &self,
        writer: &mut Writer,
        stamp: &Stamp,
        langs: &[Lang],
        progress: &Progress,
    ) -> ops::Result<Vec<Pages>> {
        let (mut pages, mut papers) = (Vec::new(), 0);
        let made = (self.make)(writer, stamp, langs, &mut |paper| {
            pages.extend(paper.sheets);
            papers += 1;
            if papers < PREVIEWED && !progress.is_stopped() { Ok(()) } else { Err(ops::Error::Stopped) }
        });
        match made {
            Err(ops::Error::Stopped) if papers == PREVIEWED => Ok(pages),
            made => made.map(|()| pages),
        }
    }

    /// Prints into files: either all of them are there and the prints are recorded, or nothing is.
    pub(super) fn carry_out(
        &self,
        writer: &mut Writer,
        stamp: &Stamp,
        order: &Order,
        progress: &Progress,
    ) -> ops::Result<Placed> {
        let mut done = 0;
        writer.together(|writer| {
            let mut files = PaperFiles::begin(&order.folder, !order.apart)?;
            (self.make)(writer, stamp, &order.langs, &mut |mut paper| {
                paper.sheets = order.pages.cut(paper.sheets);
                files.take(&paper)?;
                done += 1;
                if progress.count(done, self.count as u64) { Ok(()) } else { Err(ops::Error::Stopped) }
            })?;
            files.place()
        })
    }
}

/// How papers are put into files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Order {
    pub langs: Vec<Lang>,
    pub folder: PathBuf,
    /// A file for each paper instead of one for all.
    pub apart: bool,
    pub pages: PageRange,
}
