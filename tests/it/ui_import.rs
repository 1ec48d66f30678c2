//! Taking files in through the window, and the rows that stay open.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{garrison::Zone, import_kind::ImportKind, language::Bilingual, legal_basis::LegalBasis},
    exchange::{RuleCode, Source, recognise},
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{
        imports::{self, Mode},
        register::{self, NewRegister},
    },
    platform::preferences::Appearance,
    store::Reader,
    ui::{action::Section, command::Command, screens::import::Tab},
    wording::import::import_rule,
};

use crate::support::{
    lists::ListInView,
    window::{RU, Start, Window},
};

fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn stamp() -> Stamp {
    Stamp { at: "2026-11-20T05:00:00Z".parse().unwrap(), actor: "a.serikova".to_owned() }
}

/// A register with the garrisons of the files and nobody in it.
fn register(folder: &Path) -> PathBuf {
    let path = folder.join("register.kezek");
    let zone = |name| Zone::parse(name).unwrap();
    let new = NewRegister {
        register_id: "0123456789abcdef".to_owned(),
        garrisons: vec![
            ("Алматинский".to_owned(), zone("Asia/Almaty")),
            ("Актауский".to_owned(), zone("Asia/Aqtau")),
            ("Карагандинский".to_owned(), zone("Asia/Almaty")),
        ],
        commission: Bilingual {
            kk: "Тұрғын үй комиссиясы".to_owned(), ru: "Жилищная комиссия".to_owned()
        },
        lang: Lang::Ru,
        basis: LegalBasis::Law77Part4,
        practice: false,
        reply_act: None,
    };
    register::create(&path, &stamp(), new).unwrap().close().unwrap();
    path
}

/// The same with the rows of a file in it, and its rejected rows open.
fn register_with_defects(folder: &Path) -> PathBuf {
    let path = register(folder);
    let sources = ["applications-defects.csv", "family.csv"].map(|name| Source::new(data(name)));
    let recognised = recognise(ImportKind::Applications, &sources, &|_| None).unwrap();
    let mut writer = kezek::store::Writer::open(&path).unwrap();
    let go_on = |_| std::ops::ControlFlow::Continue(());
    imports::import(&mut writer, &stamp(), &recognised, Mode::Take, &go_on).unwrap();
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
    fn open(start: Start, make: fn(&Path) -> PathBuf) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = make(folder.path());
        let tr = Tr::new(start.lang);
        let mut window = Window::open(Start { file: Some(file.clone()), ..start });
        window.harness.state_mut().session.section = Section::Import;
        window.harness.run();
        Self { window, file, tr, _folder: folder }
    }

    fn in_language(lang: Lang) -> Self {
        Self::open(Start { lang, ..Start::default() }, register)
    }

    fn drop(&mut self, paths: Vec<PathBuf>) {
        self.window.harness.state().commands.send(Command::TakeFiles(paths));
        self.window.harness.run_ok();
    }

    fn click(&mut self, label: &str) {
        self.window.harness.get_by_label(label).click();
        self.window.harness.run_ok();
    }

    fn press(&mut self, label: &str) {
        self.window.harness.get(by().role(Role::Button).label(label)).click();
        self.window.harness.run_ok();
    }

    /// Presses a chip, whose label ends with its count.
    fn choose(&mut self, label: &str) {
        let chip = by().role(Role::Button).label_contains(label);
        self.window.harness.get(chip).click();
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

fn defects() -> Vec<PathBuf> {
    vec![data("applications-defects.csv"), data("family.csv")]
}

#[track_caller]
fn check_the_whole_way(lang: Lang) {
    let mut scene = Scene::in_language(lang);
    let (tr, code) = (scene.tr, lang.code());
    scene.window.shoot(&format!("import-1-files-{code}"));
    scene.drop(defects());
    scene.says(&format!("2. {}", tr.intake_step_recognised()));
    scene.says(&tr.intake_table_of_file("applications-defects.csv", &tr.import_table_applications()));
    scene.window.shoot(&format!("import-2-recognised-{code}"));
    scene.press(&tr.intake_next());
    scene.window.shoot(&format!("import-3-columns-{code}"));
    scene.press(&tr.intake_next());
    scene.says(&import_rule(tr, RuleCode::IinLength));
    scene.window.shoot(&format!("import-4-check-{code}"));
    assert_eq!(scene.register().entry_count().unwrap(), 0, "a dry run writes nothing");
    scene.press(&tr.intake_to_confirm());
    scene.window.shoot(&format!("import-5-confirm-{code}"));
    scene.press(&tr.intake_take_in());
    scene.says(&tr.intake_done());
    scene.window.shoot(&format!("import-6-report-{code}"));
    let reader = scene.register();
    let open = reader.open_row_count().unwrap();
    assert!(open > 10 && reader.entry_count().unwrap() > 1_000);
    scene.says(&tr.intake_done_left(open));
    scene.press(&tr.intake_go_open_rows());
    assert_eq!(scene.window.harness.state().screens.import.tab, Tab::OpenRows);
    scene.window.shoot(&format!("import-7-open-rows-{code}"));
}

#[test]
fn a_file_with_defects_goes_the_whole_way_in_both_languages() {
    check_the_whole_way(Lang::Kk);
    check_the_whole_way(Lang::Ru);
}

#[test]
fn errors_and_warnings_are_shown_apart_and_searched() {
    let mut scene = Scene::in_language(Lang::Ru);
    scene.drop(defects());
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_next());
    let (error, warning) =
        (import_rule(RU, RuleCode::IinCheckDigit), import_rule(RU, RuleCode::LocalTimeTwice));
    scene.says(&error);
    scene.says(&warning);
    scene.choose(&RU.intake_filter_warnings());
    scene.says(&warning);
    scene.says_not(&error);
    scene.choose(&RU.intake_filter_errors());
    scene.says(&error);
    scene.says_not(&warning);
    scene.window.harness.state_mut().session.search.text = "атлантический".to_owned();
    scene.window.harness.run_ok();
    scene.says(&import_rule(RU, RuleCode::GarrisonUnknown));
    scene.says_not(&error);
    scene.window.shoot("import-check-searched");
    scene.window.harness.state_mut().session.search.text = "нет такого".to_owned();
    scene.window.harness.run_ok();
    scene.says(&RU.intake_nothing_found());
}

#[test]
fn issues_and_open_rows_are_walked_sorted_narrowed_copied_and_written() {
    for lang in Lang::ALL {
        let mut scene = Scene::open(Start { lang, ..Start::default() }, register_with_defects);
        let (tr, folder) = (scene.tr, scene.file.parent().unwrap().to_owned());
        scene.drop(defects());
        scene.press(&tr.intake_next());
        scene.press(&tr.intake_next());
        let count = issues_of_defects();
        let (header, filter) = (tr.intake_issue_value(), tr.intake_issue_rule());
        ListInView { count, header: &header, filter: &filter }.check(&mut scene.window, tr, &folder);
        scene.window.harness.state_mut().screens.import.tab = Tab::OpenRows;
        scene.window.harness.run_ok();
        let count = scene.register().open_row_count().unwrap() as usize;
        let (header, filter) = (tr.rows_column_who(), tr.rows_column_issue());
        ListInView { count, header: &header, filter: &filter }.check(&mut scene.window, tr, &folder);
    }
}

/// How many issues the files with defects have in a register that has taken them in already.
fn issues_of_defects() -> usize {
    let folder = tempfile::tempdir().unwrap();
    let reader = Reader::open(&register_with_defects(folder.path())).unwrap();
    let recognised = recognise(
        ImportKind::Applications,
        &defects().into_iter().map(Source::new).collect::<Vec<_>>(),
        &|_| None,
    )
    .unwrap();
    let go_on = |_| std::ops::ControlFlow::Continue(());
    imports::dry_run(&reader, "2026-11-22T05:00:00Z".parse().unwrap(), &recognised, &go_on)
        .unwrap()
        .issues
        .len()
}

#[test]
fn with_an_error_nothing_is_taken_when_the_person_wants_all_or_nothing() {
    let mut scene = Scene::in_language(Lang::Ru);
    scene.drop(defects());
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_to_confirm());
    scene.click(&RU.intake_mode_all_or_nothing());
    scene.says(&RU.intake_nothing_taken_mode(&RU.intake_mode_all_or_nothing()));
    scene.press(&RU.intake_take_in());
    assert_eq!(scene.register().entry_count().unwrap(), 0);
    scene.click(&RU.intake_mode_leave_out());
    scene.press(&RU.intake_take_in());
    assert!(scene.register().entry_count().unwrap() > 1_000);
}

#[test]
fn a_file_taken_in_again_has_nothing_new() {
    let mut scene = Scene::open(Start::default(), |folder| {
        let path = register(folder);
        let recognised =
            recognise(ImportKind::Dwellings, &[Source::new(data("dwellings.csv"))], &|_| None).unwrap();
        let mut writer = kezek::store::Writer::open(&path).unwrap();
        let go_on = |_| std::ops::ControlFlow::Continue(());
        imports::import(&mut writer, &stamp(), &recognised, Mode::Take, &go_on).unwrap();
        writer.close().unwrap();
        path
    });
    scene.drop(vec![data("dwellings.csv")]);
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_to_confirm());
    scene.says(&format!("{}. {}", RU.intake_nothing_new(), RU.intake_nothing_new_hint()));
    scene.window.shoot("import-nothing-new");
}

#[track_caller]
fn check_bad_file(lang: Lang, content: &[u8], sentence: impl Fn(Tr) -> String) {
    let mut scene = Scene::in_language(lang);
    let picture = scene.file.with_file_name("photo.csv");
    std::fs::write(&picture, content).unwrap();
    let before = std::fs::read(&scene.file).unwrap();
    scene.drop(vec![picture]);
    scene.says(&sentence(scene.tr));
    scene.window.shoot(&format!("import-bad-file-{}", lang.code()));
    assert_eq!(std::fs::read(&scene.file).unwrap(), before);
}

#[test]
fn a_bad_file_says_what_is_wrong_and_the_register_is_unchanged() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    check_bad_file(Lang::Ru, png, |tr| tr.import_file_not_a_table("photo.csv"));
    check_bad_file(Lang::Kk, png, |tr| tr.import_file_not_a_table("photo.csv"));
    check_bad_file(Lang::Ru, b"", |tr| tr.import_file_empty("photo.csv"));
}

#[test]
fn the_families_dropped_later_join_their_applications() {
    let mut scene = Scene::in_language(Lang::Ru);
    scene.drop(vec![data("applications.csv")]);
    scene.says(&RU.import_without_families());
    scene.drop(vec![data("family.csv")]);
    scene.says_not(&RU.import_without_families());
    scene.says(&RU.intake_table_of_file("family.csv", &RU.import_table_family()));
}

#[test]
fn the_kind_of_a_dropped_file_is_recognised_by_its_columns() {
    let mut scene = Scene::in_language(Lang::Ru);
    scene.drop(vec![data("register-kk.xlsx")]);
    scene.says(&RU.intake_table_of_file("register-kk.xlsx", &RU.import_table_applications()));
    scene.window.shoot("import-2-workbook");
    scene.drop(vec![data("answers.csv")]);
    scene.says(&RU.intake_table_of_file("answers.csv", &RU.import_table_answers()));
}

#[test]
fn a_mapping_made_by_hand_is_remembered() {
    let mut scene = Scene::in_language(Lang::Ru);
    let file = scene.file.with_file_name("sms.csv");
    std::fs::write(&file, "from;when;text\n+77070000001;2026-11-20T10:00:00+05:00;6521\n").unwrap();
    scene.drop(vec![file.clone()]);
    scene.says(&RU.intake_columns_missing("«received_at»"));
    scene.press(&RU.intake_next());
    scene.window.shoot("import-columns-missing");
    let name = RU.intake_column_choice("when", "B");
    scene.window.harness.get(by().role(Role::ComboBox).label(&name)).click();
    scene.window.harness.run_ok();
    scene.click("received_at");
    scene.says_not(&RU.intake_columns_missing("«received_at»"));
    scene.drop(vec![file]);
    scene.says(&RU.intake_columns_remembered());
}

#[test]
fn an_open_row_is_dismissed_with_a_reason_only() {
    for lang in Lang::ALL {
        let start = Start { lang, ..Start::default() };
        let mut scene = Scene::open(start, register_with_defects);
        let tr = scene.tr;
        scene.window.harness.state_mut().screens.import.tab = Tab::OpenRows;
        scene.window.harness.run_ok();
        let before = scene.register().open_row_count().unwrap();
        scene.window.harness.key_press(egui::Key::ArrowDown);
        scene.window.harness.run_ok();
        scene.window.harness.run_ok();
        scene.window.shoot(&format!("rows-details-{}", lang.code()));
        scene.press(&tr.rows_dismiss());
        scene.press(&tr.rows_dismiss_agree());
        scene.says(&tr.rows_dismiss_reason_missing());
        scene.window.shoot(&format!("rows-dismiss-{}", lang.code()));
        assert_eq!(scene.register().open_row_count().unwrap(), before);
        scene
            .window
            .harness
            .get_by_role_and_label(Role::MultilineTextInput, &tr.rows_dismiss_reason())
            .focus();
        scene.window.harness.run_ok();
        scene
            .window
            .harness
            .get_by_role_and_label(Role::MultilineTextInput, &tr.rows_dismiss_reason())
            .type_text("Рапорт отозван");
        scene.window.harness.run_ok();
        scene.press(&tr.rows_dismiss_agree());
        assert_eq!(scene.register().open_row_count().unwrap(), before - 1);
        assert_eq!(scene.window.harness.state().session.register.as_ref().unwrap().open_rows, before - 1);
    }
}

#[test]
fn an_application_can_be_entered_and_other_kinds_have_no_form() {
    let mut scene = Scene::open(Start::default(), register_with_defects);
    scene.window.harness.state_mut().screens.import.tab = Tab::OpenRows;
    scene.window.harness.run_ok();
    scene.window.harness.key_press(egui::Key::ArrowDown);
    scene.window.harness.run_ok();
    scene.press(&RU.rows_enter());
    assert_eq!(scene.window.harness.state().session.section, Section::Queue);
    let id = scene.register().open_rows().unwrap()[0].id;
    scene.window.harness.state_mut().session.section = Section::Import;
    scene.window.harness.state().commands.send(Command::FixRow(ImportKind::Answers, id));
    scene.window.harness.run_ok();
    assert_eq!(scene.window.harness.state().session.section, Section::Import);
}

#[test]
fn a_file_changed_after_it_was_recognised_is_chosen_again() {
    let mut scene = Scene::in_language(Lang::Ru);
    let file = scene.file.with_file_name("stock.csv");
    let text = std::fs::read_to_string(data("dwellings.csv")).unwrap();
    std::fs::write(&file, &text).unwrap();
    scene.drop(vec![file.clone()]);
    scene.press(&RU.intake_next());
    std::fs::write(&file, format!("{text}\n")).unwrap();
    scene.press(&RU.intake_next());
    scene.says(&RU.import_file_changed("stock.csv"));
    scene.says(&RU.intake_kind_title());
    scene.press(&RU.intake_next());
    scene.says(&RU.intake_table_of_file("stock.csv", &RU.import_table_dwellings()));
}

#[test]
fn more_files_than_a_kind_takes_are_refused() {
    let mut scene = Scene::in_language(Lang::Ru);
    scene.drop(["applications.csv", "family.csv", "dwellings.csv"].map(data).into());
    scene.says(&RU.import_file_too_many_files("2", "dwellings.csv"));
}

#[test]
fn a_file_can_be_named_by_its_path_and_its_kind_chosen() {
    let mut scene = Scene::in_language(Lang::Ru);
    scene.window.harness.get(by().role(Role::RadioButton).label(&RU.intake_kind_dwellings())).click();
    scene.window.harness.run_ok();
    scene.window.harness.get_by_role_and_label(Role::TextInput, &RU.intake_file()).focus();
    scene.window.harness.run_ok();
    let path = data("dwellings.csv").display().to_string();
    scene.window.harness.get_by_role_and_label(Role::TextInput, &RU.intake_file()).type_text(&path);
    scene.window.harness.run_ok();
    scene.press(&RU.intake_next());
    scene.says(&RU.intake_table_of_file("dwellings.csv", &RU.import_table_dwellings()));
}

#[test]
fn without_a_register_a_dropped_file_says_what_to_do_first() {
    let mut window = Window::open(Start::default());
    window.harness.state().commands.send(Command::TakeFiles(vec![data("family.csv")]));
    window.harness.run_ok();
    window.harness.get_by_label(&RU.intake_open_register_first());
}

#[test]
fn the_report_file_is_written_beside_the_input() {
    let mut scene = Scene::in_language(Lang::Ru);
    let file = scene.file.with_file_name("stock.csv");
    let text = std::fs::read_to_string(data("dwellings.csv")).unwrap();
    std::fs::write(&file, text.replacen("Алматинский", "Атлантический", 1)).unwrap();
    scene.drop(vec![file.clone()]);
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_next());
    scene.press(&RU.intake_to_confirm());
    scene.press(&RU.intake_report_save());
    let report = file.with_file_name("stock-report.csv");
    let written = std::fs::read_to_string(&report).unwrap();
    assert!(written.lines().next().unwrap().ends_with(&RU.import_report_header()));
    scene.says(&RU.intake_report_saved(&report.display().to_string()));
}

#[test]
fn pictures_of_the_wizard() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let start = Start { lang: Lang::Kk, appearance, text_size_percent, ..Start::default() };
        let mut scene = Scene::open(start, register);
        scene.window.shoot(&format!("import-files-{name}"));
        scene.drop(defects());
        scene.window.shoot(&format!("import-recognised-{name}"));
        scene.press(&scene.tr.intake_next());
        scene.press(&scene.tr.intake_next());
        scene.window.harness.key_press(egui::Key::ArrowDown);
        scene.window.shoot(&format!("import-check-{name}"));
        scene.press(&scene.tr.intake_to_confirm());
        scene.window.shoot(&format!("import-confirm-{name}"));
        scene.press(&scene.tr.intake_take_in());
        scene.press(&scene.tr.intake_go_open_rows());
        scene.window.harness.key_press(egui::Key::ArrowDown);
        scene.window.harness.run_ok();
        scene.window.shoot(&format!("rows-{name}"));
    }
}
