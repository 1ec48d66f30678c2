//! The question before an open row is dismissed; a reason is required.

use egui::{Id, Key, Label, Modal, TextEdit, Ui};

use super::details::place;
use crate::{
    domain::ids::ImportRowId,
    i18n::Tr,
    ops::{self, imports},
    store::tables::imports::OpenRow,
    ui::{
        desk::Errand,
        loaded::Pending,
        theme,
        view::View,
        widgets::{button, field, trouble},
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
        let modal = Modal::new(Id::unique("dismiss row")).frame(theme::dialog(ui.ctx()));
        let modal = modal.show(ui.ctx(), |ui| self.form_ui(ui, view));
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        modal.inner || (escaped && !self.act.is_running())
    }

    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        ui.set_width(540.0);
        ui.label(theme::title(tr.rows_dismiss_title()));
        ui.add(Label::new(tr.rows_dismiss_body(&self.place)).wrap());
        ui.add_space(6.0);
        let missing = self.attempted && self.reason.trim().is_empty();
        let error = missing.then(|| tr.rows_dismiss_reason_missing());
        let label = tr.rows_dismiss_reason();
        ui.label(theme::strong(&label));
        let edit = ui.add(TextEdit::multiline(&mut self.reason).desired_rows(3).desired_width(f32::INFINITY));
        field::name(&edit, &label);
        if let Some(error) = error {
            ui.label(egui::RichText::new(error).color(theme::palette(ui).danger.ink));
        }
        if let Some(error) = &self.failed {
            trouble::ui(ui, view, error);
        }
        ui.add_space(8.0);
        self.buttons_ui(ui, view)
    }

    fn buttons_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        ui.horizontal(|ui| {
            let idle = !self.act.is_running();
            if button::primary_if(ui, idle, tr.rows_dismiss_agree()).clicked() {
                self.attempted = true;
                self.dismiss(view);
            }
            ui.add_enabled(idle, egui::Button::new(tr.widgets_cancel())).clicked()
        })
        .inner
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
