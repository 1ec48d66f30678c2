//! From yes to lease followed a second time: nobody moves in past the sitting and its approval (design 4.7).

use super::offers::OfferHistory;
use crate::{
    domain::{
        ids::{LeaseId, MinutesId, OfferId},
        lease::LeaseStage,
        offer::OfferState,
        sitting::SittingDecision,
    },
    journal::payloads::{
        leases::{EntryHoused, LeaseSigned},
        sittings::{MinutesApproved, MinutesRecorded},
    },
    store::RawEvent,
    verify::Check,
};

impl OfferHistory {
    /// Everyone in minutes accepted an offer and waits for a sitting.
    pub(super) fn minuted(&mut self, raw: &RawEvent, payload: &MinutesRecorded) {
        for item in &payload.items {
            self.moves_on(raw, item.offer, &[LeaseStage::Agenda], LeaseStage::Minuted);
            let Some(journey) = self.offers.get(&item.offer).cloned() else { continue };
            if journey.entry != item.entry {
                self.offend(raw, &journey, Check::Replay, "the person of the offer", "another");
            }
        }
        self.minutes.insert(payload.minutes, payload.clone());
    }

    /// Those whom approved minutes grant a dwelling are decided; the others come to no lease by events of their own.
    pub(super) fn minutes_approved(&mut self, raw: &RawEvent, payload: &MinutesApproved) {
        let Some(minutes) = self.minutes.remove(&payload.minutes) else {
            return self.speaks_of_nothing(raw, "minutes that wait for approval");
        };
        if payload.approved_on < minutes.date {
            self.speaks_of_nothing(raw, &format!("an approval not before the sitting of {}", minutes.date));
        }
        for item in minutes.items.iter().filter(|item| item.decision == SittingDecision::Grants) {
            let Some(journey) = self.offers.get_mut(&item.offer) else { continue };
            // Who gave the dwelling up before the approval stays failed.
            if journey.stage == LeaseStage::Minuted {
                journey.stage = LeaseStage::Decided;
                journey.approved_on = Some(payload.approved_on);
            }
        }
    }

    pub(super) fn minutes_reversed(&mut self, raw: &RawEvent, minutes: MinutesId) {
        let Some(minutes) = self.minutes.remove(&minutes) else {
            return self.speaks_of_nothing(raw, "minutes that wait for approval");
        };
        for item in minutes.items {
            self.moves_on(raw, item.offer, &[LeaseStage::Minuted], LeaseStage::Agenda);
        }
    }

    /// A lease rests on a decision in approved minutes, for the dwelling that was accepted.
    pub(super) fn signed(&mut self, raw: &RawEvent, payload: &LeaseSigned) {
        self.moves_on(raw, payload.offer, &[LeaseStage::Decided], LeaseStage::Signed);
        self.leases.insert(payload.lease, payload.offer);
        let Some(journey) = self.offers.get(&payload.offer).cloned() else { return };
        if let Some(approved_on) = journey.approved_on.filter(|&day| payload.signed_on < day) {
            let expected = format!("a lease not before the approval of {approved_on}");
            self.offend(raw, &journey, Check::Replay, &expected, &payload.signed_on.to_string());
        }
    }

    pub(super) fn lease_reversed(&mut self, raw: &RawEvent, lease: LeaseId) {
        match self.leases.remove(&lease) {
            Some(offer) => self.moves_on(raw, offer, &[LeaseStage::Signed], LeaseStage::Decided),
            None => self.speaks_of_nothing(raw, "a lease in force"),
        }
    }

    pub(super) fn extended(&mut self, raw: &RawEvent, lease: LeaseId) {
        if !self.leases.contains_key(&lease) {
            self.speaks_of_nothing(raw, "a lease in force");
        }
    }

    /// Person and dwelling are free again; who moved in already is not.
    pub(super) fn lease_failed(&mut self, raw: &RawEvent, offer: OfferId) {
        use LeaseStage::{Agenda, Decided, Failed, Minuted, Signed};
        self.moves_on(raw, offer, &[Agenda, Minuted, Decided, Signed], Failed);
        if let Some(journey) = self.offers.get_mut(&offer) {
            journey.state = OfferState::Withdrawn;
        }
        self.leases.retain(|_lease, of| *of != offer);
        self.freed(offer);
    }

    /// The entry closed by a lease is that of its person.
    pub(super) fn housed(&mut self, raw: &RawEvent, payload: &EntryHoused) {
        let Some(&offer) = self.leases.get(&payload.lease) else {
            return self.speaks_of_nothing(raw, "a lease in force");
        };
        self.moves_on(raw, offer, &[LeaseStage::Signed], LeaseStage::Housed);
        let Some(journey) = self.offers.get(&offer).cloned() else { return };
        if journey.entry != payload.entry {
            self.offend(raw, &journey, Check::Replay, "the entry of the lease", "another");
        }
    }

    /// An accepted offer comes to a stage from one of those that the event follows from.
    fn moves_on(&mut self, raw: &RawEvent, offer: OfferId, from: &[LeaseStage], to: LeaseStage) {
        let Some(journey) = self.offers.get_mut(&offer) else {
            return self.speaks_of_nothing(raw, &format!("offer {}", offer.0));
        };
        let found = std::mem::replace(&mut journey.stage, to);
        let journey = journey.clone();
        if journey.state != OfferState::Accepted {
            self.offend(raw, &journey, Check::Replay, "an accepted offer", journey.state.code());
        } else if !from.contains(&found) {
            let expected = format!("{} after {from:?}", raw.kind).to_lowercase();
            self.offend(raw, &journey, Check::Replay, &expected, &format!("{found:?}").to_lowercase());
        }
    }
}
