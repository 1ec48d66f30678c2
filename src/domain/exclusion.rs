//! Exclusion cases: what opens one, its steps in order, its terms, its end (design 4.8; Housing Law 73).
//!
//! Invariant: a hit is evidence and never a ground; nothing here excludes anybody without a decision.

mod milder;

pub use milder::Milder;

use chrono::Days;
use serde::{Deserialize, Serialize};

use super::{Day, inventory::InventoryStep, rules::Rules, working_days::WorkingCalendar};

/// The notice of a hearing is given at least so many working days before it (Administrative Code 73).
pub const HEARING_NOTICE_WORKING_DAYS: u32 = 3;

/// The person is told of the decision within so many days (Housing Law 73(3)).
pub const NOTICE_DAYS: u64 = 10;

/// The target for the same: so many working days (order 214 item 7).
pub const NOTICE_TARGET_WORKING_DAYS: u32 = 1;

macro_rules! define_codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $code)] $variant),* }

        impl $name {
            /// Every one of the list.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The stable code in files, JSON and on the command line.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// The one with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.code() == code)
            }
        }
    };
}

define_codes! {
    /// A ground of exclusion: an item of Housing Law 73(1).
    Ground {
        /// 1: the grounds of need are gone.
        NoNeed = "1",
        /// 2: left for another settlement.
        LeftSettlement = "2",
        /// 3: the employment in the institution ended.
        EmploymentEnded = "3",
        /// 4: received a dwelling of the state fund.
        DwellingReceived = "4",
        /// 5: documents with false data.
        FalseDocuments = "5",
        /// 6: lost the citizenship, or may live abroad for good.
        CitizenshipLost = "6",
        /// 7: imprisoned for life.
        LifeImprisonment = "7",
        /// 8: missing by decision of a court.
        Missing = "8",
        /// 9: dead, or declared dead.
        Dead = "9",
    }
}

impl Ground {
    /// The ground with this number of the item, 1–9.
    pub fn from_number(number: i64) -> Option<Self> {
        let index = usize::try_from(number.checked_sub(1)?).ok()?;
        Self::ALL.get(index).copied()
    }

    /// The number of the item, 1–9.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The ground that a hit usually comes to; none where the Housing Law knows no such ground.
    pub const fn suggested_by(step: InventoryStep) -> Option<Self> {
        match step {
            InventoryStep::Privatisation
            | InventoryStep::SharedConstruction
            | InventoryStep::FormerServiceDwelling => Some(Self::NoNeed),
            InventoryStep::StateFund => Some(Self::DwellingReceived),
            InventoryStep::PersonStatus { criterion: 1 } => Some(Self::Missing),
            InventoryStep::PersonStatus { criterion: 2 | 3 } => Some(Self::CitizenshipLost),
            InventoryStep::PersonStatus { criterion: 5 } => Some(Self::LifeImprisonment),
            InventoryStep::PersonStatus { .. } | InventoryStep::Family => None,
        }
    }
}

define_codes! {
    /// Why a case is opened by hand.
    CaseCause {
        /// The person replied 6524, and the check confirmed that the employment ended.
        NotEmployed = "not_employed",
        /// An order on personnel: dismissal or transfer.
        PersonnelOrder = "personnel_order",
        Death = "death",
    }
}

define_codes! {
    /// What a case ends with.
    CaseOutcome {
        /// The person leaves the queue.
        Excludes = "excludes",
        /// The person keeps the place.
        Keeps = "keeps",
        /// The family keeps the place, with the original instant of submission (Housing Law 73(2)).
        ContinuesFamily = "continues_family",
    }
}

impl CaseOutcome {
    /// Whether the person must be heard before it; an act in favour needs no hearing (Administrative Code 73).
    pub const fn needs_hearing(self) -> bool {
        match self {
            Self::Excludes | Self::ContinuesFamily => true,
            Self::Keeps => false,
        }
    }

    /// Whether it rests on a ground of Housing Law 73(1).
    pub const fn needs_ground(self) -> bool {
        self.needs_hearing()
    }
}

define_codes! {
    /// Why a case is decided without a hearing.
    HearingException {
        /// The person asked in writing to decide without a hearing.
        Waived = "waived",
        /// The person died or was declared dead.
        Dead = "dead",
        /// A law provides for a decision without a hearing; the document names it.
        ByLaw = "by_law",
    }
}

define_codes! {
    /// What came of an appeal.
    AppealOutcome {
        /// The decision stands: the person leaves the queue.
        Stands = "stands",
        /// The decision is annulled: the person is put back at the original instant.
        Annulled = "annulled",
    }
}

define_codes! {
    /// How far a case is.
    CaseStage {
        Opened = "opened",
        PreliminaryDecided = "preliminary_decided",
        HearingNotified = "hearing_notified",
        /// Heard, or the exception recorded: ready for the decision.
        Heard = "heard",
        Kept = "kept",
        FamilyContinued = "family_continued",
        Excluded = "excluded",
        Appealed = "appealed",
        /// The appeal left the decision standing.
        Upheld = "upheld",
        Reinstated = "reinstated",
    }
}

define_codes! {
    /// A step that can be recorded of a case.
    CaseAct {
        PreliminaryDecision = "preliminary_decision",
        HearingNotice = "hearing_notice",
        Hearing = "hearing",
        HearingException = "hearing_exception",
        Decision = "decision",
        Notice = "notice",
        Appeal = "appeal",
        AppealOutcome = "appeal_outcome",
        Reinstatement = "reinstatement",
    }
}

impl CaseStage {
    /// Whether the case waits for its decision: it keeps the person out of rounds.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Opened | Self::PreliminaryDecided | Self::HearingNotified | Self::Heard => true,
            Self::Kept
            | Self::FamilyContinued
            | Self::Excluded
            | Self::Appealed
            | Self::Upheld
            | Self::Reinstated => false,
        }
    }

    /// What can lawfully come next; the notice is given once, after any decision.
    pub fn next_acts(self, notice_given: bool) -> Vec<CaseAct> {
        use CaseAct::{
            Appeal, AppealOutcome, Decision, Hearing, HearingException, HearingNotice, Notice,
            PreliminaryDecision, Reinstatement,
        };
        let mut acts = match self {
            Self::Opened => vec![PreliminaryDecision, Decision],
            Self::PreliminaryDecided => vec![HearingNotice, HearingException, Decision],
            Self::HearingNotified => vec![HearingNotice, Hearing, HearingException, Decision],
            Self::Heard => vec![Decision],
            Self::Excluded => vec![Appeal, Reinstatement],
            Self::Appealed => vec![AppealOutcome],
            Self::Upheld => vec![Reinstatement],
            Self::Kept | Self::FamilyContinued | Self::Reinstated => Vec::new(),
        };
        if !self.is_open() && !notice_given {
            acts.push(Notice);
        }
        acts
    }

    /// Whether this outcome can be decided now.
    pub fn allows(self, outcome: CaseOutcome) -> bool {
        self == Self::Heard || (self.is_open() && !outcome.needs_hearing())
    }
}

/// The last day on which an open case is decided in time.
pub fn decide_by(opened_on: Day, calendar: &WorkingCalendar, rules: &Rules) -> Day {
    calendar.after(opened_on, rules.case_working_days)
}

/// The first day on which a hearing can be held after its notice.
pub fn hearing_from(notified_on: Day, calendar: &WorkingCalendar) -> Day {
    calendar.after(notified_on, HEARING_NOTICE_WORKING_DAYS)
}

/// The last days for telling the person of a decision: the target, and the law.
pub fn notify_by(decided_on: Day, calendar: &WorkingCalendar) -> (Day, Day) {
    let target = calendar.after(decided_on, NOTICE_TARGET_WORKING_DAYS);
    (target, calendar.at_or_after(decided_on + Days::new(NOTICE_DAYS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn grounds_have_the_numbers_of_the_law() {
        assert_eq!(Ground::ALL.len(), 9);
        for &ground in Ground::ALL {
            assert_eq!(Ground::from_number(ground.number().into()), Some(ground));
            assert_eq!(ground.number().to_string(), ground.code());
        }
        assert_eq!((Ground::from_number(0), Ground::from_number(10)), (None, None));
        assert_eq!(Ground::from_number(i64::MIN), None);
    }

    #[test]
    fn nobody_is_excluded_unheard() {
        for &stage in CaseStage::ALL {
            let ready = stage == CaseStage::Heard;
            assert_eq!(stage.allows(CaseOutcome::Excludes), ready, "{stage:?}");
            assert_eq!(stage.allows(CaseOutcome::ContinuesFamily), ready, "{stage:?}");
            assert_eq!(stage.allows(CaseOutcome::Keeps), stage.is_open(), "{stage:?}");
        }
    }

    #[test]
    fn a_notice_follows_every_decision_once() {
        for &stage in CaseStage::ALL {
            assert_eq!(stage.next_acts(false).contains(&CaseAct::Notice), !stage.is_open(), "{stage:?}");
            assert!(!stage.next_acts(true).contains(&CaseAct::Notice));
        }
    }

    #[test]
    fn terms_count_working_days() {
        let calendar = WorkingCalendar::with([]);
        assert_eq!(decide_by(day("2026-11-22"), &calendar, &Rules::default()), day("2026-12-11"));
        assert_eq!(hearing_from(day("2026-11-20"), &calendar), day("2026-11-25"));
        let (target, law) = notify_by(day("2026-11-20"), &calendar);
        assert_eq!((target, law), (day("2026-11-23"), day("2026-11-30")));
        let (target, law) = notify_by(day("2026-12-09"), &calendar);
        assert_eq!((target, law), (day("2026-12-10"), day("2026-12-21")));
    }
}
