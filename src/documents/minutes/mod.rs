//! The minutes of a sitting by annex 3 of order 405, and the extract for one person (design 4.9).
//!
//! What is said of people is what the register said of them when the minutes were recorded.

mod people;
mod persons;
#[cfg(test)]
mod tests;

use crate::{
    domain::{
        Day,
        garrison::Garrison,
        sitting::{Attendance, Attendee, CommissionOrder, Seat, Signatory},
    },
    i18n::{Lang, Tr, collation::sort_key},
};

pub use self::people::PersonDecided;
use super::{
    Align, Block, Column, Document, Imprint, LETTER_SIZE, Orientation, PaperError, Paragraph, Place, Points,
    Table, Text, mm,
    offer_notice::Blank,
    parts::{self, in_columns, share},
};

/// How far the first line of a paragraph is set in.
const INDENT: Points = mm(12.5);
/// Where the commander's approval stands, from the left edge of the text.
const APPROVAL_INDENT: Points = mm(95.0);

/// Texts at both edges of a line.
const EDGES: [Column; 2] = [share(Align::Left), share(Align::Right)];

/// The facts of minutes on paper.
#[derive(Debug, Clone, PartialEq)]
pub struct MinutesPaper {
    pub imprint: Imprint,
    /// The running number in the list of printed papers; minutes have their own official number.
    pub number: String,
    pub date: Day,
    pub facts: SittingFacts,
}

/// What minutes say.
#[derive(Debug, Clone, PartialEq)]
pub struct SittingFacts {
    pub garrison: Garrison,
    /// The official number.
    pub number: String,
    pub date: Day,
    /// The town.
    pub place: String,
    pub order: CommissionOrder,
    pub attendance: Attendance,
    /// None while the minutes wait for the garrison commander: the lines stay for the hand.
    pub approval: Option<(Day, Signatory)>,
    /// In the order of the agenda.
    pub people: Vec<PersonDecided>,
}

impl MinutesPaper {
    /// The minutes in one language.
    ///
    /// # Errors
    /// [`PaperError::MissingBlank`] if a dwelling has no address in this language.
    pub fn document(&self, lang: Lang) -> Result<Document, PaperError> {
        let tr = Tr::new(lang);
        let people: Vec<&PersonDecided> = self.facts.people.iter().collect();
        check(&people, lang)?;
        let title = tr.minutes_title(&self.facts.number);
        let parts = [
            self.approval(tr),
            self.heading(tr, &title, ""),
            self.opening(tr),
            self.agenda(tr),
            people::table(tr, &people),
            people::decisions(tr, &people),
            self.signatures(tr),
        ];
        Ok(self.paper(lang, title, parts.into_iter().flatten().collect()))
    }

    /// What the minutes say of one person of them, certified by the secretary.
    ///
    /// # Errors
    /// [`PaperError::MissingBlank`] if the person's data were erased, or the dwelling has no address in this
    /// language.
    pub fn extract(&self, lang: Lang, person: &PersonDecided) -> Result<Document, PaperError> {
        let tr = Tr::new(lang);
        check(&[person], lang)?;
        if person.name.is_erased() {
            return Err(PaperError::MissingBlank { blank: Blank::Recipient });
        }
        let title = tr.minutes_extract_title(&self.facts.number);
        let subtitle = parts::number_and_day(tr, &self.number, self.date);
        let parts = [
            self.heading(tr, &title, &subtitle),
            self.opening_of_extract(tr),
            self.agenda(tr),
            people::table(tr, &[person]),
            people::decisions(tr, &[person]),
            self.end_of_extract(tr),
        ];
        Ok(self.paper(lang, title, parts.into_iter().flatten().collect()))
    }

    fn paper(&self, lang: Lang, title: String, blocks: Vec<Block>) -> Document {
        let tr = Tr::new(lang);
        let footer = tr.minutes_footer(&tr.day_in_words(self.date), &self.number);
        let setup = self.imprint.setup(lang, Orientation::Portrait);
        Document {
            info: self.imprint.info(lang, title),
            setup: super::Setup { footer: Some(footer), ..setup },
            blocks,
        }
    }

    /// The garrison commander's approval, at the right above everything.
    fn approval(&self, tr: Tr) -> Vec<Block> {
        let line = |text: Text| Paragraph::new(text).indent_left(APPROVAL_INDENT).keep_with_next();
        let (office, rank, name, day) = match &self.facts.approval {
            Some((day, by)) => (by.office.clone(), by.rank.clone(), by.name.clone(), tr.day_in_words(*day)),
            None => (
                tr.minutes_commander(self.facts.garrison.name_in(tr.lang())),
                String::new(),
                String::new(),
                tr.minutes_approval_day(),
            ),
        };
        let for_the_hand = |text: String| if text.is_empty() { "_".repeat(24) } else { text };
        vec![
            line(Text::bold(tr.minutes_approve())).into(),
            line(office.into()).into(),
            line(for_the_hand(rank).into()).into(),
            line(format!("{}\n{}", "_".repeat(14), for_the_hand(name)).into()).into(),
            line(day.into()).spaced(2.0, 16.0).into(),
        ]
    }

    fn heading(&self, tr: Tr, title: &str, subtitle: &str) -> Vec<Block> {
        let facts = &self.facts;
        let mut blocks = parts::headings(&self.imprint, tr, title, subtitle);
        let garrison = tr.minutes_garrison(facts.garrison.name_in(tr.lang()));
        blocks.push(Paragraph::new(garrison).align(Align::Centre).spaced(0.0, 8.0).keep_with_next().into());
        let day_and_place = [tr.day_in_words(facts.date), facts.place.clone()];
        blocks.push(in_columns(day_and_place, &EDGES, LETTER_SIZE, 8.0).into());
        blocks
    }

    /// By which order the commission sits, who was there and who was not.
    fn opening(&self, tr: Tr) -> Vec<Block> {
        let mut blocks = vec![self.order(tr)];
        for (present, heading) in [(true, tr.minutes_present()), (false, tr.minutes_absent())] {
            let seated = persons::seated(tr, &self.facts.attendance, present);
            if !seated.is_empty() {
                blocks.push(paragraph(heading).keep_with_next().into());
                blocks.push(
                    Paragraph::new(persons::list(tr, &seated)).indent_left(INDENT).spaced(0.0, 4.0).into(),
                );
            }
        }
        blocks
    }

    fn opening_of_extract(&self, tr: Tr) -> Vec<Block> {
        let attendance = &self.facts.attendance;
        let counted = text(tr.minutes_present_of(attendance.members(), attendance.voters()));
        let presiding =
            attendance.presiding().map(|attendee| text(tr.minutes_presiding(&persons::ranked(attendee))));
        [self.order(tr), counted].into_iter().chain(presiding).collect()
    }

    fn order(&self, tr: Tr) -> Block {
        let order = &self.facts.order;
        text(tr.minutes_order(&tr.day_in_words(order.date), &order.number))
    }

    fn agenda(&self, tr: Tr) -> Vec<Block> {
        let heading = Paragraph::new(Text::bold(tr.minutes_agenda())).spaced(6.0, 2.0).keep_with_next();
        let item = paragraph(tr.minutes_agenda_allocation()).spaced(0.0, 4.0).keep_with_next();
        vec![heading.into(), item.into()]
    }

    /// Everybody who was there signs: the chair, the deputy, the members by the alphabet, the secretary.
    fn signatures(&self, tr: Tr) -> Vec<Block> {
        let lines = persons::seated(tr, &self.facts.attendance, true).into_iter().map(|attendee| {
            let role = persons::role_and_rank(tr, attendee);
            let line = parts::signature(role, Some(&attendee.name), LETTER_SIZE);
            Table { space_before: 9.0, ..line }.into()
        });
        vec![Block::Together { blocks: lines.collect(), place: Place::Here }]
    }

    /// Who approved, and the secretary's word that the extract is true.
    fn end_of_extract(&self, tr: Tr) -> Vec<Block> {
        let approved = self
            .facts
            .approval
            .as_ref()
            .map(|(day, by)| text(tr.minutes_approved(&tr.day_in_words(*day), &persons::signatory(by))));
        let secretary = self.facts.attendance.0.iter().find(|attendee| attendee.seat == Seat::Secretary);
        let line = parts::signature(
            tr.papers_secretary(),
            secretary.map(|attendee| attendee.name.as_str()),
            LETTER_SIZE,
        );
        let blocks = vec![
            Paragraph::new(tr.minutes_extract_true()).spaced(14.0, 4.0).into(),
            line.into(),
            Paragraph::new(tr.day_in_words(self.date)).into(),
        ];
        approved.into_iter().chain([Block::Together { blocks, place: Place::Here }]).collect()
    }
}

/// A person's blanks without which nothing is printed.
fn check(people: &[&PersonDecided], lang: Lang) -> Result<(), PaperError> {
    match people.iter().any(|person| person.address.get(lang).trim().is_empty()) {
        true => Err(PaperError::MissingBlank { blank: Blank::Address }),
        false => Ok(()),
    }
}

fn paragraph(text: impl Into<Text>) -> Paragraph {
    Paragraph::new(text).align(Align::Justify).indent_first(INDENT)
}

/// A paragraph of the minutes.
fn text(text: impl Into<Text>) -> Block {
    paragraph(text).spaced(0.0, 2.0).into()
}

/// Members stand by the alphabet of the paper's language.
fn alphabetical(lang: Lang, attendees: &mut [&Attendee]) {
    attendees.sort_by_cached_key(|attendee| (attendee.seat, sort_key(lang, &attendee.name)));
}
