//! Days of the calendar that the commission recorded.

use chrono::Datelike as _;

use crate::{
    domain::working_days::{CalendarDay, WorkingCalendar},
    journal::payloads::cases::CalendarChanged,
    store::{Reader, Result, columns::DayText},
};

impl Reader {
    /// The built-in working days with those that the commission recorded.
    pub fn working_calendar(&self) -> Result<WorkingCalendar> {
        let mut statement =
            self.connection.prepare_cached("SELECT day, working, source FROM calendar_days ORDER BY day")?;
        let recorded = statement
            .query_map([], |row| {
                Ok(CalendarDay {
                    day: row.get::<_, DayText>(0)?.0,
                    working: row.get(1)?,
                    source: row.get(2)?,
                })
            })?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(WorkingCalendar::with(recorded))
    }
}

pub(in crate::store) fn changed(reader: &Reader, payload: &CalendarChanged) -> Result<()> {
    for special in &payload.days {
        reader
            .connection
            .prepare_cached(
                "INSERT OR REPLACE INTO calendar_days (id, day, working, source) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((
                special.day.num_days_from_ce(),
                DayText(special.day),
                special.working,
                &special.source,
            ))?;
    }
    Ok(())
}
