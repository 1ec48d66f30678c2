//! Tasks that a reply or an answer of the inventory opens (design 4.7, 4.8).
//!
//! Invariant: no result excludes anybody or costs a place.

use chrono::Days;
use serde::{Deserialize, Serialize};

use super::{Day, fit::Fit, reason::Misfit, reply::ReplyCode, rules::Rules};

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// 6522: check the entitlement.
    CheckEntitlement,
    /// 6523: check housing payments.
    CheckPayments,
    /// 6524: check employment.
    CheckEmployment,
    /// 6525: record the right to an additional room or a lower floor.
    RecordRight,
    /// Step 1 of the inventory differs from the recorded household.
    UpdateHousehold,
}

impl TaskKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::CheckEntitlement,
        Self::CheckPayments,
        Self::CheckEmployment,
        Self::RecordRight,
        Self::UpdateHousehold,
    ];

    /// The task that a code opens beside ending its offer.
    pub const fn opened_by(code: ReplyCode) -> Option<Self> {
        match code {
            ReplyCode::AreaMismatch => Some(Self::CheckEntitlement),
            ReplyCode::ReceivesPayments => Some(Self::CheckPayments),
            ReplyCode::NotEmployed => Some(Self::CheckEmployment),
            ReplyCode::SpecialNeed => Some(Self::RecordRight),
            ReplyCode::Accepts | ReplyCode::Refuses | ReplyCode::WithinNormOnly => None,
        }
    }

    /// The results it can be closed with; a closed list.
    pub const fn results(self) -> &'static [TaskResult] {
        use TaskResult as Result;
        match self {
            Self::CheckEntitlement => {
                &[Result::OfferWasRight, Result::PersonIsRight, Result::RightAfterCorrection]
            }
            Self::CheckPayments => &[Result::NoPayments, Result::PaymentsReceived],
            Self::CheckEmployment => &[Result::EmploymentGoesOn, Result::EmploymentEnded],
            Self::RecordRight => &[Result::RightRecorded, Result::NoRight],
            Self::UpdateHousehold => &[Result::HouseholdUpdated, Result::NothingToUpdate],
        }
    }
}

/// What came of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskResult {
    OfferWasRight,
    PersonIsRight,
    RightAfterCorrection,
    NoPayments,
    PaymentsReceived,
    EmploymentGoesOn,
    EmploymentEnded,
    RightRecorded,
    NoRight,
    HouseholdUpdated,
    NothingToUpdate,
}

impl TaskResult {
    /// Whether the document it rests on must be named.
    pub const fn needs_document(self) -> bool {
        match self {
            Self::PaymentsReceived | Self::EmploymentEnded | Self::RightRecorded | Self::HouseholdUpdated => {
                true
            }
            Self::OfferWasRight
            | Self::PersonIsRight
            | Self::RightAfterCorrection
            | Self::NoPayments
            | Self::EmploymentGoesOn
            | Self::NoRight
            | Self::NothingToUpdate => false,
        }
    }
}

/// Who is right about the area of an offered dwelling (6522).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    OfferWasRight,
    /// The dwelling was not within the norm already by what was recorded then.
    PersonIsRight,
    /// By what was recorded then the offer was right; by what is recorded now it was not.
    RightAfterCorrection,
}

impl Verdict {
    /// Compares the fit by the household recorded then with that by the household recorded now.
    pub const fn of(then: Result<Fit, Misfit>, now: Result<Fit, Misfit>) -> Self {
        match (then, now) {
            (_, Ok(Fit::Within)) => Self::OfferWasRight,
            (Ok(Fit::Within), Ok(Fit::Below) | Err(_)) => Self::RightAfterCorrection,
            (Ok(Fit::Below) | Err(_), Ok(Fit::Below) | Err(_)) => Self::PersonIsRight,
        }
    }

    /// The result that the task is closed with.
    pub const fn result(self) -> TaskResult {
        match self {
            Self::OfferWasRight => TaskResult::OfferWasRight,
            Self::PersonIsRight => TaskResult::PersonIsRight,
            Self::RightAfterCorrection => TaskResult::RightAfterCorrection,
        }
    }
}

/// The last day of a task opened on a day; calendar days, a setting of the commission.
pub fn due_on(opened_on: Day, rules: &Rules) -> Day {
    opened_on.checked_add_days(Days::new(u64::from(rules.task_days))).unwrap_or(Day::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(then: Result<Fit, Misfit>, now: Result<Fit, Misfit>, expected: Verdict) {
        assert_eq!(Verdict::of(then, now), expected, "{then:?} {now:?}");
    }

    #[test]
    fn what_is_recorded_now_decides_and_what_was_recorded_then_explains() {
        let (within, below) = (Ok(Fit::Within), Ok(Fit::Below));
        check(within, within, Verdict::OfferWasRight);
        check(below, within, Verdict::OfferWasRight);
        check(Err(Misfit::AreaAbove), within, Verdict::OfferWasRight);
        check(within, below, Verdict::RightAfterCorrection);
        check(within, Err(Misfit::TooFewRooms), Verdict::RightAfterCorrection);
        check(below, below, Verdict::PersonIsRight);
        check(Err(Misfit::AreaAbove), below, Verdict::PersonIsRight);
    }

    #[test]
    fn every_result_belongs_to_one_kind() {
        let results: Vec<_> = TaskKind::ALL.iter().flat_map(|kind| kind.results()).collect();
        let distinct: std::collections::BTreeSet<_> = results.iter().collect();
        assert_eq!((results.len(), distinct.len()), (11, 11));
    }

    #[test]
    fn the_term_counts_calendar_days() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(due_on(day("2026-12-25"), &Rules::default()), day("2027-01-04"));
    }
}
