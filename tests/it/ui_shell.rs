//! The frame around the screens: rail, search, bands, garrison.

use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::ids::GarrisonId,
    i18n::{Lang, Tr},
    platform::{lock::Holder, preferences::Appearance},
    ui::{action::Section, session::Access},
};

use crate::support::window::{KK, RU, Start, Window, practice_head};

fn at_work(lang: Lang) -> Start {
    Start { lang, register: Some(practice_head()), ..Start::default() }
}

#[test]
fn the_rail_leads_to_every_section_in_both_languages() {
    for lang in Lang::ALL {
        let mut window = Window::open(at_work(lang));
        for section in Section::ALL {
            let label = section.label(Tr::new(lang));
            window.harness.get(by().role(egui::accesskit::Role::Tab).label(&label)).click();
            window.harness.run();
            assert_eq!(window.harness.state().session.section, section);
            window.harness.get_by_label(&KK.shell_practice());
            window.shoot(&format!("shell-{section:?}-{}", lang.code()).to_lowercase());
        }
    }
}

#[test]
fn the_garrison_is_chosen_from_the_list() {
    let mut window = Window::open(at_work(Lang::Ru));
    window.harness.get(by().role(egui::accesskit::Role::ComboBox).label(&RU.shell_garrison())).click();
    window.harness.run();
    window.shoot("shell-garrisons");
    window.harness.get_by_label("Карагандинский").click();
    window.harness.run();
    assert_eq!(window.harness.state().session.register.as_ref().unwrap().garrison, GarrisonId(2));
}

#[test]
fn a_register_held_by_another_says_by_whom() {
    let mut head = practice_head();
    let since = "2026-11-22T04:30:00Z".parse().unwrap();
    head.practice = false;
    head.access =
        Access::HeldBy(Some(Holder { person: "a.serikova".to_owned(), machine: "ws-2".to_owned(), since }));
    let mut window = Window::open(Start { register: Some(head), ..Start::default() });
    window.harness.get_by_label(&RU.shell_read_only_held_by("ws-2", "a.serikova", "22.11.2026 09:30"));
    assert!(window.harness.query_by_label(&RU.shell_practice()).is_none());
    window.shoot("shell-read-only");
}

#[test]
fn notices_speak_the_language_of_the_window_also_after_the_switch() {
    let mut window = Window::open(at_work(Lang::Ru));
    window.harness.state_mut().session.notices.failed(Tr::start_garrison_twice);
    window.harness.state_mut().session.notices.done(|tr| tr.shell_places("3"));
    window.harness.run_ok();
    window.harness.get_by_label(&RU.start_garrison_twice());
    window.shoot("shell-notices");
    window.harness.get_by_label(&KK.shell_language_short()).click();
    window.harness.run_ok();
    window.harness.get_by_label(&KK.start_garrison_twice());
}

#[test]
fn pictures_of_the_frame() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150), ("90", Appearance::Light, 90)]
    {
        let mut window = Window::open(Start { appearance, text_size_percent, ..at_work(Lang::Kk) });
        window.shoot(&format!("shell-{name}"));
    }
}
