//! Information on a person's place in the queue (design 4.9): the place, how it moved, what every wave brought.
//!
//! No other person is named.

use crate::{
    domain::{
        Day, Instant, entry::EntryState, fit::Fit, garrison::Garrison, ids::RoundId, place::MoveCause,
        reason::Reason, registration_number::RegistrationNumber, sitting::Seat,
    },
    i18n::{Lang, Tr, dates::to_the_second},
};

use super::{
    Align, Block, Document, Imprint, LETTER_SIZE, Orientation, Paragraph, Place, Row, Text,
    parts::{self, TEXT_SIZE},
};

/// The width of the column that says what a fact is.
const FACT_MILLIMETRES: f32 = 62.0;

/// The facts of the paper.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceInformation {
    pub imprint: Imprint,
    pub number: String,
    pub date: Day,
    pub facts: PlaceFacts,
}

/// A person's place and how it came about.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceFacts {
    pub garrison: Garrison,
    /// The instant for which the place is said.
    pub at: Instant,
    pub name: String,
    pub registration_no: RegistrationNumber,
    pub submitted_at: Instant,
    pub state: EntryState,
    /// None without a place.
    pub place: Option<u32>,
    /// How many have a place in the garrison's queue.
    pub queue_length: u32,
    /// Others with exactly the same instant of submission.
    pub same_instant: u32,
    pub moves: Vec<PlaceMove>,
    pub waves: Vec<WaveResult>,
}

/// A change of the place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlaceMove {
    pub at: Instant,
    pub place: u32,
    pub cause: MoveCause,
}

/// What a wave brought the person.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveResult {
    pub at: Instant,
    pub round: RoundId,
    pub wave: u32,
    /// The place at that instant.
    pub place: u32,
    pub outcome: WaveOutcome,
    /// The inventory number the outcome speaks of.
    pub inventory_no: Option<String>,
}

/// An offer, the one reason, or nothing because nobody behind got anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaveOutcome {
    Offered(Fit),
    PassedOver(Reason),
    BehindTheLast,
}

impl PlaceInformation {
    /// The paper in one language.
    pub fn document(&self, lang: Lang) -> Document {
        let tr = Tr::new(lang);
        let title = tr.place_title();
        let subtitle = parts::number_and_day(tr, &self.number, self.date);
        let mut blocks = parts::headings(&self.imprint, tr, &title, &subtitle);
        blocks.extend(self.person(tr));
        blocks.extend(self.standing(tr));
        blocks.extend(self.moves(tr));
        blocks.extend(self.waves(tr));
        blocks.push(self.end(tr));
        Document {
            info: self.imprint.info(lang, format!("{title}. {}", tr.papers_number(&self.number))),
            setup: self.imprint.setup(lang, Orientation::Portrait),
            blocks,
        }
    }

    fn time(&self, at: Instant) -> String {
        to_the_second(self.facts.garrison.zone.local(at))
    }

    fn person(&self, tr: Tr) -> Vec<Block> {
        let facts = &self.facts;
        let rows = vec![
            (tr.files_column_name(), facts.name.clone()),
            (tr.files_column_registration_no(), facts.registration_no.to_string()),
            (tr.files_column_submitted_at(), self.time(facts.submitted_at)),
            (tr.files_column_garrison(), facts.garrison.name_in(tr.lang()).to_owned()),
            (tr.files_column_state(), tr.entry_state(facts.state)),
            (tr.place_as_of(), self.time(facts.at)),
        ];
        vec![super::Table { size: TEXT_SIZE, ..parts::facts(rows, FACT_MILLIMETRES) }.into()]
    }

    fn standing(&self, tr: Tr) -> Vec<Block> {
        let facts = &self.facts;
        let Some(place) = facts.place else {
            return vec![parts::sentence(tr.card_no_place(&tr.entry_state(facts.state)))];
        };
        let standing = tr.place_standing(&facts.queue_length.to_string(), &place.to_string());
        let standing = Paragraph::new(Text::bold(standing)).size(LETTER_SIZE).align(Align::Centre);
        let mut blocks = vec![standing.spaced(6.0, 6.0).into(), parts::sentence(tr.place_ahead(place - 1))];
        if facts.same_instant > 0 {
            blocks.push(parts::sentence(tr.card_same_instant(facts.same_instant)));
        }
        blocks
    }

    fn moves(&self, tr: Tr) -> Vec<Block> {
        if self.facts.moves.is_empty() {
            return Vec::new();
        }
        let columns = [
            parts::narrow(tr.place_column_at(), 38.0),
            parts::numbers(tr.files_column_place(), 20.0),
            parts::words(tr.place_column_cause(), 1.0),
        ];
        let row = |change: &PlaceMove| {
            Row::from_iter([self.time(change.at), change.place.to_string(), tr.move_cause(change.cause)])
        };
        let rows = self.facts.moves.iter().map(row).collect();
        vec![parts::table_heading(tr.card_moves()), parts::grid(columns, rows).into()]
    }

    fn waves(&self, tr: Tr) -> Vec<Block> {
        if self.facts.waves.is_empty() {
            return vec![parts::sentence(tr.place_no_waves())];
        }
        let columns = [
            parts::narrow(tr.place_column_at(), 38.0),
            parts::narrow(tr.place_column_wave(), 36.0),
            parts::numbers(tr.files_column_place(), 20.0),
            parts::words(tr.place_column_outcome(), 1.0),
        ];
        let row = |result: &WaveResult| {
            Row::from_iter([
                self.time(result.at),
                tr.cli_round_and_wave(&result.round.0.to_string(), &result.wave.to_string()),
                result.place.to_string(),
                outcome(tr, result),
            ])
        };
        let rows = self.facts.waves.iter().map(row).collect();
        vec![parts::table_heading(tr.card_waves()), parts::grid(columns, rows).into()]
    }

    fn end(&self, tr: Tr) -> Block {
        let secretary = self.imprint.signatures(Seat::Secretary).next();
        let signature = parts::signature(tr.papers_secretary(), secretary.as_deref(), TEXT_SIZE);
        let blocks = vec![
            parts::sentence(tr.place_not_a_certificate()),
            super::Table { space_before: 18.0, ..signature }.into(),
        ];
        Block::Together { blocks, place: Place::Here }
    }
}

fn outcome(tr: Tr, result: &WaveResult) -> String {
    match (result.outcome, &result.inventory_no) {
        (WaveOutcome::Offered(fit), inventory_no) => {
            tr.protocol_offered(&tr.fit(fit), inventory_no.as_deref().unwrap_or_default())
        }
        (WaveOutcome::PassedOver(reason), Some(inventory_no)) => {
            tr.protocol_passed_over_for(inventory_no, &tr.reason(reason))
        }
        (WaveOutcome::PassedOver(reason), None) => tr.reason(reason),
        (WaveOutcome::BehindTheLast, _) => tr.cli_behind_the_last(),
    }
}
