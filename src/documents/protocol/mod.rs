//! The protocol of a round (design 4.9): what a round rested on, who stood where, and why each got what he got.
//!
//! Everyone ahead of the last one offered is in the table of the wave with one decision or one reason; the
//! annex names, dwelling by dwelling, everyone ahead of the one who got it by place, each exactly once.

mod annex;
mod conditions;
mod places;
mod stock;
#[cfg(test)]
mod tests;
mod waves;

use crate::{
    domain::{
        Day, Instant,
        dwelling::{DwellingFacts, LeftOutReason},
        entry::Mark,
        fit::Fit,
        garrison::Garrison,
        ids::{OfferId, RoundId},
        legal_basis::{LegalBasis, ReplyAct},
        offer::{Channel, OfferState, WithdrawReason},
        reason::Reason,
        registration_number::RegistrationNumber,
        reply::{Disposition, ReplyCode},
        round::{RoundEnd, RoundSettings},
        rules::Rules,
        sitting::Seat,
    },
    i18n::{Lang, Tr, dates::to_the_second, offer_text::ReplyTerm},
};

use super::{
    Block, Document, Imprint, Orientation, Place,
    parts::{self, TEXT_SIZE},
};

/// How many lines there are for the hands of members.
const MEMBER_LINES: usize = 3;

/// The facts of a protocol.
#[derive(Debug, Clone, PartialEq)]
pub struct Protocol {
    pub imprint: Imprint,
    /// The outgoing number, the same on the sheets of both languages.
    pub number: String,
    pub date: Day,
    pub facts: RoundFacts,
    /// The hash of the last event the protocol knows.
    pub head: String,
}

/// What is said of a round.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundFacts {
    pub round: RoundId,
    pub garrison: Garrison,
    pub basis: LegalBasis,
    pub settings: RoundSettings,
    pub rules: Rules,
    /// The act of the last recorded change of the rules before the round; none while they are as the law has them.
    pub rules_act: Option<String>,
    /// The act that sets term and codes, where it is not the basis itself.
    pub reply_act: Option<ReplyAct>,
    /// None without an act that sets one.
    pub term: Option<ReplyTerm>,
    pub opened_at: Instant,
    pub end: Option<(RoundEnd, Instant)>,
    /// The dwellings of the first wave, by inventory number, as they were then.
    pub dwellings: Vec<DwellingFacts>,
    /// Vacant dwellings that were not in the first wave.
    pub left_out: Vec<(DwellingFacts, LeftOutReason)>,
    /// Dwellings taken out of the running round, when and why.
    pub withdrawn: Vec<(DwellingFacts, LeftOutReason, Instant)>,
    /// Oldest first.
    pub waves: Vec<WaveFacts>,
}

/// What is said of a wave.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveFacts {
    pub wave: u32,
    pub planned_at: Instant,
    pub standing: WaveStanding,
    /// The hash of the event before which the plan was computed.
    pub head: String,
    pub digest: String,
    /// Rejected rows of imports that were open then.
    pub open_import_rows: u32,
    /// How many had a place then.
    pub queue_length: u32,
    /// The queue as it was, up to the last one offered.
    pub lines: Vec<Line>,
    /// Inventory numbers that nobody was offered.
    pub vacant: Vec<String>,
    /// One for each dwelling offered, in queue order.
    pub ahead: Vec<AheadOfRecipient>,
    pub offers: Vec<OfferFacts>,
}

/// Where a wave stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaveStanding {
    Waiting,
    Approved {
        at: Instant,
    },
    /// Planned anew before it was approved; nobody was offered anything by it.
    Superseded,
}

/// A person of the queue as it was when a wave was planned.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub place: u32,
    pub registration_no: RegistrationNumber,
    pub submitted_at: Instant,
    pub name: String,
    pub marks: Vec<Mark>,
    pub persons: u32,
    pub area_min: crate::domain::area::Area,
    pub area_max: crate::domain::area::Area,
    pub min_rooms: u16,
    pub decision: Decision,
}

/// What a wave brought a person ahead of the last one offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Offered {
        inventory_no: String,
        fit: Fit,
    },
    PassedOver {
        reason: Reason,
        /// The dwelling the reason speaks of; only with a reason of design 4.4.
        inventory_no: Option<String>,
    },
}

/// Everyone ahead of the one who was offered a dwelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AheadOfRecipient {
    pub inventory_no: String,
    /// The recipient.
    pub place: u32,
    pub registration_no: RegistrationNumber,
    /// The one reason of each place from 1 on.
    pub reasons: Vec<Reason>,
}

/// An offer with its outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferFacts {
    pub offer: OfferId,
    pub place: u32,
    pub registration_no: RegistrationNumber,
    pub inventory_no: String,
    pub channel: Channel,
    pub sent_at: Option<Instant>,
    pub due_at: Option<Instant>,
    pub closed_at: Option<Instant>,
    pub state: OfferState,
    pub code: Option<ReplyCode>,
    pub withdrawn: Option<WithdrawReason>,
    pub replies: Vec<ReplyFacts>,
}

/// A reply to an offer, whatever became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyFacts {
    pub received_at: Option<Instant>,
    pub recorded_at: Instant,
    pub code: Option<ReplyCode>,
    pub disposition: Disposition,
}

impl Protocol {
    /// The protocol in one language.
    pub fn document(&self, lang: Lang) -> Document {
        let tr = Tr::new(lang);
        let round = self.facts.round.0.to_string();
        let title = tr.protocol_title(&round);
        let subtitle = tr.protocol_subtitle(
            self.facts.garrison.name_in(lang),
            &parts::number_and_day(tr, &self.number, self.date),
        );
        let mut blocks = parts::headings(&self.imprint, tr, &title, &subtitle);
        blocks.extend(conditions::blocks(tr, &self.facts));
        blocks.extend(stock::blocks(tr, &self.facts));
        for wave in &self.facts.waves {
            blocks.extend(waves::blocks(tr, &self.facts, wave));
        }
        blocks.extend(self.end(tr));
        blocks.push(self.signatures(tr));
        blocks.extend(annex::blocks(tr, &self.facts));
        Document {
            info: self.imprint.info(lang, format!("{title}. {}", tr.papers_number(&self.number))),
            setup: self.imprint.setup(lang, Orientation::Landscape),
            blocks,
        }
    }

    fn end(&self, tr: Tr) -> Vec<Block> {
        let facts = &self.facts;
        let state = tr.round_state(facts.end.map(|(end, _)| end));
        let mut rows = vec![(tr.protocol_round_state(), state)];
        if let Some((_, at)) = facts.end {
            rows.push((tr.protocol_ended_at(), facts.time(at)));
        }
        rows.push((tr.protocol_offers(), facts.outcomes(tr)));
        rows.push((tr.protocol_head_at_printing(), self.head.clone()));
        vec![parts::part_heading(tr.protocol_part_end()), parts::facts(rows, waves::FACT_MILLIMETRES).into()]
    }

    /// Roles and names; without recorded members there are lines for the hand.
    fn signatories(&self, tr: Tr) -> Vec<(String, Option<String>)> {
        let named = |seat, role: String| {
            self.imprint.signatures(seat).map(move |name| (role.clone(), Some(name))).collect::<Vec<_>>()
        };
        let one = |seat, role: String| (role, self.imprint.signatures(seat).next());
        let head = [one(Seat::Chair, tr.papers_chair()), one(Seat::Secretary, tr.papers_secretary())];
        let mut others = named(Seat::Deputy, tr.papers_deputy());
        others.extend(named(Seat::Member, tr.papers_member()));
        if others.is_empty() {
            others.extend(std::iter::repeat_n((tr.papers_member(), None), MEMBER_LINES));
        }
        head.into_iter().chain(others).collect()
    }

    fn signatures(&self, tr: Tr) -> Block {
        let lines = self.signatories(tr).into_iter().map(|(role, name)| {
            let line = parts::signature(role, name.as_deref(), TEXT_SIZE);
            super::Table { space_before: 10.0, ..line }.into()
        });
        // Hands do not sign an empty page.
        let text = parts::sentence(tr.protocol_how_to_check(&self.head));
        Block::Together { blocks: std::iter::once(text).chain(lines).collect(), place: Place::Here }
    }
}

impl RoundFacts {
    /// A time by the garrison's clock.
    fn time(&self, at: Instant) -> String {
        to_the_second(self.garrison.zone.local(at))
    }

    /// A time by the garrison's clock, or nothing.
    fn time_if_any(&self, at: Option<Instant>) -> String {
        at.map(|at| self.time(at)).unwrap_or_default()
    }

    /// How many offers came to which outcome.
    fn outcomes(&self, tr: Tr) -> String {
        let offers = || self.waves.iter().flat_map(|wave| &wave.offers);
        let count = |state| offers().filter(|offer| offer.state == state).count();
        let states =
            OfferState::ALL.into_iter().map(|state| (state, count(state))).filter(|(_, count)| *count > 0);
        let states =
            states.map(|(state, count)| tr.protocol_counted(&count.to_string(), &tr.offer_state(state)));
        let states: Vec<String> = states.collect();
        if states.is_empty() { tr.protocol_none() } else { states.join("; ") }
    }
}
