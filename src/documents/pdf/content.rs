//! What stands on a page, in the words of a PDF.

use pdf_writer::{Content, Settings, Str};

use crate::documents::{
    document::Points,
    fonts::Face,
    pages::{DASH, Page, SPACES, Stroke, TextRun},
};

use super::typeface;

/// The strokes and runs of a page of this height.
pub(super) fn of(page: &Page, height: Points) -> Vec<u8> {
    let mut content = Content::with_settings(Settings { pretty: false });
    draw(&mut content, &page.strokes, height);
    content.begin_text();
    let mut font = None;
    for run in &page.runs {
        if font.replace((run.face, run.size)) != Some((run.face, run.size)) {
            content.set_font(typeface::name(run.face), run.size);
        }
        content.set_text_matrix([1.0, 0.0, 0.0, 1.0, rounded(run.x), rounded(height - run.baseline)]);
        show(&mut content, run);
    }
    content.end_text();
    content.finish().into_vec()
}

fn draw(content: &mut Content, strokes: &[Stroke], height: Points) {
    let mut pen = None;
    for stroke in strokes {
        if pen.replace((stroke.width, stroke.dashed)) != Some((stroke.width, stroke.dashed)) {
            let dash = if stroke.dashed { [DASH, DASH].as_slice() } else { &[] };
            content.set_line_width(stroke.width).set_dash_pattern(dash.iter().copied(), 0.0);
        }
        content.move_to(rounded(stroke.from.0), rounded(height - stroke.from.1));
        content.line_to(rounded(stroke.to.0), rounded(height - stroke.to.1)).stroke();
    }
}

/// What a space grows by is an offset, in thousandths of the size to the left.
fn show(content: &mut Content, run: &TextRun) {
    if run.space_extra == 0.0 {
        content.show(Str(&codes(run.face, &run.text)));
        return;
    }
    let offset = rounded(-run.space_extra * 1000.0 / run.size);
    let mut positioned = content.show_positioned();
    let mut items = positioned.items();
    for word in run.text.split_inclusive(SPACES) {
        items.show(Str(&codes(run.face, word)));
        if word.ends_with(SPACES) {
            items.adjust(offset);
        }
    }
}

/// The numbers of the glyphs; layout refused every letter that has none.
fn codes(face: Face, text: &str) -> Vec<u8> {
    let glyphs = text.chars().filter_map(|character| face.glyph(character));
    glyphs.flat_map(|glyph| glyph.index.to_be_bytes()).collect()
}

/// Thousandths of a point are finer than any printer.
fn rounded(points: Points) -> Points {
    (points * 1000.0).round() / 1000.0
}
