//! Where the rows of a list come from.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use super::{Column, Offered, Order};
use crate::{exchange::ListCell, ops, store::Reader};

/// The cells of rows, in the order shown.
#[derive(Clone)]
pub enum CellsOf {
    Here(Vec<Vec<ListCell>>),
    /// Read beside the frames.
    Read(ReadCells),
}

/// See [`CellsOf::Read`].
pub type ReadCells = Arc<dyn Fn(&Reader) -> ops::Result<Vec<Vec<ListCell>>> + Send + Sync>;

impl CellsOf {
    /// The cells; `reader` is the register that is open.
    pub fn read(&self, reader: &Reader) -> ops::Result<Vec<Vec<ListCell>>> {
        match self {
            Self::Here(cells) => Ok(cells.clone()),
            Self::Read(read) => read(reader),
        }
    }
}

/// Where letters that were typed lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jump {
    To(usize),
    Nowhere,
    /// The source looks for it and moves the cursor itself.
    Later,
}

/// The sum of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    pub header: String,
    pub shown: ListCell,
    pub chosen: ListCell,
}

/// Rows in the order shown.
pub trait Source<R, K>: Order<K> {
    /// Another number means other rows or another order.
    fn version(&self) -> u64;

    /// Called before drawing with the rows in view.
    fn prepare(&mut self, visible: Range<usize>);

    /// A row; `None` while it is being read.
    fn row(&self, row: usize) -> Option<&R>;

    /// The next row from `from` on, around the end, whose main column starts with letters typed.
    fn jump(&mut self, typed: &str, from: usize) -> Jump;

    /// What the filters offer; `None` while it is being counted.
    fn offered(&mut self) -> Option<Vec<Offered>>;

    /// The sums of columns over what is shown and what is chosen.
    fn totals(&self, chosen: &BTreeSet<K>) -> Vec<Total>;

    /// The cells of these rows, or of all that are shown, for columns by their names.
    fn cells(&self, wanted: Option<&BTreeSet<K>>, columns: &[&'static str]) -> CellsOf;
}

/// The cells of a row for columns by their names.
pub fn cells_of<R>(columns: &[Column<'_, R>], wanted: &[&'static str], row: &R) -> Vec<ListCell> {
    let column = |id: &&str| columns.iter().find(|column| column.id == *id);
    wanted.iter().map(|id| column(id).map_or(ListCell::Empty, |column| column.value(row))).collect()
}
