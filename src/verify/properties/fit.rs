//! Design 4.4 written a second time, for the verifier alone.

use crate::domain::{
    area::Area,
    dwelling::{DwellingFacts, DwellingKind},
    entitlement::{Entitlement, FloorNeed},
    fit::Fit,
    rules::Rules,
};

/// A dwelling of a wave as far as it fits somebody.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measured {
    rooms: u16,
    area: Area,
    low: bool,
    low_or_lift: bool,
}

/// What decides a fit beside the dwelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Need {
    pub entitlement: Entitlement,
    /// The round allows offers below the norm, and the person has not replied 6527.
    pub below_allowed: bool,
}

impl Measured {
    pub fn of(facts: &DwellingFacts, rules: &Rules) -> Self {
        let low = facts.floor <= rules.lower_floor_max;
        Self {
            rooms: if facts.kind == DwellingKind::HostelRoom { 1 } else { facts.rooms },
            area: facts.useful_area.unwrap_or(facts.total_area),
            low,
            low_or_lift: low || facts.lift,
        }
    }

    /// The class in which the dwelling fits; none if it does not.
    pub fn fit(&self, need: &Need, rules: &Rules) -> Option<Fit> {
        let norm = &need.entitlement;
        let floor_suits = match norm.floor {
            FloorNeed::Any => true,
            FloorNeed::LowerFloorOrLift => self.low_or_lift,
            FloorNeed::NotAboveSecondFloor => self.low,
        };
        if self.rooms < norm.min_rooms || !floor_suits {
            return None;
        }
        if self.area < norm.area_min {
            return need.below_allowed.then_some(Fit::Below);
        }
        let smallest_possible = rules.exact_rooms_are_within && self.rooms == norm.min_rooms;
        (self.area <= norm.area_max || smallest_possible).then_some(Fit::Within)
    }
}
