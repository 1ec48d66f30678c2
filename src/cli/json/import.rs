//! `import`.

use serde::Serialize;

use crate::{exchange::Issue, i18n::Tr, ops::imports::ImportOutcome, wording::import::import_hint};

/// What an import did, with every issue of every row.
#[derive(Serialize)]
pub struct ImportJson {
    rows: u32,
    accepted: u32,
    unchanged: u32,
    rejected: u32,
    warnings: u32,
    issues: Vec<IssueJson>,
}

#[derive(Serialize)]
struct IssueJson {
    file: String,
    sheet: Option<String>,
    row: u32,
    column: String,
    cell: String,
    value: String,
    rule: &'static str,
    severity: &'static str,
    hint: String,
}

impl ImportJson {
    /// The outcome, hints in the language of the call.
    pub fn of(outcome: &ImportOutcome, tr: Tr) -> Self {
        Self {
            rows: outcome.rows,
            accepted: outcome.accepted,
            unchanged: outcome.unchanged,
            rejected: outcome.rejected,
            warnings: outcome.warnings,
            issues: outcome.issues.iter().map(|issue| IssueJson::of(issue, tr)).collect(),
        }
    }
}

impl IssueJson {
    fn of(issue: &Issue, tr: Tr) -> Self {
        Self {
            file: issue.file().to_owned(),
            sheet: issue.sheet().map(str::to_owned),
            row: issue.row(),
            column: issue.column().to_owned(),
            cell: issue.cell(),
            value: issue.value.clone(),
            rule: issue.rule.code(),
            severity: issue.severity.code(),
            hint: import_hint(tr, issue),
        }
    }
}
