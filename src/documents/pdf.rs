//! Pages as a PDF file; the only file that names printpdf.

use std::collections::BTreeMap;

use lopdf::{Object, StringFormat};
use printpdf::{
    FontId, Line, LineDashPattern, LinePoint, OffsetDateTime, Op, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem, TextMatrix,
};
use sha2::{Digest as _, Sha256};

use super::{
    Document, PaperError,
    document::{Info, Points},
    fonts::Face,
    lay_out,
    pages::{Page, PageSize, Pages, SPACES, Stroke, TextRun},
};

/// What made the file, as the file says.
const PRODUCER: &str = concat!("Kezek ", env!("CARGO_PKG_VERSION"));

/// How long a dash and a gap of a dashed line are, in points.
const DASH: Points = 4.0;

/// Papers as one PDF file, each on its own pages; the first one gives title, author, language and date.
///
/// The same papers give the same bytes. Text can be read back letter by letter: the fonts are embedded
/// and every character has a glyph of its own.
///
/// # Errors
/// [`PaperError::Unprintable`] if the fonts lack a character of the text.
pub fn write(documents: &[Document]) -> Result<Vec<u8>, PaperError> {
    let papers: Vec<Pages> = documents.iter().map(lay_out).collect::<Result<_, _>>()?;
    Ok(write_pages(&papers))
}

/// Papers already laid out as one PDF file.
pub fn write_pages(papers: &[Pages]) -> Vec<u8> {
    let mut pdf = PdfDocument::new("");
    pdf.resources.fonts.map = fonts();
    pdf.pages = papers.iter().flat_map(pages).collect();
    let info = papers.first().map(|paper| &paper.info);
    if let Some(info) = info {
        describe(&mut pdf, info);
    }
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let mut file = pdf.to_lopdf_document(&options, &mut warnings);
    finish(&mut file, info)
}

fn fonts() -> BTreeMap<FontId, PdfFont> {
    let font = |face: Face| {
        let font = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new());
        (font_id(face), PdfFont::new(font.expect("the font is part of the program")))
    };
    Face::ALL.into_iter().map(font).collect()
}

fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

fn describe(pdf: &mut PdfDocument, info: &Info) {
    let created_at = OffsetDateTime::from_unix_timestamp(info.created_at.timestamp()).ok();
    let about = &mut pdf.metadata.info;
    about.document_title.clone_from(&info.title);
    about.author.clone_from(&info.author);
    about.producer = PRODUCER.to_owned();
    if let Some(created_at) = created_at {
        about.creation_date = created_at;
        about.modification_date = created_at;
        about.metadata_date = created_at;
    }
}

/// States the language, drops what is not said of these papers, and names the file by its content.
fn finish(file: &mut lopdf::Document, info: Option<&Info>) -> Vec<u8> {
    if let (Some(info), Ok(catalog)) = (info, file.catalog_mut()) {
        catalog.set("Lang", Object::string_literal(info.lang.code()));
    }
    let about = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(about) = about.and_then(|about| file.get_dictionary_mut(about)) {
        about.remove(b"GTS_PDFXVersion");
        about.remove(b"Identifier");
    }
    file.trailer.remove(b"ID");
    file.compress();
    let digest = Sha256::digest(bytes(file));
    let id = Object::String(digest[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    bytes(file)
}

fn bytes(file: &mut lopdf::Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("memory takes every byte");
    bytes
}

fn pages(paper: &Pages) -> impl Iterator<Item = PdfPage> {
    let PageSize { width, height } = paper.size;
    paper.pages.iter().map(move |page| page_of(page, Rect::from_wh(Pt(width), Pt(height)), height))
}

fn page_of(page: &Page, sheet: Rect, height: Points) -> PdfPage {
    let ops = ops(page, height);
    PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops }
}

fn ops(page: &Page, height: Points) -> Vec<Op> {
    let mut ops = Vec::new();
    for stroke in &page.strokes {
        ops.extend(stroke_ops(stroke, height));
    }
    ops.push(Op::StartTextSection);
    let mut font = None;
    for run in &page.runs {
        if font.replace((run.face, run.size)) != Some((run.face, run.size)) {
            ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(run.face)), size: Pt(run.size) });
        }
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(run.x), Pt(height - run.baseline)) });
        ops.push(Op::ShowText { items: items(run) });
    }
    ops.push(Op::EndTextSection);
    ops
}

/// The words of a run; what a space grows by is an offset, in thousandths of the size to the left.
fn items(run: &TextRun) -> Vec<TextItem> {
    if run.space_extra == 0.0 {
        return vec![TextItem::Text(run.text.clone())];
    }
    let offset = -run.space_extra * 1000.0 / run.size;
    let words = run.text.split_inclusive(SPACES).flat_map(|word| {
        let gap = word.ends_with(SPACES).then_some(TextItem::Offset(offset));
        std::iter::once(TextItem::Text(word.to_owned())).chain(gap)
    });
    words.collect()
}

fn stroke_ops(stroke: &Stroke, height: Points) -> [Op; 3] {
    let point =
        |(x, y): (Points, Points)| LinePoint { p: Point { x: Pt(x), y: Pt(height - y) }, bezier: false };
    let dash =
        if stroke.dashed { LineDashPattern::new(0.0, &[DASH, DASH]) } else { LineDashPattern::solid() };
    let line = Line { points: vec![point(stroke.from), point(stroke.to)], is_closed: false };
    [Op::SetOutlineThickness { pt: Pt(stroke.width) }, Op::SetLineDashPattern { dash }, Op::DrawLine { line }]
}

#[cfg(test)]
pub(super) mod tests;
