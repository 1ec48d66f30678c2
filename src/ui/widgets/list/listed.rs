//! Rows that are all in memory: a short list.

use std::{collections::BTreeSet, hash::Hash, ops::Range, sync::Arc};

use super::{CellsOf, Column, Jump, List, Offered, Order, Source, Tally, Total, cells_of};
use crate::{
    domain::{area::Area, folding::fold},
    exchange::ListCell,
    i18n::{Lang, keyboard::from_wrong_layout},
};

/// Rows in memory.
pub(super) enum InMemory<'s, R> {
    /// Everything that was read.
    All(&'s [R]),
    /// Some of it.
    Some(&'s [&'s R]),
}

impl<R> Clone for InMemory<'_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for InMemory<'_, R> {}

impl<'s, R> InMemory<'s, R> {
    pub const fn len(self) -> usize {
        match self {
            Self::All(rows) => rows.len(),
            Self::Some(rows) => rows.len(),
        }
    }

    pub fn get(self, row: usize) -> Option<&'s R> {
        match self {
            Self::All(rows) => rows.get(row),
            Self::Some(rows) => rows.get(row).copied(),
        }
    }

    pub fn iter(self) -> impl Iterator<Item = &'s R> {
        (0..self.len()).filter_map(move |row| self.get(row))
    }

    /// So many rows tell one reading from another: a long one that is shown whole is not looked through every time.
    pub fn telling(self) -> impl Iterator<Item = &'s R> {
        let count = self.len();
        let step = match self {
            Self::All(_) => (count / 8).max(1),
            Self::Some(_) => 1,
        };
        (0..count).step_by(step).chain(count.checked_sub(1)).filter_map(move |row| self.get(row))
    }
}

/// Rows in an order; `order` holds their places in `rows`.
pub(super) struct Listed<'s, 'a, R, K> {
    list: &'s List<'a, R, K>,
    rows: InMemory<'s, R>,
    order: Arc<Arranged>,
    lang: Lang,
}

/// The order of a view of rows in memory.
#[derive(Debug, PartialEq, Eq, Default)]
pub(super) struct Arranged {
    pub fingerprint: u64,
    pub rows: Vec<usize>,
}

impl<'s, 'a, R, K: Clone + Ord + Hash> Listed<'s, 'a, R, K> {
    pub fn new(list: &'s List<'a, R, K>, rows: InMemory<'s, R>, order: Arc<Arranged>, lang: Lang) -> Self {
        Self { list, rows, order, lang }
    }

    fn shown(&self) -> impl Iterator<Item = &'s R> {
        self.order.rows.iter().filter_map(|row| self.rows.get(*row))
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
        let mut tally = Tally::default();
        self.rows.iter().for_each(|row| tally.count(&self.list.filters, row));
        Some(tally.offered(self.lang))
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
