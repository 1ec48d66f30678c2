//! Copies in the settings, and a register that is read beside its writer.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kezek::{
    domain::{
        garrison::Zone,
        language::{Bilingual, Lang},
        legal_basis::LegalBasis,
    },
    journal::Stamp,
    ops::{
        backups,
        register::{self, NewRegister},
        verification::verify_register,
    },
    store::{Reader, Writer},
    ui::{
        action::{Action, Section},
        screens::settings::Part,
        session::Access,
    },
    verify::VerifyOptions,
};

use crate::support::window::{KK, RU, Start, Window, fill};

fn stamp(at: &str) -> Stamp {
    Stamp { at: at.parse().unwrap(), actor: "секретарь".to_owned() }
}

/// A real register with a record behind its first.
fn real_register(folder: &Path) -> Writer {
    let new = NewRegister {
        register_id: "real".to_owned(),
        garrisons: vec![("Алматинский".to_owned(), Zone::parse("Asia/Almaty").unwrap())],
        commission: Bilingual { kk: "Комиссия".to_owned(), ru: "Комиссия".to_owned() },
        lang: Lang::Ru,
        basis: LegalBasis::Law77Part4,
        practice: false,
        reply_act: None,
    };
    let path = folder.join("real.kezek");
    let mut writer = register::create(&path, &stamp("2026-11-20T05:00:00Z"), new).unwrap();
    rename(&mut writer, "2026-11-20T06:00:00Z", "Вторая");
    writer
}

fn rename(writer: &mut Writer, at: &str, name: &str) {
    let name = Bilingual { kk: name.to_owned(), ru: name.to_owned() };
    register::rename_commission(writer, &stamp(at), name).unwrap();
}

#[test]
fn a_copy_is_made_looked_into_checked_and_put_back_as_a_new_file() {
    for (lang, tr) in [(Lang::Kk, KK), (Lang::Ru, RU)] {
        let folder = tempfile::tempdir().unwrap();
        real_register(folder.path()).close().unwrap();
        let path = folder.path().join("real.kezek");
        let mut window = Window::open(Start { file: Some(path.clone()), lang, ..Start::default() });
        window.harness.get_by_label(&tr.today_no_copy());
        window.harness.state_mut().session.section = Section::Settings;
        window.harness.state_mut().screens.settings.part = Part::Copies;
        window.settle();
        window.harness.get_by_label(&tr.copies_none());
        window.click(&tr.copies_make());
        window.harness.get_by_label(&tr.copies_made());
        let [copy] = &backups::copies(&path)[..] else { panic!() };
        window.click("20.11.2026 11:00:00");
        window.settle();
        window.harness.get_by_label(&Reader::open(&copy.path).unwrap().head().unwrap().hash.to_string());
        window.click(&tr.copies_check());
        window.harness.get_by_label(&tr.copies_whole());
        window.shoot(&format!("copies-{}", lang.code()));
        window.click(&tr.copies_restore());
        window.settle();
        let open = window.harness.state().session.register.as_ref().unwrap().path.clone();
        assert_eq!(open, folder.path().join("restored.kezek"));
    }
}

#[test]
fn nothing_is_restored_over_a_file() {
    let folder = tempfile::tempdir().unwrap();
    real_register(folder.path()).close().unwrap();
    let path = folder.path().join("real.kezek");
    let mut window = Window::open(Start { file: Some(path.clone()), ..Start::default() });
    window.harness.state_mut().session.section = Section::Settings;
    window.harness.state_mut().screens.settings.part = Part::Copies;
    window.settle();
    window.click(&RU.copies_make());
    window.click("20.11.2026 11:00:00");
    window.settle();
    let before = std::fs::read(&path).unwrap();
    fill(&mut window, &RU.copies_restore_to(), &path.display().to_string());
    window.click(&RU.copies_restore());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(window.harness.state().session.register.as_ref().unwrap().path, path);
}

/// A register and a person who opens it in window after window: the first writes.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        real_register(folder.path()).close().unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("real.kezek")
    }

    fn window(&self) -> Window {
        let profile = Some(self.folder.path().join("profile"));
        Window::open(Start { file: Some(self.path()), profile, ..Start::default() })
    }
}

/// The second window reads, follows what the first records, and cannot write.
#[test]
fn a_register_read_beside_its_writer_follows_it() {
    let place = Place::new();
    let (first, mut second) = (place.window(), place.window());
    let head = |window: &Window| window.harness.state().session.register.clone().unwrap();
    assert_eq!(head(&first).access, Access::Writes);
    assert!(matches!(head(&second).access, Access::HeldBy(Some(_))));
    let name = Bilingual { kk: "Үшінші".to_owned(), ru: "Третья".to_owned() };
    let renamed =
        first.harness.state().desk.submit(kezek::ui::desk::Errand::quiet(), move |office, _progress| {
            office.act(|writer| register::rename_commission(writer, &stamp("2026-11-22T05:00:00Z"), name))
        });
    renamed.wait().unwrap().unwrap();
    assert_eq!(head(&second).commission_ru, "Вторая");
    second.set_now("2026-11-22T05:00:02Z");
    assert_eq!(head(&second).commission_ru, "Вторая", "it looks every three seconds");
    second.set_now("2026-11-22T05:00:04Z");
    // In the program the desk wakes the window for the look, for the head, and to show it.
    second.settle();
    second.settle();
    second.settle();
    assert_eq!(head(&second).commission_ru, "Третья");
    for section in [Section::Queue, Section::Dwellings] {
        second.harness.state_mut().session.section = section;
        second.settle();
        let add = Action::Add.label(RU);
        for button in second.harness.query_all_by_role_and_label(Role::Button, &add) {
            assert!(button.accesskit_node().is_disabled(), "{section:?}");
        }
    }
}

/// The file cannot become one while a supervisor reads it; nobody is told, and the copy is made all the same.
#[test]
fn a_register_is_closed_beside_its_reader_without_a_word() {
    let place = Place::new();
    let path = place.path();
    let (mut first, mut second) = (place.window(), place.window());
    assert!(backups::copies(&path).is_empty());
    first.harness.state().commands.send(Action::CloseRegister);
    first.settle();
    assert_eq!(backups::copies(&path).len(), 1);
    assert_eq!(first.harness.state().session.notices.sentences(RU), [""; 0]);
    assert!(path.with_extension("kezek-wal").exists(), "the reader holds it");
    second.harness.state().commands.send(Action::CloseRegister);
    second.settle();
    let third = place.window();
    assert_eq!(third.harness.state().session.register.as_ref().unwrap().access, Access::Writes);
    drop(third);
    assert!(!path.with_extension("kezek-wal").exists());
    let report = verify_register(&Reader::open(&path).unwrap(), &VerifyOptions::default()).unwrap();
    assert_eq!(report.findings, []);
}

/// A file that is damaged, or of a newer program, leads to its copies; what is inside is shown first.
#[test]
fn a_register_that_does_not_open_offers_its_copies() {
    for (lang, tr) in [(Lang::Kk, KK), (Lang::Ru, RU)] {
        let folder = tempfile::tempdir().unwrap();
        let writer = real_register(folder.path());
        backups::keep_copy(&writer, &|_permille| true).unwrap();
        writer.close().unwrap();
        let path = folder.path().join("real.kezek");
        let damaged = vec![7; 4096];
        std::fs::write(&path, &damaged).unwrap();
        let mut window = Window::open(Start { file: Some(path.clone()), lang, ..Start::default() });
        window.settle();
        window.harness.get_by_label(&tr.start_copies_beside());
        window.shoot(&format!("start-copies-{}", lang.code()));
        window.click(&tr.start_copy_beside("2", "20.11.2026 11:00:00"));
        window.settle();
        window.harness.get_by_label(&tr.copies_inside());
        window.harness.get_by_label("Вторая");
        window.shoot(&format!("start-restore-{}", lang.code()));
        window.click(&tr.copies_restore());
        window.settle();
        let head = window.harness.state().session.register.clone().unwrap();
        assert_eq!((head.path, head.access), (folder.path().join("restored.kezek"), Access::Writes));
        assert_eq!(std::fs::read(&path).unwrap(), damaged, "it stays as it is");
    }
}

#[test]
fn a_register_without_copies_says_what_to_do_and_a_copy_is_found_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let writer = real_register(folder.path());
    let copy = folder.path().join("elsewhere.kezek");
    backups::back_up(&writer, &copy, &|_permille| true).unwrap();
    writer.close().unwrap();
    let path = folder.path().join("real.kezek");
    std::fs::write(&path, b"nothing").unwrap();
    let mut window = Window::open(Start { file: Some(path), ..Start::default() });
    window.settle();
    window.harness.get_by_label(&RU.start_no_copies_beside());
    window.click(&RU.start_restore());
    fill(&mut window, &RU.start_restore_copy(), &copy.display().to_string());
    window.click(&RU.start_restore_look());
    window.settle();
    let to = folder.path().join("again.kezek");
    fill(&mut window, &RU.copies_restore_to(), &to.display().to_string());
    window.click(&RU.copies_restore());
    window.settle();
    assert_eq!(window.harness.state().session.register.as_ref().unwrap().path, to);
}
