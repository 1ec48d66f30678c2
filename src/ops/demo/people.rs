//! Invented people with their households.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, Months};

use super::{
    chance::Chance,
    names::{FamilyNames, RANKS},
};
use crate::domain::{
    Day,
    household::{HouseholdMember, Kinship, NotCounted},
    identity_number::{IdentityNumber, check_digit},
    person::{Applicant, Category, PersonName, Sex, SpecialRights},
    phone::Phone,
};

/// Draws people; the same seed gives the same people in the same order.
pub struct People {
    chance: Chance,
    /// The next serial of an identity number by birth date and sex.
    serials: BTreeMap<(Day, Sex), u32>,
    phones: u32,
}

/// An applicant with the household.
pub type Family = (Applicant, Vec<HouseholdMember>);

/// A person before there is more to say.
#[derive(Clone, Copy)]
struct Born {
    sex: Sex,
    birth_date: Day,
}

impl People {
    /// People that a seed gives.
    pub fn new(seed: u64) -> Self {
        Self { chance: Chance::new(seed), serials: BTreeMap::new(), phones: 0 }
    }

    /// The next applicant with the household; nobody is drawn twice.
    pub fn family(&mut self) -> Family {
        let chance = &mut self.chance;
        let names = FamilyNames::draw(chance);
        let sex = chance.weighted(&[(78, Sex::Male), (22, Sex::Female)]);
        let born = Born { sex, birth_date: day_between(chance, (1971, 2003)) };
        let married = chance.percent(if born.birth_date.year() > 2000 { 45 } else { 78 });
        let mut household = Vec::new();
        let mut father = None;
        let name = names.member(chance, sex, None);
        if sex == Sex::Male {
            father = Some(name.given.clone());
        }
        if married {
            let spouse = self.spouse(names, born);
            father = father.or_else(|| Some(spouse.name.given.clone()));
            household.push(spouse);
        }
        let youngest_parent =
            household.iter().map(|spouse| spouse.birth_date).fold(born.birth_date, Day::max);
        household.extend(self.children(names, youngest_parent, married, father.as_deref()));
        let expecting = married && self.chance.percent(3);
        (self.applicant(born, name, expecting), household)
    }

    fn applicant(&mut self, born: Born, name: PersonName, expecting: bool) -> Applicant {
        let iin = self.identity_number(born.birth_date, born.sex);
        let phone = self.phone();
        let chance = &mut self.chance;
        let category = chance.weighted(&[(82, Category::Serviceman), (18, Category::Civilian)]);
        Applicant {
            iin,
            name,
            sex: born.sex,
            birth_date: born.birth_date,
            category,
            rank: (category == Category::Serviceman).then(|| chance.one_of(RANKS).to_owned()),
            military_unit: Some(chance.between(28_101, 28_124).to_string()),
            phone: chance.percent(96).then_some(phone),
            consent: chance.percent(93),
            pregnancy_over_22_weeks: expecting,
            rights: rights(chance),
            previous_service_dwelling: chance.weighted(&[(15, Some(true)), (65, Some(false)), (20, None)]),
        }
    }

    fn spouse(&mut self, names: FamilyNames, of: Born) -> HouseholdMember {
        let sex = match of.sex {
            Sex::Male => Sex::Female,
            Sex::Female => Sex::Male,
        };
        let years = self.chance.between(0, 5) as i32;
        let year = if sex == Sex::Male { of.birth_date.year() - years } else { of.birth_date.year() + years };
        let birth_date = day_between(&mut self.chance, (year.min(2005), year.min(2005)));
        let name = names.member(&mut self.chance, sex, None);
        let premarital = self.chance.percent(1).then_some(NotCounted::PremaritalDwelling);
        self.member(Kinship::Spouse, Born { sex, birth_date }, name, premarital)
    }

    fn children(
        &mut self,
        names: FamilyNames,
        youngest_parent: Day,
        married: bool,
        father: Option<&str>,
    ) -> Vec<HouseholdMember> {
        let count = if married {
            self.chance.weighted(&[(18, 0), (22, 1), (28, 2), (18, 3), (9, 4), (4, 5), (1, 6)])
        } else {
            self.chance.weighted(&[(72, 0), (18, 1), (7, 2), (3, 3)])
        };
        let mut children = Vec::new();
        let mut birth_date = youngest_parent;
        for _ in 0..count {
            let months =
                if children.is_empty() { self.chance.between(240, 336) } else { self.chance.between(13, 60) };
            birth_date = birth_date + Months::new(months) + Days::new(u64::from(self.chance.below(28)));
            if birth_date > last_birth() {
                break;
            }
            let sex = self.chance.one_of(&[Sex::Male, Sex::Female]);
            let name = names.member(&mut self.chance, sex, father);
            let by_court = (!married && self.chance.percent(5)).then_some(NotCounted::ByCourt);
            children.push(self.member(Kinship::Child, Born { sex, birth_date }, name, by_court));
        }
        children
    }

    fn member(
        &mut self,
        kinship: Kinship,
        born: Born,
        name: PersonName,
        not_counted: Option<NotCounted>,
    ) -> HouseholdMember {
        HouseholdMember {
            iin: self.identity_number(born.birth_date, born.sex),
            name,
            kinship,
            sex: born.sex,
            birth_date: born.birth_date,
            disability: kinship == Kinship::Child && self.chance.percent(2),
            not_counted,
        }
    }

    /// The next number of this birth date and sex that has a check digit.
    fn identity_number(&mut self, birth_date: Day, sex: Sex) -> IdentityNumber {
        let serial = self.serials.entry((birth_date, sex)).or_insert(0);
        loop {
            *serial += 1;
            if let Some(iin) = identity_number(birth_date, sex, *serial) {
                return iin;
            }
        }
    }

    /// A telephone that nobody else of these people has.
    fn phone(&mut self) -> Phone {
        self.phones += 1;
        // A step without a common divisor with the number of subscribers visits each once.
        let subscriber = u64::from(self.phones) * 7_654_321 % 10_000_000;
        let prefix = [700, 747, 770, 771, 775, 778][(self.phones / 10_000_000) as usize % 6];
        Phone::parse(&format!("+7{prefix}{subscriber:07}")).expect("a prefix and seven digits")
    }
}

fn identity_number(birth_date: Day, sex: Sex, serial: u32) -> Option<IdentityNumber> {
    let century = match (birth_date.year() >= 2000, sex) {
        (false, Sex::Male) => 3,
        (false, Sex::Female) => 4,
        (true, Sex::Male) => 5,
        (true, Sex::Female) => 6,
    };
    let text = format!("{}{century}{serial:04}", birth_date.format("%y%m%d"));
    let mut digits = [0; 12];
    for (digit, byte) in digits.iter_mut().zip(text.bytes()) {
        *digit = byte - b'0';
    }
    let check = check_digit(&digits)?;
    IdentityNumber::parse(&format!("{text}{check}")).ok()
}

/// The last day on which a child of these people was born.
fn last_birth() -> Day {
    Day::from_ymd_opt(2025, 11, 30).expect("a day of the calendar")
}

fn day_between(chance: &mut Chance, (first_year, last_year): (i32, i32)) -> Day {
    let first = Day::from_ymd_opt(first_year, 1, 1).expect("a day of the calendar");
    let days = (last_year - first_year + 1) as u32 * 365;
    first + Days::new(u64::from(chance.below(days)))
}

fn rights(chance: &mut Chance) -> SpecialRights {
    let mut rights = SpecialRights::default();
    match chance.below(100) {
        0..=2 => rights.additional_room = true,
        3..=4 => rights.lower_floor_or_lift = true,
        5..=6 => rights.not_above_second_floor = true,
        7 => rights = SpecialRights { additional_room: true, lower_floor_or_lift: true, ..rights },
        _ => {}
    }
    rights
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::{
        entitlement::{Entitlement, comes_of_age},
        household::Composition,
        rules::Rules,
    };

    fn families(seed: u64, count: usize) -> Vec<Family> {
        let mut people = People::new(seed);
        (0..count).map(|_| people.family()).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_people() {
        assert_eq!(families(3, 200), families(3, 200));
        assert_ne!(families(3, 200), families(4, 200));
    }

    #[test]
    fn nobody_is_drawn_twice_and_numbers_tell_the_truth() {
        let families = families(1, 3000);
        let mut seen = BTreeSet::new();
        let mut phones = BTreeSet::new();
        for (applicant, household) in &families {
            assert!(seen.insert(applicant.iin));
            assert!(applicant.phone.is_none_or(|phone| phones.insert(phone) && phone.looks_mobile()));
            assert_eq!(
                (applicant.iin.birth_date(), applicant.iin.sex()),
                (applicant.birth_date, applicant.sex)
            );
            for member in household {
                assert!(seen.insert(member.iin));
                assert_eq!((member.iin.birth_date(), member.iin.sex()), (member.birth_date, member.sex));
            }
        }
    }

    #[test]
    fn every_circumstance_of_the_rules_occurs() {
        let families = families(1, 300);
        let (from, until) = (Day::from_ymd_opt(2023, 1, 1).unwrap(), Day::from_ymd_opt(2029, 1, 1).unwrap());
        let any = |what: fn(&Family) -> bool| families.iter().any(what);
        assert!(any(|(applicant, _)| !applicant.consent));
        assert!(any(|(applicant, _)| applicant.phone.is_none()));
        assert!(any(|(applicant, _)| applicant.pregnancy_over_22_weeks));
        assert!(any(|(applicant, _)| applicant.rights.not_above_second_floor));
        assert!(any(|(_, household)| household.iter().any(|member| member.disability)));
        assert!(any(|(_, household)| household.len() > 4));
        let rules = Rules::default();
        let comes =
            |member: &HouseholdMember| (from..until).contains(&comes_of_age(member.birth_date, &rules));
        assert!(families.iter().any(|(_, household)| household.iter().any(comes)));
        let persons: BTreeSet<u32> = families
            .iter()
            .map(|(applicant, household)| {
                Entitlement::on(&Composition::of(applicant, household), until, &rules).persons
            })
            .collect();
        assert!(persons.len() >= 6, "{persons:?}");
    }
}
