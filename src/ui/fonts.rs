//! The shipped faces: they have every Kazakh letter, №, ₸, and digits of equal width.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

use crate::documents::Face;

/// A face, as its weight and the two files of it: digits first, so that columns of numbers stand straight.
macro_rules! face {
    ($weight:literal) => {
        [
            (
                concat!("GolosFigures-", $weight),
                include_bytes!(concat!("../../assets/fonts/GolosFigures-", $weight, ".ttf")).as_slice(),
            ),
            (
                concat!("GolosText-", $weight),
                include_bytes!(concat!("../../assets/fonts/GolosText-", $weight, ".ttf")).as_slice(),
            ),
        ]
    };
}

/// The family of words that stand out: chosen items, keys, marks.
pub fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// The family of headings.
pub fn semi_bold() -> FontFamily {
    FontFamily::Name("semi-bold".into())
}

/// The family of papers.
pub fn paper() -> FontFamily {
    FontFamily::Name("paper".into())
}

/// The family of what stands out on papers.
pub fn paper_bold() -> FontFamily {
    FontFamily::Name("paper-bold".into())
}

/// All faces and families; nothing of the system's is used.
pub fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    add(&mut definitions, face!("Regular"), [FontFamily::Proportional, FontFamily::Monospace]);
    add(&mut definitions, face!("Medium"), [medium()]);
    add(&mut definitions, face!("SemiBold"), [semi_bold()]);
    add(&mut definitions, [(Face::Regular.name(), Face::Regular.bytes())], [paper()]);
    add(&mut definitions, [(Face::Bold.name(), Face::Bold.bytes())], [paper_bold()]);
    definitions
}

fn add<const FILES: usize, const N: usize>(
    definitions: &mut FontDefinitions,
    face: [(&str, &'static [u8]); FILES],
    families: [FontFamily; N],
) {
    for (name, bytes) in face {
        definitions.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let names = face.map(|(name, _bytes)| name.to_owned()).to_vec();
    for family in families {
        definitions.families.insert(family, names.clone());
    }
}
