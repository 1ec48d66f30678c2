//! Where order 529 is stricter than the Housing Law: remarks that a case shows beside its evidence.

use serde::{Deserialize, Serialize};

use crate::domain::{household::Kinship, inventory::InventoryStep};

/// A rule of the Housing Law that is milder than the step which was hit; a closed list, for a person to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milder {
    /// A share under a half is disregarded (101-3).
    ShareUnderHalf,
    /// A privatisation by coupons is disregarded (101-3).
    CouponPrivatisation,
    /// A spouse's dwelling from before the marriage is disregarded (101-3).
    SpouseBeforeMarriage,
    /// The law asks about a dwelling in the given settlement.
    GivenSettlement,
    /// The law knows life imprisonment of the person alone (73(1)(7)).
    LifeImprisonmentOnly,
    /// Imprisonment of a relative is no ground.
    RelativeInPrison,
    /// Incapacity is no ground of 73(1).
    IncapacityIsNoGround,
    /// A person is missing by decision of a court (73(1)(8)).
    MissingByCourt,
    /// The family keeps its place if its own grounds remain (73(2)).
    FamilyKeepsPlace,
}

impl Milder {
    /// Every remark.
    pub const ALL: [Self; 9] = [
        Self::ShareUnderHalf,
        Self::CouponPrivatisation,
        Self::SpouseBeforeMarriage,
        Self::GivenSettlement,
        Self::LifeImprisonmentOnly,
        Self::RelativeInPrison,
        Self::IncapacityIsNoGround,
        Self::MissingByCourt,
        Self::FamilyKeepsPlace,
    ];

    /// The remarks on a hit about the applicant (no kinship) or a member of the household.
    pub fn of_hit(step: InventoryStep, kinship: Option<Kinship>, has_family: bool) -> Vec<Self> {
        let spouse = kinship == Some(Kinship::Spouse);
        let of_applicant = kinship.is_none();
        let (mut remarks, family) = match step {
            InventoryStep::Family | InventoryStep::FormerServiceDwelling | InventoryStep::StateFund => {
                (Vec::new(), false)
            }
            InventoryStep::Privatisation => {
                (vec![Self::ShareUnderHalf, Self::CouponPrivatisation, Self::GivenSettlement], false)
            }
            InventoryStep::SharedConstruction => (vec![Self::ShareUnderHalf, Self::GivenSettlement], false),
            InventoryStep::PersonStatus { criterion: 1 } => (vec![Self::MissingByCourt], of_applicant),
            InventoryStep::PersonStatus { criterion: 4 } => (vec![Self::IncapacityIsNoGround], of_applicant),
            InventoryStep::PersonStatus { criterion: 5 } if of_applicant => {
                (vec![Self::LifeImprisonmentOnly], true)
            }
            InventoryStep::PersonStatus { criterion: 5 } => (vec![Self::RelativeInPrison], false),
            InventoryStep::PersonStatus { .. } => (Vec::new(), of_applicant),
        };
        let owns = matches!(step, InventoryStep::Privatisation | InventoryStep::SharedConstruction);
        remarks.extend((spouse && owns).then_some(Self::SpouseBeforeMarriage));
        remarks.extend((family && has_family).then_some(Self::FamilyKeepsPlace));
        remarks
    }

    /// The stable code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ShareUnderHalf => "share_under_half",
            Self::CouponPrivatisation => "coupon_privatisation",
            Self::SpouseBeforeMarriage => "spouse_before_marriage",
            Self::GivenSettlement => "given_settlement",
            Self::LifeImprisonmentOnly => "life_imprisonment_only",
            Self::RelativeInPrison => "relative_in_prison",
            Self::IncapacityIsNoGround => "incapacity_is_no_ground",
            Self::MissingByCourt => "missing_by_court",
            Self::FamilyKeepsPlace => "family_keeps_place",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(step: InventoryStep, kinship: Option<Kinship>, has_family: bool, expected: &[Milder]) {
        assert_eq!(Milder::of_hit(step, kinship, has_family), expected, "{step:?} {kinship:?}");
    }

    #[test]
    fn the_law_is_milder_where_it_says_so() {
        use InventoryStep::{PersonStatus, Privatisation, SharedConstruction, StateFund};
        use Milder as M;
        let property = [M::ShareUnderHalf, M::CouponPrivatisation, M::GivenSettlement];
        check(Privatisation, None, true, &property);
        let of_spouse = [&property[..], &[M::SpouseBeforeMarriage]].concat();
        check(Privatisation, Some(Kinship::Spouse), true, &of_spouse);
        check(SharedConstruction, Some(Kinship::Child), true, &[M::ShareUnderHalf, M::GivenSettlement]);
        check(StateFund, None, true, &[]);
        check(PersonStatus { criterion: 5 }, Some(Kinship::Spouse), true, &[M::RelativeInPrison]);
        check(PersonStatus { criterion: 5 }, None, true, &[M::LifeImprisonmentOnly, M::FamilyKeepsPlace]);
        check(PersonStatus { criterion: 5 }, None, false, &[M::LifeImprisonmentOnly]);
        check(PersonStatus { criterion: 4 }, None, false, &[M::IncapacityIsNoGround]);
        check(PersonStatus { criterion: 1 }, Some(Kinship::Child), true, &[M::MissingByCourt]);
    }
}
