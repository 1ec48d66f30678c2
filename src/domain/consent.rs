//! Consent to the collection and processing of personal data, as a dated record (order 214 item 6, order 528 item 4).
//!
//! Invariant: a consent never accepts a dwelling, and the reply to an offer never is a consent to processing.

use serde::{Deserialize, Serialize};

use super::{Day, language::Lang};

/// How a consent reached the commission, or was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentChannel {
    /// On paper, signed by hand.
    Paper,
    /// An electronic document with a digital signature.
    DigitalSignature,
    /// A one-time password (order 555 item 86-1).
    OneTimePassword,
    /// An SMS from the person's number in the base of mobile citizens (order 214 item 6).
    Sms,
    /// The person's cabinet in the social wallet (order 214 item 4).
    Wallet,
}

impl ConsentChannel {
    /// Every channel, the usual first.
    pub const ALL: [Self; 5] =
        [Self::Paper, Self::Sms, Self::Wallet, Self::DigitalSignature, Self::OneTimePassword];
}

/// What a person consented to, when and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// From this day on it counts, in the garrison's zone.
    pub day: Day,
    pub channel: ConsentChannel,
    /// The language of the text.
    pub lang: Lang,
    /// Exactly what was consented to.
    pub text: String,
}

/// When and how a consent was taken back (Law on personal data 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentWithdrawal {
    pub day: Day,
    pub channel: ConsentChannel,
    /// The number of the statement or of the message, by which it is found again.
    pub evidence: String,
}
