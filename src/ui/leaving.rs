//! A question before a form with changes is left behind.

use egui::{Ui, ViewportCommand};

use super::{
    action::{Action, Section},
    app::App,
    widgets::confirm::{Question, confirm},
};
use crate::i18n::Tr;

/// What was asked for while a form had changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Act(Action),
    CloseWindow,
}

/// See the module.
#[derive(Default)]
pub struct Leaving {
    asked: Option<Way>,
    /// The window may close.
    agreed: bool,
}

/// Asks; `None` until the person has answered.
pub fn ask(ui: &Ui, tr: Tr) -> Option<bool> {
    let question = Question { title: tr.leaving_title(), body: tr.leaving_body(), agree: tr.leaving_agree() };
    confirm(ui, tr, &question)
}

impl App {
    /// Whether an action waits for an answer: it leads away from a form with changes.
    pub(super) fn asks_before(&mut self, action: Action) -> bool {
        let asks = match action {
            Action::Go(section) => {
                section != self.session.section && self.screens.has_changes(self.session.section)
            }
            Action::NewRegister | Action::OpenRegister | Action::PracticeRegister | Action::CloseRegister => {
                Section::ALL.into_iter().any(|section| self.screens.has_changes(section))
            }
            _stays => false,
        };
        if asks {
            self.leaving.asked = Some(Way::Act(action));
        }
        asks
    }

    /// Keeps the window open until the question is answered.
    pub(super) fn guard_closing(&mut self, ctx: &egui::Context) {
        let closing = ctx.input(|input| input.viewport().close_requested());
        if closing
            && !self.leaving.agreed
            && Section::ALL.into_iter().any(|section| self.screens.has_changes(section))
        {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.leaving.asked = Some(Way::CloseWindow);
        }
    }

    /// Shows the question, if there is one, and goes the way that was asked for.
    pub(super) fn leaving_ui(&mut self, ui: &Ui) {
        let Some(way) = self.leaving.asked else { return };
        let Some(agreed) = ask(ui, self.session.tr()) else { return };
        self.leaving.asked = None;
        match way {
            _stays if !agreed => {}
            Way::Act(action) => self.act(action),
            Way::CloseWindow => {
                self.leaving.agreed = true;
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }
}
