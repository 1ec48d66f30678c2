//! Days and instants as they are written.

use chrono::{DateTime, Datelike as _, FixedOffset};

use super::Tr;
use crate::domain::Day;

/// `22.11.2026`.
pub fn numeric(day: Day) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// `22.11.2026 14:05` of a local time.
pub fn to_the_minute(local: DateTime<FixedOffset>) -> String {
    local.format("%d.%m.%Y %H:%M").to_string()
}

/// `22.11 14:05` of a local time, for columns of what goes on now.
pub fn within_the_year(local: DateTime<FixedOffset>) -> String {
    local.format("%d.%m %H:%M").to_string()
}

/// `22.11.2026 14:05:09` of a local time.
pub fn to_the_second(local: DateTime<FixedOffset>) -> String {
    local.format("%d.%m.%Y %H:%M:%S").to_string()
}

/// `UTC+5`, or `UTC+5:30` where the offset is no whole hour.
pub fn offset(offset: FixedOffset) -> String {
    let minutes = offset.local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    match (minutes.abs() / 60, minutes.abs() % 60) {
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

impl Tr {
    /// A day in words, as papers that touch a person's rights have it (design 6).
    pub fn day_in_words(self, day: Day) -> String {
        self.date_in_words(day.day(), day.month(), day.year())
    }

    /// The month of a day with its year.
    pub fn month_of(self, day: Day) -> String {
        self.date_month_of_year(day.month(), day.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd_opt(year, month, day).unwrap()
    }

    fn local(hours_east: i32) -> DateTime<FixedOffset> {
        let offset = FixedOffset::east_opt(hours_east * 3600).unwrap();
        DateTime::from_timestamp(1_795_338_309, 0).unwrap().with_timezone(&offset)
    }

    #[test]
    fn writes_numbers() {
        assert_eq!(numeric(day(2026, 11, 2)), "02.11.2026");
        assert_eq!(to_the_minute(local(5)), "22.11.2026 14:05");
        assert_eq!(within_the_year(local(5)), "22.11 14:05");
        assert_eq!(to_the_second(local(5)), "22.11.2026 14:05:09");
        assert_eq!(to_the_second(local(6)), "22.11.2026 15:05:09");
    }

    #[track_caller]
    fn check_offset(seconds_east: i32, expected: &str) {
        assert_eq!(offset(FixedOffset::east_opt(seconds_east).unwrap()), expected);
    }

    #[test]
    fn writes_offsets() {
        check_offset(0, "UTC+0");
        check_offset(5 * 3600, "UTC+5");
        check_offset(5 * 3600 + 1800, "UTC+5:30");
        check_offset(-1800, "UTC-0:30");
        check_offset(-4 * 3600, "UTC-4");
    }

    #[track_caller]
    fn check(month: u32, [kazakh, russian]: [&str; 2], [kazakh_month, russian_month]: [&str; 2]) {
        let day = day(2026, month, 22);
        let [kk, ru] = Lang::ALL.map(Tr::new);
        assert_eq!([kk.day_in_words(day), ru.day_in_words(day)], [kazakh, russian]);
        assert_eq!([kk.month_of(day), ru.month_of(day)], [kazakh_month, russian_month]);
    }

    #[test]
    fn writes_words() {
        check(1, ["2026 жылғы 22 қаңтар", "22 января 2026 года"], ["2026 жылғы қаңтар", "январь 2026 года"]);
        check(2, ["2026 жылғы 22 ақпан", "22 февраля 2026 года"], ["2026 жылғы ақпан", "февраль 2026 года"]);
        check(3, ["2026 жылғы 22 наурыз", "22 марта 2026 года"], ["2026 жылғы наурыз", "март 2026 года"]);
        check(4, ["2026 жылғы 22 сәуір", "22 апреля 2026 года"], ["2026 жылғы сәуір", "апрель 2026 года"]);
        check(5, ["2026 жылғы 22 мамыр", "22 мая 2026 года"], ["2026 жылғы мамыр", "май 2026 года"]);
        check(6, ["2026 жылғы 22 маусым", "22 июня 2026 года"], ["2026 жылғы маусым", "июнь 2026 года"]);
        check(7, ["2026 жылғы 22 шілде", "22 июля 2026 года"], ["2026 жылғы шілде", "июль 2026 года"]);
        check(8, ["2026 жылғы 22 тамыз", "22 августа 2026 года"], ["2026 жылғы тамыз", "август 2026 года"]);
        check(
            9,
            ["2026 жылғы 22 қыркүйек", "22 сентября 2026 года"],
            ["2026 жылғы қыркүйек", "сентябрь 2026 года"],
        );
        check(10, ["2026 жылғы 22 қазан", "22 октября 2026 года"], ["2026 жылғы қазан", "октябрь 2026 года"]);
        check(11, ["2026 жылғы 22 қараша", "22 ноября 2026 года"], ["2026 жылғы қараша", "ноябрь 2026 года"]);
        check(
            12,
            ["2026 жылғы 22 желтоқсан", "22 декабря 2026 года"],
            ["2026 жылғы желтоқсан", "декабрь 2026 года"],
        );
    }
}
