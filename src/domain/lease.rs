//! From an accepted offer to a lease: stages, terms, failures (design 4.7; order 405 item 8; order 1141).

use chrono::{Days, Months};
use serde::{Deserialize, Serialize};

use super::Day;

/// A lease is concluded within so many calendar days of the approved decision (order 405 item 8).
pub const SIGNING_DAYS: u32 = 15;

/// A lease is made, and each time extended, for so many months (order 1141).
pub const LEASE_MONTHS: u32 = 12;

/// A lease is listed when it runs out in so many days.
pub const RUNNING_OUT_DAYS: i64 = 60;

/// The last day on which a lease can be signed in time.
pub fn sign_by(approved_on: Day) -> Day {
    approved_on + Days::new(u64::from(SIGNING_DAYS))
}

/// The last day of a lease: the same day of the month so many months on, or the last one of a shorter month.
///
/// Extensions count from the first day too, so that a 29 February is not lost by the years between.
pub fn last_day(signed_on: Day, months: u32) -> Day {
    signed_on + Months::new(months)
}

/// Whether a lease that ends on `last_day` runs out within [`RUNNING_OUT_DAYS`], or has run out.
pub fn is_running_out(last_day: Day, today: Day) -> bool {
    (last_day - today).num_days() <= RUNNING_OUT_DAYS
}

/// Where an accepted offer stands on the way to a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeaseStage {
    /// On the agenda of the next sitting.
    Agenda,
    /// In minutes that wait for approval.
    Minuted,
    /// Granted in approved minutes; the term for the lease runs.
    Decided,
    /// The lease is signed; the entry waits for its closing.
    Signed,
    /// The entry is closed under Housing Law 73(1)(4).
    Housed,
    /// It came to no lease; person and dwelling are free again.
    Failed,
}

impl LeaseStage {
    /// Every stage.
    pub const ALL: [Self; 6] =
        [Self::Agenda, Self::Minuted, Self::Decided, Self::Signed, Self::Housed, Self::Failed];
}

/// Why it came to no lease; a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FailureReason {
    /// The person gave the dwelling up in writing.
    PersonGaveUp,
    /// No lease within [`SIGNING_DAYS`].
    TermPassed,
    CommissionDeclined,
    CommanderDidNotApprove,
    DwellingUnusable,
    /// The person lost the right to the dwelling.
    PersonLostRight,
    /// The lease was declared invalid (Housing Law 82).
    LeaseInvalid,
}

impl FailureReason {
    /// Every reason.
    pub const ALL: [Self; 7] = [
        Self::PersonGaveUp,
        Self::TermPassed,
        Self::CommissionDeclined,
        Self::CommanderDidNotApprove,
        Self::DwellingUnusable,
        Self::PersonLostRight,
        Self::LeaseInvalid,
    ];

    /// Whether a person can record this reason at a stage; a commission's decline comes with its minutes alone.
    pub const fn is_possible_at(self, stage: LeaseStage) -> bool {
        use LeaseStage::{Agenda, Decided, Failed, Housed, Minuted, Signed};
        match (self, stage) {
            (_, Housed | Failed) | (Self::CommissionDeclined, _) => false,
            (Self::PersonGaveUp | Self::DwellingUnusable | Self::PersonLostRight, _) => true,
            (Self::TermPassed, Decided)
            | (Self::CommanderDidNotApprove, Minuted)
            | (Self::LeaseInvalid, Signed) => true,
            (Self::TermPassed, Agenda | Minuted | Signed)
            | (Self::CommanderDidNotApprove, Agenda | Decided | Signed)
            | (Self::LeaseInvalid, Agenda | Minuted | Decided) => false,
        }
    }

    /// Whether the person thereby refused this dwelling: it is not offered again in the same round (design 4.4).
    pub const fn refuses_dwelling(self) -> bool {
        match self {
            Self::PersonGaveUp => true,
            Self::TermPassed
            | Self::CommissionDeclined
            | Self::CommanderDidNotApprove
            | Self::DwellingUnusable
            | Self::PersonLostRight
            | Self::LeaseInvalid => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check_sign_by(approved_on: &str, expected: &str) {
        assert_eq!(sign_by(day(approved_on)), day(expected));
    }

    #[test]
    fn fifteen_calendar_days_from_approval() {
        check_sign_by("2026-11-02", "2026-11-17");
        check_sign_by("2026-12-20", "2027-01-04");
        check_sign_by("2027-02-14", "2027-03-01");
        check_sign_by("2028-02-14", "2028-02-29");
    }

    #[track_caller]
    fn check_last_day(signed_on: &str, months: u32, expected: &str) {
        assert_eq!(last_day(day(signed_on), months), day(expected), "{signed_on} + {months}");
    }

    #[test]
    fn twelve_months_end_on_the_same_day_or_the_last_of_a_shorter_month() {
        check_last_day("2026-11-20", 12, "2027-11-20");
        check_last_day("2026-01-31", 12, "2027-01-31");
        check_last_day("2027-02-28", 12, "2028-02-28");
        check_last_day("2028-02-29", 12, "2029-02-28");
        check_last_day("2028-02-29", 24, "2030-02-28");
        check_last_day("2028-02-29", 48, "2032-02-29");
    }

    #[track_caller]
    fn check_running_out(today: &str, expected: bool) {
        assert_eq!(is_running_out(day("2027-03-20"), day(today)), expected, "{today}");
    }

    #[test]
    fn sixty_days_before_the_end() {
        check_running_out("2027-01-18", false);
        check_running_out("2027-01-19", true);
        check_running_out("2027-03-20", true);
        check_running_out("2027-03-21", true);
    }

    #[track_caller]
    fn check_reasons(stage: LeaseStage, expected: &[FailureReason]) {
        let possible: Vec<_> =
            FailureReason::ALL.into_iter().filter(|reason| reason.is_possible_at(stage)).collect();
        assert_eq!(possible, expected, "{stage:?}");
    }

    #[test]
    fn every_stage_has_its_own_reasons_to_fail() {
        use FailureReason::{
            CommanderDidNotApprove, DwellingUnusable, LeaseInvalid, PersonGaveUp, PersonLostRight, TermPassed,
        };
        check_reasons(LeaseStage::Agenda, &[PersonGaveUp, DwellingUnusable, PersonLostRight]);
        check_reasons(
            LeaseStage::Minuted,
            &[PersonGaveUp, CommanderDidNotApprove, DwellingUnusable, PersonLostRight],
        );
        check_reasons(LeaseStage::Decided, &[PersonGaveUp, TermPassed, DwellingUnusable, PersonLostRight]);
        check_reasons(LeaseStage::Signed, &[PersonGaveUp, DwellingUnusable, PersonLostRight, LeaseInvalid]);
        check_reasons(LeaseStage::Housed, &[]);
        check_reasons(LeaseStage::Failed, &[]);
    }
}
