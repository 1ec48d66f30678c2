use std::path::{Path, PathBuf};

use super::*;
use crate::{
    domain::{
        entry::QueueKey,
        garrison::{Garrison, Zone},
        identity_number::IdentityNumber,
        ids::{EntryId, GarrisonId},
        language::{Bilingual, Lang},
        legal_basis::LegalBasis,
        person::{Applicant, Category, PersonName, Sex, SpecialRights},
        registration_number::RegistrationNumber,
        rules::Rules,
    },
    journal::{
        Event, Stamp,
        payloads::{
            entries::{EntryRegistered, ErasedPayload, PersonalDataErased},
            register::{ClockCorrected, RegisterCreated},
        },
    },
};

fn stamp(at: &str) -> Stamp {
    Stamp { at: at.parse().unwrap(), actor: "secretary".to_owned() }
}

fn created(practice: bool) -> RegisterCreated {
    RegisterCreated {
        register_id: "test".to_owned(),
        practice,
        lang: Lang::Ru,
        commission: Bilingual { kk: "Комиссия".to_owned(), ru: "Комиссия".to_owned() },
        garrisons: vec![Garrison {
            id: GarrisonId(1),
            name: "Алматинский".to_owned(),
            name_kk: "Алматы".to_owned(),
            zone: Zone::parse("Asia/Almaty").unwrap(),
        }],
        basis: LegalBasis::Law77Part4,
        rules: Rules::default(),
        reply_act: None,
    }
}

fn applicant(iin: &str) -> Applicant {
    Applicant {
        iin: IdentityNumber::parse(iin).unwrap(),
        name: PersonName { surname: "Ким".to_owned(), given: "Асқар".to_owned(), patronymic: None },
        sex: Sex::Male,
        birth_date: "1985-01-01".parse().unwrap(),
        category: Category::Serviceman,
        rank: Some("капитан".to_owned()),
        military_unit: None,
        phone: None,
        consent: true,
        pregnancy_over_22_weeks: false,
        rights: SpecialRights::default(),
        previous_service_dwelling: None,
    }
}

fn registered(entry: i64, iin: &str) -> EntryRegistered {
    EntryRegistered {
        entry: EntryId(entry),
        garrison: GarrisonId(1),
        key: QueueKey {
            submitted_at: "2024-05-05T05:05:05Z".parse().unwrap(),
            registration_no: RegistrationNumber { year: 2024, serial: entry as u32 },
        },
        applicant: applicant(iin),
        household: Vec::new(),
        time_decision: None,
        row_digest: None,
    }
}

struct Desk {
    writer: Writer,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

fn desk(practice: bool) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.kezek");
    let mut writer = Writer::create(&path, &stamp("2026-11-22T05:00:00Z"), created(practice)).unwrap();
    append(&mut writer, "2026-11-22T05:01:00Z", registered(1, "850101300015")).unwrap();
    append(&mut writer, "2026-11-22T05:02:00Z", registered(2, "920314401231")).unwrap();
    Desk { writer, path, _folder: folder }
}

fn append(writer: &mut Writer, at: &str, event: impl Into<Event>) -> Result<()> {
    writer.change(&stamp(at), |change| change.append(event).map(|_sequence| ()))
}

fn raw(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}

#[test]
fn the_journal_makes_the_tables() {
    let desk = desk(false);
    assert_eq!(desk.writer.head().unwrap().sequence, 3);
    assert_eq!(desk.writer.replay_differences(10).unwrap(), []);
    assert_eq!(desk.writer.schema_differences().unwrap(), []);
    assert_eq!(desk.writer.integrity_findings().unwrap(), Vec::<String>::new());
}

#[test]
fn a_value_changed_from_outside_is_found() {
    let desk = desk(false);
    raw(&desk.path).execute("UPDATE entries SET phone = '+77079940407' WHERE id = 2", []).unwrap();
    let differences = desk.writer.replay_differences(10).unwrap();
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].table, "entries");
}

#[test]
fn the_journal_is_append_only() {
    let desk = desk(false);
    let connection = raw(&desk.path);
    for sql in [
        "UPDATE events SET at = 0",
        "DELETE FROM events WHERE seq = 3",
        "UPDATE payloads SET bytes = x'00'",
        "DELETE FROM payloads WHERE seq = 2",
        "INSERT INTO erasures (seq, erased_by) VALUES (1, 2)",
    ] {
        assert!(connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn a_refused_act_leaves_nothing_behind() {
    let mut desk = desk(false);
    let before = desk.writer.head().unwrap();
    let outcome: Result<()> = desk.writer.change(&stamp("2026-11-22T06:00:00Z"), |change| {
        change.append(registered(3, "010705500770"))?;
        Err(Error::Busy)
    });
    assert!(outcome.is_err());
    assert_eq!(desk.writer.head().unwrap(), before);
    assert_eq!(desk.writer.entry(EntryId(3)).unwrap(), None);
}

#[test]
fn a_real_register_refuses_a_clock_that_runs_back() {
    let mut real = desk(false);
    let behind = append(&mut real.writer, "2026-11-22T05:01:59Z", registered(3, "010705500770"));
    assert!(matches!(behind, Err(Error::ClockBehind { .. })), "{behind:?}");
    append(&mut real.writer, "2026-11-22T05:02:00Z", registered(3, "010705500770")).unwrap();
    let corrected = ClockCorrected {
        last_event_at: "2026-11-22T05:02:00Z".parse().unwrap(),
        reason: "the battery".to_owned(),
    };
    append(&mut real.writer, "2026-11-20T05:00:00Z", corrected).unwrap();
    append(&mut real.writer, "2026-11-20T05:00:01Z", registered(4, "900101300811")).unwrap();
    let mut practice = desk(true);
    append(&mut practice.writer, "2020-01-01T00:00:00Z", registered(3, "010705500770")).unwrap();
}

#[test]
fn an_erased_payload_leaves_a_chain_that_holds_and_a_redacted_row() {
    let mut desk = desk(false);
    let redacted = EntryRegistered {
        applicant: Applicant {
            name: PersonName { surname: "—".to_owned(), given: "—".to_owned(), patronymic: None },
            ..applicant("850101300015")
        },
        ..registered(2, "850101300015")
    };
    // The person of entry 1 leaves the placeholder number free only outside the queue, so entry 2 keeps its own.
    let redacted = EntryRegistered {
        applicant: Applicant { iin: applicant("920314401231").iin, ..redacted.applicant },
        ..redacted
    };
    let erased = vec![ErasedPayload { sequence: 3, redacted: serde_json::to_value(&redacted).unwrap() }];
    append(
        &mut desk.writer,
        "2026-11-22T07:00:00Z",
        PersonalDataErased { entry: EntryId(2), erased, act: None },
    )
    .unwrap();
    assert_eq!(desk.writer.event(3).unwrap().unwrap().payload, None);
    assert_eq!(desk.writer.entry(EntryId(2)).unwrap().unwrap().applicant.name.surname, "—");
    assert_eq!(desk.writer.replay_differences(10).unwrap(), []);
}

#[test]
fn a_copy_after_closing_needs_no_second_file() {
    let Desk { writer, path, _folder } = desk(false);
    writer.close().unwrap();
    let beside: Vec<_> =
        std::fs::read_dir(_folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(beside, ["register.kezek"]);
    assert_eq!(Reader::open(&path).unwrap().entry_count().unwrap(), 2);
}

/// A supervisor's window stays open over the secretary's evening and the next morning.
#[test]
fn a_register_closed_beside_a_reader_is_whole_and_the_next_closing_makes_one_file_of_it() {
    let Desk { writer, path, _folder } = desk(false);
    let head = writer.head().unwrap();
    let reader = Reader::open(&path).unwrap();
    assert_eq!(writer.close().unwrap(), Closed::BesideReaders);
    assert_eq!((reader.head().unwrap(), reader.entry_count().unwrap()), (head, 2));
    assert_eq!(Reader::open(&path).unwrap().integrity_findings().unwrap(), [""; 0]);
    let alone = _folder.path().join("alone.kezek");
    std::fs::copy(&path, &alone).unwrap();
    assert_eq!(Reader::open(&alone).unwrap().head().unwrap(), head, "the log holds nothing the file has not");
    let writer = Writer::open(&path).unwrap();
    assert_eq!(writer.head().unwrap(), head);
    drop(reader);
    assert_eq!(writer.close().unwrap(), Closed::Alone);
    assert!(!path.with_extension("kezek-wal").exists());
    assert_eq!(Reader::open(&path).unwrap().head().unwrap(), head);
}

#[track_caller]
fn check_refused(bytes: &[u8], expected: fn(&Error) -> bool) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.kezek");
    std::fs::write(&path, bytes).unwrap();
    for error in [Reader::open(&path).err(), Writer::open(&path).err()] {
        assert!(error.as_ref().is_some_and(expected), "{error:?}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "the file is left untouched");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is laid beside it");
}

fn register_bytes() -> Vec<u8> {
    let Desk { writer, path, _folder } = desk(false);
    writer.close().unwrap();
    std::fs::read(path).unwrap()
}

#[test]
fn files_that_cannot_be_used_are_told_apart_and_left_untouched() {
    check_refused(b"", |error| matches!(error, Error::NotARegister));
    check_refused(b"PK\x03\x04 a workbook", |error| matches!(error, Error::NotARegister));
    let whole = register_bytes();
    let with_word = |at: usize, word: u32| {
        let mut bytes = whole.clone();
        bytes[at..at + 4].copy_from_slice(&word.to_be_bytes());
        bytes
    };
    check_refused(&with_word(68, 7), |error| matches!(error, Error::NotARegister));
    check_refused(&with_word(60, 99), |error| matches!(error, Error::TooNew { found: 99, .. }));
    check_refused(&whole[..whole.len() - 4096], |error| matches!(error, Error::Damaged));
    let mut broken = whole.clone();
    for byte in &mut broken[8192..12_288] {
        *byte = 0xa5;
    }
    check_refused(&broken, |error| matches!(error, Error::Damaged));
}

#[test]
fn nothing_is_written_over() {
    let desk = desk(false);
    let again = Writer::create(&desk.path, &stamp("2026-11-22T05:00:00Z"), created(false));
    assert!(matches!(again.err(), Some(Error::Exists)));
}

#[test]
fn equal_instants_are_marked_and_places_count_from_one() {
    let desk = desk(false);
    let page = desk.writer.queue_page(GarrisonId(1), 0, 10).unwrap();
    let seen: Vec<_> = page.iter().map(|row| (row.place, row.entry.0, row.equal_time)).collect();
    assert_eq!(seen, [(1, 1, true), (2, 2, true)]);
    assert_eq!(desk.writer.queue_page(GarrisonId(1), 1, 1).unwrap()[0].place, 2);
    assert_eq!(desk.writer.place(GarrisonId(1), EntryId(2)).unwrap(), Some(2));
    assert_eq!(desk.writer.place(GarrisonId(1), EntryId(9)).unwrap(), None);
}

#[test]
fn the_queue_is_read_from_its_index_alone() {
    let desk = desk(false);
    let connection = raw(&desk.path);
    let plan: String = connection
        .query_row(
            &format!(
                "EXPLAIN QUERY PLAN SELECT id, submitted_at, registration_year, registration_serial, state, composition,
                within_norm_only, consent FROM entries INDEXED BY entries_queue WHERE garrison = 1
                AND {} ORDER BY submitted_at, registration_year, registration_serial",
                super::tables::queue::QUEUED
            ),
            [],
            |row| row.get(3),
        )
        .unwrap();
    assert_eq!(plan, "SEARCH entries USING COVERING INDEX entries_queue (garrison=?)");
}

#[test]
fn as_of_is_the_state_after_the_last_event_until_then() {
    let desk = desk(false);
    let count = |at: &str| desk.writer.as_of(at.parse().unwrap()).unwrap().entry_count().unwrap();
    assert_eq!(count("2026-11-22T05:01:00Z"), 1);
    assert_eq!(count("2026-11-22T05:01:59Z"), 1);
    assert_eq!(count("2026-11-22T05:02:00Z"), 2);
    assert_eq!(count("2026-11-22T04:59:59Z"), 0);
}
