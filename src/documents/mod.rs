//! Facts to text to pages to PDF and preview.
//!
//! A paper's facts ([`offer_notice`], [`list`]) make a [`Document`]: blocks of text without coordinates.
//! [`lay_out`] turns it into [`Pages`]: runs of text and strokes with coordinates, the same for the PDF
//! ([`pdf`]) and for the preview on the screen.
//!
//! Invariants: a paper is a function of its facts alone, so the same facts give the same bytes; nothing
//! sticks out of the margins; a letter that cannot be printed is a refusal, never a box or a gap.

mod document;
pub mod exclusion_notice;
pub mod fonts;
mod imprint;
pub mod journal;
mod layout;
pub mod leaflet;
pub mod letter;
pub mod list;
pub mod minutes;
pub mod offer_notice;
mod page_range;
mod pages;
mod parts;
pub mod pdf;
pub mod place_information;
pub mod protocol;

pub use document::{
    Align, Block, Column, Document, Info, LETTER_SIZE, Margins, Orientation, Paragraph, Place, Points, Row,
    Rules, Setup, Table, Text, Width, mm,
};
pub use fonts::Face;
pub use imprint::Imprint;
pub use layout::lay_out;
pub use page_range::{PageRange, PageRangeError};
pub use pages::{DASH, Page, PageSize, Pages, SPACES, Stroke, TextRun};

/// Why a paper is not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A blank that the form requires is empty.
    #[error("the blank {blank:?} is empty")]
    MissingBlank { blank: offer_notice::Blank },
    /// The fonts of the papers have no such letter.
    #[error("the fonts of the papers have no letter for {character:?} in {text:?}")]
    Unprintable { character: char, text: String },
}
