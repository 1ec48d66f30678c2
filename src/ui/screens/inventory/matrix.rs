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
        command::Command,
        screens::offers::card_frame,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            choice::choice,
            empty::empty,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

const CARD_WIDTH: f32 = 310.0;
const FILTER_WIDTH: f32 = 220.0;
const STEP_WIDTH: f32 = 90.0;
/// Narrower than this the answers go below the matrix: every step must be seen.
const LEAST_WIDTH_BESIDE: f32 = 1050.0;
const CARD_HEIGHT: f32 = 110.0;

/// See the module.
#[derive(Default)]
pub struct MatrixPage {
    table: TableState,
    selected: Option<EntryId>,
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
        self.follow(&shown);
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
        desk.matrix.lines.iter().find(|line| Some(line.entry) == self.selected)
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
            if act_ui(ui, view, why_not(), tr.inventory_record_answer()) {
                asked = line.map(|line| InventoryForm::answer(line, desk));
            }
            let pending = line.is_some_and(|line| has_pending_case(desk, line.entry));
            let why_no_case = why_not().or_else(|| pending.then(|| tr.inventory_show_case()));
            if act_ui(ui, view, why_no_case, tr.inventory_open_case()) {
                asked = line.map(InventoryForm::open);
            }
        });
        asked.map(|form| Asked::Form(Box::new(form)))
    }

    fn follow(&mut self, shown: &[&MatrixLine]) {
        let place = |entry: Option<EntryId>| shown.iter().position(|line| Some(line.entry) == entry);
        if place(self.selected).is_none() {
            self.selected = shown.first().map(|line| line.entry);
        }
        self.table.selected = place(self.selected);
    }

    fn details_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        desk: &Desk,
        shown: &[&MatrixLine],
        narrow: bool,
    ) -> Option<Asked> {
        let line = shown.iter().copied().find(|line| Some(line.entry) == self.selected)?;
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
        let tr = view.tr;
        let mut columns = vec![
            Column::numbers(tr.files_column_place(), 44.0),
            Column::words(tr.files_column_registration_no(), 70.0),
            Column::words(tr.inventory_person(), 118.0),
        ];
        columns.extend(
            (1..=6).map(|step: u8| Column::words(tr.inventory_step_number(&step.to_string()), STEP_WIDTH)),
        );
        // In a narrow window the number gives its place to the steps; the answers below say it.
        if narrow {
            columns.remove(1);
        }
        let left_out = usize::from(narrow);
        let mut rows = Listed::new(
            shown,
            |line: &&MatrixLine| format!("{} {}", line.registration_no, line.name.full()),
            |ui: &mut Ui, line: &&MatrixLine, column| {
                cell_ui(ui, tr, line, if column == 0 { 0 } else { column + left_out });
            },
        );
        let name = tr.shell_section_inventory();
        let table = Table::new(if narrow { "narrow inventory" } else { "inventory" }, &name, &columns);
        let table = if keys { table.takes_keys() } else { table };
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(line) = events.selected.and_then(|row| shown.get(row)) {
            self.selected = Some(line.entry);
        }
        if let Some(line) = events.opened.and_then(|row| shown.get(row)) {
            view.commands.send(Command::ShowEntry(line.entry));
        }
    }
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

fn cell_ui(ui: &mut Ui, tr: Tr, line: &MatrixLine, column: usize) {
    match column {
        0 => text_cell(ui, line.place.to_string()),
        1 => text_cell(ui, line.registration_no.to_string()),
        2 => text_cell(ui, surname_first(&line.name)),
        step => {
            if let Some(&state) = line.row.states().get(step - 3) {
                state_ui(ui, tr, state);
            }
        }
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
