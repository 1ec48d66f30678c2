//! Areas and large numbers as they are written and typed.

use super::{Tr, texts::whole_number};
use crate::domain::area::Area;

/// Keeps the groups of a number, and a number and its unit, on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Why a typed text is no area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AreaError {
    #[error("not a number")]
    NotANumber,
    #[error("finer than a hundredth of a square metre")]
    TooPrecise,
    #[error("too large an area")]
    TooLarge,
}

/// `1 200`: the digits in groups of three from the right.
pub fn thousands(number: impl TryInto<i64>) -> String {
    let number = whole_number(number);
    let digits = number.unsigned_abs().to_string();
    let mut grouped = if number < 0 { "-".to_owned() } else { String::new() };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(NO_BREAK_SPACE);
        }
        grouped.push(digit);
    }
    grouped
}

/// `41,1`: square metres without unit or groups, for columns and fields.
pub fn area_number(area: Area) -> String {
    format!("{}{}", area.centi_m2() / 100, decimals(area))
}

fn decimals(area: Area) -> String {
    match area.centi_m2() % 100 {
        0 => String::new(),
        tenths if tenths.is_multiple_of(10) => format!(",{}", tenths / 10),
        hundredths => format!(",{hundredths:02}"),
    }
}

/// Reads `41,1`, `41.10` or `1 200`; blanks do not matter.
pub fn parse_area(text: &str) -> Result<Area, AreaError> {
    let text: String = text.split_whitespace().collect();
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((&text, "0"));
    if !is_digits(whole) || !is_digits(decimals) {
        return Err(AreaError::NotANumber);
    }
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > 2 {
        return Err(AreaError::TooPrecise);
    }
    let centi_m2 = format!("{whole}{decimals:0<2}").parse();
    centi_m2.map(Area::from_centi_m2).map_err(|_overflow| AreaError::TooLarge)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Tr {
    /// `41,1 м²`, never broken between number and unit.
    pub fn area(self, area: Area) -> String {
        self.area_square_metres(&format!("{}{}", thousands(area.centi_m2() / 100), decimals(area)))
    }

    /// What is wrong with a typed area, and how to write it.
    pub fn area_error(self, error: AreaError) -> String {
        match error {
            AreaError::NotANumber => self.area_not_a_number(),
            AreaError::TooPrecise => self.area_too_precise(),
            AreaError::TooLarge => self.area_too_large(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::i18n::Lang;

    #[track_caller]
    fn check_thousands(number: i64, expected: &str) {
        assert_eq!(thousands(number).replace(NO_BREAK_SPACE, "_"), expected);
    }

    #[test]
    fn groups_thousands() {
        check_thousands(0, "0");
        check_thousands(999, "999");
        check_thousands(1_200, "1_200");
        check_thousands(12_000, "12_000");
        check_thousands(999_999, "999_999");
        check_thousands(1_000_000, "1_000_000");
        check_thousands(-1_200, "-1_200");
    }

    #[track_caller]
    fn check_area(centi_m2: u32, number: &str, with_unit: &str) {
        let area = Area::from_centi_m2(centi_m2);
        assert_eq!(area_number(area), number);
        for tr in Lang::ALL.map(Tr::new) {
            assert_eq!(tr.area(area).replace(NO_BREAK_SPACE, "_"), with_unit);
        }
    }

    #[test]
    fn writes_areas() {
        check_area(0, "0", "0_м²");
        check_area(5, "0,05", "0,05_м²");
        check_area(4_100, "41", "41_м²");
        check_area(4_110, "41,1", "41,1_м²");
        check_area(4_115, "41,15", "41,15_м²");
        check_area(4_101, "41,01", "41,01_м²");
        check_area(120_050, "1200,5", "1_200,5_м²");
    }

    #[track_caller]
    fn check_typed(text: &str, expected: Result<u32, AreaError>) {
        assert_eq!(parse_area(text).map(Area::centi_m2), expected, "{text:?}");
    }

    #[test]
    fn reads_areas() {
        check_typed("41,1", Ok(4_110));
        check_typed("41.10", Ok(4_110));
        check_typed(" 41 ", Ok(4_100));
        check_typed("1\u{a0}200,05", Ok(120_005));
        check_typed("41,100", Ok(4_110));
        check_typed("0", Ok(0));
        check_typed("41,105", Err(AreaError::TooPrecise));
        check_typed("", Err(AreaError::NotANumber));
        check_typed("41,", Err(AreaError::NotANumber));
        check_typed(",5", Err(AreaError::NotANumber));
        check_typed("-41", Err(AreaError::NotANumber));
        check_typed("1.200,5", Err(AreaError::NotANumber));
        check_typed("сорок", Err(AreaError::NotANumber));
        check_typed("42949672,95", Ok(u32::MAX));
        check_typed("42949672,96", Err(AreaError::TooLarge));
    }

    #[test]
    fn says_what_is_wrong_with_an_area() {
        for tr in Lang::ALL.map(Tr::new) {
            assert!(tr.area_error(AreaError::NotANumber).ends_with("41,1."));
            assert!(tr.area_error(AreaError::TooPrecise).ends_with("41,15."));
            assert_ne!(tr.area_error(AreaError::TooLarge), "");
        }
    }

    proptest! {
        #[test]
        fn reads_what_is_written(centi_m2: u32) {
            let area = Area::from_centi_m2(centi_m2);
            prop_assert_eq!(parse_area(&area_number(area)), Ok(area));
        }

        #[test]
        fn never_panics(text in "\\PC*|[0-9., ]*") {
            prop_assert!(parse_area(&text).is_ok() <= text.bytes().any(|byte| byte.is_ascii_digit()));
        }
    }
}
