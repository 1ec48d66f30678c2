//! Every option of every command.

use std::ffi::OsStr;

use crate::{i18n::Tr, journal::chain::Digest};

macro_rules! define_options {
    ($($option:ident $spelling:literal $value:literal $about:ident;)*) => {
        /// An option; two may share a spelling if no command has both.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Opt { $($option),* }

        impl Opt {
            /// The word behind the two dashes.
            pub const fn spelling(self) -> &'static str {
                match self { $(Self::$option => $spelling),* }
            }

            /// What its value is called in the help; empty for an option without a value.
            pub const fn value(self) -> &'static str {
                match self { $(Self::$option => $value),* }
            }

            /// What it does, in one line.
            pub fn about(self, tr: Tr) -> String {
                match self { $(Self::$option => tr.$about()),* }
            }
        }
    };
}

define_options! {
    Help "help" "" cli_option_help;
    Lang "lang" "kk|ru" cli_option_lang;
    Now "now" "INSTANT" cli_option_now;
    As "as" "NAME" cli_option_as;
    Second "second" "NAME" cli_option_second;
    Json "json" "" cli_option_json;
    Garrison "garrison" "NAME" cli_option_garrison;
    NewGarrison "garrison" "NAME=ZONE" cli_option_new_garrison;
    CommissionKk "commission-kk" "TEXT" cli_option_commission_kk;
    CommissionRu "commission-ru" "TEXT" cli_option_commission_ru;
    RegisterLang "lang" "kk|ru" cli_option_register_lang;
    Basis "basis" "CODE" cli_option_basis;
    Practice "practice" "" cli_option_practice;
    Applications "applications" "N" cli_option_applications;
    Dwellings "dwellings" "N" cli_option_dwellings;
    Seed "seed" "N" cli_option_seed;
    Into "into" "REGISTER" cli_option_into;
    Sheet "sheet" "NAME" cli_option_sheet;
    DryRun "dry-run" "" cli_option_dry_run;
    AllOrNothing "all-or-nothing" "" cli_option_all_or_nothing;
    Report "report" "OUT.csv" cli_option_report;
    AsOf "as-of" "INSTANT" cli_option_as_of;
    Without "without" "INV=REASON" cli_option_without;
    BelowNorm "below-norm" "" cli_option_below_norm;
    RepliesComplete "replies-complete" "" cli_option_replies_complete;
    Annul "annul" "" cli_option_annul;
    Reason "reason" "CODE" cli_option_reason;
    Wave "wave" "N" cli_option_wave;
    Round "round" "N" cli_option_round;
    Out "out" "FILE" cli_option_out;
    OutFolder "out" "DIR" cli_option_out_folder;
    At "at" "INSTANT" cli_option_at;
    Evidence "evidence" "TEXT" cli_option_evidence;
    Person "person" "REG_NO" cli_option_person;
    PaperLang "lang" "kk|ru|both" cli_option_paper_lang;
    OneFile "one-file" "" cli_option_one_file;
    To "to" "REGISTER" cli_option_to;
    FreshInventory "fresh-inventory" "DAYS" cli_option_fresh_inventory;
    InventoryGarrison "garrison" "NAME" cli_option_inventory_garrison;
    Ground "ground" "N" cli_option_ground;
    Number "number" "NO" cli_option_number;
    Date "date" "DATE" cli_option_date;
    Body "body" "TEXT" cli_option_body;
    ExclusionBasis "basis" "CODE" cli_option_exclusion_basis;
    Preliminary "preliminary" "NO=DATE" cli_option_preliminary;
    HearingNotice "hearing-notice" "NO=DATE" cli_option_hearing_notice;
    Hearing "hearing" "NO=DATE" cli_option_hearing;
    WithoutHearing "without-hearing" "CODE=NO=DATE" cli_option_without_hearing;
    Successor "successor" "IIN" cli_option_successor;
    ExpectHead "expect-head" "DIGEST" cli_option_expect_head;
}

impl Opt {
    /// The options of every command.
    pub const COMMON: &'static [Self] = &[Self::Lang, Self::Now, Self::As, Self::Second, Self::Help];

    /// Whether an argument behind the option's value is one more value of it.
    pub fn continues(self, argument: &OsStr) -> bool {
        let text = argument.to_string_lossy();
        match self {
            Self::NewGarrison => text.contains('='),
            Self::ExpectHead => Digest::from_hex(&text).is_some(),
            _ => false,
        }
    }

    /// `--sheet NAME`.
    pub fn usage(self) -> String {
        format!("--{} {}", self.spelling(), self.value()).trim_end().to_owned()
    }
}
