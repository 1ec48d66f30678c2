//! The printers of the system, asked for once and beside the frames.

use egui::{Label, Ui};

use crate::{
    i18n::Tr,
    platform::viewer::{self, HandOverError},
    ui::{
        desk::{self, Answer, Ticket},
        widgets::choice::choice,
    },
};

/// See the module.
#[derive(Default)]
pub(super) struct Printers {
    ticket: Option<Ticket<Result<Vec<String>, HandOverError>>>,
    names: Option<Vec<String>>,
}

impl Printers {
    /// Shows the printers; none chosen is the usual one of the system. Returns whether another one was chosen.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, chosen: &mut Option<String>) -> bool {
        self.refresh(ui);
        let Some(names) = &self.names else {
            ui.weak(tr.handover_printers_asked());
            return false;
        };
        if names.is_empty() {
            ui.add(Label::new(tr.handover_no_printers()).wrap());
            return false;
        }
        // What was chosen elsewhere, or is switched off now, is not to swallow a paper.
        chosen.take_if(|chosen| !names.contains(chosen));
        let items: Vec<Option<String>> = [None].into_iter().chain(names.iter().cloned().map(Some)).collect();
        let usual = tr.handover_printer_usual();
        let text = |name: &Option<String>| name.clone().unwrap_or_else(|| usual.clone());
        choice(ui, &tr.handover_printer(), ui.available_width() - 8.0, chosen, &items, text)
    }

    fn refresh(&mut self, ui: &Ui) {
        if self.names.is_some() {
            return;
        }
        let ticket = self.ticket.get_or_insert_with(|| {
            let waking = ui.ctx().clone();
            desk::aside(move || waking.request_repaint(), viewer::printers)
        });
        self.names = match ticket.take() {
            Answer::NotYet => None,
            Answer::Ready(Ok(names)) => Some(names),
            Answer::Ready(Err(error)) => {
                tracing::warn!(%error, "the system names no printers");
                Some(Vec::new())
            }
            Answer::Lost => Some(Vec::new()),
        };
    }
}
