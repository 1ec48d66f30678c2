//! Journals and files of earlier days, frozen when they were written: every later program must read them.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use kezek::{
    journal::Event,
    ops::verification::verify_register,
    store::{Error, Reader, Writer},
    verify::VerifyOptions,
};
use rusqlite::Connection;
use serde::Deserialize;

fn frozen(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/frozen").join(name);
    fs::read_to_string(path).unwrap()
}

/// A payload as it was stored; a line is added for a new kind or version, and never changed.
#[derive(Deserialize)]
struct FrozenEvent {
    kind: String,
    version: u16,
    payload: String,
}

fn frozen_events() -> Vec<FrozenEvent> {
    frozen("events-v1.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_kind_of_event_has_a_frozen_example() {
    let examples: BTreeSet<_> =
        frozen_events().into_iter().map(|event| (event.kind, event.version)).collect();
    let kinds = Event::KINDS.iter().map(|(kind, version)| ((*kind).to_owned(), *version));
    let missing: Vec<_> = kinds.filter(|kind| !examples.contains(kind)).collect();
    assert!(
        missing.is_empty(),
        "add a real payload of each to tests/data/frozen/events-v1.jsonl: {missing:?}"
    );
}

#[test]
fn frozen_events_are_read_for_ever() {
    for frozen in frozen_events() {
        let event = Event::decode(&frozen.kind, frozen.version, frozen.payload.as_bytes()).unwrap();
        assert_eq!(event.kind(), frozen.kind);
        if event.version() == frozen.version {
            let written = String::from_utf8(event.encode()).unwrap();
            assert_eq!(written, frozen.payload, "a payload that changes is a new version");
        }
    }
}

struct OldFile {
    path: PathBuf,
    _folder: tempfile::TempDir,
}

/// A finished register as the first version wrote it, and what happened to the file since.
fn old_file(since: &str) -> OldFile {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.kezek");
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(&frozen("register-v1.sql")).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    connection.execute_batch(since).unwrap();
    OldFile { path, _folder: folder }
}

#[track_caller]
fn check_brought_up_to_date(since: &str) {
    let old = old_file(since);
    match Reader::open(&old.path) {
        Ok(_) => panic!("{since}: read as it was"),
        Err(Error::NeedsUpgrade) => {}
        Err(other) => panic!("{since}: {other}"),
    }
    Writer::open(&old.path).unwrap().close().unwrap();
    let reader = Reader::open(&old.path).unwrap();
    assert_eq!(reader.schema_differences().unwrap(), [], "an upgraded file equals a fresh one");
    assert_eq!(reader.replay_differences(10).unwrap(), []);
    assert_eq!(verify_register(&reader, &VerifyOptions::default()).unwrap().findings, []);
    assert!(reader.entry_count().unwrap() > 0);
}

#[test]
fn an_old_file_is_opened() {
    check_brought_up_to_date("");
}

#[test]
fn tables_of_an_older_program_are_made_anew() {
    check_brought_up_to_date("UPDATE apply_version SET version = 0");
    check_brought_up_to_date("DROP TABLE apply_version; DROP TABLE replies; DROP TABLE papers");
    check_brought_up_to_date(
        "UPDATE apply_version SET version = 0; DROP INDEX entries_queue; ALTER TABLE entries ADD COLUMN old TEXT; DELETE FROM cases",
    );
}

#[test]
fn an_upgrade_that_is_stopped_leaves_the_file_as_it_was() {
    let old = old_file("");
    let mut questions = 0;
    let stopped = Writer::open_watched(&old.path, move || {
        questions += 1;
        questions < 3
    });
    assert!(matches!(stopped.err(), Some(Error::Stopped)));
    assert!(matches!(Reader::open(&old.path).err(), Some(Error::NeedsUpgrade)));
    Writer::open(&old.path).unwrap().close().unwrap();
    assert_eq!(Reader::open(&old.path).unwrap().replay_differences(10).unwrap(), []);
}
