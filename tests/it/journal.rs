//! The journal as a list: what each record concerns, and whether its seal holds.

use kezek::{
    domain::{garrison::Zone, ids::RoundId},
    journal::{Event, Sequence, chain::Digest},
    ops::records::{self, Record, Subject},
    store::Reader,
};

use crate::{leases::housed, support::window::practice_register};

fn all(reader: &Reader) -> Vec<Record> {
    let numbers: Vec<Sequence> = (1..=reader.head().unwrap().sequence).collect();
    records::records(reader, &numbers).unwrap()
}

#[track_caller]
fn of_kind<'a>(all: &'a [Record], kind: &str) -> &'a Record {
    all.iter().find(|record| record.head.kind == kind).unwrap_or_else(|| panic!("no {kind}"))
}

#[test]
fn every_record_of_a_worked_register_is_read_and_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let reader = Reader::open(&practice_register(folder.path())).unwrap();
    let all = all(&reader);
    assert_eq!(all.len() as Sequence, reader.head().unwrap().sequence);
    let mut previous = Digest::ZERO;
    for record in &all {
        assert!(record.event.is_some(), "{}", record.head.sequence);
        let sealed = records::sealed(&reader, record.head.sequence).unwrap().unwrap();
        assert_eq!((sealed.holds, sealed.previous, &sealed.record), (true, previous, record));
        previous = record.hash;
    }
    assert_eq!(records::sealed(&reader, all.len() as Sequence + 1).unwrap(), None);
}

#[test]
fn a_record_leads_to_what_it_concerns() {
    let (office, person) = housed();
    let all = all(&office.writer);
    for kind in ["entry_registered", "offer_sent", "reply_recorded", "lease_signed", "entry_housed"] {
        let Subject::Person(line) = &of_kind(&all, kind).subject else { panic!("{kind} concerns nobody") };
        let entry = office.writer.entry(person).unwrap().unwrap();
        assert_eq!((line.entry, &line.name), (person, &entry.applicant.name), "{kind}");
    }
    for kind in ["round_opened", "wave_approved"] {
        assert_eq!(of_kind(&all, kind).subject, Subject::Round(RoundId(1)), "{kind}");
    }
    let dwelling = of_kind(&all, "dwelling_recorded");
    assert!(matches!(&dwelling.subject, Subject::Dwelling { inventory_no, .. } if inventory_no == "Ж-1"));
    assert_eq!(of_kind(&all, "register_created").subject, Subject::Register);
}

#[test]
fn records_come_in_the_order_asked_for_and_only_those_that_are_there() {
    let (office, _person) = housed();
    let numbers = |asked: &[Sequence]| -> Vec<Sequence> {
        let records = records::records(&office.writer, asked).unwrap();
        records.iter().map(|record| record.head.sequence).collect()
    };
    assert_eq!(numbers(&[3, 1, 2]), [3, 1, 2]);
    assert_eq!(numbers(&[2, 100_000]), [2]);
    assert!(numbers(&[]).is_empty());
    let heads = office.writer.event_heads(2..=3).unwrap();
    assert_eq!(heads, all(&office.writer)[1..3].iter().map(|record| record.head.clone()).collect::<Vec<_>>());
}

#[test]
fn a_day_leads_to_its_first_record() {
    let (office, _person) = housed();
    let (zone, all) = (Zone::parse("Asia/Almaty").unwrap(), all(&office.writer));
    for day in ["2020-01-01", "2026-11-02", "2026-11-20", "2026-11-21", "2030-01-01"] {
        let day = day.parse().unwrap();
        let before = all.iter().filter(|record| zone.day(record.head.at) < day).count();
        let first = records::first_since(&office.writer, day, zone).unwrap();
        assert_eq!(first, before as Sequence + 1, "{day}");
    }
}

#[test]
fn of_an_erased_record_the_rest_is_told_and_by_what_it_went() {
    let (office, person) = crate::erasure::erased();
    let all = all(&office.writer);
    let erasure = of_kind(&all, "personal_data_erased").head.sequence;
    let registered = of_kind(&all, "entry_registered");
    assert!(matches!(&registered.event, Some(Event::EntryRegistered(payload)) if payload.entry == person));
    let sealed = records::sealed(&office.writer, registered.head.sequence).unwrap().unwrap();
    assert_eq!((sealed.erased_by, sealed.holds), (Some(erasure), true));
}
