//! The inventory: answers of the state systems, the matrix, and whom its hits would exclude.

mod export;

pub use export::export_hits;

use std::collections::BTreeMap;

use super::{EmptyField, Refusal, Result, planning::Terms, reference, refusal::required};
use crate::{
    domain::{
        Day, Instant,
        entry::{EntryState, RegisterEntry},
        exclusion::CaseStage,
        garrison::Garrison,
        ids::{AnswerId, EntryId},
        inventory::{Answer, CellState, Finding, InventoryFile, MatrixRow},
        person::PersonName,
        reason::Bar,
        registration_number::RegistrationNumber,
        round::Candidate,
        rules::Rules,
    },
    journal::{
        Stamp,
        payloads::inventory::{AnswerRecorded, CaseOpened},
    },
    store::{Change, Reader, Snapshot, Writer},
};

/// Records an answer entered by hand; a hit in steps 2–6 opens a case, it never excludes (design 4.8).
///
/// # Errors
/// Refused for a person or relative whom the entry does not know, an answer of a day ahead, and one without source.
pub fn record_answer(writer: &mut Writer, stamp: &Stamp, entry: EntryId, facts: Answer) -> Result<AnswerId> {
    let source = required(&facts.source, EmptyField::AnswerSource)?;
    writer.change(stamp, |change| {
        let entry = super::entries::known(change, entry)?;
        reference::check_date(facts.date, reference::day_of(change, entry.id, stamp.at)?)?;
        if !is_recorded(&entry, &facts) {
            let registration_no = entry.key.registration_no;
            return Err(
                Refusal::SubjectUnknown { registration_no, subject: facts.subject.to_string() }.into()
            );
        }
        take_in(change, &entry, Answer { source, ..facts }, None)
    })
}

/// Whether an answer speaks of the applicant or of a recorded member of the household.
pub(super) fn is_recorded(entry: &RegisterEntry, answer: &Answer) -> bool {
    let subject = answer.subject;
    entry.applicant.iin == subject || entry.household.iter().any(|member| member.iin == subject)
}

/// Appends an answer, and the case that a hit opens; further hits are evidence of the same case.
pub(super) fn take_in(
    change: &mut Change<'_>,
    entry: &RegisterEntry,
    facts: Answer,
    row_digest: Option<String>,
) -> Result<AnswerId> {
    let answer = change.next_answer()?;
    let found = facts.finding == Finding::Found && facts.step.opens_case();
    let opens = found && opens_case(change, entry, &facts)?;
    change.append(AnswerRecorded { answer, entry: entry.id, facts, row_digest })?;
    if opens {
        change.append(CaseOpened { case: change.next_case()?, entry: entry.id, answer })?;
    }
    Ok(answer)
}

/// A hit opens a case if its step asks about this person today, and no case waits for its decision or its appeal.
fn opens_case(change: &Change<'_>, entry: &RegisterEntry, facts: &Answer) -> Result<bool> {
    let day = super::garrison(change, entry.garrison)?.zone.day(change.stamp().at);
    let file = change.inventory_file(entry.id)?.ok_or(crate::store::Error::Damaged)?;
    let concerned = file.is_subject(facts.subject, facts.step, day, &change.register()?.rules);
    let pending = |stage: CaseStage| stage.is_open() || stage == CaseStage::Appealed;
    let cases = change.cases_of_entry(entry.id)?;
    let standing = super::entries::known(change, entry.id)?.state;
    Ok(concerned && standing.has_place() && !cases.iter().any(|case| pending(case.stage)))
}

/// A person in the matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixLine {
    pub place: u32,
    pub entry: EntryId,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub state: EntryState,
    pub row: MatrixRow,
    pub file: InventoryFile,
}

/// The matrix of a garrison on a day, in queue order.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    pub garrison: Garrison,
    pub day: Day,
    /// An answer is fresh for so many days.
    pub fresh_days: u32,
    pub lines: Vec<MatrixLine>,
}

impl Matrix {
    /// The matrix as the register stands.
    pub fn at(reader: &Reader, garrison: Garrison, now: Instant) -> Result<Self> {
        let rules = reader.register()?.rules;
        let day = garrison.zone.day(now);
        let (garrison_id, fresh_days) = (garrison.id, rules.inventory_days);
        let files = reader.inventory_files(garrison_id)?.into_iter();
        let mut files: BTreeMap<_, _> = files.map(|file| (file.entry, file)).collect();
        let rows = reader.queue_page(garrison_id, 0, reader.queue_length(garrison_id)?)?;
        let lines = rows.into_iter().filter_map(|row| {
            let file = files.remove(&row.entry)?;
            Some(MatrixLine {
                place: row.place,
                entry: row.entry,
                registration_no: row.key.registration_no,
                name: row.name,
                state: row.state,
                row: MatrixRow::on(&file, day, fresh_days, &rules),
                file,
            })
        });
        Ok(Self { lines: lines.collect(), garrison, day, fresh_days })
    }

    /// Whom the open hits would exclude if each were decided so, by step, before anybody decides.
    pub fn preview(&self, reader: &Reader) -> Result<Vec<(u8, &MatrixLine)>> {
        let mut hit = Vec::new();
        for line in &self.lines {
            if let Some(asked) = line.row.hit()
                && reader.open_case(line.entry)?.is_some()
            {
                hit.push((asked.step.number(), line));
            }
        }
        hit.sort_by_key(|(step, line)| (*step, line.place));
        Ok(hit)
    }
}

/// The row of one person on a day.
pub fn row_of(reader: &Reader, entry: EntryId, day: Day) -> Result<(InventoryFile, MatrixRow)> {
    let file = reader.inventory_file(entry)?;
    let file = file.ok_or_else(|| Refusal::UnknownEntry { registration_no: entry.0.to_string() })?;
    let rules = reader.register()?.rules;
    let row = MatrixRow::on(&file, day, rules.inventory_days, &rules);
    Ok((file, row))
}

/// Somebody whom a round keeps out because its inventory lacks something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    pub place: u32,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub steps: Vec<(u8, CellState)>,
}

/// Who lacks what of the inventory that a round demands, in queue order; nobody if it demands none.
pub(super) fn lacking(
    register: &impl Snapshot,
    now: Instant,
    terms: &Terms,
    candidates: &[Candidate],
) -> Result<Vec<Lacking>> {
    let Some(limit_days) = terms.settings.fresh_inventory_days else { return Ok(Vec::new()) };
    let day = terms.garrison.zone.day(now);
    let files = register.inventory_files(terms.garrison.id)?.into_iter();
    let files: BTreeMap<_, _> = files.map(|file| (file.entry, file)).collect();
    let lacks = |bar| matches!(bar, Some(Bar::InventoryMissing | Bar::InventoryStale));
    let kept_out = (1..).zip(candidates).filter(|(_, candidate)| lacks(candidate.bar));
    let lacking = kept_out.filter_map(|(place, candidate)| {
        let file = files.get(&candidate.entry)?;
        let steps = MatrixRow::on(file, day, limit_days, &terms.rules).lacking();
        let registration_no = candidate.key.registration_no;
        Some(Lacking { place, registration_no, name: file.name.clone(), steps })
    });
    Ok(lacking.collect())
}

/// Changes how long answers are fresh and how long a case may take, with the act that says so.
///
/// # Errors
/// Refused without an act, without a term, and if nothing changes.
pub fn change_terms(
    writer: &mut Writer,
    stamp: &Stamp,
    (inventory_days, case_working_days): (u32, u32),
    act: &str,
) -> Result<()> {
    let act = required(act, EmptyField::Reason)?;
    if inventory_days == 0 || case_working_days == 0 {
        return Err(Refusal::TermIsZero.into());
    }
    writer.change(stamp, |change| {
        let before = change.register()?.rules;
        let rules = Rules { inventory_days, case_working_days, ..before.clone() };
        if rules == before {
            return Err(Refusal::NothingChanged.into());
        }
        change.append(crate::journal::payloads::register::RulesChanged { rules, act })?;
        Ok(())
    })
}
