//! The plan against a slow enumeration that is obviously right: go through all ways to deal out the
//! dwellings, keep the one with the least list of classes, then the least list of ranks.

use proptest::prelude::*;

use super::super::{
    choice::Preference,
    fit_table::{FitTable, Profile},
    planning::deal,
};
use super::properties::{config, scenes};
use crate::domain::fit::{Fit, FitCircumstances, fit};

/// What each person gets: the class and the dwelling.
type Dealt = Vec<Option<(Fit, usize)>>;

/// What is compared: the list of classes, then the list of ranks.
type Value = (Vec<u8>, Vec<usize>);

/// Who can take what and how each dwelling ranks for each class.
pub struct Market {
    /// By person and dwelling.
    pub classes: Vec<Vec<Option<Fit>>>,
    pub rank_within: Vec<usize>,
    pub rank_below: Vec<usize>,
}

impl Market {
    /// The best way to deal out the dwellings.
    pub fn best(&self) -> Dealt {
        let mut best = None;
        self.enumerate(&mut vec![], &mut best);
        best.expect("to give nobody anything is a way").1
    }

    fn enumerate(&self, dealt: &mut Dealt, best: &mut Option<(Value, Dealt)>) {
        let Some(classes) = self.classes.get(dealt.len()) else {
            let value = self.value(dealt);
            if best.as_ref().is_none_or(|(known, _)| value < *known) {
                *best = Some((value, dealt.clone()));
            }
            return;
        };
        let mut options = vec![None];
        options.extend(
            classes.iter().enumerate().filter_map(|(dwelling, class)| Some(Some(((*class)?, dwelling)))),
        );
        for option in options {
            if option.is_none_or(|(_, dwelling)| dealt.iter().flatten().all(|&(_, other)| other != dwelling))
            {
                dealt.push(option);
                self.enumerate(dealt, best);
                dealt.pop();
            }
        }
    }

    fn value(&self, dealt: &Dealt) -> Value {
        let class = |got: &Option<(Fit, usize)>| match got {
            Some((Fit::Within, _)) => 0,
            Some((Fit::Below, _)) => 1,
            None => 2,
        };
        let rank = |&(class, dwelling): &(Fit, usize)| match class {
            Fit::Within => self.rank_within[dwelling],
            Fit::Below => self.rank_below[dwelling],
        };
        (dealt.iter().map(class).collect(), dealt.iter().flatten().map(rank).collect())
    }
}

fn class() -> impl Strategy<Value = Option<Fit>> {
    prop_oneof![3 => Just(None), 2 => Just(Some(Fit::Within)), 2 => Just(Some(Fit::Below))]
}

/// Up to 7 people of up to 7 families in any order, some out of the round, some with refusals; up to 6
/// dwellings; any fit; any order of preference below the norm.
#[derive(Debug, Clone)]
struct Arbitrary {
    fits: Vec<Vec<Option<Fit>>>,
    profiles: Vec<Profile>,
    queue: Vec<Option<usize>>,
    below: Vec<usize>,
}

fn arbitrary() -> impl Strategy<Value = Arbitrary> {
    (1_usize..=7, 0_usize..=6).prop_flat_map(|(families, dwellings)| {
        let fits = proptest::collection::vec(proptest::collection::vec(class(), dwellings), families);
        let refused = proptest::sample::subsequence((0..dwellings).collect::<Vec<_>>(), 0..=dwellings.min(2));
        let profile = (0..families, prop_oneof![2 => Just(vec![]), 1 => refused])
            .prop_map(|(family, refused)| Profile { family, refused });
        let profiles = proptest::collection::vec(profile, 1..=7);
        let below = Just((0..dwellings).collect::<Vec<_>>()).prop_shuffle();
        let queue = proptest::collection::vec(proptest::option::weighted(0.9, 0_usize..7), 0..=7);
        (fits, profiles, queue, below).prop_map(|(fits, profiles, queue, below)| {
            let queue =
                queue.into_iter().map(|person| person.map(|number| number % profiles.len())).collect();
            Arbitrary { fits, profiles, queue, below }
        })
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
    #![proptest_config(config(3000))]

    #[test]
    fn any_fit_whatever(arbitrary in arbitrary()) {
        prop_assert_eq!(arbitrary.dealt(), arbitrary.market().best());
    }
}

proptest! {
    #![proptest_config(config(2000))]

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
