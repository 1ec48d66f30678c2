use super::*;
use crate::{
    domain::{ids::RoundId, lease::LeaseStage, offer::OfferState},
    ops::{leases, planning, rounds as round_acts},
};

fn clock() -> Instant {
    "2026-11-22T05:37:12Z".parse().unwrap()
}

fn demo(clock: Instant, settings: DemoSettings) -> (Writer, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let writer = create(&folder.path().join("practice.kezek"), clock, &settings).unwrap();
    (writer, folder)
}

fn states(writer: &Writer, round: i64) -> Vec<OfferState> {
    writer.offers(Some(RoundId(round))).unwrap().iter().map(|offer| offer.state).collect()
}

#[test]
fn everything_a_person_practises_on_is_there() {
    use OfferState::{Accepted, Lapsed, Prepared, Refused, Sent};
    let (writer, _folder) = demo(clock(), DemoSettings::default());
    assert!(writer.is_practice().unwrap());
    assert_eq!(writer.entry_count().unwrap(), 300);
    let finished = states(&writer, 1);
    for state in [Accepted, Refused, Lapsed] {
        assert!(finished.contains(&state), "{state:?} in {finished:?}");
    }
    assert!(writer.waves(RoundId(1)).unwrap().len() > 1);
    assert!(writer.round(RoundId(1)).unwrap().unwrap().end.is_some());
    assert_eq!(states(&writer, 2)[..5], [Sent, Sent, Sent, Refused, Accepted]);
    assert_eq!(states(&writer, 2).last(), Some(&Prepared));
    for stage in [LeaseStage::Agenda, LeaseStage::Decided, LeaseStage::Signed] {
        assert_eq!(writer.accepted_offers(FINISHED_AT, stage).unwrap().len(), 1, "{stage:?}");
    }
    assert!(!writer.accepted_offers(FINISHED_AT, LeaseStage::Housed).unwrap().is_empty());
    let today = clock().date_naive();
    assert_eq!(leases::awaited(&writer, FINISHED_AT, today).unwrap()[0].days_left, 9);
    assert_eq!(writer.waiting_replies().unwrap().len(), 1);
    assert_eq!(writer.open_row_count().unwrap(), 2);
    let tasks = writer.tasks().unwrap();
    let (done, open): (Vec<_>, Vec<_>) = tasks.iter().partition(|task| task.done.is_some());
    assert_eq!((open.len(), done.len()), (3, 1), "{tasks:#?}");
    assert_eq!(writer.overdue_offers(clock()).unwrap(), []);
    assert_eq!(writer.replay_differences(10).unwrap(), []);
}

#[test]
fn the_same_seed_gives_the_same_plan() {
    let plans = |clock: Instant, seed: u64| {
        let (writer, _folder) = demo(clock, DemoSettings { seed, ..DemoSettings::default() });
        let waves = [1, 2].map(|round| writer.waves(RoundId(round)).unwrap());
        let digests: Vec<_> = waves.into_iter().flatten().map(|wave| wave.digest).collect();
        let queue = writer.queue_page(RUNNING_AT, 0, 300).unwrap();
        (digests, queue)
    };
    assert_eq!(plans(clock(), 5), plans(clock() + TimeDelta::minutes(55), 5));
    assert_ne!(plans(clock(), 5), plans(clock(), 6));
}

#[test]
fn the_finished_round_does_not_depend_on_the_clock() {
    let waves = |clock: &str| {
        let (writer, _folder) = demo(clock.parse().unwrap(), DemoSettings::default());
        let digests: Vec<_> = writer.waves(RoundId(1)).unwrap().into_iter().map(|wave| wave.digest).collect();
        digests
    };
    assert_eq!(waves("2025-01-01T00:00:00Z"), waves("2029-12-31T23:59:59Z"));
}

#[test]
fn small_registers_and_every_seed_make_a_story() {
    for (applications, dwellings) in [(0, 0), (0, 24), (1, 1), (5, 3), (12, 24), (40, 0), (60, 40)] {
        let settings = DemoSettings { applications, dwellings, seed: u64::from(applications) };
        let (writer, _folder) = demo(clock(), settings);
        assert_eq!(writer.entry_count().unwrap(), applications);
    }
}

#[test]
fn a_plan_of_today_is_possible_in_every_garrison() {
    let (writer, _folder) = demo(clock(), DemoSettings { dwellings: 60, ..DemoSettings::default() });
    for garrison in writer.garrisons().unwrap() {
        let request = planning::RoundRequest {
            garrison,
            basis: LegalBasis::Law77Part4,
            settings: crate::domain::round::RoundSettings::default(),
            without: Vec::new(),
        };
        let planned = planning::plan(&writer, clock(), &request).unwrap();
        assert!(!planned.plan.offers.is_empty());
    }
    for (round, wave) in [(1, 1), (1, 2), (2, 1)] {
        let recomputed = round_acts::recomputed(&writer, RoundId(round), wave).unwrap();
        let recorded = &writer.waves(RoundId(round)).unwrap()[wave as usize - 1];
        assert_eq!(recomputed.planned.digest.to_string(), recorded.digest);
    }
}
