//! The plan against a slow enumeration that is obviously right: go through all ways to deal out the
//! dwellings, keep the one with the least list of classes, then the least list of ranks.

use proptest::{collection::vec, prelude::*};

use super::super::{
    choice::Preference,
    fit_table::{FitTable, Profile},
    planning::deal,
};
use super::market::{Dealt, Market};
use super::properties::{config, scenes};
use crate::domain::fit::{Fit, FitCircumstances, fit};

/// Any fit, none in so many of ten cases.
fn class(none_in_ten: u32) -> impl Strategy<Value = Option<Fit>> {
    let fit = prop_oneof![Just(Some(Fit::Within)), Just(Some(Fit::Below))];
    prop_oneof![none_in_ten => Just(None), 10 - none_in_ten => fit]
}

/// People of some families in any order, some out of the round, some with refusals; any fit; any order of
/// preference below the norm.
#[derive(Debug, Clone)]
struct Arbitrary {
    fits: Vec<Vec<Option<Fit>>>,
    profiles: Vec<Profile>,
    queue: Vec<Option<usize>>,
    below: Vec<usize>,
}

/// Up to so many people, of as many families, and dwellings.
fn arbitrary(people: usize, dwellings: usize, none_in_ten: u32) -> impl Strategy<Value = Arbitrary> {
    (1..=people, 0..=dwellings).prop_flat_map(move |(families, dwellings)| {
        let fits = vec(vec(class(none_in_ten), dwellings), families);
        let all: Vec<usize> = (0..dwellings).collect();
        let refused = proptest::sample::subsequence(all.clone(), 0..=dwellings.min(2));
        let profile = (0..families, prop_oneof![2 => Just(vec![]), 1 => refused])
            .prop_map(|(family, refused)| Profile { family, refused });
        let queue = vec(proptest::option::weighted(0.9, any::<proptest::sample::Index>()), 0..=people);
        (fits, vec(profile, 1..=people), queue, Just(all).prop_shuffle()).prop_map(
            |(fits, profiles, queue, below)| {
                let queue = queue.into_iter().map(|person| Some(person?.index(profiles.len()))).collect();
                Arbitrary { fits, profiles, queue, below }
            },
        )
    })
}

impl Arbitrary {
    fn classes(&self, person: Option<usize>) -> Vec<Option<Fit>> {
        let class = |dwelling: usize| {
            let profile = &self.profiles[person?];
            self.fits[profile.family][dwelling].filter(|_| !profile.refused.contains(&dwelling))
        };
        (0..self.below.len()).map(class).collect()
    }

    fn market(&self) -> Market {
        Market {
            classes: self.queue.iter().map(|&person| self.classes(person)).collect(),
            rank_within: (0..self.below.len()).collect(),
            rank_below: ranks(&self.below),
        }
    }

    fn dealt(&self) -> Dealt {
        let fit = |family: usize, dwelling: usize| self.fits[family][dwelling];
        let table = FitTable::new(self.fits.len(), self.below.len(), &self.profiles, fit);
        let preference = Preference { within: (0..self.below.len()).collect(), below: self.below.clone() };
        let mut dealt = vec![None; self.queue.len()];
        for (served, dwelling) in deal(&table, &preference, self.queue.iter().copied()) {
            dealt[served.position] = Some((served.class, dwelling));
        }
        dealt
    }
}

/// The rank of each dwelling in an order of preference.
fn ranks(order: &[usize]) -> Vec<usize> {
    let mut ranks = vec![0; order.len()];
    order.iter().enumerate().for_each(|(rank, &dwelling)| ranks[dwelling] = rank);
    ranks
}

proptest! {
    #![proptest_config(config(6000))]

    #[test]
    fn any_fit_whatever(arbitrary in arbitrary(7, 6, 4)) {
        prop_assert_eq!(arbitrary.dealt(), arbitrary.market().best());
    }

    #[test]
    fn the_plain_way_is_right(arbitrary in arbitrary(7, 6, 4)) {
        prop_assert_eq!(arbitrary.market().step_by_step(), arbitrary.market().best());
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn many_people_and_few_dwellings(arbitrary in arbitrary(40, 15, 7)) {
        prop_assert_eq!(arbitrary.dealt(), arbitrary.market().step_by_step());
    }

    #[test]
    fn many_dwellings(arbitrary in arbitrary(30, 150, 9)) {
        prop_assert_eq!(arbitrary.dealt(), arbitrary.market().step_by_step());
    }
}

proptest! {
    #![proptest_config(config(4000))]

    #[test]
    fn people_and_dwellings(scene in scenes(7, 6)) {
        let circumstances = |refused: bool, within_norm_only: bool| FitCircumstances {
            already_refused: refused,
            within_norm_only,
            below_norm_allowed: scene.settings.below_norm,
        };
        // Scenes come in queue order, dwellings in none.
        let classes = scene.candidates.iter().map(|person| {
            let class = |dwelling: &super::super::WaveDwelling| {
                let how = circumstances(person.refused.contains(&dwelling.id), person.within_norm_only);
                let class = fit(&person.entitlement, &dwelling.measure, how, &scene.rules).ok();
                class.filter(|_| person.bar.is_none())
            };
            scene.dwellings.iter().map(class).collect()
        });
        let sorted_by = |sign: i64| {
            let mut order: Vec<usize> = (0..scene.dwellings.len()).collect();
            order.sort_by_key(|&index| {
                let dwelling = &scene.dwellings[index];
                let number: Vec<char> = dwelling.inventory_no.chars().collect();
                (sign * i64::from(dwelling.measure.area.centi_m2()), number)
            });
            order
        };
        let market = Market {
            classes: classes.collect(),
            rank_within: ranks(&sorted_by(1)),
            rank_below: ranks(&sorted_by(-1)),
        };
        let mut found = vec![None; scene.candidates.len()];
        for offer in scene.plan().offers {
            let dwelling = scene.dwellings.iter().position(|known| known.id == offer.dwelling).unwrap();
            found[offer.place as usize - 1] = Some((offer.fit, dwelling));
        }
        prop_assert_eq!(found, market.best());
    }
}
