//! What a household is entitled to on a day (Housing Law 75, 76, 101-3, 101-10; design 4.3).

use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use super::{
    Day,
    area::Area,
    household::{ChildFacts, Composition, HouseholdMember, Kinship, NotCounted},
    person::Sex,
    rules::Rules,
};

/// The floor a household needs (Housing Law 76(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FloorNeed {
    Any,
    LowerFloorOrLift,
    NotAboveSecondFloor,
}

/// The norm of a household on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entitlement {
    pub persons: u32,
    pub area_min: Area,
    pub area_max: Area,
    pub min_rooms: u16,
    pub floor: FloorNeed,
}

impl Entitlement {
    /// The norm of a household of this composition on a day.
    pub fn on(composition: &Composition, day: Day, rules: &Rules) -> Self {
        let children: Vec<ChildFacts> = counted_children(composition, day, rules).collect();
        let spouse = u32::from(composition.spouse.is_some());
        let persons = 1 + spouse + u32::from(composition.unborn) + children.len() as u32;
        let extra =
            if composition.rights.additional_room { rules.additional_room_area } else { Area::default() };
        Self {
            persons,
            area_min: rules.area_min_per_person.times(persons),
            area_max: rules.area_max_per_person.times(persons).plus(extra),
            min_rooms: RoomCount::of(composition, &children).total(),
            floor: floor_need(composition),
        }
    }
}

fn counted_children<'a>(
    composition: &'a Composition,
    day: Day,
    rules: &'a Rules,
) -> impl Iterator<Item = ChildFacts> + 'a {
    let counts = move |child: &ChildFacts| child.disability || under_age(child.birth_date, day, rules);
    composition.children.iter().copied().filter(counts)
}

/// Whether somebody born on `birth_date` has not reached the age of a counted child on `day`.
pub fn under_age(birth_date: Day, day: Day, rules: &Rules) -> bool {
    day < comes_of_age(birth_date, rules)
}

/// The birthday on which a child stops being counted; 29 February falls on 1 March in common years.
pub fn comes_of_age(birth_date: Day, rules: &Rules) -> Day {
    let year = birth_date.year() + rules.child_age_years as i32;
    Day::from_ymd_opt(year, birth_date.month(), birth_date.day())
        .or_else(|| Day::from_ymd_opt(year, 3, 1))
        .unwrap_or(Day::MAX)
}

/// The rooms that the minimum is made of: no room is shared by persons of different sex except spouses, at any
/// age (Housing Law 76(2)); an unborn child adds none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoomCount {
    /// One for the spouses together.
    pub couple: bool,
    /// One for everybody else who is male.
    pub males: bool,
    /// One for everybody else who is female.
    pub females: bool,
    /// One by the right to an additional room, Housing Law 75(4).
    pub additional: bool,
}

impl RoomCount {
    /// The rooms of a household on a day.
    pub fn on(composition: &Composition, day: Day, rules: &Rules) -> Self {
        Self::of(composition, &counted_children(composition, day, rules).collect::<Vec<_>>())
    }

    fn of(composition: &Composition, children: &[ChildFacts]) -> Self {
        let alone = composition.spouse.is_none().then_some(composition.applicant_sex);
        let has = |sex: Sex| alone == Some(sex) || children.iter().any(|child| child.sex == sex);
        Self {
            couple: composition.spouse.is_some(),
            males: has(Sex::Male),
            females: has(Sex::Female),
            additional: composition.rights.additional_room,
        }
    }

    /// The minimum of rooms.
    pub fn total(self) -> u16 {
        [self.couple, self.males, self.females, self.additional].into_iter().map(u16::from).sum()
    }
}

fn floor_need(composition: &Composition) -> FloorNeed {
    if composition.rights.not_above_second_floor {
        FloorNeed::NotAboveSecondFloor
    } else if composition.rights.lower_floor_or_lift {
        FloorNeed::LowerFloorOrLift
    } else {
        FloorNeed::Any
    }
}

/// Whether and why a member of the household is counted on a day: a line of the sum on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    Spouse,
    ChildUnderAge,
    ChildWithDisability,
    /// A child who has come of age.
    CameOfAge,
    ByCourt,
    PremaritalDwelling,
}

impl Counting {
    /// How a member counts on a day.
    pub fn of(member: &HouseholdMember, day: Day, rules: &Rules) -> Self {
        match (member.not_counted, member.kinship) {
            (Some(NotCounted::ByCourt), _) => Self::ByCourt,
            (Some(NotCounted::PremaritalDwelling), _) => Self::PremaritalDwelling,
            (None, Kinship::Spouse) => Self::Spouse,
            (None, Kinship::Child) if member.disability => Self::ChildWithDisability,
            (None, Kinship::Child) if under_age(member.birth_date, day, rules) => Self::ChildUnderAge,
            (None, Kinship::Child) => Self::CameOfAge,
        }
    }

    /// Whether the member is one of the persons of the norm.
    pub const fn counts(self) -> bool {
        matches!(self, Self::Spouse | Self::ChildUnderAge | Self::ChildWithDisability)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::SpecialRights;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn child(sex: Sex, born: &str) -> ChildFacts {
        ChildFacts { sex, birth_date: day(born), disability: false }
    }

    fn single(sex: Sex) -> Composition {
        Composition {
            applicant_sex: sex,
            spouse: None,
            unborn: false,
            rights: SpecialRights::default(),
            children: vec![],
        }
    }

    fn couple(children: Vec<ChildFacts>) -> Composition {
        Composition { spouse: Some(Sex::Female), children, ..single(Sex::Male) }
    }

    #[track_caller]
    fn check(composition: &Composition, on: &str, expected: (u32, u32, u32, u16)) {
        let found = Entitlement::on(composition, day(on), &Rules::default());
        let centi = |area: Area| area.centi_m2() / 100;
        assert_eq!((found.persons, centi(found.area_min), centi(found.area_max), found.min_rooms), expected);
    }

    #[test]
    fn fifteen_to_eighteen_metres_a_person() {
        check(&single(Sex::Male), "2026-11-22", (1, 15, 18, 1));
        check(&couple(vec![]), "2026-11-22", (2, 30, 36, 1));
        let both = vec![child(Sex::Male, "2015-01-01"), child(Sex::Female, "2016-01-01")];
        check(&couple(both), "2026-11-22", (4, 60, 72, 3));
    }

    #[test]
    fn no_room_is_shared_by_different_sexes() {
        let boys = vec![child(Sex::Male, "2015-01-01"), child(Sex::Male, "2016-01-01")];
        check(&couple(boys.clone()), "2026-11-22", (4, 60, 72, 2));
        check(&Composition { children: boys.clone(), ..single(Sex::Male) }, "2026-11-22", (3, 45, 54, 1));
        check(&Composition { children: boys, ..single(Sex::Female) }, "2026-11-22", (3, 45, 54, 2));
    }

    #[test]
    fn a_child_stops_counting_on_the_eighteenth_birthday() {
        let family = couple(vec![child(Sex::Male, "2008-11-22")]);
        check(&family, "2026-11-21", (3, 45, 54, 2));
        check(&family, "2026-11-22", (2, 30, 36, 1));
        let leap = couple(vec![child(Sex::Male, "2008-02-29")]);
        check(&leap, "2026-02-28", (3, 45, 54, 2));
        check(&leap, "2026-03-01", (2, 30, 36, 1));
    }

    #[test]
    fn a_child_with_disability_counts_at_any_age() {
        let grown = ChildFacts { disability: true, ..child(Sex::Female, "1990-05-05") };
        check(&couple(vec![grown]), "2026-11-22", (3, 45, 54, 2));
    }

    #[test]
    fn an_unborn_child_counts_but_adds_no_room() {
        check(&Composition { unborn: true, ..single(Sex::Female) }, "2026-11-22", (2, 30, 36, 1));
    }

    #[test]
    fn the_additional_room_adds_a_room_and_eighteen_metres_above() {
        let rights = SpecialRights { additional_room: true, ..SpecialRights::default() };
        check(&Composition { rights, ..couple(vec![]) }, "2026-11-22", (2, 30, 54, 2));
    }

    #[test]
    fn the_stricter_floor_wins() {
        let rights = SpecialRights {
            lower_floor_or_lift: true,
            not_above_second_floor: true,
            ..SpecialRights::default()
        };
        let entitlement =
            Entitlement::on(&Composition { rights, ..couple(vec![]) }, day("2026-11-22"), &Rules::default());
        assert_eq!(entitlement.floor, FloorNeed::NotAboveSecondFloor);
    }
}
