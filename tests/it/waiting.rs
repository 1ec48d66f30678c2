//! Replies that wait, and what people decide of them.

use chrono::TimeDelta;
use kezek::{
    domain::{
        dwelling::{DwellingState, LeftOutReason},
        ids::RoundId,
        offer::{Channel, OfferState, WithdrawReason},
        phone::Phone,
        reply::{ConflictDecision, Disposition, ReplyCode},
    },
    exchange::RuleCode,
    journal::payloads::rounds::PreparedOffer,
    ops::{EmptyField, Refusal, offers, outbox, replies, round_stock, rounds, waiting},
    verify::Check,
};
use serde_json::json;

use crate::{
    resealed::{Journal, resealed_from},
    support::office::{Office, minutes, refusal},
    verification::Tampered,
};

/// Two people and one flat: the first said yes in time, which was taken in after the second was offered the flat.
struct Conflict {
    office: Office,
    round: RoundId,
    first: PreparedOffer,
    second: PreparedOffer,
}

impl Conflict {
    fn new(said: &str) -> Self {
        let mut office = Office::new();
        office.person();
        office.person();
        office.flat("Ж-1");
        let (round, mut prepared) = office.sent_round();
        let first = prepared.remove(0);
        office.lapse(60);
        office.next(61, round);
        let second = office.approve(62, round).remove(0);
        office.send(63, second.offer);
        office.gateway(64, &[(first.phone.unwrap(), office.instant(50), said)]);
        assert_eq!(office.dispositions(), [Disposition::Conflict]);
        Self { office, round, first, second }
    }

    fn states(&self) -> (OfferState, OfferState) {
        (self.office.offer_state(self.first.offer), self.office.offer_state(self.second.offer))
    }
}

#[test]
fn a_reply_that_is_honoured_takes_the_later_offer_back() {
    let mut conflict = Conflict::new("6521");
    let reply = conflict.office.waiting_reply().id;
    conflict.office.decide(65, reply, ConflictDecision::HonoursReply).unwrap();
    assert_eq!(conflict.states(), (OfferState::Accepted, OfferState::Withdrawn));
    assert_eq!(conflict.office.state_of(conflict.first.dwelling), DwellingState::Reserved);
    let again = refusal(conflict.office.decide(66, reply, ConflictDecision::LapseStands));
    assert_eq!(again, Refusal::ReplyDoesNotWait { reply });
}

#[test]
fn a_lapse_that_stands_leaves_the_later_offer() {
    let mut conflict = Conflict::new("6521");
    let reply = conflict.office.waiting_reply().id;
    conflict.office.decide(65, reply, ConflictDecision::LapseStands).unwrap();
    assert_eq!(conflict.states(), (OfferState::Lapsed, OfferState::Sent));
    conflict.office.call(66, conflict.second.offer, ReplyCode::Accepts);
}

#[test]
fn a_refusal_that_is_honoured_takes_nothing_from_anybody() {
    let mut conflict = Conflict::new("6527");
    let reply = conflict.office.waiting_reply().id;
    conflict.office.decide(65, reply, ConflictDecision::HonoursReply).unwrap();
    assert_eq!(conflict.states(), (OfferState::Refused, OfferState::Sent));
}

#[test]
fn a_consent_is_not_honoured_over_an_acceptance() {
    let mut conflict = Conflict::new("6521");
    conflict.office.call(65, conflict.second.offer, ReplyCode::Accepts);
    let reply = conflict.office.waiting_reply().id;
    let refused = refusal(conflict.office.decide(66, reply, ConflictDecision::HonoursReply));
    let registration_no = conflict.office.number(conflict.second.entry);
    assert_eq!(refused, Refusal::LaterOfferAccepted { offer: conflict.second.offer, registration_no });
    conflict.office.decide(67, reply, ConflictDecision::LapseStands).unwrap();
}

#[test]
fn a_conflict_stops_its_round_until_it_is_decided() {
    let mut conflict = Conflict::new("6521");
    let (round, reply) = (conflict.round, conflict.office.waiting_reply().id);
    conflict.office.call(65, conflict.second.offer, ReplyCode::Refuses);
    let office = &mut conflict.office;
    let waits = Refusal::ConflictWaits { round, replies: vec![reply] };
    let stamp = office.clock.stamp(66);
    assert_eq!(refusal(rounds::next(&mut office.writer, &stamp, round, true)), waits);
    assert_eq!(refusal(rounds::close(&mut office.writer, &stamp, round)), waits);
    let taken =
        round_stock::withdraw_dwelling(&mut office.writer, &stamp, round, "Ж-1", LeftOutReason::Disputed);
    assert_eq!(refusal(taken), waits);
    office.decide(67, reply, ConflictDecision::HonoursReply).unwrap();
    assert_eq!(conflict.states(), (OfferState::Accepted, OfferState::Refused));
    rounds::close(&mut conflict.office.writer, &conflict.office.clock.stamp(68), round).unwrap();
}

#[test]
fn a_decision_names_its_document_and_its_conflict() {
    let mut conflict = Conflict::new("6521");
    let reply = conflict.office.waiting_reply().id;
    let office = &mut conflict.office;
    let mut unnamed = minutes();
    unnamed.number.clear();
    let stamp = office.clock.stamp(65);
    let decision = ConflictDecision::HonoursReply;
    let refused = refusal(waiting::decide_conflict(&mut office.writer, &stamp, reply, decision, unnamed));
    assert_eq!(refused, Refusal::Empty(EmptyField::DocumentNumber));
    office.call(65, conflict.first.offer, ReplyCode::Refuses);
    office.gateway(66, &[(conflict.first.phone.unwrap(), office.instant(52), "6521")]);
    let late = office.writer.waiting_replies().unwrap().pop().unwrap();
    let refused = refusal(office.decide(67, late.id, decision));
    assert_eq!((late.disposition, refused), (Disposition::Late, Refusal::NotAConflict { reply: late.id }));
}

#[test]
fn a_dwelling_withdrawn_since_is_not_given_by_an_old_consent() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    office.lapse(60);
    let stamp = office.clock.stamp(61);
    round_stock::withdraw_dwelling(&mut office.writer, &stamp, round, "Ж-1", LeftOutReason::UnderRepair)
        .unwrap();
    office.gateway(64, &[(prepared[0].phone.unwrap(), office.instant(50), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::Conflict]);
    let reply = office.waiting_reply().id;
    let refused = refusal(office.decide(65, reply, ConflictDecision::HonoursReply));
    assert_eq!(refused, Refusal::DwellingGoneSince { inventory_no: "Ж-1".to_owned() });
    office.decide(66, reply, ConflictDecision::LapseStands).unwrap();
}

/// Two people with a flat each, and a message from a stranger's number.
fn stranger(text: &str, at_hour: i64) -> (Office, Vec<PreparedOffer>) {
    let mut office = Office::new();
    office.person();
    office.person();
    office.flat("Ж-1");
    office.flat("Ж-2");
    let (_round, prepared) = office.sent_round();
    office.gateway(70, &[(Phone::parse("8 777 000 00 00").unwrap(), office.instant(at_hour), text)]);
    (office, prepared)
}

#[test]
fn a_reply_from_another_number_is_assigned_and_judged_by_when_it_came() {
    let (mut office, prepared) = stranger("6526", 50);
    let (reply, offer) = (office.waiting_reply().id, prepared[1].offer);
    let stamp = office.clock.stamp(71);
    let unproved = refusal(waiting::assign(&mut office.writer, &stamp, reply, offer, " "));
    assert_eq!(unproved, Refusal::Empty(EmptyField::WhoReplied));
    let judged = waiting::assign(&mut office.writer, &stamp, reply, offer, "ответила супруга").unwrap();
    assert_eq!((judged, office.offer_state(offer)), (Disposition::Decides, OfferState::Refused));
    assert_eq!(office.writer.waiting_replies().unwrap(), []);
    let again = refusal(waiting::assign(&mut office.writer, &stamp, reply, offer, "ещё раз"));
    assert_eq!(again, Refusal::ReplyDoesNotWait { reply });
}

#[test]
fn an_assigned_reply_can_be_late_or_in_conflict_and_waits_on() {
    let (mut office, prepared) = stranger("6521", 52);
    let (reply, offer) = (office.waiting_reply().id, prepared[0].offer);
    let stamp = office.clock.stamp(71);
    let judged = waiting::assign(&mut office.writer, &stamp, reply, offer, "звонок").unwrap();
    assert_eq!((judged, office.waiting_reply().offer), (Disposition::Late, Some(offer)));
    let again = refusal(waiting::assign(&mut office.writer, &stamp, reply, offer, "звонок"));
    assert_eq!(again, Refusal::ReplyHasItsOffer { reply });
    waiting::handle(&mut office.writer, &stamp, reply, "сообщили по телефону").unwrap();
}

#[test]
fn what_has_no_code_or_came_before_the_offer_is_not_assigned() {
    let (mut office, prepared) = stranger("перезвоните", 50);
    let (reply, offer) = (office.waiting_reply().id, prepared[0].offer);
    let stamp = office.clock.stamp(71);
    let refused = refusal(waiting::assign(&mut office.writer, &stamp, reply, offer, "звонок"));
    assert_eq!(refused, Refusal::ReplyHasNoCode { reply });
    let (mut office, prepared) = stranger("6521", 2);
    let (reply, offer) = (office.waiting_reply().id, prepared[0].offer);
    let refused = refusal(waiting::assign(&mut office.writer, &stamp, reply, offer, "звонок"));
    assert_eq!(refused, Refusal::ReplyBeforeStart { offer, sent_at: Some(office.instant(3)) });
}

#[test]
fn an_assigned_yes_after_the_lapse_reverses_it_or_waits_as_a_conflict() {
    let (mut office, prepared) = stranger("6521", 50);
    let reply = office.waiting_reply().id;
    office.lapse(71);
    let stamp = office.clock.stamp(72);
    let judged = waiting::assign(&mut office.writer, &stamp, reply, prepared[0].offer, "звонок").unwrap();
    assert_eq!(judged, Disposition::ReversesLapse);
    assert_eq!(office.offer_state(prepared[0].offer), OfferState::Accepted);
}

/// An offer whose silence has no effect: no act gives it one.
fn silence_without_an_act() -> (Office, PreparedOffer) {
    let mut office =
        Office::begun("2025-12-01T04:00:00Z", kezek::domain::legal_basis::LegalBasis::Law77Part4);
    office.person();
    office.flat("Ж-1");
    let (_round, mut prepared) = office.sent_round();
    let offer = prepared.remove(0);
    office.lapse(60);
    assert_eq!(office.offer_state(offer.offer), OfferState::NoAnswer);
    (office, offer)
}

fn december() -> kezek::journal::payloads::entries::DecisionReference {
    kezek::journal::payloads::entries::DecisionReference { date: "2025-12-01".parse().unwrap(), ..minutes() }
}

#[test]
fn where_silence_has_no_effect_a_late_reply_is_taken_by_decision() {
    let (mut office, offer) = silence_without_an_act();
    office.call(61, offer.offer, ReplyCode::Accepts);
    let reply = office.waiting_reply().id;
    let stamp = office.clock.stamp(62);
    let taken = waiting::take_late(&mut office.writer, &stamp, reply, december()).unwrap();
    assert_eq!((taken.state, taken.code), (OfferState::Accepted, Some(ReplyCode::Accepts)));
    assert_eq!(office.state_of(offer.dwelling), DwellingState::Reserved);
}

#[test]
fn where_silence_has_no_effect_the_offer_can_be_withdrawn_instead() {
    let (mut office, offer) = silence_without_an_act();
    let stamp = office.clock.stamp(61);
    offers::withdraw(&mut office.writer, &stamp, offer.offer, WithdrawReason::NoAnswerDecided).unwrap();
    office.call_refused(62, offer.offer);
}

#[test]
fn where_silence_counts_nobody_takes_a_late_reply() {
    let mut conflict = Conflict::new("6521");
    let office = &mut conflict.office;
    office
        .gateway(66, &[(conflict.first.phone.unwrap(), office.instant(51) + TimeDelta::seconds(1), "6521")]);
    let late = office.writer.waiting_replies().unwrap().pop().unwrap();
    let stamp = office.clock.stamp(67);
    let refused = refusal(waiting::take_late(&mut office.writer, &stamp, late.id, minutes()));
    assert_eq!(refused, Refusal::OfferInState { offer: conflict.first.offer, state: OfferState::Lapsed });
    let reply = office.writer.waiting_replies().unwrap()[0].id;
    let refused = refusal(waiting::take_late(&mut office.writer, &stamp, reply, minutes()));
    assert_eq!(refused, Refusal::ReplyIsNotLate { reply });
}

#[test]
fn a_message_that_failed_goes_on_paper_and_its_clock_runs_from_the_handing_over() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    let offer = office.approve(2, round).remove(0).offer;
    let path = office.path("outbox.csv");
    outbox::write(&mut office.writer, &office.clock.stamp(3), &path).unwrap();
    let failed = office.deliveries(6, &format!("{};failed;;\n", offer.0));
    assert_eq!((failed.accepted, office.offer_state(offer)), (1, OfferState::Failed));
    offers::put_on_paper(&mut office.writer, &office.clock.stamp(7), &[offer]).unwrap();
    let again = refusal(offers::put_on_paper(&mut office.writer, &office.clock.stamp(7), &[offer]));
    assert_eq!(again, Refusal::OfferAlreadyOnPaper { offer });
    assert_eq!(offers::to_send(&office.writer).unwrap(), []);
    let stale = office.deliveries(8, &format!("{};sent;{};\n", offer.0, office.instant(4).to_rfc3339()));
    assert_eq!(stale.issues[0].rule, RuleCode::OfferOnPaper);
    office.send(30, offer);
    let row = office.writer.offer(offer).unwrap().unwrap();
    assert_eq!((row.channel, row.due_at), (Channel::Paper, Some(office.instant(78))));
    let refused = refusal(offers::put_on_paper(&mut office.writer, &office.clock.stamp(31), &[offer]));
    assert_eq!(refused, Refusal::OfferInState { offer, state: OfferState::Sent });
    office.call(40, offer, ReplyCode::Accepts);
}

#[test]
fn replies_of_one_file_are_judged_in_the_order_they_were_received() {
    let mut office = Office::new();
    office.person();
    office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    let phone = prepared[0].phone.unwrap();
    let stranger = Phone::parse("8 777 000 00 00").unwrap();
    let lines = [
        (phone, office.instant(20), "6526"),
        (stranger, office.instant(19), "6521"),
        (phone, office.instant(10), "6521"),
        (stranger, office.instant(9), "6521"),
    ];
    let outcome = office.gateway(30, &lines);
    assert_eq!(office.offer_state(prepared[0].offer), OfferState::Accepted, "the earlier one decides");
    assert_eq!(
        office.waiting_dispositions(),
        [Disposition::Unmatched, Disposition::Unmatched, Disposition::Differs]
    );
    let rows: Vec<u32> = outcome.issues.iter().map(kezek::exchange::Issue::row).collect();
    assert_eq!(rows, [3, 5], "each issue names its own row, in the order of the file");
}

#[test]
fn reports_of_one_file_are_taken_in_the_order_of_their_times() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    let offer = office.approve(2, round).remove(0).offer;
    let (sent, delivered) = (office.instant(3).to_rfc3339(), office.instant(4).to_rfc3339());
    office.deliveries(5, &format!("{0};delivered;;{delivered}\n{0};sent;{sent};\n", offer.0));
    let row = office.writer.offer(offer).unwrap().unwrap();
    assert_eq!((row.sent_at, row.delivered_at), (Some(office.instant(3)), Some(office.instant(4))));
    assert_eq!(row.due_at, Some(office.instant(51)));
}

/// A register where a consent was honoured, to be tampered with.
fn honoured() -> Tampered {
    let mut conflict = Conflict::new("6521");
    let reply = conflict.office.waiting_reply().id;
    conflict.office.decide(65, reply, ConflictDecision::HonoursReply).unwrap();
    Tampered::of(conflict.office.writer.path())
}

#[track_caller]
fn check_found(tampered: &Tampered, change: impl FnOnce(&Journal<'_>), expected: Check) {
    let findings = resealed_from(tampered, change);
    assert!(findings.iter().any(|finding| finding.check == expected), "{expected:?} in {findings:#?}");
}

#[test]
fn a_consent_honoured_over_a_later_offer_or_out_of_time_is_found() {
    // The later offer is said to have been withdrawn, but it was the earlier one.
    check_found(
        &honoured(),
        |journal| {
            journal.change("offer_withdrawn", |payload| {
                payload["offer"] = json!(1);
                true
            });
        },
        Check::P8,
    );
    check_found(
        &honoured(),
        |journal| {
            journal.change("reply_recorded", |payload| {
                payload["received_at"] = json!("2026-11-20T04:00:00Z");
                true
            });
        },
        Check::P7,
    );
}

#[test]
fn a_late_reply_taken_where_silence_counts_is_found() {
    let (mut office, offer) = silence_without_an_act();
    office.call(61, offer.offer, ReplyCode::Accepts);
    let reply = office.waiting_reply().id;
    waiting::take_late(&mut office.writer, &office.clock.stamp(62), reply, december()).unwrap();
    let tampered = Tampered::of(office.writer.path());
    let change = |journal: &Journal<'_>| {
        journal.change("offer_lapsed", |payload| {
            payload["counts_as_refusal"] = json!(true);
            true
        });
    };
    check_found(&tampered, change, Check::P7);
}

#[test]
fn a_clock_set_back_by_putting_a_sent_offer_on_paper_is_found() {
    let mut office = Office::new();
    for number in ["Ж-1", "Ж-2"] {
        office.person();
        office.flat(number);
    }
    let (_round, prepared) = office.sent_round();
    office.deliveries(6, "1;failed;;\n");
    let failed = prepared[0].offer;
    offers::put_on_paper(&mut office.writer, &office.clock.stamp(7), &[failed]).unwrap();
    let tampered = Tampered::of(office.writer.path());
    let change = |journal: &Journal<'_>| {
        journal.change("delivery_failed", |payload| {
            payload["offer"] = json!(2);
            true
        });
    };
    check_found(&tampered, change, Check::P7);
}

#[test]
fn a_call_after_the_lapse_is_kept_as_it_was() {
    let mut conflict = Conflict::new("6521");
    let stamp = conflict.office.clock.stamp(66);
    let at = Some(conflict.office.instant(50));
    let said = replies::record_call(
        &mut conflict.office.writer,
        &stamp,
        conflict.first.offer,
        ReplyCode::Accepts,
        at,
    );
    assert_eq!(said.unwrap(), Disposition::Conflict, "given in time by telephone, heard of too late");
}
