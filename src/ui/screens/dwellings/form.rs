//! The form of a dwelling: a new one, a correction, or a rejected row put right.
//!
//! What is typed is kept as a draft, so that nothing is lost when the window closes in the middle.

mod checks;
mod fields;
mod opening;
mod source;

pub use fields::DwellingForm;

use egui::{Id, Modal, RichText, ScrollArea, Ui};

use crate::{
    domain::ids::{DwellingId, ImportRowId},
    i18n::Tr,
    ops::{self, Refusal},
    ui::{
        desk::Errand,
        draft::DraftKeeper,
        failure,
        loaded::Pending,
        theme,
        typing::{Typing, escaped},
        view::View,
        widgets::{button, field},
    },
};
use opening::Opened;

const WIDTH: f32 = 760.0;

/// What the form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    New,
    Correction(DwellingId),
    Row(ImportRowId),
}

/// The form while it is open.
struct Open {
    target: Target,
    form: DwellingForm,
    /// The number of a dwelling that is corrected.
    inventory_no: String,
    /// What was wrong with the row that it puts right.
    faults: Vec<source::RowFault>,
    typing: Typing<DwellingForm>,
    /// Errors are told from the first attempt on, not while the form is still empty.
    attempted: bool,
    /// The first field has had the focus.
    begun: bool,
    error: Option<ops::Error>,
}

/// See the module.
#[derive(Default)]
pub struct FormWindow {
    open: Option<Open>,
    /// Asked for before there was a view to open it with.
    wanted: Option<Target>,
    opening: Pending<Opened>,
    saving: Pending<DwellingId>,
}

impl FormWindow {
    /// Opens the form; one that is open stays as it is.
    pub fn begin(&mut self, target: Target) {
        if self.open.is_none() {
            self.wanted = Some(target);
        }
    }

    /// Shows the form, if it is open; returns the dwelling that was saved.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<DwellingId> {
        if let Some(target) = self.wanted.take() {
            opening::begin(&mut self.opening, view, target);
        }
        if let Some(opened) = self.opening.done(view) {
            self.open = Some(Open::of(opened));
        }
        if let Some(saved) = self.take_result(view) {
            if let Some(open) = self.open.take() {
                open.typing.forget();
            }
            return Some(saved);
        }
        let open = self.open.as_mut()?;
        open.typing.take_keys(ui, &mut open.form);
        let frame = theme::dialog(ui.ctx());
        let answer = Modal::new(Id::unique("dwelling form")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 60.0));
            open.ui(ui, view, self.saving.is_running())
        });
        match answer.inner {
            None => open.typing.note(ui, &open.form),
            Some(false) => self.put_aside(),
            Some(true) => self.save(view),
        }
        None
    }

    /// What was typed stays as a draft.
    fn put_aside(&mut self) {
        if let Some(open) = self.open.take() {
            open.typing.put_aside();
        }
    }

    /// Whether it holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.typing.is_changed())
    }

    fn save(&mut self, view: &View<'_>) {
        let Some(open) = &mut self.open else { return };
        open.attempted = true;
        open.error = None;
        let Some(facts) = open.form.facts() else { return };
        let target = open.target;
        self.saving.start(view, Errand::whole(Tr::offers_recording), move |writer, stamp, _progress| {
            match target {
                Target::New => ops::dwellings::record(writer, stamp, facts, None),
                Target::Row(row) => ops::dwellings::record(writer, stamp, facts, Some(row)),
                Target::Correction(dwelling) => {
                    ops::dwellings::correct(writer, stamp, dwelling, facts)?;
                    Ok(dwelling)
                }
            }
        });
    }

    fn take_result(&mut self, view: &View<'_>) -> Option<DwellingId> {
        match (self.saving.result()?, &mut self.open) {
            (Ok(dwelling), _) => {
                view.tell_done(Tr::dwellings_saved);
                Some(dwelling)
            }
            (Err(error), Some(open)) => {
                open.error = Some(error);
                None
            }
            (Err(error), None) => {
                view.tell_failure(error);
                None
            }
        }
    }
}

impl Open {
    fn of(opened: Opened) -> Self {
        let Opened { target, beginning, faults, draft } = opened;
        let (kept, mut form) = (DraftKeeper::kept(&draft), beginning.clone());
        let inventory_no = beginning.inventory_no.clone();
        let typing = Typing::resume(draft, kept, beginning, &mut form);
        Self { target, form, inventory_no, faults, typing, attempted: false, begun: false, error: None }
    }

    /// `Some(true)` to save, `Some(false)` to leave.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, saving: bool) -> Option<bool> {
        let tr = view.tr;
        ui.label(theme::title(self.title(tr)));
        self.typing.restored_ui(ui, tr, &mut self.form);
        let height = (ui.ctx().content_rect().height() - 170.0).max(120.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            self.fields_ui(ui, view);
            field::follow_focus(ui);
        });
        if let Some(error) = &self.error {
            let words = failure::act_error(tr, view.zone(), error);
            ui.label(RichText::new(words).color(theme::palette(ui).danger.ink));
        }
        ui.add_space(6.0);
        ui.horizontal(|ui| {
            let save = button::primary_if(ui, view.can_write() && !saving, tr.dwellings_save()).clicked();
            let put_aside = ui.button(tr.widgets_cancel()).on_hover_text(tr.entry_put_aside_hint()).clicked();
            if save || put_aside {
                return Some(save);
            }
            let wished = escaped(ui);
            self.typing.is_left(ui, tr, wished).then_some(false)
        })
        .inner
    }

    fn fields_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        for fault in &self.faults {
            ui.label(RichText::new(fault.sentence(view.tr)).color(theme::palette(ui).warning.ink));
        }
        let taken = matches!(&self.error, Some(ops::Error::Refused(refusal))
            if matches!(**refusal, Refusal::InventoryNumberTaken { .. }));
        let first = self.form.ui(ui, view, self.attempted, taken);
        if !std::mem::replace(&mut self.begun, true) {
            first.request_focus();
        }
    }

    fn title(&self, tr: Tr) -> String {
        match self.target {
            Target::New => tr.dwellings_form_new(),
            Target::Correction(_) => tr.dwellings_form_correction(&self.inventory_no),
            Target::Row(_) => tr.dwellings_form_row(),
        }
    }
}
