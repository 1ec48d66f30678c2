//! The page of cases: the open ones by their term, then those decided.

use egui::{Panel, Ui};

use super::{Asked, case, reading::Desk};
use crate::{
    domain::{Day, exclusion::CaseStage, ids::CaseId},
    i18n::{Tr, capitals::sentence_case, dates::numeric, names::surname_first},
    ops::cases::CaseView,
    ui::{
        command::Command,
        screens::offers::card_frame,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            empty::empty,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

const CARD_WIDTH: f32 = 460.0;

/// See the module.
#[derive(Default)]
pub struct Cases {
    table: TableState,
    selected: Option<CaseId>,
}

impl Cases {
    /// Selects a case.
    pub fn select(&mut self, case: CaseId) {
        self.selected = Some(case);
    }

    /// Shows the page; returns what is asked for.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, keys: bool) -> Option<Asked> {
        let tr = view.tr;
        if desk.cases.is_empty() {
            empty(ui, &tr.inventory_cases_empty(), &tr.inventory_cases_empty_hint(), None);
            return None;
        }
        let shown = desk.found_cases(view.search);
        if shown.is_empty() {
            empty(ui, &tr.inventory_none_found(), &tr.inventory_none_found_hint(), None);
            return None;
        }
        self.follow(&shown);
        let asked = self.details_ui(ui, view, desk, &shown);
        self.table_ui(ui, view, desk.today, &shown, keys);
        asked
    }

    fn follow(&mut self, shown: &[&CaseView]) {
        let place = |id: Option<CaseId>| shown.iter().position(|case| Some(case.row.id) == id);
        if place(self.selected).is_none() {
            self.selected = shown.first().map(|case| case.row.id);
        }
        self.table.selected = place(self.selected);
    }

    fn details_ui(&self, ui: &mut Ui, view: &View<'_>, desk: &Desk, shown: &[&CaseView]) -> Option<Asked> {
        let case = shown.iter().copied().find(|case| Some(case.row.id) == self.selected)?;
        let panel = Panel::right("exclusion case").resizable(true).show_separator_line(false);
        let width = (ui.available_width() * 0.5).min(CARD_WIDTH);
        let frame = card_frame(ui);
        let panel = panel.default_size(width).frame(frame);
        panel.show(ui, |ui| case::ui(ui, view, desk, case)).inner
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, today: Day, shown: &[&CaseView], keys: bool) {
        let tr = view.tr;
        let columns = [
            Column::words(tr.inventory_person(), 130.0),
            Column::words(tr.files_column_registration_no(), 70.0),
            Column::words(tr.inventory_column_term(), 190.0),
            Column::words(tr.inventory_column_stage(), 200.0),
        ];
        let mut rows = Listed::new(
            shown,
            |case: &&CaseView| format!("{} {}", case.registration_no, case.name.full()),
            |ui: &mut Ui, case: &&CaseView, column| match column {
                0 => text_cell(ui, surname_first(&case.name)),
                1 => text_cell(ui, case.registration_no.to_string()),
                2 => clock_ui(ui, tr, case, today),
                _stage => text_cell(ui, sentence_case(&tr.case_stage(case.row.stage))),
            },
        );
        let name = tr.shell_section_inventory();
        let table = Table::new("exclusion cases", &name, &columns);
        let table = if keys { table.takes_keys() } else { table };
        let events = table.show(ui, &mut self.table, &mut rows);
        if let Some(case) = events.selected.and_then(|row| shown.get(row)) {
            self.selected = Some(case.row.id);
        }
        if let Some(case) = events.opened.and_then(|row| shown.get(row)) {
            view.commands.send(Command::ShowEntry(case.row.entry));
        }
    }
}

/// The clock of a case in words and colour: its decision, then the notice of it.
pub(super) fn clock_ui(ui: &mut Ui, tr: Tr, case: &CaseView, today: Day) {
    let (meaning, words) = clock(tr, case, today);
    badge(ui, meaning, &words);
}

fn clock(tr: Tr, case: &CaseView, today: Day) -> (Meaning, String) {
    let row = &case.row;
    if row.stage.is_open() {
        let day = numeric(case.decide_by);
        return if case.over_term {
            (Meaning::Danger, tr.inventory_term_over(&day))
        } else {
            (Meaning::Neutral, tr.inventory_term_by(&day))
        };
    }
    match (&row.notice, case.notify_by) {
        (Some(notice), Some((target, _))) if notice.notified_on > target => {
            (Meaning::Warning, tr.wallet_notified_late(&numeric(notice.notified_on)))
        }
        (Some(notice), _) => (Meaning::Good, tr.inventory_notified(&numeric(notice.notified_on))),
        (None, Some((target, _))) if today <= target => {
            (Meaning::Warning, tr.inventory_notify_target(&numeric(target)))
        }
        (None, Some((_, law))) if today <= law => (Meaning::Danger, tr.inventory_notify_law(&numeric(law))),
        (None, Some((_, law))) => (Meaning::Danger, tr.inventory_notify_over(&numeric(law))),
        (None, None) => (Meaning::Neutral, tr.case_stage(CaseStage::Opened)),
    }
}
