//! The page of the matrix: people by place, a word on a colour for each step.

use egui::{Panel, Ui};

use super::{
    Asked, act_ui,
    forms::InventoryForm,
    person,
    reading::{Desk, Filter},
};
use crate::{
    domain::{ids::EntryId, inventory::CellState},
    i18n::{Tr, names::surname_first},
    ops::inventory::MatrixLine,
    ui::{
        action::SectionAct,
        command::Command,
        screens::offers::card_frame,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            choice::choice,
            empty::empty,
            list::{Column, List, ListState},
        },
    },
};

const CARD_WIDTH: f32 = 310.0;
const FILTER_WIDTH: f32 = 220.0;
const STEP_WIDTH: f32 = 98.0;
/// Narrower than this the answers go below the matrix: every step must be seen.
const LEAST_WIDTH_BESIDE: f32 = 1050.0;
const CARD_HEIGHT: f32 = 110.0;

/// See the module.
#[derive(Default)]
pub struct MatrixPage {
    list: ListState<EntryId>,
    filter: Filter,
}

impl MatrixPage {
    /// Shows the page; returns what is asked for.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, keys: bool) -> Option<Asked> {
        let tr = view.tr;
        if desk.matrix.lines.is_empty() {
            empty(ui, &tr.inventory_matrix_empty(), &tr.inventory_matrix_empty_hint(), None);
            return None;
        }
        let asked = self.bar_ui(ui, view, desk);
        ui.add_space(2.0);
        let shown = desk.lines(self.filter, view.search);
        if shown.is_empty() {
            empty(ui, &tr.inventory_none_found(), &tr.inventory_none_found_hint(), None);
            return asked;
        }
        let narrow = ui.available_width() < LEAST_WIDTH_BESIDE;
        let of_person = self.details_ui(ui, view, desk, &shown, narrow);
        self.table_ui(ui, view, &shown, keys, narrow);
        asked.or(of_person)
    }

    /// The form of an answer about the person selected.
    pub fn answer_form(&self, view: &View<'_>, desk: &Desk) -> Option<InventoryForm> {
        self.line(desk).filter(|_| view.can_write()).map(|line| InventoryForm::answer(line, desk))
    }

    fn line<'a>(&self, desk: &'a Desk) -> Option<&'a MatrixLine> {
        desk.matrix.lines.iter().find(|line| Some(&line.entry) == self.list.cursor())
    }

    fn bar_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) -> Option<Asked> {
        let tr = view.tr;
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            let label = tr.inventory_filter();
            ui.weak(&label);
            choice(ui, &label, FILTER_WIDTH, &mut self.filter, &Filter::ALL, |filter| {
                filter_name(tr, *filter)
            });
            let line = self.line(desk);
            let why_not = || line.is_none().then(|| tr.inventory_choose_person());
            if act_ui(ui, view, why_not(), SectionAct::RecordAnswer, tr.inventory_record_answer()) {
                asked = line.map(|line| InventoryForm::answer(line, desk));
            }
            let pending = line.is_some_and(|line| has_pending_case(desk, line.entry));
            let why_no_case = why_not().or_else(|| pending.then(|| tr.inventory_show_case()));
            if act_ui(ui, view, why_no_case, SectionAct::OpenCase, tr.inventory_open_case()) {
                asked = line.map(InventoryForm::open);
            }
        });
        asked.map(|form| Asked::Form(Box::new(form)))
    }

    fn details_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        desk: &Desk,
        shown: &[&MatrixLine],
        narrow: bool,
    ) -> Option<Asked> {
        let line = shown.iter().copied().find(|line| Some(&line.entry) == self.list.cursor())?;
        let panel = if narrow {
            Panel::bottom("inventory person below").default_size(CARD_HEIGHT)
        } else {
            Panel::right("inventory person").default_size(CARD_WIDTH)
        };
        let panel = panel.resizable(true).show_separator_line(false).frame(card_frame(ui));
        let case = desk.case_of(line.entry);
        let shows = panel.show(ui, |ui| person::ui(ui, view, line, case)).inner;
        case.filter(|_| shows).map(Asked::ShowCase)
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&MatrixLine], keys: bool, narrow: bool) {
        let list = List::new(
            if narrow { "inventory narrow" } else { "inventory" },
            view.tr.shell_section_inventory(),
            columns(view.tr, narrow),
            |line: &MatrixLine| line.entry,
            |line: &MatrixLine| format!("{} {}", line.registration_no, line.name.full()),
        );
        let list = list.main("person").always_one().takes_keys_if(keys);
        let events = list.show(ui, view, &mut self.list, shown);
        if let Some(entry) = events.opened {
            view.commands.send(Command::ShowEntry(entry));
        }
    }
}

/// In a narrow window the number gives its place to the steps; the answers below say it.
fn columns(tr: Tr, narrow: bool) -> Vec<Column<'static, MatrixLine>> {
    let number = Column::words("number", tr.files_column_registration_no(), 78.0, |line: &MatrixLine| {
        line.registration_no.to_string()
    })
    .sorted_by(|line| line.registration_no);
    let mut columns = vec![
        Column::numbers("place", tr.files_column_place(), 52.0, |line: &MatrixLine| line.place),
        if narrow { number.hidden_at_first() } else { number },
        Column::words("person", tr.inventory_person(), 118.0, |line: &MatrixLine| surname_first(&line.name)),
    ];
    columns.extend(STEPS.into_iter().zip(0..).map(|(id, step)| step_column(tr, id, step)));
    columns
}

/// The names of the columns of steps 1 to 6.
const STEPS: [&str; 6] = ["step 1", "step 2", "step 3", "step 4", "step 5", "step 6"];

fn step_column(tr: Tr, id: &'static str, step: usize) -> Column<'static, MatrixLine> {
    let state = move |line: &MatrixLine| line.row.states().get(step).copied();
    let header = tr.inventory_step_number(&(step + 1).to_string());
    Column::words(id, header, STEP_WIDTH, move |line: &MatrixLine| {
        state(line).map(|state| tr.cell_state(state)).unwrap_or_default()
    })
    .drawn(move |ui, line| {
        if let Some(state) = state(line) {
            state_ui(ui, tr, state);
        }
    })
}

/// Whether a case waits for its decision or its appeal: no other can be opened.
fn has_pending_case(desk: &Desk, entry: EntryId) -> bool {
    use crate::domain::exclusion::CaseStage;
    let pending = |stage: CaseStage| stage.is_open() || stage == CaseStage::Appealed;
    desk.cases.iter().any(|case| case.row.entry == entry && pending(case.row.stage))
}

fn filter_name(tr: Tr, filter: Filter) -> String {
    match filter {
        Filter::All => tr.inventory_filter_all(),
        Filter::Hits => tr.inventory_filter_hits(),
        Filter::Preview => tr.inventory_filter_preview(),
        Filter::SourceError => tr.inventory_filter_source_error(),
        Filter::NotAsked => tr.inventory_filter_not_asked(),
        Filter::TooOld => tr.inventory_filter_too_old(),
    }
}

/// Shows a state in words beside its colour; what is not needed stays pale.
pub(super) fn state_ui(ui: &mut Ui, tr: Tr, state: CellState) {
    let words = tr.cell_state(state);
    let meaning = match state {
        CellState::Hit => Meaning::Danger,
        CellState::SourceError | CellState::TooOld => Meaning::Warning,
        CellState::NotAsked => Meaning::Marked,
        CellState::Clean => Meaning::Good,
        CellState::NotNeeded => Meaning::Neutral,
    };
    badge(ui, meaning, &words);
}
