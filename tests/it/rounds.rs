//! Rounds as people of an office run them.

use kezek::{
    domain::{
        dwelling::{DwellingState, LeftOutReason},
        legal_basis::LegalBasis,
        offer::{Channel, OfferState, WithdrawReason},
        reason::{Bar, Reason},
        registration_number::RegistrationNumber,
        reply::ReplyCode,
    },
    journal::payloads::{
        entries::SubmissionGround,
        rounds::{AnnulReason, RoundEnd},
    },
    ops::{
        Refusal, entries,
        offers::{self, Sending},
        planning,
        refusal::PlanDifference,
        rounds,
    },
};

use crate::support::office::{GARRISON, Office, refusal};

#[test]
fn approval_is_refused_with_the_differences_if_planning_gives_another_plan() {
    let mut office = Office::new();
    let first = office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    let earlier = office.person_but(|new| new.key.submitted_at -= chrono::TimeDelta::days(500));
    let refused = refusal(rounds::approve(&mut office.writer, &office.clock.stamp(2), round));
    let changed = PlanDifference::Dwelling {
        inventory_no: "Ж-1".to_owned(),
        waiting: Some(office.number(first)),
        now: Some(office.number(earlier)),
    };
    assert_eq!(refused, Refusal::PlanChanged { round, differences: vec![changed] });
    office.next(3, round);
    let prepared = office.approve(4, round);
    assert_eq!(prepared.iter().map(|offer| offer.entry).collect::<Vec<_>>(), [earlier]);
}

#[test]
fn a_correction_between_plan_and_approval_counts_too() {
    let mut office = Office::new();
    let (first, second) = (office.person(), office.person());
    office.flat("Ж-1");
    let round = office.open(1);
    let mut after = entries::known(&office.writer, first).unwrap().key;
    after.submitted_at += chrono::TimeDelta::days(30);
    let ground = SubmissionGround::RecordingError { paper: "рапорт 14".to_owned() };
    entries::correct_submission(&mut office.writer, &office.clock.stamp(1), first, after, ground).unwrap();
    refusal(rounds::approve(&mut office.writer, &office.clock.stamp(2), round));
    office.next(3, round);
    assert_eq!(office.approve(4, round)[0].entry, second);
}

#[test]
fn the_next_wave_asks_for_replies_after_silence() {
    let mut office = Office::new();
    let (_first, second) = (office.person(), office.person());
    office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    assert_eq!(office.lapse(52), [prepared[0].offer]);
    let refused = refusal(rounds::next(&mut office.writer, &office.clock.stamp(53), round, false));
    assert_eq!(refused, Refusal::RepliesNotConfirmed { round, latest_due: office.instant(51) });
    office.next(53, round);
    assert_eq!(office.approve(54, round)[0].entry, second, "who let it lapse is not asked again");
}

#[test]
fn a_refusal_alone_needs_no_confirmation() {
    let mut office = Office::new();
    let (_first, second) = (office.person(), office.person());
    office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    refusal(rounds::next(&mut office.writer, &office.clock.stamp(4), round, false));
    office.call(5, prepared[0].offer, ReplyCode::Refuses);
    rounds::next(&mut office.writer, &office.clock.stamp(6), round, false).unwrap();
    assert_eq!(office.approve(7, round)[0].entry, second);
}

#[test]
fn one_person_never_has_two_live_offers() {
    let mut office = Office::new();
    let (first, second) = (office.person(), office.person());
    office.flat("Ж-1");
    office.sent_round();
    office.flat("Ж-2");
    let planned = planning::plan(&office.writer, office.instant(5), &office.request()).unwrap();
    assert_eq!(planned.plan.offers.iter().map(|offer| offer.entry).collect::<Vec<_>>(), [second]);
    let passed_over = planned.passed_over();
    assert_eq!((passed_over[0].entry, passed_over[0].reason), (first, Reason::Barred(Bar::LiveOffer)));
    let other = office.open(5);
    assert_eq!(office.approve(6, other)[0].entry, second);
}

#[test]
fn dwellings_are_left_out_with_a_reason_and_stay_vacant() {
    let mut office = Office::new();
    office.person();
    let kept = office.flat("Ж-1");
    office.flat("Ж-2");
    let mut request = office.request();
    request.without = vec![("Ж-1".to_owned(), LeftOutReason::UnderRepair)];
    let recorded = rounds::open(&mut office.writer, &office.clock.stamp(1), &request).unwrap();
    assert_eq!(recorded.planned.left_out[0].dwelling, kept);
    assert_eq!(office.state_of(kept), DwellingState::Vacant);
    office.approve(2, recorded.round);
    request.without = vec![("Ж-9".to_owned(), LeftOutReason::Disputed)];
    let refused = refusal(planning::plan(&office.writer, office.instant(3), &request));
    assert_eq!(refused, Refusal::DwellingNotVacant { inventory_no: "Ж-9".to_owned() });
}

#[test]
fn a_dwelling_is_in_one_round_only() {
    let mut office = Office::new();
    office.person();
    let flat = office.flat("Ж-1");
    let round = office.open(1);
    assert_eq!(office.state_of(flat), DwellingState::InRound);
    let again = office.request();
    let refused = refusal(rounds::open(&mut office.writer, &office.clock.stamp(2), &again));
    assert_eq!(refused, Refusal::NoVacantDwelling { garrison: "Алматинский".to_owned() });
    let mut without = office.request();
    without.without = vec![("Ж-1".to_owned(), LeftOutReason::Disputed)];
    let refused = refusal(rounds::open(&mut office.writer, &office.clock.stamp(2), &without));
    assert_eq!(refused, Refusal::DwellingNotVacant { inventory_no: "Ж-1".to_owned() });
    rounds::annul(&mut office.writer, &office.clock.stamp(3), round, AnnulReason::OpenedByMistake).unwrap();
    assert_eq!(office.state_of(flat), DwellingState::Vacant);
    office.open(4);
}

#[test]
fn under_order_528_nobody_without_consent_takes_part() {
    let mut office = Office::begun("2025-06-02T04:00:00Z", LegalBasis::Order528);
    let without = office.person_but(|new| new.applicant.consent = false);
    let second = office.person();
    office.flat("Ж-1");
    let planned = planning::plan(&office.writer, office.instant(1), &office.request()).unwrap();
    assert_eq!(
        (planned.passed_over()[0].entry, planned.passed_over()[0].reason),
        (without, Reason::Barred(Bar::NoConsent))
    );
    let (round, prepared) = office.sent_round();
    assert_eq!((prepared[0].entry, prepared[0].channel), (second, Channel::Message));
    assert_eq!(office.lapse(52), [prepared[0].offer]);
    assert_eq!(
        office.offer_state(prepared[0].offer),
        OfferState::Lapsed,
        "order 528 gives silence its effect"
    );
    rounds::close(&mut office.writer, &office.clock.stamp(53), round).unwrap();
}

#[test]
fn under_the_law_it_goes_on_paper_and_nobody_is_passed_over() {
    let mut office = Office::new();
    let no_consent = office.person_but(|new| new.applicant.consent = false);
    let no_phone = office.person_but(|new| new.applicant.phone = None);
    office.flat("Ж-1");
    office.flat("Ж-2");
    let round = office.open(1);
    let prepared = office.approve(2, round);
    assert_eq!(prepared.iter().map(|offer| offer.entry).collect::<Vec<_>>(), [no_consent, no_phone]);
    assert!(prepared.iter().all(|offer| offer.channel == Channel::Paper && offer.phone.is_none()));
    assert_eq!(offers::to_send(&office.writer).unwrap(), []);
    office.send(30, prepared[0].offer);
    let offer = office.writer.offer(prepared[0].offer).unwrap().unwrap();
    assert_eq!(offer.due_at, Some(office.instant(78)), "the clock runs from the handing over");
}

#[test]
fn a_round_outside_its_basis_is_refused_with_one_in_force() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    office.basis = LegalBasis::Order528;
    let request = office.request();
    let refused = refusal(rounds::open(&mut office.writer, &office.clock.stamp(1), &request));
    let expected = Refusal::BasisNotInForce {
        basis: LegalBasis::Order528,
        day: "2026-11-02".parse().unwrap(),
        in_force: vec![LegalBasis::Law77Part4],
    };
    assert_eq!(refused, expected);
    office.basis = LegalBasis::Law73;
    let request = office.request();
    let refused = refusal(rounds::open(&mut office.writer, &office.clock.stamp(1), &request));
    assert_eq!(refused, Refusal::BasisIsNotForAllocation { basis: LegalBasis::Law73 });
}

#[test]
fn a_start_needs_evidence_and_never_lies_before_approval() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    let offer = office.approve(5, round)[0].offer;
    let stamp = office.clock.stamp(9);
    let sending = |hours: i64, evidence: Option<&str>| Sending {
        offer,
        at: Some(stamp.at - chrono::TimeDelta::hours(9 - hours)),
        evidence: evidence.map(str::to_owned),
    };
    let refused = refusal(offers::record_sent(&mut office.writer, &stamp, sending(4, Some("акт"))));
    assert_eq!(refused, Refusal::StartBeforeApproval { offer, approved_at: office.instant(5) });
    let refused = refusal(offers::record_sent(&mut office.writer, &stamp, sending(6, Some(" "))));
    assert_eq!(refused, Refusal::EvidenceMissing { offer });
    let refused = refusal(offers::record_sent(&mut office.writer, &stamp, sending(10, None)));
    assert_eq!(refused, Refusal::StartInFuture { at: office.instant(10), now: stamp.at });
    let sent = offers::record_sent(&mut office.writer, &stamp, sending(5, Some("расписка"))).unwrap();
    assert_eq!(sent.due_at, Some(office.instant(53)));
    let refused = refusal(offers::record_sent(&mut office.writer, &stamp, sending(6, Some("акт"))));
    assert_eq!(refused, Refusal::OfferInState { offer, state: OfferState::Sent });
}

#[test]
fn a_round_ends_filled_exhausted_or_annulled() {
    let mut office = Office::new();
    office.person();
    let (taken, left) = (office.flat("Ж-1"), office.flat("Ж-2"));
    let (round, prepared) = office.sent_round();
    let refused = refusal(rounds::close(&mut office.writer, &office.clock.stamp(4), round));
    assert_eq!(refused, Refusal::OffersStillLive { round, offers: vec![prepared[0].offer] });
    office.call(5, prepared[0].offer, ReplyCode::Accepts);
    let refused =
        refusal(rounds::annul(&mut office.writer, &office.clock.stamp(6), round, AnnulReason::ChairDecision));
    assert_eq!(refused, Refusal::RoundCannotBeAnnulled { round, accepted: vec![prepared[0].offer] });
    assert_eq!(
        rounds::close(&mut office.writer, &office.clock.stamp(7), round).unwrap(),
        RoundEnd::Exhausted
    );
    assert_eq!(
        (office.state_of(taken), office.state_of(left)),
        (DwellingState::Reserved, DwellingState::Vacant)
    );
    let refused = refusal(rounds::close(&mut office.writer, &office.clock.stamp(8), round));
    assert_eq!(refused, Refusal::RoundEnded { round });

    office.person();
    let second = office.open(9);
    let offer = office.approve(10, second)[0].offer;
    office.send(11, offer);
    office.call(12, offer, ReplyCode::Accepts);
    assert_eq!(rounds::close(&mut office.writer, &office.clock.stamp(13), second).unwrap(), RoundEnd::Filled);
}

#[test]
fn a_withdrawn_offer_brings_its_dwelling_back() {
    let mut office = Office::new();
    let first = office.person();
    let flat = office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    offers::withdraw(
        &mut office.writer,
        &office.clock.stamp(4),
        prepared[0].offer,
        WithdrawReason::RecordedByMistake,
    )
    .unwrap();
    assert_eq!(office.state_of(flat), DwellingState::InRound);
    office.next(5, round);
    assert_eq!(office.approve(6, round)[0].entry, first, "a withdrawn offer is no refusal");
}

#[test]
fn everyone_ahead_of_a_recipient_has_one_reason() {
    let mut office = Office::new();
    for alone in 0..6 {
        let child = office.child(kezek::domain::person::Sex::Male);
        office.person_but(|new| {
            if alone % 2 == 0 {
                new.household.push(child);
            }
        });
    }
    office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    assert_eq!(prepared.len(), 2);
    for offer in prepared {
        let inventory_no = office.writer.dwelling(offer.dwelling).unwrap().unwrap().facts.inventory_no;
        let reasons = rounds::reasons(&office.writer, round, None, &inventory_no, u32::MAX).unwrap().unwrap();
        let place = office.writer.place(GARRISON, offer.entry).unwrap().unwrap();
        assert_eq!(reasons.ahead.len() as u32, place - 1);
        assert_eq!(reasons.offered_to, office.number(offer.entry));
    }
    assert!(rounds::reasons(&office.writer, round, None, "Ж-9", u32::MAX).unwrap().is_none());
}

#[test]
fn silence_without_an_act_waits_for_a_person() {
    let mut office = Office::begun("2025-12-01T04:00:00Z", LegalBasis::Law77Part4);
    office.person();
    let flat = office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    assert_eq!(office.lapse(52), [prepared[0].offer]);
    assert_eq!(office.offer_state(prepared[0].offer), OfferState::NoAnswer);
    assert_eq!(office.state_of(flat), DwellingState::Offered);
    offers::withdraw(
        &mut office.writer,
        &office.clock.stamp(53),
        prepared[0].offer,
        WithdrawReason::NoAnswerDecided,
    )
    .unwrap();
    assert_eq!(office.state_of(flat), DwellingState::InRound);
    let number = RegistrationNumber { year: 2024, serial: 1 };
    assert_eq!(office.number(prepared[0].entry), number);
    rounds::close(&mut office.writer, &office.clock.stamp(54), round).unwrap();
}
