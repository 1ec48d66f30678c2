//! Rows that are all in memory: a short list.

use std::{
    collections::BTreeSet,
    hash::{DefaultHasher, Hash, Hasher as _},
    ops::Range,
    sync::{Arc, OnceLock},
};

use super::{CellsOf, Column, Jump, List, Offered, Order, Source, Tally, Total, cells_of};
use crate::{
    domain::{area::Area, folding::fold},
    exchange::ListCell,
    i18n::{Lang, keyboard::from_wrong_layout},
};

/// Rows that are all in memory.
pub(super) trait Held<R> {
    fn len(&self) -> usize;

    fn get(&self, index: usize) -> Option<&R>;

    /// Whether a search of the screen leaves the row.
    fn is_found(&self, row: &R) -> bool;

    /// Another search has another one.
    fn searched_by(&self) -> u64;

    /// Every so many rows tell one reading from another: many rows are not looked through in every frame.
    fn step(&self) -> usize;
}

/// Few rows that a screen chose.
pub(super) struct Few<'s, R>(pub &'s [&'s R]);

impl<R> Held<R> for Few<'_, R> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, index: usize) -> Option<&R> {
        self.0.get(index).copied()
    }

    fn is_found(&self, _row: &R) -> bool {
        true
    }

    fn searched_by(&self) -> u64 {
        0
    }

    fn step(&self) -> usize {
        1
    }
}

/// Many rows of which a search leaves some: they are looked through only when it changes.
pub struct Sifted<'s, R> {
    rows: &'s [R],
    by: u64,
    is_found: Box<dyn Fn(&R) -> bool + 's>,
}

impl<'s, R> Sifted<'s, R> {
    /// Those of `rows` that are found; another search has another `by`. The rows must live in what was read.
    pub fn new(rows: &'s [R], by: impl Hash, is_found: impl Fn(&R) -> bool + 's) -> Self {
        let mut hasher = DefaultHasher::new();
        by.hash(&mut hasher);
        Self { rows, by: hasher.finish(), is_found: Box::new(is_found) }
    }
}

impl<R> Held<R> for Sifted<'_, R> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn get(&self, index: usize) -> Option<&R> {
        self.rows.get(index)
    }

    fn is_found(&self, row: &R) -> bool {
        (self.is_found)(row)
    }

    fn searched_by(&self) -> u64 {
        self.by
    }

    fn step(&self) -> usize {
        (self.rows.len() / 8).max(1)
    }
}

/// Rows in an order; `order` holds their places in `rows`.
pub(super) struct Listed<'s, 'a, R, K> {
    list: &'s List<'a, R, K>,
    rows: &'s dyn Held<R>,
    order: Arc<Arranged>,
    lang: Lang,
}

/// The order of a view of rows in memory.
#[derive(Debug, PartialEq, Eq, Default)]
pub(super) struct Arranged {
    pub fingerprint: u64,
    pub rows: Vec<usize>,
    /// How many the search of the screen leaves, whatever filters hide.
    pub found: usize,
    /// Counted when a menu asks for it.
    offered: OnceLock<Vec<Offered>>,
}

impl Arranged {
    pub fn new(fingerprint: u64, rows: Vec<usize>, found: usize) -> Self {
        Self { fingerprint, rows, found, offered: OnceLock::new() }
    }
}

impl<'s, 'a, R, K: Clone + Ord + Hash> Listed<'s, 'a, R, K> {
    pub fn new(list: &'s List<'a, R, K>, rows: &'s dyn Held<R>, order: Arc<Arranged>, lang: Lang) -> Self {
        Self { list, rows, order, lang }
    }

    fn shown(&self) -> impl Iterator<Item = &R> {
        self.order.rows.iter().filter_map(|row| self.rows.get(*row))
    }

    fn count_offered(&self) -> Vec<Offered> {
        let mut tally = Tally::default();
        let rows = (0..self.rows.len()).filter_map(|row| self.rows.get(row));
        rows.filter(|row| self.rows.is_found(row)).for_each(|row| tally.count(&self.list.filters, row));
        tally.offered(self.lang)
    }
}

impl<R, K: Clone + Ord + Hash> Order<K> for Listed<'_, '_, R, K> {
    fn count(&self) -> usize {
        self.order.rows.len()
    }

    fn key(&self, row: usize) -> Option<K> {
        self.row(row).map(&self.list.key)
    }
}

impl<R, K: Clone + Ord + Hash> Source<R, K> for Listed<'_, '_, R, K> {
    fn version(&self) -> u64 {
        self.order.fingerprint
    }

    fn prepare(&mut self, _visible: Range<usize>) {}

    fn row(&self, row: usize) -> Option<&R> {
        self.rows.get(*self.order.rows.get(row)?)
    }

    fn jump(&mut self, typed: &str, from: usize) -> Jump {
        let Some(main) = self.list.columns.iter().find(|column| column.id == self.list.main) else {
            return Jump::Nowhere;
        };
        let words = Words::of(typed);
        let texts = |row: usize| self.row(row).map(|row| main.text(row)).unwrap_or_default();
        let found = around(from, self.order.rows.len()).find(|row| words.begin(&texts(*row)));
        found.map_or(Jump::Nowhere, Jump::To)
    }

    fn offered(&mut self) -> Option<Vec<Offered>> {
        Some(self.order.offered.get_or_init(|| self.count_offered()).clone())
    }

    fn totals(&self, chosen: &BTreeSet<K>) -> Vec<Total> {
        let of = |column: &Column<'_, R>| Total {
            header: column.header.clone(),
            shown: sum(self.shown().map(|row| column.value(row))),
            chosen: sum(self
                .shown()
                .filter(|row| chosen.contains(&(self.list.key)(row)))
                .map(|row| column.value(row))),
        };
        self.list.columns.iter().filter(|column| column.summed).map(of).collect()
    }

    fn cells(&self, wanted: Option<&BTreeSet<K>>, columns: &[&'static str]) -> CellsOf {
        let is_wanted = |row: &&R| wanted.is_none_or(|wanted| wanted.contains(&(self.list.key)(row)));
        let cells = |row| cells_of(&self.list.columns, columns, row);
        CellsOf::Here(self.shown().filter(is_wanted).map(cells).collect())
    }
}

/// Every row from one on, around the end.
pub(super) fn around(from: usize, count: usize) -> impl Iterator<Item = usize> {
    (0..count).map(move |step| (from + step) % count)
}

/// Letters that were typed, as they are and as they were meant on another layout.
pub struct Words {
    typed: String,
    meant: Option<String>,
}

impl Words {
    /// Letters as they were typed.
    pub fn of(typed: &str) -> Self {
        Self { typed: fold(typed), meant: from_wrong_layout(typed).map(|meant| fold(&meant)) }
    }

    /// Whether a text begins with them.
    pub fn begin(&self, text: &str) -> bool {
        let text = fold(text);
        text.starts_with(&self.typed) || self.meant.as_ref().is_some_and(|meant| text.starts_with(meant))
    }
}

/// The sum of numbers or of areas.
fn sum(values: impl Iterator<Item = ListCell>) -> ListCell {
    values.fold(ListCell::Empty, |total, value| match (total, value) {
        (ListCell::Integer(total), ListCell::Integer(number)) => ListCell::Integer(total + number),
        (ListCell::Area(total), ListCell::Area(area)) => {
            ListCell::Area(Area::from_centi_m2(total.centi_m2() + area.centi_m2()))
        }
        (ListCell::Empty, number @ (ListCell::Integer(_) | ListCell::Area(_))) => number,
        (total, _) => total,
    })
}
