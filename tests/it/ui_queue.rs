//! The list of the queue: order, search, keys, a past day.

use std::{path::PathBuf, sync::LazyLock};

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::lease::LeaseStage,
    i18n::{Lang, Tr},
    ops::demo::{self, DemoSettings},
    platform::preferences::Appearance,
    ui::{action::Section, command::Command},
};

pub use crate::support::window::rows;
use crate::support::window::{KK, RU, Start, Window};

/// A practice register of its own for a test; it is made once and copied.
pub fn practice() -> (tempfile::TempDir, PathBuf) {
    static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("practice.kezek");
        let settings = DemoSettings { applications: 120, ..DemoSettings::default() };
        demo::create(&path, "2026-11-22T05:00:00Z".parse().unwrap(), &settings).unwrap().close().unwrap();
        std::fs::read(path).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.kezek");
    std::fs::write(&path, &*MADE).unwrap();
    (folder, path)
}

/// A window over it.
pub fn window(path: &std::path::Path, lang: Lang) -> Window {
    Window::at_queue(Start { file: Some(path.to_owned()), lang, ..Start::default() })
}

#[track_caller]
pub fn press(window: &mut Window, key: Key) {
    window.harness.key_press_modifiers(Modifiers::NONE, key);
    window.harness.run();
}

pub fn search(window: &mut Window, text: &str) {
    window.harness.state_mut().session.search.text = text.to_owned();
    window.harness.run();
}

#[test]
fn everyone_of_the_garrison_stands_in_order_and_twenty_five_are_in_view() {
    for lang in Lang::ALL {
        let (_folder, path) = practice();
        let mut window = window(&path, lang);
        let tr = Tr::new(lang);
        window.harness.get(by().role(Role::ColumnHeader).label(&tr.queue_column_name()));
        let rows = rows(&window);
        assert!(rows.len() >= 25, "{} rows in view", rows.len());
        for (place, row) in (1..).zip(&rows) {
            assert!(row.starts_with(&format!("{place} ")), "{row}");
        }
        window.shoot(&format!("queue-{}", lang.code()));
    }
}

#[test]
fn the_search_keeps_the_real_places_and_counts() {
    let (_folder, path) = practice();
    let mut window = window(&path, Lang::Ru);
    let everyone = rows(&window);
    let last = everyone.last().unwrap().clone();
    let name = last.split_once(' ').unwrap().1.to_owned();
    search(&mut window, &kezek::domain::folding::fold(&name).to_lowercase());
    assert!(rows(&window).contains(&last), "{last} is not among {:?}", rows(&window));
    let count = rows(&window).len();
    window.shoot("queue-search");
    let all = window.harness.state().session.register.as_ref().unwrap().places;
    window.harness.get_by_label(&RU.queue_found(&all.to_string(), &count.to_string()));
    search(&mut window, "нет такого человека");
    window.harness.get_by_label(&RU.queue_nobody_found());
    window.shoot("queue-nobody");
    search(&mut window, "");
    assert_eq!(rows(&window), everyone);
}

#[test]
fn who_has_no_place_any_more_is_found_below_the_list() {
    for lang in Lang::ALL {
        let (_folder, path) = practice();
        let housed = {
            let reader = kezek::store::Reader::open(&path).unwrap();
            let garrison = reader.garrisons().unwrap()[0].id;
            reader.accepted_offers(garrison, LeaseStage::Housed).unwrap().remove(0)
        };
        let mut window = window(&path, lang);
        search(&mut window, &housed.name.full());
        window.shoot(&format!("queue-without-place-{}", lang.code()));
        let row = format!("{} {}", housed.registration_no, housed.name.full());
        window.harness.get(by().role(Role::Row).label(&row)).click();
        window.settle();
        window.settle();
        assert!(window.harness.query_all_by_label_contains(&Tr::new(lang).card_household()).next().is_some());
    }
}

#[test]
fn a_past_day_is_shown_with_a_way_back() {
    let (_folder, path) = practice();
    let mut window = window(&path, Lang::Kk);
    let day = KK.queue_on_day();
    window.harness.get_by_role_and_label(Role::TextInput, &day).focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, &day).type_text("01.02.2020");
    window.harness.run();
    press(&mut window, Key::Enter);
    assert!(
        window.harness.state().session.register.as_ref().unwrap().as_of.is_none(),
        "before the register began"
    );

    let at = "2026-05-01T18:59:59Z".parse().unwrap();
    window.harness.state().commands.send(Command::LookAsOf(Some(at)));
    window.harness.run();
    window.harness.get_by_label(&KK.queue_past_band("01.05.2026"));
    assert!(!rows(&window).is_empty());
    window.shoot("queue-past");
    window.harness.get_by_label(&KK.queue_back_to_present()).click();
    window.harness.run();
    assert!(window.harness.query_by_label(&KK.queue_past_band("01.05.2026")).is_none());
    assert_eq!(window.harness.state().session.section, Section::Queue);
}

#[test]
fn the_list_is_written_to_a_file() {
    let (folder, path) = practice();
    let mut window = window(&path, Lang::Ru);
    window.harness.get_by_label(&RU.table_export()).click();
    window.harness.run();
    window.shoot("queue-export");
    let file = RU.table_export_file();
    let target = folder.path().join("список.csv");
    let field = || by().role(Role::TextInput).label(&file);
    window.harness.get(field()).focus();
    window.harness.run();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.run();
    window.harness.get(field()).type_text(&target.display().to_string());
    window.harness.run();
    window.harness.get_by_label(&RU.table_export_write()).click();
    window.harness.run_ok();
    let places = window.harness.state().session.register.as_ref().unwrap().places;
    let lines = std::fs::read_to_string(target).unwrap().lines().count() as u64;
    assert_eq!(lines, places + 1);
}

#[test]
fn pictures_of_the_list() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let (_folder, path) = practice();
        let start =
            Start { file: Some(path), lang: Lang::Kk, appearance, text_size_percent, ..Start::default() };
        Window::at_queue(start).shoot(&format!("queue-{name}"));
    }
}
