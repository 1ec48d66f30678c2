//! What the letters to a person have in common: the head with number, date and recipient.

use crate::{domain::Day, i18n::Tr};

use super::{
    Align, Block, Column, Imprint, LETTER_SIZE, Paragraph, Points, Text, mm,
    parts::{in_columns, military_unit, share},
};

/// How far the first line of a paragraph of the text is set in.
const INDENT: Points = mm(12.5);
/// What separates lines of columns.
pub(super) const LINE_GAP: Points = 4.5;

/// Texts at both edges of a line.
pub(super) const EDGES: [Column; 2] = [share(Align::Left), share(Align::Right)];

/// To whom a letter goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    pub name: String,
    pub rank: Option<String>,
    pub military_unit: Option<String>,
}

/// The commission, a rule, date and number, the recipient.
pub(super) fn letterhead(
    tr: Tr,
    imprint: &Imprint,
    reference: String,
    date: Day,
    recipient: &Recipient,
) -> Vec<Block> {
    let commission = Text::bold(imprint.commission.get(tr.lang()));
    let unit = recipient.military_unit.as_deref().map(|unit| military_unit(tr, unit));
    let lines = [recipient.rank.as_deref(), Some(&recipient.name), unit.as_deref()];
    let lines: Vec<&str> = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
    vec![
        Paragraph::new(commission).align(Align::Centre).into(),
        Block::Rule { dashed: false, space: 4.0 },
        in_columns([tr.day_in_words(date), reference], &EDGES, LETTER_SIZE, LINE_GAP).into(),
        Paragraph::new(Text::bold(lines.join("\n"))).indent_left(mm(90.0)).spaced(14.0, 16.0).into(),
    ]
}

/// A line of the title or the salutation, kept with what follows.
pub(super) fn centred(text: impl Into<Text>, after: Points) -> Block {
    Paragraph::new(text).align(Align::Centre).spaced(0.0, after).keep_with_next().into()
}

/// A paragraph of the text.
pub(super) fn justified(text: impl Into<Text>) -> Paragraph {
    Paragraph::new(text).align(Align::Justify).indent_first(INDENT)
}
