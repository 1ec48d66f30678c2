//! The orders and the law as the program has them, cut into paragraphs whose places are known, and searched.
//!
//! The texts are files of `assets/law`: a header of `key: value` lines and an empty line, then parts that begin
//! with `== kind: heading`, headings of chapters or articles that begin with `# `, and a line for each paragraph.

use std::{ops::Range, sync::LazyLock};

use super::Lang;
use crate::domain::{
    folding,
    law::{Act, LawPart, LawPlace},
};

/// A text of an act in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawText {
    pub act: Act,
    pub lang: Lang,
    pub title: &'static str,
    pub number: &'static str,
    pub date: &'static str,
    /// Who issued it, as the text says.
    pub issuer: &'static str,
    /// Where the text was taken from.
    pub source: &'static str,
    /// How much of the act it is.
    pub held: &'static str,
    pub paragraphs: Vec<Paragraph>,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The heading of a part.
    Part,
    /// The heading of a chapter or an article.
    Heading,
    Item,
    Subitem,
    Plain,
}

/// A paragraph with the place it stands at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    pub kind: Kind,
    pub place: LawPlace,
    pub text: &'static str,
}

/// The text of an act in a language, if the program has it.
pub fn text(act: Act, lang: Lang) -> Option<&'static LawText> {
    static TEXTS: LazyLock<Vec<LawText>> = LazyLock::new(|| FILES.map(read).into());
    TEXTS.iter().find(|text| (text.act, text.lang) == (act, lang))
}

const FILES: [(Act, Lang, &str); 6] = [
    (Act::Order528, Lang::Kk, include_str!("../../assets/law/order-528-kk.txt")),
    (Act::Order528, Lang::Ru, include_str!("../../assets/law/order-528-ru.txt")),
    (Act::Order529, Lang::Ru, include_str!("../../assets/law/order-529-ru.txt")),
    (Act::HousingLaw, Lang::Kk, include_str!("../../assets/law/housing-law-kk.txt")),
    (Act::Order214, Lang::Kk, include_str!("../../assets/law/order-214-kk.txt")),
    (Act::Order555, Lang::Kk, include_str!("../../assets/law/order-555-kk.txt")),
];

/// The languages in which the program has an act.
pub fn languages(act: Act) -> impl Iterator<Item = Lang> {
    Lang::ALL.into_iter().filter(move |&lang| text(act, lang).is_some())
}

/// A place where a query was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The number of the paragraph, from 0.
    pub paragraph: usize,
    /// The bytes of its text.
    pub range: Range<usize>,
}

impl LawText {
    /// The number of the paragraph at a place: of the item, else of the part it would stand in.
    pub fn paragraph_at(&self, place: LawPlace) -> Option<usize> {
        let found = |wanted: LawPlace| self.paragraphs.iter().position(|paragraph| paragraph.place == wanted);
        found(place).or_else(|| found(LawPlace { item: None, ..place }))
    }

    /// Every place where the query stands, however it was typed.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let hits = self.paragraphs.iter().enumerate().flat_map(|(paragraph, one)| {
            let ranges = folding::find_folded(one.text, query);
            ranges.into_iter().map(move |range| Hit { paragraph, range })
        });
        hits.collect()
    }
}

fn read((act, lang, file): (Act, Lang, &'static str)) -> LawText {
    let (header, body) = file.split_once("\n\n").expect("a text begins with a header");
    let value = |key: &str| {
        let found = header.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
        found.expect("the header of a text is whole")
    };
    LawText {
        act,
        lang,
        title: value("title"),
        number: value("number"),
        date: value("date"),
        issuer: value("issuer"),
        source: value("source"),
        held: value("held"),
        paragraphs: paragraphs(act, body),
    }
}

fn paragraphs(act: Act, body: &'static str) -> Vec<Paragraph> {
    let mut place = LawPlace::beginning(act);
    let mut annexes = 0;
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for line in body.lines().filter(|line| !line.is_empty()) {
        let (kind, text) = match line.strip_prefix("== ").and_then(|part| part.split_once(':')) {
            Some((name, heading)) => {
                place = LawPlace { part: part(name, place.part, &mut annexes), item: None, ..place };
                (Kind::Part, heading.trim())
            }
            None => match line.strip_prefix("# ") {
                Some(heading) => {
                    place = LawPlace { part: article(place.part, heading), item: None, ..place };
                    (Kind::Heading, heading)
                }
                None => (kind(line), line),
            },
        };
        if kind == Kind::Item {
            place.item = leading_number(text);
        }
        paragraphs.push(Paragraph { kind, place, text });
    }
    paragraphs
}

fn part(name: &str, before: LawPart, annexes: &mut u16) -> LawPart {
    match name {
        "order" => LawPart::Order,
        "rules" => LawPart::Rules,
        "annex" => {
            *annexes += 1;
            LawPart::Annex(*annexes)
        }
        _ => before,
    }
}

/// The article of a heading in a law: `101-3-…`; in an order a heading is that of a chapter.
fn article(part: LawPart, heading: &str) -> LawPart {
    let LawPart::Article { .. } = part else { return part };
    let mut numbers = heading.split('-').map_while(|number| number.parse().ok());
    LawPart::Article { number: numbers.next().unwrap_or(0), inserted: numbers.next().unwrap_or(0) }
}

fn kind(line: &str) -> Kind {
    let digits = line.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '-');
    match (digits.len() < line.len(), digits) {
        (true, rest) if rest.starts_with(". ") => Kind::Item,
        (true, rest) if rest.starts_with(") ") => Kind::Subitem,
        (true | false, _) => Kind::Plain,
    }
}

fn leading_number(line: &str) -> Option<u16> {
    line.split_once('.').and_then(|(number, _)| number.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::law::grounds;

    #[track_caller]
    fn check(place: LawPlace, lang: Lang, begins: &str) {
        let text = text(place.act, lang).unwrap();
        let paragraph = &text.paragraphs[text.paragraph_at(place).unwrap()];
        assert!(paragraph.text.starts_with(begins), "{}", paragraph.text);
    }

    #[test]
    fn places_are_found_in_both_languages() {
        check(grounds::REPLY, Lang::Ru, "5. ИШ АС МР по средствам базы мобильных граждан");
        check(grounds::REPLY, Lang::Kk, "5. ЖР АЖ ИШ мобильді азаматтар базасы");
        let in_force = LawPlace { part: LawPart::Order, ..LawPlace::item(Act::Order528, 7) };
        check(in_force, Lang::Ru, "7. Настоящий совместный приказ вводится в действие");
        check(LawPlace::annex(Act::Order528), Lang::Kk, "Алгоритмге қосымша");
        check(LawPlace::item(Act::Order529, 10), Lang::Ru, "10. SDU в отношении услугополучателей");
        check(LawPlace::item(Act::Order214, 7), Lang::Kk, "7. Қолдау шараларын көрсету");
        check(grounds::AREA, Lang::Kk, "1. «әр адамға кемінде он бес");
        check(LawPlace::housing_item(73, 3), Lang::Kk, "3. «он күн мерзім ішінде");
        check(grounds::NEED, Lang::Kk, "101-3-бап");
        check(grounds::HOUSEHOLD, Lang::Kk, "101-10-бап");
    }

    #[test]
    fn a_place_that_is_not_quoted_opens_its_article_or_nothing() {
        check(grounds::ADDITIONAL_ROOM, Lang::Kk, "75-бап");
        let housing = text(Act::HousingLaw, Lang::Kk).unwrap();
        assert_eq!(housing.paragraph_at(grounds::ROOMS), None);
        assert_eq!(text(Act::Order529, Lang::Kk), None);
        assert_eq!(languages(Act::Order405).count(), 0);
        assert_eq!(languages(Act::Order528).count(), 2);
    }

    #[test]
    fn every_text_is_cut_into_parts_and_items() {
        for (act, lang, _) in FILES {
            let text = text(act, lang).unwrap();
            assert!(text.paragraphs.iter().any(|paragraph| paragraph.kind == Kind::Item), "{act:?}");
            assert_eq!(text.paragraphs[0].kind, Kind::Part, "{act:?}");
            assert!(text.paragraphs.iter().all(|paragraph| !paragraph.text.contains("  ")), "{act:?}");
            assert!(text.paragraph_at(LawPlace::beginning(act)).is_some(), "{act:?}");
        }
        let annexes = text(Act::Order555, Lang::Kk).unwrap().paragraphs.iter();
        assert_eq!(annexes.filter(|paragraph| paragraph.kind == Kind::Part).count(), 10);
    }

    #[test]
    fn a_search_finds_what_was_typed_in_another_alphabet() {
        let text = text(Act::Order528, Lang::Kk).unwrap();
        let said = |hit: &Hit| &text.paragraphs[hit.paragraph].text[hit.range.clone()];
        let hits = text.search("кызметтик тургынжай");
        assert!(hits.len() > 5, "{}", hits.len());
        assert!(hits.iter().all(|hit| said(hit).to_lowercase() == "қызметтік тұрғынжай"));
        assert_eq!(text.search("6521").iter().map(said).collect::<Vec<_>>(), ["6521"]);
        assert!(text.search("").is_empty() && text.search("  ").is_empty());
    }
}
