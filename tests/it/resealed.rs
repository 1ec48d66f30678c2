//! A finished register is changed and sealed anew with correct hashes and tables: the properties find it.

use kezek::{
    journal::chain::Digest,
    store::{Reader, Writer},
    verify::{Check, Finding, VerifyOptions},
};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::verification::{Tampered, reseal};

/// The events of a journal by kind, as JSON to be changed.
pub struct Journal<'a>(&'a Connection);

impl Journal<'_> {
    fn of_kind(&self, kind: &str) -> Vec<(i64, Value)> {
        let mut statement = self
            .0
            .prepare("SELECT seq, CAST(bytes AS TEXT) FROM events JOIN payloads USING (seq) WHERE kind = ?1 ORDER BY seq")
            .unwrap();
        let events = statement
            .query_map([kind], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))
            .unwrap()
            .map(|row| row.map(|(sequence, text)| (sequence, serde_json::from_str(&text).unwrap())).unwrap());
        events.collect()
    }

    fn write(&self, sequence: i64, payload: &Value) {
        let bytes = payload.to_string().into_bytes();
        self.0.execute("UPDATE payloads SET bytes = ?2 WHERE seq = ?1", params![sequence, bytes]).unwrap();
    }

    /// Changes every payload of a kind that `change` accepts.
    pub fn change(&self, kind: &str, mut change: impl FnMut(&mut Value) -> bool) {
        let mut changed = false;
        for (sequence, mut payload) in self.of_kind(kind) {
            if change(&mut payload) {
                self.write(sequence, &payload);
                changed = true;
            }
        }
        assert!(changed, "no event of kind {kind} was changed");
    }

    /// Changes the first wave of the first round, both planned and approved.
    fn change_first_wave(&self, change: impl Fn(&mut Vec<Value>)) {
        for kind in ["wave_planned", "wave_approved"] {
            self.change(kind, |payload| {
                let first = payload["round"] == 1 && payload["wave"] == 1;
                if first {
                    change(payload["offers"].as_array_mut().unwrap());
                }
                first
            });
        }
    }
}

fn resealed(change: impl FnOnce(&Journal<'_>)) -> Vec<Finding> {
    resealed_from(&Tampered::new(), change)
}

/// As [`resealed`], of a register that a test made.
pub fn resealed_from(register: &Tampered, change: impl FnOnce(&Journal<'_>)) -> Vec<Finding> {
    let mut current = 0;
    register.change(|connection| {
        current = connection.query_row("SELECT version FROM apply_version", [], |row| row.get(0)).unwrap();
        change(&Journal(connection));
        seal(connection);
    });
    // The tables are made anew where the journal still makes any.
    Writer::open(register.path()).and_then(Writer::close).ok();
    let connection = Connection::open(register.path()).unwrap();
    connection.execute("UPDATE apply_version SET version = ?1", [current]).unwrap();
    drop(connection);
    register.findings(&VerifyOptions::default())
}

/// Hashes, and the heads that the plans name.
fn seal(connection: &Connection) {
    reseal(connection);
    for (sequence, mut payload) in Journal(connection).of_kind("wave_planned") {
        let before = sequence - if payload["wave"] == 1 { 2 } else { 1 };
        let head: [u8; 32] = connection
            .query_row("SELECT hash FROM events WHERE seq = ?1", [before], |row| row.get(0))
            .unwrap();
        payload["head"] = json!(Digest(head).to_string());
        Journal(connection).write(sequence, &payload);
        reseal(connection);
    }
    connection.execute("UPDATE apply_version SET version = 0", []).unwrap();
}

#[track_caller]
fn check_found(change: impl FnOnce(&Journal<'_>), expected: Check) {
    let findings = resealed(change);
    let of_check: Vec<_> = findings.iter().filter(|finding| finding.check == expected).collect();
    assert!(!of_check.is_empty(), "{expected:?} in {findings:#?}");
    assert!(of_check.iter().all(|finding| finding.event.is_some()), "{of_check:#?}");
    assert!(of_check.iter().any(|finding| finding.dwelling.is_some()), "{of_check:#?}");
    assert!(!findings.iter().any(|finding| finding.check == Check::Chain), "{findings:#?}");
}

#[test]
fn sealing_anew_without_a_change_is_no_finding() {
    assert_eq!(resealed(|_| {}), []);
}

#[test]
fn an_offer_to_somebody_behind_is_found() {
    // The last one offered gives way to the next person with the same household behind him or her.
    let behind = |journal: &Journal<'_>| {
        let (_, planned) = journal.of_kind("wave_planned").remove(0);
        let first = planned["offers"][0]["entry"].as_i64().unwrap();
        let mut alike = journal
            .0
            .prepare("SELECT id FROM entries WHERE garrison = 1 AND composition = (SELECT composition FROM entries WHERE id = ?1) ORDER BY submitted_at DESC")
            .unwrap();
        let last: i64 = alike.query_row([first], |row| row.get(0)).unwrap();
        assert_ne!(first, last);
        journal.change_first_wave(|offers| offers[0]["entry"] = json!(last));
    };
    check_found(behind, Check::P1);
    check_found(behind, Check::Replan);
}

#[test]
fn swapped_offers_are_found() {
    check_found(
        |journal| {
            journal.change_first_wave(|offers| {
                let last = offers.len() - 1;
                let (first, second) = (offers[0]["dwelling"].clone(), offers[last]["dwelling"].clone());
                offers[0]["dwelling"] = second;
                offers[last]["dwelling"] = first;
            });
        },
        Check::Replan,
    );
}

#[test]
fn an_offer_that_does_not_fit_is_found() {
    check_found(|journal| journal.change_first_wave(|offers| offers[0]["fit"] = json!("below")), Check::P5);
}

#[test]
fn an_offer_to_somebody_of_another_queue_is_found() {
    check_found(
        |journal| {
            let other: i64 = journal
                .0
                .query_row("SELECT min(id) FROM entries WHERE garrison = 3", [], |row| row.get(0))
                .unwrap();
            journal.change_first_wave(|offers| offers[0]["entry"] = json!(other));
        },
        Check::P6,
    );
}

#[test]
fn a_dwelling_kept_back_is_found() {
    let keep_back = |journal: &Journal<'_>| journal.change_first_wave(|offers| drop(offers.pop()));
    check_found(keep_back, Check::P9);
    let leave_vacant = |journal: &Journal<'_>| {
        journal.change("wave_planned", |payload| {
            let first = payload["round"] == 1 && payload["wave"] == 1;
            if first {
                let dropped = payload["offers"].as_array().unwrap().last().unwrap()["dwelling"].clone();
                payload["vacant"].as_array_mut().unwrap().push(dropped);
            }
            first
        });
        keep_back(journal);
    };
    check_found(leave_vacant, Check::P3);
}

/// Moves the submission of a recipient of the first wave to the end of the queue.
fn submission_moved(journal: &Journal<'_>, recipient: impl Fn(&[Value]) -> &Value) {
    let (_, planned) = journal.of_kind("wave_planned").remove(0);
    let entry = recipient(planned["offers"].as_array().unwrap())["entry"].clone();
    journal.change("entry_registered", |payload| {
        let moved = payload["entry"] == entry;
        if moved {
            payload["key"]["submitted_at"] = json!("2025-12-30T10:00:00Z");
        }
        moved
    });
}

#[test]
fn a_moved_submission_is_found() {
    check_found(|journal| submission_moved(journal, |offers| &offers[0]), Check::P1);
    check_found(|journal| submission_moved(journal, |offers| offers.last().unwrap()), Check::Replan);
}

#[test]
fn deadlines_are_followed_over_the_whole_journal() {
    check_found(
        |journal| {
            journal.change("offer_sent", |payload| {
                let first = payload["offer"] == 1;
                if first {
                    payload["sent_at"] = json!("2026-03-01T05:00:00Z");
                }
                first
            });
        },
        Check::P7,
    );
    check_found(
        |journal| {
            journal.change("offer_lapsed", |payload| {
                payload["due_at"] = json!("2026-03-03T05:00:00Z");
                true
            });
        },
        Check::P7,
    );
    check_found(
        |journal| {
            journal.change("reply_recorded", |payload| {
                let decides = payload["disposition"] == "decides" && payload["offer"] == 1;
                if decides {
                    payload["received_at"] = json!("2026-03-20T05:00:00Z");
                }
                decides
            });
        },
        Check::P7,
    );
}

#[test]
fn a_dwelling_offered_again_too_early_and_two_offers_of_a_person_are_found() {
    let unrefused = |journal: &Journal<'_>| {
        journal.change("reply_recorded", |payload| {
            let refused = payload["code"] == 6522 && payload["disposition"] == "decides";
            if refused {
                payload["disposition"] = json!("unreadable");
            }
            refused
        });
    };
    check_found(unrefused, Check::P8);
    check_found(
        |journal| {
            journal.change_first_wave(|offers| {
                let first = offers[0]["entry"].clone();
                offers[1]["entry"] = first;
            });
        },
        Check::P4,
    );
}

#[test]
fn a_journal_cut_off_and_sealed_is_found_by_the_digest_on_paper() {
    let register = Tampered::new();
    let head = Reader::open(register.path()).unwrap().head().unwrap();
    register.change(|connection| {
        connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        for table in ["payloads", "events"] {
            connection.execute(&format!("DELETE FROM {table} WHERE seq = ?1"), [head.sequence]).unwrap();
        }
        connection.execute("UPDATE apply_version SET version = 0", []).unwrap();
    });
    Writer::open(register.path()).unwrap().close().unwrap();
    assert_eq!(register.findings(&VerifyOptions::default()), [], "the rest is in order by itself");
    let findings = register.findings(&VerifyOptions { expected_heads: vec![head.hash] });
    assert_eq!(findings.iter().map(|finding| finding.check).collect::<Vec<_>>(), [Check::Paper]);
}
