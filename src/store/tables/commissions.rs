//! Who sits in the commission, by the orders that appointed them.

use rusqlite::Row;

use crate::{
    domain::{Day, commission::Appointment, sitting::CommissionOrder},
    journal::payloads::register::CommissionMembersChanged,
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText},
    },
};

impl Reader {
    /// Every appointment, in the order of their days; of one day, the one recorded last is the last.
    pub fn appointments(&self) -> Result<Vec<Appointment>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT from_day, act_number, act_date, members FROM commissions ORDER BY from_day, id",
        )?;
        let appointments = statement.query_map([], appointment)?.collect::<Result<_, _>>()?;
        Ok(appointments)
    }

    /// The appointment that holds on a day.
    pub fn appointment_on(&self, day: Day) -> Result<Option<Appointment>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT from_day, act_number, act_date, members FROM commissions
             WHERE from_day <= ?1 ORDER BY from_day DESC, id DESC LIMIT 1",
        )?;
        let found = statement.query_map([DayText(day)], appointment)?.next().transpose()?;
        Ok(found)
    }
}

fn appointment(row: &Row<'_>) -> rusqlite::Result<Appointment> {
    Ok(Appointment {
        from: row.get::<_, DayText>(0)?.0,
        act: CommissionOrder { number: row.get(1)?, date: row.get::<_, DayText>(2)?.0 },
        members: row.get::<_, Coded<_>>(3)?.0,
    })
}

pub(in crate::store) fn members_changed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &CommissionMembersChanged,
) -> Result<()> {
    let Appointment { from, act, members } = &payload.appointment;
    reader
        .connection
        .prepare_cached(
            "INSERT INTO commissions (id, from_day, act_number, act_date, members) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((recorded.sequence, DayText(*from), &act.number, DayText(act.date), Coded(members)))?;
    Ok(())
}
