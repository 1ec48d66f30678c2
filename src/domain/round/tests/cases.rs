//! Hand-made waves.

use super::scene::Scene;
use crate::domain::reason::Bar;

#[track_caller]
fn check(scene: &Scene, expected: &[&str]) {
    assert_eq!(scene.plan_by_place(), expected);
}

#[test]
fn nothing_to_plan() {
    check(&Scene::closed(), &[]);
    check(&Scene::closed().person(1), &["-"]);
    check(&Scene::closed().dwelling("A-1", 16), &[]);
}

#[test]
fn the_first_of_the_queue_gets_the_smallest_within_the_norm() {
    let stock = || Scene::closed().dwelling("A-1", 36).dwelling("A-2", 30).dwelling("A-3", 37);
    check(&stock().person(2), &["A-2"]);
    check(&stock().person(2).person(2).person(2), &["A-2", "A-1", "-"]);
}

#[test]
fn an_earlier_person_moves_so_that_a_later_one_is_served_too() {
    // Households of two and of three overlap nowhere in the law; with one room each, 45 m2 and one room
    // is within for both, because exactly the minimum of rooms is never excess.
    let scene = Scene::closed().flat("small", 33, 1).flat("large", 45, 1);
    check(&scene.clone().person(2).person(2), &["small", "large"]);
    check(&scene.clone().person(3).person(2), &["large", "small"]);
    check(&scene.clone().person(2).person(3), &["small", "large"]);
    check(&scene.clone().person(2).refused("small").person(2), &["large", "small"]);
    check(&scene.person(2).person(2).refused("large"), &["large", "small"]);
}

#[test]
fn re_dealing_goes_through_a_chain() {
    let scene = Scene::closed().dwelling("A", 30).dwelling("B", 31).dwelling("C", 32);
    let queue = scene.person(2).refused("C").person(2).refused("A").person(2).refused("B").refused("C");
    check(&queue, &["B", "C", "A"]);
}

#[test]
fn nothing_is_taken_from_anyone_before() {
    let scene = Scene::closed().dwelling("A", 30).person(2).person(2);
    check(&scene, &["A", "-"]);
}

#[test]
fn below_the_norm_only_if_the_round_allows_it() {
    check(&Scene::closed().dwelling("A", 29).person(2), &["-"]);
    check(&Scene::open().dwelling("A", 29).person(2), &["A below"]);
    check(&Scene::open().dwelling("A", 29).person(2).within_norm_only().person(2), &["-", "A below"]);
}

#[test]
fn below_the_norm_the_largest_comes_first() {
    let stock = || Scene::open().dwelling("A", 20).dwelling("B", 28).dwelling("C", 28).dwelling("D", 29);
    check(&stock().person(2), &["D below"]);
    check(&stock().person(2).person(2).person(2), &["D below", "B below", "C below"]);
}

#[test]
fn within_comes_before_below_even_for_those_behind() {
    // The first keeps the only one within the norm, the second goes below it.
    let stock = || Scene::open().dwelling("A", 29).dwelling("B", 30);
    check(&stock().person(2).person(2), &["B", "A below"]);
}

#[test]
fn a_served_person_keeps_the_class() {
    // Were the first to go below the norm, both could be served.
    let scene = Scene::open().dwelling("A", 29).dwelling("B", 30);
    check(&scene.clone().person(2).person(2).refused("A"), &["B", "-"]);
    // The other way round the second is served within and the first moves within the class.
    let third = scene.dwelling("C", 31);
    check(&third.person(2).person(2).refused("A").refused("C"), &["C", "B"]);
}

#[test]
fn somebody_behind_is_never_served_at_the_price_of_a_class_ahead() {
    let scene = Scene::open().dwelling("A", 16).person(2).person(1);
    check(&scene, &["A below", "-"]);
}

#[test]
fn equal_areas_go_by_code_points_of_the_inventory_number() {
    let scene = || Scene::closed().dwelling("Ж-2", 30).dwelling("Ж-10", 30).dwelling("Z-9", 30);
    check(&scene().person(2).person(2).person(2), &["Z-9", "Ж-10", "Ж-2"]);
    let below = Scene::open().dwelling("ә-1", 29).dwelling("я-1", 29).dwelling("Ә-1", 29);
    check(&below.person(2).person(2).person(2), &["я-1 below", "Ә-1 below", "ә-1 below"]);
}

#[test]
fn barred_people_keep_their_place_and_get_nothing() {
    let scene = Scene::closed().dwelling("A", 30).person(2).barred(Bar::LiveOffer).person(2);
    check(&scene, &["-", "A"]);
    assert_eq!(scene.plan().offers[0].place, 2);
}

#[test]
fn vacant_dwellings_come_by_inventory_number() {
    let scene = Scene::closed().dwelling("B", 90).dwelling("A", 99).dwelling("C", 30).person(2);
    let vacant: Vec<String> = scene.plan().vacant.iter().map(|&id| scene.inventory_no(id)).collect();
    assert_eq!(vacant, ["A", "B"]);
}

#[test]
fn refusals_of_other_waves_are_of_no_account() {
    let mut scene = Scene::closed().dwelling("A", 30).person(2);
    scene.candidates[0].refused.push(crate::domain::ids::DwellingId(7));
    check(&scene, &["A"]);
}
