//! Groups what is typed into a field as paper has it: 01022024 becomes 01.02.2024.
//!
//! A mask never loses a character and never forbids one: what it does not understand stays as it was typed, and the
//! rules of the form say what is wrong with it.

/// How a text is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mask {
    /// 01.02.2024
    Date,
    /// 09:30, 09:30:15
    Time,
    /// 01.02.2024 09:30
    DateAndTime,
    /// +7 701 123 45 67
    Phone,
    /// Twelve digits; they are grouped only to the eye.
    IdentityNumber,
}

impl Mask {
    /// The text as the mask has it, and where the cursor stands in it; `cursor` counts characters.
    pub fn apply(self, text: &str, cursor: usize) -> (String, usize) {
        let Some(masked) = self.masked(text) else { return (text.to_owned(), cursor) };
        let digits_behind = text.chars().skip(cursor).filter(char::is_ascii_digit).count();
        let cursor = cursor_before(&masked, digits_behind);
        (masked, cursor)
    }

    fn masked(self, text: &str) -> Option<String> {
        match self {
            Self::Date => groups(text, &[("", 2), (".", 2), (".", 4)]),
            Self::Time => groups(text, &[("", 2), (":", 2), (":", 2)]),
            Self::DateAndTime => groups(text, &[("", 2), (".", 2), (".", 4), (" ", 2), (":", 2)]),
            Self::Phone => phone(text),
            Self::IdentityNumber => identity_number(text),
        }
    }
}

/// Where so many digits stand behind the cursor.
fn cursor_before(text: &str, digits_behind: usize) -> usize {
    let mut left = digits_behind;
    let mut cursor = text.chars().count();
    for letter in text.chars().rev() {
        if left == 0 {
            break;
        }
        left -= usize::from(letter.is_ascii_digit());
        cursor -= 1;
    }
    cursor
}

/// Digits in groups of a size, each with what stands before it. A group may be shorter where a separator was typed.
fn groups(text: &str, shape: &[(&str, usize)]) -> Option<String> {
    let mut masked = String::new();
    let (mut group, mut filled) = (0, 0);
    // A separator that was typed shows at once, one that follows from the shape with the next digit.
    let mut ended = false;
    for letter in text.trim_start().chars() {
        if letter.is_ascii_digit() {
            if ended || filled == shape[group].1 {
                group += 1;
                masked.push_str(if ended { "" } else { shape.get(group)?.0 });
                (filled, ended) = (0, false);
            }
            masked.push(letter);
            filled += 1;
        } else if ".,/-: ".contains(letter) {
            if filled > 0 && !ended {
                masked.push_str(shape.get(group + 1)?.0);
                ended = true;
            }
        } else {
            return None;
        }
    }
    Some(masked)
}

/// The national digits behind +7; without a country code only a whole number is one.
fn phone(text: &str) -> Option<String> {
    let text = text.trim();
    let (plus, rest) = text.strip_prefix('+').map_or((false, text), |rest| (true, rest));
    let usual = |letter: char| letter.is_ascii_digit() || " \u{a0}()-".contains(letter);
    if !rest.chars().all(usual) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let national = national(plus, &digits)?;
    let mut masked = "+7".to_owned();
    for (place, digit) in national.chars().enumerate() {
        if matches!(place, 0 | 3 | 6 | 8) {
            masked.push(' ');
        }
        masked.push(digit);
    }
    Some(masked)
}

fn national(plus: bool, digits: &str) -> Option<&str> {
    let national = match (plus, digits.len(), digits.as_bytes().first()?) {
        // A seven typed as the country code, before it was known that the number has one already.
        (true, 12, b'7') if digits.starts_with("77") => &digits[2..],
        (true, _, b'7') => &digits[1..],
        (false, 2..=11, b'8') => &digits[1..],
        (false, 11, b'7') => &digits[1..],
        (false, 10, b'6' | b'7') => digits,
        _ => return None,
    };
    (national.len() <= 10).then_some(national)
}

fn identity_number(text: &str) -> Option<String> {
    let usual = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || letter == '-';
    text.chars().all(usual).then(|| text.chars().filter(char::is_ascii_digit).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types every character at the end of the field.
    fn typed(mask: Mask, text: &str) -> String {
        text.chars().fold(String::new(), |field, letter| {
            let next = format!("{field}{letter}");
            let (masked, cursor) = mask.apply(&next, next.chars().count());
            assert_eq!(cursor, masked.chars().count(), "the cursor stays at the end");
            masked
        })
    }

    #[track_caller]
    fn check(mask: Mask, text: &str, expected: &str) {
        assert_eq!(typed(mask, text), expected, "{text} typed");
        assert_eq!(mask.apply(text, text.chars().count()).0, expected, "{text} pasted");
    }

    #[test]
    fn digits_become_a_day() {
        check(Mask::Date, "01022024", "01.02.2024");
        check(Mask::Date, "1.2.2024", "1.2.2024");
        check(Mask::Date, "01/02/2024", "01.02.2024");
        check(Mask::Date, "01", "01");
        check(Mask::Date, "010", "01.0");
        check(Mask::Date, "", "");
    }

    #[test]
    fn what_is_no_day_stays_as_it_is() {
        for text in ["вчера", "2024-02-01", "010220245"] {
            assert_eq!(Mask::Date.apply(text, 1).0, text);
        }
    }

    #[test]
    fn digits_become_a_time() {
        check(Mask::Time, "0930", "09:30");
        check(Mask::Time, "093015", "09:30:15");
        check(Mask::Time, "9.30", "9:30");
        check(Mask::DateAndTime, "010220240930", "01.02.2024 09:30");
        check(Mask::DateAndTime, "1.2.2024 9:30", "1.2.2024 9:30");
    }

    #[test]
    fn a_telephone_stands_in_its_groups() {
        check(Mask::Phone, "87011234567", "+7 701 123 45 67");
        check(Mask::Phone, "+77011234567", "+7 701 123 45 67");
        check(Mask::Phone, "77011234567", "+7 701 123 45 67");
        check(Mask::Phone, "7011234567", "+7 701 123 45 67");
        check(Mask::Phone, "8 (701) 123-45-67", "+7 701 123 45 67");
        check(Mask::Phone, "+", "+");
        check(Mask::Phone, "нет", "нет");
        check(Mask::Phone, "12", "12");
    }

    #[test]
    fn an_identity_number_keeps_its_digits_alone() {
        check(Mask::IdentityNumber, "850101 300 015", "850101300015");
        check(Mask::IdentityNumber, "8501013000159", "8501013000159");
        check(Mask::IdentityNumber, "85О101", "85О101");
    }

    #[track_caller]
    fn check_cursor(before: (&str, usize), expected: (&str, usize)) {
        let found = Mask::Date.apply(before.0, before.1);
        assert_eq!((found.0.as_str(), found.1), expected);
    }

    #[test]
    fn the_cursor_stays_at_its_digit() {
        check_cursor(("0.02.2024", 1), ("0.02.2024", 2));
        check_cursor(("05.02.2024", 2), ("05.02.2024", 3));
        check_cursor(("0122024", 3), ("01.22.024", 4));
        check_cursor(("01.02.202", 9), ("01.02.202", 9));
    }

    #[test]
    fn what_is_erased_does_not_come_back() {
        let mut text = "01.02.2024".to_owned();
        while !text.is_empty() {
            text.pop();
            let cursor = text.chars().count();
            assert_eq!(Mask::Date.apply(&text, cursor).0, text);
        }
        let mut phone = "+7 701 123 45 67".to_owned();
        for _ in 0..20 {
            phone.pop();
            let length = phone.chars().count();
            phone = Mask::Phone.apply(&phone, length).0;
        }
        assert_eq!(phone, "");
    }
}
