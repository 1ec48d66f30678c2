//! The faces of the papers: Tinos, cut so that every character has a glyph of its own.

use std::sync::LazyLock;

static REGULAR: LazyLock<Glyphs> = LazyLock::new(|| Glyphs::read(Face::Regular.bytes()));
static BOLD: LazyLock<Glyphs> = LazyLock::new(|| Glyphs::read(Face::Bold.bytes()));

/// A face of the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Bold,
}

impl Face {
    /// Both faces.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The distance from the top of a line to its baseline, in thousandths of the size.
    pub const ASCENT_MILLI_EM: u16 = 912;

    /// The height of a line in thousandths of the size: single spacing.
    pub const LINE_MILLI_EM: u16 = 1150;

    /// The name of the face.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "Tinos-Regular",
            Self::Bold => "Tinos-Bold",
        }
    }

    /// The font file.
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/Tinos-Regular.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/Tinos-Bold.ttf"),
        }
    }

    /// The width of a character in thousandths of the size, `None` if the face has none.
    pub fn advance_milli_em(self, character: char) -> Option<u16> {
        self.glyph(character).map(|glyph| glyph.advance_milli_em)
    }

    /// The width of a text in thousandths of the size; a character the face has not counts nothing.
    pub fn text_milli_em(self, text: &str) -> u32 {
        let glyphs = self.glyphs();
        text.chars()
            .filter_map(|character| glyphs.of(character))
            .map(|glyph| u32::from(glyph.advance_milli_em))
            .sum()
    }

    /// The glyph of a character, its own; `None` if the face has none.
    pub(super) fn glyph(self, character: char) -> Option<Glyph> {
        self.glyphs().of(character)
    }

    /// Every character the face has, with its glyph.
    pub(super) fn characters(self) -> impl Iterator<Item = (char, Glyph)> {
        let glyphs = self.glyphs().0.iter().zip(0..);
        glyphs.filter_map(|(glyph, code)| Some((char::from_u32(code)?, (*glyph)?)))
    }

    fn glyphs(self) -> &'static Glyphs {
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        }
    }
}

/// A glyph of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Glyph {
    /// Its place in the font file.
    pub index: u16,
    /// As a PDF states it: whole thousandths of the size, rounded down.
    pub advance_milli_em: u16,
}

/// Glyphs by code point.
struct Glyphs(Vec<Option<Glyph>>);

impl Glyphs {
    fn read(bytes: &[u8]) -> Self {
        let face = ttf_parser::Face::parse(bytes, 0).expect("the font is part of the program");
        let units_per_em = u32::from(face.units_per_em());
        let glyph = |code: u32| {
            let glyph = face.glyph_index(char::from_u32(code)?)?;
            let advance = u32::from(face.glyph_hor_advance(glyph)?) * 1000 / units_per_em;
            Some(Glyph { index: glyph.0, advance_milli_em: u16::try_from(advance).ok()? })
        };
        Self((0..LAST_CODE).map(glyph).collect())
    }

    fn of(&self, character: char) -> Option<Glyph> {
        self.0.get(character as usize).copied().flatten()
    }
}

/// The cut fonts have nothing from here on.
const LAST_CODE: u32 = 0x2700;

/// Makes text printable: one kind of space, no invisible characters, letters with their marks in one.
///
/// Latin ə and Ə become the Kazakh letters, whose twins they are in print; sources mix them up.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for character in text.chars() {
        match with_mark(tidied.chars().next_back(), character) {
            Some(composed) => {
                tidied.pop();
                tidied.push(composed);
            }
            None => tidied.extend(substitute(character)),
        }
    }
    tidied
}

fn substitute(character: char) -> Option<char> {
    match character {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\r' => None,
        '\u{2007}' | '\u{202f}' => Some('\u{a0}'),
        '\u{2000}'..='\u{200a}' | '\u{3000}' => Some(' '),
        '\u{259}' => Some('\u{4d9}'),
        '\u{18f}' => Some('\u{4d8}'),
        '\n' => Some('\n'),
        control if control.is_control() => Some(' '),
        kept => Some(kept),
    }
}

/// The letters that old files write as a letter and a combining breve or diaeresis.
fn with_mark(letter: Option<char>, mark: char) -> Option<char> {
    match (letter?, mark) {
        ('\u{438}', '\u{306}') => Some('\u{439}'),
        ('\u{418}', '\u{306}') => Some('\u{419}'),
        ('\u{435}', '\u{308}') => Some('\u{451}'),
        ('\u{415}', '\u{308}') => Some('\u{401}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const WANTED: &str = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ\
        аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя\
        ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\
        №«»—–…’“”„₸€²³°§±×%&@#*+=/\\|_-.,:;!?()[]{}<>'\" \u{a0}□";

    #[test]
    fn both_faces_have_every_letter_with_a_glyph_of_its_own() {
        for face in Face::ALL {
            let parsed = ttf_parser::Face::parse(face.bytes(), 0).unwrap();
            let mut owners = BTreeMap::new();
            for character in ('\u{20}'..'\u{2700}').filter(|&c| face.advance_milli_em(c).is_some()) {
                let glyph = parsed.glyph_index(character).unwrap();
                assert_eq!(owners.insert(glyph, character), None, "{character:?} shares its glyph");
            }
            for character in WANTED.chars() {
                assert!(face.advance_milli_em(character).is_some(), "{face:?} has no {character:?}");
            }
            assert_eq!(face.advance_milli_em('ə'), None);
        }
    }

    #[test]
    fn widths_are_those_of_times_new_roman() {
        assert_eq!(Face::Regular.advance_milli_em(' '), Some(250));
        assert_eq!(Face::Regular.advance_milli_em('\u{a0}'), Some(250));
        assert_eq!(Face::Regular.text_milli_em("0AАоo"), 500 + 722 + 722 + 500 + 500);
        assert_eq!(Face::Bold.advance_milli_em('0'), Some(500));
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(tidy(text), expected, "{text:?}");
    }

    #[test]
    fn text_is_made_printable() {
        check("Әліханов\u{a0}Ә.", "Әліханов\u{a0}Ә.");
        check("\u{259}скер \u{18f}", "әскер Ә");
        check("Андреи\u{306} Кие\u{308}в", "Андрей Киёв");
        check("\u{feff}слу\u{ad}жеб\u{200b}ное", "служебное");
        check("54,3\u{202f}м²\tдва\r\n", "54,3\u{a0}м² два\n");
        check("😀", "😀");
    }
}
