//! Texts of cells as days, times, numbers and areas.
//!
//! Dates and areas are read as people type them anywhere in the program; here a spreadsheet may have
//! written them.

use chrono::{Datelike as _, NaiveDateTime};

use super::rule::RuleCode;
use crate::{
    domain::{Day, Instant, area::Area},
    i18n::{
        amounts::parse_area,
        typed_dates::{DateError, parse_day, parse_day_and_time},
    },
};

/// Nobody in a register was born earlier: the year of an older date has lost a digit.
const FIRST_YEAR: i32 = 1900;

/// Reads a day; a time of day after it, as a spreadsheet writes one, does not matter.
pub(super) fn day(text: &str) -> Result<Day, RuleCode> {
    let day = match parse_day(text) {
        Err(DateError::NotADate) => parse_day_and_time(text).map(NaiveDateTime::into),
        read => read,
    };
    day.map_err(rule_of).and_then(not_too_long_ago)
}

/// Reads a day and a time of day; none is never taken for midnight.
pub(super) fn local_time(text: &str) -> Result<NaiveDateTime, RuleCode> {
    let time = match text.split_once('T') {
        Some((day, time)) => parse_day_and_time(&format!("{day} {time}")),
        None => parse_day_and_time(text),
    };
    let time = time.map_err(rule_of)?;
    not_too_long_ago(time.date()).map(|_day| time)
}

fn not_too_long_ago(day: Day) -> Result<Day, RuleCode> {
    if day.year() < FIRST_YEAR { Err(RuleCode::TooLongAgo) } else { Ok(day) }
}

const fn rule_of(error: DateError) -> RuleCode {
    match error {
        DateError::NotADate => RuleCode::DateUnreadable,
        DateError::NoSuchDay => RuleCode::NoSuchDay,
        DateError::NoTimeOfDay => RuleCode::TimeMissing,
        DateError::NoSuchTime => RuleCode::TimeUnreadable,
    }
}

/// Reads an RFC 3339 instant.
pub(super) fn instant(text: &str) -> Option<Instant> {
    chrono::DateTime::parse_from_rfc3339(text).ok().map(|time| time.to_utc())
}

/// Reads a whole number; a spreadsheet may have added ",0".
pub(super) fn whole_number(text: &str) -> Option<i64> {
    let text = text.strip_suffix(",0").or_else(|| text.strip_suffix(".0")).unwrap_or(text);
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let plain = (1..=9).contains(&unsigned.len()) && unsigned.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// Reads square metres with at most two decimals.
pub(super) fn area(text: &str) -> Option<Area> {
    parse_area(text).ok()
}

#[cfg(test)]
mod tests {
    use RuleCode::{DateUnreadable, NoSuchDay, TimeMissing, TimeUnreadable, TooLongAgo};

    use super::*;

    #[track_caller]
    fn check_time(text: &str, expected: Result<&str, RuleCode>) {
        assert_eq!(local_time(text).map(|time| time.to_string()), expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn reads_local_times() {
        check_time("03.03.2022 10:05:27", Ok("2022-03-03 10:05:27"));
        check_time("3.3.2022 9:05", Ok("2022-03-03 09:05:00"));
        check_time("2022-03-03T10:05:27", Ok("2022-03-03 10:05:27"));
        check_time("14.03.2025", Err(TimeMissing));
        check_time("31.02.2025 10:00:00", Err(NoSuchDay));
        check_time("31.02.2025", Err(NoSuchDay));
        check_time("03.03.2022 24:00", Err(TimeUnreadable));
        check_time("03.03.2022 10", Err(DateUnreadable));
        check_time("03.03.2022 10:05:60", Err(TimeUnreadable));
        check_time("03.03.22 10:05", Err(DateUnreadable));
        check_time("03.03.0222 10:05", Err(TooLongAgo));
        check_time("вчера", Err(DateUnreadable));
        check_time("", Err(DateUnreadable));
    }

    #[test]
    fn reads_days() {
        for text in ["16.02.1992", "16.02.1992 00:00:00", "1992-02-16"] {
            assert_eq!(day(text).map(|day| day.to_string()), Ok("1992-02-16".to_owned()), "{text}");
        }
        assert_eq!(day("29.02.1991"), Err(NoSuchDay));
        assert_eq!(day("33650"), Err(DateUnreadable));
        assert_eq!(day("16.02"), Err(DateUnreadable));
        assert_eq!(day("16.02.1992 г."), Err(DateUnreadable));
    }

    #[test]
    fn reads_whole_numbers() {
        for (text, number) in
            [("2", Some(2)), ("-1", Some(-1)), ("2,0", Some(2)), ("2,5", None), ("", None), ("-", None)]
        {
            assert_eq!(whole_number(text), number, "{text}");
        }
    }
}
