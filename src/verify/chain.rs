//! The hash chain: every event stands behind the one before it, with the payload it was recorded with.

use std::collections::BTreeSet;

use super::{Check, Finding};
use crate::{
    domain::Instant,
    journal::{Event, Sequence, chain::Digest},
    store::RawEvent,
};

/// Takes the events of a journal in their order.
pub(super) struct ChainCheck {
    pub events: u64,
    /// The hash of the last event, as it is stored.
    pub head: Digest,
    sequence: Sequence,
    at: Instant,
    practice: bool,
    without_payload: BTreeSet<Sequence>,
    erased: BTreeSet<Sequence>,
    findings: Vec<Finding>,
}

impl Default for ChainCheck {
    fn default() -> Self {
        Self {
            events: 0,
            head: Digest::ZERO,
            sequence: 0,
            at: Instant::MIN_UTC,
            practice: false,
            without_payload: BTreeSet::new(),
            erased: BTreeSet::new(),
            findings: Vec::new(),
        }
    }
}

impl ChainCheck {
    /// Looks at the next event.
    pub fn take(&mut self, raw: &RawEvent) {
        self.check_sequence(raw);
        self.check_clock(raw);
        self.check_payload(raw);
        self.check_hash(raw);
        self.note_meaning(raw);
        self.events += 1;
        // What stands there is gone on from: one change is one finding, not one for every event behind it.
        (self.sequence, self.at, self.head) = (raw.sequence, raw.at, raw.hash);
    }

    /// Everything found; a payload may be missing only if an event names it as erased.
    pub fn finish(mut self) -> Vec<Finding> {
        for &sequence in self.without_payload.difference(&self.erased) {
            let missing = Finding::new(Check::Chain, "a payload, or the event that erased it", "neither");
            self.findings.push(missing.at(sequence));
        }
        self.findings
    }

    fn report(
        &mut self,
        raw: &RawEvent,
        expected: &(impl ToString + ?Sized),
        found: &(impl ToString + ?Sized),
    ) {
        self.findings.push(Finding::new(Check::Chain, expected, found).at(raw.sequence));
    }

    fn check_sequence(&mut self, raw: &RawEvent) {
        let expected = self.sequence + 1;
        if raw.sequence != expected {
            self.report(raw, &format!("event {expected}"), &format!("event {}", raw.sequence));
        }
        let first = raw.kind == REGISTER_CREATED;
        if first != (self.events == 0) {
            self.report(raw, "one creation of the register, as the first event", &raw.kind);
        }
    }

    /// The clock of a real register runs back only where an event says so (design 3.5).
    fn check_clock(&mut self, raw: &RawEvent) {
        if raw.at < self.at && !self.practice && raw.kind != "clock_corrected" {
            self.report(raw, &format!("not before {}", self.at.to_rfc3339()), &raw.at.to_rfc3339());
        }
    }

    fn check_payload(&mut self, raw: &RawEvent) {
        match &raw.payload {
            None => {
                self.without_payload.insert(raw.sequence);
            }
            Some((salt, bytes)) => {
                let digest = Digest::of_payload(salt, bytes);
                if digest != raw.payload_digest {
                    self.report(raw, &raw.payload_digest, &digest);
                }
            }
        }
    }

    fn check_hash(&mut self, raw: &RawEvent) {
        let hash = raw.link().hash(self.head);
        if hash != raw.hash {
            self.report(raw, &hash, &raw.hash);
        }
    }

    /// The few events that the chain itself depends on.
    fn note_meaning(&mut self, raw: &RawEvent) {
        let Some((_salt, bytes)) = &raw.payload else { return };
        if raw.kind != REGISTER_CREATED && raw.kind != "personal_data_erased" {
            return;
        }
        match Event::decode(&raw.kind, raw.version, bytes) {
            Ok(Event::RegisterCreated(created)) => self.practice = created.practice,
            Ok(Event::PersonalDataErased(payload)) => {
                // An erasure speaks of earlier events only.
                let earlier = payload.erased.iter().map(|erased| erased.sequence);
                self.erased.extend(earlier.filter(|&sequence| sequence < raw.sequence));
            }
            // The replay reports what cannot be read.
            Ok(_) | Err(_) => {}
        }
    }
}

const REGISTER_CREATED: &str = "register_created";
