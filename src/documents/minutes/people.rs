//! The people of the agenda: the table of annex 3, and the decision on each.

use crate::{
    domain::{
        area::Area,
        household::Kinship,
        language::Bilingual,
        person::{Category, PersonName, Sex},
        registration_number::RegistrationNumber,
        sitting::{SittingDecision, Votes},
    },
    i18n::{Tr, amounts::area_number},
};

use super::text;
use crate::documents::{
    Block, Paragraph, Row, Text,
    parts::{self, grid, narrow, numbers, words},
};

/// A person of the agenda with what was decided.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonDecided {
    /// The place in the agenda, from 1.
    pub item: u32,
    pub name: PersonName,
    pub rank: Option<String>,
    pub military_unit: Option<String>,
    pub category: Category,
    pub registration_no: RegistrationNumber,
    /// The persons of the household on the day of the sitting.
    pub persons: u32,
    /// Those counted beside the applicant.
    pub household: Vec<(Kinship, Sex)>,
    /// A child who is not born yet is one of the persons (Housing Law 75(5)).
    pub unborn: bool,
    pub inventory_no: String,
    pub address: Bilingual,
    pub rooms: u16,
    pub total_area: Area,
    pub decision: SittingDecision,
    pub votes: Votes,
    pub special_opinion: Option<String>,
    pub note: Option<String>,
}

impl PersonDecided {
    fn ranked_name(&self) -> String {
        let rank = self.rank.as_deref().filter(|rank| !rank.is_empty());
        rank.map_or_else(|| self.name.full(), |rank| format!("{rank} {}", self.name.full()))
    }

    /// `3: заявитель, супруг (супруга), дочь`.
    fn family(&self, tr: Tr) -> String {
        let members = self.household.iter().map(|&(kinship, sex)| tr.kinship(kinship, sex));
        let unborn = self.unborn.then(|| tr.minutes_one_more());
        let people: Vec<String> =
            std::iter::once(tr.minutes_applicant()).chain(members).chain(unborn).collect();
        format!("{}: {}", self.persons, people.join(", "))
    }

    fn dwelling(&self, tr: Tr) -> String {
        let address = self.address.get(tr.lang());
        tr.minutes_dwelling(address, &area_number(self.total_area), self.rooms)
    }

    fn row(&self, tr: Tr) -> Row {
        let unit = self.military_unit.as_deref().map(|unit| parts::military_unit(tr, unit));
        Row::from_iter([
            self.item.to_string(),
            self.ranked_name(),
            unit.unwrap_or_default(),
            tr.category(self.category),
            self.family(tr),
            self.dwelling(tr),
            self.note.clone().unwrap_or_default(),
        ])
    }

    /// The decision as the minutes have it.
    fn decided(&self, tr: Tr) -> String {
        let (inventory_no, address) = (self.inventory_no.as_str(), self.address.get(tr.lang()));
        match self.decision {
            SittingDecision::Grants => tr.minutes_grants(address, inventory_no),
            SittingDecision::Declines { reason } => {
                tr.minutes_declines(address, inventory_no, &tr.decline_reason(reason))
            }
        }
    }

    fn voted(&self, tr: Tr) -> String {
        let Votes { in_favour, against, abstained } = self.votes;
        let voted = tr.minutes_voted(&against.to_string(), &in_favour.to_string());
        if abstained == 0 { voted } else { tr.minutes_voted_with_abstained(&abstained.to_string(), &voted) }
    }

    fn blocks(&self, tr: Tr) -> Vec<Block> {
        let who = tr.minutes_person(&self.ranked_name(), &self.registration_no.to_string());
        let heading = Text::bold(format!("{}. {who}", self.item));
        let opinion = self.special_opinion.clone().unwrap_or_else(|| tr.minutes_no_opinion());
        vec![
            super::paragraph(heading).spaced(4.0, 0.0).keep_with_next().into(),
            text(self.decided(tr)),
            text(tr.minutes_put_to_vote()),
            text(self.voted(tr)),
            text(tr.minutes_opinion(&opinion)),
        ]
    }
}

/// The table of the agenda.
pub(super) fn table(tr: Tr, people: &[&PersonDecided]) -> Vec<Block> {
    let columns = [
        numbers(tr.minutes_column_item(), 9.0),
        narrow(tr.minutes_column_person(), 35.0),
        narrow(tr.minutes_column_service(), 29.0),
        narrow(tr.minutes_column_employment(), 29.0),
        narrow(tr.minutes_column_family(), 23.0),
        words(tr.minutes_column_dwelling(), 1.0),
        narrow(tr.minutes_column_note(), 24.0),
    ];
    vec![grid(columns, people.iter().map(|person| person.row(tr)).collect()).into()]
}

/// One decision for each person (order 405 item 8), with the votes and the special opinion.
pub(super) fn decisions(tr: Tr, people: &[&PersonDecided]) -> Vec<Block> {
    let heading = Paragraph::new(Text::bold(tr.minutes_decisions())).spaced(6.0, 0.0).keep_with_next();
    let decisions = people.iter().flat_map(|person| person.blocks(tr));
    let mut blocks: Vec<Block> = std::iter::once(heading.into()).chain(decisions).collect();
    // Signatures never stand on a page alone.
    if let Some(Block::Paragraph(last)) = blocks.last_mut() {
        last.keep_with_next = true;
    }
    blocks
}
