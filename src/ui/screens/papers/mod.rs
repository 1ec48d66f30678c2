//! The section «papers»: every printed paper with its number, and the journal of the register.

mod details;
mod journal;
mod making;
mod printed;

use egui::Ui;

use self::{journal::Journal, printed::Printed};
use crate::{
    domain::ids::PaperId,
    ui::{action::Action, view::View, widgets::tabs::tabs},
};

/// Which page is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Printed,
    Journal,
}

/// See the module.
#[derive(Default)]
pub struct Papers {
    page: Page,
    printed: Printed,
    journal: Journal,
}

impl Papers {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.pages_ui(ui, view);
        match self.page {
            Page::Printed => self.printed.ui(ui, view),
            Page::Journal => self.journal.ui(ui, view),
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let pages =
            [(Page::Printed, view.tr.journal_page_printed()), (Page::Journal, view.tr.journal_page())];
        ui.horizontal(|ui| tabs(ui, view, &mut self.page, &pages));
    }

    /// Shows a paper.
    pub fn show(&mut self, paper: PaperId) {
        self.page = Page::Printed;
        self.printed.show(paper);
    }

    /// Shows the journal.
    pub fn show_journal(&mut self) {
        self.page = Page::Journal;
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, _view: &View<'_>) {
        match self.page {
            Page::Printed => self.printed.act(action),
            Page::Journal => self.journal.act(action),
        }
    }
}
