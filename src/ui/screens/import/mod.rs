//! The section «import»: taking files in, and the rows that were rejected and wait for a person.

mod check;
mod columns;
mod confirm;
mod counts;
mod files;
mod found;
mod issue_rows;
mod open_rows;
mod recognised;
mod remembered;
mod report;
mod rule_words;
mod step;
mod wizard;

use std::path::PathBuf;

use egui::Ui;

use crate::{
    domain::ids::ImportRowId,
    i18n::amounts,
    ui::{action::Action, view::View, widgets::tabs::tabs},
};

use open_rows::OpenRows;
use wizard::Wizard;

/// The two halves of the section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    #[default]
    Files,
    OpenRows,
}

/// See the module.
#[derive(Default)]
pub struct Import {
    pub tab: Tab,
    wizard: Wizard,
    open_rows: OpenRows,
}

impl Import {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.tabs_ui(ui, view);
        ui.add_space(4.0);
        match self.tab {
            Tab::Files => {
                if self.wizard.ui(ui, view) {
                    self.tab = Tab::OpenRows;
                }
            }
            Tab::OpenRows => self.open_rows.ui(ui, view),
        }
    }

    fn tabs_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let open = view.register.map_or(0, |head| head.open_rows);
        let open_text = match open {
            0 => tr.intake_tab_open_rows(),
            count => format!("{} · {}", tr.intake_tab_open_rows(), amounts::thousands(count)),
        };
        ui.horizontal(|ui| {
            let pages = [(Tab::Files, tr.intake_tab_files()), (Tab::OpenRows, open_text)];
            tabs(ui, view, &mut self.tab, &pages);
        });
    }

    /// Shows the open rows, one of them selected.
    pub fn show_open_rows(&mut self, row: Option<ImportRowId>) {
        self.tab = Tab::OpenRows;
        self.open_rows.show(row);
    }

    /// Begins with files that were dropped onto the window.
    pub fn take_files(&mut self, paths: Vec<PathBuf>) {
        self.tab = Tab::Files;
        self.wizard.take_files(paths);
    }

    /// Begins with text of the clipboard.
    pub fn take_text(&mut self, text: String) {
        self.tab = Tab::Files;
        self.wizard.take_text(text);
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, _view: &View<'_>) {
        if action == Action::Add {
            self.tab = Tab::Files;
            self.wizard.begin_again();
        }
    }
}
