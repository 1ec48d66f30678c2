//! The inventory and the decision of a case, from the sample answers.

use serde_json::{Value, json};

use super::{Office, check_keys};

fn with_answers() -> Office {
    let office = Office::with_sample();
    let taken = office.json("import answers %answers.csv --into @r.kezek --now 2026-11-22T09:30:00+05:00");
    assert_eq!((&taken["rows"], &taken["rejected"]), (&json!(5418), &json!(0)));
    office
}

fn at(line: &str) -> String {
    format!("{line} --now 2026-11-22T10:00:00+05:00")
}

fn of_person<'a>(list: &'a Value, number: &str) -> &'a Value {
    list.as_array().unwrap().iter().find(|row| row["registration_no"] == number).unwrap()
}

#[test]
fn the_matrix_the_cases_and_the_preview() {
    let office = with_answers();
    let inventory = office.json(&at("inventory @r.kezek"));
    check_keys(&inventory, &["as_of", "head", "fresh_days", "matrix", "cases", "preview"]);
    assert_eq!(inventory["matrix"].as_array().unwrap().len(), 1200);
    let row = of_person(&inventory["matrix"], "2024/165");
    let expected = json!({"1": "clean", "2": "hit", "3": "not_needed", "4": "not_needed", "5": "not_needed", "6": "not_needed"});
    assert_eq!(row["steps"], expected);
    assert_eq!(row["hits"][0]["details"], "договор приватизации жилища");
    let differs = of_person(&inventory["matrix"], "2025/124");
    assert_eq!((&differs["steps"]["1"], &differs["state"]), (&json!("hit"), &json!("active")));
    // The answers of 63 people hold a hit, one of them about a son who has come of age.
    assert_eq!(inventory["cases"].as_array().unwrap().len(), 62);
    let case = of_person(&inventory["cases"], "2024/165");
    assert_eq!((&case["stage"], &case["decide_by"]), (&json!("opened"), &json!("2026-12-11")));
    assert_eq!(case["next"], json!(["preliminary_decision", "decision"]));
    assert_eq!(inventory["preview"]["total"], 62);
    let text = office.done(&at("inventory @r.kezek --garrison Алматинский"));
    assert!(text.contains("есть сведения") && text.contains("не запрошено"), "{text}");
}

#[test]
fn a_decision_needs_the_hearing_and_excludes() {
    let office = with_answers();
    let decide =
        "decide @r.kezek 2024/165 exclude --number 14 --date 2026-12-01 --now 2026-12-01T10:00:00+05:00";
    assert_eq!(office.call(decide).status, 2, "the ground is missing");
    let unheard = office.call(&format!("{decide} --ground 1"));
    assert_eq!(unheard.status, 1);
    assert!(unheard.err.contains("заслушиван"), "{}", unheard.err);
    assert_eq!(office.call(&format!("{decide} --ground 10")).status, 1);
    let prepared = "--preliminary 14-п=2026-11-23 --hearing-notice 201=2026-11-23 --hearing 31=2026-11-26";
    let soon = "--preliminary 14-п=2026-11-23 --hearing-notice 201=2026-11-23 --hearing 31=2026-11-25";
    assert_eq!(office.call(&format!("{decide} --ground 1 {soon}")).status, 1);
    let expired = office.call(&format!("{decide} --ground 1 {prepared} --basis order-529"));
    assert!(expired.status == 1 && expired.err.contains("73"), "{}", expired.err);
    let said = office.done(&format!("{decide} --ground 1 {prepared}"));
    assert!(said.contains("11.12.2026") && said.contains("02.12.2026"), "{said}");
    let inventory = office.json("inventory @r.kezek --now 2026-12-01T11:00:00+05:00");
    let case = of_person(&inventory["cases"], "2024/165");
    assert_eq!(case["decision"]["body"], "Районная эксплуатационная часть");
    assert_eq!((&case["stage"], &case["place"]), (&json!("excluded"), &json!(null)));
    assert_eq!(inventory["preview"]["total"], 61);
    let kept = "decide @r.kezek 2021/81 keep --number 15 --date 01.12.2026 --body РЭЧ --now 2026-12-01T12:00:00+05:00";
    office.done(kept);
    let why = office.call("why @r.kezek 2024/165 --json --now 2026-12-01T12:00:00+05:00");
    assert_eq!(why.json()["place"], json!(null));
    assert_eq!(office.json("verify @r.kezek")["ok"], json!(true));
}

#[test]
fn a_plan_that_demands_an_inventory_names_who_lacks_what() {
    let office = with_answers();
    let plan = office.json(&at("round plan @r.kezek --garrison Алматинский --fresh-inventory 30"));
    let lacking = plan["inventory_lacking"].as_array().unwrap();
    assert!(!lacking.is_empty());
    check_keys(&lacking[0], &["place", "registration_no", "name", "steps"]);
    let plain = office.json(&at("round plan @r.kezek --garrison Алматинский"));
    assert!(plain.get("inventory_lacking").is_none());
}
