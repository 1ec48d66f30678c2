//! A paper laid out: runs of text and strokes with coordinates, for the PDF and for the preview alike.
//!
//! Coordinates are points from the upper left corner of the page, `y` downwards.

use super::{
    document::{Info, Orientation, Points, mm},
    fonts::Face,
};

/// The pages of one paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    pub info: Info,
    pub size: PageSize,
    pub pages: Vec<Page>,
}

/// The size of every page of a paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageSize {
    pub width: Points,
    pub height: Points,
}

impl PageSize {
    /// An A4 sheet.
    pub const fn a4(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Portrait => Self { width: mm(210.0), height: mm(297.0) },
            Orientation::Landscape => Self { width: mm(297.0), height: mm(210.0) },
        }
    }
}

/// What stands on a page, in reading order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    pub runs: Vec<TextRun>,
    pub strokes: Vec<Stroke>,
}

impl Page {
    /// What can be read on the page, line by line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut before = None;
        for run in &self.runs {
            match before.replace(run.baseline) {
                None => {}
                Some(baseline) if baseline == run.baseline => text.push(' '),
                Some(_above) => text.push('\n'),
            }
            text.push_str(&run.text);
        }
        text
    }
}

/// The characters that grow when a line is set to both edges.
pub const SPACES: [char; 2] = [' ', '\u{a0}'];

/// Text of one face on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun {
    pub x: Points,
    pub baseline: Points,
    pub face: Face,
    pub size: Points,
    /// What is added to every space, U+00A0 included, so that the line reaches both edges.
    pub space_extra: Points,
    pub text: String,
}

impl TextRun {
    /// The width with the added spaces, in points.
    pub fn width(&self) -> Points {
        self.width_of(&self.text)
    }

    /// The words with their own `x`, so that a screen whose letters are wider or narrower keeps the line.
    pub fn words(&self) -> impl Iterator<Item = (Points, &str)> {
        let mut x = self.x;
        self.text.split_inclusive(SPACES).map(move |piece| {
            let start = x;
            x += self.width_of(piece);
            (start, piece.trim_end_matches(SPACES))
        })
    }

    fn width_of(&self, text: &str) -> Points {
        let spaces = text.matches(SPACES).map(|_space| self.space_extra).sum::<Points>();
        self.face.text_milli_em(text) as Points * self.size / 1000.0 + spaces
    }
}

/// How long a dash and a gap of a dashed line are.
pub const DASH: Points = 4.0;

/// A straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    pub from: (Points, Points),
    pub to: (Points, Points),
    pub width: Points,
    pub dashed: bool,
}

impl Stroke {
    /// The same line further down.
    #[must_use]
    pub const fn lowered(self, by: Points) -> Self {
        Self { from: (self.from.0, self.from.1 + by), to: (self.to.0, self.to.1 + by), ..self }
    }
}
