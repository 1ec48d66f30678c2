//! `inventory`: the matrix person × step, the cases, and whom the open hits would exclude.

use std::collections::BTreeMap;

use serde::Serialize;

use super::instant;
use crate::{
    domain::{Day, Instant, entry::EntryState, exclusion::Ground, inventory::Asked},
    ops::{
        cases::{CaseView, Evidence},
        inventory::{Matrix, MatrixLine},
    },
    store::tables::cases::CaseOpening,
};

/// The inventory of one garrison or of all.
#[derive(Serialize)]
pub struct InventoryJson {
    as_of: String,
    head: String,
    fresh_days: u32,
    matrix: Vec<RowJson>,
    cases: Vec<CaseJson>,
    preview: PreviewJson,
}

#[derive(Serialize)]
struct RowJson {
    garrison: String,
    place: u32,
    registration_no: String,
    name: String,
    state: EntryState,
    /// From "1" to "6".
    steps: BTreeMap<u8, &'static str>,
    hits: Vec<AnswerJson>,
}

#[derive(Serialize)]
struct AnswerJson {
    step: u8,
    criterion: Option<u8>,
    subject: String,
    source: String,
    details: String,
    request_no: String,
    answer_no: String,
    date: Day,
}

#[derive(Serialize)]
struct CaseJson {
    case: i64,
    garrison: String,
    registration_no: String,
    name: String,
    place: Option<u32>,
    opened_at: String,
    opened_by: &'static str,
    stage: &'static str,
    open: bool,
    decide_by: Day,
    over_term: bool,
    notify_target: Option<Day>,
    notify_by: Option<Day>,
    suggested_ground: Option<u8>,
    evidence: Vec<EvidenceJson>,
    decision: Option<DecisionJson>,
    next: Vec<&'static str>,
}

#[derive(Serialize)]
struct EvidenceJson {
    #[serde(flatten)]
    answer: AnswerJson,
    item_of_order_529: u8,
    superseded: bool,
    milder: Vec<&'static str>,
}

#[derive(Serialize)]
struct DecisionJson {
    outcome: &'static str,
    ground: Option<u8>,
    basis: &'static str,
    body: String,
    number: String,
    date: Day,
}

#[derive(Serialize)]
struct PreviewJson {
    total: usize,
    by_step: BTreeMap<u8, usize>,
    people: Vec<PreviewPersonJson>,
}

#[derive(Serialize)]
struct PreviewPersonJson {
    step: u8,
    garrison: String,
    place: u32,
    registration_no: String,
    name: String,
}

/// One garrison's part of the document.
pub struct Part<'a> {
    pub matrix: &'a Matrix,
    pub cases: &'a [CaseView],
    pub preview: Vec<(u8, &'a MatrixLine)>,
}

impl InventoryJson {
    /// The parts as one document; instants in the zone of the first garrison.
    pub fn new(now: Instant, head: String, fresh_days: u32, parts: &[Part<'_>]) -> Self {
        let as_of = parts.first().map(|part| instant(part.matrix.garrison.zone, now)).unwrap_or_default();
        let people: Vec<_> = parts.iter().flat_map(PreviewPersonJson::of_part).collect();
        let mut by_step = BTreeMap::from([2, 3, 4, 5, 6].map(|step| (step, 0)));
        people.iter().for_each(|person| *by_step.entry(person.step).or_default() += 1);
        Self {
            as_of,
            head,
            fresh_days,
            matrix: parts.iter().flat_map(|part| RowJson::of_matrix(part.matrix)).collect(),
            cases: parts.iter().flat_map(|part| part.cases.iter().map(CaseJson::of)).collect(),
            preview: PreviewJson { total: people.len(), by_step, people },
        }
    }
}

impl RowJson {
    fn of_matrix(matrix: &Matrix) -> impl Iterator<Item = Self> + '_ {
        matrix.lines.iter().map(|line| Self {
            garrison: matrix.garrison.name.clone(),
            place: line.place,
            registration_no: line.registration_no.to_string(),
            name: line.name.full(),
            state: line.state,
            steps: (1..).zip(line.row.states().map(crate::domain::inventory::CellState::code)).collect(),
            hits: hits(line).filter_map(|asked| answer(line, &asked)).collect(),
        })
    }
}

fn hits(line: &MatrixLine) -> impl Iterator<Item = Asked> + '_ {
    use crate::domain::inventory::CellState;
    let cells = line.row.cells.iter().filter(|cell| cell.state == CellState::Hit);
    cells.flat_map(|cell| cell.asked.iter().copied()).filter(|asked| asked.state == CellState::Hit)
}

fn answer(line: &MatrixLine, asked: &Asked) -> Option<AnswerJson> {
    line.file.answers.get(asked.answer?).map(AnswerJson::of)
}

impl AnswerJson {
    fn of(answer: &crate::domain::inventory::Answer) -> Self {
        Self {
            step: answer.step.number(),
            criterion: answer.step.criterion(),
            subject: answer.subject.to_string(),
            source: answer.source.clone(),
            details: answer.details.clone(),
            request_no: answer.request_no.clone(),
            answer_no: answer.answer_no.clone(),
            date: answer.date,
        }
    }
}

impl CaseJson {
    fn of(case: &CaseView) -> Self {
        let row = &case.row;
        Self {
            case: row.id.0,
            garrison: case.garrison.name.clone(),
            registration_no: case.registration_no.to_string(),
            name: case.name.full(),
            place: case.place,
            opened_at: instant(case.garrison.zone, row.opened_at),
            opened_by: match &row.opening {
                CaseOpening::Hit(_) => "hit",
                CaseOpening::ByHand(opened) => opened.cause.code(),
            },
            stage: row.stage.code(),
            open: row.stage.is_open(),
            decide_by: case.decide_by,
            over_term: case.over_term,
            notify_target: case.notify_by.map(|(target, _law)| target),
            notify_by: case.notify_by.map(|(_target, law)| law),
            suggested_ground: case.suggested_ground.map(Ground::number),
            evidence: case.evidence.iter().map(EvidenceJson::of).collect(),
            decision: row.decision.as_ref().map(DecisionJson::of),
            next: case.next.iter().map(|act| act.code()).collect(),
        }
    }
}

impl EvidenceJson {
    fn of(evidence: &Evidence) -> Self {
        Self {
            answer: AnswerJson::of(&evidence.answer),
            item_of_order_529: evidence.answer.step.item_of_order(),
            superseded: evidence.superseded,
            milder: evidence.milder.iter().map(|remark| remark.code()).collect(),
        }
    }
}

impl DecisionJson {
    fn of(decided: &crate::journal::payloads::cases::CaseDecided) -> Self {
        Self {
            outcome: decided.outcome.code(),
            ground: decided.ground.map(Ground::number),
            basis: decided.basis.code(),
            body: decided.decision.body.clone(),
            number: decided.decision.number.clone(),
            date: decided.decision.date,
        }
    }
}

impl PreviewPersonJson {
    fn of_part<'a>(part: &'a Part<'_>) -> impl Iterator<Item = Self> + 'a {
        part.preview.iter().map(|(step, line)| Self {
            step: *step,
            garrison: part.matrix.garrison.name.clone(),
            place: line.place,
            registration_no: line.registration_no.to_string(),
            name: line.name.full(),
        })
    }
}
