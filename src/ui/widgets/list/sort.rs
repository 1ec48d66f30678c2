//! The order of a view: numbers by size, words by the alphabet of the interface language.

use crate::{
    domain::{Day, Instant, registration_number::RegistrationNumber},
    exchange::ListCell,
    i18n::{
        Lang,
        collation::{SortKey, sort_key},
    },
};

/// What a row is sorted by; rows without a value come last whichever way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortValue {
    Number(i64),
    Words(SortKey),
    /// Words that have not been put into a language yet.
    Text(String),
    Nothing,
}

impl SortValue {
    /// The order of what stands in a cell.
    pub fn of(value: ListCell) -> Self {
        match value {
            ListCell::Empty => Self::Nothing,
            ListCell::Text(text) => Self::Text(text),
            ListCell::Integer(number) => Self::Number(number),
            ListCell::Area(area) => Self::Number(area.centi_m2().into()),
            ListCell::Day(day) => day.into(),
            ListCell::Time(time) => Self::Number(time.and_utc().timestamp_micros()),
        }
    }

    pub(super) fn in_language(self, lang: Lang) -> Self {
        match self {
            Self::Text(text) => Self::Words(sort_key(lang, &text)),
            Self::Number(_) | Self::Words(_) | Self::Nothing => self,
        }
    }
}

impl From<i64> for SortValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Day> for SortValue {
    fn from(day: Day) -> Self {
        Self::Number(chrono::Datelike::num_days_from_ce(&day).into())
    }
}

impl From<Instant> for SortValue {
    fn from(at: Instant) -> Self {
        Self::Number(at.timestamp_micros())
    }
}

impl From<RegistrationNumber> for SortValue {
    fn from(number: RegistrationNumber) -> Self {
        Self::Number(i64::from(number.year) << 32 | i64::from(number.serial))
    }
}

impl<T: Into<SortValue>> From<Option<T>> for SortValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// Puts rows into the order of their values; equal ones stay as they stood.
pub fn sort_rows<T>(rows: &mut [(SortValue, T)], descending: bool) {
    rows.sort_by(|(a, _), (b, _)| {
        let by_absence = (a == &SortValue::Nothing).cmp(&(b == &SortValue::Nothing));
        by_absence.then_with(|| if descending { b.cmp(a) } else { a.cmp(b) })
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lang: Lang, descending: bool, values: &[&str], expected: &str) {
        let value = |text: &&str| match (text.parse(), text.is_empty()) {
            (Ok(number), _) => SortValue::Number(number),
            (Err(_), true) => SortValue::Nothing,
            (Err(_), false) => SortValue::Text((*text).to_owned()).in_language(lang),
        };
        let mut rows: Vec<(SortValue, &str)> = values.iter().map(|text| (value(text), *text)).collect();
        sort_rows(&mut rows, descending);
        assert_eq!(rows.iter().map(|(_, text)| *text).collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn numbers_go_by_size_and_words_by_the_alphabet() {
        check(Lang::Ru, false, &["10", "9", "", "2"], "2 9 10 ");
        check(Lang::Ru, true, &["10", "", "9", "2"], "10 9 2 ");
        check(Lang::Kk, false, &["Жан", "Әбіш", "Абай", "Қанат", "Кәрім"], "Абай Әбіш Жан Кәрім Қанат");
        check(Lang::Ru, false, &["Ковалёва", "Ковалева", "Ёлкин", "Егор"], "Егор Ёлкин Ковалева Ковалёва");
    }
}
