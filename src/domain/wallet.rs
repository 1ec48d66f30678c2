//! The terms of the social wallet's rules: one working day for the message of an offer, one for the notice of a
//! decision (order 214 items 4 and 7).

use super::{Day, working_days::WorkingCalendar};

/// A message or a notice leaves within so many working days (order 214 items 4 and 7).
pub const TERM_WORKING_DAYS: u32 = 1;

/// How a term stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermState {
    /// Done within the term.
    Kept,
    /// Done, but after the term.
    KeptLate,
    /// Not done, and still in time.
    Running,
    /// Not done, and the last day has passed.
    Over,
}

/// A term of one working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WalletTerm {
    /// The last day in time.
    pub last_day: Day,
    pub state: TermState,
}

impl WalletTerm {
    /// The term of what began on a day and was done on another, as it stands today.
    ///
    /// The day of the beginning is not counted: what is approved on a Friday leaves on Monday at the latest.
    pub fn of(began_on: Day, done_on: Option<Day>, today: Day, calendar: &WorkingCalendar) -> Self {
        Self::until(Self::last_day(began_on, calendar), done_on, today)
    }

    /// The last day in time for what began on a day.
    pub fn last_day(began_on: Day, calendar: &WorkingCalendar) -> Day {
        calendar.after(began_on, TERM_WORKING_DAYS)
    }

    /// A term of which the last day is known.
    pub fn until(last_day: Day, done_on: Option<Day>, today: Day) -> Self {
        let state = match done_on {
            Some(done_on) if done_on <= last_day => TermState::Kept,
            Some(_) => TermState::KeptLate,
            None if today <= last_day => TermState::Running,
            None => TermState::Over,
        };
        Self { last_day, state }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::working_days::CalendarDay;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(began_on: &str, done_on: Option<&str>, today: &str, last_day: &str, state: TermState) {
        let calendar = WorkingCalendar::with([]);
        let term = WalletTerm::of(day(began_on), done_on.map(day), day(today), &calendar);
        assert_eq!(term, WalletTerm { last_day: day(last_day), state }, "from {began_on}");
    }

    #[test]
    fn what_begins_on_a_working_day_has_the_next() {
        check("2026-11-18", None, "2026-11-18", "2026-11-19", TermState::Running);
        check("2026-11-18", None, "2026-11-19", "2026-11-19", TermState::Running);
        check("2026-11-18", None, "2026-11-20", "2026-11-19", TermState::Over);
    }

    #[test]
    fn weekends_do_not_count() {
        check("2026-11-20", None, "2026-11-23", "2026-11-23", TermState::Running);
        check("2026-11-20", None, "2026-11-24", "2026-11-23", TermState::Over);
        check("2026-11-21", None, "2026-11-23", "2026-11-23", TermState::Running);
        check("2026-11-22", None, "2026-11-24", "2026-11-23", TermState::Over);
    }

    #[test]
    fn holidays_do_not_count() {
        check("2026-12-15", None, "2026-12-17", "2026-12-17", TermState::Running);
        check("2026-12-15", None, "2026-12-18", "2026-12-17", TermState::Over);
        check("2026-12-31", None, "2027-01-05", "2027-01-05", TermState::Running);
        check("2026-12-31", None, "2027-01-06", "2027-01-05", TermState::Over);
    }

    #[test]
    fn what_was_done_on_the_last_day_was_in_time() {
        check("2026-11-20", Some("2026-11-20"), "2026-12-20", "2026-11-23", TermState::Kept);
        check("2026-11-20", Some("2026-11-23"), "2026-12-20", "2026-11-23", TermState::Kept);
        check("2026-11-20", Some("2026-11-24"), "2026-12-20", "2026-11-23", TermState::KeptLate);
    }

    #[track_caller]
    fn check_moved(changed: &[(&str, bool)], began_on: &str, today: &str, last_day: &str, state: TermState) {
        let changed = changed.iter().map(|&(text, working)| CalendarDay {
            day: day(text),
            working,
            source: "ПП 1".to_owned(),
        });
        let calendar = WorkingCalendar::with(changed);
        let term = WalletTerm::of(day(began_on), None, day(today), &calendar);
        assert_eq!(term, WalletTerm { last_day: day(last_day), state });
    }

    #[test]
    fn a_moved_day_moves_the_term() {
        let off = [("2026-11-23", false)];
        check_moved(&off, "2026-11-20", "2026-11-24", "2026-11-24", TermState::Running);
        check_moved(&off, "2026-11-20", "2026-11-25", "2026-11-24", TermState::Over);
        let worked = [("2026-11-21", true)];
        check_moved(&worked, "2026-11-20", "2026-11-21", "2026-11-21", TermState::Running);
        check_moved(&worked, "2026-11-20", "2026-11-22", "2026-11-21", TermState::Over);
    }
}
