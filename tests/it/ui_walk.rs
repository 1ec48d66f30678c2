//! Every screen at 1366×768, at the usual and the largest text size, in both languages: nothing is cut, nothing lies
//! outside the window, every control has a name.

use egui::{Key, Modifiers};
use kezek::{
    i18n::Lang,
    ui::action::{Action, Section, SectionAct},
};

use crate::support::{
    legible::findings,
    window::{Start, Window},
};

/// What is opened in every section, if it has it.
const ACTIONS: [Action; 3] = [Action::Add, Action::Print, Action::Plan];

/// What is opened over any section; looked at over one whose lines are whole, since nothing under it is told.
const OVER: [Action; 4] = [Action::Palette, Action::Keys, Action::Help, Action::Tour];

/// Goes to the next page of the section; returns whether there was one.
fn turn_page(window: &mut Window) -> bool {
    let act = SectionAct::NextPage;
    let commands = &window.harness.state().commands;
    let possible = commands.offered().iter().any(|offered| offered.act == act && offered.is_possible);
    if possible {
        commands.choose(act);
        window.settle();
    }
    possible
}

fn walk(lang: Lang, text_size_percent: u16) {
    let mut found = Vec::new();
    for section in Section::ALL {
        let (mut window, _folder) =
            Window::at(section, Start { lang, text_size_percent, ..Start::default() });
        let mut look = |window: &mut Window, state: &str| {
            let name = format!("walk-{section:?}-{state}-{}-{text_size_percent}", lang.code()).to_lowercase();
            window.shoot(&name);
            found.extend(findings(window).into_iter().map(|finding| format!("{name}: {finding}")));
        };
        look(&mut window, "list");
        for page in 1.. {
            if !turn_page(&mut window) {
                break;
            }
            look(&mut window, &format!("page {page}"));
        }
        for key in [Key::ArrowDown, Key::Enter] {
            window.harness.key_press_modifiers(Modifiers::NONE, key);
            window.settle();
        }
        look(&mut window, "details");
        let over = if section == Section::Settings { &OVER[..] } else { &[] };
        for &action in ACTIONS.iter().chain(over) {
            window.harness.state().commands.send(action);
            window.settle();
            look(&mut window, &format!("{action:?}"));
            for _ in 0..2 {
                window.harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
                window.settle();
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn everything_can_be_read_in_kazakh() {
    walk(Lang::Kk, 100);
}

#[test]
fn everything_can_be_read_in_russian() {
    walk(Lang::Ru, 100);
}

#[test]
fn everything_can_be_read_in_kazakh_at_the_largest_size() {
    walk(Lang::Kk, 150);
}

#[test]
fn everything_can_be_read_in_russian_at_the_largest_size() {
    walk(Lang::Ru, 150);
}
