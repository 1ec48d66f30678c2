//! Finding an offer by a name, a number or a telephone as people write them.

use crate::{domain::folding::fold, i18n::keyboard::from_wrong_layout};

/// Fewer digits than this are no telephone.
const LEAST_DIGITS: usize = 4;

/// Whether every word of a query is in a folded key, also when typed in the wrong layout or as a telephone.
pub fn finds(query: &str, key: &str) -> bool {
    let words = |text: &str| fold(text).split_whitespace().all(|word| key.contains(word));
    words(query)
        || from_wrong_layout(query).is_some_and(|mended| words(&mended))
        || telephone(query).is_some_and(|digits| key.contains(&digits))
}

/// The national digits of what looks like a telephone: `8 (701) 123-45-67` is `7011234567`.
fn telephone(query: &str) -> Option<String> {
    let plain = |letter: char| letter.is_ascii_digit() || " +()-".contains(letter);
    if !query.chars().all(plain) {
        return None;
    }
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let country = if query.trim_start().starts_with('+') { "7" } else { "8" };
    let national = digits.strip_prefix(country).unwrap_or(&digits);
    (national.len() >= LEAST_DIGITS).then(|| national.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: bool) {
        let key = fold("Әбілқайырова Іңкәр 2019-000123 980101400123 A-17 +77011234567");
        assert_eq!(finds(query, &key), expected, "{query}");
    }

    #[test]
    fn a_person_is_found_as_people_write() {
        check("", true);
        check("абилкайырова", true);
        check("инкар 2019", true);
        check("инкар 2020", false);
        check("8 701 123-45-67", true);
        check("+7 (701) 123 45 67", true);
        check("701123", true);
        check("7021", false);
    }
}
