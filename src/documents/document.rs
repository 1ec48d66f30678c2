//! A paper before it is laid out: blocks of text without coordinates.

use crate::{domain::Instant, i18n::Lang};

use super::fonts::Face;

/// A length in points, 1/72 of an inch.
pub type Points = f32;

/// The size of letters, in points (the documentation rules ask for 14).
pub const LETTER_SIZE: Points = 14.0;

/// Millimetres as points.
pub const fn mm(millimetres: f32) -> Points {
    millimetres * 72.0 / 25.4
}

/// A paper: what it is, its sheet and its blocks in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub info: Info,
    pub setup: Setup,
    pub blocks: Vec<Block>,
}

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Info {
    pub title: String,
    pub author: String,
    pub lang: Lang,
    /// The moment of printing, passed in by whoever prints.
    pub created_at: Instant,
}

/// The sheet and what stands on every page of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Setup {
    pub orientation: Orientation,
    pub margins: Margins,
    /// A framed line at the head of every page: the mark of a practice register, of a copy.
    pub band: Option<String>,
    /// A small line at the foot of every page.
    pub footer: Option<String>,
}

/// How the A4 sheet is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    #[default]
    Portrait,
    Landscape,
}

/// The empty edges of a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margins {
    pub left: Points,
    pub right: Points,
    pub top: Points,
    pub bottom: Points,
}

impl Default for Margins {
    /// The least the documentation rules allow: 20 mm on the left, 10 mm elsewhere.
    fn default() -> Self {
        Self { left: mm(20.0), right: mm(10.0), top: mm(10.0), bottom: mm(10.0) }
    }
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
    /// A line across the page, with what is empty above and below it.
    Rule {
        dashed: bool,
        space: Points,
    },
    /// Empty height; it vanishes at the head of a page.
    Space(Points),
    PageBreak,
    /// Blocks that stay on one page as long as a page can hold them.
    Together {
        blocks: Vec<Block>,
        place: Place,
    },
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

/// Where a group of blocks stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// After what comes before it.
    Here,
    /// At the foot of the page.
    PageFoot,
}

/// How lines are set between the edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    #[default]
    Left,
    Right,
    Centre,
    /// Both edges; the last line and lines before a forced break are set left.
    Justify,
}

/// Text in one or both faces; `\n` forces a new line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    pub(super) spans: Vec<(Face, String)>,
}

impl Text {
    /// Text in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { spans: vec![(Face::Bold, text.into())] }
    }

    /// This text followed by another.
    #[must_use]
    pub fn then(mut self, next: impl Into<Self>) -> Self {
        self.spans.append(&mut next.into().spans);
        self
    }
}

impl<S: Into<String>> From<S> for Text {
    fn from(text: S) -> Self {
        Self { spans: vec![(Face::Regular, text.into())] }
    }
}

/// A paragraph of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    pub text: Text,
    pub size: Points,
    pub align: Align,
    /// How far the first line is set in.
    pub indent_first: Points,
    pub indent_left: Points,
    pub indent_right: Points,
    pub space_before: Points,
    pub space_after: Points,
    /// No page ends between this paragraph and the next block.
    pub keep_with_next: bool,
}

impl Paragraph {
    /// A paragraph of a letter: 14 points, set left, no spaces.
    pub fn new(text: impl Into<Text>) -> Self {
        Self {
            text: text.into(),
            size: LETTER_SIZE,
            align: Align::Left,
            indent_first: 0.0,
            indent_left: 0.0,
            indent_right: 0.0,
            space_before: 0.0,
            space_after: 0.0,
            keep_with_next: false,
        }
    }

    /// With letters of this size.
    #[must_use]
    pub fn size(self, size: Points) -> Self {
        Self { size, ..self }
    }

    /// Set in this way.
    #[must_use]
    pub fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// With the first line set in.
    #[must_use]
    pub fn indent_first(self, indent_first: Points) -> Self {
        Self { indent_first, ..self }
    }

    /// Set in from the left edge.
    #[must_use]
    pub fn indent_left(self, indent_left: Points) -> Self {
        Self { indent_left, ..self }
    }

    /// Set in from the right edge.
    #[must_use]
    pub fn indent_right(self, indent_right: Points) -> Self {
        Self { indent_right, ..self }
    }

    /// With empty height above and below.
    #[must_use]
    pub fn spaced(self, space_before: Points, space_after: Points) -> Self {
        Self { space_before, space_after, ..self }
    }

    /// Bound to the next block.
    #[must_use]
    pub fn keep_with_next(self) -> Self {
        Self { keep_with_next: true, ..self }
    }
}

/// A table whose head is repeated on every page.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    /// Rows of the head; empty for a table without one.
    pub head: Vec<Row>,
    pub rows: Vec<Row>,
    pub size: Points,
    pub rules: Rules,
    pub space_before: Points,
    pub space_after: Points,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    pub width: Width,
    /// How the cells under the head are set; numbers are set right.
    pub align: Align,
}

/// The width of a column with its padding.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    Fixed(Points),
    /// A share of what the fixed columns leave.
    Share(f32),
}

/// A row of a table; missing cells are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    pub cells: Vec<Text>,
}

impl<T: Into<Text>> FromIterator<T> for Row {
    fn from_iter<I: IntoIterator<Item = T>>(cells: I) -> Self {
        Self { cells: cells.into_iter().map(Into::into).collect() }
    }
}

/// The lines of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rules {
    /// Around every cell.
    #[default]
    Grid,
    /// No lines, cells at the edges of the page and set at the foot of their row: a line for a signature.
    None,
}
