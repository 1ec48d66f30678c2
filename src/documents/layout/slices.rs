//! Blocks cut into slices: what a page cannot divide.

use std::rc::Rc;

use crate::documents::{
    PaperError,
    document::{Block, Paragraph, Place, Points},
    fonts::Face,
    pages::{Stroke, TextRun},
};

use super::{
    lines::{Letters, Slot},
    table,
};

/// The thickness of all lines.
pub(super) const STROKE: Points = 0.5;

/// The area of a page that blocks may fill.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub left: Points,
    pub right: Points,
    pub top: Points,
    pub bottom: Points,
}

impl Frame {
    pub(super) fn height(&self) -> Points {
        self.bottom - self.top
    }
}

/// A piece of a paper that stands on one page; `y` counts from its own top.
#[derive(Clone)]
pub(super) struct Slice {
    pub height: Points,
    pub space_before: Points,
    pub space_after: Points,
    pub runs: Vec<TextRun>,
    pub strokes: Vec<Stroke>,
    /// No page ends after it.
    pub sticks: bool,
    /// What is repeated above it when it opens a page.
    pub head: Option<Rc<Slice>>,
    pub place: Place,
    pub opens_page: bool,
}

impl Slice {
    pub(super) const fn empty(height: Points) -> Self {
        Self {
            height,
            space_before: 0.0,
            space_after: 0.0,
            runs: Vec::new(),
            strokes: Vec::new(),
            sticks: false,
            head: None,
            place: Place::Here,
            opens_page: false,
        }
    }
}

/// The height of a line of this size.
pub(super) fn line_height(size: Points) -> Points {
    Points::from(Face::LINE_MILLI_EM) * size / 1000.0
}

/// Where the baseline stands in a line of this size.
pub(super) fn ascent(size: Points) -> Points {
    Points::from(Face::ASCENT_MILLI_EM) * size / 1000.0
}

/// Cuts blocks in order; `frame` is the least area a page has.
pub(super) fn cut(blocks: &[Block], frame: Frame) -> Result<Vec<Slice>, PaperError> {
    let mut slices = Vec::new();
    let mut opens_page = false;
    for block in blocks {
        let mut cut = match block {
            Block::Paragraph(paragraph) => cut_paragraph(paragraph, frame)?,
            Block::Table(table) => table::cut(table, frame)?,
            Block::Rule { dashed, space } => vec![cut_rule(*dashed, *space, frame)],
            Block::Space(height) => vec![Slice { space_before: *height, ..Slice::empty(0.0) }],
            Block::PageBreak => Vec::new(),
            Block::Together { blocks, place } => bind(self::cut(blocks, frame)?, *place),
        };
        if let Some(first) = cut.first_mut() {
            first.opens_page |= std::mem::take(&mut opens_page);
        }
        opens_page |= matches!(block, Block::PageBreak);
        slices.append(&mut cut);
    }
    Ok(slices)
}

fn bind(mut slices: Vec<Slice>, place: Place) -> Vec<Slice> {
    let count = slices.len();
    for (at, slice) in slices.iter_mut().enumerate() {
        slice.sticks = at + 1 < count;
        slice.place = place;
    }
    slices
}

fn cut_paragraph(paragraph: &Paragraph, frame: Frame) -> Result<Vec<Slice>, PaperError> {
    let letters = Letters::measure(&paragraph.text)?;
    let (left, right) = (frame.left + paragraph.indent_left, frame.right - paragraph.indent_right);
    let lines = letters.lines(right - left - paragraph.indent_first, right - left, paragraph.size);
    let count = lines.len();
    let slices = lines.iter().enumerate().map(|(at, line)| {
        let slot = Slot {
            left: if at == 0 { left + paragraph.indent_first } else { left },
            right,
            baseline: ascent(paragraph.size),
            size: paragraph.size,
            align: paragraph.align,
        };
        Slice {
            runs: letters.set(line, slot),
            space_before: if at == 0 { paragraph.space_before } else { 0.0 },
            space_after: if at + 1 == count { paragraph.space_after } else { 0.0 },
            sticks: sticks(at, count, paragraph.keep_with_next),
            ..Slice::empty(line_height(paragraph.size))
        }
    });
    Ok(slices.collect())
}

/// No single line of a paragraph stands at the foot or at the head of a page.
fn sticks(at: usize, count: usize, keep_with_next: bool) -> bool {
    let left = count - 1 - at;
    if left == 0 { keep_with_next } else { at == 0 || left == 1 }
}

fn cut_rule(dashed: bool, space: Points, frame: Frame) -> Slice {
    let stroke = Stroke { from: (frame.left, 0.0), to: (frame.right, 0.0), width: STROKE, dashed };
    Slice { space_before: space, space_after: space, strokes: vec![stroke], ..Slice::empty(0.0) }
}
