//! The forms of the section: an answer, a case opened by hand, a step of a case, terms and calendar.

mod answer;
mod opening;
mod step;
mod terms;

use egui::Ui;

use super::reading::Desk;
use crate::{
    domain::exclusion::{CaseAct, Ground},
    i18n::Tr,
    ops::{cases::CaseView, inventory::MatrixLine},
    ui::{
        screens::calendar_form::CalendarForm,
        view::View,
        widgets::{
            choice::choice,
            field::{FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed},
        },
    },
};

/// See the module.
pub enum InventoryForm {
    Answer(Box<answer::AnswerForm>),
    Open(opening::OpenForm),
    Step(step::StepForm),
    Terms(terms::TermsForm),
    Calendar(CalendarForm),
}

impl InventoryForm {
    /// An answer about a person of the matrix.
    pub fn answer(line: &MatrixLine, desk: &Desk) -> Self {
        Self::Answer(Box::new(answer::AnswerForm::new(line, desk)))
    }

    /// A case opened by hand.
    pub fn open(line: &MatrixLine) -> Self {
        Self::Open(opening::OpenForm::new(line))
    }

    /// A step of a case.
    pub fn act(case: &CaseView, desk: &Desk, act: CaseAct) -> Self {
        Self::Step(step::StepForm::new(case, desk, act))
    }

    /// How long answers are fresh and cases may take.
    pub fn terms(desk: &Desk) -> Self {
        Self::Terms(terms::TermsForm::new(desk))
    }

    /// A day of the calendar.
    pub fn calendar(desk: &Desk) -> Self {
        Self::Calendar(CalendarForm::new(desk.calendar.clone(), desk.today, false))
    }

    fn form(&self) -> &dyn Form {
        match self {
            Self::Answer(form) => form.as_ref(),
            Self::Open(form) => form,
            Self::Step(form) => form,
            Self::Terms(form) => form,
            Self::Calendar(form) => form,
        }
    }

    fn form_mut(&mut self) -> &mut dyn Form {
        match self {
            Self::Answer(form) => form.as_mut(),
            Self::Open(form) => form,
            Self::Step(form) => form,
            Self::Terms(form) => form,
            Self::Calendar(form) => form,
        }
    }
}

impl Form for InventoryForm {
    fn title(&self, tr: Tr) -> String {
        self.form().title(tr)
    }

    fn agree(&self, tr: Tr) -> String {
        self.form().agree(tr)
    }

    fn is_complete(&self) -> bool {
        self.form().is_complete()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.form_mut().ui(ui, view);
    }

    fn act(&self) -> Act {
        self.form().act()
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        self.form_mut().typed()
    }
}

/// A choice among the items of Housing Law 73(1).
fn ground_ui(ui: &mut Ui, tr: Tr, ground: &mut Option<Ground>) {
    let label = tr.inventory_ground();
    let grounds: Vec<_> = Ground::ALL.iter().copied().map(Some).collect();
    let name = |ground: &Option<Ground>| {
        ground.map_or_else(|| tr.inventory_choose_ground(), |ground| tr.ground(ground))
    };
    Field::new(&label).show(ui, |ui| choice(ui, &label, FIELD_WIDTH, ground, &grounds, name));
}
