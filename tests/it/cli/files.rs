//! The sample files taken in, and the queue that they make.

use std::fs;

use serde_json::{Value, json};

use super::{Office, check_keys, column};

const COUNTS: [&str; 5] = ["rows", "accepted", "unchanged", "rejected", "warnings"];

#[track_caller]
fn check_counts(outcome: &Value, expected: [u64; 5]) {
    assert_eq!(COUNTS.map(|key| outcome[key].as_u64().unwrap()), expected);
}

#[test]
fn the_same_files_again_in_any_format_change_nothing() {
    let office = Office::with_register("");
    let csv = "import applications %applications.csv %family.csv --into @r.kezek";
    let outcome = office.json(csv);
    check_keys(&outcome, &[&COUNTS[..], &["issues"]].concat());
    check_counts(&outcome, [1200, 1200, 0, 0, 0]);
    check_counts(&office.json(csv), [1200, 0, 1200, 0, 0]);
    let xlsx = "import applications %register-kk.xlsx --into @r.kezek";
    check_counts(&office.json(xlsx), [1200, 0, 1200, 0, 0]);
    let dwellings = "import dwellings %dwellings.csv --into @r.kezek";
    check_counts(&office.json(dwellings), [48, 48, 0, 0, 0]);
    check_counts(&office.json(dwellings), [48, 0, 48, 0, 0]);
}

#[test]
fn rows_with_defects_are_left_out_and_told_by_their_cells() {
    let office = Office::with_register("");
    let line = "import applications %applications-defects.csv %family.csv --into @r.kezek";
    let dry = office.call(&format!("{line} --dry-run --json"));
    assert_eq!(dry.status, 1);
    assert_eq!(office.json("queue @r.kezek --garrison Алматинский")["entries"], json!([]));
    let none = office.call(&format!("{line} --all-or-nothing --json"));
    assert_eq!((none.status, &none.json()), (1, &dry.json()));
    assert_eq!(office.json("queue @r.kezek --garrison Алматинский")["entries"], json!([]));

    let taken = office.call(&format!("{line} --json --report @report.csv"));
    assert_eq!((taken.status, &taken.json()), (1, &dry.json()));
    let outcome = taken.json();
    let issues = outcome["issues"].as_array().unwrap();
    check_keys(&issues[0], &["file", "sheet", "row", "column", "cell", "value", "rule", "severity", "hint"]);
    let errors = issues.iter().filter(|issue| issue["severity"] == "error");
    let main = errors.filter(|issue| issue["file"] == "applications-defects.csv");
    let mut rows: Vec<u64> = main.map(|issue| issue["row"].as_u64().unwrap()).collect();
    rows.dedup();
    assert_eq!(rows, [4, 7, 9, 12, 15, 18, 21, 30, 33, 36, 39, 40, 42, 43, 48, 1200, 1202]);
    let eleven = issues.iter().find(|issue| issue["row"] == 4).unwrap();
    assert_eq!(
        (&eleven["cell"], &eleven["value"], &eleven["rule"]),
        (&json!("C4"), &json!("12345678901"), &json!("iin_length"))
    );
    let report = fs::read_to_string(office.path("report.csv")).unwrap();
    assert_eq!(report.lines().count(), 1202);
    assert!(report.lines().nth(3).unwrap().contains("двенадцать цифр"));
}

#[test]
fn the_queue_stands_in_the_order_of_submission() {
    let office = Office::with_sample();
    let queue = office.json("queue @r.kezek --garrison Алматинский --now 2026-11-22T10:00:00+05:00");
    check_keys(&queue, &["garrison", "as_of", "head", "entries"]);
    assert_eq!(queue["as_of"], "2026-11-22T10:00:00+05:00");
    assert_eq!(queue["head"].as_str().unwrap().len(), 64);
    let entries = queue["entries"].as_array().unwrap();
    check_keys(
        &entries[0],
        &[
            "place",
            "registration_no",
            "submitted_at",
            "iin",
            "name",
            "category",
            "persons",
            "area_min_m2",
            "area_max_m2",
            "min_rooms",
            "state",
            "marks",
        ],
    );
    for (place, entry) in (1..).zip(entries) {
        assert_eq!(entry["place"], place);
        assert_eq!(entry["state"], "active");
    }
    let instants: Vec<_> = column(&queue["entries"], "submitted_at")
        .into_iter()
        .map(|at| chrono::DateTime::parse_from_rfc3339(at.as_str().unwrap()).unwrap())
        .collect();
    assert!(instants.is_sorted());
    for at in 0..instants.len() {
        let equal = (at > 0 && instants[at - 1] == instants[at])
            || instants.get(at + 1).is_some_and(|next| *next == instants[at]);
        let marked = entries[at]["marks"].as_array().unwrap().contains(&json!("equal_time"));
        assert_eq!(marked, equal, "place {}", at + 1);
    }
    assert!(instants.windows(2).any(|pair| pair[0] == pair[1]), "the sample has equal times");
}

#[test]
fn a_person_of_the_sample_by_hand() {
    let office = Office::with_sample();
    let now = "--now 2026-11-22T10:00:00+05:00";
    let queue = office.json(&format!("queue @r.kezek --garrison Алматинский {now}"));
    // Wife and a son of twelve: three persons, 45 to 54 m²; the couple's room and the son's.
    let first = &queue["entries"][0];
    assert_eq!(
        (&first["registration_no"], &first["name"]),
        (&json!("2021/1"), &json!("Сидоров Берік Петрович"))
    );
    assert_eq!(first["submitted_at"], "2021-01-13T17:23:08+06:00", "the zone had six hours then");
    assert_eq!(
        (&first["persons"], &first["area_min_m2"], &first["area_max_m2"], &first["min_rooms"]),
        (&json!(3), &json!(45.0), &json!(54.0), &json!(2))
    );
    let why = office.json(&format!("why @r.kezek 2021/1 {now}"));
    assert_eq!(
        (&why["place"], &why["ahead"], &why["same_instant"], &why["waves"]),
        (&json!(1), &json!(0), &json!(0), &json!([]))
    );
}

#[test]
fn the_queue_as_of_an_instant_knows_nothing_later() {
    let office = Office::with_sample();
    let before = "queue @r.kezek --garrison Алматинский --as-of 2026-11-21T10:00:00+05:00";
    assert_eq!(office.json(before)["entries"], json!([]));
    let after = office.json("queue @r.kezek --garrison Алматинский --as-of 2026-11-22T09:00:00+05:00");
    assert!(!after["entries"].as_array().unwrap().is_empty());
}

#[test]
fn a_copy_is_made_looked_into_and_put_back() {
    let office = Office::with_sample();
    let before = office.json("verify @r.kezek");
    let made = office.done("backup @r.kezek --out @copy.kezek");
    assert!(made.contains(before["head"].as_str().unwrap()), "{made}");
    office.fails("backup @r.kezek --out @copy.kezek", 3, "уже есть");
    office.done("round open @r.kezek --garrison Алматинский");
    let told = office.done("restore @copy.kezek --to @r.kezek");
    assert!(told.contains(before["head"].as_str().unwrap()), "{told}");
    assert_eq!(office.json("verify @r.kezek"), before);
    office.done("restore @copy.kezek --to @elsewhere.kezek");
    assert_eq!(office.json("verify @elsewhere.kezek"), before);
    office.fails("restore @missing.kezek --to @r.kezek", 3, "");
    assert_eq!(office.json("verify @r.kezek"), before);
}
