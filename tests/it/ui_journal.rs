//! The journal in the window.

use std::path::PathBuf;

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::Instant,
    i18n::{Lang, Tr},
    journal::{Sequence, Stamp},
    ops::{
        demo::{self, DemoSettings},
        waiting,
    },
    platform::preferences::Appearance,
    store::Reader,
    ui::{
        action::{Action, Section},
        command::Command,
        desk::Errand,
    },
};

use crate::support::{
    legible::findings,
    window::{RU, Start, Window, fill, read, rows},
};

/// A window at the journal of a practice register.
fn journal(start: Start) -> (Window, Tr, tempfile::TempDir) {
    let tr = Tr::new(start.lang);
    let (mut window, folder) = Window::at(Section::Papers, start);
    window.harness.state().commands.send(Action::Journal);
    window.settle();
    (window, tr, folder)
}

fn last(folder: &tempfile::TempDir) -> Sequence {
    read(folder, |reader| reader.head().unwrap().sequence)
}

fn search(window: &mut Window, text: &str) {
    window.harness.state_mut().session.search.text = text.to_owned();
    window.settle();
}

fn numbers(window: &Window) -> Vec<Sequence> {
    rows(window).iter().filter_map(|row| row.split(' ').next()?.parse().ok()).collect()
}

#[track_caller]
fn go_to(window: &mut Window, tr: Tr, text: &str) {
    fill(window, &tr.journal_go_to(), text);
    window.click(&tr.journal_go());
}

#[test]
fn the_journal_opens_at_its_newest_record_in_the_order_of_numbers() {
    for lang in Lang::ALL {
        let (mut window, tr, folder) = journal(Start { lang, ..Start::default() });
        let (shown, last) = (numbers(&window), last(&folder));
        assert_eq!(shown.last(), Some(&last));
        assert!(shown.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{shown:?}");
        window.harness.get_by_label(&tr.journal_record(&last.to_string()));
        let hash = read(&folder, |reader| reader.head().unwrap().hash);
        window.harness.get_by_label(&hash.to_string());
        window.harness.get_by_label(&tr.journal_sealed());
        window.shoot(&format!("journal-{}", lang.code()));
    }
}

#[test]
fn its_keys_and_the_palette_lead_to_it_from_anywhere() {
    for lang in Lang::ALL {
        let (mut window, _folder) = Window::at(Section::Queue, Start { lang, ..Start::default() });
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::J);
        window.settle();
        assert_eq!(window.harness.state().session.section, Section::Papers);
        window.harness.get_by_label(&Tr::new(lang).journal_go_to());
        window.harness.state_mut().session.section = Section::Queue;
        window.harness.state().commands.send(Action::Palette);
        window.settle();
        window.harness.event(Event::Text(Action::Journal.label(Tr::new(lang))));
        window.settle();
        window.harness.key_press(Key::Enter);
        window.settle();
        assert_eq!(window.harness.state().session.section, Section::Papers);
    }
}

#[test]
fn a_number_and_a_day_are_gone_to() {
    for lang in Lang::ALL {
        let (mut window, tr, folder) = journal(Start { lang, ..Start::default() });
        go_to(&mut window, tr, "3");
        assert!(numbers(&window).contains(&3));
        window.harness.get_by_label(&tr.journal_record("3"));
        go_to(&mut window, tr, &(last(&folder) + 1).to_string());
        let count = kezek::i18n::amounts::thousands(last(&folder));
        window.harness.get_by_label(&tr.journal_go_behind(&count));
        go_to(&mut window, tr, "01.01.2000");
        window.harness.get_by_label(&tr.journal_record("1"));
        go_to(&mut window, tr, "???");
        window.harness.get_by_label(&tr.journal_go_unknown());
    }
}

#[test]
fn words_numbers_and_kinds_narrow_the_journal() {
    let (mut window, tr, folder) = journal(Start::default());
    let name = read(&folder, |reader| {
        let offer = reader.offers(None).unwrap().remove(0);
        kezek::ops::entries::known(reader, offer.entry).unwrap().applicant.name
    });
    search(&mut window, &name.surname.to_lowercase());
    let of_person = numbers(&window);
    assert!(!of_person.is_empty() && of_person.len() < last(&folder) as usize, "{of_person:?}");
    search(&mut window, "нет такого");
    window.harness.get_by_label(&tr.journal_none_found());
    search(&mut window, "");
    window.click(&tr.table_filters());
    let kind = window.harness.query_all_by_label_contains("Внесение жилища").next();
    kind.expect("the kind is offered").click();
    window.settle();
    let wanted = read(&folder, |reader| {
        let heads = reader.event_heads(1..=reader.head().unwrap().sequence).unwrap();
        let recorded = heads.into_iter().filter(|head| head.kind == "dwelling_recorded");
        recorded.map(|head| head.sequence).collect::<Vec<_>>()
    });
    let shown = numbers(&window);
    assert!(!shown.is_empty() && shown.iter().all(|number| wanted.contains(number)), "{shown:?}");
    window.harness.key_press(Key::Escape);
    window.settle();
    window.shoot("journal-filtered");
}

#[test]
fn the_newest_first_is_a_view_and_going_puts_it_back() {
    let (mut window, tr, folder) = journal(Start::default());
    let column = tr.journal_column_sequence();
    for _ in 0..2 {
        let header = by().role(Role::ColumnHeader).label_contains(&column);
        window.harness.query_all(header).next().unwrap().click();
        window.settle();
    }
    window.harness.get_by_label(&tr.journal_sorted(&column));
    window.harness.get_by_role(Role::Table).focus();
    window.settle();
    window.harness.key_press(Key::Home);
    window.settle();
    assert_eq!(numbers(&window).first(), Some(&last(&folder)));
    go_to(&mut window, tr, "5");
    assert!(window.harness.query_by_label(&tr.journal_back_to_order()).is_none());
    assert!(numbers(&window).contains(&5));
}

#[test]
fn a_record_opens_what_it_concerns() {
    let (mut window, tr, folder) = journal(Start::default());
    let registered = read(&folder, |reader| {
        let heads = reader.event_heads(1..=reader.head().unwrap().sequence).unwrap();
        heads.into_iter().find(|head| head.kind == "entry_registered").unwrap().sequence
    });
    go_to(&mut window, tr, &registered.to_string());
    window.click(&tr.journal_open());
    assert_eq!(window.harness.state().session.section, Section::Queue);
}

#[test]
fn what_the_check_of_the_register_found_is_told() {
    for lang in Lang::ALL {
        let (mut window, tr, _folder) = journal(Start { lang, ..Start::default() });
        window.click(&tr.journal_check());
        assert_eq!(window.harness.state().session.section, Section::Settings);
        window.harness.get(by().role(Role::Button).label(&tr.settings_check())).click();
        window.settle();
        window.harness.state().commands.send(Action::Journal);
        window.settle();
        window.harness.get_by_label(&tr.journal_checked("22.11.2026 10:00"));
    }
}

#[test]
fn a_new_record_comes_to_the_end_of_the_list_and_of_what_was_found() {
    let (mut window, _tr, folder) = journal(Start::default());
    search(&mut window, "2026");
    let (found, before) = (numbers(&window), last(&folder));
    let stamp = Stamp { at: Start::default().now.parse().unwrap(), actor: "test".to_owned() };
    let handled = window.harness.state().desk.submit(Errand::quiet(), move |office, _progress| {
        office.act(|writer| {
            let reply = writer.waiting_replies()?.remove(0);
            waiting::handle(writer, &stamp, reply.id, "перезвонили")
        })
    });
    handled.wait().unwrap().unwrap();
    window.settle();
    search(&mut window, "перезвонили");
    assert_eq!(numbers(&window), [before + 1]);
    search(&mut window, "");
    go_to(&mut window, RU, &(before + 1).to_string());
    assert_eq!(numbers(&window).last(), Some(&(before + 1)));
    assert!(!found.contains(&(before + 1)));
}

/// A practice register in which somebody wrote a telephone into a reply.
fn with_a_number(folder: &std::path::Path) -> PathBuf {
    let path = folder.join("practice.kezek");
    let now: Instant = "2026-11-22T05:00:00Z".parse().unwrap();
    let settings = DemoSettings { applications: 60, dwellings: 12, seed: 1 };
    let mut writer = demo::create(&path, now, &settings).unwrap();
    let stamp = Stamp { at: now, actor: "a.serikova".to_owned() };
    let reply = writer.waiting_replies().unwrap().remove(0);
    waiting::handle(&mut writer, &stamp, reply.id, "звонил +77011234567, ИИН 850101300015").unwrap();
    writer.close().unwrap();
    path
}

#[test]
fn who_only_looks_sees_no_whole_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = with_a_number(folder.path());
    let last = Reader::open(&path).unwrap().head().unwrap().sequence;
    for (looks, shown) in [(false, "+77011234567"), (true, "+7 701 •••-••-67")] {
        let mut window = Window::open(Start::default());
        let path = path.clone();
        let open = if looks { Command::LookAtRegister(path) } else { Command::OpenRegister(path) };
        window.harness.state().commands.send(open);
        window.settle();
        window.harness.state().commands.send(Action::Journal);
        window.settle();
        let row = rows(&window).into_iter().find(|row| row.starts_with(&last.to_string())).unwrap();
        assert!(row.contains(shown), "{row}");
    }
}

#[test]
fn pictures_of_the_journal() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        for lang in Lang::ALL {
            let start = Start { lang, appearance, text_size_percent, ..Start::default() };
            let (mut window, tr, _folder) = journal(start);
            go_to(&mut window, tr, "70");
            window.shoot(&format!("journal-{name}-{}", lang.code()));
            assert_eq!(findings(&mut window), [""; 0]);
        }
    }
}
