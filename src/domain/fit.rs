//! Whether a dwelling fits a household, and the first reason why not (design 4.4).

use serde::{Deserialize, Serialize};

use super::{
    area::Area,
    dwelling::DwellingFacts,
    entitlement::{Entitlement, FloorNeed},
    reason::Misfit,
    rules::Rules,
};

/// The class of a dwelling that fits, compared with the norm. Within is better than below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    Within,
    Below,
}

/// What the fit of a dwelling depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DwellingMeasure {
    pub rooms: u16,
    pub area: Area,
    pub floor: i16,
    pub lift: bool,
}

impl DwellingMeasure {
    /// The measure of a recorded dwelling.
    pub fn of(facts: &DwellingFacts) -> Self {
        Self { rooms: facts.counted_rooms(), area: facts.area().0, floor: facts.floor, lift: facts.lift }
    }
}

/// What the fit depends on besides the dwelling and the entitlement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FitCircumstances {
    /// The person refused this dwelling, or let its offer lapse, earlier in this round.
    pub already_refused: bool,
    /// The person has replied 6527 and not taken it back.
    pub within_norm_only: bool,
    /// The round allows offers below the norm.
    pub below_norm_allowed: bool,
}

/// Tests a dwelling against a household; the first test that fails is the reason.
pub fn fit(
    entitlement: &Entitlement,
    dwelling: &DwellingMeasure,
    circumstances: FitCircumstances,
    rules: &Rules,
) -> Result<Fit, Misfit> {
    if dwelling.rooms < entitlement.min_rooms {
        return Err(Misfit::TooFewRooms);
    }
    if !floor_suits(entitlement.floor, dwelling, rules) {
        return Err(Misfit::FloorUnsuitable);
    }
    let class = area_class(entitlement, dwelling, rules).ok_or(Misfit::AreaAbove)?;
    if circumstances.already_refused {
        return Err(Misfit::AlreadyRefused);
    }
    match class {
        Fit::Within => Ok(Fit::Within),
        Fit::Below if circumstances.within_norm_only => Err(Misfit::WithinNormOnly),
        Fit::Below if !circumstances.below_norm_allowed => Err(Misfit::OutsideNormClosed),
        Fit::Below => Ok(Fit::Below),
    }
}

fn floor_suits(need: FloorNeed, dwelling: &DwellingMeasure, rules: &Rules) -> bool {
    let lower = dwelling.floor <= rules.lower_floor_max;
    match need {
        FloorNeed::Any => true,
        FloorNeed::LowerFloorOrLift => lower || dwelling.lift,
        FloorNeed::NotAboveSecondFloor => lower,
    }
}

fn area_class(entitlement: &Entitlement, dwelling: &DwellingMeasure, rules: &Rules) -> Option<Fit> {
    if dwelling.area < entitlement.area_min {
        Some(Fit::Below)
    } else if dwelling.area <= entitlement.area_max
        || (rules.exact_rooms_are_within && dwelling.rooms == entitlement.min_rooms)
    {
        Some(Fit::Within)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn norm() -> Entitlement {
        Entitlement {
            persons: 3,
            area_min: Area::from_m2(45),
            area_max: Area::from_m2(54),
            min_rooms: 2,
            floor: FloorNeed::Any,
        }
    }

    fn dwelling(rooms: u16, centi_m2: u32) -> DwellingMeasure {
        DwellingMeasure { rooms, area: Area::from_centi_m2(centi_m2), floor: 5, lift: false }
    }

    fn open() -> FitCircumstances {
        FitCircumstances { below_norm_allowed: true, ..FitCircumstances::default() }
    }

    #[track_caller]
    fn check(
        entitlement: Entitlement,
        dwelling: DwellingMeasure,
        how: FitCircumstances,
        expected: Result<Fit, Misfit>,
    ) {
        assert_eq!(fit(&entitlement, &dwelling, how, &Rules::default()), expected, "{dwelling:?}");
    }

    #[test]
    fn area_bounds_are_inclusive() {
        check(norm(), dwelling(3, 44_99), open(), Ok(Fit::Below));
        check(norm(), dwelling(3, 45_00), open(), Ok(Fit::Within));
        check(norm(), dwelling(3, 54_00), open(), Ok(Fit::Within));
        check(norm(), dwelling(3, 54_01), open(), Err(Misfit::AreaAbove));
    }

    #[test]
    fn exactly_the_minimum_of_rooms_is_never_excess() {
        check(norm(), dwelling(2, 70_00), open(), Ok(Fit::Within));
        let strict = Rules { exact_rooms_are_within: false, ..Rules::default() };
        assert_eq!(fit(&norm(), &dwelling(2, 70_00), open(), &strict), Err(Misfit::AreaAbove));
    }

    #[test]
    fn rooms_come_before_floor_and_floor_before_area() {
        let low = Entitlement { floor: FloorNeed::NotAboveSecondFloor, ..norm() };
        check(low, dwelling(1, 90_00), open(), Err(Misfit::TooFewRooms));
        check(low, dwelling(3, 90_00), open(), Err(Misfit::FloorUnsuitable));
    }

    #[test]
    fn floors() {
        let at = |floor, lift| DwellingMeasure { floor, lift, ..dwelling(2, 50_00) };
        let lower = Entitlement { floor: FloorNeed::LowerFloorOrLift, ..norm() };
        check(lower, at(2, false), open(), Ok(Fit::Within));
        check(lower, at(3, false), open(), Err(Misfit::FloorUnsuitable));
        check(lower, at(3, true), open(), Ok(Fit::Within));
        let second = Entitlement { floor: FloorNeed::NotAboveSecondFloor, ..norm() };
        check(second, at(2, false), open(), Ok(Fit::Within));
        check(second, at(3, true), open(), Err(Misfit::FloorUnsuitable));
    }

    #[test]
    fn below_the_norm_needs_leave_of_person_and_round() {
        let closed = FitCircumstances::default();
        check(norm(), dwelling(2, 40_00), closed, Err(Misfit::OutsideNormClosed));
        let unwilling = FitCircumstances { within_norm_only: true, ..open() };
        check(norm(), dwelling(2, 40_00), unwilling, Err(Misfit::WithinNormOnly));
        check(norm(), dwelling(2, 50_00), unwilling, Ok(Fit::Within));
        let refused = FitCircumstances { already_refused: true, ..closed };
        check(norm(), dwelling(2, 40_00), refused, Err(Misfit::AlreadyRefused));
        check(norm(), dwelling(3, 54_01), refused, Err(Misfit::AreaAbove));
    }
}
