//! The page of cases: the open ones by their term, then those decided.

use egui::{Panel, Ui};

use super::{Asked, act_ui, case, reading::Desk};
use crate::{
    domain::{Day, exclusion::CaseStage, ids::CaseId},
    i18n::{Tr, capitals::sentence_case, dates::numeric, names::surname_first},
    ops::cases::CaseView,
    ui::{
        action::SectionAct,
        command::Command,
        screens::offers::card_frame,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            empty::empty,
            list::{Choice, Column, Filter, List, ListState},
        },
    },
};

const CARD_WIDTH: f32 = 460.0;

/// See the module.
#[derive(Default)]
pub struct Cases {
    list: ListState<CaseId>,
}

impl Cases {
    /// Selects a case.
    pub fn select(&mut self, case: CaseId) {
        self.list.choose(case, None);
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
        let asked = self.details_ui(ui, view, desk, &shown);
        let notices = self.notices_ui(ui, view, &shown);
        self.table_ui(ui, view, desk.today, &shown, keys);
        asked.or(notices)
    }

    /// Above the list: the notices of all who are chosen.
    fn notices_ui(&self, ui: &mut Ui, view: &View<'_>, shown: &[&CaseView]) -> Option<Asked> {
        let chosen = shown.iter().filter(|case| self.list.selection.has(&case.row.id));
        let mut people: Vec<_> = chosen.map(|case| case.row.entry).collect();
        people.dedup();
        let many = if people.len() > 1 { people.len() } else { 0 };
        let why_not = (many == 0).then(|| view.tr.several_choose());
        let text = view.tr.inventory_print_notices(many);
        act_ui(ui, view, why_not, SectionAct::PrintExclusions, text).then_some(Asked::PrintNotices(people))
    }

    fn details_ui(&self, ui: &mut Ui, view: &View<'_>, desk: &Desk, shown: &[&CaseView]) -> Option<Asked> {
        let case = shown.iter().copied().find(|case| Some(&case.row.id) == self.list.cursor())?;
        let panel = Panel::right("exclusion case").resizable(true).show_separator_line(false);
        let width = (ui.available_width() * 0.5).min(CARD_WIDTH);
        let frame = card_frame(ui);
        let panel = panel.default_size(width).frame(frame);
        panel.show(ui, |ui| case::ui(ui, view, desk, case)).inner
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, today: Day, shown: &[&CaseView], keys: bool) {
        let tr = view.tr;
        let list = List::new(
            "cases",
            tr.shell_section_inventory(),
            columns(tr, today),
            |case: &CaseView| case.row.id,
            |case: &CaseView| format!("{} {}", case.registration_no, case.name.full()),
        );
        let stage = Filter::by("stage", tr.inventory_column_stage(), move |case: &CaseView| {
            Choice::of(&case.row.stage, sentence_case(&tr.case_stage(case.row.stage)))
        });
        let list = list.filters(vec![stage]).always_one().takes_keys_if(keys);
        let events = list.show(ui, view, &mut self.list, shown);
        if let Some(case) = shown.iter().find(|case| Some(case.row.id) == events.opened) {
            view.commands.send(Command::ShowEntry(case.row.entry));
        }
    }
}

fn columns(tr: Tr, today: Day) -> Vec<Column<'static, CaseView>> {
    vec![
        Column::words("person", tr.inventory_person(), 130.0, |case: &CaseView| surname_first(&case.name)),
        Column::words("number", tr.files_column_registration_no(), 78.0, |case: &CaseView| {
            case.registration_no.to_string()
        })
        .sorted_by(|case| case.registration_no),
        Column::words("term", tr.inventory_column_term(), 190.0, move |case: &CaseView| {
            clock(tr, case, today).1
        })
        .drawn(move |ui, case| clock_ui(ui, tr, case, today))
        .sorted_by(|case| case.decide_by),
        Column::words("stage", tr.inventory_column_stage(), 200.0, move |case: &CaseView| {
            sentence_case(&tr.case_stage(case.row.stage))
        }),
    ]
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
