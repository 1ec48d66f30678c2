//! P4, P7 and P8: what must hold of all offers over the whole journal, each event following from those before.

use std::collections::BTreeMap;

use chrono::Duration;

use super::replies::Judged;
use crate::{
    domain::{
        Day, Instant,
        garrison::Zone,
        ids::{DwellingId, EntryId, GarrisonId, LeaseId, MinutesId, OfferId, ReplyId},
        lease::LeaseStage,
        legal_basis::{LegalBasis, ReplyAct},
        offer::{Channel, ClockStart, OfferState},
        reply::ReplyCode,
    },
    journal::{
        Event,
        payloads::{
            offers::{OfferDelivered, OfferLapsed, OfferSent},
            register::RegisterCreated,
            rounds::{PreparedOffer, RoundOpened, WaveApproved},
            sittings::MinutesRecorded,
        },
    },
    store::{RawEvent, Reader, Result},
    verify::{
        Check, Finding,
        finding::{Offence, named},
    },
};

/// Takes the events of a journal in their order and follows every offer.
#[derive(Default)]
pub(in crate::verify) struct OfferHistory {
    pub(super) offers: BTreeMap<OfferId, Journey>,
    pub(super) live_of_entry: BTreeMap<EntryId, OfferId>,
    /// The offer that a dwelling was last given to and that has not freed it.
    pub(super) held_by: BTreeMap<DwellingId, OfferId>,
    /// Replies that a person may still decide on.
    pub(super) waiting: BTreeMap<ReplyId, Judged>,
    /// Minutes that wait for approval.
    pub(super) minutes: BTreeMap<MinutesId, MinutesRecorded>,
    /// Leases in force.
    pub(super) leases: BTreeMap<LeaseId, OfferId>,
    zones: BTreeMap<GarrisonId, Zone>,
    /// The acts that give silence its effect.
    acts: Vec<ReplyAct>,
    offences: Vec<Offence>,
}

/// One offer on its way.
#[derive(Clone)]
pub(super) struct Journey {
    pub entry: EntryId,
    pub dwelling: DwellingId,
    garrison: GarrisonId,
    basis: LegalBasis,
    approved_at: Instant,
    starts: ClockStart,
    window: Duration,
    pub sent_at: Option<Instant>,
    started_at: Option<Instant>,
    pub state: OfferState,
    /// The code that decided it.
    pub code: Option<ReplyCode>,
    /// How far it came after it was accepted.
    pub stage: LeaseStage,
    /// When the minutes that granted the dwelling were approved.
    pub approved_on: Option<Day>,
}

impl Journey {
    pub fn due_at(&self) -> Option<Instant> {
        self.started_at.map(|start| start + self.window)
    }
}

/// The states of an offer without an outcome.
const LIVE: &[OfferState] = &[
    OfferState::Prepared,
    OfferState::Sent,
    OfferState::Delivered,
    OfferState::Failed,
    OfferState::NoAnswer,
];

impl OfferHistory {
    /// Looks at the next event; `round` is the round that an approval speaks of.
    pub fn take(&mut self, raw: &RawEvent, event: &Event, round: Option<&RoundOpened>) {
        match event {
            Event::RegisterCreated(payload) => self.created(payload),
            Event::GarrisonAdded(payload) => {
                self.zones.insert(payload.garrison.id, payload.garrison.zone);
            }
            Event::ReplyActRecorded(payload) => self.acts.push(payload.act.clone()),
            Event::WaveApproved(payload) => self.approved(raw, payload, round),
            Event::OfferSent(payload) => self.sent(raw, payload),
            Event::OfferDelivered(payload) => self.delivered(raw, payload),
            Event::OfferLapsed(payload) => self.lapsed(raw, payload),
            Event::OfferWithdrawn(payload) => {
                self.goes_on(raw, payload.offer, LIVE, OfferState::Withdrawn);
                self.freed(payload.offer);
            }
            Event::DeliveryFailed(payload) => self.goes_on(raw, payload.offer, LIVE, OfferState::Failed),
            Event::OfferPutOnPaper(payload) => self.put_on_paper(raw, payload.offer),
            Event::ReplyHandled(payload) => self.handled(raw, payload.reply),
            Event::ReplyRecorded(payload) => self.replied(raw, payload),
            Event::ReplyAssigned(payload) => self.assigned(raw, payload),
            Event::LateReplyTaken(payload) => self.late_taken(raw, payload.reply),
            Event::ConflictDecided(payload) => self.conflict_decided(raw, payload),
            Event::MinutesRecorded(payload) => self.minuted(raw, payload),
            Event::MinutesApproved(payload) => self.minutes_approved(raw, payload),
            Event::MinutesReversed(payload) => self.minutes_reversed(raw, payload.minutes),
            Event::LeaseSigned(payload) => self.signed(raw, payload),
            Event::LeaseReversed(payload) => self.lease_reversed(raw, payload.lease),
            Event::LeaseExtended(payload) => self.extended(raw, payload.lease),
            Event::LeaseFailed(payload) => self.lease_failed(raw, payload.offer),
            Event::EntryHoused(payload) => self.housed(raw, payload),
            _ => {}
        }
    }

    /// Every offence with the names of its person and dwelling.
    pub fn findings(self, reader: &Reader) -> Result<Vec<Finding>> {
        self.offences.into_iter().map(|offence| named(offence, reader)).collect()
    }

    pub(super) fn offend(
        &mut self,
        raw: &RawEvent,
        journey: &Journey,
        check: Check,
        expected: &str,
        found: &str,
    ) {
        let finding = Finding::new(check, expected, found).at(raw.sequence);
        self.offences.push((finding, Some((journey.entry, journey.dwelling))));
    }

    /// An event that speaks of something that is not there.
    pub(super) fn speaks_of_nothing(&mut self, raw: &RawEvent, expected: &str) {
        let finding = Finding::new(Check::Replay, expected, "none").at(raw.sequence);
        self.offences.push((finding, None));
    }

    /// An offer comes to a state from one of those that the event follows from.
    pub(super) fn goes_on(&mut self, raw: &RawEvent, offer: OfferId, from: &[OfferState], to: OfferState) {
        let Some(journey) = self.offers.get_mut(&offer) else { return };
        let found = std::mem::replace(&mut journey.state, to);
        if !from.contains(&found) {
            let journey = journey.clone();
            let codes: Vec<_> = from.iter().map(|state| state.code()).collect();
            let expected = format!("{} of an offer that is {}", raw.kind, codes.join(" or "));
            self.offend(raw, &journey, Check::Replay, &expected, found.code());
        }
    }

    fn created(&mut self, payload: &RegisterCreated) {
        self.zones = payload.garrisons.iter().map(|garrison| (garrison.id, garrison.zone)).collect();
        self.acts.extend(payload.reply_act.clone());
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
        self.goes_on(raw, payload.offer, &[OfferState::Prepared, OfferState::Failed], OfferState::Sent);
        let Some(journey) = self.offers.get_mut(&payload.offer) else { return };
        journey.sent_at = Some(payload.sent_at);
        if journey.starts == ClockStart::Sending {
            journey.started_at = Some(payload.sent_at);
        }
        let journey = journey.clone();
        self.check_start(raw, &journey, payload.sent_at);
    }

    fn check_start(&mut self, raw: &RawEvent, journey: &Journey, start: Instant) {
        if start < journey.approved_at {
            let expected = format!("a start not before approval at {}", journey.approved_at.to_rfc3339());
            self.offend(raw, journey, Check::P7, &expected, &start.to_rfc3339());
        }
        if start > raw.at {
            let expected = format!("a start not after its recording at {}", raw.at.to_rfc3339());
            self.offend(raw, journey, Check::P7, &expected, &start.to_rfc3339());
        }
    }

    /// A message may be known as delivered only after its offer had its outcome.
    fn delivered(&mut self, raw: &RawEvent, payload: &OfferDelivered) {
        use OfferState::{Accepted, Delivered, Failed, Lapsed, NoAnswer, Refused, Sent};
        let Some(before) = self.offers.get(&payload.offer).cloned() else { return };
        let on_its_way = matches!(before.state, Sent | Failed);
        let to = if on_its_way { Delivered } else { before.state };
        let from = [Sent, Failed, Delivered, Accepted, Refused, Lapsed, NoAnswer];
        self.goes_on(raw, payload.offer, &from, to);
        if before.starts != ClockStart::Delivery {
            return;
        }
        self.check_start(raw, &before, payload.delivered_at);
        if let Some(start) = before.started_at.filter(|_| !on_its_way) {
            let expected = format!("the start at {}", start.to_rfc3339());
            self.offend(raw, &before, Check::P7, &expected, &payload.delivered_at.to_rfc3339());
        }
        if let Some(journey) = self.offers.get_mut(&payload.offer) {
            journey.started_at = Some(payload.delivered_at);
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
        let counts = self.silence_counts(&journey, payload.due_at);
        if payload.counts_as_refusal != counts {
            let silence = |counts| if counts { "silence that counts" } else { "silence without effect" };
            self.offend(raw, &journey, Check::P7, silence(counts), silence(payload.counts_as_refusal));
        }
        let to = if payload.counts_as_refusal { OfferState::Lapsed } else { OfferState::NoAnswer };
        self.goes_on(raw, payload.offer, &[OfferState::Sent, OfferState::Delivered], to);
        if payload.counts_as_refusal {
            self.freed(payload.offer);
        }
    }

    /// By order 528 for its own rounds, or by an act that the commission recorded before (design 4.7).
    fn silence_counts(&self, journey: &Journey, due_at: Instant) -> bool {
        let Some(day) = self.zones.get(&journey.garrison).map(|zone| zone.day(due_at)) else { return false };
        let by_order = journey.basis == LegalBasis::Order528 && journey.basis.in_force_on(day);
        by_order || self.acts.iter().any(|act| act.in_force_on(day))
    }

    /// A paper is still to be handed over; what the gateway did with the message does not count.
    fn put_on_paper(&mut self, raw: &RawEvent, offer: OfferId) {
        let Some(journey) = self.offers.get_mut(&offer) else { return };
        journey.starts = ClockStart::Sending;
        (journey.started_at, journey.sent_at) = (None, None);
        let from = std::mem::replace(&mut journey.state, OfferState::Prepared);
        let journey = journey.clone();
        if !matches!(from, OfferState::Prepared | OfferState::Failed) {
            self.offend(raw, &journey, Check::P7, "a message not sent, or not delivered", from.code());
        }
    }

    pub(super) fn freed(&mut self, offer: OfferId) {
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
        garrison: round.garrison,
        basis: round.basis,
        approved_at: raw.at,
        // A paper handed over starts the clock at once.
        starts: match offer.channel {
            Channel::Paper => ClockStart::Sending,
            Channel::Message => round.settings.clock_start,
        },
        window: Duration::hours(i64::from(round.rules.reply_window_hours)),
        sent_at: None,
        started_at: None,
        state: OfferState::Prepared,
        code: None,
        stage: LeaseStage::Agenda,
        approved_on: None,
    }
}
