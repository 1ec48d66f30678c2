//! The act of a form: under way, done, or refused beside the form.

use egui::Ui;

use crate::{
    i18n::Tr,
    journal::Stamp,
    ops,
    store::Writer,
    ui::{
        desk::{Errand, Text},
        loaded::Pending,
        view::View,
        widgets::trouble,
    },
};

/// See the module.
#[derive(Default)]
pub struct Saving {
    act: Pending<()>,
    refused: Option<ops::Error>,
}

impl Saving {
    /// Asks for the act.
    pub fn start(
        &mut self,
        view: &View<'_>,
        act: impl FnOnce(&mut Writer, &Stamp) -> ops::Result<()> + Send + 'static,
    ) {
        self.refused = None;
        let errand = Errand::whole(Tr::settings_saving);
        self.act.start(view, errand, move |writer, stamp, _progress| act(writer, stamp));
    }

    /// Takes in what came of the act; returns whether it succeeded now, which is told as `done`.
    pub fn follow(&mut self, view: &View<'_>, done: Text) -> bool {
        match self.act.result() {
            Some(Ok(())) => {
                view.tell_done(done);
                true
            }
            Some(Err(error)) => {
                self.refused = Some(error);
                false
            }
            None => false,
        }
    }

    /// Whether the form's button can be pressed.
    pub fn is_possible(&self, view: &View<'_>) -> bool {
        view.can_write() && !self.act.is_running()
    }

    /// Shows why the act was refused, if it was.
    pub fn ui(&self, ui: &mut Ui, view: &View<'_>) {
        if let Some(error) = &self.refused {
            trouble::ui(ui, view, error);
        }
    }
}
