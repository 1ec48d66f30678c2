//! Papers and lists leave the window; people without a place are found.

use std::path::Path;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    i18n::{Lang, Tr},
    store::Reader,
    ui::{action::Section, command::Command},
};

use crate::{
    leases::housed,
    support::window::{RU, Start, Window},
    ui_queue,
};

/// Answers the question of the papers: into this folder.
fn save_into(window: &mut Window, tr: Tr, folder: &Path) {
    window.click(&tr.handover_save());
    type_into(window, &tr.handover_folder(), &folder.display().to_string());
    window.click(&tr.handover_make());
    window.settle();
}

fn type_into(window: &mut Window, label: &str, text: &str) {
    let field = || by().role(Role::TextInput).label(label);
    window.harness.get(field()).focus();
    window.settle();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.settle();
    window.harness.get(field()).type_text(text);
    window.settle();
}

fn names_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_protocol_of_a_round_is_saved_in_the_languages_asked_for() {
    for lang in Lang::ALL {
        let (folder, path) = ui_queue::practice();
        let mut window = ui_queue::window(&path, lang);
        let tr = Tr::new(lang);
        window.harness.state_mut().session.section = Section::Rounds;
        window.harness.state().commands.send(Command::ShowRound(kezek::domain::ids::RoundId(1)));
        window.settle();
        window.click(&tr.protocol_print());
        window.shoot(&format!("handover-protocol-{}", lang.code()));
        window.click(&Tr::new(Lang::Ru).app_language());
        let out = folder.path().join("papers");
        save_into(&mut window, tr, &out);
        assert_eq!(names_in(&out), ["protocol-2026-0001.pdf"]);
        window.shoot(&format!("protocol-saved-{}", lang.code()));
        assert_eq!(Reader::open(&path).unwrap().papers().unwrap().len(), 1);
    }
}

#[test]
fn the_queue_of_a_past_day_is_printed_and_exported_with_its_day() {
    let (folder, path) = ui_queue::practice();
    let mut window = ui_queue::window(&path, Lang::Ru);
    let at = "2026-05-01T18:59:59.999999Z".parse().unwrap();
    window.harness.state().commands.send(Command::LookAsOf(Some(at)));
    window.settle();
    window.click(&RU.action_print());
    window.shoot("handover-queue-past");
    let out = folder.path().join("papers");
    save_into(&mut window, RU, &out);
    assert_eq!(names_in(&out), ["queue-2026-0001.pdf"]);
    window.click(&RU.table_export());
    window.shoot("queue-export-past");
    let target = folder.path().join("queue.csv");
    type_into(&mut window, &RU.table_export_file(), &target.display().to_string());
    window.click(&RU.table_export_write());
    window.settle();
    let present = Reader::open(&path).unwrap();
    let garrison = present.garrisons().unwrap()[0].id;
    let then = present.as_of(at).unwrap().queue_length(garrison).unwrap();
    let lines = std::fs::read_to_string(target).unwrap().lines().count() as u32;
    assert_eq!(lines, then + 1);
}

#[test]
fn who_left_the_queue_is_found_below_it_and_his_data_can_be_erased() {
    for lang in Lang::ALL {
        let (office, person) = housed();
        let number = office.number(person).to_string();
        let name = office.writer.entry(person).unwrap().unwrap().applicant.name.full();
        let (_folder, path) = office.copy();
        let start = Start { file: Some(path.clone()), lang, now: "2028-01-10T05:00:00Z", ..Start::default() };
        let mut window = Window::at_queue(start);
        let tr = Tr::new(lang);
        ui_queue::search(&mut window, &number);
        window.harness.get(by().role(Role::Table).label(&tr.queue_without_place("1")));
        window.harness.get_by_label(&tr.queue_nobody_in_queue());
        window.shoot(&format!("queue-unplaced-{}", lang.code()));
        window.harness.get(by().role(Role::Row).label(&format!("{number} {name}"))).click();
        window.settle();
        window.shoot(&format!("card-unplaced-{}", lang.code()));
        window.click(&tr.card_print_exclusion());
        let papers = tempfile::tempdir().unwrap();
        save_into(&mut window, tr, papers.path());
        let printed = names_in(papers.path());
        assert!(printed.len() == 1 && printed[0].starts_with("exclusion-"), "{printed:?}");
        window.click(&tr.card_erase());
        type_into(&mut window, &tr.card_erase_body(), "РЭЧ");
        type_into(&mut window, &tr.card_erase_number(), "9");
        type_into(&mut window, &tr.card_erase_date(), "10.01.2028");
        window.shoot(&format!("card-erase-{}", lang.code()));
        window.click(&tr.card_erase_agree());
        window.settle();
        window.harness.get_by_label(&tr.card_erased());
        window.shoot(&format!("card-erased-{}", lang.code()));
        assert!(Reader::open(&path).unwrap().entry(person).unwrap().unwrap().applicant.name.is_erased());
    }
}

#[test]
fn the_information_on_a_place_is_printed_from_the_card() {
    let (folder, path) = ui_queue::practice();
    let mut window = ui_queue::window(&path, Lang::Kk);
    let tr = Tr::new(Lang::Kk);
    let first = ui_queue::rows(&window)[0].clone();
    window.harness.get(by().role(Role::Row).label(&first)).click();
    window.settle();
    window.harness.key_press(Key::Enter);
    window.settle();
    window.click(&tr.card_part_place());
    window.shoot("card-place-print");
    window.click(&tr.place_print());
    let out = folder.path().join("papers");
    save_into(&mut window, tr, &out);
    let names = names_in(&out);
    assert!(names.len() == 1 && names[0].starts_with("place-2026-0001-"), "{names:?}");
}

#[test]
fn the_lists_of_the_register_are_made_in_the_section_of_papers() {
    let (folder, path) = ui_queue::practice();
    let mut window = ui_queue::window(&path, Lang::Ru);
    let out = folder.path().join("papers");
    window.harness.state_mut().session.section = Section::Dwellings;
    window.settle();
    window.click(&RU.action_print());
    save_into(&mut window, RU, &out);
    window.harness.state_mut().session.section = Section::Papers;
    window.settle();
    window.shoot("papers-making-ru");
    for button in
        [RU.lists_make_stock(), RU.lists_make_offers(), RU.lists_make_papers(), RU.lists_make_journal()]
    {
        window.click(&button);
        save_into(&mut window, RU, &out);
    }
    let expected = [
        "journal-2026-0001.pdf",
        "papers-2026-0001.pdf",
        "replies-2026-0001.pdf",
        "stock-2026-0001.pdf",
        "stock-2026-0002.pdf",
    ];
    assert_eq!(names_in(&out), expected);
    window.shoot("papers-made-ru");
}

#[test]
fn everybody_chosen_gets_a_paper_and_who_gets_none_is_named() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (folder, path) = ui_queue::practice();
        let reader = Reader::open(&path).unwrap();
        let mut window = ui_queue::window(&path, lang);
        let live = reader.offers(None).unwrap().into_iter().find(|offer| offer.state.is_live()).unwrap();
        let garrison = reader.entry(live.entry).unwrap().unwrap().garrison;
        window.harness.state().commands.send(Command::SelectGarrison(garrison));
        window.settle();
        window.harness.key_press(Key::ArrowDown);
        window.settle();
        for _ in 0..2 {
            window.harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
            window.settle();
        }
        window.shoot(&format!("queue-chosen-{}", lang.code()));
        window.click(&tr.queue_print_chosen(3));
        window.click(&tr.queue_print_places());
        window.harness.get_by_label(&tr.handover_title_of_batch("3", &tr.place_title()));
        window.shoot(&format!("handover-places-{}", lang.code()));
        window.click(&tr.handover_save());
        window.click(&tr.handover_file_each());
        let out = folder.path().join("papers");
        save_into(&mut window, tr, &out);
        assert_eq!(names_in(&out).len(), 3);

        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.settle();
        let people = reader.queue_page(garrison, 0, 1000).unwrap();
        let has_offer =
            |entry| reader.offers_of_entry(entry).unwrap().iter().any(|offer| offer.state.is_live());
        let (with, without): (Vec<_>, Vec<_>) =
            people.into_iter().map(|row| row.entry).partition(|id| has_offer(*id));
        window.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
        window.settle();
        let left_out = tr.several_left_out(without.len());
        window.harness.get_by_label(&tr.several_cannot(without.len()));
        window.shoot(&format!("handover-left-out-{}", lang.code()));
        let out = folder.path().join("notices");
        save_into(&mut window, tr, &out);
        assert_eq!(names_in(&out).len(), 1, "one file for all");
        assert_eq!(reader.papers().unwrap().len(), 3 + with.len());
        window.harness.get_by_label(&left_out);
        window.shoot(&format!("queue-left-out-{}", lang.code()));
        window.click(&tr.several_dismiss());
        assert!(window.harness.query_by_label(&left_out).is_none());
    }
}
