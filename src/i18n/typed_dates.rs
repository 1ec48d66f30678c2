//! Days and local times as people type them: `22.11.2026`, `2026-11-22`, `22.11.2026 14:05:09`.

use chrono::{NaiveDateTime, NaiveTime};

use super::Tr;
use crate::domain::Day;

/// Why a typed text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    #[error("not a date")]
    NotADate,
    #[error("no such day in the calendar")]
    NoSuchDay,
    #[error("the time of day is missing")]
    NoTimeOfDay,
    #[error("no such time of day")]
    NoSuchTime,
}

/// Reads a day; blanks around it do not matter.
pub fn parse_day(text: &str) -> Result<Day, DateError> {
    let (day, month, year) = day_month_year(text.trim()).ok_or(DateError::NotADate)?;
    Day::from_ymd_opt(i32::try_from(year).unwrap_or(i32::MAX), month, day).ok_or(DateError::NoSuchDay)
}

/// Reads a day and a time of day, with or without seconds. A day alone is refused: midnight is not meant.
pub fn parse_day_and_time(text: &str) -> Result<NaiveDateTime, DateError> {
    match text.split_whitespace().collect::<Vec<_>>()[..] {
        [day] => parse_day(day).and(Err(DateError::NoTimeOfDay)),
        [day, time] => Ok(parse_day(day)?.and_time(parse_time(time)?)),
        _ => Err(DateError::NotADate),
    }
}

fn parse_time(text: &str) -> Result<NaiveTime, DateError> {
    let parts = text.split(':').map(|part| number(part, 1..=2)).collect::<Option<Vec<_>>>();
    let (hour, minute, second) = match parts.as_deref() {
        Some(&[hour, minute]) => (hour, minute, 0),
        Some(&[hour, minute, second]) => (hour, minute, second),
        _ => return Err(DateError::NotADate),
    };
    NaiveTime::from_hms_opt(hour, minute, second).ok_or(DateError::NoSuchTime)
}

fn day_month_year(text: &str) -> Option<(u32, u32, u32)> {
    let parts: Vec<&str> = text.split(['.', '-']).collect();
    let (day, month, year) = match parts[..] {
        [day, month, year] if !text.contains('-') => (day, month, year),
        [year, month, day] if !text.contains('.') => (day, month, year),
        _ => return None,
    };
    Some((number(day, 1..=2)?, number(month, 1..=2)?, number(year, 4..=4)?))
}

fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let is_number = digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

impl Tr {
    /// What is wrong with a typed date, and how to write it.
    pub fn date_error(self, error: DateError) -> String {
        match error {
            DateError::NotADate => self.date_not_a_date(),
            DateError::NoSuchDay => self.date_no_such_day(),
            DateError::NoTimeOfDay => self.date_no_time_of_day(),
            DateError::NoSuchTime => self.date_no_such_time(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::i18n::{Lang, dates};

    #[track_caller]
    fn check_day(text: &str, expected: Result<&str, DateError>) {
        assert_eq!(parse_day(text).map(dates::numeric), expected.map(str::to_owned), "{text:?}");
    }

    #[test]
    fn reads_days() {
        check_day("22.11.2026", Ok("22.11.2026"));
        check_day(" \u{a0}2.1.2026 ", Ok("02.01.2026"));
        check_day("2026-11-22", Ok("22.11.2026"));
        check_day("29.02.2024", Ok("29.02.2024"));
        check_day("29.02.2026", Err(DateError::NoSuchDay));
        check_day("31.04.2026", Err(DateError::NoSuchDay));
        check_day("00.04.2026", Err(DateError::NoSuchDay));
        check_day("01.13.2026", Err(DateError::NoSuchDay));
        check_day("", Err(DateError::NotADate));
        check_day("22.11.26", Err(DateError::NotADate));
        check_day("22.11", Err(DateError::NotADate));
        check_day("22.11.+026", Err(DateError::NotADate));
        check_day("22-11-2026", Err(DateError::NotADate));
        check_day("22.11.2026 14:05", Err(DateError::NotADate));
        check_day("завтра", Err(DateError::NotADate));
    }

    #[track_caller]
    fn check_time(text: &str, expected: Result<&str, DateError>) {
        let read = parse_day_and_time(text).map(|time| time.format("%d.%m.%Y %H:%M:%S").to_string());
        assert_eq!(read, expected.map(str::to_owned), "{text:?}");
    }

    #[test]
    fn reads_days_and_times() {
        check_time("22.11.2026 14:05", Ok("22.11.2026 14:05:00"));
        check_time(" 2026-11-22   9:05:07 ", Ok("22.11.2026 09:05:07"));
        check_time("22.11.2026 00:00", Ok("22.11.2026 00:00:00"));
        check_time("22.11.2026 23:59:59", Ok("22.11.2026 23:59:59"));
        check_time("22.11.2026 24:00", Err(DateError::NoSuchTime));
        check_time("22.11.2026 23:59:60", Err(DateError::NoSuchTime));
        check_time("22.11.2026 23:60", Err(DateError::NoSuchTime));
        check_time("22.11.2026", Err(DateError::NoTimeOfDay));
        check_time("31.11.2026", Err(DateError::NoSuchDay));
        check_time("31.11.2026 14:05", Err(DateError::NoSuchDay));
        check_time("22.11.2026 14", Err(DateError::NotADate));
        check_time("22.11.2026 14:05 UTC", Err(DateError::NotADate));
        check_time("14:05", Err(DateError::NotADate));
        check_time("", Err(DateError::NotADate));
    }

    #[test]
    fn says_how_to_write_a_date() {
        for tr in Lang::ALL.map(Tr::new) {
            assert!(tr.date_error(DateError::NotADate).ends_with("22.11.2026."));
            assert!(tr.date_error(DateError::NoTimeOfDay).ends_with("22.11.2026 14:05."));
        }
    }

    proptest! {
        #[test]
        fn reads_what_is_written(days in 0_i32..100_000) {
            let day = Day::from_epoch_days(days).unwrap();
            prop_assert_eq!(parse_day(&dates::numeric(day)), Ok(day));
            prop_assert_eq!(parse_day(&day.to_string()), Ok(day));
        }

        #[test]
        fn never_panics(text in "\\PC*|[0-9.: -]*") {
            prop_assert!(parse_day(&text).is_ok() <= !text.is_empty());
            prop_assert!(parse_day_and_time(&text).is_ok() <= !text.is_empty());
        }
    }
}
