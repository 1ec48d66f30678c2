//! A finished register is changed from outside in many ways, and each is found by the right check.

use std::path::{Path, PathBuf};

use kezek::{
    domain::Instant,
    journal::chain::{Digest, Link},
    ops::{
        demo::{self, DemoSettings},
        verification::verify_register,
    },
    store::Reader,
    verify::{Check, Finding, VerifyOptions},
};
use rusqlite::{Connection, params};

fn clock() -> Instant {
    "2026-11-22T05:37:12Z".parse().unwrap()
}

/// A practice register whose file somebody changes past the program.
pub struct Tampered {
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Tampered {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("practice.kezek");
        let settings = DemoSettings { applications: 120, ..DemoSettings::default() };
        demo::create(&path, clock(), &settings).unwrap().close().unwrap();
        Self { path, _folder: folder }
    }

    /// A copy of a register, as it is now.
    pub fn of(path: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("copy.kezek");
        let connection = Connection::open(path).unwrap();
        connection.execute("VACUUM INTO ?1", [copy.to_str().unwrap()]).unwrap();
        Self { path: copy, _folder: folder }
    }

    /// Runs statements with the triggers out of the way, and puts the triggers back.
    pub fn change(&self, change: impl FnOnce(&Connection)) {
        let connection = Connection::open(&self.path).unwrap();
        let triggers: Vec<(String, String)> = connection
            .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        for (name, _) in &triggers {
            connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        change(&connection);
        for (_, sql) in &triggers {
            connection.execute_batch(sql).unwrap();
        }
    }

    pub fn findings(&self, options: &VerifyOptions) -> Vec<Finding> {
        verify_register(&Reader::open(&self.path).unwrap(), options).unwrap().findings
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes the hashes of a changed journal right again, as somebody who knows the program would.
pub fn reseal(connection: &Connection) {
    let mut statement = connection
        .prepare("SELECT seq, at, actor, kind, version, payload_digest, salt, bytes FROM events LEFT JOIN payloads USING (seq) ORDER BY seq")
        .unwrap();
    let mut previous = Digest::ZERO;
    let mut sealed: Vec<(i64, [u8; 32], [u8; 32])> = Vec::new();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let payload: Option<([u8; 16], Vec<u8>)> =
            row.get::<_, Option<[u8; 16]>>(6).unwrap().map(|salt| (salt, row.get(7).unwrap()));
        let payload_digest =
            payload.map_or(Digest(row.get(5).unwrap()), |(salt, bytes)| Digest::of_payload(&salt, &bytes));
        let (actor, kind): (String, String) = (row.get(2).unwrap(), row.get(3).unwrap());
        let link = Link {
            sequence: row.get(0).unwrap(),
            at_micros: row.get(1).unwrap(),
            actor: &actor,
            kind: &kind,
            version: row.get(4).unwrap(),
            payload_digest,
        };
        previous = link.hash(previous);
        sealed.push((link.sequence, payload_digest.0, previous.0));
    }
    for (sequence, payload_digest, hash) in sealed {
        connection
            .execute(
                "UPDATE events SET payload_digest = ?2, hash = ?3 WHERE seq = ?1",
                params![sequence, payload_digest, hash],
            )
            .unwrap();
    }
}

fn execute(sql: &str) -> impl FnOnce(&Connection) {
    move |connection| {
        let changed = connection.execute(sql, []).unwrap();
        assert!(changed > 0 || sql.starts_with("CREATE") || sql.starts_with("DROP"), "{sql}");
    }
}

/// The checks that report something after a change, each once.
#[track_caller]
fn check(change: impl FnOnce(&Connection), expected: &[Check]) -> Vec<Finding> {
    let register = Tampered::new();
    register.change(change);
    let findings = register.findings(&VerifyOptions::default());
    let mut checks: Vec<Check> = findings.iter().map(|finding| finding.check).collect();
    checks.sort_unstable();
    checks.dedup();
    assert_eq!(checks, expected, "{findings:#?}");
    findings
}

const FIRST_PLAN: &str = "(SELECT min(seq) FROM events WHERE kind = 'wave_planned')";

#[test]
fn an_untouched_register_has_no_findings() {
    let register = Tampered::new();
    let reader = Reader::open(register.path()).unwrap();
    let head = reader.head().unwrap();
    let options = VerifyOptions { expected_heads: vec![head.hash] };
    let report = verify_register(&reader, &options).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!((report.events, report.head), (head.sequence as u64, head.hash));
}

#[test]
fn a_digest_on_paper_outlives_the_file() {
    let register = Tampered::new();
    let unknown = Digest::of(b"printed in another life");
    let findings = register.findings(&VerifyOptions { expected_heads: vec![unknown] });
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].check, &findings[0].expected), (Check::Paper, &unknown.to_string()));
}

#[test]
fn changed_payloads_are_found_in_the_chain() {
    let changed = "UPDATE payloads SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"consent\":true', '\"consent\":false') AS BLOB)
                   WHERE seq = (SELECT min(seq) FROM payloads WHERE CAST(bytes AS TEXT) LIKE '%\"consent\":true%')";
    let findings = check(execute(changed), &[Check::Chain, Check::Replay]);
    assert!(findings.iter().all(|finding| finding.event.is_some() || finding.registration_no.is_some()));
    check(execute("UPDATE payloads SET salt = zeroblob(16) WHERE seq = 9"), &[Check::Chain]);
}

#[test]
fn events_taken_out_moved_or_backdated_are_found_in_the_chain() {
    let last = "DELETE FROM payloads WHERE seq = (SELECT max(seq) FROM events)";
    let register = Tampered::new();
    let head = Reader::open(register.path()).unwrap().head().unwrap().hash;
    register.change(|connection| {
        connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        execute(last)(connection);
        execute("DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)")(connection);
    });
    let findings = register.findings(&VerifyOptions { expected_heads: vec![head] });
    let checks: Vec<Check> = findings.iter().map(|finding| finding.check).collect();
    assert!(checks.contains(&Check::Paper) && checks.contains(&Check::Replay), "{findings:#?}");

    check(
        |connection| {
            connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
            connection.execute_batch("CREATE TEMP TABLE last AS SELECT max(seq) AS seq FROM events WHERE kind = 'entry_registered'").unwrap();
            execute("DELETE FROM payloads WHERE seq = (SELECT seq FROM last)")(connection);
            execute("DELETE FROM events WHERE seq = (SELECT seq FROM last)")(connection);
        },
        &[Check::Chain, Check::Replay],
    );
    check(
        execute(
            "UPDATE events SET at = at - 3600000000 WHERE kind = 'reply_recorded' AND seq = (SELECT min(seq) FROM events WHERE kind = 'reply_recorded')",
        ),
        &[Check::Chain, Check::Replay, Check::P7],
    );
    check(execute("UPDATE events SET actor = 'somebody' WHERE seq = 5"), &[Check::Chain]);
    check(
        execute(
            "UPDATE events SET hash = (SELECT other.hash FROM events AS other WHERE other.seq = 17 - events.seq) WHERE seq IN (8, 9)",
        ),
        &[Check::Chain],
    );
    check(
        |connection| {
            connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
            execute("DELETE FROM payloads WHERE seq = 11")(connection);
        },
        &[Check::Chain, Check::Replay],
    );
}

#[test]
fn derived_values_are_found_by_the_replay() {
    let named =
        check(execute("UPDATE entries SET submitted_at = submitted_at - 1 WHERE id = 40"), &[Check::Replay]);
    assert_eq!(named.len(), 1);
    assert!(named[0].registration_no.is_some());
    assert!(named[0].found.starts_with("entries 40: submitted_at="), "{named:?}");

    let dwelling = check(execute("UPDATE dwellings SET floor = 1 - floor WHERE id = 3"), &[Check::Replay]);
    assert_eq!(dwelling[0].dwelling.as_deref(), Some("Ж-0003"));
    check(execute("UPDATE offers SET due_at = due_at + 1 WHERE id = 1"), &[Check::Replay]);
    check(execute("UPDATE replies SET received_at = received_at + 1 WHERE id = 1"), &[Check::Replay]);
    let missing = check(execute("DELETE FROM entry_events WHERE entry = 12"), &[Check::Replay]);
    assert!(missing.iter().all(|finding| finding.found.ends_with("no row")), "{missing:?}");
    check(
        execute("UPDATE wave_offers SET dwelling = (SELECT other.dwelling FROM wave_offers AS other
                 WHERE other.round = wave_offers.round AND other.wave = wave_offers.wave AND other.place <> wave_offers.place LIMIT 1)
                 WHERE round = 1 AND wave = 1 AND place = (SELECT min(place) FROM wave_offers WHERE round = 1 AND wave = 1)"),
        &[Check::Replay],
    );
}

#[test]
fn what_the_program_did_not_make_is_found_in_the_schema() {
    check(execute("CREATE TABLE notes (text TEXT)"), &[Check::Schema]);
    check(execute("CREATE TRIGGER quietly AFTER INSERT ON events BEGIN SELECT 1; END"), &[Check::Schema]);
    check(execute("DROP INDEX entries_registration"), &[Check::Schema]);
    let register = Tampered::new();
    Connection::open(register.path())
        .unwrap()
        .execute_batch("DROP TRIGGER events_are_never_changed")
        .unwrap();
    let findings = register.findings(&VerifyOptions::default());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].check, Check::Schema);
}

#[test]
fn a_resealed_plan_is_found_by_planning_again() {
    let two_swapped = |connection: &Connection| {
        let (sequence, text): (i64, String) = connection
            .query_row(
                &format!("SELECT seq, CAST(bytes AS TEXT) FROM payloads WHERE seq = {FIRST_PLAN}"),
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        let mut planned: serde_json::Value = serde_json::from_str(&text).unwrap();
        let offers = planned["offers"].as_array_mut().unwrap();
        let (first, second) = (offers[0]["dwelling"].clone(), offers[1]["dwelling"].clone());
        offers[0]["dwelling"] = second;
        offers[1]["dwelling"] = first;
        connection
            .execute(
                "UPDATE payloads SET bytes = ?2 WHERE seq = ?1",
                params![sequence, planned.to_string().into_bytes()],
            )
            .unwrap();
        reseal(connection);
    };
    let register = Tampered::new();
    register.change(two_swapped);
    let findings = register.findings(&VerifyOptions::default());
    let replan: Vec<_> = findings.iter().filter(|finding| finding.check == Check::Replan).collect();
    assert!(
        replan.iter().any(|finding| finding.registration_no.is_some() && finding.dwelling.is_some()),
        "{findings:#?}"
    );
    assert!(!findings.iter().any(|finding| finding.check == Check::Chain), "{findings:#?}");
}
