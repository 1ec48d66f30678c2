//! One search over everything, below the search field.

use egui::{Event, Key, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::{folding::fold, ids::GarrisonId},
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{
        demo::{self, DemoSettings},
        entries, place_information, search,
    },
    store::{Reader, Writer},
    ui::action::{Action, Section},
};

use crate::{
    support::window::{Start, Window, practice_register, read},
    ui_queue::press,
};

const FIRST: GarrisonId = GarrisonId(1);

fn typed(window: &mut Window, text: &str) {
    window.harness.state().commands.send(Action::Find);
    window.settle();
    window.harness.event(Event::Text(text.to_owned()));
    window.settle();
}

fn stamp() -> Stamp {
    Stamp { at: "2026-11-22T05:00:00Z".parse().unwrap(), actor: "test".to_owned() }
}

/// The lines of the drop-down.
fn lines(window: &Window) -> Vec<String> {
    let buttons = window.harness.query_all(by().role(Role::Button));
    buttons
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.contains("   ·   "))
        .collect()
}

#[test]
fn people_dwellings_papers_and_offers_are_found_from_any_section() {
    for lang in Lang::ALL {
        let (mut window, folder) = Window::at(Section::Tasks, Start { lang, ..Start::default() });
        let offer = read(&folder, |reader| reader.offers(None).unwrap().remove(0));
        let name = read(&folder, |reader| entries::known(reader, offer.entry).unwrap().applicant.name);
        typed(&mut window, &fold(&name.surname));
        let lines = lines(&window);
        assert!(lines.iter().any(|line| line.contains(&name.full())), "{lines:?}");
        window.harness.get_by_label(&Tr::new(lang).finder_people());
        window.harness.get_by_label(&Tr::new(lang).finder_offers());
        window.shoot(&format!("finder-{}", lang.code()));
    }
}

#[test]
fn arrows_choose_and_enter_opens_the_place() {
    let (mut window, folder) = Window::at(Section::Tasks, Start::default());
    let place = read(&folder, |reader| reader.queue_page(FIRST, 6, 1).unwrap().remove(0));
    typed(&mut window, &place.key.registration_no.to_string());
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    assert_eq!(window.harness.state().session.section, Section::Queue);
    assert_eq!(window.harness.state().session.search.text, "", "the list is whole again");
    assert!(window.harness.query_all_by_label_contains(&place.name.full()).count() > 1, "list and card");
    let dwelling = read(&folder, |reader| reader.search_dwellings("", 5).unwrap().remove(4));
    typed(&mut window, &dwelling.facts.inventory_no);
    press(&mut window, Key::Enter);
    assert_eq!(window.harness.state().session.section, Section::Dwellings);
    let named = window.harness.query_all_by_label_contains(&dwelling.facts.inventory_no).count();
    assert!(named > 1, "list and card");
}

#[test]
fn a_paper_is_opened_by_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let mut writer = Writer::open(&path).unwrap();
    let person = writer.queue_page(FIRST, 0, 1).unwrap().remove(0).entry;
    let paper = place_information::print_place(&mut writer, &stamp(), person, &Lang::ALL).unwrap().paper;
    writer.close().unwrap();
    let mut window = Window::open(Start { file: Some(path), ..Start::default() });
    window.harness.state_mut().session.section = Section::Replies;
    window.settle();
    typed(&mut window, &format!("{}/{}", paper.number, paper.year));
    press(&mut window, Key::Enter);
    assert_eq!(window.harness.state().session.section, Section::Papers);
    window.shoot("finder-paper");
}

#[test]
fn escape_puts_the_search_aside() {
    let (mut window, _folder) = Window::at(Section::Tasks, Start::default());
    typed(&mut window, "20");
    assert!(!lines(&window).is_empty());
    press(&mut window, Key::Escape);
    assert!(lines(&window).is_empty());
    assert_eq!(window.harness.state().session.section, Section::Tasks);
}

#[track_caller]
fn finds(reader: &Reader, query: &str, surname: &str) {
    let found = search::everywhere(reader, query, FIRST).unwrap();
    let names: Vec<_> = found.people.lines.iter().map(|person| person.name.surname.clone()).collect();
    assert!(names.iter().any(|name| name == surname), "{query}: {names:?}");
}

#[test]
fn what_is_written_is_found_at_once_by_this_program_and_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("search.kezek");
    let settings = DemoSettings { applications: 20, dwellings: 10, seed: 1 };
    let now = "2026-11-22T05:00:00Z".parse().unwrap();
    let mut writer: Writer = demo::create(&path, now, &settings).unwrap();
    let beside = Reader::open(&path).unwrap();
    let row = writer.queue_page(FIRST, 0, 1).unwrap().remove(0);
    for reader in [&writer as &Reader, &beside] {
        assert!(search::everywhere(reader, "абилкайыр", FIRST).unwrap().people.lines.is_empty());
    }
    let mut applicant = entries::known(&writer, row.entry).unwrap().applicant;
    applicant.name.surname = "Әбілқайыр".to_owned();
    entries::correct_applicant(&mut writer, &stamp(), row.entry, applicant.clone()).unwrap();
    for reader in [&writer as &Reader, &beside] {
        for query in ["абилкайыр", "f,bkrfqsh", "@,3k0fqsh", "ӘБІЛ", &applicant.iin.to_string()[..10]]
        {
            finds(reader, query, "Әбілқайыр");
        }
    }
}
