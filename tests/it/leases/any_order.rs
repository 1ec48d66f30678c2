//! Acts in any order: each is done or refused, and the register stays true.

use kezek::{
    domain::{
        dwelling::DwellingState,
        entry::EntryState,
        ids::{LeaseId, MinutesId, OfferId},
        lease::{FailureReason, LeaseStage},
        reply::ReplyCode,
        sitting::{ReversalReason, Signatory},
    },
    ops::{self, leases, sittings},
};
use proptest::{prelude::*, test_runner::Config};

use super::{at, day, decision, declined, granted, minutes, signed};
use crate::support::office::{GARRISON, Office};

/// Something an official tries; numbers pick an offer, minutes, or a lease that may or may not be there.
#[derive(Debug, Clone, Copy)]
enum Act {
    Grant(usize),
    Decline(usize),
    Approve(i64),
    Reverse(i64),
    Sign(usize),
    Unsign(i64),
    Fail(usize, usize),
    Extend(i64),
    House(i64),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..3_usize).prop_map(Act::Grant),
        1 => (0..3_usize).prop_map(Act::Decline),
        4 => (1..5_i64).prop_map(Act::Approve),
        1 => (1..5_i64).prop_map(Act::Reverse),
        4 => (0..3_usize).prop_map(Act::Sign),
        1 => (1..4_i64).prop_map(Act::Unsign),
        1 => (0..3_usize, 0..FailureReason::ALL.len()).prop_map(|(offer, reason)| Act::Fail(offer, reason)),
        1 => (1..4_i64).prop_map(Act::Extend),
        2 => (1..4_i64).prop_map(Act::House),
    ]
}

/// Three people, each with a flat accepted.
fn accepted() -> (Office, Vec<OfferId>) {
    let mut office = Office::new();
    for number in 1..=3 {
        office.person();
        office.flat(&format!("Ж-{number}"));
    }
    let (_round, prepared) = office.sent_round();
    let offers: Vec<_> = prepared.iter().map(|offer| offer.offer).collect();
    for &offer in &offers {
        office.call(5, offer, ReplyCode::Accepts);
    }
    (office, offers)
}

fn perform(office: &mut Office, offers: &[OfferId], act: Act, number: usize) -> ops::Result<()> {
    let (stamp, writer, number) = (at("2026-12-20"), &mut office.writer, number.to_string());
    let record = |writer: &mut _, item| {
        let new = sittings::NewMinutes { number: number.clone(), ..minutes("2026-11-04", vec![item]) };
        sittings::record_minutes(writer, &stamp, new).map(|_minutes| ())
    };
    match act {
        Act::Grant(offer) => record(writer, granted(offers[offer])),
        Act::Decline(offer) => record(writer, declined(offers[offer])),
        Act::Approve(minutes) => {
            let by = Signatory {
                office: "Начальник".to_owned(), rank: String::new(), name: "А.".to_owned()
            };
            sittings::approve_minutes(writer, &stamp, MinutesId(minutes), day("2026-11-06"), &by)
        }
        Act::Reverse(minutes) => {
            let reason = ReversalReason::ReturnedByCommander;
            sittings::reverse_minutes(writer, &stamp, MinutesId(minutes), reason)
        }
        Act::Sign(offer) => {
            leases::sign(writer, &stamp, offers[offer], &signed(&number, "2026-11-10")).map(|_lease| ())
        }
        Act::Unsign(lease) => leases::reverse(writer, &stamp, LeaseId(lease), "ошибка"),
        Act::Fail(offer, reason) => {
            let reason = FailureReason::ALL[reason];
            leases::fail(writer, &stamp, offers[offer], reason, decision("2026-12-01"))
        }
        Act::Extend(lease) => leases::extend(writer, &stamp, LeaseId(lease), &signed(&number, "2026-12-01")),
        Act::House(lease) => leases::house(writer, &stamp, LeaseId(lease), decision("2026-12-01")),
    }
}

/// The states of person and dwelling are those of the stage.
#[track_caller]
fn check_states(office: &Office, offer: OfferId) {
    let accepted = office.writer.accepted_offer(offer).unwrap().unwrap();
    let entry = office.writer.entry(accepted.entry).unwrap().unwrap().state;
    let dwelling = office.state_of(accepted.dwelling);
    let expected = match accepted.stage {
        LeaseStage::Agenda | LeaseStage::Minuted | LeaseStage::Decided => {
            (EntryState::Reserved, DwellingState::Reserved)
        }
        LeaseStage::Signed => (EntryState::Reserved, DwellingState::Occupied),
        LeaseStage::Housed => (EntryState::Housed, DwellingState::Occupied),
        LeaseStage::Failed => (EntryState::Active, DwellingState::InRound),
    };
    assert_eq!((entry, dwelling), expected, "{:?}", accepted.stage);
    assert_eq!(office.writer.place(GARRISON, accepted.entry).unwrap().is_some(), entry.has_place());
}

proptest! {
    #![proptest_config(Config { cases: 24, ..Config::default() })]

    #[test]
    fn every_act_is_done_or_refused(acts in prop::collection::vec(act(), 1..40)) {
        let (mut office, offers) = accepted();
        for (number, act) in acts.into_iter().enumerate() {
            let outcome = perform(&mut office, &offers, act, number + 1);
            prop_assert!(matches!(outcome, Ok(()) | Err(ops::Error::Refused(_))), "{act:?}: {outcome:?}");
        }
        for &offer in &offers {
            check_states(&office, offer);
        }
    }
}
