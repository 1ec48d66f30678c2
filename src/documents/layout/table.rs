//! Tables cut into slices: one for each row, or several for a row no page can hold.

use std::{ops::Range, rc::Rc};

use crate::documents::{
    PaperError,
    document::{Align, Points, Row, Rules, Table, Text, Width},
    pages::{Stroke, TextRun},
};

use super::{
    lines::{Letters, Line, Slot},
    slices::{Frame, STROKE, Slice, ascent, line_height},
};

/// What is left empty beside and above the text of a cell with rules.
const PADDING: (Points, Points) = (4.0, 2.0);

/// What separates the texts of columns without rules.
const GUTTER: Points = 6.0;

/// Cuts a table; the head sticks to the first row and is repeated above rows that open a page.
pub(super) fn cut(table: &Table, frame: Frame) -> Result<Vec<Slice>, PaperError> {
    let grid = Grid::of(table, frame);
    let head = grid.head(&table.head)?;
    let room = frame.height() - head.as_ref().map_or(0.0, |head| head.height);
    let head = head.map(Rc::new);
    let mut slices: Vec<Slice> = Vec::new();
    for row in &table.rows {
        let parts = grid.row(row, room)?;
        slices.extend(parts.into_iter().map(|part| Slice { head: head.clone(), ..part }));
    }
    if let Some(head) = head {
        slices.insert(0, Slice { sticks: true, ..Rc::unwrap_or_clone(head) });
    }
    if let Some(first) = slices.first_mut() {
        first.space_before = table.space_before;
    }
    if let Some(last) = slices.last_mut() {
        last.space_after = table.space_after;
    }
    Ok(slices)
}

/// The columns of a table on a page.
struct Grid {
    columns: Vec<Lane>,
    size: Points,
    rules: Rules,
    padding_above: Points,
}

/// A column on a page.
struct Lane {
    edges: Range<Points>,
    /// Where its text may stand.
    text: Range<Points>,
    align: Align,
}

/// A cell broken into lines.
struct Cell {
    letters: Letters,
    lines: Vec<Line>,
}

impl Grid {
    fn of(table: &Table, frame: Frame) -> Self {
        let fixed: Points = table.columns.iter().map(|column| column.width.fixed()).sum();
        let shares: f32 = table.columns.iter().map(|column| column.width.share()).sum();
        let left_over = (frame.right - frame.left - fixed).max(0.0) / shares.max(f32::MIN_POSITIVE);
        let mut x = frame.left;
        let last = table.columns.len().saturating_sub(1);
        let columns = table.columns.iter().enumerate().map(|(at, column)| {
            let start = x;
            x += column.width.fixed() + column.width.share() * left_over;
            let edges = start..x.min(frame.right);
            let (before, after) = match table.rules {
                Rules::Grid => (PADDING.0, PADDING.0),
                Rules::None => (gutter(at > 0), gutter(at < last)),
            };
            Lane { text: edges.start + before..edges.end - after, edges, align: column.align }
        });
        let padding_above = match table.rules {
            Rules::Grid => PADDING.1,
            Rules::None => 0.0,
        };
        Self { columns: columns.collect(), size: table.size, rules: table.rules, padding_above }
    }

    /// The rows of the head as one slice, set in the centre.
    fn head(&self, rows: &[Row]) -> Result<Option<Slice>, PaperError> {
        let mut head: Option<Slice> = None;
        for row in rows {
            let cells = self.cells(row)?;
            let part = self.part(&cells, 0..tallest(&cells), Some(Align::Centre));
            head = Some(match head {
                Some(above) => stack(above, part),
                None => part,
            });
        }
        Ok(head)
    }

    /// A row as one slice, or as several if it is higher than `room`.
    fn row(&self, row: &Row, room: Points) -> Result<Vec<Slice>, PaperError> {
        let cells = self.cells(row)?;
        let most = ((room - 2.0 * self.padding_above) / line_height(self.size)).max(1.0) as usize;
        let count = tallest(&cells);
        let starts = (0..count).step_by(most);
        Ok(starts.map(|start| self.part(&cells, start..count.min(start + most), None)).collect())
    }

    fn cells(&self, row: &Row) -> Result<Vec<Cell>, PaperError> {
        let empty = Text::default();
        let cells = self.columns.iter().enumerate().map(|(at, lane)| {
            let letters = Letters::measure(row.cells.get(at).unwrap_or(&empty))?;
            let width = lane.text.end - lane.text.start;
            let lines = letters.lines(width, width, self.size);
            Ok(Cell { letters, lines })
        });
        cells.collect()
    }

    /// Some lines of a row's cells.
    fn part(&self, cells: &[Cell], lines: Range<usize>, align: Option<Align>) -> Slice {
        let height = lines.len() as Points * line_height(self.size) + 2.0 * self.padding_above;
        let mut slice = Slice::empty(height);
        for (cell, lane) in cells.iter().zip(&self.columns) {
            let align = align.unwrap_or(lane.align);
            slice.runs.extend(self.runs(cell, &lane.text, align, lines.clone()));
        }
        if self.rules == Rules::Grid {
            slice.strokes = self.strokes(height);
        }
        slice
    }

    fn runs(&self, cell: &Cell, area: &Range<Points>, align: Align, lines: Range<usize>) -> Vec<TextRun> {
        let shown = cell.lines.get(lines.start..lines.end.min(cell.lines.len())).unwrap_or_default();
        let empty_above = match self.rules {
            Rules::Grid => 0,
            Rules::None => lines.len() - shown.len(),
        };
        let set = shown.iter().enumerate().flat_map(|(at, line)| {
            let top = self.padding_above + (empty_above + at) as Points * line_height(self.size);
            let slot = Slot {
                left: area.start,
                right: area.end,
                baseline: top + ascent(self.size),
                size: self.size,
                align,
            };
            cell.letters.set(line, slot)
        });
        set.collect()
    }

    /// The frame of a row and the lines between its cells.
    fn strokes(&self, height: Points) -> Vec<Stroke> {
        let stroke = |from, to| Stroke { from, to, width: STROKE, dashed: false };
        let (Some(first), Some(last)) = (self.columns.first(), self.columns.last()) else {
            return Vec::new();
        };
        let across = [0.0, height].map(|y| stroke((first.edges.start, y), (last.edges.end, y)));
        let edges = self.columns.iter().map(|lane| lane.edges.end);
        let down = std::iter::once(first.edges.start).chain(edges).map(|x| stroke((x, 0.0), (x, height)));
        across.into_iter().chain(down).collect()
    }
}

impl Width {
    const fn fixed(self) -> Points {
        match self {
            Self::Fixed(points) => points,
            Self::Share(_) => 0.0,
        }
    }

    const fn share(self) -> f32 {
        match self {
            Self::Fixed(_) => 0.0,
            Self::Share(share) => share,
        }
    }
}

/// Half of what stands between two columns; nothing at the edges of the page.
const fn gutter(has_neighbour: bool) -> Points {
    if has_neighbour { GUTTER / 2.0 } else { 0.0 }
}

fn tallest(cells: &[Cell]) -> usize {
    cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1)
}

/// Two slices as one, the second below the first.
fn stack(mut above: Slice, below: Slice) -> Slice {
    let offset = above.height;
    above.height += below.height;
    above.runs.extend(below.runs.into_iter().map(|run| TextRun { baseline: run.baseline + offset, ..run }));
    above.strokes.extend(below.strokes.into_iter().map(|stroke| stroke.lowered(offset)));
    above
}
