//! What every list of the window does, whatever it is of: keys, order, filters, copying, the file of what is shown.

use std::{path::Path, slice};

use egui::{Event, Key, Modifiers, OutputCommand, accesskit::Role, accesskit::Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::i18n::{Tr, amounts::thousands};

use super::window::{Window, fill, rows};

/// A list in view.
pub struct ListInView<'a> {
    /// How many rows it has.
    pub count: usize,
    /// The header of a column to sort by.
    pub header: &'a str,
    /// The label of a filter that every row has a choice of.
    pub filter: &'a str,
}

impl ListInView<'_> {
    /// Goes through everything; leaves the list as it was.
    #[track_caller]
    pub fn check(&self, window: &mut Window, tr: Tr, folder: &Path) {
        self.keys(window);
        self.order(window, tr);
        self.chips(window, tr);
        self.copy(window);
        self.export(window, tr, folder);
    }

    fn keys(&self, window: &mut Window) {
        press(window, Modifiers::NONE, Key::Home);
        let first = rows(window)[0].clone();
        assert_eq!(chosen(window), slice::from_ref(&first), "Home");
        if self.count > 1 {
            press(window, Modifiers::NONE, Key::ArrowDown);
            assert_eq!(chosen(window), [rows(window)[1].clone()], "arrow");
            press(window, Modifiers::NONE, Key::End);
            assert_ne!(chosen(window), slice::from_ref(&first), "End");
            press(window, Modifiers::NONE, Key::Home);
            press(window, Modifiers::SHIFT, Key::ArrowDown);
            assert_eq!(chosen(window).len(), 2, "Shift");
        }
        press(window, Modifiers::NONE, Key::Home);
        assert_eq!(chosen(window), slice::from_ref(&first), "Home again");
    }

    fn order(&self, window: &mut Window, tr: Tr) {
        window.harness.get(by().role(Role::ColumnHeader).label(self.header)).click();
        window.settle();
        window.harness.get_by_label(&tr.table_sorted(self.header));
        window.click(&tr.table_back_to_order());
        assert!(window.harness.query_by_label(&tr.table_sorted(self.header)).is_none());
    }

    /// The first choice of the filter, as a chip that can be taken away.
    fn chips(&self, window: &mut Window, tr: Tr) {
        window.click(&tr.table_filters());
        let buttons = window.harness.query_all(by().role(Role::Button).label(self.filter));
        buttons.last().unwrap_or_else(|| panic!("no filter {}", self.filter)).click();
        window.settle();
        let choice = {
            let boxes = window.harness.query_all(by().role(Role::CheckBox));
            let labels = boxes.map(|node| node.accesskit_node().label().unwrap_or_default());
            labels.into_iter().find(|label| label.ends_with(')')).unwrap()
        };
        window.click(&choice);
        press(window, Modifiers::NONE, Key::Escape);
        press(window, Modifiers::NONE, Key::Escape);
        let (name, number) = choice.rsplit_once(" (").unwrap();
        let number = number.trim_end_matches(')');
        let chip = format!("{}: {name}", self.filter);
        window.harness.get_by_label(&chip);
        assert!(shows(window, tr, number), "{chip} leaves {number}");
        window.click(&tr.table_remove_filter(&chip));
        assert!(window.harness.query_by_label(&chip).is_none());
        assert!(shows(window, tr, &thousands(self.count)), "all are back");
    }

    fn copy(&self, window: &mut Window) {
        press(window, Modifiers::NONE, Key::Home);
        press(window, Modifiers::SHIFT, Key::End);
        window.harness.event(Event::Copy);
        let copied = (0..4).find_map(|_| {
            window.harness.step();
            let commands = &window.harness.output().platform_output.commands;
            commands.iter().find_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _another => None,
            })
        });
        let copied = copied.expect("something is copied");
        let lines: Vec<&str> = copied.lines().collect();
        assert_eq!(lines.len(), self.count + 1);
        let columns = lines[0].split('\t').count();
        assert!(lines[0].split('\t').any(|header| header == self.header), "{}", lines[0]);
        assert!(lines.iter().all(|line| line.split('\t').count() == columns));
        window.settle();
        press(window, Modifiers::NONE, Key::Home);
    }

    fn export(&self, window: &mut Window, tr: Tr, folder: &Path) {
        let path = folder.join("shown.csv");
        window.click(&tr.table_export());
        fill(window, &tr.table_export_file(), &path.display().to_string());
        window.click(&tr.table_export_write());
        window.settle();
        let written = std::fs::read_to_string(&path).unwrap();
        assert_eq!(written.lines().count(), self.count + 1);
        assert!(written.lines().next().unwrap().contains(self.header), "{written}");
        std::fs::remove_file(path).unwrap();
    }
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.harness.key_press_modifiers(modifiers, key);
    window.settle();
}

fn chosen(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all(by().role(Role::Row));
    let chosen = rows.filter(|row| row.accesskit_node().toggled() == Some(Toggled::True));
    chosen.map(|row| row.accesskit_node().label().unwrap_or_default()).collect()
}

/// Whether the foot of the list tells a number of rows.
fn shows(window: &Window, tr: Tr, number: &str) -> bool {
    let words = tr.table_shown(number);
    window.harness.query_all_by_label_contains(&words).next().is_some()
}
