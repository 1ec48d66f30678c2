//! A list on paper: a title, a table whose head is on every page, notes.

use crate::i18n::{Lang, Tr};

use super::{
    Align, Block, Column, Document, Imprint, Orientation, Paragraph, Place, Points, Row, Rules, Table, Text,
    Width, parts,
};

/// The size of the letters in the rows.
const ROW_SIZE: Points = 11.0;

/// The facts of a list, already in the language of the paper.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPaper {
    pub imprint: Imprint,
    pub lang: Lang,
    pub title: String,
    /// Under the title, such as the garrison and the day; empty for none.
    pub subtitle: String,
    pub columns: Vec<ListColumn>,
    /// A row's cells in the order of the columns.
    pub rows: Vec<Vec<String>>,
    /// Under the table: totals, what a mark means.
    pub notes: Vec<String>,
    pub orientation: Orientation,
}

/// A column of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListColumn {
    pub heading: String,
    pub width: Width,
    pub align: Align,
}

impl ListPaper {
    /// The paper.
    pub fn document(&self) -> Document {
        let headings = parts::headings(&self.imprint, Tr::new(self.lang), &self.title, &self.subtitle);
        let blocks = headings.into_iter().chain([self.table().into()]).chain(self.notes());
        Document {
            info: self.imprint.info(self.lang, self.title.clone()),
            setup: self.imprint.setup(self.lang, self.orientation),
            blocks: blocks.collect(),
        }
    }

    fn table(&self) -> Table {
        let columns = self.columns.iter().map(|column| Column { width: column.width, align: column.align });
        let headings: Row = self.columns.iter().map(|column| Text::bold(column.heading.as_str())).collect();
        Table {
            columns: columns.collect(),
            head: vec![headings],
            rows: self.rows.iter().map(|cells| cells.iter().map(String::as_str).collect()).collect(),
            size: ROW_SIZE,
            rules: Rules::Grid,
            space_before: 0.0,
            space_after: 8.0,
        }
    }

    /// The notes stay together: none of them stands alone on a page.
    fn notes(&self) -> Option<Block> {
        let note = |note: &String| Paragraph::new(note.as_str()).size(ROW_SIZE).spaced(0.0, 2.0).into();
        let blocks: Vec<Block> = self.notes.iter().map(note).collect();
        (!blocks.is_empty()).then_some(Block::Together { blocks, place: Place::Here })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        documents::{Page, lay_out},
        domain::language::Bilingual,
    };

    fn queue(rows: usize, practice: bool) -> ListPaper {
        let column = |heading: &str, width, align| ListColumn { heading: heading.to_owned(), width, align };
        ListPaper {
            imprint: Imprint {
                commission: Bilingual {
                    kk: "Тұрғын үй комиссиясы".into(), ru: "Жилищная комиссия".into()
                },
                printed_at: "2026-11-22T05:00:00Z".parse().unwrap(),
                practice,
                copy: false,
                members: Vec::new(),
            },
            lang: Lang::Kk,
            title: "Кезектілік тізімі".to_owned(),
            subtitle: "2026 жылғы 22 қараша".to_owned(),
            columns: vec![
                column("Р/с №", Width::Fixed(40.0), Align::Right),
                column("Т.А.Ә.", Width::Share(1.0), Align::Left),
            ],
            rows: (1..=rows).map(|place| vec![place.to_string(), format!("Тұрғын {place}")]).collect(),
            notes: vec!["Барлығы".to_owned()],
            orientation: Orientation::Landscape,
        }
    }

    fn has(page: &Page, text: &str) -> bool {
        page.runs.iter().any(|run| run.text == text)
    }

    #[test]
    fn every_page_has_the_head_and_every_row_is_there_once() {
        let pages = lay_out(&queue(100, false).document()).unwrap().pages;
        assert!(pages.len() > 2 && pages.iter().all(|page| has(page, "Т.А.Ә.")));
        for place in 1..=100 {
            assert_eq!(pages.iter().filter(|page| has(page, &format!("Тұрғын {place}"))).count(), 1);
        }
        assert!(has(&pages[0], "КЕЗЕКТІЛІК ТІЗІМІ") && has(&pages[0], "Тұрғын үй комиссиясы"));
        assert!(has(pages.last().unwrap(), "Барлығы"));
    }

    #[test]
    fn an_empty_list_still_has_its_head() {
        let pages = lay_out(&queue(0, false).document()).unwrap().pages;
        assert!(pages.len() == 1 && has(&pages[0], "Т.А.Ә."));
    }

    #[test]
    fn a_practice_register_marks_every_page() {
        let mark = "ОҚУ ТІЗІЛІМІ / УЧЕБНЫЙ РЕЕСТР";
        let pages = |practice| lay_out(&queue(100, practice).document()).unwrap().pages;
        assert!(pages(true).iter().all(|page| has(page, mark)));
        assert!(!pages(false).iter().any(|page| has(page, mark)));
    }
}
