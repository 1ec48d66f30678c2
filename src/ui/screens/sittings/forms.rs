//! What is asked before an act: numbers, days, bodies, reasons.

use egui::Ui;
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Day, lease::FailureReason, sitting::Signatory},
    i18n::Tr,
    journal::payloads::entries::DecisionReference,
    ops::leases::Signed,
    ui::widgets::{
        choice::choice,
        date_field::{DateText, day_ui},
        field::{FIELD_WIDTH, Field},
    },
};

/// A number and a day: a lease, or an additional agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedForm {
    number: String,
    date: DateText,
}

impl SignedForm {
    /// An empty form dated today.
    pub fn new(today: Day) -> Self {
        Self { number: String::new(), date: DateText::of(today) }
    }

    /// Shows number and day.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, number_label: &str, today: Day) {
        Field::new(number_label).text(ui, &mut self.number);
        day_ui(ui, tr, &tr.sittings_date(), &mut self.date, today);
    }

    /// What was signed, once it is complete.
    pub fn signed(&self) -> Option<Signed> {
        let number = self.number.trim();
        let date = self.date.typed()?;
        (!number.is_empty()).then(|| Signed { number: number.to_owned(), date })
    }
}

/// A decision on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionForm {
    body: String,
    number: String,
    date: DateText,
}

impl DecisionForm {
    /// A form for this body, dated today.
    pub fn new(body: String, today: Day) -> Self {
        Self { body, number: String::new(), date: DateText::of(today) }
    }

    /// Shows body, number and day.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.sittings_decision_body()).text(ui, &mut self.body);
        Field::new(&tr.sittings_decision_number()).text(ui, &mut self.number);
        day_ui(ui, tr, &tr.sittings_decision_date(), &mut self.date, today);
    }

    /// The decision, once it is complete.
    pub fn decision(&self) -> Option<DecisionReference> {
        let (body, number) = (self.body.trim(), self.number.trim());
        let date = self.date.typed()?;
        let complete = !body.is_empty() && !number.is_empty();
        complete.then(|| DecisionReference { body: body.to_owned(), number: number.to_owned(), date })
    }
}

/// Why it came to no lease, and by which decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureForm {
    #[serde(skip)]
    pub possible: Vec<FailureReason>,
    reason: Option<FailureReason>,
    decision: DecisionForm,
}

impl FailureForm {
    /// A form with the reasons that are possible.
    pub fn new(possible: Vec<FailureReason>, body: String, today: Day) -> Self {
        Self { possible, reason: None, decision: DecisionForm::new(body, today) }
    }

    /// Shows reason and decision.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        let label = tr.rounds_column_reason();
        let reasons: Vec<_> = self.possible.iter().copied().map(Some).collect();
        let name = |reason: &Option<FailureReason>| {
            reason.map_or_else(|| tr.rounds_choose_reason(), |reason| tr.failure_reason(reason))
        };
        Field::new(&label).show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.reason, &reasons, name));
        self.decision.ui(ui, tr, today);
    }

    /// Reason and decision, once they are complete.
    pub fn failure(&self) -> Option<(FailureReason, DecisionReference)> {
        self.reason.zip(self.decision.decision())
    }
}

/// The garrison commander's approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalForm {
    date: DateText,
    office: String,
    rank: String,
    name: String,
}

impl ApprovalForm {
    /// A form dated today with who approved the last time.
    pub fn new(last: Option<&Signatory>, today: Day) -> Self {
        let last = |part: fn(&Signatory) -> &String| last.map(part).cloned().unwrap_or_default();
        Self {
            date: DateText::of(today),
            office: last(|by| &by.office),
            rank: last(|by| &by.rank),
            name: last(|by| &by.name),
        }
    }

    /// Shows the day and who approved.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        day_ui(ui, tr, &tr.sittings_approved_on(), &mut self.date, today);
        let hint = tr.sittings_office_hint();
        Field::new(&tr.sittings_office()).hint(&hint).text(ui, &mut self.office);
        Field::new(&tr.sittings_rank()).text(ui, &mut self.rank);
        Field::new(&tr.sittings_signatory()).text(ui, &mut self.name);
    }

    /// The day and who approved, once they are complete.
    pub fn approval(&self) -> Option<(Day, Signatory)> {
        let date = self.date.typed()?;
        let by = Signatory { office: self.office.clone(), rank: self.rank.clone(), name: self.name.clone() };
        let complete = !by.office.trim().is_empty() && !by.name.trim().is_empty();
        complete.then_some((date, by))
    }
}
