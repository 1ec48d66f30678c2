//! The printed papers in the window.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::Instant,
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{
        demo::{self, DemoSettings},
        lists, papers,
    },
    platform::preferences::Appearance,
    store::Reader,
    ui::action::Section,
};

use crate::support::window::{RU, Start, Window};

pub const NOW: &str = "2026-11-22T05:00:00Z";

/// A practice register with two printed notices, the second printed twice, and a printed queue.
pub fn file(folder: &std::path::Path) -> PathBuf {
    let path = folder.join("practice.kezek");
    let now: Instant = NOW.parse().unwrap();
    let settings = DemoSettings { applications: 60, dwellings: 12, seed: 1 };
    let mut writer = demo::create(&path, now, &settings).unwrap();
    let stamp = Stamp { at: now - chrono::TimeDelta::days(1), actor: "a.serikova".to_owned() };
    let offers = papers::offers_to_print(&writer, None).unwrap();
    papers::print_offers(&mut writer, &stamp, &offers[..2], &Lang::ALL).unwrap();
    papers::print_offers(&mut writer, &stamp, &offers[1..2], &Lang::ALL).unwrap();
    let garrison = writer.garrisons().unwrap()[0].clone();
    lists::print_queue(&mut writer, &stamp, garrison, None, &Lang::ALL).unwrap();
    writer.close().unwrap();
    path
}

struct Scene {
    window: Window,
    file: PathBuf,
    tr: Tr,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn open(start: Start) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = file(folder.path());
        let tr = Tr::new(start.lang);
        let mut window = Window::open(Start { file: Some(file.clone()), now: NOW, ..start });
        window.harness.state_mut().session.section = Section::Papers;
        window.harness.run_ok();
        Self { window, file, tr, _folder: folder }
    }

    #[track_caller]
    fn press(&mut self, role: Role, label: &str) {
        self.window.harness.get(by().role(role).label(label)).click();
        self.window.harness.run_ok();
    }

    fn prints(&self) -> u32 {
        Reader::open(&self.file).unwrap().papers().unwrap().iter().map(|paper| paper.prints).sum()
    }
}

#[test]
fn papers_are_listed_newest_first_and_copies_are_marked() {
    for lang in Lang::ALL {
        let mut scene = Scene::open(Start { lang, ..Start::default() });
        let tr = scene.tr;
        assert_eq!(scene.window.harness.query_all_by_label(&tr.archive_copies()).count(), 1);
        scene.press(Role::Row, &tr.archive_title(&tr.archive_kind_offer_notice(), "2/2026"));
        scene.window.harness.get_by_label(&tr.archive_times(2));
        scene.window.shoot(&format!("papers-{}", lang.code()));
    }
}

#[test]
fn another_print_of_a_notice_is_a_copy() {
    let mut scene = Scene::open(Start::default());
    let before = scene.prints();
    scene.press(Role::Row, &RU.archive_title(&RU.archive_kind_offer_notice(), "1/2026"));
    scene.press(Role::Button, &RU.archive_look());
    scene.window.settle();
    assert_eq!(scene.prints(), before, "to look at a paper makes no copy of it");
    assert!(scene.window.harness.query_all(by().role(Role::Document)).count() > 0);
    scene.press(Role::Button, &RU.handover_make());
    scene.window.settle();
    assert_eq!(scene.prints(), before + 1);
    assert_eq!(scene.window.harness.query_all_by_label(&RU.archive_copies()).count(), 2);
}

#[test]
fn a_printed_queue_leads_to_the_queue_of_its_day() {
    let mut scene = Scene::open(Start::default());
    scene.press(Role::Row, &RU.archive_title(&RU.files_queue_list(), "1/2026"));
    scene.window.shoot("papers-queue");
    scene.press(Role::Button, &RU.archive_show_queue());
    let session = &scene.window.harness.state().session;
    assert_eq!(session.section, Section::Queue);
    let end: Instant = "2026-11-21T18:59:59.999999Z".parse().unwrap();
    assert_eq!(session.register.as_ref().unwrap().as_of, Some(end));
}

#[test]
fn papers_are_found_by_person_and_number() {
    let mut scene = Scene::open(Start::default());
    scene.window.harness.state_mut().session.search.text = "2/2026".to_owned();
    scene.window.harness.run_ok();
    assert_eq!(scene.window.harness.query_all(by().role(Role::Row)).count(), 1);
    scene.window.harness.state_mut().session.search.text = "нет такого".to_owned();
    scene.window.harness.run_ok();
    scene.window.harness.get_by_label(&RU.archive_none_found());
}

#[test]
fn pictures_of_the_papers() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let mut scene =
            Scene::open(Start { lang: Lang::Kk, appearance, text_size_percent, ..Start::default() });
        let tr = scene.tr;
        scene.window.harness.get_by_label(&tr.files_queue_list());
        scene.window.harness.key_press(egui::Key::ArrowDown);
        scene.window.harness.key_press(egui::Key::ArrowDown);
        scene.window.harness.run_ok();
        scene.window.shoot(&format!("papers-{name}"));
    }
}
