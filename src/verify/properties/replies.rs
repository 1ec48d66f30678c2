//! Replies judged a second time: by the instant they were received and the state in which they found their offer.

use std::collections::BTreeSet;

use super::offers::{Journey, OfferHistory};
use crate::{
    domain::{
        Instant,
        ids::{OfferId, ReplyId},
        offer::OfferState,
        reply::{ConflictDecision, Disposition, ReplyCode},
    },
    journal::payloads::offers::{ConflictDecided, ReplyAssigned, ReplyRecorded},
    store::RawEvent,
    verify::Check,
};

/// A reply as far as it decides an offer.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    offer: Option<OfferId>,
    code: Option<ReplyCode>,
    received_at: Option<Instant>,
    disposition: Disposition,
    /// Its code is not what its text says.
    misread: bool,
}

impl OfferHistory {
    pub(super) fn replied(&mut self, raw: &RawEvent, payload: &ReplyRecorded) {
        let ReplyRecorded { offer, code, received_at, disposition, .. } = *payload;
        let reply = Judged { offer, code, received_at, disposition, misread: misread(&payload.text, code) };
        if disposition.waits() {
            self.waiting.insert(payload.reply, reply);
        }
        self.judged(raw, &reply);
    }

    /// A reply matched by hand is judged as any other.
    pub(super) fn assigned(&mut self, raw: &RawEvent, payload: &ReplyAssigned) {
        let matchless = [Disposition::Unmatched, Disposition::SharedNumber];
        let Some(reply) = self.decided_on(raw, payload.reply, &matchless) else { return };
        let reply = Judged { offer: Some(payload.offer), disposition: payload.disposition, ..reply };
        if reply.disposition.waits() {
            self.waiting.insert(payload.reply, reply);
        }
        self.judged(raw, &reply);
    }

    /// A note closes every waiting reply but a conflict.
    pub(super) fn handled(&mut self, raw: &RawEvent, reply: ReplyId) {
        use Disposition::{Contradictory, Differs, Late, SharedNumber, Unmatched, Unreadable};
        let noted = [Contradictory, Differs, Late, SharedNumber, Unmatched, Unreadable];
        self.decided_on(raw, reply, &noted);
    }

    /// A waiting reply that a person decides on waits no more.
    fn decided_on(&mut self, raw: &RawEvent, reply: ReplyId, of: &[Disposition]) -> Option<Judged> {
        let waiting = self.waiting.remove(&reply).filter(|waiting| of.contains(&waiting.disposition));
        if waiting.is_none() {
            self.speaks_of_nothing(raw, &format!("reply {} waiting for {}", reply.0, raw.kind));
        }
        waiting
    }

    fn judged(&mut self, raw: &RawEvent, reply: &Judged) {
        let Some(offer) = reply.offer else { return };
        let Some(journey) = self.offers.get(&offer).cloned() else { return };
        self.check_in_time(raw, reply, &journey);
        if !is_possible(reply, &journey) {
            let expected = format!("a reply to an offer that is {}", journey.state.code());
            let found = format!("{:?}", reply.disposition).to_lowercase();
            self.offend(raw, &journey, Check::Replay, &expected, &found);
        }
        if reply.misread {
            let found = reply.code.map_or("none".to_owned(), |code| code.number().to_string());
            self.offend(raw, &journey, Check::Replay, "the code in the text", &found);
        }
        if reply.disposition.decides() {
            self.decides(raw, offer, &journey, reply.code);
        }
    }

    /// A late reply decides only where silence had no effect.
    pub(super) fn late_taken(&mut self, raw: &RawEvent, reply: ReplyId) {
        let Some(reply) = self.decided_on(raw, reply, &[Disposition::Late]) else { return };
        let Some(offer) = reply.offer else { return };
        let Some(journey) = self.offers.get(&offer).cloned() else { return };
        if journey.state != OfferState::NoAnswer {
            self.offend(raw, &journey, Check::P7, "silence without effect", "a late reply decides");
        }
        self.decides(raw, offer, &journey, reply.code);
    }

    /// A reply is honoured only in time, and over nobody's head: the offers made since are withdrawn before.
    pub(super) fn conflict_decided(&mut self, raw: &RawEvent, payload: &ConflictDecided) {
        let Some(reply) = self.decided_on(raw, payload.reply, &[Disposition::Conflict]) else { return };
        match payload.decision {
            ConflictDecision::HonoursReply => {
                self.judged(raw, &Judged { disposition: Disposition::ReversesLapse, ..reply });
            }
            ConflictDecision::LapseStands => {}
        }
    }

    /// A consent holds the dwelling, any other code frees it.
    fn decides(&mut self, raw: &RawEvent, offer: OfferId, journey: &Journey, code: Option<ReplyCode>) {
        let accepts = code == Some(ReplyCode::Accepts);
        if let Some(journey) = self.offers.get_mut(&offer) {
            journey.state = if accepts { OfferState::Accepted } else { OfferState::Refused };
            journey.code = code;
        }
        if !accepts {
            return self.freed(offer);
        }
        let other = |held: Option<&OfferId>| held.filter(|held| **held != offer).copied();
        if let Some(live) = other(self.live_of_entry.get(&journey.entry)) {
            let found = format!("offer {} too", live.0);
            self.offend(raw, journey, Check::P4, "one live offer of a person", &found);
        }
        if let Some(held) = other(self.held_by.get(&journey.dwelling)) {
            let found = format!("offer {} has none", held.0);
            self.offend(raw, journey, Check::P8, "an outcome of the offer made since", &found);
        }
        self.live_of_entry.remove(&journey.entry);
        self.held_by.insert(journey.dwelling, offer);
    }

    /// A reply decides only in time, and is late only after its time.
    fn check_in_time(&mut self, raw: &RawEvent, reply: &Judged, journey: &Journey) {
        let Some(received_at) = reply.received_at else { return };
        let in_time = journey.due_at().is_none_or(|due_at| received_at <= due_at);
        let after_sending = journey.sent_at.is_some_and(|sent_at| received_at >= sent_at);
        let consistent = match reply.disposition {
            Disposition::Decides | Disposition::ReversesLapse => {
                in_time && after_sending && received_at <= raw.at
            }
            Disposition::Conflict | Disposition::Differs => in_time,
            Disposition::Late => !in_time,
            Disposition::Repeats
            | Disposition::Contradictory
            | Disposition::Unreadable
            | Disposition::Unmatched
            | Disposition::SharedNumber => true,
        };
        if !consistent {
            let due_at = journey.due_at().map_or("no deadline".to_owned(), |due_at| due_at.to_rfc3339());
            let expected = format!("judged by the deadline {due_at}");
            self.offend(raw, journey, Check::P7, &expected, &received_at.to_rfc3339());
        }
    }
}

/// Whether a reply can be what it is said to be, of an offer that stands where it stands (design 4.7).
fn is_possible(reply: &Judged, journey: &Journey) -> bool {
    use OfferState::{Accepted, Delivered, Failed, Lapsed, NoAnswer, Prepared, Refused, Sent, Withdrawn};
    let (state, coded) = (journey.state, reply.code.is_some());
    match reply.disposition {
        Disposition::Decides => coded && matches!(state, Sent | Delivered | Failed),
        Disposition::ReversesLapse | Disposition::Conflict => coded && matches!(state, Lapsed | NoAnswer),
        Disposition::Repeats => matches!(state, Accepted | Refused) && reply.code == journey.code,
        Disposition::Differs => coded && matches!(state, Accepted | Refused) && reply.code != journey.code,
        Disposition::Late => coded && !matches!(state, Prepared | Withdrawn),
        Disposition::Contradictory | Disposition::Unreadable => !coded,
        Disposition::Unmatched => matches!(state, Prepared | Withdrawn),
        Disposition::SharedNumber => false,
    }
}

/// Whether a code is not the only one that stands in a text.
fn misread(text: &str, code: Option<ReplyCode>) -> bool {
    let numbers = text.split(|letter: char| !letter.is_numeric()).filter(|digits| digits.len() == 4);
    let codes: BTreeSet<u16> = numbers
        .filter_map(|digits| digits.parse().ok())
        .filter(|number| (6521..=6527).contains(number))
        .collect();
    match code {
        Some(code) => codes != BTreeSet::from([code.number()]),
        None => codes.len() == 1,
    }
}
