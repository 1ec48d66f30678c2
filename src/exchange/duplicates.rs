//! Finds rows with one key in little memory.

use std::collections::BTreeMap;

/// What another row with the same key means for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    /// An earlier row has the same content.
    Identical { first: u32 },
    /// Another row, earlier or later, has the same key and another content.
    Differs { other: u32 },
}

/// The keys and contents of rows, 32 bytes each.
#[derive(Default)]
pub(super) struct Duplicates(Vec<(u64, [u8; 16], u32)>);

impl Duplicates {
    pub fn add(&mut self, key: u64, content: [u8; 16], row: u32) {
        self.0.push((key, content, row));
    }

    /// The rows that share their key with another.
    pub fn find(mut self) -> BTreeMap<u32, Repeat> {
        self.0.sort_unstable();
        let mut repeats = BTreeMap::new();
        for group in self.0.chunk_by(|one, other| one.0 == other.0).filter(|group| group.len() > 1) {
            let firsts: Vec<u32> =
                group.chunk_by(|one, other| one.1 == other.1).map(|run| run[0].2).collect();
            for run in group.chunk_by(|one, other| one.1 == other.1) {
                let first = run[0].2;
                if let Some(&other) = firsts.iter().find(|&&other| other != first) {
                    repeats.insert(first, Repeat::Differs { other });
                }
                repeats.extend(run[1..].iter().map(|&(.., row)| (row, Repeat::Identical { first })));
            }
        }
        repeats
    }
}

#[cfg(test)]
mod tests {
    use super::{Repeat::*, *};

    #[track_caller]
    fn check(rows: &[(u64, u8)], expected: &[(u32, Repeat)]) {
        let mut duplicates = Duplicates::default();
        for (row, &(key, content)) in rows.iter().enumerate() {
            duplicates.add(key, [content; 16], row as u32);
        }
        assert_eq!(duplicates.find().into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_later_of_identical_rows_and_both_of_different_ones() {
        check(&[(1, 0), (2, 0), (3, 0)], &[]);
        check(&[(1, 0), (2, 0), (1, 0), (1, 0)], &[(2, Identical { first: 0 }), (3, Identical { first: 0 })]);
        check(&[(1, 0), (2, 0), (1, 9)], &[(0, Differs { other: 2 }), (2, Differs { other: 0 })]);
        check(
            &[(1, 5), (1, 0), (1, 5)],
            &[(0, Differs { other: 1 }), (1, Differs { other: 0 }), (2, Identical { first: 0 })],
        );
    }
}
