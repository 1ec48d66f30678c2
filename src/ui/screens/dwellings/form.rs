//! The form of a dwelling: a new one, a correction, or a rejected row put right.

mod checks;
mod fields;
mod source;

pub use fields::DwellingForm;

use egui::{Id, Modal, RichText, ScrollArea, Ui};

use crate::{
    domain::{
        dwelling::Dwelling,
        ids::{DwellingId, ImportRowId},
    },
    i18n::Tr,
    ops::{self, Refusal},
    ui::{
        desk::Errand,
        failure,
        loaded::{Loaded, Pending},
        theme,
        view::View,
        widgets::button,
    },
};
use source::OpenForm;

const WIDTH: f32 = 760.0;

/// What the form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    New,
    Correction(DwellingId),
    Row(ImportRowId),
}

/// The form while it is open.
struct Open {
    target: Target,
    form: DwellingForm,
    /// What was wrong with the row that it puts right.
    issues: Vec<source::RowFault>,
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
    /// A rejected row whose form is wanted.
    wanted: Option<ImportRowId>,
    row: Loaded<ImportRowId, Option<OpenForm>>,
    saving: Pending<DwellingId>,
}

impl FormWindow {
    /// Opens an empty form; one that was left is kept as it was.
    pub fn begin_new(&mut self, view: &View<'_>) {
        if self.open.is_none()
            && let Some(head) = view.register
        {
            self.show(Target::New, DwellingForm::empty(head.garrison), Vec::new());
        }
    }

    /// Opens the form of a dwelling.
    pub fn begin_correction(&mut self, dwelling: &Dwelling) {
        self.show(Target::Correction(dwelling.id), DwellingForm::of(&dwelling.facts), Vec::new());
    }

    /// Opens the form of a rejected row, once it is read.
    pub fn fix_row(&mut self, row: ImportRowId) {
        self.wanted = Some(row);
    }

    fn show(&mut self, target: Target, form: DwellingForm, issues: Vec<source::RowFault>) {
        self.open = Some(Open { target, form, issues, attempted: false, begun: false, error: None });
    }

    /// Shows the form, if it is open; returns the dwelling that was saved.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<DwellingId> {
        self.open_wanted_row(view);
        if let Some(saved) = self.take_result(view) {
            self.open = None;
            return Some(saved);
        }
        let open = self.open.as_mut()?;
        let frame = theme::dialog(ui.ctx());
        let answer = Modal::new(Id::unique("dwelling form")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 60.0));
            open.ui(ui, view, self.saving.is_running())
        });
        match answer.inner {
            None => {}
            Some(false) => self.open = None,
            Some(true) => self.save(view),
        }
        None
    }

    fn open_wanted_row(&mut self, view: &View<'_>) {
        let (Some(wanted), Some(head)) = (self.wanted, view.register) else { return };
        let garrisons = head.garrisons.clone();
        let garrison = head.garrison;
        let read = move |reader: &crate::store::Reader, id: &ImportRowId| {
            let row = reader.open_row(*id)?;
            Ok(row.map(|row| OpenForm::of(&row, &garrisons, garrison)))
        };
        let Some(found) = self.row.get(view, &wanted, read).cloned() else { return };
        self.wanted = None;
        match found {
            Some(OpenForm { form, faults }) => self.show(Target::Row(wanted), form, faults),
            None => view.tell_failure(Refusal::UnknownImportRow { row: wanted.0 }.into()),
        }
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
    /// `Some(true)` to save, `Some(false)` to leave.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, saving: bool) -> Option<bool> {
        let tr = view.tr;
        ui.label(theme::title(self.title(tr)));
        let height = (ui.ctx().content_rect().height() - 170.0).max(120.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            for fault in &self.issues {
                ui.label(RichText::new(fault.sentence(tr)).color(theme::palette(ui).warning.ink));
            }
            let taken = matches!(&self.error, Some(ops::Error::Refused(refusal))
                if matches!(**refusal, Refusal::InventoryNumberTaken { .. }));
            let first = self.form.ui(ui, view, self.attempted, taken);
            if !std::mem::replace(&mut self.begun, true) {
                first.request_focus();
            }
        });
        if let Some(error) = &self.error {
            let words = failure::act_error(tr, view.zone(), error);
            ui.label(RichText::new(words).color(theme::palette(ui).danger.ink));
        }
        ui.add_space(6.0);
        ui.horizontal(|ui| {
            let save = button::primary_if(ui, view.can_write() && !saving, tr.dwellings_save()).clicked();
            let leave = ui.button(tr.widgets_cancel()).clicked();
            if save { Some(true) } else { leave.then_some(false) }
        })
        .inner
    }

    fn title(&self, tr: Tr) -> String {
        match self.target {
            Target::New => tr.dwellings_form_new(),
            Target::Correction(_) => tr.dwellings_form_correction(&self.form.inventory_no),
            Target::Row(_) => tr.dwellings_form_row(),
        }
    }
}
