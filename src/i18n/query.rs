//! The readings of a search query: as it was typed, as a number, and as it was meant on another keyboard layout.

use super::keyboard::{from_wrong_layout, keys_of};
use crate::domain::folding::fold;

/// Fewer digits than this are no telephone and no identity number.
const LEAST_DIGITS: usize = 4;

/// The folded readings of a query, the likeliest first; the first that finds anything is the one that was meant.
pub fn readings(query: &str) -> Vec<String> {
    let read = [
        Some(fold(query)),
        number(query),
        from_wrong_layout(query).map(|meant| fold(&meant)),
        keys_of(query).map(|meant| fold(&meant)),
    ];
    let mut readings: Vec<String> = Vec::new();
    for reading in read.into_iter().flatten() {
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

/// Whether a reading of a query finds a folded key: every word of it is in the key.
pub fn finds(query: &str, key: &str) -> bool {
    readings(query).iter().any(|reading| reading.split_whitespace().all(|word| key.contains(word)))
}

/// The digits of a number written in groups; of a telephone the national ones: `8 (701) 123-45-67` is `7011234567`.
fn number(query: &str) -> Option<String> {
    let plain = |letter: char| letter.is_ascii_digit() || " \u{a0}+()-".contains(letter);
    if !query.chars().all(plain) {
        return None;
    }
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let national = match (query.trim_start().starts_with('+'), digits.len()) {
        (true, _) => digits.strip_prefix('7').unwrap_or(&digits),
        // An identity number may begin with an eight too.
        (false, 12) => &digits,
        (false, _) => digits.strip_prefix('8').unwrap_or(&digits),
    };
    (national.len() >= LEAST_DIGITS).then(|| national.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: bool) {
        let key = fold("Әбілқайырова Іңкәр 2019/123 850101400123 A-17 +77011234567");
        assert_eq!(finds(query, &key), expected, "{query}");
    }

    #[test]
    fn a_person_is_found_as_people_write() {
        check("", true);
        check("абилкайырова", true);
        check("инкар 2019", true);
        check("инкар 2020", false);
        check("f,bkrfqsh", true);
        check("8 701 123-45-67", true);
        check("+7 (701) 123 45 67", true);
        check("701123", true);
        check("850101 400 123", true);
        check("7021", false);
        check("A-17", true);
        check("А-17", true);
        check("ф-17", true);
    }

    #[test]
    fn numbers_typed_with_the_kazakh_layout_are_numbers() {
        assert_eq!(readings("әқ\"ұ№\"әі").last().map(String::as_str), Some("2019/123"));
        check("әқ\"ұ№\"әі", true);
    }
}
