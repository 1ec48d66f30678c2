//! Tasks that replies and the inventory open, and their ends.

use kezek::{
    domain::{
        area::Area,
        dwelling::DwellingFacts,
        ids::{EntryId, TaskId},
        inventory::{Answer, Finding, InventoryStep},
        person::Sex,
        reply::ReplyCode,
        task::{TaskKind, TaskResult, Verdict},
    },
    journal::payloads::entries::DecisionReference,
    ops::{
        self, EmptyField, Refusal, dwellings, entries, inventory,
        queue::View,
        tasks::{self, Closing, ClosingOfSeveral},
    },
    verify::VerifyOptions,
};

use crate::support::office::{Office, minutes, refusal};

/// Somebody who answered the offer of a flat with this code at hour 4.
fn answered(code: ReplyCode) -> (Office, EntryId) {
    let mut office = Office::new();
    let person = office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    office.call(4, prepared[0].offer, code);
    (office, person)
}

fn open_task(office: &Office) -> tasks_row::TaskRow {
    let open: Vec<_> =
        office.writer.tasks().unwrap().into_iter().filter(|task| task.done.is_none()).collect();
    let [task] = &open[..] else { panic!("{open:?}") };
    task.clone()
}

use kezek::store::tables::tasks as tasks_row;

fn close(office: &mut Office, task: TaskId, result: TaskResult, named: bool) -> ops::Result<()> {
    let document = named.then(minutes);
    let closing = Closing { task, result, document, note: " перезвонили ".to_owned() };
    tasks::close(&mut office.writer, &office.clock.stamp(100), closing)
}

#[track_caller]
fn check_opens(code: ReplyCode, expected: Option<TaskKind>) {
    let (office, person) = answered(code);
    let tasks = office.writer.tasks().unwrap();
    assert_eq!(
        tasks.iter().map(|task| task.kind).collect::<Vec<_>>(),
        expected.into_iter().collect::<Vec<_>>()
    );
    assert_eq!(office.writer.open_task_count().unwrap(), u32::from(expected.is_some()));
    for task in tasks {
        assert_eq!(
            (task.entry, task.reply.is_some(), task.due_on),
            (person, true, "2026-11-12".parse().unwrap())
        );
    }
    let place = office.writer.place(office.request().garrison.id, person).unwrap();
    assert_eq!(place, Some(1), "a task costs no place");
}

#[test]
fn the_codes_open_their_tasks() {
    check_opens(ReplyCode::Accepts, None);
    check_opens(ReplyCode::AreaMismatch, Some(TaskKind::CheckEntitlement));
    check_opens(ReplyCode::ReceivesPayments, Some(TaskKind::CheckPayments));
    check_opens(ReplyCode::NotEmployed, Some(TaskKind::CheckEmployment));
    check_opens(ReplyCode::SpecialNeed, Some(TaskKind::RecordRight));
    check_opens(ReplyCode::Refuses, None);
    check_opens(ReplyCode::WithinNormOnly, None);
}

#[test]
fn a_lapse_that_is_reversed_opens_the_task_too() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    office.lapse(60);
    assert_eq!(office.writer.tasks().unwrap(), []);
    office.gateway(61, &[(prepared[0].phone.unwrap(), office.instant(50), "6524")]);
    assert_eq!(open_task(&office).kind, TaskKind::CheckEmployment);
}

#[test]
fn a_task_is_closed_once_by_a_result_of_its_kind() {
    let (mut office, person) = answered(ReplyCode::ReceivesPayments);
    let task = open_task(&office).id;
    let foreign = refusal(close(&mut office, task, TaskResult::NoRight, true));
    assert_eq!(foreign, Refusal::ResultNotForTask { task });
    let unnamed = refusal(close(&mut office, task, TaskResult::PaymentsReceived, false));
    assert_eq!(unnamed, Refusal::Empty(EmptyField::DocumentNumber));
    close(&mut office, task, TaskResult::NoPayments, false).unwrap();
    let again = refusal(close(&mut office, task, TaskResult::NoPayments, false));
    assert_eq!(again, Refusal::TaskAlreadyDone { task });
    let unknown = TaskId(9999);
    let refused = refusal(close(&mut office, unknown, TaskResult::NoPayments, false));
    assert_eq!(refused, Refusal::UnknownTask { task: unknown });
    let done = office.writer.tasks_of_entry(person).unwrap().remove(0).done.unwrap();
    assert_eq!((done.result, done.note.as_deref()), (TaskResult::NoPayments, Some("перезвонили")));
    assert_eq!(office.writer.open_task_count().unwrap(), 0);
}

#[test]
fn a_document_is_named_whole_and_not_of_tomorrow() {
    let (mut office, _person) = answered(ReplyCode::NotEmployed);
    let task = open_task(&office).id;
    let mut closing = |document: DecisionReference| {
        let closing = Closing {
            task,
            result: TaskResult::EmploymentEnded,
            document: Some(document),
            note: String::new(),
        };
        tasks::close(&mut office.writer, &office.clock.stamp(5), closing)
    };
    let refused = refusal(closing(DecisionReference { body: " ".to_owned(), ..minutes() }));
    assert_eq!(refused, Refusal::Empty(EmptyField::DocumentBody));
    let refused = refusal(closing(DecisionReference { number: String::new(), ..minutes() }));
    assert_eq!(refused, Refusal::Empty(EmptyField::DocumentNumber));
    let (date, today) = ("2026-11-03".parse().unwrap(), "2026-11-02".parse().unwrap());
    let refused = refusal(closing(DecisionReference { date, ..minutes() }));
    assert_eq!(refused, Refusal::DocumentInFuture { date, today });
    closing(minutes()).unwrap();
}

#[test]
fn a_right_is_recorded_before_its_task_is_closed() {
    let (mut office, person) = answered(ReplyCode::SpecialNeed);
    let task = open_task(&office).id;
    let early = refusal(close(&mut office, task, TaskResult::RightRecorded, true));
    assert_eq!(early, Refusal::RightNotRecorded { registration_no: office.number(person) });
    let mut applicant = entries::known(&office.writer, person).unwrap().applicant;
    applicant.rights.lower_floor_or_lift = true;
    entries::correct_applicant(&mut office.writer, &office.clock.stamp(50), person, applicant).unwrap();
    let unnamed = refusal(close(&mut office, task, TaskResult::RightRecorded, false));
    assert_eq!(unnamed, Refusal::Empty(EmptyField::DocumentNumber));
    close(&mut office, task, TaskResult::RightRecorded, true).unwrap();
}

fn difference(office: &mut Office, hours: i64, person: EntryId, finding: Finding, number: &str) {
    let entry = entries::known(&office.writer, person).unwrap();
    let facts = Answer {
        subject: entry.applicant.iin,
        step: InventoryStep::Family,
        source: "ЗАГС".to_owned(),
        finding,
        details: String::new(),
        request_no: number.to_owned(),
        answer_no: number.to_owned(),
        date: "2026-11-01".parse().unwrap(),
        family: None,
    };
    inventory::record_answer(&mut office.writer, &office.clock.stamp(hours), person, facts).unwrap();
}

#[test]
fn a_difference_of_the_first_step_opens_an_update_and_never_a_case() {
    let mut office = Office::new();
    let person = office.person();
    difference(&mut office, 1, person, Finding::Nothing, "1");
    assert_eq!(office.writer.tasks().unwrap(), []);
    difference(&mut office, 2, person, Finding::Found, "2");
    difference(&mut office, 3, person, Finding::Found, "3");
    let task = open_task(&office);
    assert_eq!((task.kind, task.answer.is_some()), (TaskKind::UpdateHousehold, true));
    assert!(office.writer.open_case(person).unwrap().is_none());
    let early = refusal(close(&mut office, task.id, TaskResult::HouseholdUpdated, true));
    assert_eq!(early, Refusal::HouseholdNotCorrected { registration_no: office.number(person) });
    let child = office.child(Sex::Female);
    entries::correct_household(&mut office.writer, &office.clock.stamp(60), person, vec![child]).unwrap();
    close(&mut office, task.id, TaskResult::HouseholdUpdated, true).unwrap();
    difference(&mut office, 101, person, Finding::Found, "4");
    let task = open_task(&office).id;
    close(&mut office, task, TaskResult::NothingToUpdate, false).unwrap();
}

#[test]
fn a_household_put_right_since_the_offer_decides_who_is_right() {
    let (mut office, person) = answered(ReplyCode::AreaMismatch);
    let task = open_task(&office);
    let review = tasks::review(&office.writer, task.offer.unwrap()).unwrap();
    assert_eq!((review.verdict, review.then.sum.entitlement.persons), (Verdict::OfferWasRight, 1));
    let refused = refusal(close(&mut office, task.id, TaskResult::PersonIsRight, false));
    assert_eq!(refused, Refusal::OtherVerdict { verdict: Verdict::OfferWasRight });

    let child = office.child(Sex::Male);
    entries::correct_household(&mut office.writer, &office.clock.stamp(60), person, vec![child]).unwrap();
    let review = tasks::review(&office.writer, task.offer.unwrap()).unwrap();
    assert_eq!(review.verdict, Verdict::RightAfterCorrection);
    let persons = |reviewed: &tasks::Reviewed| reviewed.sum.entitlement.persons;
    assert_eq!((persons(&review.then), persons(&review.now)), (1, 2));
    let refused = refusal(close(&mut office, task.id, TaskResult::OfferWasRight, false));
    assert_eq!(refused, Refusal::OtherVerdict { verdict: Verdict::RightAfterCorrection });
    close(&mut office, task.id, TaskResult::RightAfterCorrection, false).unwrap();
}

#[test]
fn who_was_born_after_the_offer_does_not_count_but_a_recorded_pregnancy_does() {
    let (mut office, person) = answered(ReplyCode::AreaMismatch);
    let offer = open_task(&office).offer.unwrap();
    let mut child = office.child(Sex::Male);
    child.birth_date = "2026-11-05".parse().unwrap();
    entries::correct_household(&mut office.writer, &office.clock.stamp(80), person, vec![child]).unwrap();
    let review = tasks::review(&office.writer, offer).unwrap();
    assert_eq!((review.verdict, review.now.sum.entitlement.persons), (Verdict::OfferWasRight, 1));
}

#[test]
fn a_flat_below_the_norm_was_rightly_complained_of() {
    let mut office = Office::new();
    office.person();
    office.dwelling("Ж-1", 1, 12);
    let mut request = office.request();
    request.settings.below_norm = true;
    let round = ops::rounds::open(&mut office.writer, &office.clock.stamp(1), &request).unwrap().round;
    let offer = office.approve(2, round)[0].offer;
    office.send(3, offer);
    office.call(4, offer, ReplyCode::AreaMismatch);
    let task = open_task(&office).id;
    close(&mut office, task, TaskResult::PersonIsRight, false).unwrap();
}

#[test]
fn the_dwelling_counts_as_it_was_recorded_when_it_was_offered() {
    let (mut office, _person) = answered(ReplyCode::AreaMismatch);
    let offer = open_task(&office).offer.unwrap();
    let dwelling = office.writer.offer(offer).unwrap().unwrap().dwelling;
    let facts = office.writer.dwelling(dwelling).unwrap().unwrap().facts;
    let smaller = DwellingFacts { total_area: Area::from_m2(9), ..facts };
    dwellings::correct(&mut office.writer, &office.clock.stamp(90), dwelling, smaller).unwrap();
    let review = tasks::review(&office.writer, offer).unwrap();
    assert_eq!((review.dwelling.total_area, review.verdict), (Area::from_m2(17), Verdict::OfferWasRight));
}

#[test]
fn the_code_6527_is_taken_back_by_a_written_report() {
    let (mut office, person) = answered(ReplyCode::WithinNormOnly);
    let mut take_back = |number: &str, date: &str| {
        let stamp = office.clock.stamp(30);
        entries::take_back_within_norm_only(&mut office.writer, &stamp, person, number, date.parse().unwrap())
    };
    assert_eq!(refusal(take_back("  ", "2026-11-03")), Refusal::Empty(EmptyField::ReportNumber));
    let (date, today) = ("2026-11-04".parse().unwrap(), "2026-11-03".parse().unwrap());
    assert_eq!(refusal(take_back("вх. 8", "2026-11-04")), Refusal::DocumentInFuture { date, today });
    take_back("вх. 8", "2026-11-03").unwrap();
    let again = refusal(take_back("вх. 9", "2026-11-03"));
    assert_eq!(again, Refusal::WithinNormOnlyNotSet { registration_no: office.number(person) });
    let view = View::at(&office.writer, office.request().garrison, office.instant(31)).unwrap();
    assert_eq!(view.line_of(&office.writer, person).unwrap().unwrap().marks, []);
    let history = ops::card::history(&office.writer, person).unwrap();
    assert_eq!(history.last().unwrap().event.kind(), "within_norm_only_taken_back");
}

/// Three people with a task each: payments, a right that is not recorded, employment.
fn three_tasks() -> (Office, Vec<TaskId>) {
    let mut office = Office::new();
    for inventory_no in ["Ж-1", "Ж-2", "Ж-3"] {
        office.person();
        office.flat(inventory_no);
    }
    let (_round, prepared) = office.sent_round();
    let codes = [ReplyCode::ReceivesPayments, ReplyCode::SpecialNeed, ReplyCode::NotEmployed];
    for (offer, code) in prepared.iter().zip(codes) {
        office.call(4, offer.offer, code);
    }
    let mut open = office.writer.tasks().unwrap();
    open.sort_by_key(|task| task.id);
    (office, open.into_iter().map(|task| task.id).collect())
}

#[test]
fn several_tasks_are_closed_together_or_none_of_them() {
    let (mut office, open) = three_tasks();
    let closing = ClosingOfSeveral {
        results: vec![
            (TaskKind::CheckPayments, TaskResult::NoPayments),
            (TaskKind::RecordRight, TaskResult::RightRecorded),
            (TaskKind::CheckEmployment, TaskResult::EmploymentEnded),
        ],
        document: Some(minutes()),
        note: "сверено".to_owned(),
    };
    let stamp = office.clock.stamp(100);
    let refused = refusal(tasks::close_all(&mut office.writer, &stamp, &open, &closing));
    let Refusal::OfSome { refused, of: 3 } = refused else { panic!("{refused:?}") };
    let [one] = &refused[..] else { panic!("{refused:?}") };
    assert_eq!(
        (one.index, &one.why),
        (1, &Refusal::RightNotRecorded { registration_no: one.registration_no })
    );
    assert_eq!(office.writer.open_task_count().unwrap(), 3, "none of them happened");

    let others = ops::several::others(&open, &refused);
    tasks::close_all(&mut office.writer, &stamp, &others, &closing).unwrap();
    let done: Vec<_> =
        others.iter().map(|task| tasks::known(&office.writer, *task).unwrap().done.unwrap()).collect();
    let documents: Vec<bool> = done.iter().map(|end| end.document.is_some()).collect();
    assert_eq!(documents, [false, true], "the document goes where it is needed");
    assert!(done.iter().all(|end| end.note.as_deref() == Some("сверено")));
    assert_eq!(office.writer.open_task_count().unwrap(), 1);
    let report = ops::verification::verify_register(&office.writer, &VerifyOptions::default()).unwrap();
    assert_eq!(report.findings, []);
}

#[test]
fn a_kind_without_a_result_is_refused_and_6522_takes_its_verdict() {
    let (mut office, _person) = answered(ReplyCode::AreaMismatch);
    let task = open_task(&office);
    let said = ClosingOfSeveral { results: Vec::new(), document: None, note: String::new() };
    let verdict = tasks::review(&office.writer, task.offer.unwrap()).unwrap().verdict;
    tasks::close_all(&mut office.writer, &office.clock.stamp(100), &[task.id], &said).unwrap();
    let done = tasks::known(&office.writer, task.id).unwrap().done.unwrap();
    assert_eq!(done.result, verdict.result());

    let (mut office, open) = three_tasks();
    let stamp = office.clock.stamp(100);
    let refused = refusal(tasks::close_all(&mut office.writer, &stamp, &open, &said));
    let Refusal::OfSome { refused, .. } = refused else { panic!("{refused:?}") };
    assert_eq!(refused.len(), 3);
}
