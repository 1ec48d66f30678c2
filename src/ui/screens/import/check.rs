//! The fourth step: every issue of every row, before anything is written.

use std::collections::BTreeSet;

use egui::{Button, Frame, Label, Panel, RichText, Ui};

use super::issue_rows::{IssueRows, severity_ui};
use crate::{
    domain::folding::fold,
    exchange::{Issue, RuleCode},
    i18n::{Lang, Tr, amounts},
    ops::imports::ImportOutcome,
    ui::{
        theme,
        view::View,
        widgets::{
            empty::empty,
            table::{Table, TableState},
        },
    },
    wording::import::{import_hint, import_rule},
};

/// Which issues are on show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Filter {
    #[default]
    All,
    Errors,
    Warnings,
}

impl Filter {
    fn admits(self, issue: &Issue) -> bool {
        match self {
            Self::All => true,
            Self::Errors => issue.is_error(),
            Self::Warnings => !issue.is_error(),
        }
    }
}

/// The outcome of a dry run, and which part of it is in view.
pub struct Checked {
    pub outcome: ImportOutcome,
    filter: Filter,
    /// Indexes of the issues on show, and for what they were chosen.
    shown: Vec<u32>,
    shown_for: Option<(Filter, String, Lang)>,
    table: TableState,
}

impl Checked {
    /// A dry run that has ended.
    pub fn new(outcome: ImportOutcome) -> Self {
        Self {
            outcome,
            filter: Filter::All,
            shown: Vec::new(),
            shown_for: None,
            table: TableState::default(),
        }
    }

    /// Shows the step.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        if self.outcome.issues.is_empty() {
            let rows = amounts::thousands(self.outcome.rows);
            empty(ui, &tr.intake_all_clean(), &tr.intake_all_clean_rows(&rows), None);
            return;
        }
        self.choose(view);
        self.filter_ui(ui, tr);
        self.details_ui(ui, tr);
        if self.shown.is_empty() {
            empty(ui, &tr.intake_nothing_found(), &tr.intake_nothing_found_hint(), None);
            return;
        }
        let columns = IssueRows::columns(tr);
        let mut rows = IssueRows { tr, issues: &self.outcome.issues, shown: &self.shown };
        let name = tr.intake_issues();
        Table::new("issues", &name, &columns).takes_keys().show(ui, &mut self.table, &mut rows);
    }

    fn filter_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let (all, warnings) = (self.outcome.issues.len(), self.outcome.warnings as usize);
        ui.horizontal(|ui| {
            for (filter, label, count) in [
                (Filter::All, tr.intake_filter_all(), all),
                (Filter::Errors, tr.intake_filter_errors(), all - warnings),
                (Filter::Warnings, tr.intake_filter_warnings(), warnings),
            ] {
                let text = format!("{label} · {}", amounts::thousands(count));
                if ui.add(Button::selectable(self.filter == filter, text)).clicked() {
                    self.filter = filter;
                }
            }
            if self.shown.len() < all {
                let (shown, all) = (amounts::thousands(self.shown.len()), amounts::thousands(all));
                ui.label(RichText::new(tr.intake_shown(&all, &shown)).weak());
            }
        });
    }

    /// The selected issue in full, under the list.
    fn details_ui(&self, ui: &mut Ui, tr: Tr) {
        let selected = self.table.selected.and_then(|row| self.shown.get(row));
        let Some(issue) = selected.map(|index| &self.outcome.issues[*index as usize]) else { return };
        let frame = Frame::new().inner_margin(egui::Margin { top: 8, bottom: 2, ..egui::Margin::ZERO });
        Panel::bottom("issue").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
            ui.horizontal(|ui| {
                severity_ui(ui, tr, issue);
                ui.label(theme::strong(place(tr, issue)));
                ui.label(RichText::new(format!("{}  {}", issue.cell(), issue.column())).weak());
                let value =
                    if issue.value.is_empty() { tr.intake_empty_value() } else { issue.value.clone() };
                ui.add(Label::new(value).truncate());
            });
            ui.add(Label::new(import_rule(tr, issue.rule)).wrap());
            ui.add(Label::new(RichText::new(import_hint(tr, issue)).weak()).wrap());
        });
    }

    fn choose(&mut self, view: &View<'_>) {
        let wanted = (self.filter, view.search.to_owned(), view.lang);
        if self.shown_for.as_ref() == Some(&wanted) {
            return;
        }
        let search = Search::new(view.tr, view.search);
        let issues = self.outcome.issues.iter().zip(0..);
        let fitting = issues.filter(|(issue, _)| self.filter.admits(issue) && search.finds(issue));
        self.shown = fitting.map(|(_, index)| index).collect();
        self.shown_for = Some(wanted);
        self.table = TableState::default();
        // Its sentences are read in full under the list.
        self.table.selected = (!self.shown.is_empty()).then_some(0);
    }
}

/// Where an issue stands.
fn place(tr: Tr, issue: &Issue) -> String {
    let row = issue.row().to_string();
    match issue.sheet() {
        Some(sheet) => tr.intake_issue_place_sheet(issue.file(), &row, sheet),
        None => tr.intake_issue_place(issue.file(), &row),
    }
}

/// A text looked for in issues.
struct Search {
    text: String,
    /// The rules whose sentences contain it.
    rules: BTreeSet<RuleCode>,
}

impl Search {
    fn new(tr: Tr, text: &str) -> Self {
        let text = fold(text);
        let rules = RuleCode::ALL.iter().copied();
        let rules = rules.filter(|rule| fold(&import_rule(tr, *rule)).contains(&text)).collect();
        Self { text, rules }
    }

    fn finds(&self, issue: &Issue) -> bool {
        let holds = |part: &str| fold(part).contains(&self.text);
        self.text.is_empty()
            || self.rules.contains(&issue.rule)
            || holds(&issue.value)
            || holds(issue.column())
            || fold(&issue.cell()) == self.text
            || issue.row().to_string() == self.text
    }
}
