//! How a person looks at a list: narrowed by filters, sorted by a column. The list itself stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::{Choice, Column, Filter, sort::SortValue};
use crate::{i18n::Lang, platform::preferences::ListSort};

/// See the module.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Arrangement {
    /// The order of the list itself if none.
    pub sort: Option<ListSort>,
    /// The codes chosen, by filter; a filter without any is not there.
    pub filters: BTreeMap<String, BTreeSet<String>>,
}

impl Arrangement {
    /// Whether the list is as it is.
    pub fn is_natural(&self) -> bool {
        self.sort.is_none() && self.filters.is_empty()
    }

    /// A header was clicked: upwards, downwards, as it was.
    pub fn sort_by(&mut self, column: &str) {
        self.sort = match self.sort.take() {
            Some(sort) if sort.column == column && sort.descending => None,
            Some(sort) if sort.column == column => Some(ListSort { descending: true, ..sort }),
            Some(_) | None => Some(ListSort { column: column.to_owned(), descending: false }),
        };
    }

    /// Narrows to a choice also, or no more.
    pub fn toggle(&mut self, filter: &str, code: &str) {
        let codes = self.filters.entry(filter.to_owned()).or_default();
        if !codes.remove(code) {
            codes.insert(code.to_owned());
        }
        if codes.is_empty() {
            self.filters.remove(filter);
        }
    }

    /// Narrows a filter to one choice, or lets it go.
    pub fn narrow_to(&mut self, filter: &str, code: Option<&str>) {
        self.filters.remove(filter);
        if let Some(code) = code {
            self.toggle(filter, code);
        }
    }

    /// Lets go of the choices of a filter that are true of nothing any more.
    pub fn keep_only(&mut self, filter: &str, is_there: impl Fn(&str) -> bool) {
        if let Some(codes) = self.filters.get_mut(filter) {
            codes.retain(|code| is_there(code));
        }
        self.filters.retain(|_, codes| !codes.is_empty());
    }

    /// Whether the list is narrowed to a choice.
    pub fn has(&self, filter: &str, code: &str) -> bool {
        self.filters.get(filter).is_some_and(|codes| codes.contains(code))
    }

    /// Where a row belongs; none if the filters leave it out.
    pub fn place_of<R>(
        &self,
        columns: &[Column<'_, R>],
        filters: &[Filter<'_, R>],
        row: &R,
        lang: Lang,
    ) -> Option<SortValue> {
        if !self.lets_through(filters, row) {
            return None;
        }
        let by = self.sort.as_ref().and_then(|sort| columns.iter().find(|column| column.id == sort.column));
        Some(by.map_or(SortValue::Nothing, |column| column.order(row, lang)))
    }

    /// Of each filter at least one choice must be true of a row.
    fn lets_through<R>(&self, filters: &[Filter<'_, R>], row: &R) -> bool {
        self.filters.iter().all(|(id, codes)| {
            let filter = filters.iter().find(|filter| filter.id == id);
            filter.is_none_or(|filter| filter.sorts(row).iter().any(|sort| codes.contains(&sort.code)))
        })
    }

    pub(super) fn is_descending(&self) -> bool {
        self.sort.as_ref().is_some_and(|sort| sort.descending)
    }
}

/// What a filter offers: each choice with the number of rows it is true of.
pub type Offered = Vec<(Choice, usize)>;

/// Counts what the filters of a list offer over its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally(Vec<BTreeMap<String, (String, usize)>>);

impl Tally {
    /// Counts a row.
    pub fn count<R>(&mut self, filters: &[Filter<'_, R>], row: &R) {
        self.count_alike(filters, row, 1);
    }

    /// Counts so many rows of the same sorts as one of them.
    pub fn count_alike<R>(&mut self, filters: &[Filter<'_, R>], row: &R, rows: usize) {
        self.0.resize(filters.len(), BTreeMap::new());
        for (counts, filter) in self.0.iter_mut().zip(filters) {
            for sort in filter.sorts(row) {
                counts.entry(sort.code).or_insert((sort.label, 0)).1 += rows;
            }
        }
    }

    /// What each filter offers: numbers by size, words by the alphabet.
    pub fn offered(self, lang: Lang) -> Vec<Offered> {
        self.0.into_iter().map(|counts| in_order(counts, lang)).collect()
    }
}

fn in_order(counts: BTreeMap<String, (String, usize)>, lang: Lang) -> Offered {
    let mut offered: Offered =
        counts.into_iter().map(|(code, (label, count))| (Choice { code, label }, count)).collect();
    offered.sort_by_cached_key(|(choice, _)| match choice.code.parse() {
        Ok(number) => SortValue::Number(number),
        Err(_no_number) => SortValue::Text(choice.label.clone()).in_language(lang),
    });
    offered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filters() -> [Filter<'static, i64>; 2] {
        [
            Filter::by("tens", "", |row: &i64| Choice::number(row / 10)),
            Filter::by_any("divided", "", |row: &i64| {
                [2, 3].into_iter().filter(|by| row % by == 0).map(Choice::number).collect()
            }),
        ]
    }

    #[track_caller]
    fn check(chosen: &[(&str, &str)], expected: &[i64]) {
        let mut arrangement = Arrangement::default();
        for (filter, code) in chosen {
            arrangement.toggle(filter, code);
        }
        let left = |row: &i64| arrangement.place_of(&[], &filters(), row, Lang::Ru).is_some();
        assert_eq!((10..25).filter(left).collect::<Vec<_>>(), expected, "{chosen:?}");
    }

    #[test]
    fn choices_of_a_filter_add_up_and_filters_narrow() {
        check(&[("tens", "2")], &[20, 21, 22, 23, 24]);
        check(&[("tens", "2"), ("divided", "3")], &[21, 24]);
        check(&[("divided", "3"), ("divided", "2"), ("tens", "2")], &[20, 21, 22, 24]);
        check(&[("tens", "2"), ("tens", "2"), ("divided", "3"), ("tens", "1")], &[12, 15, 18]);
        check(&[("of another version", "1"), ("tens", "2")], &[20, 21, 22, 23, 24]);
    }

    #[test]
    fn a_header_sorts_up_down_and_not_at_all() {
        let mut arrangement = Arrangement::default();
        let sorted = |column: &str, descending| Some(ListSort { column: column.to_owned(), descending });
        for expected in [sorted("a", false), sorted("a", true), None] {
            arrangement.sort_by("a");
            assert_eq!(arrangement.sort, expected);
        }
        arrangement.sort_by("a");
        arrangement.sort_by("b");
        assert_eq!(arrangement.sort, sorted("b", false));
    }

    #[test]
    fn choices_are_counted_in_order() {
        let mut tally = Tally::default();
        (5..120).for_each(|row| tally.count(&filters(), &row));
        let offered = tally.offered(Lang::Ru);
        let codes: Vec<&str> = offered[0].iter().map(|(choice, _)| choice.code.as_str()).collect();
        assert_eq!(codes, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
        assert_eq!(offered[1].iter().map(|(_, count)| *count).collect::<Vec<_>>(), [57, 38]);
    }
}
