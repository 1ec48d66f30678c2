//! A round from the plan to the next wave, as a script runs it.

use std::fs;

use serde_json::{Value, json};

use super::{Office, check_keys, column};

const NOW: &str = "--now 2026-11-22T10:00:00+05:00";
const PLAN: &str = "round plan @r.kezek --garrison Алматинский";

#[test]
fn a_plan_is_the_same_twice_and_opened_with_the_same_digest() {
    let office = Office::with_sample();
    let planned = office.json(&format!("{PLAN} {NOW}"));
    check_keys(
        &planned,
        &[
            "round",
            "wave",
            "garrison",
            "at",
            "head",
            "basis",
            "below_norm",
            "rules",
            "digest",
            "open_import_rows",
            "offers",
            "vacant",
            "left_out",
            "passed_over",
        ],
    );
    check_keys(
        &planned["offers"][0],
        &["place", "registration_no", "dwelling", "fit", "area_m2", "area_kind"],
    );
    check_keys(&planned["passed_over"][0], &["place", "registration_no", "reason", "dwelling"]);
    assert_eq!((&planned["round"], &planned["wave"]), (&Value::Null, &Value::Null));
    assert_eq!(office.json(&format!("{PLAN} {NOW}")), planned);
    let mut opened = office.json(&format!("round open @r.kezek --garrison Алматинский {NOW}"));
    assert_eq!((&opened["round"], &opened["wave"]), (&json!(1), &json!(1)));
    opened["round"] = Value::Null;
    opened["wave"] = Value::Null;
    assert_eq!(opened, planned);
    // Everyone up to the last one offered is in one list or the other.
    let places = |key| column(&planned[key], "place").into_iter().map(|place| place.as_u64().unwrap());
    let mut all: Vec<u64> = places("offers").chain(places("passed_over")).collect();
    all.sort_unstable();
    let last = places("offers").max().unwrap();
    assert_eq!(all, (1..=last).collect::<Vec<_>>());
}

#[test]
fn a_dwelling_left_out_is_named_with_its_reason() {
    let office = Office::with_sample();
    let planned = office.json(&format!("{PLAN} --without Ж-0001=disputed --below-norm {NOW}"));
    assert_eq!(planned["left_out"], json!([{"dwelling": "Ж-0001", "reason": "disputed"}]));
    assert_eq!(planned["below_norm"], json!(true));
    assert!(!column(&planned["offers"], "dwelling").contains(&&json!("Ж-0001")));
    office.fails(&format!("{PLAN} --without Ж-9999=disputed {NOW}"), 1, "Ж-9999");
}

#[test]
fn order_528_is_refused_after_its_term_and_another_basis_is_named() {
    let office = Office::with_sample();
    let said = office.fails(&format!("{PLAN} --basis order-528 {NOW}"), 1, "law-77-4");
    assert!(said.err.contains("1 сәуірге дейін") && said.err.contains("по 1 апреля"), "{}", said.err);
    assert_eq!(said.out, "");
}

/// An office with the first wave approved and its first two offers sent.
fn sent() -> Office {
    let office = Office::with_sample();
    office.done(&format!("round open @r.kezek --garrison Алматинский {NOW}"));
    office.done(&format!("round approve @r.kezek 1 {NOW}"));
    for offer in [1, 2] {
        office.done(&format!("sent @r.kezek {offer} {NOW}"));
    }
    office
}

#[test]
fn offers_go_from_prepared_to_their_outcome() {
    let office = sent();
    let offers = office.json("offers @r.kezek --round 1");
    check_keys(
        &offers["offers"][0],
        &[
            "offer",
            "round",
            "wave",
            "registration_no",
            "dwelling",
            "state",
            "code",
            "sent_at",
            "due_at",
            "closed_at",
        ],
    );
    assert_eq!(offers["offers"][0]["sent_at"], "2026-11-22T10:00:00+05:00");
    assert_eq!(offers["offers"][0]["due_at"], "2026-11-24T10:00:00+05:00");
    assert_eq!(offers["offers"][2]["state"], "prepared");

    office.done("reply @r.kezek 1 6521 --now 2026-11-23T10:00:00+05:00");
    office.done("lapse @r.kezek --now 2026-11-24T10:00:00+05:00");
    assert_eq!(office.json("offers @r.kezek")["offers"][1]["state"], "sent", "48:00:00 is in time");
    office.done("lapse @r.kezek --now 2026-11-24T10:00:01+05:00");
    let offers = office.json("offers @r.kezek");
    assert_eq!(
        (&offers["offers"][0]["state"], &offers["offers"][0]["code"]),
        (&json!("accepted"), &json!(6521))
    );
    assert_eq!(
        (&offers["offers"][1]["state"], &offers["offers"][1]["closed_at"]),
        (&json!("lapsed"), &json!("2026-11-24T10:00:00+05:00"))
    );
}

#[test]
fn the_next_wave_asks_for_the_replies_first() {
    let office = sent();
    office.done("reply @r.kezek 1 6526 --now 2026-11-23T10:00:00+05:00");
    office.done("lapse @r.kezek --now 2026-11-24T11:00:00+05:00");
    let next = "round next @r.kezek 1 --now 2026-11-24T12:00:00+05:00";
    office.fails(next, 1, "24.11.2026 10:00:00");
    let wave = office.json(&format!("{next} --replies-complete"));
    assert_eq!((&wave["round"], &wave["wave"]), (&json!(1), &json!(2)));
    let refused = wave["offers"].as_array().unwrap();
    assert_eq!(refused.len(), 2, "both dwellings came back");
    office.fails("round close @r.kezek 1 --now 2026-11-24T12:00:00+05:00", 1, "ждут исхода");
    let dwelling = wave["offers"][0]["dwelling"].as_str().unwrap();
    office.done("round approve @r.kezek 1 --now 2026-11-24T12:00:00+05:00");
    let reasons = office.json(&format!("round reasons @r.kezek 1 {dwelling}"));
    check_keys(&reasons, &["round", "wave", "dwelling", "offered_to", "ahead"]);
    assert_eq!(
        (&reasons["wave"], &reasons["offered_to"]),
        (&json!(2), &wave["offers"][0]["registration_no"])
    );
    let ahead = wave["offers"][0]["place"].as_u64().unwrap() - 1;
    assert_eq!(reasons["ahead"].as_array().unwrap().len() as u64, ahead);
    office.fails("round reasons @r.kezek 1 Ж-0001", 1, "Ж-0001");

    let number = wave["offers"][0]["registration_no"].as_str().unwrap();
    let why = office.json(&format!("why @r.kezek {number}"));
    check_keys(&why, &["registration_no", "garrison", "place", "ahead", "same_instant", "moves", "waves"]);
    check_keys(&why["moves"][0], &["at", "place", "cause"]);
    assert_eq!(why["moves"].as_array().unwrap().len(), 1, "one import is one move");
    check_keys(&why["waves"][0], &["round", "wave", "at", "outcome", "place", "reason", "dwelling"]);
    assert_eq!(why["waves"][1]["outcome"], "offered");
}

#[test]
fn a_round_annulled_gives_its_dwellings_back() {
    let office = sent();
    office.fails(&format!("{PLAN} {NOW}"), 1, "нет свободных жилищ");
    office.done(&format!("round close @r.kezek 1 --annul --reason data_error {NOW}"));
    assert_eq!(office.json("offers @r.kezek")["offers"][0]["state"], "withdrawn");
    office.done(&format!("{PLAN} {NOW}"));
}

#[test]
fn a_changed_queue_stops_the_approval() {
    let office = Office::with_sample();
    office.done(&format!("round open @r.kezek --garrison Алматинский {NOW}"));
    let header =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/applications.csv")).unwrap();
    let header = header.lines().next().unwrap();
    // A couple's age and a single man: the smallest dwelling goes to him, who submitted before all.
    let row = "2020/1;01.06.2020 09:00:00;850101300015;Бірінші;Адам;;м;01.01.1985;военнослужащий;майор;1;\
               Алматинский;87011234567;да;;;";
    fs::write(office.path("earlier.csv"), format!("{header}\n{row}\n")).unwrap();
    let taken = office.call(&format!("import applications @earlier.csv --into @r.kezek {NOW}"));
    assert_eq!(taken.status, 0, "{}{}", taken.out, taken.err);
    office.fails(&format!("round approve @r.kezek 1 {NOW}"), 1, "2020/1");
}

#[test]
fn the_same_seed_gives_the_same_people_and_the_same_plan() {
    let office = Office::new();
    for name in ["one", "two"] {
        office.done(&format!("demo @{name}.kezek --applications 60 --dwellings 30 --seed 7 {NOW}"));
    }
    for question in ["queue", "round plan"] {
        let [one, two] = ["one", "two"].map(|name| {
            let mut answer = office.json(&format!("{question} @{name}.kezek --garrison Алматинский {NOW}"));
            assert!(answer["head"].take().is_string(), "the salts differ, and so do the heads");
            answer
        });
        assert_eq!(one, two);
    }
    office.done("verify @one.kezek");
}

#[test]
fn a_register_made_by_commands_verifies() {
    let office = sent();
    office.done("reply @r.kezek 1 6527 --now 2026-11-23T10:00:00+05:00");
    let report = office.json("verify @r.kezek");
    check_keys(&report, &["ok", "events", "head", "findings"]);
    assert_eq!((&report["ok"], &report["findings"]), (&json!(true), &json!([])));
    let head = report["head"].as_str().unwrap().to_owned();
    office.done(&format!("verify @r.kezek --expect-head {head} {head}"));
    let other = "0".repeat(64);
    let missing = office.call(&format!("verify @r.kezek --expect-head {head} {other} --json"));
    assert_eq!((missing.status, &missing.json()["findings"][0]["check"]), (1, &json!("paper")));
}
