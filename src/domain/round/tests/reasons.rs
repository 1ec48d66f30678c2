//! Reasons of hand-made waves.

use super::{
    super::{AheadError, ahead_of, passed_over},
    scene::Scene,
};
use crate::domain::{
    ids::{DwellingId, EntryId},
    reason::Bar,
};

/// The reasons of everyone ahead of the one who got the dwelling, by place.
#[track_caller]
fn check_ahead(scene: &Scene, inventory_no: &str, expected: &[&str]) {
    let ahead = ahead_of(&scene.input(), &scene.plan().offers, scene.id(inventory_no)).unwrap();
    assert_eq!(ahead.iter().map(|row| row.reason.code()).collect::<Vec<_>>(), expected);
    assert!((1..).zip(&ahead).all(|(place, row)| row.place == place));
}

/// Place, reason and dwelling of everyone who was passed over.
#[track_caller]
fn check_passed_over(scene: &Scene, expected: &[(u32, &str, Option<&str>)]) {
    let rows = passed_over(&scene.input(), &scene.plan());
    let named = |id: Option<DwellingId>| id.map(|id| scene.inventory_no(id));
    let found: Vec<_> = rows.iter().map(|row| (row.place, row.reason.code(), named(row.dwelling))).collect();
    let found: Vec<_> =
        found.iter().map(|(place, code, dwelling)| (*place, *code, dwelling.as_deref())).collect();
    assert_eq!(found, expected);
}

/// Everybody has something different, and the last two get a dwelling.
fn everybody() -> Scene {
    Scene::closed()
        .dwelling("A", 30)
        .flat("B", 45, 2)
        .person(2)
        .barred(Bar::CaseOpen)
        .person(1)
        .person(3)
        .rooms(4)
        .person(4)
        .person(2)
        .refused("A")
        .person(2)
        .person(3)
}

#[test]
fn one_reason_each() {
    let start = ["case_open", "area_above", "too_few_rooms", "outside_norm_closed", "already_refused"];
    check_ahead(&everybody(), "A", &start);
    let to_the_end = [
        "case_open",
        "area_above",
        "too_few_rooms",
        "outside_norm_closed",
        "area_above",
        "offered_other_dwelling",
    ];
    check_ahead(&everybody(), "B", &to_the_end);
}

#[test]
fn nobody_is_ahead_of_the_first() {
    check_ahead(&Scene::closed().dwelling("A", 30).person(2), "A", &[]);
}

#[test]
fn within_norm_only_is_named_before_the_closed_round() {
    let scene = Scene::closed().dwelling("A", 30).person(3).within_norm_only().person(3).person(2);
    check_ahead(&scene, "A", &["within_norm_only", "outside_norm_closed"]);
}

#[test]
fn passed_over_speaks_of_the_nearest_behind() {
    check_passed_over(
        &everybody(),
        &[
            (1, "case_open", None),
            (2, "area_above", Some("A")),
            (3, "too_few_rooms", Some("A")),
            (4, "outside_norm_closed", Some("A")),
            (5, "already_refused", Some("A")),
        ],
    );
}

#[test]
fn taken_by_earlier_if_any_dwelling_of_the_wave_fits() {
    let scene = Scene::closed().dwelling("A", 30).dwelling("B", 45).person(2).person(2).person(1).person(3);
    check_passed_over(&scene, &[(2, "taken_by_earlier", None), (3, "area_above", Some("B"))]);
}

#[test]
fn nobody_behind_the_last_one_offered_is_passed_over() {
    let scene = Scene::closed().dwelling("A", 30).person(2).person(2);
    check_passed_over(&scene, &[]);
    check_passed_over(&Scene::closed().dwelling("A", 99).person(2), &[]);
}

#[test]
fn a_dwelling_nobody_got_has_no_people_ahead() {
    let scene = Scene::closed().dwelling("A", 30).dwelling("B", 99).person(2);
    let refused = ahead_of(&scene.input(), &scene.plan().offers, scene.id("B"));
    assert_eq!(refused, Err(AheadError::NotOffered(scene.id("B"))));
}

#[test]
fn the_plan_of_another_queue_is_told_apart() {
    let scene = Scene::closed().dwelling("A", 30).person(2).person(2);
    let mut plan = scene.plan();
    plan.offers[0].place = 2;
    plan.offers[0].entry = EntryId(2);
    let foreign = AheadError::ForeignPlan { place: 1, entry: EntryId(1) };
    assert_eq!(ahead_of(&scene.input(), &plan.offers, scene.id("A")), Err(foreign));
}
