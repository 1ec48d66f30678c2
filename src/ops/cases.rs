//! Exclusion cases: from a hit or a document to the decision, its notice, its appeal (design 4.8).
//!
//! Invariant: nobody leaves the queue but by a recorded decision; every step is refused with evidence out of turn.

mod deciding;
mod view;

pub use deciding::{CaseDecision, CaseSteps, decide, decide_appeal, decide_with, reinstate};
pub use view::{CaseView, Evidence, cases, over_term};

use chrono::Datelike as _;

use super::{
    EmptyField, Refusal, Result, entries,
    leases::check_not_before,
    reference,
    refusal::{EarlierDay, required},
};
use crate::{
    domain::{
        Day, Instant,
        entry::RegisterEntry,
        exclusion::{self, CaseAct, CaseCause, CaseOutcome, Ground, HearingException},
        ids::{CaseId, EntryId},
        working_days::CalendarDay,
    },
    exchange::{CalendarFile, read_calendar},
    journal::{
        Stamp,
        payloads::{
            cases::{
                CalendarChanged, CaseNotified, CaseOpenedByHand, DecisionAppealed, HearingDispensed,
                HearingHeld, HearingNotified, PreliminaryDecisionMade,
            },
            entries::DecisionReference,
        },
    },
    store::{Change, Reader, Writer, tables::cases::CaseRow},
};

/// A case of the register.
pub fn known(reader: &Reader, case: CaseId) -> Result<CaseRow> {
    reader.case(case)?.ok_or_else(|| Refusal::UnknownCase { case }.into())
}

/// The open case of a person.
///
/// # Errors
/// [`Refusal::NoOpenCase`] if there is none.
pub fn open_of(reader: &Reader, entry: EntryId) -> Result<CaseRow> {
    let open = reader.open_case(entry)?;
    let registration_no = reader.registration_no(entry)?;
    open.ok_or_else(|| Refusal::NoOpenCase { registration_no }.into())
}

/// A case in which an act is to be recorded, with the person and the days that matter.
pub(super) struct Turn {
    pub case: CaseRow,
    pub entry: RegisterEntry,
    pub opened_on: Day,
    pub today: Day,
}

impl Turn {
    pub fn at(reader: &Reader, case: CaseId, now: Instant) -> Result<Self> {
        let case = known(reader, case)?;
        let entry = entries::known(reader, case.entry)?;
        let zone = super::garrison(reader, entry.garrison)?.zone;
        Ok(Self { opened_on: zone.day(case.opened_at), today: zone.day(now), case, entry })
    }

    /// The turn of an act that the stage of the case allows.
    fn of(change: &Change<'_>, case: CaseId, act: CaseAct) -> Result<Self> {
        let turn = Self::at(change, case, change.stamp().at)?;
        let stage = turn.case.stage;
        if stage.next_acts(turn.case.notice.is_some()).contains(&act) {
            return Ok(turn);
        }
        let registration_no = turn.entry.key.registration_no;
        Err(Refusal::CaseActNotPossible { registration_no, act, stage }.into())
    }

    fn document(&self, document: DecisionReference) -> Result<DecisionReference> {
        reference::complete(document, self.today)
    }

    fn day(&self, day: Day) -> Result<Day> {
        reference::check_date(day, self.today)?;
        Ok(day)
    }
}

/// Opens a case by hand: a reply 6524 that was checked, an order on personnel, a death.
///
/// # Errors
/// Refused for somebody without a place, with a case already open, and without the document.
pub fn open(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    (cause, ground): (CaseCause, Ground),
    document: DecisionReference,
) -> Result<CaseId> {
    writer.change(stamp, |change| {
        let entry = entries::known(change, entry)?;
        let registration_no = entry.key.registration_no;
        if !entry.state.has_place() {
            return Err(Refusal::EntryHasNoPlace { registration_no, state: entry.state }.into());
        }
        let pending = |case: &CaseRow| case.stage.is_open() || case.stage == exclusion::CaseStage::Appealed;
        if change.cases_of_entry(entry.id)?.iter().any(pending) {
            return Err(Refusal::CaseAlreadyOpen { registration_no }.into());
        }
        let today = reference::day_of(change, entry.id, stamp.at)?;
        let document = reference::complete(document, today)?;
        let case = change.next_case()?;
        change.append(CaseOpenedByHand { case, entry: entry.id, cause, ground, document })?;
        Ok(case)
    })
}

/// Records the preliminary decision, about which the person is heard (Administrative Code 73).
pub fn record_preliminary(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    (outcome, ground): (CaseOutcome, Option<Ground>),
    decision: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| append_preliminary(change, case, (outcome, ground), decision))
}

pub(super) fn append_preliminary(
    change: &mut Change<'_>,
    case: CaseId,
    (outcome, ground): (CaseOutcome, Option<Ground>),
    decision: DecisionReference,
) -> Result<()> {
    let turn = Turn::of(change, case, CaseAct::PreliminaryDecision)?;
    let decision = turn.document(decision)?;
    check_not_before(decision.date, EarlierDay::CaseOpening, turn.opened_on)?;
    let ground = deciding::checked_ground(&turn, outcome, ground)?;
    change.append(PreliminaryDecisionMade { case, entry: turn.entry.id, outcome, ground, decision })?;
    Ok(())
}

/// A notice of a hearing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingCall {
    pub number: String,
    pub notified_on: Day,
    pub hearing_on: Day,
}

/// Records the notice of a hearing, at least three working days before it.
pub fn notify_hearing(writer: &mut Writer, stamp: &Stamp, case: CaseId, call: HearingCall) -> Result<()> {
    writer.change(stamp, |change| append_hearing_notice(change, case, call))
}

pub(super) fn append_hearing_notice(
    change: &mut Change<'_>,
    case: CaseId,
    HearingCall { number, notified_on, hearing_on }: HearingCall,
) -> Result<()> {
    let number = required(&number, EmptyField::NoticeNumber)?;
    let turn = Turn::of(change, case, CaseAct::HearingNotice)?;
    let notified_on = turn.day(notified_on)?;
    if let Some(preliminary) = &turn.case.preliminary {
        check_not_before(notified_on, EarlierDay::PreliminaryDecision, preliminary.decision.date)?;
    }
    let earliest = exclusion::hearing_from(notified_on, &change.working_calendar()?);
    if hearing_on < earliest {
        return Err(Refusal::HearingTooSoon { hearing_on, earliest }.into());
    }
    change.append(HearingNotified { case, entry: turn.entry.id, number, notified_on, hearing_on })?;
    Ok(())
}

/// The minutes of a hearing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingMinutes {
    pub minutes_no: String,
    pub held_on: Day,
    pub attended: bool,
    pub objections: String,
}

/// Records the minutes of a hearing, on the day that the notice named or after it.
pub fn record_hearing(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    minutes: HearingMinutes,
) -> Result<()> {
    writer.change(stamp, |change| append_hearing(change, case, minutes))
}

pub(super) fn append_hearing(
    change: &mut Change<'_>,
    case: CaseId,
    HearingMinutes { minutes_no, held_on, attended, objections }: HearingMinutes,
) -> Result<()> {
    let minutes_no = required(&minutes_no, EmptyField::MinutesNumber)?;
    let turn = Turn::of(change, case, CaseAct::Hearing)?;
    let held_on = turn.day(held_on)?;
    if let Some(notice) = &turn.case.hearing_notice {
        check_not_before(held_on, EarlierDay::HearingDay, notice.hearing_on)?;
    }
    let objections = objections.trim().to_owned();
    change.append(HearingHeld { case, entry: turn.entry.id, minutes_no, held_on, attended, objections })?;
    Ok(())
}

/// Records why there is no hearing.
pub fn dispense_hearing(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    exception: HearingException,
    document: DecisionReference,
) -> Result<()> {
    writer.change(stamp, |change| append_exception(change, case, exception, document))
}

pub(super) fn append_exception(
    change: &mut Change<'_>,
    case: CaseId,
    exception: HearingException,
    document: DecisionReference,
) -> Result<()> {
    let turn = Turn::of(change, case, CaseAct::HearingException)?;
    let document = turn.document(document)?;
    change.append(HearingDispensed { case, entry: turn.entry.id, exception, document })?;
    Ok(())
}

/// Records that the person was told of the decision, once.
pub fn record_notice(
    writer: &mut Writer,
    stamp: &Stamp,
    case: CaseId,
    number: &str,
    notified_on: Day,
) -> Result<()> {
    let number = required(number, EmptyField::NoticeNumber)?;
    writer.change(stamp, |change| {
        let turn = Turn::of(change, case, CaseAct::Notice)?;
        let notified_on = turn.day(notified_on)?;
        if let Some(decided) = &turn.case.decision {
            check_not_before(notified_on, EarlierDay::Decision, decided.decision.date)?;
        }
        change.append(CaseNotified { case, entry: turn.entry.id, number, notified_on })?;
        Ok(())
    })
}

/// Records an appeal: the decision is suspended, the entry keeps its place until the outcome.
///
/// # Errors
/// Refused unless the decision excluded, and if the person or a child stands in the queue with another entry.
pub fn appeal(writer: &mut Writer, stamp: &Stamp, case: CaseId, appeal: DecisionReference) -> Result<()> {
    writer.change(stamp, |change| {
        let turn = Turn::of(change, case, CaseAct::Appeal)?;
        let appeal = turn.document(appeal)?;
        if let Some(decided) = &turn.case.decision {
            check_not_before(appeal.date, EarlierDay::Decision, decided.decision.date)?;
        }
        check_can_return(change, &turn.entry)?;
        change.append(DecisionAppealed { case, entry: turn.entry.id, appeal })?;
        Ok(())
    })
}

/// Nobody stands in the queue twice, and no child counts in two entries.
fn check_can_return(change: &Change<'_>, entry: &RegisterEntry) -> Result<()> {
    if let Some(other) =
        change.queued_entry_of_person(entry.applicant.iin)?.filter(|&other| other != entry.id)
    {
        return Err(Refusal::PersonAlreadyQueued { registration_no: change.registration_no(other)? }.into());
    }
    super::submission::check_household(change, &entry.household, Some(entry.id))
}

/// Takes in a file of days, `day;off or working;act`; days that stand so already are left out.
///
/// # Errors
/// [`super::Error::Import`] if the file cannot be read, [`Refusal::CalendarLine`] for the first line that is not a
/// day: then nothing is taken. Refused if nothing changes.
pub fn import_calendar(writer: &mut Writer, stamp: &Stamp, path: &std::path::Path) -> Result<()> {
    let days = match read_calendar(path)? {
        CalendarFile::Days(days) => days,
        CalendarFile::Faulty { line, fault } => return Err(Refusal::CalendarLine { line, fault }.into()),
    };
    let calendar = writer.working_calendar()?;
    let stands = |day: &CalendarDay| calendar.of_year(day.day.year()).any(|known| known == day);
    record_calendar(writer, stamp, days.into_iter().filter(|day| !stands(day)).collect())
}

/// Records days that are not what their weekday says, each with its act; they go before the built-in ones.
pub fn record_calendar(writer: &mut Writer, stamp: &Stamp, days: Vec<CalendarDay>) -> Result<()> {
    let days = days.into_iter().map(|special| {
        Ok(CalendarDay { source: required(&special.source, EmptyField::CalendarSource)?, ..special })
    });
    let days = days.collect::<Result<Vec<_>, Refusal>>()?;
    if days.is_empty() {
        return Err(Refusal::NothingChanged.into());
    }
    writer.change(stamp, |change| {
        change.append(CalendarChanged { days })?;
        Ok(())
    })
}
