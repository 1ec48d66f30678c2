//! Tasks that replies and answers open: what there is to know, and how they are closed (design 4.7, 4.8).

use super::{Refusal, Result, card::EntitlementSum, entries, reference, rounds, several};
use crate::{
    domain::{
        Day,
        dwelling::DwellingFacts,
        fit::{self, DwellingMeasure, Fit, FitCircumstances},
        household::HouseholdMember,
        ids::{OfferId, TaskId},
        person::{Applicant, SpecialRights},
        reason::Misfit,
        rules::Rules,
        task::{TaskKind, TaskResult, Verdict},
    },
    journal::{
        Event, Sequence, Stamp,
        payloads::{entries::DecisionReference, tasks::TaskDone},
    },
    store::{Reader, Snapshot as _, Writer, tables::tasks::TaskRow},
};

/// How a task is to be closed.
#[derive(Debug, Clone, PartialEq)]
pub struct Closing {
    pub task: TaskId,
    pub result: TaskResult,
    /// What the result rests on.
    pub document: Option<DecisionReference>,
    pub note: String,
}

/// A task of the register.
pub fn known(reader: &Reader, task: TaskId) -> Result<TaskRow> {
    reader.task(task)?.ok_or_else(|| Refusal::UnknownTask { task }.into())
}

/// Closes a task with a result of its kind.
///
/// # Errors
/// Refused if the register says otherwise: another verdict, no right recorded, no household corrected since.
pub fn close(writer: &mut Writer, stamp: &Stamp, closing: Closing) -> Result<()> {
    writer.change(stamp, |change| {
        let task = known(change, closing.task)?;
        if task.done.is_some() {
            return Err(Refusal::TaskAlreadyDone { task: task.id }.into());
        }
        let Closing { result, document, note, .. } = closing;
        let document = checked(change, &task, result, document, stamp)?;
        check_result(change, &task, result)?;
        let note = Some(note.trim().to_owned()).filter(|note| !note.is_empty());
        change.append(TaskDone { task: task.id, entry: task.entry, result, document, note })?;
        Ok(())
    })
}

/// How every task of a selection is to be closed.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosingOfSeveral {
    /// The result for the tasks of each kind; those of 6522 take the verdict of each.
    pub results: Vec<(TaskKind, TaskResult)>,
    /// What the results rest on that cannot do without.
    pub document: Option<DecisionReference>,
    pub note: String,
}

impl ClosingOfSeveral {
    fn of(&self, reader: &Reader, id: TaskId) -> Result<Closing> {
        let task = known(reader, id)?;
        let result = match (task.kind, task.offer) {
            (TaskKind::CheckEntitlement, Some(offer)) => review(reader, offer)?.verdict.result(),
            (kind, _) => {
                let said = self.results.iter().find(|(of, _)| *of == kind);
                said.ok_or(Refusal::ResultNotForTask { task: id })?.1
            }
        };
        let document = self.document.clone().filter(|_| result.needs_document());
        Ok(Closing { task: id, result, document, note: self.note.clone() })
    }
}

/// Closes every task of a selection, each as [`close`] does, or none of them.
///
/// # Errors
/// [`Refusal::OfSome`] names those that cannot be closed.
pub fn close_all(
    writer: &mut Writer,
    stamp: &Stamp,
    tasks: &[TaskId],
    closing: &ClosingOfSeveral,
) -> Result<()> {
    writer.together(|writer| {
        let entry_of = |reader: &Reader, task: &TaskId| Ok(known(reader, *task)?.entry);
        several::for_each(writer, tasks, entry_of, |writer, task| {
            let closing = closing.of(writer, *task)?;
            close(writer, stamp, closing)
        })
    })
}

/// The document, which some results cannot do without.
fn checked(
    reader: &Reader,
    task: &TaskRow,
    result: TaskResult,
    document: Option<DecisionReference>,
    stamp: &Stamp,
) -> Result<Option<DecisionReference>> {
    match document {
        Some(document) => {
            let today = reference::day_of(reader, task.entry, stamp.at)?;
            Ok(Some(reference::complete(document, today)?))
        }
        None if result.needs_document() => Err(Refusal::Empty(super::EmptyField::DocumentNumber).into()),
        None => Ok(None),
    }
}

/// A result must be one of the kind's own, and what the register shows.
fn check_result(reader: &Reader, task: &TaskRow, result: TaskResult) -> Result<()> {
    if !task.kind.results().contains(&result) {
        return Err(Refusal::ResultNotForTask { task: task.id }.into());
    }
    match task.kind {
        TaskKind::CheckEntitlement => check_verdict(reader, task, result),
        TaskKind::RecordRight => check_right(reader, task, result),
        TaskKind::UpdateHousehold => check_household(reader, task, result),
        TaskKind::CheckPayments | TaskKind::CheckEmployment => Ok(()),
    }
}

fn check_verdict(reader: &Reader, task: &TaskRow, result: TaskResult) -> Result<()> {
    let Some(offer) = task.offer else { return Ok(()) };
    let verdict = review(reader, offer)?.verdict;
    if verdict.result() == result { Ok(()) } else { Err(Refusal::OtherVerdict { verdict }.into()) }
}

fn check_right(reader: &Reader, task: &TaskRow, result: TaskResult) -> Result<()> {
    let entry = entries::known(reader, task.entry)?;
    if result == TaskResult::RightRecorded && entry.applicant.rights == SpecialRights::default() {
        let registration_no = entry.key.registration_no;
        return Err(Refusal::RightNotRecorded { registration_no }.into());
    }
    Ok(())
}

fn check_household(reader: &Reader, task: &TaskRow, result: TaskResult) -> Result<()> {
    let sources = reader.entry_sources(task.entry)?;
    // The number of a task is that of the event that opened it.
    if result == TaskResult::HouseholdUpdated && sources.household.max(sources.applicant) < task.id.0 {
        let registration_no = reader.registration_no(task.entry)?;
        return Err(Refusal::HouseholdNotCorrected { registration_no }.into());
    }
    Ok(())
}

/// The entitlement at the day of an offer, by what was recorded then and by what is recorded now.
#[derive(Debug, Clone, PartialEq)]
pub struct EntitlementReview {
    /// The day of the offer: that of its approval.
    pub day: Day,
    /// The dwelling as it was recorded then.
    pub dwelling: DwellingFacts,
    pub then: Reviewed,
    pub now: Reviewed,
    pub verdict: Verdict,
}

/// A sum, and how the dwelling fits it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reviewed {
    pub sum: EntitlementSum,
    pub fit: Result<Fit, Misfit>,
}

/// Computes the entitlement at the day of an offer again and says who is right (6522, Housing Law 75, 76).
///
/// The rules are those of the offer's round. Who was born after that day does not count, except for a child of
/// the pregnancy that was recorded then.
pub fn review(reader: &Reader, offer: OfferId) -> Result<EntitlementReview> {
    let offer = super::offers::known(reader, offer)?;
    let round = rounds::known(reader, offer.round)?;
    let day = super::garrison(reader, round.garrison)?.zone.day(offer.prepared_at);
    let then = Recorded::at_approval(reader, &offer)?;
    let entry = entries::known(reader, offer.entry)?;
    let now = Recorded { applicant: entry.applicant, household: entry.household, ..then.clone() };
    let now = now.held_on(day, &then);
    let dwelling = dwelling_at(reader, &offer, then.approved_by)?;
    let reviewed = |recorded: &Recorded| Reviewed::of(recorded, &dwelling, day, &round.rules);
    let (then, now) = (reviewed(&then), reviewed(&now));
    Ok(EntitlementReview { day, verdict: Verdict::of(then.fit, now.fit), dwelling, then, now })
}

/// What was recorded of a person.
#[derive(Clone)]
struct Recorded {
    applicant: Applicant,
    household: Vec<HouseholdMember>,
    /// The event that prepared the offer.
    approved_by: Sequence,
}

impl Recorded {
    /// As the events of the person up to the approval of the offer left it.
    fn at_approval(reader: &Reader, offer: &crate::store::tables::offers::OfferRow) -> Result<Self> {
        let entry = entries::known(reader, offer.entry)?;
        let mut recorded = Self { applicant: entry.applicant, household: entry.household, approved_by: 0 };
        for line in super::card::history(reader, offer.entry)? {
            match line.event {
                Event::EntryRegistered(payload) => {
                    recorded.applicant = payload.applicant;
                    recorded.household = payload.household;
                }
                Event::ApplicantCorrected(payload) => recorded.applicant = payload.applicant,
                Event::HouseholdCorrected(payload) => recorded.household = payload.household,
                Event::WaveApproved(payload) if payload.offers.iter().any(|made| made.offer == offer.id) => {
                    recorded.approved_by = line.sequence;
                    break;
                }
                _ => {}
            }
        }
        Ok(recorded)
    }

    /// What is recorded now, as far as it was so on a day before.
    fn held_on(mut self, day: Day, then: &Self) -> Self {
        let before = self.household.len();
        self.household.retain(|member| member.birth_date <= day);
        let born_since = self.household.len() < before;
        self.applicant.pregnancy_over_22_weeks |= then.applicant.pregnancy_over_22_weeks && born_since;
        self
    }
}

impl Reviewed {
    fn of(recorded: &Recorded, dwelling: &DwellingFacts, day: Day, rules: &Rules) -> Self {
        let sum = EntitlementSum::on(&recorded.applicant, &recorded.household, day, rules);
        // The question is about rooms, floor and area; what else keeps an offer from a person is none of it.
        let circumstances = FitCircumstances { below_norm_allowed: true, ..FitCircumstances::default() };
        let fit = fit::fit(&sum.entitlement, &DwellingMeasure::of(dwelling), circumstances, rules);
        Self { sum, fit }
    }
}

/// A dwelling as it was recorded when an offer was approved.
fn dwelling_at(
    reader: &Reader,
    offer: &crate::store::tables::offers::OfferRow,
    approved_by: Sequence,
) -> Result<DwellingFacts> {
    let (_digest, facts_event) = reader.dwelling_source(offer.dwelling)?;
    let dwelling = if facts_event < approved_by {
        reader.dwelling(offer.dwelling)?
    } else {
        reader.past(approved_by)?.tables().dwelling(offer.dwelling)?
    };
    Ok(dwelling.ok_or(crate::store::Error::Damaged)?.facts)
}
