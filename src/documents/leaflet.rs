//! A paper without a number: the guide of the first day, the list of keys.

use crate::{
    domain::Instant,
    i18n::{Lang, Tr},
};

use super::{
    Align, Block, Column, Document, Info, Orientation, Paragraph, Points, Row, Rules, Setup, Table, Text,
    Width, mm, parts::share,
};

const TEXT_SIZE: Points = 11.5;
const HEADING_SIZE: Points = 12.5;
const TITLE_SIZE: Points = 16.0;

/// A chapter of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    pub heading: String,
    pub text: String,
}

/// The guide of the first day.
pub fn guide(tr: Tr) -> [Chapter; 9] {
    let chapter = |heading, text| Chapter { heading, text };
    [
        chapter(tr.guide_begin(), tr.guide_begin_text()),
        chapter(tr.guide_enter(), tr.guide_enter_text()),
        chapter(tr.guide_queue(), tr.guide_queue_text()),
        chapter(tr.guide_round(), tr.guide_round_text()),
        chapter(tr.guide_replies(), tr.guide_replies_text()),
        chapter(tr.guide_sitting(), tr.guide_sitting_text()),
        chapter(tr.guide_inventory(), tr.guide_inventory_text()),
        chapter(tr.guide_papers(), tr.guide_papers_text()),
        chapter(tr.guide_safety(), tr.guide_safety_text()),
    ]
}

/// The guide as a paper.
pub fn guide_paper(lang: Lang, created_at: Instant) -> Document {
    let tr = Tr::new(lang);
    let mut blocks = vec![title(tr.guide_title())];
    for chapter in guide(tr) {
        let heading = Paragraph::new(Text::bold(chapter.heading)).size(HEADING_SIZE);
        blocks.push(heading.spaced(9.0, 2.0).keep_with_next().into());
        blocks.push(Paragraph::new(chapter.text).size(TEXT_SIZE).align(Align::Justify).into());
    }
    document(tr, tr.guide_title(), created_at, blocks)
}

/// An action of the list of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLine {
    pub keys: String,
    pub words: String,
}

/// The list of keys as a paper: headings with their lines.
pub fn keys_paper(lang: Lang, created_at: Instant, groups: &[(String, Vec<KeyLine>)]) -> Document {
    let tr = Tr::new(lang);
    let mut blocks = vec![title(tr.keys_title())];
    for (heading, lines) in groups {
        let heading = Paragraph::new(Text::bold(heading.clone())).size(HEADING_SIZE);
        blocks.push(heading.spaced(9.0, 3.0).keep_with_next().into());
        blocks.push(keys_table(lines).into());
    }
    document(tr, tr.keys_title(), created_at, blocks)
}

fn keys_table(lines: &[KeyLine]) -> Table {
    let row =
        |line: &KeyLine| Row::from_iter([Text::bold(line.keys.clone()), Text::from(line.words.clone())]);
    Table {
        columns: vec![Column { width: Width::Fixed(mm(38.0)), align: Align::Left }, share(Align::Left)],
        head: Vec::new(),
        rows: lines.iter().map(row).collect(),
        size: TEXT_SIZE,
        rules: Rules::Grid,
        space_before: 0.0,
        space_after: 0.0,
    }
}

fn title(words: String) -> Block {
    Paragraph::new(Text::bold(words)).size(TITLE_SIZE).align(Align::Centre).spaced(0.0, 6.0).into()
}

fn document(tr: Tr, title: String, created_at: Instant, blocks: Vec<Block>) -> Document {
    Document {
        info: Info { title, author: tr.app_name(), lang: tr.lang(), created_at },
        setup: Setup { orientation: Orientation::Portrait, ..Setup::default() },
        blocks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::{lay_out, pdf};

    #[test]
    fn the_guide_is_two_pages_in_both_languages() {
        for lang in Lang::ALL {
            let document = guide_paper(lang, "2026-11-22T05:00:00Z".parse().unwrap());
            let pages = lay_out(&document).unwrap();
            assert_eq!(pages.pages.len(), 2, "{lang:?}");
            let write = || pdf::write_pages(std::slice::from_ref(&pages));
            assert_eq!(write(), write());
        }
    }

    #[test]
    fn the_keys_stand_beside_their_words() {
        let line = KeyLine { keys: "Ctrl+K".to_owned(), words: "Действия".to_owned() };
        let groups = [("Всегда".to_owned(), vec![line])];
        let document = keys_paper(Lang::Ru, "2026-11-22T05:00:00Z".parse().unwrap(), &groups);
        let runs = lay_out(&document).unwrap().pages.remove(0).runs;
        let said: Vec<_> = runs.iter().map(|run| run.text.as_str()).collect();
        assert!(said.windows(2).any(|pair| pair == ["Ctrl+K", "Действия"]), "{said:?}");
    }
}
