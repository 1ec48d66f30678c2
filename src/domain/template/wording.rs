//! A wording cut at its blanks, filled, and read as a person typed it.

use super::{Passage, TemplateBlank};
use crate::domain::folding;

/// A piece of a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// What stands between two braces.
    Blank(&'a str),
}

/// Why a wording cannot be used, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// How many letters stand before it.
    pub at: usize,
    pub kind: FaultKind,
}

/// What is wrong with a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    Empty,
    /// A brace without its pair.
    LoneBrace,
    UnknownBlank {
        name: String,
    },
    MissingBlank {
        blank: TemplateBlank,
    },
    /// A Latin letter that looks like a Cyrillic one.
    LatinLetter {
        letter: char,
        word: String,
    },
}

/// The pieces of a wording in order.
///
/// # Errors
/// [`FaultKind::LoneBrace`] at the first brace without its pair.
pub fn pieces(wording: &str) -> Result<Vec<Piece<'_>>, Fault> {
    let mut pieces = Vec::new();
    let mut rest = wording;
    while let Some(brace) = rest.find(['{', '}']) {
        let lone = || fault(wording, wording.len() - rest.len() + brace, FaultKind::LoneBrace);
        let (text, opened) = rest.split_at(brace);
        let inside = opened.strip_prefix('{').ok_or_else(lone)?;
        let end = inside.find(['{', '}']).filter(|&end| inside[end..].starts_with('}')).ok_or_else(lone)?;
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        pieces.push(Piece::Blank(&inside[..end]));
        rest = &inside[end + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

/// A wording with its blanks replaced; one that cannot be cut stays as it is.
pub fn fill(wording: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let Ok(pieces) = pieces(wording) else { return wording.to_owned() };
    let said = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Blank(name) => value(name.trim()).unwrap_or_else(|| format!("{{{name}}}")),
    });
    said.collect()
}

/// A passage as a person typed it, made ready to be kept: on one line, its blanks under their keys.
///
/// `named` knows the blanks by the names that the person writes.
///
/// # Errors
/// The first fault.
pub fn read(
    passage: Passage,
    typed: &str,
    named: impl Fn(&str) -> Option<TemplateBlank>,
) -> Result<String, Fault> {
    let wording = on_one_line(typed);
    if wording.is_empty() {
        return Err(Fault { at: 0, kind: FaultKind::Empty });
    }
    let mut kept = String::new();
    let mut found = Vec::new();
    let mut at = 0;
    for piece in pieces(&wording)? {
        match piece {
            Piece::Text(text) => {
                check_letters(&wording, at, text)?;
                kept.push_str(text);
                at += text.len();
            }
            Piece::Blank(name) => {
                let blank = named(name.trim()).filter(|blank| passage.blanks().contains(blank));
                let unknown = || fault(&wording, at, FaultKind::UnknownBlank { name: name.to_owned() });
                let blank = blank.ok_or_else(unknown)?;
                kept.push_str(&blank.in_braces());
                found.push(blank);
                at += name.len() + 2;
            }
        }
    }
    match passage.blanks().iter().find(|blank| !found.contains(blank)) {
        Some(&blank) => Err(fault(&wording, wording.len(), FaultKind::MissingBlank { blank })),
        None => Ok(kept),
    }
}

/// Without line breaks and doubled spaces; a no-break space stays.
fn on_one_line(typed: &str) -> String {
    let words = typed.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn check_letters(wording: &str, at: usize, text: &str) -> Result<(), Fault> {
    match folding::latin_inside(text) {
        Some((place, letter, word)) => {
            Err(fault(wording, at + place, FaultKind::LatinLetter { letter, word: word.to_owned() }))
        }
        None => Ok(()),
    }
}

fn fault(wording: &str, byte: usize, kind: FaultKind) -> Fault {
    Fault { at: wording[..byte].chars().count(), kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Option<TemplateBlank> {
        match name {
            "адрес" => Some(TemplateBlank::Address),
            "комнаты" => Some(TemplateBlank::Rooms),
            "площадь" => Some(TemplateBlank::Area),
            "срок" => Some(TemplateBlank::Term),
            _ => None,
        }
    }

    #[track_caller]
    fn check(typed: &str, expected: Result<&str, (usize, FaultKind)>) {
        let expected = expected.map(str::to_owned).map_err(|(at, kind)| Fault { at, kind });
        assert_eq!(read(Passage::OfferDwelling, typed, named), expected);
    }

    #[test]
    fn what_was_typed_is_kept_under_the_keys_of_the_blanks() {
        check(
            " По адресу {адрес}:\n{ комнаты },  {площадь}\u{a0}кв. м",
            Ok("По адресу {address}: {rooms}, {area}\u{a0}кв. м"),
        );
        check("{адрес}{комнаты}{площадь} и снова {адрес}", Ok("{address}{rooms}{area} и снова {address}"));
    }

    #[test]
    fn a_fault_has_its_place() {
        check(" \n ", Err((0, FaultKind::Empty)));
        check("Жилище {адрес, {комнаты}", Err((7, FaultKind::LoneBrace)));
        check("Жилище адрес}", Err((12, FaultKind::LoneBrace)));
        check("Вам {кому}", Err((4, FaultKind::UnknownBlank { name: "кому".to_owned() })));
        check("{адрес}, {комнаты}", Err((18, FaultKind::MissingBlank { blank: TemplateBlank::Area })));
        check(
            "{адрес} cлужебное",
            Err((8, FaultKind::LatinLetter { letter: 'c', word: "cлужебное".to_owned() })),
        );
    }

    #[test]
    fn a_blank_of_another_passage_is_unknown_here() {
        check("В срок {срок}", Err((7, FaultKind::UnknownBlank { name: "срок".to_owned() })));
    }

    #[test]
    fn filling_leaves_alone_what_it_does_not_know() {
        let value = |name: &str| (name == "address").then(|| "пр. Абая, 1".to_owned());
        assert_eq!(fill("по адресу {address}, {x}", value), "по адресу пр. Абая, 1, {x}");
        assert_eq!(fill("без } пары", value), "без } пары");
    }
}
