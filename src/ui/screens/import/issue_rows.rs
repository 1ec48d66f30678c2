//! What the list of issues says of an issue, and what it can be narrowed by.

use egui::Ui;

use super::rule_words::RuleWords;
use crate::{
    exchange::{Issue, Severity},
    i18n::Tr,
    ui::widgets::{
        badge::{Meaning, badge},
        list::{Choice, Column, Filter},
    },
    wording::import::import_hint,
};

/// The filter of errors and warnings.
pub const SEVERITY: &str = "severity";

/// The issues of a file; the rows of the list are their indexes.
#[derive(Clone, Copy)]
pub struct Issues<'a> {
    pub tr: Tr,
    pub words: &'a RuleWords,
    pub all: &'a [Issue],
}

impl<'a> Issues<'a> {
    /// The issue of a row.
    pub fn of(self, row: u32) -> &'a Issue {
        &self.all[row as usize]
    }

    /// What a screen reader says of a row.
    pub fn name(self, row: u32) -> String {
        let issue = self.of(row);
        format!("{} {} {}", issue.cell(), issue.column(), self.words.sentence(issue.rule))
    }

    /// The columns.
    pub fn columns(self) -> Vec<Column<'a, u32>> {
        let tr = self.tr;
        vec![
            Column::words(SEVERITY, tr.intake_issue_severity(), 84.0, move |row: &u32| {
                severity_word(tr, self.of(*row))
            })
            .drawn(move |ui, row| severity_ui(ui, tr, self.of(*row)))
            .sorted_by(move |row| self.of(*row).severity as i64),
            Column::words("file", tr.intake_issue_file(), 92.0, move |row: &u32| self.of(*row).file()),
            Column::words("sheet", tr.intake_issue_sheet(), 90.0, move |row: &u32| {
                self.of(*row).sheet().unwrap_or_default()
            })
            .hidden_at_first(),
            Column::numbers("row", tr.intake_issue_row(), 60.0, move |row: &u32| self.of(*row).row()),
            Column::words("cell", tr.intake_issue_cell(), 62.0, move |row: &u32| self.of(*row).cell()),
            Column::words("column", tr.intake_issue_column(), 146.0, move |row: &u32| self.of(*row).column()),
            Column::words("value", tr.intake_issue_value(), 150.0, move |row: &u32| {
                self.of(*row).value.as_str()
            }),
            Column::words("rule", tr.intake_issue_rule(), 320.0, move |row: &u32| {
                self.words.sentence(self.of(*row).rule)
            })
            .sorted_by(move |row| self.words.place(self.of(*row).rule)),
            Column::words("hint", tr.intake_issue_hint(), 200.0, move |row: &u32| {
                import_hint(tr, self.of(*row))
            }),
        ]
    }

    /// What the list can be narrowed by.
    pub fn filters(self) -> Vec<Filter<'a, u32>> {
        let tr = self.tr;
        vec![
            Filter::by(SEVERITY, tr.intake_issue_severity(), move |row: &u32| {
                let issue = self.of(*row);
                Choice::new(issue.severity.code(), severity_word(tr, issue))
            }),
            Filter::by("rule", tr.intake_issue_rule(), move |row: &u32| {
                self.words.choice(self.of(*row).rule)
            }),
            Filter::by_any("column", tr.intake_issue_column(), move |row: &u32| {
                let issue = self.of(*row);
                let code =
                    issue.field.map_or_else(|| issue.column().to_owned(), |field| field.code().to_owned());
                (!code.is_empty()).then(|| Choice::new(code, issue.column())).into_iter().collect()
            }),
            Filter::by("file", tr.intake_issue_file(), move |row: &u32| {
                Choice::new(self.of(*row).file(), self.of(*row).file())
            }),
        ]
    }
}

fn severity_word(tr: Tr, issue: &Issue) -> String {
    match issue.severity {
        Severity::Error => tr.intake_issue_error(),
        Severity::Warning => tr.intake_issue_warning(),
    }
}

/// Whether the row is rejected, as a mark.
pub fn severity_ui(ui: &mut Ui, tr: Tr, issue: &Issue) {
    let meaning = match issue.severity {
        Severity::Error => Meaning::Danger,
        Severity::Warning => Meaning::Warning,
    };
    badge(ui, meaning, &severity_word(tr, issue));
}
