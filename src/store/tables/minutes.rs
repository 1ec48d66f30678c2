//! Minutes of the commission's sittings.

use chrono::Datelike as _;
use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        Day,
        ids::{EntryId, GarrisonId, MinutesId, OfferId},
        sitting::{Attendance, CommissionOrder, MinutesState, ReversalReason, Signatory, Votes},
    },
    journal::payloads::sittings::{MinutesApproved, MinutesItem, MinutesRecorded, MinutesReversed},
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText},
    },
};

/// The minutes of a sitting.
#[derive(Debug, Clone, PartialEq)]
pub struct MinutesRow {
    pub id: MinutesId,
    pub garrison: GarrisonId,
    pub number: String,
    pub date: Day,
    pub place: String,
    pub order: CommissionOrder,
    pub attendance: Attendance,
    pub state: MinutesState,
    /// The day of the garrison commander's approval, and who approved.
    pub approval: Option<(Day, Signatory)>,
    pub reversal: Option<ReversalReason>,
    pub items: Vec<MinutesItem>,
}

const COLUMNS: &str =
    "SELECT id, garrison, number, date, place, ordered, attendance, state, approved_on, approved_by, reversal
    FROM minutes";

impl Reader {
    /// One sitting's minutes.
    pub fn minutes(&self, id: MinutesId) -> Result<Option<MinutesRow>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        let row = self.connection.prepare_cached(&sql)?.query_row([id], minutes).optional()?;
        row.map(|row| self.with_items(row)).transpose()
    }

    /// The minutes of a garrison, newest first.
    pub fn minutes_of(&self, garrison: GarrisonId) -> Result<Vec<MinutesRow>> {
        let sql = format!("{COLUMNS} WHERE garrison = ?1 ORDER BY date DESC, id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows: Vec<_> = statement.query_map([garrison], minutes)?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|row| self.with_items(row)).collect()
    }

    /// The minutes of a garrison and year with this number that are not reversed.
    pub fn minutes_with_number(
        &self,
        garrison: GarrisonId,
        year: i32,
        number: &str,
    ) -> Result<Option<MinutesId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM minutes WHERE garrison = ?1 AND year = ?2 AND number = ?3 AND state <> 'reversed'",
        )?;
        Ok(statement.query_row((garrison, year, number), |row| row.get(0)).optional()?)
    }

    /// The next free number of minutes in the register; no official number.
    pub fn next_minutes(&self) -> Result<MinutesId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM minutes")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    fn with_items(&self, row: MinutesRow) -> Result<MinutesRow> {
        let mut statement = self.connection.prepare_cached(
            "SELECT offer, entry, decision, in_favour, against, abstained, special_opinion, note
             FROM minutes_items WHERE minutes = ?1 ORDER BY position",
        )?;
        let items = statement.query_map([row.id], item)?.collect::<Result<_, _>>()?;
        Ok(MinutesRow { items, ..row })
    }

    fn note_minutes_event(&self, recorded: Recorded<'_>, id: MinutesId) -> Result<()> {
        let mut statement =
            self.connection.prepare_cached("SELECT entry FROM minutes_items WHERE minutes = ?1")?;
        let entries: Vec<EntryId> = statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
        entries.into_iter().try_for_each(|entry| self.note_entry_event(entry, recorded.sequence))
    }
}

fn minutes(row: &Row<'_>) -> rusqlite::Result<MinutesRow> {
    let approved_on: Option<DayText> = row.get(8)?;
    let approved_by: Option<Coded<Signatory>> = row.get(9)?;
    Ok(MinutesRow {
        id: row.get(0)?,
        garrison: row.get(1)?,
        number: row.get(2)?,
        date: row.get::<_, DayText>(3)?.0,
        place: row.get(4)?,
        order: row.get::<_, Coded<_>>(5)?.0,
        attendance: row.get::<_, Coded<_>>(6)?.0,
        state: row.get::<_, Coded<_>>(7)?.0,
        approval: approved_on.zip(approved_by).map(|(day, by)| (day.0, by.0)),
        reversal: row.get::<_, Option<Coded<_>>>(10)?.map(|reason| reason.0),
        items: Vec::new(),
    })
}

fn item(row: &Row<'_>) -> rusqlite::Result<MinutesItem> {
    Ok(MinutesItem {
        offer: row.get::<_, OfferId>(0)?,
        entry: row.get(1)?,
        decision: row.get::<_, Coded<_>>(2)?.0,
        votes: Votes { in_favour: row.get(3)?, against: row.get(4)?, abstained: row.get(5)? },
        special_opinion: row.get(6)?,
        note: row.get(7)?,
    })
}

pub(in crate::store) fn recorded(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &MinutesRecorded,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO minutes (id, garrison, year, number, date, place, ordered, attendance, state)
             VALUES (:id, :garrison, :year, :number, :date, :place, :ordered, :attendance, 'waiting')",
        )?
        .execute(named_params! {
            ":id": payload.minutes,
            ":garrison": payload.garrison,
            ":year": payload.date.year(),
            ":number": payload.number,
            ":date": DayText(payload.date),
            ":place": payload.place,
            ":ordered": Coded(&payload.order),
            ":attendance": Coded(&payload.attendance),
        })?;
    for (position, item) in (1..).zip(&payload.items) {
        insert_item(reader, payload.minutes, position, item)?;
    }
    reader.note_minutes_event(recorded, payload.minutes)
}

fn insert_item(reader: &Reader, minutes: MinutesId, position: u32, item: &MinutesItem) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO minutes_items (minutes, position, offer, entry, decision, in_favour, against, abstained,
                special_opinion, note, stands)
             VALUES (:minutes, :position, :offer, :entry, :decision, :in_favour, :against, :abstained,
                :special_opinion, :note, 1)",
        )?
        .execute(named_params! {
            ":minutes": minutes,
            ":position": position,
            ":offer": item.offer,
            ":entry": item.entry,
            ":decision": Coded(item.decision),
            ":in_favour": item.votes.in_favour,
            ":against": item.votes.against,
            ":abstained": item.votes.abstained,
            ":special_opinion": item.special_opinion,
            ":note": item.note,
        })?;
    Ok(())
}

pub(in crate::store) fn approved(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &MinutesApproved,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "UPDATE minutes SET state = 'approved', approved_on = ?2, approved_by = ?3 WHERE id = ?1",
        )?
        .execute((payload.minutes, DayText(payload.approved_on), Coded(&payload.by)))?;
    reader.note_minutes_event(recorded, payload.minutes)
}

pub(in crate::store) fn reversed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &MinutesReversed,
) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE minutes SET state = 'reversed', reversal = ?2 WHERE id = ?1")?
        .execute((payload.minutes, Coded(payload.reason)))?;
    reader
        .connection
        .prepare_cached("UPDATE minutes_items SET stands = 0 WHERE minutes = ?1")?
        .execute([payload.minutes])?;
    reader.note_minutes_event(recorded, payload.minutes)
}
