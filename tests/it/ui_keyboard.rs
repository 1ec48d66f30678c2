//! The keys work wherever the focus is and whatever the layout.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    i18n::{Lang, Tr},
    ui::action::{Section, SectionAct},
};

use crate::support::window::{RU, Start, Window, fill, practice_head, read};

fn press(window: &mut Window, modifiers: Modifiers, key: Key, physical_key: Key) {
    let event = Event::Key { key, physical_key: Some(physical_key), pressed: true, repeat: false, modifiers };
    window.harness.event_modifiers(event, modifiers);
    window.harness.run();
}

fn at_work() -> Window {
    Window::open(Start { register: Some(practice_head()), ..Start::default() })
}

#[test]
fn control_f_reaches_the_search_from_everywhere() {
    let mut window = at_work();
    press(&mut window, Modifiers::COMMAND, Key::F, Key::F);
    assert!(window.harness.get_by_label(&RU.action_find()).is_focused());
    window.harness.get_by_label(&RU.action_find()).type_text("Әбілқайыр");
    window.harness.run();
    assert_eq!(window.harness.state().session.search.text, "Әбілқайыр");
}

#[test]
fn sections_open_by_alt_and_digit_in_a_layout_without_digits() {
    let mut window = at_work();
    press(&mut window, Modifiers::COMMAND, Key::F, Key::F);
    // In the Kazakh layout the row of digits types letters, and the system sends them as text as well.
    let modifiers = Modifiers::ALT;
    let key = Event::Key {
        key: Key::Quote,
        physical_key: Some(Key::Num2),
        pressed: true,
        repeat: false,
        modifiers,
    };
    window.harness.input_mut().events.extend([key, Event::Text("ә".to_owned())]);
    window.harness.run();
    assert_eq!(window.harness.state().session.section, Section::Queue);
    assert_eq!(window.harness.state().session.search.text, "");
}

#[test]
fn the_language_and_the_text_size_have_keys() {
    let mut window = at_work();
    press(&mut window, Modifiers::NONE, Key::F9, Key::F9);
    assert_eq!(window.harness.state().session.lang, Lang::Kk);
    press(&mut window, Modifiers::COMMAND, Key::Equals, Key::Equals);
    assert_eq!(window.harness.state().session.preferences.text_size_percent, 110);
    press(&mut window, Modifiers::COMMAND, Key::Minus, Key::Minus);
    press(&mut window, Modifiers::COMMAND, Key::Minus, Key::Minus);
    assert_eq!(window.harness.state().session.preferences.text_size_percent, 90);
}

#[test]
fn without_a_register_the_keys_of_sections_do_nothing() {
    let mut window = Window::open(Start::default());
    press(&mut window, Modifiers::ALT, Key::Num3, Key::Num3);
    assert_eq!(window.harness.state().session.section, Section::Today);
}

#[test]
fn every_section_has_its_place_on_the_row_of_digits() {
    let places = [
        (Key::Num1, Section::Today),
        (Key::Num5, Section::Replies),
        (Key::Num9, Section::Import),
        (Key::Num0, Section::Papers),
        (Key::Minus, Section::Figures),
    ];
    let mut window = at_work();
    for (place, section) in places {
        press(&mut window, Modifiers::ALT, Key::Quote, place);
        assert_eq!(window.harness.state().session.section, section);
    }
}

#[test]
fn what_a_section_offers_has_keys_of_that_section() {
    for lang in Lang::ALL {
        let (mut window, _folder) = Window::at(Section::Today, Start { lang, ..Start::default() });
        for section in Section::ALL {
            window.harness.state_mut().session.section = section;
            window.settle();
            press(&mut window, Modifiers::NONE, Key::ArrowDown, Key::ArrowDown);
            for offered in window.harness.state().commands.offered() {
                assert!(offered.act.sections().contains(&section), "{:?} in {section:?}", offered.act);
            }
        }
    }
}

#[test]
fn a_button_is_pressed_by_its_place_in_any_layout() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = Window::at(Section::Papers, Start { lang, ..Start::default() });
        let pressed = SectionAct::PrintPaperList.shortcut();
        press(&mut window, pressed.modifiers, Key::Quote, pressed.key);
        window.harness.get_by_label(&tr.handover_make());
        press(&mut window, Modifiers::NONE, Key::Escape, Key::Escape);
        press(&mut window, Modifiers::COMMAND, Key::Quote, Key::K);
        // The button, and its line in the palette.
        assert_eq!(window.harness.query_all_by_label(&tr.lists_make_journal()).count(), 2);
        window.shoot(&format!("palette-papers-{}", lang.code()));
    }
}

#[test]
fn pages_are_turned_as_sheets_of_a_workbook() {
    let (mut window, _folder) = Window::at(Section::Settings, Start::default());
    window.harness.get_by_label(&RU.settings_reminding_hint());
    press(&mut window, Modifiers::COMMAND, Key::PageDown, Key::PageDown);
    window.settle();
    window.harness.get_by_label(&RU.settings_commission_hint());
    press(&mut window, Modifiers::COMMAND, Key::PageUp, Key::PageUp);
    window.harness.get_by_label(&RU.settings_reminding_hint());
    press(&mut window, Modifiers::COMMAND, Key::PageUp, Key::PageUp);
    window.harness.get_by_label(&RU.settings_reminding_hint());
}

#[test]
fn the_menus_of_a_list_open_by_keys_and_close() {
    let (mut window, _folder) = Window::at(Section::Dwellings, Start::default());
    let keys = SectionAct::ChooseColumns.shortcut();
    assert!(window.harness.query_by_label(&RU.table_usual_columns()).is_none());
    press(&mut window, keys.modifiers, Key::Quote, keys.key);
    window.harness.get_by_label(&RU.table_usual_columns());
    press(&mut window, keys.modifiers, Key::Quote, keys.key);
    assert!(window.harness.query_by_label(&RU.table_usual_columns()).is_none());
}

#[test]
fn settings_are_saved_by_keys() {
    let (mut window, folder) = Window::at(Section::Settings, Start::default());
    press(&mut window, Modifiers::COMMAND, Key::PageDown, Key::PageDown);
    window.settle();
    fill(&mut window, &RU.start_commission_ru(), "Комиссия учебная");
    let keys = SectionAct::SaveSettings.shortcut();
    press(&mut window, keys.modifiers, keys.key, keys.key);
    window.settle();
    let name = read(&folder, |reader| reader.register().unwrap().commission);
    assert_eq!(name.get(Lang::Ru), "Комиссия учебная");
}

#[test]
fn the_printer_of_the_workplace_is_a_setting() {
    for lang in Lang::ALL {
        let (mut window, _folder) = Window::at(Section::Settings, Start { lang, ..Start::default() });
        let tr = Tr::new(lang);
        window.click(&tr.settings_part_printing());
        window.settle();
        window.harness.get_by_label(&tr.settings_printing_hint());
        window.harness.get(by().role(Role::SpinButton)).focus();
        window.harness.run();
        window.harness.event(Event::Text("2".to_owned()));
        press(&mut window, Modifiers::NONE, Key::Enter, Key::Enter);
        window.settle();
        window.shoot(&format!("settings-printing-{}", lang.code()));
        assert_eq!(window.harness.state().session.preferences.printing.copies, 2);
    }
}
