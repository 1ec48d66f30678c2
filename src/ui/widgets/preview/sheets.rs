//! The pages of papers in a row, as they leave the printer.

use crate::documents::{Page, PageSize, Pages};

/// See the module; pages are counted from 0.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheets {
    papers: Vec<Pages>,
    /// Paper and page of each sheet.
    order: Vec<(usize, usize)>,
}

impl Sheets {
    /// The pages of papers, one after another.
    pub fn new(papers: Vec<Pages>) -> Self {
        let of_paper =
            |(paper, pages): (usize, &Pages)| (0..pages.pages.len()).map(move |page| (paper, page));
        Self { order: papers.iter().enumerate().flat_map(of_paper).collect(), papers }
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    pub(super) fn page(&self, sheet: usize) -> &Page {
        let (paper, page) = self.order[sheet];
        &self.papers[paper].pages[page]
    }

    pub(super) fn sizes(&self) -> impl Iterator<Item = PageSize> {
        self.order.iter().map(|(paper, _page)| self.papers[*paper].size)
    }
}
