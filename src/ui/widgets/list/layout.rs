//! Which columns a person sees, how wide and in which order.

use super::Column;
use crate::platform::preferences::ListColumnLook;

/// No column is narrower.
pub const LEAST_WIDTH: f32 = 28.0;

/// The columns as they stand: those that never move first, then as the person wants them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout(Vec<ListColumnLook>);

impl Layout {
    /// The wishes of a person, or the usual columns; what is new since comes where it belongs.
    pub fn of<R>(columns: &[Column<'_, R>], frozen: usize, wishes: &[ListColumnLook]) -> Self {
        let known = wishes.iter().filter(|wish| columns.iter().any(|column| column.id == wish.id));
        let mut looks: Vec<ListColumnLook> = known.cloned().collect();
        for (index, column) in columns.iter().enumerate() {
            let wish = looks.iter().position(|look| look.id == column.id);
            if index < frozen {
                let mut look = wish.map_or_else(|| usual(column), |wish| looks.remove(wish));
                look.shown = true;
                looks.insert(index, look);
            } else if wish.is_none() {
                looks.insert(index.min(looks.len()), usual(column));
            }
        }
        Self(looks)
    }

    /// Every column, shown or not.
    pub fn looks(&self) -> &[ListColumnLook] {
        &self.0
    }

    /// The columns shown: index in the list's own columns and width.
    pub fn shown<R>(&self, columns: &[Column<'_, R>]) -> Vec<(usize, f32)> {
        let index = |look: &ListColumnLook| columns.iter().position(|column| column.id == look.id);
        let shown = self.0.iter().filter(|look| look.shown);
        shown.filter_map(|look| Some((index(look)?, f32::from(look.width).max(LEAST_WIDTH)))).collect()
    }

    /// Shows or hides a column.
    pub fn show(&mut self, id: &str, shown: bool) {
        if let Some(look) = self.0.iter_mut().find(|look| look.id == id) {
            look.shown = shown;
        }
    }

    /// Sets the width of a column.
    pub fn set_width(&mut self, id: &str, width: f32) {
        if let Some(look) = self.0.iter_mut().find(|look| look.id == id) {
            look.width = width.clamp(LEAST_WIDTH, 2_000.0).round() as u16;
        }
    }

    /// Moves a column one place; those before `frozen` stay.
    pub fn shift(&mut self, id: &str, to_the_left: bool, frozen: usize) {
        let Some(at) = self.0.iter().position(|look| look.id == id) else { return };
        let other = if to_the_left { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(other) = other.filter(|other| (frozen..self.0.len()).contains(other) && at >= frozen) {
            self.0.swap(at, other);
        }
    }
}

fn usual<R>(column: &Column<'_, R>) -> ListColumnLook {
    ListColumnLook { id: column.id.to_owned(), width: column.width as u16, shown: column.shown_at_first }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column<'static, ()>> {
        let column = |id| Column::words(id, id, 100.0, |(): &()| "");
        vec![column("place"), column("name"), column("state"), column("rank").hidden_at_first()]
    }

    fn ids(layout: &Layout) -> String {
        let shown = layout.shown(&columns());
        shown
            .iter()
            .map(|(index, width)| format!("{} {width}", columns()[*index].id))
            .collect::<Vec<_>>()
            .join(", ")
    }

    #[test]
    fn what_a_person_wants_is_kept_and_what_is_new_comes_in() {
        let mut layout = Layout::of(&columns(), 1, &[]);
        assert_eq!(ids(&layout), "place 100, name 100, state 100");
        layout.show("rank", true);
        layout.shift("rank", true, 1);
        layout.shift("name", true, 1); // the place stays first
        layout.show("name", false);
        layout.set_width("state", 1.0);
        assert_eq!(ids(&layout), "place 100, rank 100, state 28");
        let of_older_version: Vec<ListColumnLook> =
            layout.looks().iter().filter(|look| look.id != "name" && look.id != "place").cloned().collect();
        assert_eq!(
            ids(&Layout::of(&columns(), 1, &of_older_version)),
            "place 100, name 100, rank 100, state 28"
        );
    }
}
