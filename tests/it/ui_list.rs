//! The list of the window over made-up people: keys, choosing many, sorting, filters, columns, views, copying.

use std::cell::Cell;

use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _, by},
};
use kezek::{
    exchange::ListCell,
    i18n::Lang,
    platform::paths::Profile,
    ui::{
        command::{Command, Commands},
        desk::Desk,
        session::Session,
        theme,
        view::{Office, View},
        widgets::{
            badge::{Meaning, badge},
            list::{Choice, Column, Filter, List, ListState, Sifted},
        },
    },
};

use crate::support::{raster::Raster, window::RU};

const COUNT: u32 = 1_000;

struct Person {
    id: u32,
    name: String,
    persons: u32,
    state: &'static str,
}

/// The list and all around it.
struct Around {
    session: Session,
    desk: Desk<Office>,
    commands: Commands,
    people: Vec<Person>,
    state: ListState<u32>,
    opened: Vec<u32>,
    back: u32,
    revision: u64,
    /// Searched for in names; `None` shows everybody.
    search: Option<String>,
    /// How many rows were looked at for a search.
    looked_at: Cell<u32>,
    _folder: tempfile::TempDir,
}

type Shown = Harness<'static, Around>;

fn people() -> Vec<Person> {
    let names = ["Ертаев", "Ёлкин", "Абай", "Әбілқайыр", "Қанат", "Ковалева", "Ковалёва", "Жан"];
    let state = |id: u32| if id.is_multiple_of(4) { "offered" } else { "active" };
    (0..COUNT)
        .map(|id| Person {
            id,
            name: format!("{} {id:04}", names[id as usize % names.len()]),
            persons: 1 + id % 7,
            state: state(id),
        })
        .collect()
}

fn list() -> List<'static, Person, u32> {
    let columns = vec![
        Column::numbers("place", "Место", 60.0, |person: &Person| person.id + 1).strong(),
        Column::words("name", "Имя", 240.0, |person: &Person| person.name.clone()),
        Column::numbers("persons", "Человек", 80.0, |person: &Person| person.persons).summed(),
        Column::words("state", "Состояние", 140.0, |person: &Person| person.state)
            .drawn(|ui, person| drop(badge(ui, Meaning::Neutral, person.state))),
        Column::words("note", "Примечание", 600.0, |person: &Person| {
            format!("заметка {}", person.id)
        }),
        Column::words("rank", "Звание", 120.0, |_: &Person| "майор").hidden_at_first(),
    ];
    let filters = vec![
        Filter::by("state", "Состояние", |person: &Person| Choice::new(person.state, person.state)),
        Filter::by("persons", "Семья", |person: &Person| Choice::number(person.persons)),
    ];
    let name = |person: &Person| person.name.clone();
    List::new("made up", "Люди", columns, |person| person.id, name)
        .filters(filters)
        .main("name")
        .frozen(2)
        .takes_keys()
}

fn shown(lang: Lang) -> (Shown, Raster) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::begin(Profile::at(folder.path()).unwrap());
    session.lang = lang;
    let desk = Around {
        session,
        desk: Desk::inline(Office::default()),
        commands: Commands::default(),
        people: people(),
        state: ListState::default(),
        opened: Vec::new(),
        back: 0,
        revision: 0,
        search: None,
        looked_at: Cell::new(0),
        _folder: folder,
    };
    let raster = Raster::default();
    let mut harness = Harness::builder()
        .with_size([900.0, 620.0])
        .with_theme(egui::Theme::Light)
        .renderer(raster.clone())
        .with_context_setup(theme::install)
        .build_ui_state(frame, desk);
    harness.run();
    (harness, raster)
}

fn frame(ui: &mut egui::Ui, desk: &mut Around) {
    let now = "2026-11-22T05:00:00Z".parse().unwrap();
    let view = View::of(&desk.session, &desk.desk, &desk.commands, now, desk.revision);
    let events = match &desk.search {
        None => {
            let people: Vec<&Person> = desk.people.iter().collect();
            list().show(ui, &view, &mut desk.state, &people)
        }
        Some(search) => {
            let looked_at = &desk.looked_at;
            let found = Sifted::new(&desk.people, search, |person| {
                looked_at.set(looked_at.get() + 1);
                person.name.contains(search)
            });
            assert_eq!(list().has_any(&view, &mut desk.state, &found), search != "никто");
            list().show_sifted(ui, &view, &mut desk.state, &found)
        }
    };
    desk.opened.extend(events.opened);
    desk.back += u32::from(events.back);
    for (command, _) in desk.commands.take() {
        if let Command::RememberList(list, preferences) = command {
            desk.session.preferences.lists.insert(list.to_owned(), preferences);
        }
    }
}

fn press(shown: &mut Shown, modifiers: Modifiers, key: Key) {
    shown.key_press_modifiers(modifiers, key);
    shown.run();
}

fn click(shown: &mut Shown, modifiers: Modifiers, row: &str) {
    let at = shown.get(by().role(Role::Row).label(row)).rect().center();
    shown.event_modifiers(Event::PointerMoved(at), modifiers);
    for pressed in [true, false] {
        let event = Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers };
        shown.event_modifiers(event, modifiers);
    }
    shown.run();
}

fn press_label(shown: &mut Shown, label: &str) {
    shown.get_by_label(label).click();
    shown.run();
}

fn type_letters(shown: &mut Shown, text: &str) {
    for letter in text.chars() {
        shown.event(Event::Text(letter.to_string()));
    }
    shown.run();
}

fn chosen(shown: &Shown) -> Vec<u32> {
    shown.state().state.chosen()
}

fn rows(shown: &Shown) -> Vec<String> {
    let rows = shown.query_all(by().role(Role::Row));
    rows.map(|row| row.accesskit_node().label().unwrap_or_default()).collect()
}

fn header<'h>(shown: &'h Shown, label: &'h str) -> egui_kittest::Node<'h> {
    shown.get(by().role(Role::ColumnHeader).label(label))
}

const NONE: Modifiers = Modifiers::NONE;

#[test]
fn keys_walk_choose_and_open() {
    let (mut shown, _) = shown(Lang::Ru);
    press(&mut shown, NONE, Key::ArrowDown);
    press(&mut shown, NONE, Key::ArrowDown);
    assert_eq!(chosen(&shown), [1]);
    press(&mut shown, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut shown, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(chosen(&shown), [1, 2, 3]);
    press(&mut shown, Modifiers::COMMAND, Key::ArrowDown);
    press(&mut shown, Modifiers::COMMAND, Key::ArrowDown);
    press(&mut shown, NONE, Key::Space);
    assert_eq!(chosen(&shown), [1, 2, 3, 5]);
    press(&mut shown, NONE, Key::Enter);
    assert_eq!(shown.state().opened, [5]);
    press(&mut shown, NONE, Key::Escape);
    assert_eq!((chosen(&shown), shown.state().back), (vec![5], 0), "many are let go first");
    press(&mut shown, NONE, Key::Escape);
    assert_eq!(shown.state().back, 1);
    press(&mut shown, NONE, Key::End);
    assert_eq!(chosen(&shown), [COUNT - 1]);
    press(&mut shown, NONE, Key::PageUp);
    assert!(chosen(&shown)[0] < COUNT - 15);
    press(&mut shown, NONE, Key::Home);
    assert_eq!(chosen(&shown), [0]);
    press(&mut shown, Modifiers::SHIFT, Key::End);
    assert_eq!(chosen(&shown).len() as u32, COUNT);
}

#[test]
fn clicks_choose_ranges_and_single_rows() {
    let (mut shown, _) = shown(Lang::Ru);
    let name = |row: usize| people()[row].name.clone();
    click(&mut shown, NONE, &name(2));
    click(&mut shown, Modifiers::SHIFT, &name(5));
    assert_eq!(chosen(&shown), [2, 3, 4, 5]);
    click(&mut shown, Modifiers::COMMAND, &name(8));
    click(&mut shown, Modifiers::COMMAND, &name(3));
    assert_eq!(chosen(&shown), [2, 4, 5, 8]);
    click(&mut shown, NONE, &name(7));
    assert_eq!(chosen(&shown), [7]);
}

#[test]
fn everything_is_chosen_in_any_layout_and_counted() {
    let (mut shown, _) = shown(Lang::Ru);
    let all = |pressed| Event::Key {
        key: Key::Quote,
        physical_key: Some(Key::A),
        pressed,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    };
    shown.event_modifiers(all(true), Modifiers::COMMAND);
    shown.event_modifiers(all(false), Modifiers::COMMAND);
    shown.run();
    assert_eq!(chosen(&shown).len() as u32, COUNT);
    let total: u32 = people().iter().map(|person| person.persons).sum();
    let total = kezek::i18n::amounts::thousands(total);
    let thousand = kezek::i18n::amounts::thousands(COUNT);
    let foot = [
        RU.table_shown(&thousand),
        RU.table_chosen(&thousand),
        RU.table_total_chosen(&total, "Человек", &total),
    ];
    shown.get_by_label(&foot.join(" · "));
}

#[test]
fn letters_jump_to_names_folded_and_in_the_wrong_layout() {
    let (mut shown, _) = shown(Lang::Ru);
    type_letters(&mut shown, "аб");
    assert_eq!(chosen(&shown), [2], "Абай comes first");
    type_letters(&mut shown, "ил");
    assert_eq!(chosen(&shown), [3], "Әбілқайыр is found by Russian letters");
    shown.state_mut().state = ListState::default();
    shown.run();
    type_letters(&mut shown, "rjd");
    assert_eq!(chosen(&shown), [5], "Ковалева, typed with the English layout on");
}

#[test]
fn a_header_sorts_the_view_by_the_alphabet_and_back() {
    for (lang, first) in [(Lang::Ru, "Абай 0002"), (Lang::Kk, "Абай 0002")] {
        let (mut shown, raster) = shown(lang);
        let tr = kezek::i18n::Tr::new(lang);
        header(&shown, "Имя").click();
        shown.run();
        assert_eq!(rows(&shown)[0], first);
        shown.get_by_label(&tr.table_sorted("Имя"));
        press(&mut shown, NONE, Key::End);
        let last = rows(&shown).last().unwrap().clone();
        assert!(last.starts_with("Қанат"), "{last}");
        save(&shown, &raster, &format!("list-sorted-{}", lang.code()));
        header(&shown, "Имя").click();
        shown.run();
        press(&mut shown, NONE, Key::Home);
        assert!(rows(&shown)[0].starts_with("Қанат 099"), "{}", rows(&shown)[0]);
        press_label(&mut shown, &tr.table_back_to_order());
        press(&mut shown, NONE, Key::Home);
        assert_eq!(rows(&shown)[0], people()[0].name);
    }
}

#[test]
fn what_is_chosen_stays_chosen_when_the_view_or_the_rows_change() {
    let (mut shown, _) = shown(Lang::Ru);
    click(&mut shown, NONE, &people()[4].name);
    click(&mut shown, Modifiers::COMMAND, &people()[9].name);
    header(&shown, "Имя").click();
    shown.run();
    assert_eq!(chosen(&shown), [4, 9]);
    let mut others = people();
    others.retain(|person| person.id != 9);
    others.reverse();
    shown.state_mut().people = others;
    shown.state_mut().revision += 1;
    shown.run();
    assert_eq!(chosen(&shown), [4], "who is gone is no longer chosen");
}

#[test]
fn filters_narrow_as_chips_that_can_be_taken_away() {
    let (mut shown, raster) = shown(Lang::Ru);
    press_label(&mut shown, &RU.table_filters());
    shown.get(by().role(Role::Button).label("Состояние")).click();
    shown.run();
    press_label(&mut shown, "offered (250)");
    shown.get_by_label("active (750)"); // the menu stays for more
    save(&shown, &raster, "list-filter-menu");
    press(&mut shown, NONE, Key::Escape);
    press(&mut shown, NONE, Key::Escape);
    shown.get_by_label("Состояние: offered");
    assert_eq!(rows(&shown)[1], people()[4].name);
    shown.state_mut().state.arrangement.toggle("persons", "3");
    shown.run();
    shown.get_by_label("Семья: 3");
    save(&shown, &raster, "list-chips");
    assert!(shown.query_by_label_contains(&RU.table_shown("36")).is_some());
    press_label(&mut shown, &RU.table_remove_filter("Состояние: offered"));
    assert!(shown.query_by_label("Состояние: offered").is_none());
    press_label(&mut shown, &RU.table_clear_filters());
    assert!(shown.query_by_label("Семья: 3").is_none());
    assert_eq!(rows(&shown)[1], people()[1].name);
}

#[test]
fn many_rows_are_looked_through_once_for_each_search() {
    let (mut shown, _) = shown(Lang::Ru);
    shown.state_mut().search = Some("Жан".to_owned());
    shown.run();
    shown.state().looked_at.set(0);
    for _ in 0..3 {
        press(&mut shown, NONE, Key::ArrowDown);
    }
    assert_eq!(shown.state().looked_at.get(), 0, "keys look at no row again");
    assert_eq!(chosen(&shown), [23], "every eighth is called so");
    shown.state_mut().search = Some("Абай".to_owned());
    shown.run();
    assert_eq!(shown.state().looked_at.get(), COUNT, "another search looks at every row once");
    header(&shown, "Имя").click();
    shown.run();
    assert_eq!(rows(&shown)[0], "Абай 0002");
    press_label(&mut shown, &RU.table_filters());
    shown.get(by().role(Role::Button).label("Состояние")).click();
    shown.run();
    shown.get_by_label("active (125)"); // of those found
    let counted = shown.state().looked_at.get();
    shown.run();
    assert_eq!(shown.state().looked_at.get(), counted, "the open menu counts once");
    shown.state_mut().search = Some("никто".to_owned());
    shown.run();
    assert_eq!(rows(&shown), [""; 0]);
}

#[test]
fn columns_are_chosen_moved_and_remembered() {
    let (mut shown, raster) = shown(Lang::Ru);
    assert!(shown.query(by().role(Role::ColumnHeader).label("Звание")).is_none());
    press_label(&mut shown, &RU.table_columns());
    press_label(&mut shown, "Звание");
    press_label(&mut shown, &RU.table_move_left("Состояние"));
    save(&shown, &raster, "list-columns-menu");
    shown.get(by().role(Role::CheckBox).label("Примечание")).click();
    shown.run();
    let left = |label: &str| header(&shown, label).rect().left();
    assert!(left("Место") < left("Имя") && left("Имя") < left("Состояние"));
    assert!(left("Состояние") < left("Человек") && left("Человек") < left("Звание"));
    let remembered = &shown.state().session.preferences.lists["made up"];
    let ids: Vec<&str> =
        remembered.columns.iter().filter(|look| look.shown).map(|look| look.id.as_str()).collect();
    assert_eq!(ids, ["place", "name", "state", "persons", "rank"]);
    assert!(shown.query(by().role(Role::CheckBox).label("Место")).is_none(), "the first columns stay");
    press_label(&mut shown, &RU.table_usual_columns());
    header(&shown, "Примечание");
}

#[test]
fn a_width_that_was_pulled_is_remembered() {
    let (mut shown, _) = shown(Lang::Ru);
    let edge = header(&shown, "Имя").rect().right_center() - egui::vec2(2.0, 0.0);
    shown.event(Event::PointerMoved(edge));
    shown.run();
    shown.event(button_event(edge, true));
    shown.run();
    shown.event(Event::PointerMoved(edge + egui::vec2(60.0, 0.0)));
    shown.run();
    shown.event(button_event(edge + egui::vec2(60.0, 0.0), false));
    shown.run();
    let remembered = &shown.state().session.preferences.lists["made up"];
    let width = remembered.columns.iter().find(|look| look.id == "name").unwrap().width;
    assert!((295..=305).contains(&width), "{width}");
}

fn button_event(pos: egui::Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: NONE }
}

#[test]
fn views_are_kept_under_a_name_chosen_and_deleted() {
    let (mut shown, raster) = shown(Lang::Ru);
    header(&shown, "Человек").click();
    shown.run();
    shown.state_mut().state.arrangement.toggle("state", "offered");
    shown.run();
    press_label(&mut shown, &RU.table_views());
    let field = by().role(Role::TextInput).label(RU.table_view_name().leak());
    shown.get(field).focus();
    shown.run();
    shown.event(Event::Text("С предложением".to_owned()));
    shown.run();
    press_label(&mut shown, &RU.table_save_view());
    save(&shown, &raster, "list-views-menu");
    press_label(&mut shown, &RU.table_usual_view());
    assert!(shown.state().state.arrangement.is_natural());
    press_label(&mut shown, &RU.table_views());
    press_label(&mut shown, "С предложением");
    assert!(shown.state().state.arrangement.has("state", "offered"));
    shown.get_by_label(&RU.table_sorted("Человек"));
    shown.get_by_label("Состояние: offered");
    press_label(&mut shown, &RU.table_views());
    press_label(&mut shown, &RU.table_delete_view("С предложением"));
    assert!(shown.state().session.preferences.lists["made up"].views.is_empty());
}

#[test]
fn copying_takes_the_columns_shown_with_their_headers() {
    let (mut shown, _) = shown(Lang::Ru);
    press_label(&mut shown, &RU.table_columns());
    shown.get(by().role(Role::CheckBox).label("Примечание")).click();
    shown.run();
    press(&mut shown, NONE, Key::Escape); // out of the box
    press(&mut shown, NONE, Key::Escape); // out of the menu
    press(&mut shown, NONE, Key::Home);
    press(&mut shown, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(chosen(&shown), [0, 1]);
    shown.event(Event::Copy);
    shown.step();
    let copied = shown.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _another => None,
    });
    let expected =
        "Место\tИмя\tЧеловек\tСостояние\r\n1\tЕртаев 0000\t1\toffered\r\n2\tЁлкин 0001\t2\tactive\r\n";
    assert_eq!(copied.unwrap_or_default(), expected);
}

#[test]
fn the_first_columns_stay_when_the_list_moves_sideways() {
    let (mut shown, raster) = shown(Lang::Ru);
    let before = header(&shown, "Имя").rect();
    let at = shown.get(by().role(Role::Row).label(&people()[3].name)).rect().center();
    shown.event(Event::PointerMoved(at));
    shown.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(-150.0, 0.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: NONE,
    });
    shown.run();
    assert_eq!(header(&shown, "Имя").rect(), before);
    let persons = shown.query(by().role(Role::ColumnHeader).label("Человек"));
    assert!(persons.is_none_or(|header| header.rect().left() >= before.right() - 1.0));
    save(&shown, &raster, "list-sideways");
}

#[test]
fn rows_headers_and_cells_have_names() {
    let (shown, _) = shown(Lang::Kk);
    shown.get(by().role(Role::Table).label("Люди"));
    header(&shown, "Состояние");
    shown.get(by().role(Role::Row).label("Ертаев 0000"));
    shown.get(by().role(Role::Cell).label("заметка 0"));
    assert!(rows(&shown).len() >= 20);
    let one = Column::numbers("n", "N", 10.0, |n: &u32| *n);
    assert_eq!(one.value(&7), ListCell::Integer(7));
}

fn save(shown: &Shown, raster: &Raster, name: &str) {
    if let Some(folder) = std::env::var_os("KEZEK_SHOTS").map(std::path::PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        raster.save(&shown.ctx, shown.output(), [900, 620], &folder.join(format!("{name}.png")));
    }
}

/// A screen reader goes from the list to its rows and from a row to its cells, those of plain words and those that
/// are drawn.
#[test]
fn the_rows_of_a_list_hold_their_cells() {
    let (window, _raster) = shown(Lang::Ru);
    let named = |role, name| by().role(role).label(name);
    let table = window.get(by().role(Role::Table));
    let row = table.get(named(Role::Row, "Абай 0002"));
    for cell in ["Абай 0002", "заметка 2"] {
        row.get(named(Role::Cell, cell));
    }
    row.get(by().role(Role::Label).label("active"));
    assert!(row.query(named(Role::Cell, "Ёлкин 0001")).is_none());
}
