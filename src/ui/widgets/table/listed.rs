//! Rows that are all in memory: a short list.

use egui::Ui;

use super::Rows;

/// Rows over a slice; `name` is what a screen reader says, `cell` draws.
pub struct Listed<'a, T, N, C> {
    rows: &'a [T],
    name: N,
    cell: C,
}

impl<'a, T, N, C> Listed<'a, T, N, C>
where
    N: Fn(&T) -> String,
    C: Fn(&mut Ui, &T, usize),
{
    /// Rows over a slice; `cell` gets the column.
    pub fn new(rows: &'a [T], name: N, cell: C) -> Self {
        Self { rows, name, cell }
    }
}

impl<T, N, C> Rows for Listed<'_, T, N, C>
where
    N: Fn(&T) -> String,
    C: Fn(&mut Ui, &T, usize),
{
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn name(&self, row: usize) -> Option<String> {
        self.rows.get(row).map(|row| (self.name)(row))
    }

    fn cell_ui(&self, ui: &mut Ui, row: usize, column: usize) {
        if let Some(row) = self.rows.get(row) {
            (self.cell)(ui, row, column);
        }
    }
}
