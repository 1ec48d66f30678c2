//! The journal on paper: a cover, the records with their running numbers, totals of each month for two hands.

use crate::{
    domain::{Day, sitting::Seat},
    i18n::{Lang, Tr},
};

use super::{
    Align, Block, Document, Imprint, LETTER_SIZE, Orientation, Paragraph, Place, Row, Table, Text,
    parts::{self, TEXT_SIZE},
};

/// The facts of the paper, the records already in its language.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalPaper {
    pub imprint: Imprint,
    pub number: String,
    pub date: Day,
    /// Oldest first; each has at least one record.
    pub months: Vec<Month>,
    /// The hash of the last record.
    pub head: String,
}

/// The records of a month.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// Any day of the month.
    pub day: Day,
    pub records: Vec<Record>,
}

/// A record of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The running number, without gaps from 1.
    pub number: i64,
    /// By the clock of the garrison.
    pub time: String,
    pub actor: String,
    pub text: String,
}

impl JournalPaper {
    /// The paper in one language.
    pub fn document(&self, lang: Lang) -> Document {
        let tr = Tr::new(lang);
        let title = tr.journal_title();
        let mut blocks = self.cover(tr, &title);
        let chair = self.imprint.signatures(Seat::Chair).next();
        for month in &self.months {
            blocks.extend(month_blocks(tr, chair.as_deref(), month));
        }
        Document {
            info: self.imprint.info(lang, format!("{title}. {}", tr.papers_number(&self.number))),
            setup: self.imprint.setup(lang, Orientation::Portrait),
            blocks,
        }
    }

    fn cover(&self, tr: Tr, title: &str) -> Vec<Block> {
        let records = || self.months.iter().flat_map(|month| &month.records);
        let time = |record: Option<&Record>| record.map(|record| record.time.clone()).unwrap_or_default();
        let rows = vec![
            (tr.journal_begun(), time(records().next())),
            (tr.journal_ended(), time(records().last())),
            (tr.journal_records(), records().count().to_string()),
            (tr.protocol_head_at_printing(), self.head.clone()),
        ];
        let subtitle = parts::number_and_day(tr, &self.number, self.date);
        let mut blocks = vec![Block::Space(120.0)];
        blocks.extend(parts::headings(&self.imprint, tr, title, &subtitle));
        blocks.push(Block::Space(20.0));
        blocks.push(Table { size: TEXT_SIZE, ..parts::facts(rows, 62.0) }.into());
        blocks.push(parts::sentence(tr.journal_hint()));
        blocks.push(Block::PageBreak);
        blocks
    }
}

fn month_blocks(tr: Tr, chair: Option<&str>, month: &Month) -> Vec<Block> {
    let columns = [
        parts::numbers(tr.journal_column_number(), 18.0),
        parts::narrow(tr.journal_column_time(), 36.0),
        parts::narrow(tr.journal_column_actor(), 34.0),
        parts::words(tr.journal_column_record(), 1.0),
    ];
    let row = |record: &Record| {
        Row::from_iter([
            record.number.to_string(),
            record.time.clone(),
            record.actor.clone(),
            record.text.clone(),
        ])
    };
    let name = tr.month_of(month.day);
    let heading = Paragraph::new(Text::bold(name.as_str())).size(LETTER_SIZE).align(Align::Left);
    vec![
        heading.spaced(8.0, 4.0).keep_with_next().into(),
        parts::grid(columns, month.records.iter().map(row).collect()).into(),
        total(tr, chair, month, &name),
    ]
}

/// The total of a month with the lines for the two who answer for it.
fn total(tr: Tr, chair: Option<&str>, month: &Month, name: &str) -> Block {
    let number = |record: Option<&Record>| record.map(|record| record.number.to_string()).unwrap_or_default();
    let (first, last) = (number(month.records.first()), number(month.records.last()));
    let total = tr.journal_month_total(&month.records.len().to_string(), &first, &last, name);
    let total = Paragraph::new(Text::bold(total)).size(TEXT_SIZE).spaced(2.0, 6.0);
    let line = |role: String, name: Option<&str>| {
        let signature = parts::signature(role, name, TEXT_SIZE);
        Table { space_before: 8.0, ..signature }.into()
    };
    let blocks = vec![total.into(), line(tr.papers_chair(), chair), line(tr.journal_responsible(), None)];
    Block::Together { blocks, place: Place::Here }
}
