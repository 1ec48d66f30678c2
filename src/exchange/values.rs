//! Texts of cells as days, times, numbers and areas.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::rule::RuleCode;
use crate::domain::{Day, Instant, area::Area};

/// Nothing in a register is older: the year of an older date has lost a digit.
const FIRST_YEAR: i32 = 1900;

/// Reads `dd.mm.yyyy` or `yyyy-mm-dd`; a time of day after it is ignored if it is one.
pub(super) fn day(text: &str) -> Result<Day, RuleCode> {
    let (date, time) = split_time(text);
    if let Some(time) = time {
        time_of_day(time).map_err(|_rule| RuleCode::DateUnreadable)?;
    }
    calendar_day(date)
}

/// Reads a day and a time of day; there is no time of day that would be meant by none.
pub(super) fn local_time(text: &str) -> Result<NaiveDateTime, RuleCode> {
    let (date, time) = split_time(text);
    let day = calendar_day(date)?;
    let time = time.ok_or(RuleCode::TimeMissing)?;
    Ok(day.and_time(time_of_day(time)?))
}

fn split_time(text: &str) -> (&str, Option<&str>) {
    let at = text.find(|letter: char| letter.is_whitespace() || letter == 'T');
    at.map_or((text, None), |at| (&text[..at], Some(text[at..].trim_start_matches('T').trim())))
}

fn calendar_day(text: &str) -> Result<Day, RuleCode> {
    let (year, month, day) = day_numbers(text).ok_or(RuleCode::DateUnreadable)?;
    let day = NaiveDate::from_ymd_opt(year as i32, month, day).ok_or(RuleCode::NoSuchDay)?;
    if (year as i32) < FIRST_YEAR { Err(RuleCode::TooLongAgo) } else { Ok(day) }
}

fn day_numbers(text: &str) -> Option<(u32, u32, u32)> {
    let separator = ['.', '-', '/'].into_iter().find(|separator| text.contains(*separator))?;
    let mut parts = text.trim_end_matches('.').split(separator);
    let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
    let [first, month, last, ""] = parts else { return None };
    let (day, year) = if separator == '-' && first.len() == 4 { (last, first) } else { (first, last) };
    (year.len() == 4).then_some(())?;
    Some((digits(year, 4)?, digits(month, 2)?, digits(day, 2)?))
}

fn time_of_day(text: &str) -> Result<NaiveTime, RuleCode> {
    let time = || {
        let mut parts = text.split(':');
        let (hour, minute) = (digits(parts.next()?, 2)?, parts.next()?);
        let second = parts.next().map_or(Some(0), two_digits)?;
        if parts.next().is_some() {
            return None;
        }
        NaiveTime::from_hms_opt(hour, two_digits(minute)?, second)
    };
    time().ok_or(RuleCode::TimeUnreadable)
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2).then(|| digits(text, 2))?
}

fn digits(text: &str, at_most: usize) -> Option<u32> {
    let right = (1..=at_most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok())?
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

/// Reads square metres with a decimal comma or point and at most two decimals, blanks between thousands.
pub(super) fn area(text: &str) -> Option<Area> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((&text, "0"));
    let decimals = match decimals.trim_end_matches('0') {
        "" => 0,
        one if one.len() == 1 => digits(one, 1)? * 10,
        two => digits(two, 2)?,
    };
    Some(Area::from_centi_m2(digits(whole, 6)? * 100 + decimals))
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
        check_time("03/03/2022 00:00", Ok("2022-03-03 00:00:00"));
        check_time("14.03.2025", Err(TimeMissing));
        check_time("31.02.2025 10:00:00", Err(NoSuchDay));
        check_time("31.02.2025", Err(NoSuchDay));
        check_time("03.03.2022 24:00", Err(TimeUnreadable));
        check_time("03.03.2022 10", Err(TimeUnreadable));
        check_time("03.03.2022 10:5", Err(TimeUnreadable));
        check_time("03.03.2022 10:05:60", Err(TimeUnreadable));
        check_time("03.03.22 10:05", Err(DateUnreadable));
        check_time("03.03.0222 10:05", Err(TooLongAgo));
        check_time("вчера", Err(DateUnreadable));
        check_time("", Err(DateUnreadable));
    }

    #[test]
    fn reads_days() {
        for text in ["16.02.1992", "16.02.1992 00:00:00", "1992-02-16", "16/2/1992", "16.02.1992."] {
            assert_eq!(day(text).map(|day| day.to_string()), Ok("1992-02-16".to_owned()), "{text}");
        }
        assert_eq!(day("29.02.1991"), Err(NoSuchDay));
        assert_eq!(day("33650"), Err(DateUnreadable));
        assert_eq!(day("16.02"), Err(DateUnreadable));
        assert_eq!(day("16.02.1992 г."), Err(DateUnreadable));
    }

    #[test]
    fn reads_areas_exactly() {
        for (text, centi_m2) in [
            ("41,1", Some(4110)),
            ("41.10", Some(4110)),
            ("41", Some(4100)),
            ("41,100", Some(4110)),
            ("1 234,56", Some(123_456)),
            ("0,05", Some(5)),
            ("41,123", None),
            ("-4", None),
            ("", None),
            ("41,1,1", None),
            (",5", None),
            ("1234567", None),
        ] {
            assert_eq!(area(text).map(Area::centi_m2), centi_m2, "{text}");
        }
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
