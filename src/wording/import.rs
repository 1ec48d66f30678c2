//! What is wrong with the rows of an imported file, and what to do, in the reader's language.

use super::import_details::Details;
use crate::{
    exchange::{Issue, RuleCode, Severity},
    i18n::Tr,
};

/// What the rule of an issue says, and the sentence that says what to do next.
macro_rules! define_rule_texts {
    ($($rule:ident: $text:ident, $hint:ident($($detail:ident)?);)*) => {
        /// What is wrong with the row.
        pub fn import_rule(tr: Tr, rule: RuleCode) -> String {
            match rule { $(RuleCode::$rule => tr.$text()),* }
        }

        /// What to do with the row.
        pub fn import_hint(tr: Tr, issue: &Issue) -> String {
            let details = Details(issue);
            match issue.rule { $(RuleCode::$rule => tr.$hint($(&details.$detail())?)),* }
        }
    };
}

define_rule_texts! {
    RequiredEmpty: import_rule_required_empty, import_hint_required_empty();
    TextTooLong: import_rule_text_too_long, import_hint_text_too_long();
    TooManyCells: import_rule_too_many_cells, import_hint_too_many_cells();
    UnclosedQuote: import_rule_unclosed_quote, import_hint_unclosed_quote();
    RegistrationNoUnreadable: import_rule_registration_no_unreadable, import_hint_registration_no_unreadable();
    RegistrationNoTwice: import_rule_registration_no_twice, import_hint_both_rows(other);
    IdenticalRepeat: import_rule_identical_repeat, import_hint_identical_repeat(other);
    IinLength: import_rule_iin_length, import_hint_document();
    IinCheckDigit: import_rule_iin_check_digit, import_hint_document();
    IinNoSuchDate: import_rule_iin_no_such_date, import_hint_document();
    IinTwice: import_rule_iin_twice, import_hint_both_rows(other);
    DateUnreadable: import_rule_date_unreadable, import_hint_date();
    NoSuchDay: import_rule_no_such_day, import_hint_no_such_day();
    TimeMissing: import_rule_time_missing, import_hint_time_missing();
    TimeUnreadable: import_rule_time_unreadable, import_hint_time_unreadable();
    InFuture: import_rule_in_future, import_hint_in_future();
    TooLongAgo: import_rule_too_long_ago, import_hint_too_long_ago();
    LocalTimeNever: import_rule_local_time_never, import_hint_local_time_never();
    TimeIsMidnight: import_rule_time_is_midnight, import_hint_time_is_midnight();
    LocalTimeTwice: import_rule_local_time_twice, import_hint_local_time_twice();
    PhoneUnreadable: import_rule_phone_unreadable, import_hint_phone_unreadable();
    GarrisonUnknown: import_rule_garrison_unknown, import_hint_garrison_unknown(values);
    CategoryUnknown: import_rule_category_unknown, import_hint_one_of(values);
    SexUnknown: import_rule_sex_unknown, import_hint_one_of(values);
    SexDiffersFromIin: import_rule_sex_differs_from_iin, import_hint_document();
    BirthDateDiffersFromIin: import_rule_birth_date_differs_from_iin, import_hint_birth_date_differs_from_iin(value);
    RightUnknown: import_rule_right_unknown, import_hint_right_unknown(values);
    YesNoUnreadable: import_rule_yes_no_unreadable, import_hint_yes_no_unreadable();
    LatinLookAlike: import_rule_latin_look_alike, import_hint_latin_look_alike();
    NameUnusual: import_rule_name_unusual, import_hint_document();
    KinshipUnknown: import_rule_kinship_unknown, import_hint_one_of(values);
    KinshipSexDiffers: import_rule_kinship_sex_differs, import_hint_document();
    TwoSpouses: import_rule_two_spouses, import_hint_two_spouses(other);
    MemberIsApplicant: import_rule_member_is_applicant, import_hint_member_is_applicant();
    MemberTwice: import_rule_member_twice, import_hint_member_twice(other);
    MemberRepeated: import_rule_member_repeated, import_hint_member_repeated(other);
    ChildInTwoHouseholds: import_rule_child_in_two_households, import_hint_child_in_two_households(other);
    YoungParent: import_rule_young_parent, import_hint_young_parent(value);
    FamilyWithoutApplication: import_rule_family_without_application, import_hint_family_without_application();
    FamilyOfRegistered: import_rule_family_of_registered, import_hint_family_of_registered();
    InventoryNoTwice: import_rule_inventory_no_twice, import_hint_both_rows(other);
    DwellingKindUnknown: import_rule_dwelling_kind_unknown, import_hint_one_of(values);
    ConditionUnknown: import_rule_condition_unknown, import_hint_one_of(values);
    NumberUnreadable: import_rule_number_unreadable, import_hint_number_unreadable();
    RoomsOutOfRange: import_rule_rooms_out_of_range, import_hint_range(value);
    AreaUnreadable: import_rule_area_unreadable, import_hint_area_unreadable();
    AreaOutOfRange: import_rule_area_out_of_range, import_hint_area_out_of_range();
    AreaUnusual: import_rule_area_unusual, import_hint_area_unusual();
    UsefulAboveTotal: import_rule_useful_above_total, import_hint_useful_above_total(value);
    FloorOutOfRange: import_rule_floor_out_of_range, import_hint_range(value);
    FloorAboveFloors: import_rule_floor_above_floors, import_hint_floor_above_floors(value);
    ReplySenderUnreadable: import_rule_reply_sender_unreadable, import_hint_reply_kept();
    ReplyTimeUnreadable: import_rule_reply_time_unreadable, import_hint_reply_kept();
    ReplyInFuture: import_rule_reply_in_future, import_hint_reply_kept();
    MessageIdUnreadable: import_rule_message_id_unreadable, import_hint_message_id_unreadable();
    StatusUnknown: import_rule_status_unknown, import_hint_one_of(values);
    InstantUnreadable: import_rule_instant_unreadable, import_hint_instant_unreadable();
    DeliveredBeforeSent: import_rule_delivered_before_sent, import_hint_delivered_before_sent(value);
    StepOutOfRange: import_rule_step_out_of_range, import_hint_step_out_of_range();
    CriterionMissing: import_rule_criterion_missing, import_hint_criterion();
    CriterionOutOfRange: import_rule_criterion_out_of_range, import_hint_criterion();
    CriterionNotExpected: import_rule_criterion_not_expected, import_hint_criterion_not_expected();
    FindingUnknown: import_rule_finding_unknown, import_hint_one_of(values);
    RegistrationNoInRegister: import_rule_registration_no_in_register, import_hint_registration_no_in_register();
    IinInRegister: import_rule_iin_in_register, import_hint_entry(entry);
    ChildInRegister: import_rule_child_in_register, import_hint_entry(entry);
    InventoryNoInRegister: import_rule_inventory_no_in_register, import_hint_inventory_no_in_register();
    EntryUnknown: import_rule_entry_unknown, import_hint_entry_unknown();
    SubjectUnknown: import_rule_subject_unknown, import_hint_subject_unknown();
    OfferUnknown: import_rule_offer_unknown, import_hint_offer_unknown();
    OfferClosed: import_rule_offer_closed, import_hint_offer_closed();
    OfferOnPaper: import_rule_offer_on_paper, import_hint_offer_on_paper();
    SentBeforeApproval: import_rule_sent_before_approval, import_hint_sent_before_approval();
    ReplyUnmatched: import_rule_reply_unmatched, import_hint_reply_kept();
}

/// The whole sentence of a report: how grave, in which column, what is wrong, what to do.
pub fn import_issue(tr: Tr, issue: &Issue) -> String {
    let (rule, hint) = (import_rule(tr, issue.rule), import_hint(tr, issue));
    match (issue.severity, issue.column()) {
        (Severity::Error, "") => tr.import_issue_error(&hint, &rule),
        (Severity::Warning, "") => tr.import_issue_warning(&hint, &rule),
        (Severity::Error, column) => tr.import_issue_error_in_column(column, &hint, &rule),
        (Severity::Warning, column) => tr.import_issue_warning_in_column(column, &hint, &rule),
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Lang;

    use super::*;

    #[test]
    fn every_rule_says_what_is_wrong_in_both_languages() {
        for rule in RuleCode::ALL {
            let texts = Lang::ALL.map(|lang| import_rule(Tr::new(lang), *rule));
            assert!(texts.iter().all(|text| text.ends_with('.')), "{texts:?}");
            assert_ne!(texts[0], texts[1]);
        }
    }
}
