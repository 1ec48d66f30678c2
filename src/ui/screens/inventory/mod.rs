//! The section «inventory»: the matrix person × step, the exclusion cases, and their steps.

mod case;
mod cases;
mod forms;
mod matrix;
mod person;

mod reading;

use std::sync::Arc;

use egui::{Button, Ui};

use crate::{
    domain::{
        Day,
        garrison::Garrison,
        ids::{CaseId, EntryId, GarrisonId},
    },
    ui::{
        action::{Action, SectionAct},
        loaded::Loaded,
        screens::{
            export::Exported,
            hand_over::{HandOver, Job},
        },
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            form_dialog::FormDialog,
            list_file::ListFileQuestion,
            tabs::tabs,
        },
    },
};
use cases::Cases;
use forms::InventoryForm;
use matrix::MatrixPage;
use reading::Desk;

/// Which list is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Matrix,
    Cases,
}

/// What a page asks the section for.
enum Asked {
    Export,
    Form(Box<InventoryForm>),
    ShowCase(CaseId),
    PrintNotices(Vec<EntryId>),
}

/// See the module.
#[derive(Default)]
pub struct Inventory {
    page: Page,
    desk: Loaded<(GarrisonId, Day), Arc<Desk>>,
    matrix: MatrixPage,
    cases: Cases,
    form: FormDialog<InventoryForm>,
    papers: HandOver,
    export: ListFileQuestion,
}

impl Inventory {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(garrison) = view.register.map(|head| head.garrison) else { return };
        let now = view.now;
        let read = move |reader: &crate::store::Reader, (garrison, _today): &(GarrisonId, Day)| {
            Desk::read(reader, *garrison, now).map(Arc::new)
        };
        let key = (garrison, view.zone().day(now));
        let Some(desk) = self.desk.get(view, &key, read).cloned() else { return };
        self.form.ui(ui, view);
        self.papers.ui(ui, view);
        self.export.ui(ui, view);
        let asked = self.toolbar_ui(ui, view, &desk);
        ui.add_space(4.0);
        let keys = !self.form.is_open() && !self.export.is_open();
        let of_page = match self.page {
            Page::Matrix => self.matrix.ui(ui, view, &desk, keys),
            Page::Cases => self.cases.ui(ui, view, &desk, keys),
        };
        match asked.or(of_page) {
            None => {}
            Some(Asked::Export) => Exported::InventoryHits.ask(view, &mut self.export),
            Some(Asked::PrintNotices(people)) => self.papers.ask(Job::exclusions(people)),
            Some(Asked::Form(form)) => self.form.open(*form),
            Some(Asked::ShowCase(case)) => {
                self.page = Page::Cases;
                self.cases.select(case);
            }
        }
    }

    /// Shows the exclusion cases, one of them selected.
    pub fn show_cases(&mut self, case: Option<CaseId>) {
        self.page = Page::Cases;
        if let Some(case) = case {
            self.cases.select(case);
        }
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.has_changes()
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        let Some(desk) = self.desk.last().filter(|_| !self.form.is_open()).cloned() else { return };
        if action == Action::Print && view.can_write() && !self.papers.is_running() {
            self.ask_summary(desk.matrix.garrison.clone());
        }
        if action == Action::Add
            && self.page == Page::Matrix
            && let Some(form) = self.matrix.answer_form(view, &desk)
        {
            self.form.open(form);
        }
    }

    fn ask_summary(&mut self, garrison: Garrison) {
        self.papers.ask(Job::inventory(garrison));
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) -> Option<Asked> {
        let tr = view.tr;
        let pages = [
            (Page::Matrix, tr.inventory_page_matrix(desk.matrix.lines.len())),
            (Page::Cases, tr.inventory_page_cases(desk.cases.len(), desk.open_cases())),
        ];
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            tabs(ui, view, &mut self.page, &pages);
            ui.separator();
            if act_ui(ui, view, None, SectionAct::PrintSummary, view.tr.inventory_print())
                && !self.papers.is_running()
            {
                self.ask_summary(desk.matrix.garrison.clone());
            }
            asked = export_ui(ui, view, desk).or(terms_ui(ui, view, desk));
        });
        preview_ui(ui, view, desk);
        asked
    }
}

/// The button of an act that needs no person, pale with the reason where it is not possible.
fn act_ui(
    ui: &mut Ui,
    view: &View<'_>,
    why_not: Option<String>,
    act: SectionAct,
    text: impl Into<String>,
) -> bool {
    let why_not = (!view.can_write()).then(|| super::queue::why_no_act(view)).or(why_not);
    let response = ui.add_enabled(why_not.is_none(), Button::new(text.into()));
    button::pressed(view, act, response.on_disabled_hover_text(why_not.unwrap_or_default()))
}

fn export_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk) -> Option<Asked> {
    let nothing = desk.preview.is_empty().then(|| view.tr.inventory_nothing_to_export());
    act_ui(ui, view, nothing, SectionAct::ExportHits, view.tr.inventory_export()).then_some(Asked::Export)
}

fn terms_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk) -> Option<Asked> {
    let mut act = |act: SectionAct| act_ui(ui, view, None, act, act.label(view.tr));
    let terms = act(SectionAct::SetTerms).then(|| InventoryForm::terms(desk));
    let calendar = act(SectionAct::EditCalendar).then(|| InventoryForm::calendar(desk));
    terms.or(calendar).map(|form| Asked::Form(Box::new(form)))
}

/// How many the open hits would exclude, by step, before anybody decides.
fn preview_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk) {
    let tr = view.tr;
    ui.horizontal_wrapped(|ui| {
        ui.weak(tr.inventory_fresh(desk.matrix.fresh_days));
        let count = desk.preview.len();
        if count == 0 {
            return;
        }
        badge(ui, Meaning::Danger, &tr.inventory_preview(count));
        for step in 2..=6 {
            let hit = desk.preview.iter().filter(|(of, _)| *of == step).count();
            if hit > 0 {
                ui.label(tr.inventory_preview_step(hit, &step.to_string()));
            }
        }
    });
}
