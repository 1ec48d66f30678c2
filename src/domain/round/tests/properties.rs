//! What holds for the plan of any wave.

use std::collections::HashSet;

use proptest::prelude::*;

use super::{
    super::{Candidate, PlannedOffer, WaveDwelling, ahead_of, passed_over, reason_for_one},
    scene::{Scene, key},
};
use crate::domain::{
    area::Area,
    dwelling::AreaKind,
    entitlement::{Entitlement, FloorNeed},
    fit::{DwellingMeasure, Fit, FitCircumstances, fit},
    ids::{DwellingId, EntryId},
    reason::{Bar, Misfit, Reason},
};

/// This many cases, and no file left behind by a failure.
pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn floor_need() -> impl Strategy<Value = FloorNeed> {
    prop_oneof![
        4 => Just(FloorNeed::Any),
        1 => Just(FloorNeed::LowerFloorOrLift),
        1 => Just(FloorNeed::NotAboveSecondFloor),
    ]
}

fn bar() -> impl Strategy<Value = Option<Bar>> {
    prop_oneof![8 => Just(None), 1 => Just(Some(Bar::Reserved)), 1 => Just(Some(Bar::InventoryStale))]
}

fn candidate(dwellings: usize) -> impl Strategy<Value = Candidate> {
    let refused = proptest::collection::vec(0..=dwellings, 0..=2);
    let refused = prop_oneof![3 => Just(vec![]), 1 => refused];
    (1_u32..=4, 1_u16..=3, floor_need(), bar(), proptest::bool::weighted(0.15), refused).prop_map(
        |(persons, min_rooms, floor, bar, within_norm_only, refused)| Candidate {
            entry: EntryId(0),
            key: key(0),
            bar,
            entitlement: Entitlement {
                persons,
                area_min: Area::from_m2(15 * persons),
                area_max: Area::from_m2(18 * persons),
                min_rooms,
                floor,
            },
            within_norm_only,
            refused: refused.into_iter().map(|number| DwellingId(number as i64)).collect(),
        },
    )
}

fn dwelling() -> impl Strategy<Value = WaveDwelling> {
    let area = proptest::sample::select(vec![14, 15, 18, 19, 28, 30, 36, 40, 45, 54, 55, 60, 72, 73]);
    let prefix = proptest::sample::select(vec!["Ж-", "Z-", "ә-"]);
    (1_u16..=3, area, 1_i16..=4, any::<bool>(), prefix).prop_map(|(rooms, area, floor, lift, prefix)| {
        WaveDwelling {
            id: DwellingId(0),
            inventory_no: prefix.to_owned(),
            measure: DwellingMeasure { rooms, area: Area::from_m2(area), floor, lift },
            area_kind: AreaKind::Useful,
        }
    })
}

/// Waves of up to so many people, in queue order, and dwellings, in any order.
pub fn scenes(people: usize, dwellings: usize) -> impl Strategy<Value = Scene> {
    let candidates = proptest::collection::vec(candidate(dwellings), 0..=people);
    let dwellings = proptest::collection::vec(dwelling(), 0..=dwellings);
    (candidates, dwellings, any::<bool>()).prop_map(|(mut candidates, mut dwellings, below_norm)| {
        for (number, candidate) in (1_u32..).zip(&mut candidates) {
            candidate.entry = EntryId(i64::from(number));
            candidate.key = key(number);
        }
        for (number, dwelling) in (0..).zip(&mut dwellings) {
            dwelling.id = DwellingId(number);
            dwelling.inventory_no += &(17 * number % 23).to_string();
        }
        let mut scene = Scene { candidates, dwellings, ..Scene::closed() };
        scene.settings.below_norm = below_norm;
        scene
    })
}

/// A wave and the same wave with its rows in another order.
fn shuffled() -> impl Strategy<Value = (Scene, Scene)> {
    scenes(12, 8).prop_flat_map(|scene| {
        let candidates = Just(scene.candidates.clone()).prop_shuffle();
        let dwellings = Just(scene.dwellings.clone()).prop_shuffle();
        (candidates, dwellings).prop_map(move |(candidates, dwellings)| {
            (scene.clone(), Scene { candidates, dwellings, ..scene.clone() })
        })
    })
}

impl Scene {
    fn dwelling_of(&self, id: DwellingId) -> &WaveDwelling {
        self.dwellings.iter().find(|dwelling| dwelling.id == id).unwrap()
    }

    fn fit_of(&self, person: &Candidate, id: DwellingId) -> Result<Fit, Misfit> {
        let circumstances = FitCircumstances {
            already_refused: person.refused.contains(&id),
            within_norm_only: person.within_norm_only,
            below_norm_allowed: self.settings.below_norm,
        };
        fit(&person.entitlement, &self.dwelling_of(id).measure, circumstances, &self.rules)
    }

    /// The dwellings that go to people behind this place, or to nobody.
    fn left_by(&self, place: u32, offers: &[PlannedOffer]) -> Vec<DwellingId> {
        let kept = |id: DwellingId| offers.iter().any(|offer| offer.dwelling == id && offer.place <= place);
        self.dwellings.iter().map(|dwelling| dwelling.id).filter(|&id| !kept(id)).collect()
    }
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn the_order_of_rows_does_not_matter((scene, other) in shuffled()) {
        let plan = scene.plan();
        prop_assert_eq!(&plan, &other.plan());
        prop_assert_eq!(passed_over(&scene.input(), &plan), passed_over(&other.input(), &plan));
        for offer in &plan.offers {
            let ahead = |scene: &Scene| ahead_of(&scene.input(), &plan.offers, offer.dwelling);
            prop_assert_eq!(ahead(&scene), ahead(&other));
        }
    }

    #[test]
    fn every_dwelling_is_offered_once_or_vacant(scene in scenes(12, 8)) {
        let plan = scene.plan();
        let offered = plan.offers.iter().map(|offer| offer.dwelling);
        let all: Vec<DwellingId> = offered.chain(plan.vacant.iter().copied()).collect();
        prop_assert_eq!(all.len(), scene.dwellings.len());
        prop_assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
        prop_assert!(plan.offers.is_sorted_by(|one, next| one.place < next.place));
        for offer in &plan.offers {
            let person = &scene.candidates[offer.place as usize - 1];
            prop_assert_eq!((person.entry, person.bar), (offer.entry, None));
            prop_assert_eq!(scene.fit_of(person, offer.dwelling), Ok(offer.fit));
        }
    }

    /// P1 to P3 of design 4.6.
    #[test]
    fn nobody_is_passed_over(scene in scenes(12, 8)) {
        let plan = scene.plan();
        let taking_part = (1..).zip(&scene.candidates).filter(|(_, person)| person.bar.is_none());
        for (place, person) in taking_part {
            let got = plan.offers.iter().find(|offer| offer.place == place).map(|offer| offer.fit);
            let left = scene.left_by(place, &plan.offers);
            let better = left.into_iter().filter_map(|id| scene.fit_of(person, id).ok());
            prop_assert!(got != Some(Fit::Below) || better.clone().all(|class| class == Fit::Below));
            prop_assert!(got.is_some() || better.count() == 0);
        }
    }

    #[test]
    fn one_person_alone_is_told_the_same_reason(scene in scenes(12, 8)) {
        let (plan, input) = (scene.plan(), scene.input());
        let passed = passed_over(&input, &plan);
        for (place, person) in (1..).zip(&scene.candidates) {
            let told = passed.iter().find(|row| row.place == place).map(|row| (row.reason, row.dwelling));
            prop_assert_eq!(reason_for_one(&input, &plan.offers, place, person), told);
        }
    }

    #[test]
    fn everybody_ahead_has_one_reason(scene in scenes(12, 8)) {
        let plan = scene.plan();
        for recipient in &plan.offers {
            let ahead = ahead_of(&scene.input(), &plan.offers, recipient.dwelling).unwrap();
            let places: Vec<u32> = ahead.iter().map(|row| row.place).collect();
            prop_assert_eq!(places, (1..recipient.place).collect::<Vec<_>>());
            for row in ahead {
                let person = &scene.candidates[row.place as usize - 1];
                let offered = plan.offers.iter().any(|offer| offer.entry == row.entry);
                match row.reason {
                    Reason::OfferedOtherDwelling => prop_assert!(offered),
                    Reason::Barred(bar) => prop_assert_eq!(person.bar, Some(bar)),
                    Reason::Misfit(misfit) => {
                        prop_assert!(!offered && person.bar.is_none());
                        prop_assert_eq!(scene.fit_of(person, recipient.dwelling), Err(misfit));
                    }
                    Reason::TakenByEarlier => prop_assert!(false, "a dwelling somebody behind got was not taken"),
                }
            }
        }
    }

    #[test]
    fn everybody_passed_over_has_one_reason(scene in scenes(12, 8)) {
        let plan = scene.plan();
        let rows = passed_over(&scene.input(), &plan);
        let last = plan.offers.last().map_or(0, |offer| offer.place);
        let got = |place: u32| plan.offers.iter().any(|offer| offer.place == place);
        let places: Vec<u32> = rows.iter().map(|row| row.place).collect();
        prop_assert_eq!(places, (1..last).filter(|&place| !got(place)).collect::<Vec<_>>());
        for row in rows {
            let person = &scene.candidates[row.place as usize - 1];
            let any_fits = scene.dwellings.iter().any(|dwelling| scene.fit_of(person, dwelling.id).is_ok());
            let nearest = plan.offers.iter().find(|offer| offer.place > row.place).unwrap().dwelling;
            match row.reason {
                Reason::OfferedOtherDwelling => prop_assert!(false, "got nothing, yet was offered another"),
                Reason::Barred(bar) => prop_assert_eq!((person.bar, row.dwelling), (Some(bar), None)),
                Reason::TakenByEarlier => prop_assert!(person.bar.is_none() && any_fits && row.dwelling.is_none()),
                Reason::Misfit(misfit) => {
                    prop_assert!(person.bar.is_none() && !any_fits);
                    prop_assert_eq!((row.dwelling, scene.fit_of(person, nearest)), (Some(nearest), Err(misfit)));
                }
            }
        }
    }
}
