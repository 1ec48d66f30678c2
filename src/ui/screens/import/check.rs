//! The fourth step: every issue of every row, before anything is written.

use egui::{Button, Frame, Label, Panel, RichText, Ui};

use super::{
    issue_rows::{Issues, SEVERITY, severity_ui},
    rule_words::{RuleWords, Search},
};
use crate::{
    domain::folding::fold,
    exchange::{Issue, Severity},
    i18n::{Tr, amounts},
    ops::imports::ImportOutcome,
    ui::{
        theme,
        view::View,
        widgets::{
            empty::empty,
            list::{Arrangement, List, ListState, Sifted},
        },
    },
    wording::import::import_hint,
};

/// The outcome of a dry run, and how it is looked at.
pub struct Checked {
    pub outcome: ImportOutcome,
    /// The rows of the list: indexes of the issues.
    rows: Vec<u32>,
    list: ListState<u32>,
    words: Option<RuleWords>,
}

impl Checked {
    /// A dry run that has ended.
    pub fn new(outcome: ImportOutcome) -> Self {
        let rows = (0..).take(outcome.issues.len()).collect();
        Self { outcome, rows, list: ListState::default(), words: None }
    }

    /// Shows the step.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        if self.outcome.issues.is_empty() {
            let rows = amounts::thousands(self.outcome.rows);
            empty(ui, &tr.intake_all_clean(), &tr.intake_all_clean_rows(&rows), None);
            return;
        }
        self.filter_ui(ui, tr);
        let words = RuleWords::refresh(&mut self.words, tr);
        let issues = Issues { tr, words, all: &self.outcome.issues };
        let name = |row: &u32| issues.name(*row);
        let list = List::new("import issues", tr.intake_issues(), issues.columns(), |row: &u32| *row, name);
        let list = list.filters(issues.filters()).main("value").always_one().takes_keys();
        let search = Search::new(view.search, words);
        let rows = Sifted::new(&self.rows, view.search, |row| finds(&search, issues.of(*row)));
        if !list.has_any(view, &mut self.list, &rows) {
            empty(ui, &tr.intake_nothing_found(), &tr.intake_nothing_found_hint(), None);
            return;
        }
        if let Some(row) = self.list.cursor() {
            details_ui(ui, issues, issues.of(*row));
        }
        list.show_sifted(ui, view, &mut self.list, &rows);
    }

    fn filter_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let (all, warnings) = (self.outcome.issues.len(), self.outcome.warnings as usize);
        let arrangement = &mut self.list.arrangement;
        ui.horizontal(|ui| {
            for (severity, label, count) in [
                (None, tr.intake_filter_all(), all),
                (Some(Severity::Error), tr.intake_filter_errors(), all - warnings),
                (Some(Severity::Warning), tr.intake_filter_warnings(), warnings),
            ] {
                let text = format!("{label} · {}", amounts::thousands(count));
                if ui.add(Button::selectable(is_chosen(arrangement, severity), text)).clicked() {
                    arrangement.narrow_to(SEVERITY, severity.map(Severity::code));
                }
            }
        });
    }
}

fn is_chosen(arrangement: &Arrangement, severity: Option<Severity>) -> bool {
    severity.map_or_else(
        || !arrangement.filters.contains_key(SEVERITY),
        |severity| arrangement.has(SEVERITY, severity.code()),
    )
}

/// The issue under the cursor in full, under the list.
fn details_ui(ui: &mut Ui, issues: Issues<'_>, issue: &Issue) {
    let tr = issues.tr;
    let frame = Frame::new().inner_margin(egui::Margin { top: 8, bottom: 2, ..egui::Margin::ZERO });
    Panel::bottom("issue").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            severity_ui(ui, tr, issue);
            ui.label(theme::strong(place(tr, issue)));
            ui.label(RichText::new(format!("{}  {}", issue.cell(), issue.column())).weak());
            let value = if issue.value.is_empty() { tr.intake_empty_value() } else { issue.value.clone() };
            ui.add(Label::new(value).truncate());
        });
        ui.add(Label::new(issues.words.sentence(issue.rule)).wrap());
        ui.add(Label::new(RichText::new(import_hint(tr, issue)).weak()).wrap());
    });
}

/// Where an issue stands.
fn place(tr: Tr, issue: &Issue) -> String {
    let row = issue.row().to_string();
    match issue.sheet() {
        Some(sheet) => tr.intake_issue_place_sheet(issue.file(), &row, sheet),
        None => tr.intake_issue_place(issue.file(), &row),
    }
}

fn finds(search: &Search, issue: &Issue) -> bool {
    search.is_empty()
        || search.is_in_rule(issue.rule)
        || search.is_in(&fold(&issue.value))
        || search.is_in(&fold(issue.column()))
        || search.is(&fold(&issue.cell()))
        || search.is(&issue.row().to_string())
}
