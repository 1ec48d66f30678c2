//! Answers of state systems in the register inventory (order 529; design 4.8).

use super::{
    digest::{DigestWriter, RowDigest},
    error::ImportError,
    field::Field,
    outcome::{Ended, ImportContext, RowSink},
    recognise::Recognised,
    row_reader::RowReader,
    rule::RuleCode,
    single_table::{self, SingleRow},
    values, words,
};
use crate::domain::{
    inventory::{Answer, FamilyRecord, Finding, InventoryStep},
    registration_number::RegistrationNumber,
};

/// The step that has criteria.
const PERSON_STATUS: i64 = 6;

/// An answer about one subject of one application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    pub registration_no: RegistrationNumber,
    pub answer: Answer,
}

/// Reads the answers of a recognised file.
///
/// # Errors
/// If columns are missing, or the file cannot be read to its end.
pub fn read_answers(
    recognised: &Recognised,
    context: &ImportContext<'_>,
    sink: &mut RowSink<'_, AnswerRow>,
) -> Result<Ended, ImportError> {
    single_table::read(&recognised.main, context, sink)
}

impl SingleRow for AnswerRow {
    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        let registration_no = row.registration_no();
        let subject = row.iin();
        let step = step(row);
        let source = row.required_words(Field::Source);
        let finding = row.word(Field::Finding, words::FINDINGS, RuleCode::FindingUnknown);
        let date = row.past_day(Field::AnswerDate);
        let mut words = |field| row.optional_words(field).unwrap_or_default();
        let (details, request_no, answer_no) =
            (words(Field::Details), words(Field::RequestNo), words(Field::AnswerNo));
        let (step, finding) = (step?, finding?);
        let answer = Answer {
            subject: subject?,
            step,
            source: source?,
            finding,
            family: family(step, finding, &details),
            details,
            request_no,
            answer_no,
            date: date?,
        };
        Some(Self { registration_no: registration_no?, answer })
    }

    fn digest(&self) -> RowDigest {
        let Answer { subject, step, source, finding, details, request_no, answer_no, date, family: _ } =
            &self.answer;
        let mut digest = DigestWriter::new("answer");
        digest.text(&self.registration_no.to_string());
        digest.text(&subject.to_string());
        digest.number(step.number());
        digest.number(step.criterion().unwrap_or(0));
        digest.text(source);
        digest.number(*finding as i64);
        digest.text(details);
        digest.text(request_no);
        digest.text(answer_no);
        digest.text(&date.to_string());
        digest.finish()
    }
}

fn step(row: &mut RowReader<'_>) -> Option<InventoryStep> {
    let text = row.required(Field::Step)?;
    let Some(step) = values::whole_number(text).filter(|step| (1..=PERSON_STATUS).contains(step)) else {
        row.report(Field::Step, RuleCode::StepOutOfRange);
        return None;
    };
    let text = row.text(Field::Criterion);
    let criterion = values::whole_number(text).and_then(|criterion| u8::try_from(criterion).ok());
    let fault = match (step == PERSON_STATUS, text.is_empty()) {
        (true, true) => Some(RuleCode::CriterionMissing),
        (true, false) if !criterion.is_some_and(|criterion| (1..=5).contains(&criterion)) => {
            Some(RuleCode::CriterionOutOfRange)
        }
        (false, false) => Some(RuleCode::CriterionNotExpected),
        (true, false) | (false, true) => None,
    };
    if let Some(rule) = fault {
        row.report(Field::Criterion, rule);
    }
    InventoryStep::from_numbers(step as u8, criterion)
}

/// What step 1 says of marriage and children, as far as its words are known; nothing found is no family.
fn family(step: InventoryStep, finding: Finding, details: &str) -> Option<FamilyRecord> {
    match (step, finding) {
        (InventoryStep::Family, Finding::Found) => words::family(details),
        (InventoryStep::Family, Finding::Nothing) => Some(FamilyRecord { married: false, children: 0 }),
        _ => None,
    }
}
