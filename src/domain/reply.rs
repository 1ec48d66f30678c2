//! The reply codes of order 528 and how a message is read (design 4.7).

use serde::{Deserialize, Serialize};

/// A reply code of the annex of order 528.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub enum ReplyCode {
    /// 6521: consent.
    Accepts,
    /// 6522: the area does not match the norm.
    AreaMismatch,
    /// 6523: receives housing payments.
    ReceivesPayments,
    /// 6524: no longer employed by the Armed Forces.
    NotEmployed,
    /// 6525: disability or severe chronic illness in the family.
    SpecialNeed,
    /// 6526: refuses the dwelling.
    Refuses,
    /// 6527: refuses, and wants no offers outside the norm.
    WithinNormOnly,
}

/// The number is none of 6521–6527.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no reply code")]
pub struct NotAReplyCode(pub u16);

impl ReplyCode {
    /// Every code in numerical order.
    pub const ALL: [Self; 7] = [
        Self::Accepts,
        Self::AreaMismatch,
        Self::ReceivesPayments,
        Self::NotEmployed,
        Self::SpecialNeed,
        Self::Refuses,
        Self::WithinNormOnly,
    ];

    /// The four digits a person sends.
    pub const fn number(self) -> u16 {
        match self {
            Self::Accepts => 6521,
            Self::AreaMismatch => 6522,
            Self::ReceivesPayments => 6523,
            Self::NotEmployed => 6524,
            Self::SpecialNeed => 6525,
            Self::Refuses => 6526,
            Self::WithinNormOnly => 6527,
        }
    }

    /// The code with this number.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.number() == number)
    }
}

impl TryFrom<u16> for ReplyCode {
    type Error = NotAReplyCode;

    fn try_from(number: u16) -> Result<Self, Self::Error> {
        Self::from_number(number).ok_or(NotAReplyCode(number))
    }
}

impl From<ReplyCode> for u16 {
    fn from(code: ReplyCode) -> Self {
        code.number()
    }
}

/// What the text of a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageReading {
    /// Exactly one distinct code.
    Code(ReplyCode),
    /// Two or more different codes.
    Contradictory,
    /// No code.
    Unreadable,
}

/// Reads a message: it must hold exactly one distinct code that is not part of a longer number.
pub fn read_message(text: &str) -> MessageReading {
    let mut codes: Vec<ReplyCode> = text
        .split(|c: char| !c.is_numeric())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok().and_then(ReplyCode::from_number))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    match codes[..] {
        [] => MessageReading::Unreadable,
        [code] => MessageReading::Code(code),
        [_, _, ..] => MessageReading::Contradictory,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: MessageReading) {
        assert_eq!(read_message(text), expected, "{text}");
    }

    #[test]
    fn one_distinct_code_is_read() {
        check("6521", MessageReading::Code(ReplyCode::Accepts));
        check(" Келісемін, 6521! ", MessageReading::Code(ReplyCode::Accepts));
        check("6526 6526", MessageReading::Code(ReplyCode::Refuses));
        check("код:6527.", MessageReading::Code(ReplyCode::WithinNormOnly));
        check("отказ6526", MessageReading::Code(ReplyCode::Refuses));
    }

    #[test]
    fn everything_else_waits_for_a_person() {
        check("", MessageReading::Unreadable);
        check("да", MessageReading::Unreadable);
        check("65210", MessageReading::Unreadable);
        check("16521", MessageReading::Unreadable);
        check("6520", MessageReading::Unreadable);
        check("6528", MessageReading::Unreadable);
        check("6521 или 6526", MessageReading::Contradictory);
        check("87016521000", MessageReading::Unreadable);
    }
}
