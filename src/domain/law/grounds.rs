//! Which place of the law the values of the field rest on.

use super::{Act, LawPlace};
use crate::domain::{
    entitlement::{Counting, FloorNeed},
    exclusion::{Ground, Milder},
    inventory::InventoryStep,
    legal_basis::LegalBasis,
    reason::{Bar, Misfit, Reason},
};

/// The household: who counts (Housing Law 101-10).
pub const HOUSEHOLD: LawPlace = LawPlace::housing_inserted(101, 10);
/// The area for each person (Housing Law 75(1)).
pub const AREA: LawPlace = LawPlace::housing_item(75, 1);
/// The right to an additional room (Housing Law 75(4)).
pub const ADDITIONAL_ROOM: LawPlace = LawPlace::housing_item(75, 4);
/// A pregnancy over 22 weeks (Housing Law 75(5)).
pub const PREGNANCY: LawPlace = LawPlace::housing_item(75, 5);
/// Persons of different sex in a room (Housing Law 76(2)).
pub const ROOMS: LawPlace = LawPlace::housing_item(76, 2);
/// Lower floors and lifts (Housing Law 76(3)).
pub const FLOOR: LawPlace = LawPlace::housing_item(76, 3);
/// Who is in need (Housing Law 101-3).
pub const NEED: LawPlace = LawPlace::housing_inserted(101, 3);
/// The hearing before a decision (administrative code 73).
pub const HEARING: LawPlace = LawPlace::administrative(73);
/// The message, the reply and the term (order 528, item 5).
pub const REPLY: LawPlace = LawPlace::item(Act::Order528, 5);

impl LegalBasis {
    /// Its place.
    pub const fn law_place(self) -> LawPlace {
        match self {
            Self::Order528 => LawPlace::beginning(Act::Order528),
            Self::Order529 => LawPlace::beginning(Act::Order529),
            Self::Law77Part4 => LawPlace::housing_item(77, 4),
            Self::Law73 => LawPlace::housing(73),
        }
    }
}

impl Reason {
    /// The place that the reason rests on, if it rests on a text rather than on what happened.
    pub const fn law_place(self) -> Option<LawPlace> {
        match self {
            Self::Barred(Bar::CaseOpen) => Some(LawPlace::housing(73)),
            Self::Barred(Bar::NoConsent) => Some(LawPlace::item(Act::Order528, 4)),
            Self::Misfit(Misfit::TooFewRooms) => Some(ROOMS),
            Self::Misfit(Misfit::FloorUnsuitable) => Some(FLOOR),
            Self::Misfit(Misfit::AreaAbove | Misfit::OutsideNormClosed) => Some(AREA),
            Self::Barred(Bar::LiveOffer | Bar::Reserved | Bar::InventoryMissing | Bar::InventoryStale)
            | Self::Misfit(Misfit::AlreadyRefused | Misfit::WithinNormOnly)
            | Self::OfferedOtherDwelling
            | Self::TakenByEarlier => None,
        }
    }
}

impl Counting {
    /// The place by which a member counts or does not.
    pub const fn law_place(self) -> LawPlace {
        match self {
            Self::Spouse
            | Self::ChildUnderAge
            | Self::ChildWithDisability
            | Self::CameOfAge
            | Self::ByCourt => HOUSEHOLD,
            Self::PremaritalDwelling => NEED,
        }
    }
}

impl FloorNeed {
    /// The place that asks for the floor.
    pub const fn law_place(self) -> Option<LawPlace> {
        match self {
            Self::Any => None,
            Self::LowerFloorOrLift | Self::NotAboveSecondFloor => Some(FLOOR),
        }
    }
}

impl LawPlace {
    /// The item of the algorithm of order 529 that asks for a step, 1–6.
    pub fn step(number: u8) -> Self {
        Self::item(Act::Order529, u16::from(number) + 4)
    }
}

impl InventoryStep {
    /// The item of the algorithm of order 529 that asks for the step.
    pub fn law_place(self) -> LawPlace {
        LawPlace::step(self.number())
    }
}

impl Ground {
    /// The list of grounds.
    pub const fn law_place(self) -> LawPlace {
        LawPlace::housing_item(73, 1)
    }
}

impl Milder {
    /// The place of the law that is milder than order 529.
    pub const fn law_place(self) -> LawPlace {
        match self {
            Self::ShareUnderHalf | Self::CouponPrivatisation | Self::SpouseBeforeMarriage => NEED,
            Self::GivenSettlement => LawPlace::housing(69),
            Self::LifeImprisonmentOnly
            | Self::RelativeInPrison
            | Self::IncapacityIsNoGround
            | Self::MissingByCourt => LawPlace::housing_item(73, 1),
            Self::FamilyKeepsPlace => LawPlace::housing_item(73, 2),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_of_the_inventory_are_items_5_to_10_of_the_algorithm() {
        let of = |step: InventoryStep| step.law_place().item;
        assert_eq!(of(InventoryStep::Family), Some(5));
        assert_eq!(of(InventoryStep::StateFund), Some(9));
        assert_eq!(of(InventoryStep::PersonStatus { criterion: 3 }), Some(10));
    }

    #[test]
    fn a_reason_that_is_only_what_happened_cites_nothing() {
        let cited = Reason::ALL.into_iter().filter(|reason| reason.law_place().is_some()).count();
        assert_eq!(cited, 6);
    }
}
