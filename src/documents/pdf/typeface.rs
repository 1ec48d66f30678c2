//! The faces of the papers inside a file.

use std::io::{self, Write};

use pdf_writer::{
    Chunk, Filter, Name, Rect, Ref, Str,
    types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap},
};

use crate::documents::fonts::Face;

use super::{objects::Objects, packed};

/// Codes in a text are the numbers of glyphs.
const IDENTITY: Name<'_> = Name(b"Identity");
const CODES: SystemInfo<'_> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
const LETTERS: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };

/// How thick upright strokes are, in thousandths of the size; no reader needs it while the font is inside.
const STEM_MILLI_EM: f32 = 80.0;

/// What pages call the face.
pub(super) fn name(face: Face) -> Name<'static> {
    Name(match face {
        Face::Regular => b"R",
        Face::Bold => b"B",
    })
}

/// Writes a face whole: the cut file is small, and a whole font needs no list of what it holds.
pub(super) fn put<W: Write>(objects: &mut Objects<W>, face: Face) -> io::Result<Ref> {
    let [font, glyphs, descriptor, file, letters] = std::array::from_fn(|_object| objects.number());
    let called = Name(face.name().as_bytes());
    objects.put(font, |object| {
        let mut font = object.type0_font(font);
        font.base_font(called).encoding_predefined(Name(b"Identity-H"));
        font.descendant_font(glyphs).to_unicode(letters);
    })?;
    objects.put(glyphs, |object| put_widths(object, glyphs, face, descriptor))?;
    objects.put(descriptor, |object| put_descriptor(object, descriptor, face, file))?;
    objects.put(file, |object| {
        let length = i32::try_from(face.bytes().len()).expect("the font is small");
        object.stream(file, &packed(face.bytes())).filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
    })?;
    objects.put(letters, |object| {
        object.stream(letters, &packed(&letters_of(face))).filter(Filter::FlateDecode);
    })?;
    Ok(font)
}

fn put_widths(object: &mut Chunk, id: Ref, face: Face, descriptor: Ref) {
    let mut font = object.cid_font(id);
    font.subtype(CidFontType::Type2).base_font(Name(face.name().as_bytes())).system_info(CODES);
    font.font_descriptor(descriptor).cid_to_gid_map_predefined(IDENTITY);
    let mut glyphs: Vec<_> = face.characters().map(|(_, glyph)| glyph).collect();
    glyphs.sort_unstable_by_key(|glyph| glyph.index);
    let mut widths = font.widths();
    for run in glyphs.chunk_by(|one, next| one.index + 1 == next.index) {
        widths.consecutive(run[0].index, run.iter().map(|glyph| f32::from(glyph.advance_milli_em)));
    }
}

fn put_descriptor(object: &mut Chunk, id: Ref, face: Face, file: Ref) {
    let font = ttf_parser::Face::parse(face.bytes(), 0).expect("the font is part of the program");
    let milli_em = |units: i16| f32::from(units) * 1000.0 / f32::from(font.units_per_em());
    let all = font.global_bounding_box();
    let mut descriptor = object.font_descriptor(id);
    descriptor
        .name(Name(face.name().as_bytes()))
        .flags(FontFlags::SERIF | FontFlags::NON_SYMBOLIC)
        .bbox(Rect::new(milli_em(all.x_min), milli_em(all.y_min), milli_em(all.x_max), milli_em(all.y_max)))
        .italic_angle(0.0)
        .ascent(milli_em(font.ascender()))
        .descent(milli_em(font.descender()))
        .cap_height(milli_em(font.capital_height().unwrap_or(font.ascender())))
        .stem_v(STEM_MILLI_EM)
        .font_file2(file);
}

/// Which letter each glyph is, so that the text can be read back.
fn letters_of(face: Face) -> Vec<u8> {
    let mut letters = UnicodeCmap::new(Name(b"Adobe-Identity-UCS"), LETTERS);
    for (character, glyph) in face.characters() {
        letters.pair(glyph.index, character);
    }
    letters.finish().into_vec()
}
