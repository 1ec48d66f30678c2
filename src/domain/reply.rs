//! The reply codes of order 528 and how a message is read (design 4.7).

use serde::{Deserialize, Serialize};

use super::{Instant, offer::OfferState};

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

/// What became of a reply taken in (design 4.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disposition {
    /// The first reply in time: it decides the offer.
    Decides,
    /// The same code again.
    Repeats,
    /// In time, taken in after the lapse was recorded: the lapse is reversed and the reply decides.
    ReversesLapse,
    /// In time, but the dwelling has been offered on: a person decides, the round stops.
    Conflict,
    /// In time, but another code had decided.
    Differs,
    /// Received after the due instant.
    Late,
    /// Two or more different codes in one text.
    Contradictory,
    Unreadable,
    /// No offer to this number was live then.
    Unmatched,
    /// Two live offers share the number.
    SharedNumber,
}

impl Disposition {
    /// Whether the reply waits for a person.
    pub const fn waits(self) -> bool {
        match self {
            Self::Decides | Self::Repeats | Self::ReversesLapse => false,
            Self::Conflict
            | Self::Differs
            | Self::Late
            | Self::Contradictory
            | Self::Unreadable
            | Self::Unmatched
            | Self::SharedNumber => true,
        }
    }

    /// Whether the reply ends its offer.
    pub const fn decides(self) -> bool {
        matches!(self, Self::Decides | Self::ReversesLapse)
    }
}

/// What a person decides of a reply in time whose dwelling had been offered on (design 4.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictDecision {
    /// The lapse is reversed and the reply decides its offer.
    HonoursReply,
    /// The offer made since stays.
    LapseStands,
}

impl ConflictDecision {
    /// Both decisions.
    pub const ALL: [Self; 2] = [Self::HonoursReply, Self::LapseStands];
}

/// An offer as far as a reply to it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RepliedOffer {
    pub state: OfferState,
    /// The code that decided it, if one did.
    pub code: Option<ReplyCode>,
    /// None while the clock has not started.
    pub due_at: Option<Instant>,
    /// The dwelling has been offered or given to somebody else since, or the person has another offer.
    pub taken_since: bool,
}

/// Judges a readable reply by when it was received, not by when it was taken in (design 4.7).
pub fn judge(offer: RepliedOffer, code: ReplyCode, received_at: Instant) -> Disposition {
    let in_time = offer.due_at.is_none_or(|due_at| received_at <= due_at);
    match offer.state {
        OfferState::Withdrawn | OfferState::Prepared => Disposition::Unmatched,
        OfferState::Accepted | OfferState::Refused if offer.code == Some(code) => Disposition::Repeats,
        _ if !in_time => Disposition::Late,
        OfferState::Accepted | OfferState::Refused => Disposition::Differs,
        OfferState::Sent | OfferState::Delivered | OfferState::Failed => Disposition::Decides,
        OfferState::Lapsed | OfferState::NoAnswer if offer.taken_since => Disposition::Conflict,
        OfferState::Lapsed | OfferState::NoAnswer => Disposition::ReversesLapse,
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

    #[track_caller]
    fn check_judged(
        state: OfferState,
        decided: Option<ReplyCode>,
        after_due_seconds: i64,
        expected: Disposition,
    ) {
        let due_at: Instant = "2026-11-22T10:00:00Z".parse().unwrap();
        let offer = RepliedOffer { state, code: decided, due_at: Some(due_at), taken_since: false };
        let received_at = due_at + chrono::Duration::seconds(after_due_seconds);
        assert_eq!(judge(offer, ReplyCode::Accepts, received_at), expected, "{state:?} {after_due_seconds}");
    }

    #[test]
    fn a_reply_is_judged_by_the_instant_it_was_received() {
        use OfferState::{Accepted, Delivered, Failed, Lapsed, NoAnswer, Prepared, Refused, Sent, Withdrawn};
        for state in [Sent, Delivered, Failed] {
            check_judged(state, None, 0, Disposition::Decides);
            check_judged(state, None, 1, Disposition::Late);
        }
        for state in [Lapsed, NoAnswer] {
            check_judged(state, None, 0, Disposition::ReversesLapse);
            check_judged(state, None, 1, Disposition::Late);
        }
        check_judged(Accepted, Some(ReplyCode::Accepts), -5, Disposition::Repeats);
        check_judged(Accepted, Some(ReplyCode::Accepts), 5, Disposition::Repeats);
        check_judged(Refused, Some(ReplyCode::Refuses), 0, Disposition::Differs);
        check_judged(Refused, Some(ReplyCode::Refuses), 1, Disposition::Late);
        check_judged(Withdrawn, None, -5, Disposition::Unmatched);
        check_judged(Prepared, None, -5, Disposition::Unmatched);
    }

    #[test]
    fn a_lapse_is_not_reversed_over_the_head_of_the_next() {
        let offer = RepliedOffer { state: OfferState::Lapsed, code: None, due_at: None, taken_since: true };
        let received_at = "2026-11-22T10:00:00Z".parse().unwrap();
        assert_eq!(judge(offer, ReplyCode::Accepts, received_at), Disposition::Conflict);
    }
}
