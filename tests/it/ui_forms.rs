//! Forms as fast as a spreadsheet: order of the fields, masks, today, undo, people who are alike, a question before
//! leaving.

use egui::{Event, Key, Modifiers, ViewportCommand, ViewportEvent, accesskit::Role};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _, by};
use kezek::{
    domain::ids::GarrisonId,
    i18n::{Lang, Tr},
    ops::entries,
    ui::action::{Action, Section},
};

use crate::support::window::{RU, Start, Window, fill, read};

fn form(lang: Lang) -> (Window, tempfile::TempDir) {
    let (mut window, folder) = Window::at(Section::Queue, Start { lang, ..Start::default() });
    window.harness.state().commands.send(Action::Add);
    window.settle();
    (window, folder)
}

#[track_caller]
fn focus(window: &mut Window, label: &str) {
    window.harness.get(by().role(Role::TextInput).label(label)).focus();
    window.settle();
}

fn type_keys(window: &mut Window, text: &str) {
    for letter in text.chars() {
        window.harness.event(Event::Text(letter.to_string()));
        window.settle();
    }
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.harness.key_press_modifiers(modifiers, key);
    window.settle();
}

fn value(window: &Window, label: &str) -> String {
    let field = window.harness.get(by().role(Role::TextInput).label(label));
    field.accesskit_node().value().unwrap_or_default()
}

/// What has the focus, as a screen reader says it.
fn focused(window: &Window) -> Option<(Role, String)> {
    let nodes = window.harness.query_all(by().predicate(|_| true)).map(|node| node.accesskit_node());
    let mut focused = nodes.filter(AccessKitNode::is_focused);
    focused.next_back().and_then(|node| Some((node.role(), node.label()?)))
}

#[test]
fn tab_goes_in_the_order_of_the_paper_form() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = form(lang);
        focus(&mut window, &tr.entry_registration_no());
        let mut walked = vec![tr.entry_registration_no()];
        for _ in 0..22 {
            press(&mut window, Modifiers::NONE, Key::Tab);
            let (role, label) = focused(&window).unwrap();
            if role != Role::Button {
                walked.push(label);
            }
        }
        let expected = [
            tr.entry_registration_no(),
            tr.entry_submitted_day(),
            tr.entry_submitted_time(),
            tr.entry_garrison(),
            tr.entry_time_by_decision(),
            tr.entry_iin(),
            tr.entry_surname(),
            tr.entry_given(),
            tr.entry_patronymic(),
            tr.entry_sex(),
            tr.entry_birth_date(),
            tr.entry_category(),
            tr.entry_rank(),
            tr.entry_military_unit(),
            tr.entry_phone(),
            tr.entry_consent(),
        ];
        assert_eq!(walked[..expected.len()], expected);
    }
}

#[test]
fn digits_are_grouped_while_they_are_typed() {
    let (mut window, _folder) = form(Lang::Kk);
    let tr = Tr::new(Lang::Kk);
    for (label, typed, shown) in [
        (tr.entry_submitted_day(), "01022024", "01.02.2024"),
        (tr.entry_submitted_time(), "0930", "09:30"),
        (tr.entry_phone(), "87011234567", "+7 701 123 45 67"),
        (tr.entry_iin(), "850101 300 015", "850101300015"),
    ] {
        focus(&mut window, &label);
        type_keys(&mut window, typed);
        assert_eq!(value(&window, &label), shown);
    }
    window.harness.get_by_label(&tr.widgets_iin_right());
    window.shoot("form-masks");
    press(&mut window, Modifiers::NONE, Key::Backspace);
    type_keys(&mut window, "6");
    window.harness.get_by_label(&tr.widgets_iin_wrong());
}

#[test]
fn the_key_of_today_works_in_every_layout() {
    let (mut window, _folder) = form(Lang::Ru);
    focus(&mut window, &RU.entry_submitted_day());
    let key = |pressed| Event::Key {
        key: Key::A,
        physical_key: Some(Key::Semicolon),
        pressed,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    };
    window.harness.event(key(true));
    window.harness.event(key(false));
    window.settle();
    assert_eq!(value(&window, &RU.entry_submitted_day()), "22.11.2026");
}

#[test]
fn undo_goes_back_over_several_fields() {
    let (mut window, _folder) = form(Lang::Ru);
    fill(&mut window, &RU.entry_surname(), "Ковалёв");
    fill(&mut window, &RU.entry_given(), "Пётр");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(
        (value(&window, &RU.entry_surname()).as_str(), value(&window, &RU.entry_given()).as_str()),
        ("Ковалёв", "")
    );
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(value(&window, &RU.entry_surname()), "");
    press(&mut window, Modifiers::COMMAND, Key::Y);
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(value(&window, &RU.entry_given()), "Пётр");
}

#[test]
fn people_who_are_alike_are_named_while_typing() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = form(lang);
        let row = read(&folder, |reader| reader.queue_page(GarrisonId(1), 3, 1).unwrap().remove(0));
        let known = read(&folder, |reader| entries::known(reader, row.entry).unwrap());
        fill(&mut window, &tr.entry_iin(), &known.applicant.iin.to_string()[..10]);
        let sentence = tr.entry_similar(
            &known.applicant.name.full(),
            &known.key.registration_no.to_string(),
            &tr.finder_place(row.place),
        );
        window.harness.get_by_label(&sentence);
        window.shoot(&format!("form-alike-{}", lang.code()));
        focus(&mut window, &tr.entry_iin());
        press(&mut window, Modifiers::COMMAND, Key::A);
        press(&mut window, Modifiers::NONE, Key::Delete);
        assert!(window.harness.query_by_label(&sentence).is_none());
        fill(&mut window, &tr.entry_surname(), &known.applicant.name.surname.to_uppercase());
        fill(&mut window, &tr.entry_given(), &known.applicant.name.given);
        let born = known.applicant.birth_date.format("%d%m%Y").to_string();
        fill(&mut window, &tr.entry_birth_date(), &born);
        window.harness.get_by_label(&sentence);
        window.click(&tr.entry_similar_show());
        window.harness.get_by_label(&tr.card_household());
    }
}

#[test]
fn the_household_is_a_grid() {
    let (mut window, _folder) = form(Lang::Ru);
    window.harness.get_by_label(&RU.entry_add_member()).click_accesskit();
    window.settle();
    let cell = |label: String, number: &str| RU.entry_of_member(&label, number);
    assert_eq!(focused(&window).unwrap().1, cell(RU.entry_iin(), "1"));
    focus(&mut window, &cell(RU.entry_surname(), "1"));
    type_keys(&mut window, "Ковалёва");
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window).unwrap().1, cell(RU.entry_surname(), "2"));
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert_eq!(focused(&window).unwrap().1, cell(RU.entry_surname(), "1"));
    focus(&mut window, &cell(RU.entry_patronymic(), "2"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(focused(&window).unwrap().1, cell(RU.entry_iin(), "3"));
    window.shoot("form-household");
    window.harness.get_by_label(&cell(RU.widgets_remove(), "1")).click_accesskit();
    window.settle();
    assert_eq!(value(&window, &cell(RU.entry_surname(), "1")), "");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(value(&window, &cell(RU.entry_surname(), "1")), "Ковалёва");
}

#[test]
fn a_form_with_changes_is_left_only_after_a_question() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = form(lang);
        window.harness.state().commands.send(Action::Go(Section::Tasks));
        window.settle();
        assert_eq!(window.harness.state().session.section, Section::Tasks, "nothing was typed");
        window.harness.state().commands.send(Action::Go(Section::Queue));
        window.settle();
        fill(&mut window, &tr.entry_surname(), "Ковалёв");
        window.harness.state().commands.send(Action::Go(Section::Tasks));
        window.settle();
        window.shoot(&format!("form-leaving-{}", lang.code()));
        window.click(&tr.widgets_cancel());
        assert_eq!(window.harness.state().session.section, Section::Queue);
        window.harness.state().commands.send(Action::CloseRegister);
        window.settle();
        window.click(&tr.leaving_agree());
        assert!(window.harness.state().session.register.is_none());
    }
}

#[test]
fn escape_asks_too() {
    let (mut window, _folder) = form(Lang::Ru);
    fill(&mut window, &RU.entry_surname(), "Ковалёв");
    press(&mut window, Modifiers::NONE, Key::Escape);
    window.click(&RU.leaving_agree());
    assert!(window.harness.query_by_label(&RU.entry_title_new()).is_none());
    window.harness.state().commands.send(Action::Add);
    window.settle();
    assert_eq!(value(&window, &RU.entry_surname()), "Ковалёв", "it stayed as a draft");
}

#[test]
fn the_window_does_not_close_over_changes() {
    let (mut window, _folder) = form(Lang::Ru);
    fill(&mut window, &RU.entry_surname(), "Ковалёв");
    let id = window.harness.ctx.viewport_id();
    let viewport = window.harness.input_mut().viewports.entry(id).or_default();
    viewport.events.push(ViewportEvent::Close);
    window.harness.step();
    let commands = window.harness.output().viewport_output[&id].commands.clone();
    assert!(commands.contains(&ViewportCommand::CancelClose), "{commands:?}");
    window.harness.input_mut().viewports.entry(id).or_default().events.clear();
    window.settle();
    window.harness.get_by_label(&RU.leaving_title());
}

#[test]
fn the_household_can_be_read_at_every_size_and_who_is_alike_is_in_view() {
    for (lang, percent) in [(Lang::Kk, 100), (Lang::Ru, 100), (Lang::Kk, 150), (Lang::Ru, 150)] {
        let tr = Tr::new(lang);
        let start = Start { lang, text_size_percent: percent, ..Start::default() };
        let (mut window, folder) = Window::at(Section::Queue, start);
        window.harness.state().commands.send(Action::Add);
        window.settle();
        for _ in 0..2 {
            window.harness.get_by_label(&tr.entry_add_member()).click_accesskit();
            window.settle();
        }
        for (label, text) in [
            (tr.entry_surname(), "Әбілқайырова-Сүлейменова"),
            (tr.entry_given(), "Айгүлжан"),
            (tr.entry_patronymic(), "Нұрсұлтанқызы"),
        ] {
            fill(&mut window, &tr.entry_of_member(&label, "1"), text);
        }
        let row = read(&folder, |reader| reader.queue_page(GarrisonId(1), 3, 1).unwrap().remove(0));
        let known = read(&folder, |reader| entries::known(reader, row.entry).unwrap());
        fill(&mut window, &tr.entry_of_member(&tr.entry_iin(), "2"), "030515600012");
        window.shoot(&format!("household-{}-{percent}", lang.code()));
        let inside = |window: &Window, label: &str| {
            let screen = window.harness.ctx.content_rect();
            let rect = window.harness.get_by_label(label).rect();
            assert!(screen.contains_rect(rect), "{label} at {percent} %: {rect:?} outside {screen:?}");
        };
        for label in [tr.widgets_remove(), tr.entry_counting(), tr.entry_disability()] {
            inside(&window, &tr.entry_of_member(&label, "2"));
        }
        fill(&mut window, &tr.entry_iin(), &known.applicant.iin.to_string()[..10]);
        window.shoot(&format!("household-alike-{}-{percent}", lang.code()));
        inside(
            &window,
            &tr.entry_similar(
                &known.applicant.name.full(),
                &known.key.registration_no.to_string(),
                &tr.finder_place(row.place),
            ),
        );
    }
}
