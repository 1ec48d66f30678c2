//! The first screen: what it offers, in both languages, and what its forms refuse.

use egui_kittest::kittest::Queryable as _;
use kezek::{
    i18n::{Lang, Tr},
    platform::preferences::Appearance,
    ui::{command::Command, screens::start::Page},
};

use crate::support::window::{KK, RU, Start, Window};

#[track_caller]
fn check_choice(lang: Lang) {
    let tr = Tr::new(lang);
    let mut window = Window::open(Start { lang, ..Start::default() });
    window.shoot(&format!("start-{}", lang.code()));
    for text in
        [tr.start_new_title(), tr.start_open_title(), tr.start_practice_title(), tr.start_what_it_is()]
    {
        window.harness.get_by_label(&text);
    }
    window.harness.get_by_label(&tr.start_new_button()).click();
    window.harness.run();
    assert_eq!(window.harness.state().screens.start.page, Page::New);
    window.shoot(&format!("start-new-{}", lang.code()));
    window.harness.get_by_label(&tr.widgets_back()).click();
    window.harness.run();
    assert_eq!(window.harness.state().screens.start.page, Page::Choice);
}

#[test]
fn the_first_screen_offers_three_ways_in_both_languages() {
    check_choice(Lang::Kk);
    check_choice(Lang::Ru);
}

#[test]
fn the_language_switches_without_a_restart_and_is_kept() {
    let mut window = Window::open(Start::default());
    window.harness.get_by_label(&KK.shell_language_short()).click();
    window.harness.run();
    window.harness.get_by_label(&KK.start_new_title());
    assert!(window.harness.query_by_label(&RU.start_new_title()).is_none());
    let session = &window.harness.state().session;
    let kept = kezek::platform::preferences::load(&session.profile).preferences;
    assert_eq!(kept.language.as_deref(), Some("kk"));
}

#[test]
fn a_form_with_gaps_says_what_to_fill_in_beside_the_fields() {
    let mut window = Window::open(Start::default());
    window.harness.get_by_label(&RU.start_new_button()).click();
    window.harness.run();
    assert_eq!(window.harness.query_all_by_label(&RU.start_fill_in()).count(), 0);
    window.harness.get_by_label(&RU.start_create()).click();
    window.harness.run();
    assert_eq!(window.harness.query_all_by_label(&RU.start_fill_in()).count(), 3);
    window.shoot("start-new-errors");
}

#[test]
fn garrisons_are_added_named_apart_and_removed() {
    let mut window = Window::open(Start::default());
    window.harness.get_by_label(&RU.start_new_button()).click();
    window.harness.run();
    window.harness.get_by_label(&RU.start_add_garrison()).click();
    window.harness.run();
    for number in 1..=2 {
        window
            .harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, &RU.start_garrison(number))
            .focus();
        window.harness.run();
        window
            .harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, &RU.start_garrison(number))
            .type_text("Алматы");
        window.harness.run();
    }
    window.harness.get_by_label(&RU.start_garrison_twice());
    window.harness.get_all_by_label(&RU.widgets_remove()).next().unwrap().click();
    window.harness.run();
    assert!(window.harness.query_by_label(&RU.start_garrison_twice()).is_none());
}

#[test]
fn the_practice_register_has_its_people_and_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.kezek");
    let mut window = Window::open(Start::default());
    window.harness.state().commands.send(Command::CreatePractice(path));
    window.harness.run_ok();
    window.harness.get_by_label(&KK.shell_practice());
    let head = window.harness.state().session.register.as_ref().unwrap();
    assert!(head.practice && head.entries == 300 && head.garrisons.len() == 3);
}

#[test]
fn pictures_of_the_first_screen() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let start = Start { lang: Lang::Kk, appearance, text_size_percent, ..Start::default() };
        let mut window = Window::open(start);
        window.shoot(&format!("start-{name}"));
        window.harness.get_by_label(&KK.start_new_button()).click();
        window.harness.run();
        window.shoot(&format!("start-new-{name}"));
    }
}
