//! Dwellings taken out of a running round.

use kezek::{
    domain::{
        dwelling::{Condition, DwellingState, LeftOutReason},
        ids::RoundId,
        offer::WithdrawReason,
        reply::ReplyCode,
    },
    journal::payloads::rounds::RoundEnd,
    ops::{self, Refusal, offers, refusal::PlanDifference, round_stock, rounds},
    verify::Check,
};
use serde_json::json;

use crate::{
    resealed::resealed_from,
    support::office::{Office, refusal},
    verification::Tampered,
};

fn take_out(
    office: &mut Office,
    hours: i64,
    round: RoundId,
    number: &str,
    reason: LeftOutReason,
) -> ops::Result<()> {
    round_stock::withdraw_dwelling(&mut office.writer, &office.clock.stamp(hours), round, number, reason)
}

#[test]
fn a_waiting_wave_with_a_withdrawn_dwelling_cannot_be_approved() {
    let mut office = Office::new();
    let (first, second) = (office.person(), office.person());
    let taken = office.flat("Ж-1");
    office.flat("Ж-2");
    let round = office.open(1);
    take_out(&mut office, 2, round, "Ж-1", LeftOutReason::Disputed).unwrap();
    assert_eq!(office.state_of(taken), DwellingState::Vacant);
    let refused = refusal(rounds::approve(&mut office.writer, &office.clock.stamp(3), round));
    let number = |entry| Some(office.number(entry));
    let differences = vec![
        PlanDifference::Wave { inventory_no: "Ж-1".to_owned() },
        PlanDifference::Dwelling {
            inventory_no: "Ж-2".to_owned(),
            waiting: number(second),
            now: number(first),
        },
    ];
    assert_eq!(refused, Refusal::PlanChanged { round, differences });
    office.next(4, round);
    let prepared = office.approve(5, round);
    assert_eq!(prepared.iter().map(|offer| offer.entry).collect::<Vec<_>>(), [first]);
    let again = refusal(take_out(&mut office, 6, round, "Ж-1", LeftOutReason::Disputed));
    assert_eq!(again, Refusal::DwellingNotInRound { round, inventory_no: "Ж-1".to_owned() });

    let other = office.open(7);
    let prepared = office.approve(8, other);
    assert_eq!((prepared[0].entry, prepared[0].dwelling), (second, taken), "the next round takes it");
}

#[test]
fn what_is_offered_or_accepted_is_not_withdrawn() {
    let mut office = Office::new();
    office.person();
    office.person();
    let flat = office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    let offer = prepared[0].offer;
    let held = |accepted| Refusal::DwellingHeld { inventory_no: "Ж-1".to_owned(), offer, accepted };
    let refused = refusal(take_out(&mut office, 4, round, "Ж-1", LeftOutReason::Disputed));
    assert_eq!(refused, held(false));
    office.call(5, offer, ReplyCode::Accepts);
    let refused = refusal(take_out(&mut office, 6, round, "Ж-1", LeftOutReason::Disputed));
    assert_eq!(refused, held(true));
    let refused = refusal(take_out(&mut office, 6, round, "Ж-9", LeftOutReason::Disputed));
    assert_eq!(refused, Refusal::UnknownDwelling { inventory_no: "Ж-9".to_owned() });
    assert_eq!(office.state_of(flat), DwellingState::Reserved);
    rounds::close(&mut office.writer, &office.clock.stamp(7), round).unwrap();
    let refused = refusal(take_out(&mut office, 8, round, "Ж-1", LeftOutReason::Disputed));
    assert_eq!(refused, Refusal::RoundEnded { round });
}

#[test]
fn a_dwelling_that_needs_repair_is_under_repair_and_in_no_later_round() {
    let mut office = Office::new();
    office.person();
    office.person();
    let flat = office.flat("Ж-1");
    office.flat("Ж-2");
    let (round, prepared) = office.sent_round();
    let stamp = office.clock.stamp(4);
    let offer = prepared[0].offer;
    offers::withdraw(&mut office.writer, &stamp, offer, WithdrawReason::DwellingWithdrawn).unwrap();
    take_out(&mut office, 5, round, "Ж-1", LeftOutReason::UnderRepair).unwrap();
    let dwelling = office.writer.dwelling(flat).unwrap().unwrap();
    assert_eq!(
        (dwelling.state, dwelling.facts.condition),
        (DwellingState::UnderRepair, Condition::UnderRepair)
    );
    let withdrawn = office.writer.withdrawn_dwellings(round).unwrap();
    assert_eq!((withdrawn[0].0.dwelling, withdrawn[0].0.reason), (flat, LeftOutReason::UnderRepair));
    office.call(6, prepared[1].offer, ReplyCode::Refuses);
    office.next(7, round);
    let prepared = office.approve(8, round);
    assert!(prepared.iter().all(|offer| offer.dwelling != flat));
    office.send(9, prepared[0].offer);
    office.call(10, prepared[0].offer, ReplyCode::Accepts);
    let end = rounds::close(&mut office.writer, &office.clock.stamp(11), round).unwrap();
    assert_eq!(end, RoundEnd::Filled, "all that stayed in the round was accepted");
}

#[test]
fn a_round_without_dwellings_is_not_filled() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    take_out(&mut office, 2, round, "Ж-1", LeftOutReason::NotHabitable).unwrap();
    let stamp = office.clock.stamp(3);
    let refused = refusal(rounds::next(&mut office.writer, &stamp, round, true));
    assert_eq!(refused, Refusal::NoDwellingCameBack { round });
    assert_eq!(rounds::close(&mut office.writer, &stamp, round).unwrap(), RoundEnd::Exhausted);
}

#[test]
fn a_wave_that_shares_out_a_withdrawn_dwelling_is_found() {
    let mut office = Office::new();
    office.person();
    office.person();
    office.flat("Ж-1");
    office.flat("Ж-2");
    let round = office.open(1);
    take_out(&mut office, 2, round, "Ж-1", LeftOutReason::HeldByDecision).unwrap();
    office.next(3, round);
    office.approve(4, round);
    let tampered = Tampered::of(office.writer.path());
    let findings = resealed_from(&tampered, |journal| {
        journal.change("dwelling_withdrawn", |payload| {
            payload["dwelling"] = json!(2);
            true
        });
    });
    assert!(findings.iter().any(|finding| finding.check == Check::P9), "{findings:#?}");
}
