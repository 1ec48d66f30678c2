//! Replies: the window to the second, the gateway's file, and every odd case.

use chrono::TimeDelta;
use kezek::{
    domain::{
        dwelling::DwellingState,
        entry::{EntryState, Mark},
        offer::OfferState,
        phone::Phone,
        reply::{ConflictDecision, Disposition, ReplyCode},
    },
    journal::payloads::rounds::PreparedOffer,
    ops::{Refusal, offers, queue::View, replies, rounds, waiting},
};

use crate::support::office::{Office, refusal};

/// Two people and one flat, offered to the first at hour 3: due at hour 51.
fn office_with_an_offer() -> (Office, PreparedOffer) {
    let mut office = Office::new();
    office.person();
    office.person();
    office.flat("Ж-1");
    let (_round, mut prepared) = office.sent_round();
    (office, prepared.remove(0))
}

#[track_caller]
fn check_boundary(seconds_after_due: i64, expected: Disposition, state: OfferState) {
    let (mut office, offer) = office_with_an_offer();
    let at = office.instant(51) + TimeDelta::seconds(seconds_after_due);
    let stamp = office.clock.stamp(60);
    let disposition =
        replies::record_call(&mut office.writer, &stamp, offer.offer, ReplyCode::Accepts, Some(at)).unwrap();
    assert_eq!((disposition, office.offer_state(offer.offer)), (expected, state), "{seconds_after_due}");
}

#[test]
fn forty_eight_hours_to_the_second() {
    check_boundary(-1, Disposition::Decides, OfferState::Accepted);
    check_boundary(0, Disposition::Decides, OfferState::Accepted);
    check_boundary(1, Disposition::Late, OfferState::Sent);
}

#[test]
fn silence_is_silence_only_after_the_due_instant() {
    let (mut office, offer) = office_with_an_offer();
    assert_eq!(office.lapse(51), []);
    let stamp = office.clock.stamp_at(office.instant(51) + TimeDelta::seconds(1));
    let lapsed = offers::record_lapses(&mut office.writer, &stamp).unwrap();
    assert_eq!((lapsed[0].id, lapsed[0].state), (offer.offer, OfferState::Lapsed));
    assert_eq!(lapsed[0].closed_at, Some(office.instant(51)), "recorded at its due instant");
    assert_eq!(office.lapse(99), []);
}

#[test]
fn a_reply_in_time_taken_in_late_reverses_the_lapse() {
    let (mut office, offer) = office_with_an_offer();
    office.lapse(60);
    let phone = offer.phone.unwrap();
    office.gateway(61, &[(phone, office.instant(51), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::ReversesLapse]);
    assert_eq!(office.offer_state(offer.offer), OfferState::Accepted);
    assert_eq!(office.state_of(offer.dwelling), DwellingState::Reserved);
}

#[test]
fn a_late_reply_after_the_lapse_changes_nothing_and_waits() {
    let (mut office, offer) = office_with_an_offer();
    office.lapse(60);
    office.gateway(61, &[(offer.phone.unwrap(), office.instant(51) + TimeDelta::seconds(1), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::Late]);
    assert_eq!(office.offer_state(offer.offer), OfferState::Lapsed);
    assert_eq!(office.writer.waiting_replies().unwrap().len(), 1);
}

#[test]
fn a_reply_over_the_head_of_the_next_stops_the_round() {
    let (mut office, offer) = office_with_an_offer();
    let round = office.writer.offer(offer.offer).unwrap().unwrap().round;
    office.lapse(60);
    office.next(61, round);
    let second = office.approve(62, round).remove(0);
    office.gateway(63, &[(offer.phone.unwrap(), office.instant(50), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::Conflict]);
    assert_eq!(office.offer_state(offer.offer), OfferState::Lapsed);
    assert_eq!(office.offer_state(second.offer), OfferState::Prepared);
    office.send(64, second.offer);
    office.call(65, second.offer, ReplyCode::Refuses);
    let reply = office.writer.waiting_replies().unwrap()[0].id;
    let refused = refusal(rounds::next(&mut office.writer, &office.clock.stamp(66), round, true));
    assert_eq!(refused, Refusal::ConflictWaits { round, replies: vec![reply] });
    let noted = refusal(waiting::handle(&mut office.writer, &office.clock.stamp(67), reply, "заметка"));
    assert_eq!(noted, Refusal::ConflictNeedsDecision { reply });
    office.decide(67, reply, ConflictDecision::LapseStands).unwrap();
    let again = refusal(waiting::handle(&mut office.writer, &office.clock.stamp(67), reply, "ещё раз"));
    assert_eq!(again, Refusal::ReplyDoesNotWait { reply });
    office.next(68, round);
}

#[test]
fn the_first_reply_in_time_decides_and_the_others_are_kept() {
    let (mut office, offer) = office_with_an_offer();
    assert_eq!(office.call(4, offer.offer, ReplyCode::Refuses), Disposition::Decides);
    assert_eq!(office.call(5, offer.offer, ReplyCode::Refuses), Disposition::Repeats);
    assert_eq!(office.call(6, offer.offer, ReplyCode::Accepts), Disposition::Differs);
    assert_eq!(office.offer_state(offer.offer), OfferState::Refused);
    assert_eq!(office.writer.waiting_replies().unwrap().len(), 1);
}

#[test]
fn every_message_of_the_gateway_is_kept_and_touches_only_its_offer() {
    let mut office = Office::new();
    for _ in 0..3 {
        office.person();
    }
    for number in ["Ж-1", "Ж-2", "Ж-3"] {
        office.flat(number);
    }
    let (_round, prepared) = office.sent_round();
    let phone = |index: usize| prepared[index].phone.unwrap();
    let stranger = Phone::parse("8 777 000 00 00").unwrap();
    let lines = [
        (phone(0), office.instant(10), "6521 или 6526"),
        (phone(0), office.instant(11), "перезвоните"),
        (phone(1), office.instant(12), "Келісемін 6521"),
        (stranger, office.instant(13), "6521"),
        (phone(2), office.instant(2), "6526"),
    ];
    let outcome = office.gateway(20, &lines);
    assert_eq!((outcome.rows, outcome.accepted), (5, 5));
    // The last line came first.
    let expected = [
        Disposition::Unmatched,
        Disposition::Contradictory,
        Disposition::Unreadable,
        Disposition::Decides,
        Disposition::Unmatched,
    ];
    assert_eq!(office.dispositions(), expected);
    let states: Vec<_> = prepared.iter().map(|offer| office.offer_state(offer.offer)).collect();
    assert_eq!(states, [OfferState::Sent, OfferState::Accepted, OfferState::Sent]);
    assert_eq!(office.writer.waiting_replies().unwrap().len(), 4);

    let again = office.gateway(21, &lines);
    assert_eq!((again.accepted, again.unchanged), (0, 5), "the same file changes nothing");
    assert_eq!(office.dispositions().len(), 5);
}

#[test]
fn a_number_of_two_offers_waits_for_a_person() {
    let mut office = Office::new();
    let shared = Phone::parse("87015556677").unwrap();
    for _ in 0..2 {
        office.person_but(|new| new.applicant.phone = Some(shared));
    }
    office.flat("Ж-1");
    office.flat("Ж-2");
    let (_round, prepared) = office.sent_round();
    office.gateway(10, &[(shared, office.instant(9), "6521")]);
    assert_eq!(office.dispositions(), [Disposition::SharedNumber]);
    assert!(prepared.iter().all(|offer| office.offer_state(offer.offer) == OfferState::Sent));
}

#[test]
fn a_reply_by_telephone_has_its_place_in_time() {
    let (mut office, offer) = office_with_an_offer();
    let (stamp, at) = (office.clock.stamp(5), office.instant(2));
    let refused =
        refusal(replies::record_call(&mut office.writer, &stamp, offer.offer, ReplyCode::Accepts, Some(at)));
    assert_eq!(refused, Refusal::ReplyBeforeStart { offer: offer.offer, sent_at: Some(office.instant(3)) });
    let ahead = office.instant(6);
    let refused = refusal(replies::record_call(
        &mut office.writer,
        &stamp,
        offer.offer,
        ReplyCode::Accepts,
        Some(ahead),
    ));
    assert_eq!(refused, Refusal::ReplyInFuture { at: ahead, now: stamp.at });
}

#[test]
fn the_code_6527_closes_offers_below_the_norm_until_it_is_taken_back() {
    let (mut office, offer) = office_with_an_offer();
    office.call(4, offer.offer, ReplyCode::WithinNormOnly);
    let garrison = office.request().garrison;
    let view = View::at(&office.writer, garrison, office.instant(5)).unwrap();
    let line = view.line_of(&office.writer, offer.entry).unwrap().unwrap();
    assert_eq!((line.state, line.marks), (EntryState::Active, vec![Mark::WithinNormOnly]));
    assert_eq!(line.place, 1, "no refusal costs a place");
}
