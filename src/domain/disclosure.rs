//! How much of a person's numbers is shown: a supervisor tells people apart without being able to use them (design 6).

use super::{identity_number::IdentityNumber, phone::Phone};

/// How many digits an identity number has.
const IDENTITY_DIGITS: usize = 12;

/// How much of identity numbers and telephones is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Disclosure {
    #[default]
    Full,
    /// The first digits and the last two.
    Masked,
}

impl Disclosure {
    /// An identity number.
    pub fn identity_number(self, number: IdentityNumber) -> String {
        match self {
            Self::Full => number.to_string(),
            Self::Masked => masked_identity_number(&number.to_string()),
        }
    }

    /// A telephone.
    pub fn phone(self, phone: Phone) -> String {
        match self {
            Self::Full => phone.to_string(),
            Self::Masked => masked_phone(phone),
        }
    }

    /// A text that people or other programs wrote, in which such numbers may stand.
    pub fn text(self, text: &str) -> String {
        match self {
            Self::Full => text.to_owned(),
            Self::Masked => masked_text(text),
        }
    }
}

/// Of twelve digits: the year and month of birth and the last two.
fn masked_identity_number(digits: &str) -> String {
    format!("{}••••••{}", &digits[..4], &digits[IDENTITY_DIGITS - 2..])
}

fn masked_phone(phone: Phone) -> String {
    let digits = phone.to_string();
    format!("+7 {} •••-••-{}", &digits[2..5], &digits[10..])
}

fn masked_text(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let number = number_at(rest);
        let (shown, length) = number.unwrap_or_else(|| {
            let plain = &rest[..leading_digits(rest).max(first.len_utf8())];
            (plain.to_owned(), plain.len())
        });
        masked.push_str(&shown);
        rest = &rest[length..];
    }
    masked
}

/// The number that a text begins with, masked, and how many bytes of the text it takes.
fn number_at(text: &str) -> Option<(String, usize)> {
    if leading_digits(text) == IDENTITY_DIGITS {
        return Some((masked_identity_number(&text[..IDENTITY_DIGITS]), IDENTITY_DIGITS));
    }
    if !text.starts_with(|c: char| c == '+' || c.is_ascii_digit()) {
        return None;
    }
    let between = |c: char| matches!(c, '+' | '-' | '(' | ')' | ' ' | '\u{a0}');
    let end = text.find(|c: char| !c.is_ascii_digit() && !between(c)).unwrap_or(text.len());
    let after_digits = text[..end].match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at + 1);
    let ends = after_digits.filter(|&at| leading_digits(&text[at..]) == 0);
    ends.into_iter().find_map(|at| Some((masked_phone(Phone::parse(&text[..at]).ok()?), at)))
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, masked: &str) {
        assert_eq!(Disclosure::Masked.text(text), masked);
        assert_eq!(Disclosure::Full.text(text), text);
    }

    #[test]
    fn of_an_identity_number_four_digits_and_two_are_shown() {
        let number = IdentityNumber::parse("850101300015").unwrap();
        assert_eq!(Disclosure::Masked.identity_number(number), "8501••••••15");
        assert_eq!(Disclosure::Full.identity_number(number), "850101300015");
    }

    #[test]
    fn of_a_telephone_the_network_and_two_digits_are_shown() {
        let phone = Phone::parse("87011234567").unwrap();
        assert_eq!(Disclosure::Masked.phone(phone), "+7 701 •••-••-67");
        assert_eq!(Disclosure::Full.phone(phone), "+77011234567");
    }

    #[test]
    fn numbers_are_found_in_whatever_people_write() {
        check("", "");
        check("850101300015", "8501••••••15");
        check("ИИН 850101300010, жена", "ИИН 8501••••••10, жена");
        check("850101300015 +77011234567", "8501••••••15 +7 701 •••-••-67");
        check("звонил с 8 (701) 123-45-67 утром", "звонил с +7 701 •••-••-67 утром");
        check("7011234567", "+7 701 •••-••-67");
        check("+77011234567.", "+7 701 •••-••-67.");
    }

    #[test]
    fn other_numbers_stay() {
        for text in ["1", "2024/1", "22.11.2026 10:15", "Ж-14", "+7", "8501013000151", "89161234567", "–"]
        {
            check(text, text);
        }
    }
}
