//! A question before something that cannot simply be taken back.

use egui::{Id, Key, Modal, Ui};

use super::button;
use crate::{i18n::Tr, ui::theme};

/// The words of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub title: String,
    /// Names what will happen, and how many it concerns.
    pub body: String,
    /// The verb, not "yes".
    pub agree: String,
}

/// Asks; `None` until the person has answered.
pub fn confirm(ui: &Ui, tr: Tr, question: &Question) -> Option<bool> {
    let modal = Modal::new(Id::unique(("confirm", &question.title))).frame(theme::dialog(ui.ctx())).show(
        ui.ctx(),
        |ui| {
            ui.set_width(420.0);
            ui.label(theme::title(&question.title));
            ui.label(&question.body);
            ui.add_space(8.0);
            buttons_ui(ui, tr, question)
        },
    );
    let escaped = modal.backdrop_response.clicked() || ui.input(|input| input.key_pressed(Key::Escape));
    modal.inner.or(escaped.then_some(false))
}

fn buttons_ui(ui: &mut Ui, tr: Tr, question: &Question) -> Option<bool> {
    ui.horizontal(|ui| {
        let agreed = button::primary(ui, &question.agree).clicked();
        let refused = ui.button(tr.widgets_cancel()).clicked();
        if agreed { Some(true) } else { refused.then_some(false) }
    })
    .inner
}
