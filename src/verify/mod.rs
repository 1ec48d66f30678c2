//! The independent check of a register; it never imports the planner.
//!
//! Everything is computed from the journal again: the hash chain, the derived tables, what the properties of
//! design 4.6 say of every wave.
//! Planning a wave again and comparing is no part of this module: `ops` brings it as a [`WaveCheck`].
//! Invariant: a finding carries evidence, never a sentence.

mod chain;
mod finding;
mod properties;
mod waves;

use std::collections::BTreeMap;

use crate::{
    journal::{Event, Sequence, chain::Digest},
    store::{self, RawEvent, Reader},
};

pub use finding::{Check, Finding};
pub use waves::JournalWave;

use chain::ChainCheck;
use properties::OfferHistory;
use waves::JournalWaves;

/// What a check of a register is asked beside the register.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifyOptions {
    /// Digests of the journal printed on papers; each must be in the chain.
    pub expected_heads: Vec<Digest>,
}

/// The outcome of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many events the journal holds.
    pub events: u64,
    /// The hash of the last event.
    pub head: Digest,
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether nothing was found.
    pub fn is_ok(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Looks at a wave with the register as it was when the wave was planned.
pub type WaveCheck<'a> = dyn FnMut(&JournalWave, &Reader) -> store::Result<Vec<Finding>> + 'a;

/// At most so many differences are listed of each derived table.
const DIFFERENCES_LISTED: usize = 50;

/// Checks a register; `at_each_wave` is called for every wave in the order of the journal.
///
/// # Errors
/// Only if the file cannot be read at all; everything wrong in it is a finding.
pub fn verify(
    reader: &Reader,
    options: &VerifyOptions,
    at_each_wave: &mut WaveCheck<'_>,
) -> store::Result<Report> {
    let mut findings = schema(reader).or_else(|cause| as_finding(Check::Schema, cause))?;
    let mut chain = ChainCheck::default();
    let mut waves = JournalWaves::default();
    let mut offers = OfferHistory::default();
    let read = reader.each_event(Sequence::MAX, |raw| {
        chain.take(&raw);
        let event = understood(&raw);
        if let Some(event) = &event {
            offers.take(&raw, event, waves.round_of(event));
        }
        waves.take(&raw, event);
        store::Result::Ok(())
    });
    findings.extend(read.map(|()| Vec::new()).or_else(|cause| as_finding(Check::Chain, cause))?);
    let (events, head) = (chain.events, chain.head);
    findings.extend(chain.finish());
    findings.extend(papers(reader, options)?);
    findings.extend(waves.findings(reader)?);
    findings.extend(offers.findings(reader)?);
    if let Err(cause) = replay(reader, &waves, at_each_wave, &mut findings) {
        findings.extend(as_finding(Check::Replay, cause)?);
    }
    Ok(Report { events, head, findings })
}

/// The events that waves and offers are made of; what cannot be read is reported by the replay.
fn understood(raw: &RawEvent) -> Option<Event> {
    const KINDS: [&str; 25] = [
        "register_created",
        "garrison_added",
        "reply_act_recorded",
        "round_opened",
        "wave_planned",
        "wave_approved",
        "offer_sent",
        "offer_delivered",
        "delivery_failed",
        "offer_lapsed",
        "offer_withdrawn",
        "lease_failed",
        "reply_recorded",
        "reply_assigned",
        "late_reply_taken",
        "conflict_decided",
        "offer_put_on_paper",
        "reply_handled",
        "minutes_recorded",
        "minutes_approved",
        "minutes_reversed",
        "lease_signed",
        "lease_reversed",
        "lease_extended",
        "entry_housed",
    ];
    let (_salt, bytes) = raw.payload.as_ref().filter(|_| KINDS.contains(&raw.kind.as_str()))?;
    Event::decode(&raw.kind, raw.version, bytes).ok()
}

/// The schema is the program's own, and pages, indexes and references hold.
fn schema(reader: &Reader) -> store::Result<Vec<Finding>> {
    let differences = reader.schema_differences()?.into_iter().map(|difference| {
        let text = |sql: Option<String>| sql.unwrap_or_else(|| format!("no {}", difference.object));
        Finding::new(Check::Schema, &text(difference.expected), &text(difference.found))
    });
    let integrity = reader.integrity_findings()?;
    let integrity = integrity.into_iter().map(|found| Finding::new(Check::Schema, "ok", &found));
    Ok(differences.chain(integrity).collect())
}

/// Whoever cut off or made anew the end of the journal cannot change a paper in another hand.
fn papers(reader: &Reader, options: &VerifyOptions) -> store::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for &head in &options.expected_heads {
        if reader.sequence_of_hash(head)?.is_none() {
            findings.push(Finding::new(Check::Paper, &head, "not in the chain"));
        }
    }
    Ok(findings)
}

/// The journal makes the derived tables, value for value; on the way every wave is looked at.
fn replay(
    reader: &Reader,
    waves: &JournalWaves,
    at_each_wave: &mut WaveCheck<'_>,
    findings: &mut Vec<Finding>,
) -> store::Result<()> {
    let mut at_head: BTreeMap<Sequence, Vec<&JournalWave>> = BTreeMap::new();
    for wave in waves.iter() {
        at_head.entry(wave.head).or_default().push(wave);
    }
    let approvals: BTreeMap<Sequence, _> =
        waves.approvals().iter().map(|approval| (approval.0 - 1, approval)).collect();
    let stops = at_head.keys().chain(approvals.keys()).copied().collect();
    let replayed = reader.replayed_through(&stops, |head, then| {
        if let Some((sequence, approved)) = approvals.get(&head) {
            findings.extend(properties::of_approval(*sequence, approved, then)?);
        }
        for wave in at_head.get(&head).into_iter().flatten() {
            findings.extend(properties::of_wave(wave, then)?);
            findings.extend(at_each_wave(wave, then)?);
        }
        Ok(())
    })?;
    for difference in reader.differences_from(&replayed, DIFFERENCES_LISTED)? {
        findings.push(Finding::of_difference(&replayed, &difference)?);
    }
    Ok(())
}

/// What cannot be applied or read because of its content is a finding, not a failure of the check.
fn as_finding(check: Check, cause: store::Error) -> store::Result<Vec<Finding>> {
    match cause {
        store::Error::Inapplicable { sequence } => {
            Ok(vec![Finding::new(check, "an event that follows from those before", "another").at(sequence)])
        }
        store::Error::Unreadable(cause) => Ok(vec![Finding::new(check, "a readable event", &cause)]),
        store::Error::Database(cause) => Ok(vec![Finding::new(check, "readable tables", &cause)]),
        cause => Err(cause),
    }
}
