//! The section «queue»: the list of a garrison in lawful order, and beside it the card of a person.

mod hand_over;
mod list;
mod rows;
mod source;
mod toolbar;
mod words;

use egui::Ui;

use self::{
    hand_over::HandOver,
    list::List,
    source::{Past, Scope, Source},
    toolbar::Toolbar,
};
use crate::{
    domain::ids::EntryId,
    ui::{
        action::{Action, Section},
        view::View,
        widgets::{empty::empty, progress_bar},
    },
};

/// See the module.
#[derive(Default)]
pub struct Queue {
    past: Past,
    toolbar: Toolbar,
    list: List,
    hand_over: HandOver,
}

impl Queue {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let source = self.past.source(view);
        if let Some((scope, source)) = Scope::of(view).zip(source.as_ref()) {
            self.list.refresh(view, scope, source);
        }
        let asked = self.toolbar.ui(ui, view, &self.list);
        if asked.export {
            self.hand_over.begin_export(view);
        }
        if asked.print {
            self.hand_over.print(view);
        }
        self.hand_over.ui(ui, view);
        match source {
            Some(source) => self.page_ui(ui, view, &source),
            None => progress_bar::running_card(ui, view.tr, view.desk),
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, view: &View<'_>, source: &Source) {
        if !self.nobody_ui(ui, view) {
            self.list.ui(ui, view, source);
        }
    }

    /// Says what to do when there is nobody to show; returns whether it did.
    fn nobody_ui(&self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        let past = view.register.is_some_and(|head| head.as_of.is_some());
        match (self.list.found(), self.list.length()) {
            (Some(0), _) => {
                empty(ui, &tr.queue_nobody_found(), &tr.queue_nobody_found_hint(), None);
            }
            (None, Some(0)) if past => {
                empty(ui, &tr.queue_nobody_then(), "", None);
            }
            (None, Some(0)) => {
                let (title, hint) = (tr.empty_queue(), tr.empty_queue_hint());
                if empty(ui, &title, &hint, Some(&tr.empty_take_in())) {
                    view.commands.send(Action::Go(Section::Import));
                }
            }
            (Some(_), _) | (None, Some(_) | None) => return false,
        }
        true
    }

    /// Shows the card of a person.
    pub fn show(&mut self, _entry: EntryId) {}

    /// Opens the form with the cells of a rejected row.
    pub fn fix_row(&mut self, _row: crate::domain::ids::ImportRowId) {}

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        if action == Action::Print {
            self.hand_over.print(view);
        }
    }
}
