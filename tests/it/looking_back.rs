//! The register as it was: a part made from what has changed since equals a replay of everything.

use std::collections::BTreeSet;

use kezek::{
    domain::{ids::EntryId, legal_basis::LegalBasis, reason::Reason, round::RoundSettings},
    journal::Stamp,
    ops::{
        self, card,
        card::WaveOutcome,
        demo::{self, DemoSettings},
        planning::RoundRequest,
        rounds,
    },
    store::{Error, Reader, Snapshot, Writer, tables::rounds::WaveState},
    verify::VerifyOptions,
};

fn practice_register() -> (Writer, tempfile::TempDir) {
    practice_register_of(60)
}

fn practice_register_of(applications: u32) -> (Writer, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let settings = DemoSettings { applications, dwellings: 20, seed: 5 };
    let now = "2026-11-22T05:00:00Z".parse().unwrap();
    (demo::create(&folder.path().join("practice.kezek"), now, &settings).unwrap(), folder)
}

/// Everyone in queue order, with the facts that a plan looks at.
fn candidates(register: &impl Snapshot, of: &Reader) -> Vec<String> {
    let mut lines = Vec::new();
    for garrison in of.garrisons().unwrap() {
        register
            .candidates_until(garrison.id, &mut |row| {
                lines.push(format!("{row:?}"));
                std::ops::ControlFlow::Continue(())
            })
            .unwrap();
        lines.push(format!("{:?}", register.inventory_files(garrison.id).unwrap()));
    }
    lines
}

#[test]
fn what_changed_since_is_enough_to_look_back() {
    let (writer, _folder) = practice_register();
    let last = writer.head().unwrap().sequence;
    // The imports at the beginning are all alike; what comes behind them is looked at event by event.
    for sequence in (1..last - 120).step_by(29).chain(last - 120..=last) {
        let replayed = writer.replayed(sequence).unwrap();
        let past = writer.past(sequence).unwrap();
        assert_eq!(candidates(&past, &replayed), candidates(&replayed, &replayed), "event {sequence}");
    }
}

#[test]
fn a_visit_may_break_off_at_any_line() {
    let (writer, _folder) = practice_register();
    let head = writer.waves(kezek::domain::ids::RoundId(1)).unwrap()[0].planned_by - 2;
    let past = writer.past(head).unwrap();
    let garrison = writer.garrisons().unwrap()[0].id;
    let mut all = Vec::new();
    writer.replayed(head).unwrap().each_candidate(garrison, |row| all.push(row)).unwrap();
    for count in 1..=all.len() {
        let mut first = Vec::new();
        past.candidates_until(garrison, &mut |row| {
            first.push(row);
            if first.len() < count {
                std::ops::ControlFlow::Continue(())
            } else {
                std::ops::ControlFlow::Break(())
            }
        })
        .unwrap();
        assert_eq!(first, all[..count]);
    }
}

/// Round, wave, reason and dwelling of every wave that passed this person over.
fn told(writer: &Writer, entry: EntryId) -> BTreeSet<(i64, u32, Reason, Option<String>)> {
    let story = card::place_story(writer, entry).unwrap();
    let passed = story.waves.into_iter().filter_map(|line| match line.outcome {
        WaveOutcome::PassedOver { reason, .. } => Some((line.round.0, line.wave, reason, line.inventory_no)),
        WaveOutcome::Offered(_) | WaveOutcome::BehindTheLast { .. } => None,
    });
    passed.collect()
}

#[test]
fn a_person_is_told_what_the_whole_wave_says() {
    let (writer, _folder) = practice_register();
    let mut expected: Vec<(EntryId, i64, u32, Reason, Option<String>)> = Vec::new();
    for round in writer.rounds().unwrap() {
        for wave in writer.waves(round.id).unwrap().iter().filter(|wave| wave.state == WaveState::Approved) {
            let planned = rounds::recomputed(&writer, round.id, wave.wave).unwrap().planned;
            assert_eq!(planned.digest.to_string(), wave.digest);
            expected.extend(planned.passed_over().into_iter().map(|passed| {
                let dwelling = passed.dwelling.map(|dwelling| planned.inventory_no(dwelling).to_owned());
                (passed.entry, round.id.0, wave.wave, passed.reason, dwelling)
            }));
        }
    }
    let people: BTreeSet<EntryId> = expected.iter().map(|line| line.0).collect();
    assert!(!people.is_empty());
    for &entry in &people {
        let of_this = expected.iter().filter(|line| line.0 == entry).cloned();
        let of_this: BTreeSet<_> =
            of_this.map(|(_, round, wave, reason, no)| (round, wave, reason, no)).collect();
        assert_eq!(told(&writer, entry), of_this, "{entry:?}");
    }
}

#[test]
fn the_places_told_are_those_of_the_queue_then() {
    let (writer, _folder) = practice_register();
    for entry in [1, 7, 20, 41, 60].map(EntryId) {
        let Some(known) = writer.entry(entry).unwrap() else { continue };
        let story = card::place_story(&writer, entry).unwrap();
        assert_eq!(story.moves.last().map(|change| change.place), story.place);
        for change in &story.moves {
            let then = writer.as_of(change.stamp.at).unwrap();
            assert_eq!(then.place(known.garrison, entry).unwrap(), Some(change.place), "{entry:?}");
        }
    }
}

#[test]
fn a_stopped_reading_says_so_and_the_register_can_be_read_on() {
    let (writer, _folder) = practice_register();
    let check = |reader: &Reader| ops::verification::verify_register(reader, &VerifyOptions::default());
    let stopped = writer.stoppable(|| false, check);
    assert!(matches!(stopped, Err(ops::Error::Stopped)), "{stopped:?}");
    let mut questions = 0;
    let later = writer.stoppable(
        move || {
            questions += 1;
            questions < 4
        },
        check,
    );
    assert!(matches!(later, Err(ops::Error::Stopped)), "{later:?}");
    assert!(matches!(
        writer.stoppable(|| false, |reader| reader.replayed(i64::MAX).map(drop)),
        Err(Error::Stopped)
    ));
    assert!(check(&writer).unwrap().is_ok());
}

#[test]
fn a_stopped_act_writes_nothing_and_the_next_one_does() {
    // In a register as small as the others the act is done before anybody is asked.
    let (mut writer, _folder) = practice_register_of(600);
    let head = writer.head().unwrap();
    let garrison = writer.garrisons().unwrap().remove(0);
    let request = RoundRequest {
        garrison,
        basis: LegalBasis::Law77Part4,
        settings: RoundSettings::default(),
        without: Vec::new(),
    };
    let stamp = Stamp { at: "2026-11-22T06:00:00Z".parse().unwrap(), actor: "секретарь".to_owned() };
    let stopped = writer.stoppable_act(|| false, |writer| rounds::open(writer, &stamp, &request));
    assert!(matches!(stopped, Err(ops::Error::Stopped)), "{:?}", stopped.err());
    assert_eq!(writer.head().unwrap(), head);
    rounds::open(&mut writer, &stamp, &request).unwrap();
    assert_ne!(writer.head().unwrap(), head);
    assert_eq!(writer.replay_differences(5).unwrap(), []);
}
