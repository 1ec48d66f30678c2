//! The section of dwellings: the stock, a card, the form.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::{dwelling::DwellingState, ids::DwellingId, import_kind::ImportKind},
    exchange::{Source, recognise},
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::imports,
    platform::preferences::Appearance,
    store::Writer,
    ui::{action::Section, command::Command},
};

use crate::support::window::{RU, Start, Window, fill, practice_register, read, rows};

fn dwellings(start: Start) -> (Window, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let file = Some(practice_register(folder.path()));
    (open(Start { file, ..start }), folder)
}

fn open(start: Start) -> Window {
    let mut window = Window::open(start);
    window.harness.state_mut().session.section = Section::Dwellings;
    window.settle();
    window
}

#[test]
fn the_stock_is_searched_in_both_languages_and_by_state() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = dwellings(Start { lang, ..Start::default() });
        let all = rows(&window).len();
        assert!(all > 4, "{all}");
        window.harness.state_mut().session.search.text = "толе би".to_owned();
        window.settle();
        assert!(rows(&window).len() < all && !rows(&window).is_empty());
        window.harness.state_mut().session.search.text.clear();
        window.settle();
        window.harness.get(by().role(Role::ComboBox).label(&tr.rounds_column_state())).click();
        window.settle();
        let vacant = tr.dwelling_state(DwellingState::Vacant);
        window.harness.get(by().role(Role::Button).label(&vacant)).click();
        window.settle();
        assert_eq!(rows(&window).len(), 4);
    }
}

#[test]
fn a_card_says_whom_a_dwelling_fits_and_what_became_of_it() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = dwellings(Start { lang, ..Start::default() });
        window.harness.key_press(Key::ArrowDown);
        window.harness.run_steps(4);
        window.harness.get_by_label(&tr.dwellings_fits());
        window.harness.get_by_label(&tr.dwellings_story());
        window.shoot(&format!("dwellings-{}", lang.code()));
    }
}

#[test]
fn a_new_dwelling_is_entered_with_the_errors_beside_the_fields() {
    let (mut window, folder) = dwellings(Start::default());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.settle();
    fill(&mut window, &RU.dwellings_inventory_number(), "Ж-0004");
    fill(&mut window, &RU.dwellings_address_kk(), "Алматы қ., Абай даңғылы, 1-үй, 1-пәтер");
    fill(&mut window, &RU.dwellings_address_ru(), "г. Алматы, проспект Абая, д. 1, кв. 1");
    fill(&mut window, &RU.dwellings_total_area(), "54,3");
    fill(&mut window, &RU.dwellings_useful_area(), "60");
    fill(&mut window, &RU.dwellings_floor(), "10");
    fill(&mut window, &RU.dwellings_floors(), "9");
    window.click(&RU.dwellings_save());
    window.harness.get_by_label(&RU.start_fill_in());
    window.harness.get_by_label(&RU.refusals_useful_area_above_total());
    window.harness.get_by_label(&RU.refusals_floor_above_house());
    window.shoot("dwellings-form-errors-ru");
    fill(&mut window, &RU.dwellings_rooms(), "2");
    fill(&mut window, &RU.dwellings_useful_area(), "50,1");
    fill(&mut window, &RU.dwellings_floor(), "9");
    window.click(&RU.dwellings_save());
    window.harness.get_by_label(&RU.dwellings_number_taken());
    fill(&mut window, &RU.dwellings_inventory_number(), "Ж-9001");
    window.click(&RU.dwellings_save());
    assert!(read(&folder, |reader| reader.dwelling_with_number("Ж-9001").unwrap()).is_some());
    assert!(window.harness.query_by_label(&RU.dwellings_form_new()).is_none());
}

#[test]
fn what_was_typed_comes_back() {
    let (mut window, _folder) = dwellings(Start::default());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.settle();
    fill(&mut window, &RU.dwellings_inventory_number(), "Ж-9100");
    window.click(&RU.widgets_cancel());
    assert!(window.harness.query_by_label(&RU.dwellings_form_new()).is_none());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.settle();
    window.harness.get_by_label(&RU.entry_draft_restored());
    let label = RU.dwellings_inventory_number();
    let field = window.harness.get(by().role(Role::TextInput).label(&label));
    assert_eq!(field.accesskit_node().value().as_deref(), Some("Ж-9100"));
}

#[test]
fn a_dwelling_is_corrected() {
    let (mut window, folder) = dwellings(Start::default());
    window.harness.key_press(Key::Home);
    window.settle();
    window.click(&RU.dwellings_correct());
    fill(&mut window, &RU.dwellings_rooms(), "7");
    window.shoot("dwellings-form-ru");
    window.click(&RU.dwellings_save());
    let corrected = read(&folder, |reader| {
        (1..=30).filter(|id| reader.dwelling(DwellingId(*id)).unwrap().unwrap().facts.rooms == 7).count()
    });
    assert_eq!(corrected, 1);
}

#[test]
fn a_rejected_row_is_put_right_in_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let csv = folder.path().join("dwellings.csv");
    let header = "Инв. №;Адрес (каз.);Адрес (рус.);Гарнизон;Вид;Комнат;Общая площадь, кв. м;Полезная площадь, кв. м;Этаж;Этажность;Лифт;Состояние";
    let row =
        "Ж-8001;Қарағанды қ., Абай, 5;г. Караганда, Абая, 5;Карагандинский;дом;много;54,3;;1;1;нет;ремонт";
    std::fs::write(&csv, format!("{header}\r\n{row}\r\n")).unwrap();
    let recognised = recognise(ImportKind::Dwellings, &[Source::new(csv)], &|_| None).unwrap();
    let mut writer = Writer::open(&path).unwrap();
    let stamp = Stamp { at: Start::default().now.parse().unwrap(), actor: "test".to_owned() };
    let go_on = |_| std::ops::ControlFlow::Continue(());
    imports::import(&mut writer, &stamp, &recognised, imports::Mode::Take, &go_on).unwrap();
    let open_row = writer.open_rows().unwrap().pop().unwrap().id;
    writer.close().unwrap();
    let mut window = open(Start { file: Some(path), ..Start::default() });
    window.harness.state().commands.send(Command::FixRow(ImportKind::Dwellings, open_row));
    window.settle();
    window.harness.get_by_label(&RU.dwellings_form_row());
    window.shoot("dwellings-form-row-ru");
    fill(&mut window, &RU.dwellings_rooms(), "3");
    window.click(&RU.dwellings_save());
    assert!(read(&folder, |reader| reader.open_row(open_row).unwrap()).is_none());
    let id = read(&folder, |reader| reader.dwelling_with_number("Ж-8001").unwrap()).unwrap();
    let dwelling = read(&folder, |reader| reader.dwelling(id).unwrap().unwrap());
    assert_eq!((dwelling.facts.rooms, dwelling.state), (3, DwellingState::UnderRepair));
}

#[test]
fn pictures_of_dwellings() {
    let large = Start { text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
    let (mut window, _folder) = dwellings(large);
    window.shoot("dwellings-150-dark");
}
