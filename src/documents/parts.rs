//! Parts that several papers are made of.

use crate::{domain::Day, i18n::Tr};

use super::{Align, Block, Column, Imprint, Paragraph, Points, Row, Rules, Table, Text, Width, mm};

/// The size of letters in the cells of a table with lines.
pub(super) const CELL_SIZE: Points = 10.0;
/// The size of running text in papers that are read at a table.
pub(super) const TEXT_SIZE: Points = 12.0;

/// The role, the line for the hand, the name.
const SIGNATURE: [Column; 3] = [
    share(Align::Left),
    Column { width: Width::Fixed(mm(45.0)), align: Align::Centre },
    Column { width: Width::Fixed(mm(52.0)), align: Align::Right },
];

/// One of several columns of one width.
pub(super) const fn share(align: Align) -> Column {
    Column { width: Width::Share(1.0), align }
}

/// Texts side by side on one line, without lines around them.
pub(super) fn in_columns<const N: usize>(
    cells: [String; N],
    columns: &[Column; N],
    size: Points,
    space_after: Points,
) -> Table {
    Table {
        columns: columns.to_vec(),
        head: Vec::new(),
        rows: vec![Row::from_iter(cells)],
        size,
        rules: Rules::None,
        space_before: 0.0,
        space_after,
    }
}

/// The role, a line for the hand, the name or one more line for it.
pub(super) fn signature(role: String, name: Option<&str>, size: Points) -> Table {
    let for_the_hand = "_".repeat(16);
    let name = name.map_or_else(|| for_the_hand.clone(), str::to_owned);
    in_columns([role, for_the_hand, name], &SIGNATURE, size, 4.5)
}

/// The commission, the title in capitals and what stands under it; all in the centre.
pub(super) fn headings(imprint: &Imprint, tr: Tr, title: &str, subtitle: &str) -> Vec<Block> {
    let line =
        |text: Text, after| Paragraph::new(text).align(Align::Centre).spaced(0.0, after).keep_with_next();
    let commission = Text::from(imprint.commission.get(tr.lang()));
    let mut lines = vec![line(commission, 10.0), line(Text::bold(title.to_uppercase()), 2.0)];
    if !subtitle.is_empty() {
        lines.push(line(subtitle.into(), 10.0));
    }
    lines.into_iter().map(Block::from).collect()
}

/// Number and day of a paper, in words: it touches somebody's rights.
pub(super) fn number_and_day(tr: Tr, number: &str, day: Day) -> String {
    tr.papers_number_and_day(&tr.day_in_words(day), &tr.papers_number(number))
}

/// A unit known by its number alone is called a unit; a name stands as it was given.
pub(super) fn military_unit(tr: Tr, unit: &str) -> String {
    let unit = unit.trim();
    let is_number = !unit.is_empty() && unit.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { tr.papers_military_unit(unit) } else { unit.to_owned() }
}

/// The heading of a part, on one page with what follows.
pub(super) fn part_heading(text: impl Into<String>) -> Block {
    Paragraph::new(Text::bold(text)).size(TEXT_SIZE).spaced(10.0, 4.0).keep_with_next().into()
}

/// The heading above a table, on one page with its head.
pub(super) fn table_heading(text: impl Into<String>) -> Block {
    Paragraph::new(Text::bold(text)).size(CELL_SIZE + 1.0).spaced(6.0, 3.0).keep_with_next().into()
}

/// Running text.
pub(super) fn sentence(text: impl Into<Text>) -> Block {
    Paragraph::new(text).size(TEXT_SIZE).align(Align::Justify).spaced(0.0, 4.0).into()
}

/// A column of a table with lines.
pub(super) struct GridColumn {
    heading: String,
    column: Column,
}

/// A column of words that takes a share of what is left.
pub(super) fn words(heading: String, share: f32) -> GridColumn {
    GridColumn { heading, column: Column { width: Width::Share(share), align: Align::Left } }
}

/// A column of words of so many millimetres.
pub(super) fn narrow(heading: String, millimetres: f32) -> GridColumn {
    GridColumn { heading, column: Column { width: Width::Fixed(mm(millimetres)), align: Align::Left } }
}

/// A column of numbers of so many millimetres.
pub(super) fn numbers(heading: String, millimetres: f32) -> GridColumn {
    GridColumn { heading, column: Column { width: Width::Fixed(mm(millimetres)), align: Align::Right } }
}

/// A table with lines whose head is repeated on every page.
pub(super) fn grid<const N: usize>(columns: [GridColumn; N], rows: Vec<Row>) -> Table {
    Table {
        columns: columns.iter().map(|column| column.column).collect(),
        head: vec![columns.into_iter().map(|column| Text::bold(column.heading)).collect()],
        rows,
        size: CELL_SIZE,
        rules: Rules::Grid,
        space_before: 0.0,
        space_after: 6.0,
    }
}

/// What is said and its value, in two columns without a head.
pub(super) fn facts(rows: Vec<(String, String)>, first_millimetres: f32) -> Table {
    let columns = [
        Column { width: Width::Fixed(mm(first_millimetres)), align: Align::Left },
        Column { width: Width::Share(1.0), align: Align::Left },
    ];
    Table {
        columns: columns.to_vec(),
        head: Vec::new(),
        rows: rows.into_iter().map(|(name, value)| Row::from_iter([name, value])).collect(),
        size: CELL_SIZE,
        rules: Rules::Grid,
        space_before: 0.0,
        space_after: 6.0,
    }
}
