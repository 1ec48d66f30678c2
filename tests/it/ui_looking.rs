//! A window that only looks: beside a secretary, or because the person chose so. Identity numbers and telephones are
//! masked wherever they could be read, and nothing can be written.

use std::{collections::BTreeSet, path::Path};

use egui::{Event, Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kezek::{
    domain::ids::EntryId,
    i18n::{Lang, Tr},
    platform::preferences::{self, ListColumnLook, ListPreferences},
    store::Reader,
    ui::{
        action::{Action, Section},
        command::Command,
        screens::start::Page,
        session::Access,
    },
};

use crate::support::{
    legible,
    window::{Start, Window, fill, practice_register},
};

/// What is opened in every section, if it has it.
const ACTIONS: [Action; 3] = [Action::Add, Action::Print, Action::Plan];

/// The digits of every identity number and telephone of a register.
fn secrets(path: &Path) -> BTreeSet<String> {
    let reader = Reader::open(path).unwrap();
    let mut secrets = BTreeSet::new();
    let entries = (1..=i64::from(reader.entry_count().unwrap())).map(EntryId);
    for entry in entries.filter_map(|id| reader.entry(id).unwrap()) {
        secrets.insert(entry.applicant.iin.to_string());
        secrets.extend(entry.household.iter().map(|member| member.iin.to_string()));
        secrets.extend(entry.applicant.phone.map(|phone| phone.to_string()[2..].to_owned()));
    }
    let offers = reader.offers(None).unwrap();
    secrets.extend(offers.iter().filter_map(|offer| Some(offer.phone?.to_string()[2..].to_owned())));
    assert!(secrets.len() > 60, "{}", secrets.len());
    secrets
}

/// The texts in which one of the secrets stands, however it is grouped.
fn leaks<'a>(texts: impl IntoIterator<Item = &'a String>, secrets: &BTreeSet<String>) -> Vec<String> {
    let leaks = |text: &&String| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.len() >= 10 && secrets.iter().any(|secret| digits.contains(secret))
    };
    texts.into_iter().filter(leaks).cloned().collect()
}

/// A window over a practice register; everyone's identity number is a column of the queue.
fn window(path: &Path, lang: Lang, looks_only: bool) -> Window {
    let mut window = Window::open(Start { lang, ..Start::default() });
    let app = window.harness.state_mut();
    let column = |id: &str, width| ListColumnLook { id: id.to_owned(), width, shown: true };
    let columns = vec![column("place", 50), column("name", 200), column("iin", 120)];
    for list in ["queue", "queue beside card"] {
        let look = ListPreferences { columns: columns.clone(), ..ListPreferences::default() };
        app.session.preferences.lists.insert(list.to_owned(), look);
    }
    let path = path.to_owned();
    app.commands.send(if looks_only { Command::LookAtRegister(path) } else { Command::OpenRegister(path) });
    window.settle();
    window
}

/// Everything that a section says in its states.
fn walk(window: &mut Window, section: Section, mut look: impl FnMut(&Window, &str)) {
    window.harness.state_mut().session.section = section;
    window.settle();
    look(window, "list");
    for key in [Key::ArrowDown, Key::Enter] {
        window.harness.key_press_modifiers(Modifiers::NONE, key);
        window.settle();
    }
    look(window, "details");
    for action in ACTIONS {
        window.harness.state().commands.send(action);
        window.settle();
        look(window, &format!("{action:?}"));
        for _ in 0..2 {
            window.harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
            window.settle();
        }
    }
    if section == Section::Papers {
        window.harness.state().commands.send(Action::Journal);
        window.settle();
        look(window, "journal");
    }
}

/// The buttons that write, as they are called.
fn writing(tr: Tr) -> Vec<String> {
    vec![
        Action::Add.label(tr),
        tr.queue_add(),
        tr.table_export(),
        tr.dwellings_correct(),
        tr.dwellings_save(),
        tr.rounds_annul(),
        tr.rounds_close(),
        tr.rounds_plan_again(),
        tr.tasks_done(),
        tr.replies_decide(),
        tr.replies_take_late(),
        tr.replies_assign(),
        tr.replies_mark_handled(),
        tr.rows_enter(),
        tr.rows_dismiss(),
        tr.sittings_approve(),
        tr.sittings_reverse(),
        tr.wallet_record_reference(),
        tr.templates_new(),
    ]
}

fn writing_and_enabled(window: &Window, writing: &[String]) -> Vec<String> {
    let buttons = window.harness.query_all_by_role(Role::Button);
    let enabled = buttons.filter(|button| !button.accesskit_node().is_disabled());
    let labels = enabled.filter_map(|button| button.accesskit_node().label());
    labels.filter(|label| writing.contains(label)).collect()
}

#[track_caller]
fn check_looking(lang: Lang) {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let (secrets, writing) = (secrets(&path), writing(Tr::new(lang)));
    let before = std::fs::read(&path).unwrap();
    let mut found = Vec::new();
    for section in Section::ALL {
        let mut window = window(&path, lang, true);
        assert_eq!(window.harness.state().session.register.as_ref().unwrap().access, Access::LooksOnly);
        window.harness.get_by_label(&Tr::new(lang).shell_read_only_look());
        walk(&mut window, section, |window, state| {
            let name = format!("{section:?} {state}");
            found.extend(
                leaks(&legible::said(window), &secrets).into_iter().map(|leak| format!("{name}: {leak}")),
            );
            let enabled = writing_and_enabled(window, &writing);
            found.extend(enabled.into_iter().map(|button| format!("{name}: «{button}» can be pressed")));
        });
        if section == Section::Queue {
            window.shoot(&format!("looking-queue-{}", lang.code()));
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_supervisor_sees_no_whole_number_and_writes_nothing_in_kazakh() {
    check_looking(Lang::Kk);
}

#[test]
fn a_supervisor_sees_no_whole_number_and_writes_nothing_in_russian() {
    check_looking(Lang::Ru);
}

/// The walk would find them: whoever works with the register sees them.
#[test]
fn whoever_works_sees_whole_numbers_and_a_second_window_beside_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let secrets = secrets(&path);
    let profile = tempfile::tempdir().unwrap();
    let start =
        || Start { file: Some(path.clone()), profile: Some(profile.path().to_owned()), ..Start::default() };
    let mut first = Window::open(start());
    let mut second = Window::open(start());
    assert!(matches!(second.harness.state().session.register.as_ref().unwrap().access, Access::HeldBy(_)));
    let seen = |window: &mut Window| {
        let mut seen = Vec::new();
        walk(window, Section::Queue, |window, _state| seen.extend(leaks(&legible::said(window), &secrets)));
        seen
    };
    assert!(!seen(&mut first).is_empty());
    assert_eq!(seen(&mut second), [""; 0]);
}

/// The text that Ctrl+C takes out of the queue.
fn copied(window: &mut Window) -> String {
    window.harness.state_mut().session.section = Section::Queue;
    window.settle();
    window.harness.key_press_modifiers(Modifiers::NONE, Key::ArrowDown);
    window.settle();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.settle();
    window.harness.event(Event::Copy);
    for _ in 0..4 {
        window.harness.step();
        let commands = &window.harness.output().platform_output.commands;
        if let Some(OutputCommand::CopyText(text)) = commands.first() {
            return text.clone();
        }
    }
    panic!("nothing was copied");
}

#[test]
fn what_is_copied_is_masked_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let secrets = secrets(&path);
    let lines = |looks_only| -> Vec<String> {
        copied(&mut window(&path, Lang::Ru, looks_only)).lines().map(str::to_owned).collect()
    };
    let (whole, masked) = (lines(false), lines(true));
    assert_eq!(leaks(&whole, &secrets).len(), whole.len() - 1, "all but the headers");
    assert_eq!((leaks(&masked, &secrets), masked.len()), (Vec::new(), whole.len()));
    assert!(masked[1].contains("••••••"), "{}", masked[1]);
}

#[test]
fn who_looks_is_asked_once_and_keeps_looking() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let folder = tempfile::tempdir().unwrap();
        let path = practice_register(folder.path());
        let mut window = Window::open(Start { lang, ..Start::default() });
        window.click(&tr.start_open_button());
        assert_eq!(window.harness.state().screens.start.page, Page::Open);
        fill(&mut window, &tr.start_file(), &path.display().to_string());
        window.shoot(&format!("start-open-{}", lang.code()));
        window.click(&tr.start_look_only());
        let session = &window.harness.state().session;
        assert_eq!(session.register.as_ref().unwrap().access, Access::LooksOnly);
        assert!(preferences::load(&session.profile).preferences.looks_only);
        window.harness.state().commands.send(Command::OpenRegister(path));
        window.settle();
        let session = &window.harness.state().session;
        assert_eq!(session.register.as_ref().unwrap().access, Access::Writes);
        assert!(!preferences::load(&session.profile).preferences.looks_only);
    }
}
