//! The question before an open row is dismissed; a reason is required.

use egui::{Label, TextEdit, Ui};

use super::details::place;
use crate::{
    domain::ids::ImportRowId,
    i18n::Tr,
    ops::{self, imports},
    store::tables::imports::OpenRow,
    ui::{
        desk::Errand,
        failure,
        loaded::Pending,
        theme,
        view::View,
        widgets::{dialog::Dialog, field},
    },
};

/// See the module.
pub struct Dismissal {
    id: ImportRowId,
    place: String,
    reason: String,
    /// The missing reason is told from the first attempt on.
    attempted: bool,
    act: Pending<()>,
    failed: Option<ops::Error>,
}

impl Dismissal {
    /// The question about a row.
    pub fn new(tr: Tr, row: &OpenRow) -> Self {
        Self {
            id: row.id,
            place: place(tr, row),
            reason: String::new(),
            attempted: false,
            act: Pending::default(),
            failed: None,
        }
    }

    /// Shows the question; returns whether it is over.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) -> bool {
        match self.act.result() {
            Some(Ok(())) => {
                view.tell_done(Tr::rows_dismissed);
                return true;
            }
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
        let error = self.failed.as_ref().map(|error| failure::act_error(view.tr, view.zone(), error));
        let (title, agree) = (view.tr.rows_dismiss_title(), view.tr.rows_dismiss_agree());
        let possible = !self.act.is_running();
        let dialog = Dialog { title: &title, agree: &agree, possible, error: error.as_deref() };
        match dialog.show(ui, view.tr, |ui| self.reason_ui(ui, view.tr)) {
            Some(true) => {
                self.attempted = true;
                self.dismiss(view);
                false
            }
            Some(false) => possible,
            None => false,
        }
    }

    fn reason_ui(&mut self, ui: &mut Ui, tr: Tr) {
        ui.add(Label::new(tr.rows_dismiss_body(&self.place)).wrap());
        ui.add_space(6.0);
        let label = tr.rows_dismiss_reason();
        ui.label(theme::strong(&label));
        let edit = ui.add(TextEdit::multiline(&mut self.reason).desired_rows(3).desired_width(f32::INFINITY));
        field::name(&edit, &label);
        if self.attempted && self.reason.trim().is_empty() {
            let words = egui::RichText::new(tr.rows_dismiss_reason_missing());
            ui.label(words.color(theme::palette(ui).danger.ink));
        }
    }

    fn dismiss(&mut self, view: &View<'_>) {
        if self.reason.trim().is_empty() {
            return;
        }
        let (id, reason) = (self.id, self.reason.clone());
        self.act.start(view, Errand::whole(Tr::rows_dismissing), move |writer, stamp, _progress| {
            imports::dismiss_row(writer, stamp, id, &reason)
        });
    }
}
