//! The individual identification number (ИИН / ЖСН).
//!
//! Structure and check digit: Law on national registries of identification numbers, art. 1(1)(1).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Day, person::Sex};

/// A valid individual identification number: twelve digits, check digit right, birth date real.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IdentityNumber(u64);

/// Why a text is not an identity number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnIdentityNumber {
    /// Not exactly twelve digits.
    #[error("an identity number has twelve digits")]
    NotTwelveDigits,
    /// The twelfth digit does not follow from the first eleven.
    #[error("the check digit is wrong")]
    WrongCheckDigit,
    /// The first seven digits are not a day of the calendar.
    #[error("the birth date in the number does not exist")]
    NoSuchDate,
}

impl IdentityNumber {
    /// Reads twelve digits; surrounding blanks are ignored.
    pub fn parse(text: &str) -> Result<Self, NotAnIdentityNumber> {
        let digits = twelve_digits(text.trim()).ok_or(NotAnIdentityNumber::NotTwelveDigits)?;
        if check_digit(&digits) != Some(digits[11]) {
            return Err(NotAnIdentityNumber::WrongCheckDigit);
        }
        birth_date(&digits).ok_or(NotAnIdentityNumber::NoSuchDate)?;
        Ok(Self(digits.iter().fold(0, |value, &digit| value * 10 + u64::from(digit))))
    }

    /// A number that nobody has, of a birth in the nineteenth century: it stands where a number was erased.
    ///
    /// Another `index` is another number; `None` beyond thirty-six million.
    pub fn of_nobody(index: u64, sex: Sex) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(1800, 1, 1)?;
        let born = first.checked_add_days(chrono::Days::new(index / 1000))?;
        let sex = match sex {
            Sex::Male => 1,
            Sex::Female => 2,
        };
        let with_last = |last: u64| format!("{}{sex}{:03}{last}", born.format("%y%m%d"), index % 1000);
        // About one in 120 numbers has no check digit; of ten neighbours some have one.
        let checked = (0..10).map(with_last).find_map(|eleven| {
            let digits = twelve_digits(&format!("{eleven}0"))?;
            Self::parse(&format!("{eleven}{}", check_digit(&digits)?)).ok()
        });
        checked.filter(|number| number.birth_date() == born)
    }

    /// The number as an integer, at most twelve decimal digits.
    pub const fn value(self) -> u64 {
        self.0
    }

    /// The birth date written in the number; it may differ from the person's present data.
    pub fn birth_date(self) -> Day {
        birth_date(&self.digits()).expect("checked when the number was parsed")
    }

    /// The sex written in the number; it may differ from the person's present data.
    pub fn sex(self) -> Sex {
        if self.digits()[6] % 2 == 1 { Sex::Male } else { Sex::Female }
    }

    fn digits(self) -> [u8; 12] {
        let mut rest = self.0;
        let mut digits = [0; 12];
        for place in digits.iter_mut().rev() {
            *place = (rest % 10) as u8;
            rest /= 10;
        }
        digits
    }
}

impl std::fmt::Display for IdentityNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:012}", self.0)
    }
}

impl TryFrom<String> for IdentityNumber {
    type Error = NotAnIdentityNumber;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<IdentityNumber> for String {
    fn from(number: IdentityNumber) -> Self {
        number.to_string()
    }
}

/// The check digit that belongs to the first eleven digits; none exists for about one in 120.
pub fn check_digit(digits: &[u8; 12]) -> Option<u8> {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let remainder = |weights: &[u32; 11]| {
        weights.iter().zip(digits).map(|(&weight, &digit)| weight * u32::from(digit)).sum::<u32>() % 11
    };
    [FIRST, SECOND].iter().map(remainder).find(|&rest| rest < 10).map(|rest| rest as u8)
}

fn twelve_digits(text: &str) -> Option<[u8; 12]> {
    let bytes: [u8; 12] = text.as_bytes().try_into().ok()?;
    bytes.iter().all(u8::is_ascii_digit).then(|| bytes.map(|byte| byte - b'0'))
}

fn birth_date(digits: &[u8; 12]) -> Option<Day> {
    let century = match digits[6] {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return None,
    };
    let pair = |at: usize| u32::from(digits[at]) * 10 + u32::from(digits[at + 1]);
    NaiveDate::from_ymd_opt(century + pair(0) as i32, pair(2), pair(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<(&str, Sex), NotAnIdentityNumber>) {
        let found = IdentityNumber::parse(text).map(|number| (number.birth_date().to_string(), number.sex()));
        assert_eq!(found, expected.map(|(date, sex)| (date.to_owned(), sex)), "{text}");
    }

    #[test]
    fn reads_numbers_as_the_law_defines_them() {
        check("850101300015", Ok(("1985-01-01", Sex::Male)));
        check("920314401231", Ok(("1992-03-14", Sex::Female)));
        check("010705500770", Ok(("2001-07-05", Sex::Male)));
        check(" 900101300811 ", Ok(("1990-01-01", Sex::Male)));
    }

    #[test]
    fn refuses_everything_else() {
        use NotAnIdentityNumber::{NoSuchDate, NotTwelveDigits, WrongCheckDigit};
        check("", Err(NotTwelveDigits));
        check("12345678901", Err(NotTwelveDigits));
        check("8501013000151", Err(NotTwelveDigits));
        check("85010130001x", Err(NotTwelveDigits));
        check("٨٥٠١٠١", Err(NotTwelveDigits));
        check("920901388580", Err(WrongCheckDigit));
        check("140229600052", Err(NoSuchDate));
        check("000000000000", Err(NoSuchDate));
    }

    #[test]
    fn a_number_of_nobody_is_valid_and_differs_from_the_others() {
        let numbers: std::collections::BTreeSet<_> = (0..20_000)
            .flat_map(|index| [Sex::Male, Sex::Female].map(|sex| IdentityNumber::of_nobody(index, sex)))
            .map(Option::unwrap)
            .inspect(|number| assert!(number.to_string().parse::<u64>().is_ok()))
            .collect();
        assert_eq!(numbers.len(), 40_000);
        assert!(IdentityNumber::of_nobody(36_500_000, Sex::Male).is_some());
        assert_eq!(IdentityNumber::of_nobody(36_600_000, Sex::Male), None);
    }

    #[test]
    fn keeps_leading_zeros_in_text() {
        let number = IdentityNumber::parse("010705500770").unwrap();
        assert_eq!(number.to_string(), "010705500770");
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"010705500770\"");
    }

    #[test]
    fn some_first_eleven_digits_have_no_number() {
        let digits = [9, 0, 0, 1, 0, 1, 3, 0, 0, 8, 0, 0];
        assert_eq!(check_digit(&digits), None);
    }
}
