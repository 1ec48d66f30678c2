//! The waves as the journal records them.

use std::collections::BTreeMap;

use super::{
    Check, Finding,
    finding::{Offence, named},
};
use crate::{
    domain::{
        Instant,
        fit::Fit,
        ids::{DwellingId, EntryId, RoundId},
    },
    journal::{
        Event, Sequence,
        chain::Digest,
        payloads::rounds::{RoundOpened, WaveApproved, WavePlanned},
    },
    store::{RawEvent, Reader, Result},
};

/// A recorded wave with the conditions of its round.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalWave {
    /// The event that recorded the plan, and its instant.
    pub sequence: Sequence,
    pub at: Instant,
    /// The last event that the plan knew.
    pub head: Sequence,
    pub round: RoundOpened,
    pub planned: WavePlanned,
}

/// Takes the events of a journal in their order and keeps the waves.
#[derive(Default)]
pub(super) struct JournalWaves {
    rounds: BTreeMap<RoundId, RoundOpened>,
    waves: Vec<JournalWave>,
    approvals: Vec<(Sequence, WaveApproved)>,
    /// The last two events: a first wave knows the event before its round was opened.
    before: [(Sequence, Digest); 2],
    opened: bool,
    findings: Vec<Offence>,
}

impl JournalWaves {
    /// Looks at the next event, understood if it speaks of rounds or offers.
    pub fn take(&mut self, raw: &RawEvent, event: Option<Event>) {
        let mut opens = false;
        match event {
            Some(Event::RoundOpened(opened)) => {
                opens = true;
                self.rounds.insert(opened.round, opened);
            }
            Some(Event::WavePlanned(planned)) => self.planned(raw, planned),
            Some(Event::WaveApproved(approved)) => {
                self.approved(raw, &approved);
                self.approvals.push((raw.sequence, approved));
            }
            Some(_) | None => {}
        }
        self.opened = opens;
        self.before = [self.before[1], (raw.sequence, raw.hash)];
    }

    /// The round that an approval speaks of.
    pub fn round_of(&self, event: &Event) -> Option<&RoundOpened> {
        match event {
            Event::WaveApproved(approved) => self.rounds.get(&approved.round),
            _ => None,
        }
    }

    /// Every approval with its event, in the order of the journal.
    pub fn approvals(&self) -> &[(Sequence, WaveApproved)] {
        &self.approvals
    }

    /// Every wave, in the order of the journal.
    pub fn iter(&self) -> impl Iterator<Item = &JournalWave> {
        self.waves.iter()
    }

    /// Waves that name another head than theirs, and approvals of what was not planned.
    pub fn findings(&mut self, reader: &Reader) -> Result<Vec<Finding>> {
        std::mem::take(&mut self.findings).into_iter().map(|offence| named(offence, reader)).collect()
    }

    fn planned(&mut self, raw: &RawEvent, planned: WavePlanned) {
        let (head, hash) = self.before[if self.opened { 0 } else { 1 }];
        if planned.head != hash.to_string() {
            let finding = Finding::new(Check::Replan, &hash, &planned.head).at(raw.sequence);
            self.findings.push((finding, None));
        }
        if let Some(round) = self.rounds.get(&planned.round).cloned() {
            self.waves.push(JournalWave { sequence: raw.sequence, at: raw.at, head, round, planned });
        }
    }

    /// Approval prepares the offers of the last plan of the round, and no others.
    fn approved(&mut self, raw: &RawEvent, approved: &WaveApproved) {
        let last = self.waves.iter().rev().find(|wave| wave.planned.round == approved.round);
        let planned = last.filter(|wave| wave.planned.wave == approved.wave);
        let planned: Vec<Shared> = planned.map_or(Vec::new(), |wave| {
            wave.planned.offers.iter().map(|offer| (offer.entry, offer.dwelling, offer.fit)).collect()
        });
        let prepared: Vec<Shared> =
            approved.offers.iter().map(|offer| (offer.entry, offer.dwelling, offer.fit)).collect();
        for &shared in prepared.iter().filter(|shared| !planned.contains(shared)) {
            self.differs(raw, shared, "no such offer in the last plan", "approved");
        }
        for &shared in planned.iter().filter(|shared| !prepared.contains(shared)) {
            self.differs(raw, shared, "the offer of the plan", "not approved");
        }
    }

    fn differs(&mut self, raw: &RawEvent, (entry, dwelling, fit): Shared, expected: &str, found: &str) {
        let found = format!("{found} as {fit:?}").to_lowercase();
        let finding = Finding::new(Check::Replan, expected, &found).at(raw.sequence);
        self.findings.push((finding, Some((entry, dwelling))));
    }
}

/// A dwelling shared out to somebody.
type Shared = (EntryId, DwellingId, Fit);
