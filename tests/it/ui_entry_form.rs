//! The form of an application: what is wrong stands beside the field, nothing is lost, and the person gets the
//! right place.

use std::path::Path;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{folding::fold, registration_number::RegistrationNumber},
    i18n::{Lang, Tr},
    platform::preferences::Appearance,
    store::Reader,
    ui::{action::Action, command::Command},
};

use crate::{
    support::window::{KK, RU, Start, Window},
    ui_queue::{practice, press, rows, search, window},
};

/// A man born on 1 January 1985, whom the practice register does not hold.
const IIN: &str = "850101300015";
const WRONG_CHECK_DIGIT: &str = "850101300016";

fn add(window: &mut Window) {
    window.harness.state().commands.send(Action::Add);
    window.harness.run();
}

fn fill(window: &mut Window, label: &str, text: &str) {
    let field = || by().role(Role::TextInput).label(label);
    window.harness.get(field()).focus();
    window.harness.run();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.run();
    window.harness.get(field()).type_text(text);
    window.harness.run();
}

/// Takes the focus out of the fields, as clicking elsewhere does.
fn leave(window: &mut Window) {
    press(window, Key::Tab);
}

fn choose(window: &mut Window, label: &str, word: &str) {
    window.harness.get(by().role(Role::ComboBox).label(label)).click_accesskit();
    window.harness.run();
    window.harness.get_all_by_label(word).last().unwrap().click_accesskit();
    window.harness.run();
}

fn save(window: &mut Window, tr: Tr) {
    window.harness.get_by_label(&tr.entry_save()).click();
    window.harness.run_ok();
}

fn fill_in(window: &mut Window, tr: Tr) {
    fill(window, &tr.entry_submitted_day(), "20.06.2016");
    fill(window, &tr.entry_submitted_time(), "10:05");
    fill(window, &tr.entry_iin(), IIN);
    fill(window, &tr.entry_surname(), "Әбілқайыров");
    fill(window, &tr.entry_given(), "Жанат");
    choose(window, &tr.entry_category(), &tr.category(kezek::domain::person::Category::Serviceman));
}

fn entries(path: &Path) -> u32 {
    Reader::open(path).unwrap().entry_count().unwrap()
}

#[test]
fn a_wrong_identity_number_says_so_beside_the_field_in_both_languages() {
    for lang in Lang::ALL {
        let (_folder, path) = practice();
        let tr = Tr::new(lang);
        let mut window = window(&path, lang);
        add(&mut window);
        window.harness.get_by_label(&tr.entry_title_new());
        for (typed, sentence) in [
            ("8501013", tr.import_rule_iin_length()),
            (WRONG_CHECK_DIGIT, tr.import_rule_iin_check_digit()),
            ("140229600052", tr.import_rule_iin_no_such_date()),
        ] {
            fill(&mut window, &tr.entry_iin(), typed);
            assert!(window.harness.query_by_label(&sentence).is_none(), "nobody is corrected while typing");
            leave(&mut window);
            window.harness.get_by_label(&sentence);
        }
        fill(&mut window, &tr.entry_phone(), "12");
        leave(&mut window);
        window.harness.get_by_label(&tr.entry_phone_unread());
        window.shoot(&format!("entry-form-{}", lang.code()));
        save(&mut window, tr);
        window.harness.get_by_label(&tr.entry_time_missing());
        window.shoot(&format!("entry-form-errors-{}", lang.code()));
        drop(window);
        assert_eq!(entries(&path), 120, "nothing is written while anything is wrong");
    }
}

#[test]
fn a_person_added_stands_at_the_right_place_and_is_found() {
    let (_folder, path) = practice();
    let mut window = window(&path, Lang::Ru);
    let before = rows(&window);
    add(&mut window);
    fill_in(&mut window, RU);
    window.harness.get_by_role_and_label(Role::TextInput, &RU.entry_birth_date());
    save(&mut window, RU);
    window.harness.get_by_label(&RU.card_household());
    let after = rows(&window);
    let place = after.iter().position(|row| row.contains("Әбілқайыров Жанат")).unwrap();
    assert!(place > 0, "it is not the earliest application");
    assert_eq!(after[place - 1], before[place - 1]);
    let name = |row: &str| row.split_once(' ').unwrap().1.to_owned();
    assert_eq!(name(&after[place + 1]), name(&before[place]));
    window.shoot("entry-added");
    search(&mut window, "абилкайыров жанат");
    assert!(rows(&window).contains(&after[place]));
    assert_eq!(fold("Әбілқайыров"), "абилкайыров");
}

#[test]
fn a_member_of_the_household_is_added_and_checked() {
    let (_folder, path) = practice();
    let mut window = window(&path, Lang::Kk);
    add(&mut window);
    fill_in(&mut window, KK);
    window.harness.get_by_label(&KK.entry_add_member()).click_accesskit();
    window.harness.run();
    let of_first = |label: String| KK.entry_of_member(&label, "1");
    fill(&mut window, &of_first(KK.entry_iin()), IIN);
    fill(&mut window, &of_first(KK.entry_surname()), "Әбілқайырова");
    fill(&mut window, &of_first(KK.entry_given()), "Айгүл");
    save(&mut window, KK);
    window.harness.get_by_label(&format!("{}: {}", KK.entry_kinship(), KK.start_fill_in()));
    choose(&mut window, &of_first(KK.entry_kinship()), &KK.entry_kinship_child());
    save(&mut window, KK);
    window.harness.get_by_label(&format!("{}: {}", KK.entry_iin(), KK.import_rule_member_is_applicant()));
    window.shoot("entry-member");
    fill(&mut window, &of_first(KK.entry_iin()), "920314401231");
    save(&mut window, KK);
    window.harness.get_by_label(&KK.card_household());
    drop(window);
    assert_eq!(entries(&path), 121);
}

#[test]
fn what_was_typed_survives_closing_the_window_until_it_is_given_up() {
    let (_folder, path) = practice();
    let profile = tempfile::tempdir().unwrap();
    let start = || Start {
        file: Some(path.clone()),
        profile: Some(profile.path().to_owned()),
        lang: Lang::Ru,
        ..Start::default()
    };
    let mut window = Window::at_queue(start());
    add(&mut window);
    fill(&mut window, &RU.entry_surname(), "Әбілқайыров");
    drop(window);
    let drafts: Vec<_> = std::fs::read_dir(profile.path().join("drafts")).unwrap().collect();
    assert_eq!(drafts.len(), 1);
    let stored = std::fs::read(drafts[0].as_ref().unwrap().path()).unwrap();
    let surname = "Әбілқайыров".as_bytes();
    assert!(!stored.windows(surname.len()).any(|bytes| bytes == surname), "nothing personal unencrypted");

    let mut window = Window::at_queue(start());
    add(&mut window);
    window.harness.get_by_label(&RU.entry_draft_restored());
    window.harness.get(by().role(Role::TextInput).value("Әбілқайыров"));
    window.shoot("entry-draft");
    window.harness.get_by_label(&RU.entry_discard()).click();
    window.harness.run();
    window.harness.get_by_label(&RU.entry_discard_agree()).click();
    window.harness.run();
    drop(window);
    assert_eq!(std::fs::read_dir(profile.path().join("drafts")).unwrap().count(), 0);
}

#[test]
fn a_correction_of_the_instant_needs_its_ground_and_keeps_both_values() {
    let (_folder, path) = practice();
    let mut window = window(&path, Lang::Ru);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    window.harness.get_by_label(&RU.card_correct_submission()).click();
    window.harness.run();
    window.shoot("entry-submission");
    save(&mut window, RU);
    window.harness.get_by_label(&RU.start_fill_in());
    fill(&mut window, &RU.entry_paper(), "рапорт № 7 от 12.06.2016");
    fill(&mut window, &RU.entry_submitted_day(), "12.06.2016");
    save(&mut window, RU);
    window.harness.get_by_label(&RU.card_part_history()).click();
    window.harness.run();
    assert!(window.harness.query_all_by_label_contains("рапорт № 7 от 12.06.2016").next().is_some());
    assert!(window.harness.query_all_by_label_contains("12.06.2016 15:32:54").next().is_some());
    window.shoot("entry-submission-corrected");
}

#[test]
fn a_rejected_row_is_put_right_in_the_form() {
    let (_folder, path) = practice();
    let reader = Reader::open(&path).unwrap();
    let open = reader.open_rows().unwrap();
    let row = open.iter().find(|row| row.kind == kezek::exchange::ImportKind::Applications).unwrap().clone();
    drop(reader);
    let mut window = window(&path, Lang::Ru);
    window.harness.state().commands.send(Command::FixRow(row.kind, row.id));
    window.harness.run();
    window.harness.get_by_label(&RU.entry_row(&row.file, row.row));
    window.shoot("entry-row");
    save(&mut window, RU);
    assert_eq!(window.harness.state().session.register.as_ref().unwrap().open_rows, open.len() as u32);
    let unused = RegistrationNumber { year: 2026, serial: 9_999 };
    fill(&mut window, &RU.entry_registration_no(), &unused.to_string());
    fill(&mut window, &RU.entry_submitted_day(), "20.06.2026");
    fill(&mut window, &RU.entry_submitted_time(), "10:05");
    fill(&mut window, &RU.entry_iin(), IIN);
    fill(&mut window, &RU.entry_surname(), "Ковалёв");
    fill(&mut window, &RU.entry_given(), "Пётр");
    choose(&mut window, &RU.entry_category(), &RU.category(kezek::domain::person::Category::Civilian));
    window.shoot("entry-row-mended");
    save(&mut window, RU);
    window.shoot("entry-row-saved");
    drop(window);
    let reader = Reader::open(&path).unwrap();
    assert!(reader.entry_with_number(unused).unwrap().is_some());
    assert!(reader.open_row(row.id).unwrap().is_none());
}

#[test]
fn pictures_of_the_form() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let (_folder, path) = practice();
        let start =
            Start { file: Some(path), lang: Lang::Kk, appearance, text_size_percent, ..Start::default() };
        let mut window = Window::at_queue(start);
        add(&mut window);
        window.shoot(&format!("entry-{name}"));
    }
}
