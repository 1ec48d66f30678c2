//! A short form over the screen, before an act that needs something said.

use egui::{Id, Key, Label, Modal, RichText, Ui};

use super::button;
use crate::{i18n::Tr, ui::theme};

/// The frame of a form.
#[derive(Debug, Clone, Copy)]
pub struct Dialog<'a> {
    pub title: &'a str,
    /// The verb, not "yes".
    pub agree: &'a str,
    /// Whether nothing is missing.
    pub possible: bool,
    /// Why the act was refused, if it was.
    pub error: Option<&'a str>,
}

const WIDTH: f32 = 520.0;

impl Dialog<'_> {
    /// Shows the form; `None` until the person has answered.
    pub fn show(self, ui: &Ui, tr: Tr, contents: impl FnOnce(&mut Ui)) -> Option<bool> {
        let modal = Modal::new(Id::unique(("dialog", self.title))).frame(theme::dialog(ui.ctx())).show(
            ui.ctx(),
            |ui| {
                ui.set_width(WIDTH);
                ui.label(theme::title(self.title));
                ui.add_space(4.0);
                contents(ui);
                self.error_ui(ui);
                ui.add_space(8.0);
                self.buttons_ui(ui, tr)
            },
        );
        let escaped = modal.backdrop_response.clicked() || ui.input(|input| input.key_pressed(Key::Escape));
        modal.inner.or(escaped.then_some(false))
    }

    fn error_ui(self, ui: &mut Ui) {
        if let Some(error) = self.error {
            let words = RichText::new(error).color(theme::palette(ui).danger.ink);
            ui.add(Label::new(words).wrap());
        }
    }

    fn buttons_ui(self, ui: &mut Ui, tr: Tr) -> Option<bool> {
        ui.horizontal(|ui| {
            let agreed = button::primary_if(ui, self.possible, self.agree).clicked();
            let refused = ui.button(tr.widgets_cancel()).clicked();
            if agreed { Some(true) } else { refused.then_some(false) }
        })
        .inner
    }
}
