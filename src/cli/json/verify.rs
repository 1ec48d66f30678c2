//! `verify`.

use serde::Serialize;

use crate::verify::{Finding, Report};

/// The outcome of the check, with the evidence of every finding.
#[derive(Serialize)]
pub struct VerifyJson {
    ok: bool,
    events: u64,
    head: String,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct FindingJson {
    check: &'static str,
    event: Option<i64>,
    registration_no: Option<String>,
    dwelling: Option<String>,
    expected: String,
    found: String,
}

impl VerifyJson {
    /// The report of a check.
    pub fn of(report: &Report) -> Self {
        Self {
            ok: report.is_ok(),
            events: report.events,
            head: report.head.to_string(),
            findings: report.findings.iter().map(FindingJson::of).collect(),
        }
    }
}

impl FindingJson {
    fn of(finding: &Finding) -> Self {
        Self {
            check: finding.check.code(),
            event: finding.event,
            registration_no: finding.registration_no.map(|number| number.to_string()),
            dwelling: finding.dwelling.clone(),
            expected: finding.expected.clone(),
            found: finding.found.clone(),
        }
    }
}
