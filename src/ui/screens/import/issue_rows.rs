//! The issues of a file as rows of a table.

use egui::Ui;

use crate::{
    exchange::Issue,
    i18n::Tr,
    ui::widgets::{
        badge::{Meaning, badge},
        table::{Column, Rows, text_cell},
    },
    wording::import::{import_hint, import_rule},
};

/// See the module.
pub struct IssueRows<'a> {
    pub tr: Tr,
    pub issues: &'a [Issue],
    /// Indexes of the issues on show.
    pub shown: &'a [u32],
}

impl IssueRows<'_> {
    /// The columns, in the order of [`Rows::cell_ui`].
    pub fn columns(tr: Tr) -> Vec<Column> {
        vec![
            Column::words("", 76.0),
            Column::words(tr.intake_issue_file(), 100.0),
            Column::numbers(tr.intake_issue_row(), 52.0),
            Column::words(tr.intake_issue_cell(), 56.0),
            Column::words(tr.intake_issue_column(), 110.0),
            Column::words(tr.intake_issue_value(), 116.0),
            Column::words(tr.intake_issue_rule(), 350.0),
            Column::words(tr.intake_issue_hint(), 200.0),
        ]
    }

    fn issue(&self, row: usize) -> &Issue {
        &self.issues[self.shown[row] as usize]
    }
}

impl Rows for IssueRows<'_> {
    fn count(&self) -> usize {
        self.shown.len()
    }

    fn name(&self, row: usize) -> Option<String> {
        let issue = self.issue(row);
        Some(format!("{} {} {}", issue.cell(), issue.column(), import_rule(self.tr, issue.rule)))
    }

    fn cell_ui(&self, ui: &mut Ui, row: usize, column: usize) {
        let (tr, issue) = (self.tr, self.issue(row));
        match column {
            0 => severity_ui(ui, tr, issue),
            1 => text_cell(ui, issue.file()),
            2 => text_cell(ui, issue.row().to_string()),
            3 => text_cell(ui, issue.cell()),
            4 => text_cell(ui, issue.column()),
            5 => text_cell(ui, &issue.value),
            6 => text_cell(ui, import_rule(tr, issue.rule)),
            _ => text_cell(ui, import_hint(tr, issue)),
        }
    }
}

/// Whether the row is rejected, as a mark.
pub fn severity_ui(ui: &mut Ui, tr: Tr, issue: &Issue) {
    if issue.is_error() {
        badge(ui, Meaning::Danger, &tr.intake_issue_error());
    } else {
        badge(ui, Meaning::Warning, &tr.intake_issue_warning());
    }
}
