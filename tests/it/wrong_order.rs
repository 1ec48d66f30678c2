//! Acts in an order that nobody plans: replies that come to light after their person or dwelling is gone, two
//! replies over one head, the boundary of the term whichever way its clock starts.

use chrono::TimeDelta;
use kezek::{
    domain::{
        dwelling::DwellingState,
        entry::EntryState,
        exclusion::{CaseCause, CaseOutcome, Ground, HearingException},
        ids::EntryId,
        lease::FailureReason,
        legal_basis::LegalBasis,
        offer::{ClockStart, OfferState},
        reply::{ConflictDecision, Disposition, ReplyCode},
    },
    exchange::RuleCode,
    journal::payloads::{
        entries::DecisionReference,
        rounds::{AnnulReason, PreparedOffer, RoundEnd},
    },
    ops::{
        Refusal,
        cases::{self, CaseDecision},
        leases, offers, replies, rounds,
    },
};

use crate::support::office::{GARRISON, Office, refusal};

/// One person and one flat, offered at hour 3: due at hour 51, silent at hour 60.
fn lapsed() -> (Office, PreparedOffer) {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let (_round, mut prepared) = office.sent_round();
    office.lapse(60);
    (office, prepared.remove(0))
}

fn document(number: &str) -> DecisionReference {
    DecisionReference {
        body: "РЭЧ".to_owned(),
        number: number.to_owned(),
        date: "2026-11-04".parse().unwrap(),
    }
}

/// Excludes somebody at hour 61, on 4 November.
fn exclude(office: &mut Office, person: EntryId) {
    let stamp = office.clock.stamp(61);
    let ground = Ground::NoNeed;
    let opened =
        cases::open(&mut office.writer, &stamp, person, (CaseCause::Death, Ground::Dead), document("1"));
    let case = opened.unwrap();
    let intended = (CaseOutcome::Excludes, Some(ground));
    cases::record_preliminary(&mut office.writer, &stamp, case, intended, document("2")).unwrap();
    cases::dispense_hearing(&mut office.writer, &stamp, case, HearingException::Waived, document("3"))
        .unwrap();
    let decision = CaseDecision {
        outcome: CaseOutcome::Excludes,
        ground: Some(ground),
        basis: LegalBasis::Law73,
        decision: document("4"),
        body_kk: "Аудандық пайдалану бөлімі".to_owned(),
        successor: None,
    };
    cases::decide(&mut office.writer, &stamp, case, decision).unwrap();
}

#[test]
fn a_consent_of_somebody_excluded_since_waits_and_is_not_honoured() {
    let (mut office, offer) = lapsed();
    exclude(&mut office, offer.entry);
    office.gateway(62, &[(offer.phone.unwrap(), office.instant(50), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::Conflict]);
    assert_eq!(office.state_of(offer.dwelling), DwellingState::InRound);
    let reply = office.waiting_reply().id;
    let refused = refusal(office.decide(63, reply, ConflictDecision::HonoursReply));
    let registration_no = office.number(offer.entry);
    assert_eq!(refused, Refusal::PersonLeftSince { registration_no, state: EntryState::Excluded });
    office.decide(63, reply, ConflictDecision::LapseStands).unwrap();
    assert_eq!(office.writer.place(GARRISON, offer.entry).unwrap(), None);
}

#[test]
fn a_consent_given_before_the_round_was_annulled_waits_for_a_decision() {
    let (mut office, offer) = lapsed();
    let round = office.writer.offer(offer.offer).unwrap().unwrap().round;
    let stamp = office.clock.stamp(61);
    rounds::annul(&mut office.writer, &stamp, round, AnnulReason::ALL[0]).unwrap();
    office.gateway(62, &[(offer.phone.unwrap(), office.instant(50), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::Conflict]);
    let reply = office.waiting_reply().id;
    office.decide(63, reply, ConflictDecision::HonoursReply).unwrap();
    assert_eq!(office.state_of(offer.dwelling), DwellingState::Reserved);
}

#[test]
fn a_consent_after_the_round_was_closed_still_reserves_the_dwelling() {
    let (mut office, offer) = lapsed();
    let round = office.writer.offer(offer.offer).unwrap().unwrap().round;
    let end = rounds::close(&mut office.writer, &office.clock.stamp(61), round).unwrap();
    assert_eq!(end, RoundEnd::Exhausted);
    office.gateway(62, &[(offer.phone.unwrap(), office.instant(50), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::ReversesLapse]);
    assert_eq!(office.state_of(offer.dwelling), DwellingState::Reserved);
}

/// Two people and one flat, offered on to the second after the first was silent.
fn offered_on() -> (Office, PreparedOffer, PreparedOffer) {
    let mut office = Office::new();
    office.person();
    office.person();
    office.flat("Ж-1");
    let (round, mut prepared) = office.sent_round();
    office.lapse(60);
    office.next(61, round);
    let second = office.approve(62, round).remove(0);
    (office, prepared.remove(0), second)
}

#[test]
fn of_two_replies_over_one_head_only_one_is_honoured() {
    let (mut office, first, second) = offered_on();
    let phone = first.phone.unwrap();
    office.gateway(63, &[(phone, office.instant(40), "6521"), (phone, office.instant(41), "6526")]);
    assert_eq!(office.dispositions(), [Disposition::Conflict, Disposition::Conflict]);
    let replies = office.writer.waiting_replies().unwrap();
    office.decide(64, replies[0].id, ConflictDecision::HonoursReply).unwrap();
    let refused = refusal(office.decide(65, replies[1].id, ConflictDecision::HonoursReply));
    assert_eq!(refused, Refusal::OfferInState { offer: first.offer, state: OfferState::Accepted });
    office.decide(66, replies[1].id, ConflictDecision::LapseStands).unwrap();
    assert_eq!(office.offer_state(first.offer), OfferState::Accepted, "the first answer decides");
    assert_eq!(office.offer_state(second.offer), OfferState::Withdrawn);
}

#[test]
fn a_round_with_a_conflict_is_not_annulled() {
    let (mut office, first, second) = offered_on();
    office.gateway(63, &[(first.phone.unwrap(), office.instant(40), "6521")]);
    let round = office.writer.offer(second.offer).unwrap().unwrap().round;
    let replies = vec![office.waiting_reply().id];
    let refused =
        refusal(rounds::annul(&mut office.writer, &office.clock.stamp(64), round, AnnulReason::ALL[0]));
    assert_eq!(refused, Refusal::ConflictWaits { round, replies });
}

#[test]
fn a_reply_of_an_instant_to_come_decides_nothing() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    let offer = &prepared[0];
    let outcome = office.gateway(10, &[(offer.phone.unwrap(), office.instant(11), "6521")]);
    assert!(outcome.issues.iter().any(|issue| issue.rule == RuleCode::ReplyInFuture));
    assert_eq!(office.dispositions(), [Disposition::Unmatched], "kept, and waits for a person");
    assert_eq!(office.offer_state(offer.offer), OfferState::Sent);
}

/// How an offer reaches its person, and what starts its clock.
#[derive(Debug, Clone, Copy)]
enum Way {
    Sent,
    Delivered,
    HandedOver,
}

/// One offer whose clock started at hour 6.
fn started(way: Way) -> (Office, PreparedOffer) {
    let mut office = Office::new();
    office.person_but(|new| {
        if matches!(way, Way::HandedOver) {
            new.applicant.phone = None;
        }
    });
    office.flat("Ж-1");
    let mut request = office.request();
    if matches!(way, Way::Delivered) {
        request.settings.clock_start = ClockStart::Delivery;
    }
    let round = rounds::open(&mut office.writer, &office.clock.stamp(1), &request).unwrap().round;
    let offer = office.approve(2, round).remove(0);
    match way {
        Way::Sent | Way::HandedOver => office.send(6, offer.offer),
        Way::Delivered => {
            office.send(4, offer.offer);
            assert_eq!(office.writer.offer(offer.offer).unwrap().unwrap().due_at, None);
            let at = office.instant(6).to_rfc3339();
            office.deliveries(7, &format!("{};delivered;;{at}\n", offer.offer.0));
        }
    }
    (office, offer)
}

#[track_caller]
fn check_boundary(way: Way, seconds_after_due: i64, expected: Disposition) {
    let (mut office, offer) = started(way);
    let at = office.instant(54) + TimeDelta::seconds(seconds_after_due);
    assert_eq!(office.writer.offer(offer.offer).unwrap().unwrap().due_at, Some(office.instant(54)));
    let stamp = office.clock.stamp(60);
    let said =
        replies::record_call(&mut office.writer, &stamp, offer.offer, ReplyCode::Accepts, Some(at)).unwrap();
    assert_eq!(said, expected, "{way:?} {seconds_after_due}");

    let (mut office, offer) = started(way);
    let lapsed = offers::record_lapses(&mut office.writer, &office.clock.stamp_at(at)).unwrap();
    assert_eq!(!lapsed.is_empty(), seconds_after_due > 0, "{way:?} {seconds_after_due}");
    if let Some(phone) = offer.phone {
        office.gateway(61, &[(phone, at, "6521")]);
        assert_eq!(office.dispositions(), [expected], "{way:?} {seconds_after_due}");
    }
}

#[test]
fn the_term_has_one_boundary_however_its_clock_starts() {
    for way in [Way::Sent, Way::Delivered, Way::HandedOver] {
        check_boundary(way, -1, Disposition::Decides);
        check_boundary(way, 0, Disposition::Decides);
        check_boundary(way, 1, Disposition::Late);
    }
}

#[test]
fn a_deadline_that_follows_from_a_delivery_stays_where_it_is() {
    let (mut office, offer) = started(Way::Delivered);
    let again = office.instant(20).to_rfc3339();
    let outcome = office.deliveries(21, &format!("{};delivered;;{again}\n", offer.offer.0));
    assert_eq!(outcome.issues[0].rule, RuleCode::OfferClosed);
    assert_eq!(office.writer.offer(offer.offer).unwrap().unwrap().due_at, Some(office.instant(54)));
}

#[test]
fn a_reply_on_the_way_of_its_message_counts() {
    let (mut office, offer) = started(Way::Delivered);
    office.gateway(8, &[(offer.phone.unwrap(), office.instant(5), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::Decides], "sent at 4, answered at 5, reported at 6");
}

#[test]
fn no_report_starts_a_clock_before_approval() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    let offer = office.approve(2, round).remove(0).offer;
    let early = office.instant(1).to_rfc3339();
    let outcome = office.deliveries(5, &format!("{};delivered;;{early}\n", offer.0));
    assert_eq!(outcome.issues[0].rule, RuleCode::SentBeforeApproval);
    assert_eq!(office.offer_state(offer), OfferState::Prepared);
}

#[test]
fn a_lease_that_fails_while_the_next_wave_waits_joins_a_new_plan() {
    let mut office = Office::new();
    for _ in 0..3 {
        office.person();
    }
    office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    office.call(4, prepared[0].offer, ReplyCode::Accepts);
    office.call(4, prepared[1].offer, ReplyCode::Refuses);
    office.next(5, round);
    let decision = DecisionReference { date: "2026-11-02".parse().unwrap(), ..document("5") };
    let stamp = office.clock.stamp(6);
    let gave_up = FailureReason::PersonGaveUp;
    leases::fail(&mut office.writer, &stamp, prepared[0].offer, gave_up, decision).unwrap();
    let refused = refusal(rounds::approve(&mut office.writer, &office.clock.stamp(7), round));
    assert!(matches!(refused, Refusal::PlanChanged { .. }), "{refused:?}");
    office.next(8, round);
    let offered: Vec<_> =
        office.approve(9, round).iter().map(|offer| (offer.entry, offer.dwelling)).collect();
    // Each may have what the other refused.
    let expected = [(prepared[0].entry, prepared[1].dwelling), (prepared[1].entry, prepared[0].dwelling)];
    assert_eq!(offered, expected);
}

#[test]
fn dwellings_of_two_rounds_come_back_each_to_its_own() {
    let mut office = Office::new();
    for _ in 0..4 {
        office.person();
    }
    let first_flat = office.flat("Ж-1");
    let (first, of_first) = office.sent_round();
    let second_flat = office.flat("Ж-2");
    let second = office.open(4);
    let of_second = office.approve(5, second).remove(0);
    office.send(6, of_second.offer);
    assert_ne!(of_first[0].entry, of_second.entry);
    office.call(7, of_first[0].offer, ReplyCode::Refuses);
    office.call(7, of_second.offer, ReplyCode::Refuses);
    // Both waves want the first person who may have both; the one approved first has him.
    office.next(8, first);
    office.next(8, second);
    let again = office.approve(9, second).remove(0);
    assert_eq!((again.entry, again.dwelling), (of_first[0].entry, second_flat));
    let next = office.approve(9, first).remove(0);
    assert_eq!((next.entry, next.dwelling), (of_second.entry, first_flat));
    assert_eq!(office.writer.rounds().unwrap().len(), 2);
}
