//! Which rows are chosen, by what they are and not by where they stand.

use std::collections::BTreeSet;

/// How a click or key changes what is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// This row alone.
    Only,
    /// Everything between the row chosen before and this one (Shift).
    Range,
    /// As [`How::Range`], beside what is chosen already (Ctrl+Shift).
    MoreRange,
    /// This row also, or no more (Ctrl with a click, Space).
    Toggle,
    /// The cursor goes there, nothing is chosen (Ctrl with an arrow).
    GoTo,
}

/// The rows of a list in the order shown.
pub trait Order<K> {
    /// How many there are.
    fn count(&self) -> usize;

    /// What stands in a row.
    fn key(&self, row: usize) -> Option<K>;

    /// The row of a key.
    fn row_of(&self, key: &K) -> Option<usize>
    where
        K: PartialEq,
    {
        (0..self.count()).find(|row| self.key(*row).as_ref() == Some(key))
    }
}

/// See the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection<K> {
    cursor: Option<K>,
    /// Where the cursor stood at last: another row takes its place when its own is gone.
    cursor_row: usize,
    anchor: Option<K>,
    chosen: BTreeSet<K>,
    version: u64,
}

impl<K> Default for Selection<K> {
    fn default() -> Self {
        Self { cursor: None, cursor_row: 0, anchor: None, chosen: BTreeSet::new(), version: 0 }
    }
}

impl<K: Clone + Ord> Selection<K> {
    /// The row that keys start from and whose details are shown.
    pub fn cursor(&self) -> Option<&K> {
        self.cursor.as_ref()
    }

    /// What is chosen.
    pub fn chosen(&self) -> &BTreeSet<K> {
        &self.chosen
    }

    /// Whether a row is chosen.
    pub fn has(&self, key: &K) -> bool {
        self.chosen.contains(key)
    }

    /// Grows whenever what is chosen changes.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Where the cursor stands in an order.
    pub fn cursor_row(&self, order: &dyn Order<K>) -> Option<usize> {
        let cursor = self.cursor.as_ref()?;
        let near = Some(self.cursor_row).filter(|row| order.key(*row).as_ref() == Some(cursor));
        near.or_else(|| order.row_of(cursor))
    }

    /// Moves the cursor to a row and chooses as said.
    pub fn act(&mut self, order: &dyn Order<K>, row: usize, how: How) {
        let Some(key) = order.key(row) else { return };
        match how {
            How::Only => self.chosen = [key.clone()].into(),
            How::Toggle => {
                if !self.chosen.remove(&key) {
                    self.chosen.insert(key.clone());
                }
            }
            How::Range => {
                self.chosen.clear();
                self.add_range(order, row);
            }
            How::MoreRange => self.add_range(order, row),
            How::GoTo => {}
        }
        if !matches!(how, How::Range | How::MoreRange) || self.anchor.is_none() {
            self.anchor = Some(key.clone());
        }
        self.cursor = Some(key);
        self.cursor_row = row;
        self.version += 1;
    }

    fn add_range(&mut self, order: &dyn Order<K>, row: usize) {
        let anchor = self.anchor.as_ref().and_then(|anchor| order.row_of(anchor)).unwrap_or(row);
        self.chosen.extend((anchor.min(row)..=anchor.max(row)).filter_map(|row| order.key(row)));
    }

    /// Chooses every row.
    pub fn choose_all(&mut self, order: &dyn Order<K>) {
        self.chosen = (0..order.count()).filter_map(|row| order.key(row)).collect();
        self.version += 1;
    }

    /// Chooses these rows.
    pub fn choose_these(&mut self, keys: impl IntoIterator<Item = K>) {
        self.chosen = keys.into_iter().collect();
        self.version += 1;
    }

    /// Keeps the row of the cursor alone; returns whether more was chosen.
    pub fn choose_cursor_alone(&mut self) -> bool {
        let more = self.chosen.len() > 1;
        if more {
            self.chosen = self.cursor.iter().cloned().collect();
            self.version += 1;
        }
        more
    }

    /// Chooses one row that need not be in the list yet.
    pub fn choose(&mut self, key: K) {
        if self.cursor.as_ref() != Some(&key) || self.chosen.len() != 1 {
            self.version += 1;
            self.chosen = [key.clone()].into();
            self.anchor = Some(key.clone());
            self.cursor = Some(key);
        }
    }

    /// Chooses nothing.
    pub fn clear(&mut self) {
        *self = Self { version: self.version + 1, ..Self::default() };
    }

    /// After another reading: what is gone is no longer chosen, and the cursor stays where it stood.
    pub fn keep_known(&mut self, order: &dyn Order<K>) {
        let before = self.chosen.len();
        if before > 1 {
            let known: BTreeSet<K> = (0..order.count()).filter_map(|row| order.key(row)).collect();
            self.chosen.retain(|key| known.contains(key));
        } else {
            self.chosen.retain(|key| order.row_of(key).is_some());
        }
        if self.chosen.len() != before {
            self.version += 1;
        }
        let Some(cursor) = &self.cursor else { return };
        match order.row_of(cursor) {
            Some(row) => self.cursor_row = row,
            None if order.count() == 0 => self.cursor = None,
            None => {
                let row = self.cursor_row.min(order.count() - 1);
                let how = if self.chosen.is_empty() { How::Only } else { How::GoTo };
                self.act(order, row, how);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    impl Order<u32> for Vec<u32> {
        fn count(&self) -> usize {
            self.len()
        }

        fn key(&self, row: usize) -> Option<u32> {
            self.get(row).copied()
        }
    }

    fn rows() -> Vec<u32> {
        (0..10).map(|row| 100 + row).collect()
    }

    #[track_caller]
    fn check(acts: &[(usize, How)], expected: &[u32]) {
        let (order, mut selection) = (rows(), Selection::default());
        for &(row, how) in acts {
            selection.act(&order, row, how);
        }
        assert_eq!(selection.chosen().iter().copied().collect::<Vec<_>>(), expected, "{acts:?}");
    }

    #[test]
    fn clicks_choose_as_everywhere() {
        check(&[(3, How::Only)], &[103]);
        check(&[(3, How::Only), (5, How::Only)], &[105]);
        check(&[(3, How::Only), (5, How::Toggle)], &[103, 105]);
        check(&[(3, How::Only), (5, How::Toggle), (3, How::Toggle)], &[105]);
        check(&[(3, How::Only), (5, How::Range)], &[103, 104, 105]);
        check(&[(3, How::Only), (5, How::Range), (1, How::Range)], &[101, 102, 103]);
        check(&[(3, How::Only), (7, How::Toggle), (8, How::MoreRange)], &[103, 107, 108]);
        check(&[(3, How::Only), (7, How::GoTo), (7, How::Toggle)], &[103, 107]);
        check(&[(2, How::Range)], &[102]);
        check(&[(3, How::Only), (70, How::Only)], &[103]);
    }

    #[test]
    fn what_is_chosen_outlives_another_reading_and_another_order() {
        let mut selection = Selection::default();
        selection.act(&rows(), 3, How::Only);
        selection.act(&rows(), 5, How::Toggle);
        let reversed: Vec<u32> = rows().into_iter().rev().collect();
        selection.keep_known(&reversed);
        assert_eq!((selection.chosen().len(), selection.cursor_row(&reversed)), (2, Some(4)));
        selection.keep_known(&vec![103, 200, 201, 202, 203]);
        assert_eq!(selection.chosen(), &[103].into());
        assert_eq!(selection.cursor(), Some(&203), "the cursor stays where it stood");
        selection.keep_known(&Vec::new());
        assert_eq!((selection.chosen().len(), selection.cursor()), (0, None));
    }

    fn how() -> impl Strategy<Value = How> {
        prop_oneof![
            Just(How::Only),
            Just(How::Range),
            Just(How::MoreRange),
            Just(How::Toggle),
            Just(How::GoTo)
        ]
    }

    proptest! {
        #[test]
        fn keys_keep_the_rules_of_sets(acts in proptest::collection::vec((0_usize..10, how()), 0..30)) {
            let (order, mut selection) = (rows(), Selection::default());
            for (row, how) in acts {
                let before = selection.clone();
                selection.act(&order, row, how);
                let key = order[row];
                prop_assert_eq!(selection.cursor(), Some(&key));
                prop_assert!(selection.version() > before.version());
                match how {
                    How::Only => prop_assert_eq!(selection.chosen(), &[key].into()),
                    How::Toggle => {
                        prop_assert_eq!(selection.has(&key), !before.has(&key));
                        prop_assert_eq!(selection.chosen().symmetric_difference(before.chosen()).count(), 1);
                    }
                    How::Range => {
                        let rows: Vec<u32> = selection.chosen().iter().copied().collect();
                        prop_assert_eq!(rows.last().unwrap() - rows[0] + 1, rows.len() as u32);
                        prop_assert!(selection.has(&key));
                    }
                    How::MoreRange => prop_assert!(selection.chosen().is_superset(before.chosen())),
                    How::GoTo => prop_assert_eq!(selection.chosen(), before.chosen()),
                }
            }
            let mut reread = selection.clone();
            reread.keep_known(&order);
            prop_assert_eq!(reread.chosen(), selection.chosen());
        }
    }
}
