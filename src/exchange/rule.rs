//! What can be wrong with a row, each with its stable code.

use serde::{Deserialize, Serialize};

/// Whether a row can be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The row is left out and stays listed as open.
    Error,
    /// The row is taken; a person should look.
    Warning,
}

impl Severity {
    /// The stable code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! define_rules {
    ($($(#[$doc:meta])* $name:ident $severity:ident $code:literal),* $(,)?) => {
        /// The rule that a row breaks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum RuleCode { $($(#[$doc])* $name),* }

        impl RuleCode {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable code in JSON and in the register.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// Whether the rule rejects the row.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),* }
            }
        }
    };
}

define_rules! {
    RequiredEmpty Error "required_empty",
    TextTooLong Error "text_too_long",
    /// More cells than headers: mostly a delimiter inside a text without quotes.
    TooManyCells Error "too_many_cells",
    /// A quote was opened and swallowed the rows after it.
    UnclosedQuote Error "unclosed_quote",
    RegistrationNoUnreadable Error "registration_no_unreadable",
    /// Another row has this number; both rows are rejected.
    RegistrationNoTwice Error "registration_no_twice",
    /// The same row again, value for value; the later one is rejected.
    IdenticalRepeat Error "identical_repeat",
    IinLength Error "iin_length",
    IinCheckDigit Error "iin_check_digit",
    IinNoSuchDate Error "iin_no_such_date",
    /// Another application of the same person; both rows are rejected.
    IinTwice Error "iin_twice",
    DateUnreadable Error "date_unreadable",
    NoSuchDay Error "no_such_day",
    TimeMissing Error "time_missing",
    TimeUnreadable Error "time_unreadable",
    InFuture Error "in_future",
    /// Before 1950: mostly a digit lost in the year.
    TooLongAgo Error "too_long_ago",
    /// Midnight to the second: mostly a spreadsheet's way to write no time at all.
    TimeIsMidnight Warning "time_is_midnight",
    LocalTimeNever Error "local_time_never",
    LocalTimeTwice Warning "local_time_twice",
    PhoneUnreadable Warning "phone_unreadable",
    GarrisonUnknown Error "garrison_unknown",
    CategoryUnknown Error "category_unknown",
    SexUnknown Error "sex_unknown",
    SexDiffersFromIin Warning "sex_differs_from_iin",
    BirthDateDiffersFromIin Warning "birth_date_differs_from_iin",
    RightUnknown Error "right_unknown",
    YesNoUnreadable Error "yes_no_unreadable",
    LatinLookAlike Warning "latin_look_alike",
    /// A name with digits or signs.
    NameUnusual Warning "name_unusual",
    KinshipUnknown Error "kinship_unknown",
    KinshipSexDiffers Warning "kinship_sex_differs",
    TwoSpouses Error "two_spouses",
    MemberIsApplicant Error "member_is_applicant",
    /// One person twice in a household, with different data.
    MemberTwice Error "member_twice",
    /// One person twice in a household, value for value; counted once.
    MemberRepeated Warning "member_repeated",
    ChildInTwoHouseholds Error "child_in_two_households",
    YoungParent Warning "young_parent",
    FamilyWithoutApplication Error "family_without_application",
    /// The application is in the register and not in the file: the household is changed on its card.
    FamilyOfRegistered Warning "family_of_registered",
    InventoryNoTwice Error "inventory_no_twice",
    DwellingKindUnknown Error "dwelling_kind_unknown",
    ConditionUnknown Error "condition_unknown",
    NumberUnreadable Error "number_unreadable",
    RoomsOutOfRange Error "rooms_out_of_range",
    AreaUnreadable Error "area_unreadable",
    AreaOutOfRange Error "area_out_of_range",
    AreaUnusual Warning "area_unusual",
    UsefulAboveTotal Error "useful_above_total",
    FloorOutOfRange Error "floor_out_of_range",
    FloorAboveFloors Error "floor_above_floors",
    /// A reply is kept whatever it looks like (design 4.7).
    ReplySenderUnreadable Warning "reply_sender_unreadable",
    ReplyTimeUnreadable Warning "reply_time_unreadable",
    ReplyInFuture Warning "reply_in_future",
    MessageIdUnreadable Error "message_id_unreadable",
    StatusUnknown Error "status_unknown",
    InstantUnreadable Error "instant_unreadable",
    DeliveredBeforeSent Error "delivered_before_sent",
    StepOutOfRange Error "step_out_of_range",
    CriterionMissing Error "criterion_missing",
    CriterionOutOfRange Error "criterion_out_of_range",
    CriterionNotExpected Error "criterion_not_expected",
    FindingUnknown Error "finding_unknown",
    // What only the register can tell; found by `ops`.
    RegistrationNoInRegister Error "registration_no_in_register",
    IinInRegister Error "iin_in_register",
    ChildInRegister Error "child_in_register",
    InventoryNoInRegister Error "inventory_no_in_register",
    EntryUnknown Error "entry_unknown",
    SubjectUnknown Error "subject_unknown",
    OfferUnknown Error "offer_unknown",
    OfferClosed Error "offer_closed",
    /// The offer was put on paper since: its message no longer counts.
    OfferOnPaper Error "offer_on_paper",
    SentBeforeApproval Error "sent_before_approval",
    /// No offer was live for this number at this time; the reply is kept and waits for a person.
    ReplyUnmatched Warning "reply_unmatched",
}

impl RuleCode {
    /// The rule with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.code() == code)
    }
}
