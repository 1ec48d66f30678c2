//! The section of tasks, and the ways from it: the form of a right, the card, the end of a task.

use std::sync::OnceLock;

use egui::{Event, Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{
        entry::RegisterEntry,
        reply::ReplyCode,
        task::{TaskKind, TaskResult},
    },
    i18n::{Lang, Tr},
    ops::demo::{self, DemoSettings},
    platform::preferences::Appearance,
    store::tables::tasks::TaskRow,
    ui::{action::Section, command::Command},
};

use crate::support::window::{KK, RU, Start, Window, read};

fn tasks(start: Start) -> (Window, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.kezek");
    std::fs::write(&path, practice()).unwrap();
    let file = Some(path);
    let mut window = Window::open(Start { file, ..start });
    window.harness.state_mut().session.section = Section::Tasks;
    window.settle();
    (window, folder)
}

/// A practice register in its usual size, with a task of every kind.
fn practice() -> &'static [u8] {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("practice.kezek");
        let clock = Start::default().now.parse().unwrap();
        demo::create(&path, clock, &DemoSettings::default()).unwrap().close().unwrap();
        std::fs::read(&path).unwrap()
    })
}

fn task(folder: &tempfile::TempDir, kind: TaskKind) -> (TaskRow, RegisterEntry) {
    read(folder, |reader| {
        let task = reader.tasks().unwrap().into_iter().find(|task| task.kind == kind).unwrap();
        let entry = reader.entry(task.entry).unwrap().unwrap();
        (task, entry)
    })
}

/// Selects the open task of a kind.
fn select(window: &mut Window, tr: Tr, folder: &tempfile::TempDir, kind: TaskKind) {
    let (_, entry) = task(folder, kind);
    let name = format!("{} {}", tr.task_kind(kind), entry.applicant.name.full());
    window.click(&name);
}

fn fill(window: &mut Window, role: Role, label: &str, text: &str) {
    window.harness.get(by().role(role).label(label)).focus();
    window.settle();
    window.harness.event(Event::Text(text.to_owned()));
    window.settle();
}

#[test]
fn a_task_is_closed_with_its_result() {
    let (mut window, folder) = tasks(Start { lang: Lang::Kk, ..Start::default() });
    select(&mut window, KK, &folder, TaskKind::CheckPayments);
    window.click(&KK.tasks_done());
    window.click(&sentence(&KK.task_result(TaskResult::NoPayments)));
    fill(&mut window, Role::MultilineTextInput, &KK.tasks_note(), "Анықтама алынды");
    window.shoot("tasks-closing-kk");
    window.click(&KK.tasks_close());
    let done = task(&folder, TaskKind::CheckPayments).0.done.unwrap();
    assert_eq!((done.result, done.note.as_deref()), (TaskResult::NoPayments, Some("Анықтама алынды")));
    assert!(window.harness.query_by_label(&KK.tasks_was_closed()).is_some());
    window.click(&KK.tasks_page_done(2));
    window.shoot("tasks-done-kk");
}

#[test]
fn the_rail_counts_what_is_open_and_a_task_leads_to_its_card() {
    let (mut window, folder) = tasks(Start::default());
    let open = read(&folder, |reader| reader.open_task_count().unwrap());
    assert_eq!(window.harness.state().session.register.as_ref().unwrap().open_tasks, open);
    select(&mut window, RU, &folder, TaskKind::UpdateHousehold);
    window.harness.get_by_label(&RU.tasks_advice_update_household());
    window.click(&RU.offers_show_person());
    assert_eq!(window.harness.state().session.section, Section::Queue);
}

#[test]
fn the_reply_6527_is_taken_back_on_the_card() {
    let (mut window, folder) = tasks(Start::default());
    let person = read(&folder, |reader| {
        let offers = reader.offers(None).unwrap();
        offers.into_iter().find(|offer| offer.code == Some(ReplyCode::WithinNormOnly)).unwrap().entry
    });
    window.harness.state().commands.send(Command::ShowEntry(person));
    window.settle();
    window.settle();
    window.click(&RU.card_take_back());
    fill(&mut window, Role::TextInput, &RU.card_take_back_number(), "вх. 90");
    fill(&mut window, Role::TextInput, &RU.card_take_back_date(), "19.11.2026");
    window.shoot("card-take-back-ru");
    window.click(&RU.card_take_back_agree());
    assert!(!read(&folder, |reader| reader.entry(person).unwrap().unwrap().within_norm_only));
    assert!(window.harness.query_by_label(&RU.card_take_back()).is_none());
}

fn choose(window: &mut Window, list: &str, item: &str) {
    window.harness.get(by().role(Role::ComboBox).label(list)).click();
    window.settle();
    window.harness.get(by().role(Role::Button).label(item)).click();
    window.settle();
}

#[test]
fn many_are_closed_with_one_form_and_those_left_out_are_named() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = tasks(Start { lang, ..Start::default() });
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.settle();
        window.shoot(&format!("tasks-chosen-{}", lang.code()));
        window.click(&tr.tasks_close_chosen(3));
        let kind = |kind| tr.tasks_of_kind(1, &tr.task_kind(kind));
        let results = [
            (TaskKind::CheckPayments, TaskResult::NoPayments),
            (TaskKind::RecordRight, TaskResult::NoRight),
            (TaskKind::UpdateHousehold, TaskResult::HouseholdUpdated),
        ];
        for (of, result) in results {
            choose(&mut window, &kind(of), &sentence(&tr.task_result(result)));
        }
        fill(&mut window, Role::TextInput, &tr.widgets_document_body(), "Комиссия");
        fill(&mut window, Role::TextInput, &tr.widgets_document_number(), "12");
        fill(&mut window, Role::TextInput, &tr.widgets_document_date(), "20.11.2026");
        window.shoot(&format!("tasks-several-{}", lang.code()));
        window.harness.get(by().role(Role::Button).label(&tr.tasks_close_several(3))).click();
        window.settle();
        let open = || read(&folder, |reader| reader.open_task_count().unwrap());
        assert_eq!(open(), 3, "nothing happens until the person agrees to the others alone");
        let named = entry_named(&folder, tr, TaskKind::UpdateHousehold);
        window.harness.get_by_label(&named);
        window.shoot(&format!("tasks-several-refused-{}", lang.code()));
        window.click(&tr.tasks_close_others(2));
        assert_eq!(open(), 1);
        window.harness.get_by_label(&named);
        window.shoot(&format!("tasks-several-closed-{}", lang.code()));
        window.harness.get_by_label(&tr.several_copy()).click();
        let copied = (0..4).any(|_frame| {
            window.harness.step();
            let commands = &window.harness.output().platform_output.commands;
            commands.contains(&OutputCommand::CopyText(named.clone()))
        });
        assert!(copied);
        window.click(&tr.several_dismiss());
        assert!(window.harness.query_by_label(&named).is_none());
    }
}

/// The line that says why a task of a kind stays open.
fn entry_named(folder: &tempfile::TempDir, tr: Tr, kind: TaskKind) -> String {
    let (_, entry) = task(folder, kind);
    let registration_no = entry.key.registration_no;
    let why = tr.refusals_household_not_corrected(&registration_no.to_string());
    tr.refusals_one_of_some(&entry.applicant.name.full(), &why)
}

#[test]
fn pictures_of_tasks() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = tasks(Start { lang, ..Start::default() });
        window.harness.get_by_label(&tr.tasks_page_open(3));
        window.shoot(&format!("tasks-{}", lang.code()));
        select(&mut window, tr, &folder, TaskKind::CheckPayments);
        window.shoot(&format!("tasks-payments-{}", lang.code()));
        window.click(&tr.tasks_page_done(1));
        window.shoot(&format!("tasks-review-{}", lang.code()));
    }
    let large = Start { text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
    let (mut window, _folder) = tasks(large);
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.settle();
    window.shoot("tasks-150-dark");
    let rect = |label: &str| window.harness.get_by_label(label).rect();
    let (menu, count) =
        (rect(&RU.table_filters()), rect(&format!("{} · {}", RU.table_shown("3"), RU.table_chosen("3"))));
    let list =
        window.harness.get_all(by().role(Role::Row)).map(|row| row.rect().bottom()).fold(0.0, f32::max);
    assert!(list <= menu.top() && menu.bottom() <= count.top(), "{list} {menu:?} {count:?}");
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().unwrap().to_uppercase().chain(letters).collect()
}
