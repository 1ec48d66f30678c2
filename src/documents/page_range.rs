//! Which pages of a paper are wanted: `1-3, 5`.

use std::ops::RangeInclusive;

use super::Pages;

/// Some of the pages, counted from 1 through all papers; all of them if nothing is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageRange(Vec<RangeInclusive<usize>>);

/// A range that names no pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PageRangeError {
    #[error("{part:?} is neither a page nor a span of pages")]
    Unreadable { part: String },
    /// The first page of a span lies behind its last one.
    #[error("the span {first}-{last} runs back")]
    Backwards { first: usize, last: usize },
    /// Pages are counted from 1.
    #[error("there is no page {page} among {count}")]
    NoSuchPage { page: usize, count: usize },
}

impl PageRange {
    /// Reads a range of some of `count` pages; dashes of every length part the ends of a span.
    ///
    /// # Errors
    /// The first part that names no pages.
    pub fn parse(text: &str, count: usize) -> Result<Self, PageRangeError> {
        let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| span(part, count)).collect::<Result<_, _>>().map(Self)
    }

    /// Whether a page is wanted.
    pub fn contains(&self, page: usize) -> bool {
        self.0.is_empty() || self.0.iter().any(|span| span.contains(&page))
    }

    /// The wanted pages of papers; a paper without any is left out.
    pub fn cut(&self, papers: Vec<Pages>) -> Vec<Pages> {
        let mut number = 0;
        let mut cut = papers;
        for paper in &mut cut {
            paper.pages.retain(|_page| {
                number += 1;
                self.contains(number)
            });
        }
        cut.retain(|paper| !paper.pages.is_empty());
        cut
    }
}

fn span(part: &str, count: usize) -> Result<RangeInclusive<usize>, PageRangeError> {
    let unreadable = || PageRangeError::Unreadable { part: part.to_owned() };
    let number = |text: &str| text.trim().parse::<usize>().map_err(|_not_a_number| unreadable());
    let (first, last) = match part.split_once(['-', '\u{2013}', '\u{2014}']) {
        Some((first, last)) => (number(first)?, number(last)?),
        None => (number(part)?, number(part)?),
    };
    if let Some(page) = [first, last].into_iter().find(|page| !(1..=count).contains(page)) {
        return Err(PageRangeError::NoSuchPage { page, count });
    }
    if first > last {
        return Err(PageRangeError::Backwards { first, last });
    }
    Ok(first..=last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        documents::{Info, Orientation, Page, PageSize},
        i18n::Lang,
    };

    #[track_caller]
    fn check(text: &str, expected: Result<&[usize], PageRangeError>) {
        let found = PageRange::parse(text, 7);
        let pages = |range: PageRange| (1..=7).filter(|page| range.contains(*page)).collect::<Vec<_>>();
        assert_eq!(found.map(pages), expected.map(<[usize]>::to_vec), "{text:?}");
    }

    fn unreadable<T>(part: &str) -> Result<T, PageRangeError> {
        Err(PageRangeError::Unreadable { part: part.to_owned() })
    }

    #[test]
    fn pages_and_spans_are_read() {
        check("", Ok(&[1, 2, 3, 4, 5, 6, 7]));
        check(" , ", Ok(&[1, 2, 3, 4, 5, 6, 7]));
        check("1", Ok(&[1]));
        check("7", Ok(&[7]));
        check("1-3, 5", Ok(&[1, 2, 3, 5]));
        check("6–7;2 — 2,2", Ok(&[2, 6, 7]));
        check("1-7", Ok(&[1, 2, 3, 4, 5, 6, 7]));
    }

    #[test]
    fn a_wrong_range_is_told_by_its_first_wrong_part() {
        check("0", Err(PageRangeError::NoSuchPage { page: 0, count: 7 }));
        check("8", Err(PageRangeError::NoSuchPage { page: 8, count: 7 }));
        check("1, 6-8", Err(PageRangeError::NoSuchPage { page: 8, count: 7 }));
        check("3-2", Err(PageRangeError::Backwards { first: 3, last: 2 }));
        check("2-2", Ok(&[2]));
        check("два", unreadable("два"));
        check("1-", unreadable("1-"));
        check("-3", unreadable("-3"));
        check("1-2-3", unreadable("1-2-3"));
        check("1.5", unreadable("1.5"));
        check("99999999999999999999999", unreadable("99999999999999999999999"));
    }

    fn paper(pages: usize) -> Pages {
        let info = Info {
            title: String::new(),
            author: String::new(),
            lang: Lang::Kk,
            created_at: "2026-11-22T05:00:00Z".parse().unwrap(),
        };
        Pages { info, size: PageSize::a4(Orientation::Portrait), pages: vec![Page::default(); pages] }
    }

    #[test]
    fn pages_are_counted_through_all_papers() {
        let range = PageRange::parse("2-3, 7", 7).unwrap();
        let cut = range.cut(vec![paper(2), paper(4), paper(1)]);
        assert_eq!(cut.iter().map(|paper| paper.pages.len()).collect::<Vec<_>>(), [1, 1, 1]);
        let only_last = PageRange::parse("7", 7).unwrap().cut(vec![paper(6), paper(1)]);
        assert_eq!(only_last.len(), 1);
        assert_eq!(PageRange::default().cut(vec![paper(2)]), [paper(2)]);
    }
}
