//! Registration numbers `year/serial`, compared as numbers (design 4.2).

use serde::{Deserialize, Serialize};

/// A registration number of an application; unique in a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegistrationNumber {
    /// The year of registration.
    pub year: u16,
    /// The running number within the year.
    pub serial: u32,
}

/// The text is not of the form `2024/165`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a registration number is a year, a slash and a number")]
pub struct NotARegistrationNumber;

impl RegistrationNumber {
    /// Reads `2024/165`; blanks around the parts are ignored.
    pub fn parse(text: &str) -> Result<Self, NotARegistrationNumber> {
        let (year, serial) = text.split_once('/').ok_or(NotARegistrationNumber)?;
        let year = number(year).filter(|year| (1950..=2199).contains(year)).ok_or(NotARegistrationNumber)?;
        let serial = number(serial).filter(|&serial| serial > 0).ok_or(NotARegistrationNumber)?;
        Ok(Self { year: year as u16, serial })
    }
}

fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

impl std::fmt::Display for RegistrationNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.year, self.serial)
    }
}

impl TryFrom<String> for RegistrationNumber {
    type Error = NotARegistrationNumber;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<RegistrationNumber> for String {
    fn from(number: RegistrationNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_year_then_serial_as_numbers() {
        let parse = |text| RegistrationNumber::parse(text).unwrap();
        assert!(parse("2024/9") < parse("2024/10"));
        assert!(parse("2023/999") < parse("2024/1"));
        assert_eq!(parse(" 2024 / 0165 ").to_string(), "2024/165");
    }

    #[test]
    fn refuses_other_forms() {
        for text in ["", "2024", "2024/", "/5", "2024/0", "24/5", "2024/5а", "2024/-5", "2024/5/1"] {
            assert!(RegistrationNumber::parse(text).is_err(), "{text}");
        }
    }
}
