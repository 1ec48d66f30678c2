//! P4, P7 and P8: what must hold of all offers over the whole journal.

use std::collections::BTreeMap;

use chrono::Duration;

use crate::{
    domain::{
        Instant,
        ids::{DwellingId, EntryId, OfferId, ReplyId},
        offer::{Channel, ClockStart},
        reply::{ConflictDecision, Disposition, ReplyCode},
    },
    journal::{
        Event,
        payloads::{
            offers::{ConflictDecided, OfferLapsed, OfferSent, ReplyAssigned, ReplyRecorded},
            rounds::{PreparedOffer, RoundOpened, WaveApproved},
        },
    },
    store::{RawEvent, Reader, Result},
    verify::{Check, Finding},
};

/// Takes the events of a journal in their order and follows every offer.
#[derive(Default)]
pub(in crate::verify) struct OfferHistory {
    offers: BTreeMap<OfferId, Journey>,
    live_of_entry: BTreeMap<EntryId, OfferId>,
    /// The offer that a dwelling was last given to and that has not freed it.
    held_by: BTreeMap<DwellingId, OfferId>,
    /// Replies that a person may still decide on.
    waiting: BTreeMap<ReplyId, Judged>,
    offences: Vec<(Finding, EntryId, DwellingId)>,
}

/// One offer on its way.
#[derive(Clone)]
struct Journey {
    entry: EntryId,
    dwelling: DwellingId,
    approved_at: Instant,
    starts: ClockStart,
    window: Duration,
    started_at: Option<Instant>,
    /// A message is on its way, or a paper was handed over: the clock is not to be set back.
    on_its_way: bool,
    /// Silence was recorded and had no effect: a person decides.
    unanswered: bool,
}

/// A reply as far as it decides an offer.
#[derive(Clone, Copy)]
struct Judged {
    offer: Option<OfferId>,
    code: Option<ReplyCode>,
    received_at: Option<Instant>,
    disposition: Disposition,
}

impl Journey {
    fn due_at(&self) -> Option<Instant> {
        self.started_at.map(|start| start + self.window)
    }
}

impl OfferHistory {
    /// Looks at the next event; `round` is the round that an approval speaks of.
    pub fn take(&mut self, raw: &RawEvent, event: &Event, round: Option<&RoundOpened>) {
        match event {
            Event::WaveApproved(payload) => self.approved(raw, payload, round),
            Event::OfferSent(payload) => self.sent(raw, payload),
            Event::OfferDelivered(payload) => self.delivered(payload.offer, payload.delivered_at),
            Event::OfferLapsed(payload) => self.lapsed(raw, payload),
            Event::OfferWithdrawn(payload) => self.freed(payload.offer),
            Event::DeliveryFailed(payload) => self.set_on_its_way(payload.offer, false),
            Event::OfferPutOnPaper(payload) => self.put_on_paper(raw, payload.offer),
            Event::LeaseFailed(payload) => self.freed(payload.offer),
            Event::ReplyRecorded(payload) => self.replied(raw, payload),
            Event::ReplyAssigned(payload) => self.assigned(raw, payload),
            Event::LateReplyTaken(payload) => self.late_taken(raw, payload.reply),
            Event::ConflictDecided(payload) => self.conflict_decided(raw, payload),
            _ => {}
        }
    }

    /// Every offence with the names of its person and dwelling.
    pub fn findings(self, reader: &Reader) -> Result<Vec<Finding>> {
        let named = |(finding, entry, dwelling): (Finding, EntryId, DwellingId)| {
            finding.of_entry(reader, entry)?.of_dwelling(reader, dwelling)
        };
        self.offences.into_iter().map(named).collect()
    }

    fn offend(&mut self, raw: &RawEvent, journey: &Journey, check: Check, expected: &str, found: &str) {
        let finding = Finding::new(check, expected, found).at(raw.sequence);
        self.offences.push((finding, journey.entry, journey.dwelling));
    }

    fn approved(&mut self, raw: &RawEvent, payload: &WaveApproved, round: Option<&RoundOpened>) {
        let Some(round) = round else { return };
        let before = self.held_by.clone();
        for offer in &payload.offers {
            let journey = journey(raw, offer, round);
            if self.live_of_entry.contains_key(&offer.entry) {
                self.offend(raw, &journey, Check::P4, "one live offer of a person", "two");
            }
            match (before.get(&offer.dwelling), self.held_by.get(&offer.dwelling)) {
                (Some(held), _) => {
                    let found = format!("offer {} has none", held.0);
                    self.offend(raw, &journey, Check::P8, "an outcome of the offer before", &found);
                }
                (None, Some(_)) => {
                    self.offend(raw, &journey, Check::P4, "one live offer of a dwelling", "two");
                }
                (None, None) => {}
            }
            self.live_of_entry.insert(offer.entry, offer.offer);
            self.held_by.insert(offer.dwelling, offer.offer);
            self.offers.insert(offer.offer, journey);
        }
    }

    fn sent(&mut self, raw: &RawEvent, payload: &OfferSent) {
        let Some(journey) = self.offers.get_mut(&payload.offer) else { return };
        journey.on_its_way = true;
        if journey.starts == ClockStart::Sending {
            journey.started_at = Some(payload.sent_at);
        }
        let journey = journey.clone();
        if payload.sent_at < journey.approved_at {
            let expected = format!("a start not before approval at {}", journey.approved_at.to_rfc3339());
            self.offend(raw, &journey, Check::P7, &expected, &payload.sent_at.to_rfc3339());
        }
        if payload.sent_at > raw.at {
            let expected = format!("a start not after its recording at {}", raw.at.to_rfc3339());
            self.offend(raw, &journey, Check::P7, &expected, &payload.sent_at.to_rfc3339());
        }
    }

    fn delivered(&mut self, offer: OfferId, delivered_at: Instant) {
        self.set_on_its_way(offer, true);
        if let Some(journey) = self.offers.get_mut(&offer)
            && journey.starts == ClockStart::Delivery
        {
            journey.started_at = Some(delivered_at);
        }
    }

    /// Silence is recorded at the due instant, and only after it.
    fn lapsed(&mut self, raw: &RawEvent, payload: &OfferLapsed) {
        let Some(journey) = self.offers.get(&payload.offer).cloned() else { return };
        if journey.due_at() != Some(payload.due_at) {
            let expected = journey.due_at().map_or("no deadline".to_owned(), |due_at| due_at.to_rfc3339());
            self.offend(raw, &journey, Check::P7, &expected, &payload.due_at.to_rfc3339());
        }
        if raw.at <= payload.due_at {
            let expected = format!("silence after {}", payload.due_at.to_rfc3339());
            self.offend(raw, &journey, Check::P7, &expected, &raw.at.to_rfc3339());
        }
        if payload.counts_as_refusal {
            self.freed(payload.offer);
        } else if let Some(journey) = self.offers.get_mut(&payload.offer) {
            journey.unanswered = true;
        }
    }

    /// A paper is still to be handed over; what the gateway did with the message does not count.
    fn put_on_paper(&mut self, raw: &RawEvent, offer: OfferId) {
        let Some(journey) = self.offers.get_mut(&offer) else { return };
        journey.starts = ClockStart::Sending;
        journey.started_at = None;
        let journey = journey.clone();
        if journey.on_its_way {
            self.offend(raw, &journey, Check::P7, "a message not sent, or not delivered", "on its way");
        }
    }

    fn set_on_its_way(&mut self, offer: OfferId, on_its_way: bool) {
        if let Some(journey) = self.offers.get_mut(&offer) {
            journey.on_its_way = on_its_way;
        }
    }

    fn replied(&mut self, raw: &RawEvent, payload: &ReplyRecorded) {
        let ReplyRecorded { offer, code, received_at, disposition, .. } = *payload;
        let reply = Judged { offer, code, received_at, disposition };
        if disposition.waits() {
            self.waiting.insert(payload.reply, reply);
        }
        self.judged(raw, &reply);
    }

    /// A reply matched by hand is judged as any other.
    fn assigned(&mut self, raw: &RawEvent, payload: &ReplyAssigned) {
        let Some(reply) = self.waiting.remove(&payload.reply) else { return };
        let reply = Judged { offer: Some(payload.offer), disposition: payload.disposition, ..reply };
        if reply.disposition.waits() {
            self.waiting.insert(payload.reply, reply);
        }
        self.judged(raw, &reply);
    }

    fn judged(&mut self, raw: &RawEvent, reply: &Judged) {
        let Some(offer) = reply.offer else { return };
        let Some(journey) = self.offers.get(&offer).cloned() else { return };
        self.check_in_time(raw, reply, &journey);
        if reply.disposition.decides() {
            self.decides(raw, offer, &journey, reply.code);
        }
    }

    /// A late reply decides only where silence had no effect.
    fn late_taken(&mut self, raw: &RawEvent, reply: ReplyId) {
        let Some(reply) = self.waiting.remove(&reply) else { return };
        let Some(offer) = reply.offer else { return };
        let Some(journey) = self.offers.get(&offer).cloned() else { return };
        if !journey.unanswered || reply.disposition != Disposition::Late {
            self.offend(raw, &journey, Check::P7, "silence without effect", "a late reply decides");
        }
        self.decides(raw, offer, &journey, reply.code);
    }

    /// A reply is honoured only in time, and over nobody's head: the offers made since are withdrawn before.
    fn conflict_decided(&mut self, raw: &RawEvent, payload: &ConflictDecided) {
        let Some(reply) = self.waiting.remove(&payload.reply) else { return };
        match payload.decision {
            ConflictDecision::HonoursReply => {
                self.judged(raw, &Judged { disposition: Disposition::ReversesLapse, ..reply });
            }
            ConflictDecision::LapseStands => {}
        }
    }

    /// A consent holds the dwelling, any other code frees it.
    fn decides(&mut self, raw: &RawEvent, offer: OfferId, journey: &Journey, code: Option<ReplyCode>) {
        if code != Some(ReplyCode::Accepts) {
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
        let in_time = journey.started_at.is_none_or(|start| received_at >= start)
            && journey.due_at().is_none_or(|due_at| received_at <= due_at);
        let consistent = match reply.disposition {
            Disposition::Decides | Disposition::ReversesLapse => in_time && received_at <= raw.at,
            Disposition::Late => !in_time,
            Disposition::Repeats
            | Disposition::Conflict
            | Disposition::Differs
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

    fn freed(&mut self, offer: OfferId) {
        let Some(journey) = self.offers.get(&offer) else { return };
        if self.live_of_entry.get(&journey.entry) == Some(&offer) {
            self.live_of_entry.remove(&journey.entry);
        }
        if self.held_by.get(&journey.dwelling) == Some(&offer) {
            self.held_by.remove(&journey.dwelling);
        }
    }
}

fn journey(raw: &RawEvent, offer: &PreparedOffer, round: &RoundOpened) -> Journey {
    Journey {
        entry: offer.entry,
        dwelling: offer.dwelling,
        approved_at: raw.at,
        // A paper handed over starts the clock at once.
        starts: match offer.channel {
            Channel::Paper => ClockStart::Sending,
            Channel::Message => round.settings.clock_start,
        },
        window: Duration::hours(i64::from(round.rules.reply_window_hours)),
        started_at: None,
        on_its_way: false,
        unanswered: false,
    }
}
