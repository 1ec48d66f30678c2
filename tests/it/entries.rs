//! Applications as they are entered and corrected.

use kezek::{
    domain::{
        entry::{Mark, QueueKey},
        person::Sex,
        registration_number::RegistrationNumber,
    },
    journal::{
        Event,
        payloads::entries::{DecisionReference, SubmissionGround},
    },
    ops::{EmptyField, Refusal, entries, queue::View},
};

use crate::support::office::{Office, refusal};

#[test]
fn a_child_counts_in_one_household_only() {
    let mut office = Office::new();
    let child = office.child(Sex::Female);
    let first = office.person_but(|new| new.household.push(child.clone()));
    let second = office.application(|new| new.household.push(child.clone()));
    let refused = refusal(entries::register(&mut office.writer, &office.clock.stamp(1), second));
    let expected =
        Refusal::ChildInOtherHousehold { child: child.name.full(), registration_no: office.number(first) };
    assert_eq!(refused, expected);
    let other = office.person();
    let refused = refusal(entries::correct_household(
        &mut office.writer,
        &office.clock.stamp(2),
        other,
        vec![child.clone()],
    ));
    assert_eq!(refused, expected);
    entries::correct_household(&mut office.writer, &office.clock.stamp(3), first, Vec::new()).unwrap();
    entries::correct_household(&mut office.writer, &office.clock.stamp(4), other, vec![child]).unwrap();
}

#[test]
fn numbers_and_people_stand_once() {
    let mut office = Office::new();
    let first = office.person();
    let number = office.number(first);
    let again = office.application(|new| new.key.registration_no = number);
    let refused = refusal(entries::register(&mut office.writer, &office.clock.stamp(1), again));
    assert_eq!(refused, Refusal::RegistrationNumberTaken { registration_no: number });
    let iin = entries::known(&office.writer, first).unwrap().applicant.iin;
    let twice = office.application(|new| new.applicant.iin = iin);
    let refused = refusal(entries::register(&mut office.writer, &office.clock.stamp(1), twice));
    assert_eq!(refused, Refusal::PersonAlreadyQueued { registration_no: number });
    let future = office.instant(2);
    let early = office.application(|new| new.key.submitted_at = future);
    let refused = refusal(entries::register(&mut office.writer, &office.clock.stamp(1), early));
    assert_eq!(refused, Refusal::SubmittedInFuture { submitted_at: future, now: office.instant(1) });
    let nameless = office.application(|new| new.applicant.name.surname = " ".to_owned());
    let refused = refusal(entries::register(&mut office.writer, &office.clock.stamp(1), nameless));
    assert_eq!(refused, Refusal::Empty(EmptyField::Surname));
    assert_eq!(office.writer.entry_count().unwrap(), 1);
}

#[test]
fn corrections_are_events_that_name_what_they_correct() {
    let mut office = Office::new();
    let entry = office.person();
    let registered_by = office.writer.entry_sources(entry).unwrap().applicant;
    let mut applicant = entries::known(&office.writer, entry).unwrap().applicant;
    let refused = refusal(entries::correct_applicant(
        &mut office.writer,
        &office.clock.stamp(1),
        entry,
        applicant.clone(),
    ));
    assert_eq!(refused, Refusal::NothingChanged);
    applicant.rank = Some("майор".to_owned());
    entries::correct_applicant(&mut office.writer, &office.clock.stamp(1), entry, applicant.clone()).unwrap();
    applicant.consent = false;
    entries::correct_applicant(&mut office.writer, &office.clock.stamp(2), entry, applicant).unwrap();
    let events = office.writer.events_of(entry).unwrap();
    let corrects: Vec<_> = events
        .iter()
        .filter_map(|raw| match office.writer.read_event(raw).unwrap() {
            Event::ApplicantCorrected(payload) => Some((raw.sequence, payload.corrects)),
            _ => None,
        })
        .collect();
    assert_eq!(corrects[0].1, registered_by);
    assert_eq!(corrects[1].1, corrects[0].0, "the second corrects the first");
}

#[test]
fn a_corrected_instant_keeps_both_values_in_view() {
    let mut office = Office::new();
    let (first, second) = (office.person(), office.person());
    let before = entries::known(&office.writer, second).unwrap().key;
    let after = QueueKey { submitted_at: before.submitted_at - chrono::TimeDelta::days(90), ..before };
    let empty = SubmissionGround::RecordingError { paper: " ".to_owned() };
    let refused = refusal(entries::correct_submission(
        &mut office.writer,
        &office.clock.stamp(1),
        second,
        after,
        empty,
    ));
    assert_eq!(refused, Refusal::Empty(EmptyField::PaperReference));
    let taken = QueueKey { registration_no: office.number(first), ..after };
    let ground = || SubmissionGround::RecordingError { paper: "рапорт вх. 512".to_owned() };
    let refused = refusal(entries::correct_submission(
        &mut office.writer,
        &office.clock.stamp(1),
        second,
        taken,
        ground(),
    ));
    assert_eq!(refused, Refusal::RegistrationNumberTaken { registration_no: office.number(first) });
    entries::correct_submission(&mut office.writer, &office.clock.stamp(1), second, after, ground()).unwrap();
    let last = office.writer.events_of(second).unwrap().pop().unwrap();
    let Event::SubmissionCorrected(payload) = office.writer.read_event(&last).unwrap() else {
        panic!("{last:?}")
    };
    assert_eq!((payload.before, payload.after), (before, after));
    let view = View::at(&office.writer, office.request().garrison, office.instant(2)).unwrap();
    let order: Vec<_> = view.page(&office.writer, 0, 10).unwrap().iter().map(|line| line.entry).collect();
    assert_eq!(order, [second, first]);
}

#[test]
fn a_decision_marks_the_entry_and_equal_instants_are_marked() {
    let mut office = Office::new();
    let first = office.person();
    let at = entries::known(&office.writer, first).unwrap().key.submitted_at;
    let second = office.person_but(|new| {
        new.key.submitted_at = at;
        new.applicant.phone = None;
    });
    let third = office.person();
    let before = entries::known(&office.writer, third).unwrap().key;
    let after = QueueKey { submitted_at: before.submitted_at + chrono::TimeDelta::hours(1), ..before };
    let decision = DecisionReference {
        body: "Комиссия".to_owned(),
        number: "12".to_owned(),
        date: "2026-10-30".parse().unwrap(),
    };
    let ground = SubmissionGround::Decision(decision);
    entries::correct_submission(&mut office.writer, &office.clock.stamp(1), third, after, ground).unwrap();
    let view = View::at(&office.writer, office.request().garrison, office.instant(2)).unwrap();
    let marks: Vec<_> =
        view.page(&office.writer, 0, 10).unwrap().into_iter().map(|line| (line.entry, line.marks)).collect();
    let expected = [
        (first, vec![Mark::EqualTime]),
        (second, vec![Mark::EqualTime, Mark::NoPhone]),
        (third, vec![Mark::TimeByDecision]),
    ];
    assert_eq!(marks, expected);
}

#[test]
fn a_typed_number_finds_its_entry() {
    let mut office = Office::new();
    let entry = office.person();
    assert_eq!(entries::entry_numbered(&office.writer, " 2024/001").unwrap().id, entry);
    let refused = refusal(entries::entry_numbered(&office.writer, "2024/2"));
    assert_eq!(refused, Refusal::UnknownEntry { registration_no: "2024/2".to_owned() });
    let next = entries::next_registration_no(&office.writer, 2024).unwrap();
    assert_eq!(next, RegistrationNumber { year: 2024, serial: 2 });
}

#[test]
fn the_queue_of_a_past_day_is_read_from_the_journal() {
    let mut office = Office::new();
    let first = office.person();
    let late = office.application(|new| new.key.submitted_at -= chrono::TimeDelta::days(900));
    let late = entries::register(&mut office.writer, &office.clock.stamp(50), late).unwrap();
    let order = |hours: i64| {
        let then = office.writer.as_of(office.instant(hours)).unwrap();
        let rows = then.queue_page(crate::support::office::GARRISON, 0, 10).unwrap();
        rows.into_iter().map(|row| row.entry).collect::<Vec<_>>()
    };
    assert_eq!(order(49), [first]);
    assert_eq!(order(50), [late, first]);
}
