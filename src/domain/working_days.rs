//! Working days: weekends, holidays and moved days off as dated data with their source (design 4.1).

use std::{collections::BTreeMap, sync::LazyLock};

use chrono::{Datelike as _, Weekday};
use serde::{Deserialize, Serialize};

use super::Day;

/// The days that the program brings along; what the register records goes before them.
const BUILT_IN: &str = include_str!("../../assets/calendar/kazakhstan.csv");

/// A day that is not what its weekday says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDay {
    pub day: Day,
    /// A working day in place of a day off, or a day off in place of a working day.
    pub working: bool,
    /// The act that says so.
    pub source: String,
}

/// What is wrong with a line of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarFault {
    /// Not a day as `2026-12-16`.
    Day,
    /// Neither `off` nor `working`.
    Kind,
    /// No act.
    Source,
}

impl CalendarDay {
    /// Reads `day;off or working;act`; the act may have semicolons.
    pub fn of_line(line: &str) -> Result<Self, CalendarFault> {
        let mut parts = line.splitn(3, ';').map(str::trim);
        let day = parts.next().and_then(|day| day.parse().ok()).ok_or(CalendarFault::Day)?;
        let working = match parts.next() {
            Some("working") => true,
            Some("off") => false,
            Some(_) | None => return Err(CalendarFault::Kind),
        };
        let source = parts.next().filter(|source| !source.is_empty()).ok_or(CalendarFault::Source)?;
        Ok(Self { day, working, source: source.to_owned() })
    }
}

/// Which days are worked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkingCalendar {
    days: BTreeMap<Day, CalendarDay>,
}

impl WorkingCalendar {
    /// The built-in days with those of the register, which go before them.
    pub fn with(recorded: impl IntoIterator<Item = CalendarDay>) -> Self {
        static DAYS: LazyLock<BTreeMap<Day, CalendarDay>> = LazyLock::new(built_in);
        let mut days = DAYS.clone();
        days.extend(recorded.into_iter().map(|recorded| (recorded.day, recorded)));
        Self { days }
    }

    /// The special days of a year, in order.
    pub fn of_year(&self, year: i32) -> impl Iterator<Item = &CalendarDay> {
        self.days.values().filter(move |special| special.day.year() == year)
    }

    /// Whether holidays of a year are known at all; without them only weekends are.
    pub fn covers(&self, year: i32) -> bool {
        self.of_year(year).next().is_some()
    }

    /// Whether a day is worked.
    pub fn is_working(&self, day: Day) -> bool {
        match self.days.get(&day) {
            Some(special) => special.working,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The day itself if it is worked, otherwise the next that is (Administrative Code 76).
    pub fn at_or_after(&self, day: Day) -> Day {
        day.iter_days().find(|&day| self.is_working(day)).unwrap_or(day)
    }

    /// The last day of a term of so many working days; the term starts on the next day.
    pub fn after(&self, day: Day, working_days: u32) -> Day {
        let Some(count) = (working_days as usize).checked_sub(1) else { return day };
        let worked = day.iter_days().skip(1).filter(|&day| self.is_working(day));
        worked.take(count + 1).last().unwrap_or(day)
    }
}

fn built_in() -> BTreeMap<Day, CalendarDay> {
    let days = BUILT_IN.lines().skip(1).filter_map(|line| CalendarDay::of_line(line).ok());
    days.map(|special| (special.day, special)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check_year(year: i32, working_days: usize) {
        let calendar = WorkingCalendar::with([]);
        let first = Day::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|day| day.year() == year);
        assert_eq!(days.filter(|&day| calendar.is_working(day)).count(), working_days, "{year}");
    }

    #[test]
    fn the_years_have_their_working_days() {
        check_year(2025, 246);
        check_year(2026, 247);
        check_year(2027, 247);
    }

    #[track_caller]
    fn check(from: &str, working_days: u32, expected: &str) {
        assert_eq!(WorkingCalendar::with([]).after(day(from), working_days), day(expected));
    }

    #[test]
    fn a_term_starts_on_the_next_day_and_skips_what_is_not_worked() {
        check("2026-11-20", 0, "2026-11-20");
        check("2026-11-20", 1, "2026-11-23");
        check("2026-11-22", 1, "2026-11-23");
        check("2026-11-23", 3, "2026-11-26");
        check("2026-12-15", 1, "2026-12-17");
        check("2026-12-31", 1, "2027-01-05");
    }

    #[test]
    fn the_register_goes_before_what_the_program_brings_along() {
        let moved =
            |text: &str, working| CalendarDay { day: day(text), working, source: "ПП 1".to_owned() };
        let calendar = WorkingCalendar::with([moved("2026-12-16", true), moved("2026-11-23", false)]);
        assert!(calendar.is_working(day("2026-12-16")));
        assert_eq!(calendar.after(day("2026-11-20"), 1), day("2026-11-24"));
        assert_eq!(calendar.at_or_after(day("2026-11-21")), day("2026-11-24"));
        assert!(calendar.covers(2027) && !calendar.covers(2031));
    }
}
