//! Exclusion cases, each with the steps recorded of it.

use rusqlite::{OptionalExtension as _, Row, ToSql};
use serde::Serialize;

use crate::{
    domain::{
        Instant,
        exclusion::{AppealOutcome, CaseOutcome, CaseStage},
        ids::{AnswerId, CaseId, EntryId, GarrisonId},
    },
    journal::payloads::{
        cases::{
            AppealDecided, CaseDecided, CaseNotified, CaseOpenedByHand, DecisionAppealed, EntryReinstated,
            HearingDispensed, HearingHeld, HearingNotified, PreliminaryDecisionMade,
        },
        inventory::CaseOpened,
    },
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, Micros},
    },
};

/// What a case was opened by.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseOpening {
    /// A hit of the inventory.
    Hit(AnswerId),
    ByHand(CaseOpenedByHand),
}

/// An exclusion case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    pub id: CaseId,
    pub entry: EntryId,
    pub opening: CaseOpening,
    pub opened_at: Instant,
    pub stage: CaseStage,
    pub preliminary: Option<PreliminaryDecisionMade>,
    pub hearing_notice: Option<HearingNotified>,
    pub hearing: Option<HearingHeld>,
    pub exception: Option<HearingDispensed>,
    pub decision: Option<CaseDecided>,
    /// The notice of the decision.
    pub notice: Option<CaseNotified>,
    pub appeal: Option<DecisionAppealed>,
    pub appeal_outcome: Option<AppealDecided>,
    pub reinstatement: Option<EntryReinstated>,
}

const COLUMNS: &str =
    "SELECT cases.id, entry, answer, by_hand, opened_at, stage, preliminary, hearing_notice, hearing, exception,
    decision, notice, appeal, appeal_outcome, reinstatement FROM cases";

impl Reader {
    /// One case.
    pub fn case(&self, id: CaseId) -> Result<Option<CaseRow>> {
        Ok(self.cases_where("id = ?1", id)?.pop())
    }

    /// The open case of an entry.
    pub fn open_case(&self, entry: EntryId) -> Result<Option<CaseRow>> {
        Ok(self.cases_where("entry = ?1 AND open = 1", entry)?.pop())
    }

    /// The cases of an entry, in the order they were opened.
    pub fn cases_of_entry(&self, entry: EntryId) -> Result<Vec<CaseRow>> {
        self.cases_where("entry = ?1", entry)
    }

    /// The cases of a garrison, in the order they were opened.
    pub fn cases(&self, garrison: GarrisonId) -> Result<Vec<CaseRow>> {
        self.cases_where("entry IN (SELECT id FROM entries WHERE garrison = ?1)", garrison)
    }

    /// The next free number of a case.
    pub fn next_case(&self) -> Result<CaseId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM cases")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    fn cases_where(&self, condition: &str, value: impl ToSql) -> Result<Vec<CaseRow>> {
        let sql = format!("{COLUMNS} WHERE {condition} ORDER BY cases.id");
        let cases =
            self.connection.prepare_cached(&sql)?.query_map([value], case)?.collect::<Result<_, _>>()?;
        Ok(cases)
    }

    /// Writes a step of a case and how far the case is now.
    fn set_step(&self, id: CaseId, column: &str, step: &impl Serialize, stage: CaseStage) -> Result<()> {
        let sql = format!("UPDATE cases SET {column} = ?2, stage = ?3, open = ?4 WHERE id = ?1");
        self.connection.prepare_cached(&sql)?.execute((id, Coded(step), Coded(stage), stage.is_open()))?;
        Ok(())
    }

    fn stage_of(&self, id: CaseId) -> Result<CaseStage> {
        let mut statement = self.connection.prepare_cached("SELECT stage FROM cases WHERE id = ?1")?;
        let stage = statement.query_row([id], |row| row.get::<_, Coded<_>>(0)).optional()?;
        Ok(stage.ok_or(Error::Inapplicable { sequence: 0 })?.0)
    }

    fn set_standing(&self, entry: EntryId, standing: &str, recorded: Recorded<'_>) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE entries SET standing = ?2, standing_event = ?3 WHERE id = ?1")?
            .execute((entry, standing, recorded.sequence))?;
        Ok(())
    }

    fn finish_step(&self, entry: EntryId, recorded: Recorded<'_>) -> Result<()> {
        self.derive_entry_state(entry)?;
        self.note_entry_event(entry, recorded.sequence)
    }
}

fn case(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    let opening = match row.get(2)? {
        Some(answer) => CaseOpening::Hit(answer),
        None => CaseOpening::ByHand(row.get::<_, Coded<_>>(3)?.0),
    };
    Ok(CaseRow {
        id: row.get(0)?,
        entry: row.get(1)?,
        opening,
        opened_at: row.get::<_, Micros>(4)?.0,
        stage: row.get::<_, Coded<_>>(5)?.0,
        preliminary: step(row, 6)?,
        hearing_notice: step(row, 7)?,
        hearing: step(row, 8)?,
        exception: step(row, 9)?,
        decision: step(row, 10)?,
        notice: step(row, 11)?,
        appeal: step(row, 12)?,
        appeal_outcome: step(row, 13)?,
        reinstatement: step(row, 14)?,
    })
}

fn step<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    Ok(row.get::<_, Option<Coded<T>>>(column)?.map(|json| json.0))
}

pub(in crate::store) fn opened(reader: &Reader, recorded: Recorded<'_>, payload: &CaseOpened) -> Result<()> {
    open(reader, recorded, payload.case, payload.entry, (Some(payload.answer), None))
}

pub(in crate::store) fn opened_by_hand(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &CaseOpenedByHand,
) -> Result<()> {
    open(reader, recorded, payload.case, payload.entry, (None, Some(payload)))
}

fn open(
    reader: &Reader,
    recorded: Recorded<'_>,
    case: CaseId,
    entry: EntryId,
    (answer, by_hand): (Option<AnswerId>, Option<&CaseOpenedByHand>),
) -> Result<()> {
    if reader.open_case(entry)?.is_some() {
        return Err(Error::Inapplicable { sequence: recorded.sequence });
    }
    reader
        .connection
        .prepare_cached(
            "INSERT INTO cases (id, entry, answer, by_hand, opened_at, open, stage)
             VALUES (?1, ?2, ?3, ?4, ?5, 1, 'opened')",
        )?
        .execute((case, entry, answer, by_hand.map(Coded), Micros(recorded.stamp.at)))?;
    reader.finish_step(entry, recorded)
}

pub(in crate::store) fn preliminary(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &PreliminaryDecisionMade,
) -> Result<()> {
    reader.set_step(payload.case, "preliminary", payload, CaseStage::PreliminaryDecided)?;
    reader.finish_step(payload.entry, recorded)
}

pub(in crate::store) fn hearing_notified(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &HearingNotified,
) -> Result<()> {
    reader.set_step(payload.case, "hearing_notice", payload, CaseStage::HearingNotified)?;
    reader.finish_step(payload.entry, recorded)
}

pub(in crate::store) fn heard(reader: &Reader, recorded: Recorded<'_>, payload: &HearingHeld) -> Result<()> {
    reader.set_step(payload.case, "hearing", payload, CaseStage::Heard)?;
    reader.finish_step(payload.entry, recorded)
}

pub(in crate::store) fn dispensed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &HearingDispensed,
) -> Result<()> {
    reader.set_step(payload.case, "exception", payload, CaseStage::Heard)?;
    reader.finish_step(payload.entry, recorded)
}

/// Excluded people leave the queue on the decision; nobody else does.
pub(in crate::store) fn decided(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &CaseDecided,
) -> Result<()> {
    let stage = match payload.outcome {
        CaseOutcome::Excludes => CaseStage::Excluded,
        CaseOutcome::Keeps => CaseStage::Kept,
        CaseOutcome::ContinuesFamily => CaseStage::FamilyContinued,
    };
    reader.set_step(payload.case, "decision", payload, stage)?;
    if stage == CaseStage::Excluded {
        reader.set_standing(payload.entry, "excluded", recorded)?;
    }
    reader.finish_step(payload.entry, recorded)
}

pub(in crate::store) fn notified(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &CaseNotified,
) -> Result<()> {
    reader.set_step(payload.case, "notice", payload, reader.stage_of(payload.case)?)?;
    reader.finish_step(payload.entry, recorded)
}

pub(in crate::store) fn appealed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &DecisionAppealed,
) -> Result<()> {
    reader.set_step(payload.case, "appeal", payload, CaseStage::Appealed)?;
    reader.set_standing(payload.entry, "appealed", recorded)?;
    reader.finish_step(payload.entry, recorded)
}

pub(in crate::store) fn appeal_decided(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &AppealDecided,
) -> Result<()> {
    let (stage, standing) = match payload.outcome {
        AppealOutcome::Stands => (CaseStage::Upheld, "excluded"),
        AppealOutcome::Annulled => (CaseStage::Reinstated, "active"),
    };
    reader.set_step(payload.case, "appeal_outcome", payload, stage)?;
    reader.set_standing(payload.entry, standing, recorded)?;
    reader.finish_step(payload.entry, recorded)
}

/// The key of the queue was never touched: the entry stands where it stood.
pub(in crate::store) fn reinstated(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &EntryReinstated,
) -> Result<()> {
    reader.set_step(payload.case, "reinstatement", payload, CaseStage::Reinstated)?;
    reader.set_standing(payload.entry, "active", recorded)?;
    reader.finish_step(payload.entry, recorded)
}
