//! The settings of a register in the window.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{Instant, garrison::Zone, language::Bilingual, legal_basis::LegalBasis},
    i18n::{Lang, Tr},
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{
        demo::{self, DemoSettings},
        register::{self, NewRegister},
    },
    platform::preferences::Appearance,
    store::Reader,
    ui::{action::Section, screens::settings::Part},
};

use crate::support::window::{KK, RU, Start, Window};

const NOW: &str = "2026-11-22T05:00:00Z";

fn real(folder: &Path) -> PathBuf {
    let path = folder.join("register.kezek");
    let stamp = Stamp { at: "2026-11-20T05:00:00Z".parse().unwrap(), actor: "a.serikova".to_owned() };
    let new = NewRegister {
        register_id: "0123456789abcdef".to_owned(),
        garrisons: vec![("Алматинский".to_owned(), Zone::of_the_capital())],
        commission: Bilingual {
            kk: "Тұрғын үй комиссиясы".to_owned(), ru: "Жилищная комиссия".to_owned()
        },
        lang: Lang::Ru,
        basis: LegalBasis::Law77Part4,
        practice: false,
        reply_act: None,
    };
    register::create(&path, &stamp, new).unwrap().close().unwrap();
    path
}

fn practice(folder: &Path) -> PathBuf {
    let path = folder.join("practice.kezek");
    let settings = DemoSettings { applications: 40, dwellings: 6, seed: 1 };
    demo::create(&path, NOW.parse().unwrap(), &settings).unwrap().close().unwrap();
    path
}

struct Scene {
    window: Window,
    file: PathBuf,
    tr: Tr,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn open(start: Start, make: fn(&Path) -> PathBuf, part: Part) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = make(folder.path());
        let tr = Tr::new(start.lang);
        let mut window = Window::open(Start { file: Some(file.clone()), now: NOW, ..start });
        window.harness.state_mut().session.section = Section::Settings;
        window.harness.state_mut().screens.settings.part = part;
        window.harness.run_ok();
        Self { window, file, tr, _folder: folder }
    }

    fn real(part: Part) -> Self {
        Self::open(Start::default(), real, part)
    }

    fn show(&mut self, part: Part) {
        self.window.harness.state_mut().screens.settings.part = part;
        self.window.harness.run_ok();
    }

    #[track_caller]
    fn press(&mut self, label: &str) {
        self.window.harness.get(by().role(Role::Button).label(label)).click();
        self.window.harness.run_ok();
        self.window.harness.run_ok();
    }

    #[track_caller]
    fn type_into(&mut self, label: &str, text: &str) {
        self.window.harness.get_by_role_and_label(Role::TextInput, label).focus();
        self.window.harness.run_ok();
        self.window.harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
        self.window.harness.run_ok();
    }

    #[track_caller]
    fn says(&self, label: &str) {
        assert!(self.window.harness.query_all_by_label(label).next().is_some(), "{label}");
    }

    fn says_not(&self, label: &str) {
        assert!(self.window.harness.query_all_by_label(label).next().is_none(), "{label}");
    }

    fn register(&self) -> Reader {
        Reader::open(&self.file).unwrap()
    }
}

#[test]
fn every_part_is_shown_in_both_languages() {
    let parts = [
        Part::Appearance,
        Part::Register,
        Part::Basis,
        Part::ReplyActs,
        Part::Rules,
        Part::Numbering,
        Part::Practice,
        Part::About,
    ];
    for lang in Lang::ALL {
        let mut scene = Scene::open(Start { lang, ..Start::default() }, practice, Part::Appearance);
        for part in parts {
            scene.show(part);
            scene.window.shoot(&format!("settings-{part:?}-{}", lang.code()).to_lowercase());
        }
        scene.says(&scene.tr.settings_check());
        scene.press(&scene.tr.settings_part_rules());
        assert_eq!(scene.window.harness.state().screens.settings.part, Part::Rules);
    }
}

#[test]
fn only_a_practice_register_has_another_time() {
    let scene = Scene::real(Part::About);
    scene.says_not(&RU.settings_part_practice());
    let mut scene = Scene::open(Start::default(), practice, Part::Practice);
    let now: Instant = NOW.parse().unwrap();
    assert_eq!(scene.window.harness.state().now(), now);
    scene.press(&RU.settings_practice_plus_window());
    assert_eq!(scene.window.harness.state().now(), now + chrono::TimeDelta::hours(48));
    scene.says(&format!("{}   ·   {}", RU.shell_practice(), RU.shell_practice_time("24.11.2026 10:00")));
    scene.window.shoot("settings-practice-ahead");
    scene.type_into(&RU.settings_practice_set_to(), "01.12.2026 09:30");
    scene.press(&RU.settings_practice_set());
    assert_eq!(scene.window.harness.state().now(), "2026-12-01T04:30:00Z".parse::<Instant>().unwrap());
    scene.press(&RU.settings_practice_real());
    assert_eq!(scene.window.harness.state().now(), now);
}

#[test]
fn the_commission_is_renamed_and_the_head_follows() {
    let mut scene = Scene::real(Part::Register);
    scene.type_into(&RU.start_commission_ru(), "Комиссия гарнизона");
    scene.window.shoot("settings-renaming");
    scene.window.harness.get_all_by_label(&RU.settings_save()).next().unwrap().click();
    scene.window.harness.run_ok();
    scene.window.harness.run_ok();
    let name = scene.register().register().unwrap().commission;
    assert!(name.ru.contains("Комиссия гарнизона") && name.kk == "Тұрғын үй комиссиясы");
    assert_eq!(scene.window.harness.state().session.register.as_ref().unwrap().commission_ru, name.ru);
}

#[test]
fn a_garrison_is_added_once_and_gets_its_kazakh_name() {
    let mut scene = Scene::real(Part::Register);
    for _ in 0..2 {
        scene.type_into(&RU.settings_garrison_new(), "Актауский");
        scene.press(&RU.settings_garrison_add());
    }
    scene.says(&RU.refusals_garrison_name_taken("Актауский"));
    scene.window.shoot("settings-garrison-twice");
    assert_eq!(scene.register().garrisons().unwrap().len(), 2);
    scene.type_into(&RU.settings_garrison_name_kk_of("Актауский"), "Ақтау");
    scene.window.harness.get_all_by_label(&RU.settings_save()).last().unwrap().click();
    scene.window.harness.run_ok();
    assert!(scene.register().garrisons().unwrap()[1].name_kk.contains("Ақтау"));
}

#[test]
fn a_file_index_is_given_to_a_kind_of_paper() {
    let mut scene = Scene::real(Part::Numbering);
    scene.type_into(&RU.archive_kind_protocol(), "12 3");
    scene.press(&RU.settings_save());
    scene.says(&RU.refusals_file_index_unfit("12 3", "20"));
    assert_eq!(scene.register().file_index(PaperKind::Protocol).unwrap(), None);
    let mut scene = Scene::real(Part::Numbering);
    scene.type_into(&RU.archive_kind_protocol(), "12-3");
    scene.says(&RU.papers_number("12-3/1"));
    scene.press(&RU.settings_save());
    assert_eq!(scene.register().file_index(PaperKind::Protocol).unwrap().as_deref(), Some("12-3"));
    assert_eq!(scene.register().file_index(PaperKind::Journal).unwrap(), None);
}

#[test]
fn an_act_on_replies_is_recorded_once_its_form_is_complete() {
    let mut scene = Scene::real(Part::ReplyActs);
    scene.says(&RU.settings_acts_none_now());
    scene.press(&RU.settings_act_record());
    scene.says(&RU.settings_act_date_needed());
    assert_eq!(scene.window.harness.query_all_by_label(&RU.start_fill_in()).count(), 2);
    scene.type_into(&RU.settings_act_body(), "Жилищная комиссия");
    scene.type_into(&RU.settings_act_number(), "7");
    scene.type_into(&RU.settings_act_date(), "01.11.2026");
    scene.type_into(&RU.settings_act_from(), "05.11.2026");
    scene.type_into(&RU.settings_act_until(), "04.11.2026");
    scene.press(&RU.settings_act_record());
    scene.says(&RU.settings_act_until_before_from());
    scene.window.shoot("settings-act-wrong");
    assert!(scene.register().reply_acts().unwrap().is_empty());
    scene.window.harness.get_by_role_and_label(Role::TextInput, &RU.settings_act_until()).focus();
    scene.window.harness.run_ok();
    for _ in 0..12 {
        scene.window.harness.key_press(egui::Key::Backspace);
    }
    scene.window.harness.run_ok();
    scene.press(&RU.settings_act_record());
    let acts = scene.register().reply_acts().unwrap();
    assert_eq!((acts.len(), acts[0].number.as_str(), acts[0].in_force_until), (1, "7", None));
    let line = RU.settings_act_line("Жилищная комиссия", "01.11.2026", "7");
    scene.says(&RU.settings_acts_in_force_now(&line));
    scene.window.shoot("settings-act-recorded");
}

#[test]
fn the_register_is_checked_from_the_window() {
    let mut scene = Scene::open(Start { lang: Lang::Kk, ..Start::default() }, practice, Part::About);
    scene.press(&KK.settings_check());
    let events = scene.register().head().unwrap().sequence;
    scene.says(&KK.settings_check_clean(&events.to_string()));
    scene.window.shoot("settings-checked");
}

#[test]
fn a_basis_that_is_over_cannot_be_chosen() {
    let mut scene = Scene::real(Part::Basis);
    let name = RU.legal_basis(LegalBasis::Order528);
    scene.window.harness.get_by_label(&name).click();
    scene.window.harness.run_ok();
    scene.press(&RU.settings_save());
    assert_eq!(scene.register().register().unwrap().basis, LegalBasis::Law77Part4);
}

#[test]
fn pictures_of_the_settings() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let start = Start { lang: Lang::Kk, appearance, text_size_percent, ..Start::default() };
        let mut scene = Scene::open(start, practice, Part::Register);
        scene.window.shoot(&format!("settings-register-{name}"));
        scene.show(Part::ReplyActs);
        scene.window.shoot(&format!("settings-acts-{name}"));
    }
}
