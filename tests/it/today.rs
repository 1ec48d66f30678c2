//! What waits today, on both sides of every term.

use chrono::TimeDelta;
use kezek::{
    domain::{Instant, garrison::Zone, reply::ReplyCode, wallet::WalletTerm},
    ops::today::{self, Matter, Nearness, Subject, Term, Today},
    store::Reader,
};

use crate::support::office::{GARRISON, Office};

fn zone() -> Zone {
    Zone::parse("Asia/Almaty").unwrap()
}

fn at(office: &Office, now: Instant) -> Today {
    today::read(&office.writer, GARRISON, zone(), now).unwrap()
}

fn matters(today: &Today) -> Vec<Matter> {
    today.waiting.iter().map(|waiting| waiting.matter).collect()
}

/// One person with one offer, sent in the third hour.
fn sent() -> Office {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    office.sent_round();
    office
}

#[track_caller]
fn check_offer(before_due: TimeDelta, expected: Option<Matter>) {
    let office = sent();
    let due = office.instant(3 + 48);
    assert_eq!(matters(&at(&office, due - before_due)), expected.into_iter().collect::<Vec<_>>());
    let near = match Nearness::of(due - before_due, due) {
        Nearness::Overdue => Some(Matter::OffersOverdue),
        Nearness::Within12Hours => Some(Matter::OffersWithin12Hours),
        Nearness::Within24Hours => Some(Matter::OffersWithin24Hours),
        Nearness::Later => None,
    };
    assert_eq!(near, expected, "the list of offers counts as today does");
}

#[test]
fn an_offer_comes_nearer() {
    let moment = TimeDelta::microseconds(1);
    check_offer(TimeDelta::hours(24) + moment, None);
    check_offer(TimeDelta::hours(24), Some(Matter::OffersWithin24Hours));
    check_offer(TimeDelta::hours(12) + moment, Some(Matter::OffersWithin24Hours));
    check_offer(TimeDelta::hours(12), Some(Matter::OffersWithin12Hours));
    check_offer(TimeDelta::zero(), Some(Matter::OffersWithin12Hours));
    check_offer(-moment, Some(Matter::OffersOverdue));
}

#[test]
fn a_line_names_its_person_and_its_term() {
    let office = sent();
    let today = at(&office, office.instant(50));
    let waiting = today.of(Matter::OffersWithin12Hours).unwrap();
    let [line] = &waiting.lines[..] else { panic!("{waiting:?}") };
    assert_eq!((waiting.count, line.term), (1, Term::Due(office.instant(51))));
    let Subject::Offer(offer) = &line.subject else { panic!("{line:?}") };
    assert_eq!(offer.person.registration_no.to_string(), "2024/1");
}

#[track_caller]
fn check_task(now: &str, expected: Option<Matter>) {
    let mut office = sent();
    let offer = office.writer.offers(None).unwrap()[0].id;
    office.call(4, offer, ReplyCode::ReceivesPayments); // a task until Thursday, 12 November
    let tasks = [Matter::TasksOverdue, Matter::TasksToday, Matter::TasksThisWeek];
    let today = at(&office, now.parse().unwrap());
    let found: Vec<_> = matters(&today).into_iter().filter(|matter| tasks.contains(matter)).collect();
    assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{now}");
}

#[test]
fn a_task_comes_nearer_by_the_days_of_the_garrison() {
    check_task("2026-11-08T18:59:59Z", None); // still Sunday in Almaty
    check_task("2026-11-08T19:00:00Z", Some(Matter::TasksThisWeek));
    check_task("2026-11-11T18:59:59Z", Some(Matter::TasksThisWeek));
    check_task("2026-11-11T19:00:00Z", Some(Matter::TasksToday));
    check_task("2026-11-12T18:59:59Z", Some(Matter::TasksToday));
    check_task("2026-11-12T19:00:00Z", Some(Matter::TasksOverdue));
}

#[test]
fn what_is_approved_waits_until_it_is_sent_and_a_plan_until_it_is_approved() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    assert_eq!(matters(&at(&office, office.instant(1))), [Matter::WavesToApprove]);
    let prepared = office.approve(2, round);
    assert_eq!(matters(&at(&office, office.instant(2))), [Matter::OffersNotSent]);
    office.send(3, prepared[0].offer);
    assert!(at(&office, office.instant(3)).is_empty());
    office.deliveries(4, &format!("{};failed;;\n", prepared[0].offer.0));
    assert_eq!(matters(&at(&office, office.instant(4))), [Matter::Undelivered]);
}

#[test]
fn what_is_approved_is_sent_within_a_working_day() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    office.approve(2, round);
    let today = at(&office, office.instant(2));
    let term = today.of(Matter::OffersNotSent).unwrap().lines[0].term;
    let day = zone().day(office.instant(2));
    let last_day = WalletTerm::last_day(day, &office.writer.working_calendar().unwrap());
    assert_eq!(term, Term::LastDay(last_day));
    assert!(last_day > day);
}

#[test]
fn people_that_no_message_reaches_are_counted_in_queue_order() {
    let mut office = Office::new();
    let silent = office.person_but(|new| new.applicant.phone = None);
    for _ in 0..4 {
        office.person_but(|new| new.applicant.consent = false);
    }
    let today = at(&office, office.instant(1));
    assert_eq!(matters(&today), [Matter::WithoutPhone, Matter::WithoutConsent]);
    let counts: Vec<_> = today.waiting.iter().map(|waiting| (waiting.count, waiting.lines.len())).collect();
    assert_eq!(counts, [(1, 1), (4, 3)]);
    let Subject::Person(person) = &today.waiting[0].lines[0].subject else { panic!("{today:?}") };
    assert_eq!(person.entry, silent);
}

#[test]
fn a_dwelling_stands_vacant_since_it_was_recorded_as_vacant() {
    let mut office = Office::new();
    office.flat("Ж-1");
    let today = at(&office, office.instant(100));
    let waiting = today.of(Matter::VacantDwellings).unwrap();
    assert_eq!((waiting.count, waiting.lines[0].term), (1, Term::Since(office.instant(0))));
}

#[test]
fn after_an_absence_the_silence_of_that_time_is_named() {
    let mut office = sent();
    let since = office.instant(3);
    let now = office.instant(3 + 48) + TimeDelta::microseconds(1);
    let stamp = office.clock.stamp_at(now);
    let lapsed = kezek::ops::offers::record_lapses(&mut office.writer, &stamp).unwrap();
    let absence = today::absence(&office.writer, since, now, zone(), &lapsed).unwrap().unwrap();
    assert_eq!((absence.since, absence.lapsed.len(), absence.tasks), (since, 1, 0));
    assert!(today::absence(&office.writer, since, now, zone(), &[]).unwrap().is_none());
}

/// The reading is asked for every minute.
#[test]
fn a_closed_register_is_read_as_well() {
    let office = sent();
    let (_folder, path) = office.copy();
    let reader = Reader::open(&path).unwrap();
    let today = today::read(&reader, GARRISON, zone(), office.instant(50)).unwrap();
    assert_eq!(today, at(&office, office.instant(50)));
    assert_eq!(today.copies, None, "a practice register has no copies");
}
