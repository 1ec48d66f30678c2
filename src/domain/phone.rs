//! Telephone numbers of Kazakhstan's plan in one canonical form.

use serde::{Deserialize, Serialize};

/// A telephone number: country code 7 and ten national digits beginning with 6 or 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(u64);

/// The text is not a telephone number of Kazakhstan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number of Kazakhstan")]
pub struct NotAPhone;

impl Phone {
    /// Reads `+7XXXXXXXXXX`, `8XXXXXXXXXX` or ten digits, with blanks, brackets and dashes between.
    pub fn parse(text: &str) -> Result<Self, NotAPhone> {
        let text = text.trim();
        let (plus, rest) = text.strip_prefix('+').map_or((false, text), |rest| (true, rest));
        let digits: Vec<u8> = rest
            .chars()
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '(' | ')' | '-'))
            .map(|c| c.to_digit(10).map(|digit| digit as u8).ok_or(NotAPhone))
            .collect::<Result<_, _>>()?;
        let national = match (plus, digits.len(), digits.first()) {
            (_, 11, Some(7)) | (false, 11, Some(8)) => &digits[1..],
            (false, 10, _) => &digits[..],
            _ => return Err(NotAPhone),
        };
        if !matches!(national[0], 6 | 7) {
            return Err(NotAPhone);
        }
        Ok(Self(national.iter().fold(0, |value, &digit| value * 10 + u64::from(digit))))
    }

    /// Whether the prefix is one used by mobile networks (70x, 747, 77x).
    /// Numbers move between operators, so this only warns.
    pub const fn looks_mobile(self) -> bool {
        let prefix = self.0 / 10_000_000;
        matches!(prefix, 700..=709 | 747 | 770..=779)
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "+7{:010}", self.0)
    }
}

impl TryFrom<String> for Phone {
    type Error = NotAPhone;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = Phone::parse(text).ok().map(|phone| phone.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn reads_every_usual_way_to_write_a_number() {
        for text in [
            "87079940407",
            "+77079940407",
            "77079940407",
            "7079940407",
            "+7 (707) 994-04-07",
            "8 707 994 04 07",
        ] {
            check(text, Some("+77079940407"));
        }
        check("8 7292 12 34 56", Some("+77292123456"));
    }

    #[test]
    fn refuses_what_is_no_number_of_kazakhstan() {
        for text in
            ["", "123", "870799404071", "+87079940407", "89161234567", "8707994040x", "8 707 994 04 0"]
        {
            check(text, None);
        }
    }

    #[test]
    fn tells_mobile_prefixes() {
        assert!(Phone::parse("87079940407").unwrap().looks_mobile());
        assert!(!Phone::parse("87292123456").unwrap().looks_mobile());
    }
}
