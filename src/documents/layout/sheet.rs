//! What stands on every page: the number, the band at the head, the line at the foot.

use crate::documents::{
    PaperError,
    document::{Align, Margins, Points, Setup, Text},
    pages::{Page, PageSize, Stroke, TextRun},
};

use super::{
    lines::{Letters, Line, Slot},
    slices::{Frame, STROKE, ascent, line_height},
};

/// The size of page numbers.
const NUMBER_SIZE: Points = 12.0;
/// The size of the band.
const BAND_SIZE: Points = 11.0;
/// The size of the footer.
const FOOTER_SIZE: Points = 9.0;
/// What separates a line at the head or the foot of a page from the text.
const GAP: Points = 6.0;
/// What separates the letters of the band from its frame.
const BAND_PADDING: Points = 2.0;

/// A sheet with what stands on every page of it.
pub(super) struct Sheet {
    size: PageSize,
    margins: Margins,
    band: Option<Strip>,
    footer: Option<Strip>,
}

/// Text across the page.
struct Strip {
    letters: Letters,
    lines: Vec<Line>,
    size: Points,
    align: Align,
}

impl Sheet {
    pub(super) fn of(setup: &Setup) -> Result<Self, PaperError> {
        let size = PageSize::a4(setup.orientation);
        let width = size.width - setup.margins.left - setup.margins.right;
        let band = setup.band.as_deref().map(Text::bold);
        let band = band.map(|text| Strip::of(&text, BAND_SIZE, Align::Centre, width));
        let footer = setup.footer.as_deref().map(Text::from);
        let footer = footer.map(|text| Strip::of(&text, FOOTER_SIZE, Align::Left, width));
        Ok(Self { size, margins: setup.margins, band: band.transpose()?, footer: footer.transpose()? })
    }

    pub(super) const fn size(&self) -> PageSize {
        self.size
    }

    /// The area for the blocks of a page; pages count from 0 and the first has no number.
    pub(super) fn frame(&self, page: usize) -> Frame {
        let edges = self.edges();
        let number = if page == 0 { 0.0 } else { line_height(NUMBER_SIZE) + GAP };
        let band = self.band.as_ref().map_or(0.0, |band| band.height() + 2.0 * BAND_PADDING + GAP);
        let footer = self.footer.as_ref().map_or(0.0, |footer| footer.height() + GAP);
        Frame { top: edges.top + number + band, bottom: edges.bottom - footer, ..edges }
    }

    /// Adds the number, the band and the footer of a page.
    pub(super) fn furnish(&self, page: &mut Page, index: usize) -> Result<(), PaperError> {
        let edges = self.edges();
        let mut head = Vec::new();
        let mut top = edges.top;
        if index > 0 {
            let number = (index + 1).to_string();
            let strip = Strip::of(&number.into(), NUMBER_SIZE, Align::Centre, edges.right - edges.left)?;
            head.append(&mut strip.runs(edges, top));
            top += strip.height() + GAP;
        }
        if let Some(band) = &self.band {
            head.append(&mut band.runs(edges, top + BAND_PADDING));
            page.strokes.extend(box_of(Frame {
                top,
                bottom: top + band.height() + 2.0 * BAND_PADDING,
                ..edges
            }));
        }
        page.runs.splice(0..0, head);
        if let Some(footer) = &self.footer {
            page.runs.append(&mut footer.runs(edges, edges.bottom - footer.height()));
        }
        Ok(())
    }

    /// The area within the margins.
    fn edges(&self) -> Frame {
        Frame {
            left: self.margins.left,
            right: self.size.width - self.margins.right,
            top: self.margins.top,
            bottom: self.size.height - self.margins.bottom,
        }
    }
}

impl Strip {
    fn of(text: &Text, size: Points, align: Align, width: Points) -> Result<Self, PaperError> {
        let letters = Letters::measure(text)?;
        let lines = letters.lines(width, width, size);
        Ok(Self { letters, lines, size, align })
    }

    fn height(&self) -> Points {
        self.lines.len() as Points * line_height(self.size)
    }

    fn runs(&self, edges: Frame, top: Points) -> Vec<TextRun> {
        let set = self.lines.iter().enumerate().flat_map(|(at, line)| {
            let baseline = top + at as Points * line_height(self.size) + ascent(self.size);
            let Frame { left, right, .. } = edges;
            self.letters.set(line, Slot { left, right, baseline, size: self.size, align: self.align })
        });
        set.collect()
    }
}

fn box_of(frame: Frame) -> [Stroke; 4] {
    let Frame { left, right, top, bottom } = frame;
    let stroke = |from, to| Stroke { from, to, width: STROKE, dashed: false };
    [
        stroke((left, top), (right, top)),
        stroke((right, top), (right, bottom)),
        stroke((right, bottom), (left, bottom)),
        stroke((left, bottom), (left, top)),
    ]
}
