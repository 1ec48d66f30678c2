//! What is printed: one paper or a batch of them.

use std::{path::PathBuf, sync::Arc};

use crate::{
    documents::{PageRange, Pages},
    domain::ids::EntryId,
    i18n::Lang,
    journal::Stamp,
    ops::{
        self, Error,
        papers::{PaperFiles, Placed, PrintedPaper},
        several::{self, Refused},
    },
    store::{Reader, Writer},
    ui::desk::{Progress, Text},
};

/// So many papers of a batch are on show before it is printed.
pub(super) const PREVIEWED: usize = 100;

/// The act that makes a paper in some languages, by its place in the batch; it runs for the preview too.
type Make = dyn Fn(&mut Writer, &Stamp, &[Lang], usize) -> ops::Result<PrintedPaper> + Send + Sync;

/// Whom a paper is about, by its place in the batch.
type About = dyn Fn(&Reader, usize) -> ops::Result<EntryId> + Send + Sync;

/// See the module.
#[derive(Clone)]
pub struct Job {
    pub(super) title: Text,
    /// The places of those papers of the batch that are wanted.
    wanted: Vec<usize>,
    make: Arc<Make>,
    /// None where the paper is not one of several people.
    about: Option<Arc<About>>,
}

/// The first papers as they would be printed, and who would get none.
#[derive(Debug)]
pub(super) struct Rehearsed {
    pub pages: Vec<Pages>,
    pub refused: Vec<Refused>,
}

impl Job {
    /// A single paper.
    pub(super) fn one(
        title: Text,
        print: impl Fn(&mut Writer, &Stamp, &[Lang]) -> ops::Result<PrintedPaper> + Send + Sync + 'static,
    ) -> Self {
        let make =
            move |writer: &mut Writer, stamp: &Stamp, langs: &[Lang], _place| print(writer, stamp, langs);
        Self { title, wanted: vec![0], make: Arc::new(make), about: None }
    }

    /// A paper for each of these.
    pub(super) fn each<T: Copy + Send + Sync + 'static>(
        title: Text,
        items: Vec<T>,
        about: fn(&Reader, T) -> ops::Result<EntryId>,
        print: impl Fn(&mut Writer, &Stamp, T, &[Lang]) -> ops::Result<PrintedPaper> + Send + Sync + 'static,
    ) -> Self {
        let wanted = (0..items.len()).collect();
        let items = Arc::<[T]>::from(items);
        let of = Arc::clone(&items);
        Self {
            title,
            wanted,
            make: Arc::new(move |writer, stamp, langs, place| print(writer, stamp, items[place], langs)),
            about: Some(Arc::new(move |reader, place| about(reader, of[place]))),
        }
    }

    /// How many papers there will be.
    pub(super) fn count(&self) -> usize {
        self.wanted.len()
    }

    /// Whether there is more than one paper.
    pub(super) fn is_batch(&self) -> bool {
        self.count() > 1
    }

    /// The batch without those who were refused.
    pub(super) fn without(&self, refused: &[Refused]) -> Self {
        Self { wanted: several::others(&self.wanted, refused), ..self.clone() }
    }

    /// Lays out the first papers as they would be printed; `writer` only rehearses.
    pub(super) fn rehearse(
        &self,
        writer: &mut Writer,
        stamp: &Stamp,
        langs: &[Lang],
        progress: &Progress,
    ) -> ops::Result<Rehearsed> {
        let mut pages = Vec::new();
        let shown = &self.wanted[..self.count().min(PREVIEWED)];
        let made = self.make_each(writer, stamp, langs, shown, |paper| {
            pages.extend(paper.sheets);
            if progress.is_stopped() { Err(Error::Stopped) } else { Ok(()) }
        });
        let refused = match made {
            Ok(()) => Vec::new(),
            Err(error) => several::refused_by(error)?,
        };
        Ok(Rehearsed { pages, refused })
    }

    /// Prints into files: either all of them are there and the prints are recorded, or nothing is.
    ///
    /// # Errors
    /// [`ops::Refusal::OfSome`] if a paper of a batch cannot be made.
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
            self.make_each(writer, stamp, &order.langs, &self.wanted, |mut paper| {
                paper.sheets = order.pages.cut(paper.sheets);
                files.take(&paper)?;
                done += 1;
                if progress.count(done, self.count() as u64) { Ok(()) } else { Err(Error::Stopped) }
            })?;
            files.place()
        })
    }

    fn make_each(
        &self,
        writer: &mut Writer,
        stamp: &Stamp,
        langs: &[Lang],
        wanted: &[usize],
        mut take: impl FnMut(PrintedPaper) -> ops::Result<()>,
    ) -> ops::Result<()> {
        let mut one = |writer: &mut Writer, place: &usize| take((self.make)(writer, stamp, langs, *place)?);
        match &self.about {
            Some(about) => several::for_each(writer, wanted, |reader, place| about(reader, *place), one),
            None => wanted.iter().try_for_each(|place| one(writer, place)),
        }
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
