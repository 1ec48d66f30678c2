//! Every way in which a sitting or a lease is refused, with its evidence.

use super::*;

#[test]
fn every_act_has_its_stage() {
    let mut story = Story::new();
    let lease = signed("15-С", "2026-11-20");
    let refused = refusal(story.sign("2026-11-20", &lease));
    assert_eq!(refused, story.at_stage(LeaseStage::Agenda));
    let minutes_of = |number: &str, offer| NewMinutes {
        number: number.to_owned(),
        ..minutes("2026-11-04", vec![granted(offer)])
    };
    let first = story.record("2026-11-04", minutes_of("1", story.offer)).unwrap();
    let refused = refusal(story.record("2026-11-04", minutes_of("2", story.offer)));
    assert_eq!(refused, story.at_stage(LeaseStage::Minuted));
    let refused = refusal(story.sign("2026-11-20", &lease));
    assert_eq!(refused, story.at_stage(LeaseStage::Minuted));
    story.approve("2026-11-06", first, "2026-11-06").unwrap();
    let registration_no = story.office.number(story.person);
    let refused = refusal(story.fail("2026-11-20", FailureReason::LeaseInvalid, "2026-11-20"));
    let (reason, stage) = (FailureReason::LeaseInvalid, LeaseStage::Decided);
    assert_eq!(refused, Refusal::FailureNotPossible { registration_no, reason, stage });
    let id = story.sign("2026-11-20", &lease).unwrap();
    let refused = refusal(story.sign("2026-11-20", &lease));
    assert_eq!(refused, story.at_stage(LeaseStage::Signed));
    story.house("2026-11-20", id, "2026-11-20").unwrap();
    let refused = refusal(story.house("2026-11-20", id, "2026-11-20"));
    assert_eq!(refused, story.at_stage(LeaseStage::Housed));
    let refused = refusal(story.house("2026-11-20", LeaseId(9), "2026-11-20"));
    assert_eq!(refused, Refusal::UnknownLease { lease: LeaseId(9) });
}

#[test]
fn nobody_who_did_not_accept_is_on_the_agenda() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    let offer = prepared[0].offer;
    let stamp = office.clock.stamp(50);
    let new = minutes("2026-11-04", vec![granted(offer)]);
    let refused = refusal(sittings::record_minutes(&mut office.writer, &stamp, new));
    assert_eq!(refused, Refusal::OfferInState { offer, state: OfferState::Sent });
}

#[test]
fn a_sitting_decides_on_its_own_garrison_only() {
    let mut story = Story::new();
    let zone = kezek::domain::garrison::Zone::parse("Asia/Aqtau").unwrap();
    let stamp = at("2026-11-04");
    let other = ops::register::add_garrison(&mut story.office.writer, &stamp, "Актауский", zone).unwrap();
    let new = NewMinutes { garrison: other, ..minutes("2026-11-04", vec![granted(story.offer)]) };
    let refused = refusal(story.record("2026-11-04", new));
    let registration_no = story.office.number(story.person);
    assert_eq!(refused, Refusal::OfOtherGarrison { registration_no, garrison: "Алматинский".to_owned() });
}

#[test]
fn the_votes_are_those_of_the_members_present_and_say_what_was_decided() {
    let mut story = Story::new();
    let registration_no = story.office.number(story.person);
    let mut refused = |item: NewItem| refusal(story.record("2026-11-04", minutes("2026-11-04", vec![item])));
    let offer = OfferId(1);
    let votes = Votes { in_favour: 4, against: 1, abstained: 1 };
    assert_eq!(
        refused(item(offer, SittingDecision::Grants, votes)),
        Refusal::VotesAboveMembers { registration_no, votes: 6, present: 5 }
    );
    let tie = Votes { in_favour: 2, against: 2, abstained: 1 };
    assert_eq!(
        refused(item(offer, SittingDecision::Grants, tie)),
        Refusal::VotesSayOtherwise { registration_no, votes: tie, grants: true }
    );
    let reason = DeclineReason::NoMajority;
    assert_eq!(
        refused(item(offer, SittingDecision::Declines { reason }, GRANTED)),
        Refusal::VotesSayOtherwise { registration_no, votes: GRANTED, grants: false }
    );
    let twice = minutes("2026-11-04", vec![granted(offer), granted(offer)]);
    assert_eq!(refusal(story.record("2026-11-04", twice)), Refusal::TwiceInMinutes { registration_no });
    let nobody = minutes("2026-11-04", Vec::new());
    assert_eq!(refusal(story.record("2026-11-04", nobody)), Refusal::NobodyOnAgenda);
    let mut small = minutes("2026-11-04", vec![granted(offer)]);
    small.attendance.0.remove(3);
    let fault = AttendanceFault::Size { members: 4 };
    assert_eq!(refusal(story.record("2026-11-04", small)), Refusal::Attendance(fault));
}

#[test]
fn official_numbers_are_given_once_in_garrison_and_year() {
    let mut office = Office::new();
    let people = [office.person(), office.person()];
    let dwelling = office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    for offer in &prepared {
        office.call(5, offer.offer, ReplyCode::Accepts);
    }
    let (offer, other) = (prepared[0].offer, prepared[1].offer);
    let mut story = Story { office, round, person: people[0], offer, dwelling };
    let first = story.record("2026-11-04", minutes("2026-11-04", vec![granted(offer)])).unwrap();
    let refused = refusal(story.record("2026-11-04", minutes("2026-11-04", vec![granted(other)])));
    assert_eq!(refused, Refusal::MinutesNumberTaken { number: "1".to_owned(), year: 2026 });
    let next_year = story.record("2027-01-05", minutes("2027-01-05", vec![granted(other)])).unwrap();
    story.approve("2027-01-06", first, "2026-12-30").unwrap();
    story.approve("2027-01-06", next_year, "2027-01-06").unwrap();
    let lease = story.sign("2027-01-06", &signed("1", "2026-12-31")).unwrap();
    story.offer = other;
    story.sign("2027-01-07", &signed("1", "2027-01-06")).unwrap();
    let agreement = signed("1/1", "2026-12-31");
    story.extend("2027-01-06", lease, &agreement).unwrap();
    let again = refusal(story.extend("2027-01-06", lease, &agreement));
    assert_eq!(again, Refusal::AgreementNumberTaken { number: "1/1".to_owned(), lease: "1".to_owned() });
    let early = refusal(story.extend("2027-01-06", lease, &signed("1/2", "2026-12-30")));
    let (day, earliest) = (day("2026-12-30"), day("2026-12-31"));
    assert_eq!(early, Refusal::DayTooEarly { day, earlier: EarlierDay::Lease, earliest });
}

#[test]
fn a_number_is_free_again_once_its_lease_failed() {
    let mut office = Office::new();
    let person = office.person();
    office.person();
    let dwelling = office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    for offer in &prepared {
        office.call(5, offer.offer, ReplyCode::Accepts);
    }
    let mut story = Story { office, round, person, offer: prepared[0].offer, dwelling };
    let both = prepared.iter().map(|offer| granted(offer.offer)).collect();
    let minutes = story.record("2026-11-04", minutes("2026-11-04", both)).unwrap();
    story.approve("2026-11-06", minutes, "2026-11-06").unwrap();
    story.sign("2026-11-06", &signed("1", "2026-11-06")).unwrap();
    story.offer = prepared[1].offer;
    let taken = refusal(story.sign("2026-11-07", &signed("1", "2026-11-07")));
    assert_eq!(taken, Refusal::LeaseNumberTaken { number: "1".to_owned(), year: 2026 });
    story.offer = prepared[0].offer;
    story.fail("2026-11-08", FailureReason::LeaseInvalid, "2026-11-08").unwrap();
    story.offer = prepared[1].offer;
    story.sign("2026-11-08", &signed("1", "2026-11-08")).unwrap();
}
