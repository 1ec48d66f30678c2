//! The screens, one struct each; without a register there is only the first one.

mod calendar_form;
pub mod dwellings;
pub mod export;
pub mod figures;
pub mod hand_over;
pub mod handbook;
pub mod import;
pub mod inventory;
pub mod offers;
pub mod papers;
pub mod queue;
pub mod replies;
pub mod rounds;
pub mod settings;
pub mod sittings;
pub mod start;
pub mod tasks;
pub mod today;
pub mod wallet;

use egui::Ui;

use super::{
    action::{Action, Section},
    view::View,
};

/// All screens with what they remember.
#[derive(Default)]
pub struct Screens {
    pub start: start::Start,
    pub today: today::Today,
    pub queue: queue::Queue,
    pub dwellings: dwellings::Dwellings,
    pub rounds: rounds::Rounds,
    pub replies: replies::Replies,
    pub sittings: sittings::Sittings,
    pub inventory: inventory::Inventory,
    pub tasks: tasks::Tasks,
    pub import: import::Import,
    pub papers: papers::Papers,
    pub figures: figures::Figures,
    pub settings: settings::Settings,
    /// Lies over the section in view.
    pub handbook: handbook::Handbook,
}

impl Screens {
    /// Shows the screen of a section.
    pub fn ui(&mut self, ui: &mut Ui, section: Section, view: &View<'_>) {
        if self.handbook.is_open(section) {
            return self.handbook.ui(ui, view);
        }
        if view.register.is_none() {
            return self.start.ui(ui, view);
        }
        self.figures.board.ui(ui.ctx(), view);
        match section {
            Section::Today => self.today.ui(ui, view),
            Section::Queue => self.queue.ui(ui, view),
            Section::Dwellings => self.dwellings.ui(ui, view),
            Section::Rounds => self.rounds.ui(ui, view),
            Section::Replies => self.replies.ui(ui, view),
            Section::Sittings => self.sittings.ui(ui, view),
            Section::Inventory => self.inventory.ui(ui, view),
            Section::Tasks => self.tasks.ui(ui, view),
            Section::Import => self.import.ui(ui, view),
            Section::Papers => self.papers.ui(ui, view),
            Section::Figures => self.figures.ui(ui, view),
            Section::Settings => self.settings.ui(ui, view),
        }
    }

    /// Whether a form of a section holds what is not in the register yet.
    pub fn has_changes(&self, section: Section) -> bool {
        match section {
            Section::Queue => self.queue.has_changes(),
            Section::Dwellings => self.dwellings.has_changes(),
            Section::Rounds => self.rounds.has_changes(),
            Section::Replies => self.replies.has_changes(),
            Section::Sittings => self.sittings.has_changes(),
            Section::Inventory => self.inventory.has_changes(),
            Section::Tasks => self.tasks.has_changes(),
            Section::Settings => self.settings.has_changes(),
            Section::Today | Section::Import | Section::Papers | Section::Figures => false,
        }
    }

    /// Hands an action to the screen in view.
    pub fn act(&mut self, section: Section, action: Action, view: &View<'_>) {
        match section {
            Section::Today => self.today.act(action, view),
            Section::Queue => self.queue.act(action, view),
            Section::Dwellings => self.dwellings.act(action, view),
            Section::Rounds => self.rounds.act(action, view),
            Section::Replies => self.replies.act(action, view),
            Section::Sittings => self.sittings.act(action, view),
            Section::Inventory => self.inventory.act(action, view),
            Section::Tasks => self.tasks.act(action, view),
            Section::Import => self.import.act(action, view),
            Section::Papers => self.papers.act(action, view),
            Section::Figures => self.figures.act(action, view),
            Section::Settings => self.settings.act(action, view),
        }
    }
}
