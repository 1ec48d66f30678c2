//! The screens, one struct each; without a register there is only the first one.

pub mod start;

use egui::Ui;

use super::{
    action::{Action, Section},
    view::View,
    widgets::empty::empty,
};
use crate::i18n::Tr;

/// All screens with what they remember.
#[derive(Default)]
pub struct Screens {
    pub start: start::Start,
}

impl Screens {
    /// Shows the screen of a section.
    pub fn ui(&mut self, ui: &mut Ui, section: Section, view: &View<'_>) {
        if view.register.is_none() {
            return self.start.ui(ui, view);
        }
        match section {
            Section::Queue => nothing_imported(ui, view, Tr::empty_queue, Tr::empty_queue_hint),
            Section::Dwellings => nothing_imported(ui, view, Tr::empty_dwellings, Tr::empty_dwellings_hint),
            Section::Rounds => nothing_yet(ui, view, Tr::empty_rounds, Tr::empty_rounds_hint),
            Section::Replies => nothing_yet(ui, view, Tr::empty_replies, Tr::empty_replies_hint),
            Section::Import => nothing_yet(ui, view, Tr::empty_import, Tr::empty_import_hint),
            Section::Papers => nothing_yet(ui, view, Tr::empty_papers, Tr::empty_papers_hint),
            Section::Settings => start::appearance::ui(ui, view),
        }
    }

    /// Hands an action to the screen in view.
    pub fn act(&mut self, section: Section, action: Action) {
        tracing::debug!(?section, ?action, "no screen takes it yet");
    }
}

fn nothing_yet(ui: &mut Ui, view: &View<'_>, title: fn(Tr) -> String, hint: fn(Tr) -> String) {
    empty(ui, &title(view.tr), &hint(view.tr), None);
}

/// As [`nothing_yet`], where the first thing to do is to take in a file.
fn nothing_imported(ui: &mut Ui, view: &View<'_>, title: fn(Tr) -> String, hint: fn(Tr) -> String) {
    if empty(ui, &title(view.tr), &hint(view.tr), Some(&view.tr.empty_take_in())) {
        view.commands.send(Action::Go(Section::Import));
    }
}
