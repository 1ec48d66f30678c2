//! Rows read page by page, outside the frames.

use std::{collections::BTreeMap, ops::Range};

use crate::ui::desk::{Answer, Ticket};

/// Rows of one page.
pub const PAGE_ROWS: usize = 200;
/// Pages kept in memory; those farthest from the rows in view go first.
const MOST_PAGES: usize = 12;

enum Page<R> {
    Awaited(Ticket<Vec<R>>),
    Here(Vec<R>),
    /// Reading failed; asked for again when the pages are made stale.
    Failed,
}

/// The rows of a long list near those in view.
pub struct Pages<R> {
    pages: BTreeMap<usize, Page<R>>,
    /// Shown until the new page is there, so that a list never blinks.
    stale: BTreeMap<usize, Vec<R>>,
}

impl<R> Default for Pages<R> {
    fn default() -> Self {
        Self { pages: BTreeMap::new(), stale: BTreeMap::new() }
    }
}

impl<R> Pages<R> {
    /// Forgets what was read; it stays on show until it is read anew.
    pub fn make_stale(&mut self) {
        for (number, page) in std::mem::take(&mut self.pages) {
            if let Page::Here(rows) = page {
                self.stale.insert(number, rows);
            }
        }
    }

    /// Forgets everything at once, because other rows come now.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Takes in what has come and asks for the pages of the rows in view and beside them.
    pub fn prepare(
        &mut self,
        visible: &Range<usize>,
        count: usize,
        mut read: impl FnMut(Range<usize>) -> Ticket<Vec<R>>,
    ) {
        let wanted = pages_of(visible, count);
        for number in wanted.clone() {
            let first = number * PAGE_ROWS;
            self.pages
                .entry(number)
                .or_insert_with(|| Page::Awaited(read(first..(first + PAGE_ROWS).min(count))));
        }
        self.take_in();
        self.drop_far_pages(&wanted);
    }

    /// A row, if it has been read.
    pub fn row(&self, index: usize) -> Option<&R> {
        let (number, place) = (index / PAGE_ROWS, index % PAGE_ROWS);
        let rows = match self.pages.get(&number) {
            Some(Page::Here(rows)) => Some(rows),
            Some(Page::Awaited(_) | Page::Failed) | None => self.stale.get(&number),
        };
        rows?.get(place)
    }

    fn take_in(&mut self) {
        for (number, page) in &mut self.pages {
            let Page::Awaited(ticket) = page else { continue };
            match ticket.take() {
                Answer::NotYet => {}
                Answer::Ready(rows) => {
                    *page = Page::Here(rows);
                    self.stale.remove(number);
                }
                Answer::Lost => *page = Page::Failed,
            }
        }
    }

    fn drop_far_pages(&mut self, wanted: &Range<usize>) {
        while self.pages.len() > MOST_PAGES.max(wanted.len()) {
            let distance = |number: usize| number.abs_diff(wanted.start);
            let Some(farthest) = self.pages.keys().copied().max_by_key(|number| distance(*number)) else {
                return;
            };
            self.pages.remove(&farthest);
            self.stale.remove(&farthest);
        }
    }
}

/// The pages of these rows; before the first frame, the first page.
fn pages_of(visible: &Range<usize>, count: usize) -> Range<usize> {
    if count == 0 {
        return 0..0;
    }
    let first = visible.start.min(count - 1) / PAGE_ROWS;
    let last = visible.end.clamp(1, count).div_ceil(PAGE_ROWS);
    first..last.max(first + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::desk::{Desk, Errand};

    fn read(desk: &Desk<Vec<Range<usize>>>) -> impl FnMut(Range<usize>) -> Ticket<Vec<usize>> {
        |range| {
            desk.submit(Errand::quiet(), move |asked, _progress| {
                asked.push(range.clone());
                range.collect()
            })
        }
    }

    #[track_caller]
    fn asked(desk: &Desk<Vec<Range<usize>>>) -> Vec<Range<usize>> {
        desk.submit(Errand::quiet(), |asked, _progress| std::mem::take(asked)).wait().unwrap()
    }

    #[test]
    fn only_the_pages_in_view_are_read_and_each_once() {
        let desk = Desk::inline(Vec::new());
        let mut pages = Pages::default();
        pages.prepare(&(0..0), 1_000, read(&desk));
        pages.prepare(&(190..215), 1_000, read(&desk));
        pages.prepare(&(190..215), 1_000, read(&desk));
        assert_eq!(asked(&desk), [0..200, 200..400]);
        assert_eq!((pages.row(199), pages.row(200), pages.row(400)), (Some(&199), Some(&200), None));
        pages.prepare(&(980..1_000), 1_000, read(&desk));
        assert_eq!(asked(&desk), vec![800..1_000; 1]);
    }

    #[test]
    fn stale_rows_stay_until_new_ones_are_there() {
        let desk = Desk::inline(Vec::new());
        let mut pages = Pages::default();
        pages.prepare(&(0..20), 30, read(&desk));
        pages.make_stale();
        assert_eq!(pages.row(3), Some(&3));
        pages.prepare(&(0..20), 30, read(&desk));
        assert_eq!(asked(&desk), [0..30, 0..30]);
    }

    #[test]
    fn far_pages_are_let_go() {
        let desk = Desk::inline(Vec::new());
        let mut pages = Pages::default();
        for page in 0..20 {
            pages.prepare(&(page * PAGE_ROWS..page * PAGE_ROWS + 25), 1_000_000, read(&desk));
        }
        assert!(pages.row(0).is_none() && pages.row(19 * PAGE_ROWS).is_some());
        assert!(pages.pages.len() <= MOST_PAGES);
    }

    #[test]
    fn an_empty_list_reads_nothing() {
        let desk = Desk::inline(Vec::new());
        let mut pages = Pages::<usize>::default();
        pages.prepare(&(0..0), 0, read(&desk));
        assert!(asked(&desk).is_empty() && pages.row(0).is_none());
    }
}
