//! The people of a queue in order, and those who can take the same dwellings as one profile.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, DefaultHasher, Hash},
};

use super::{
    super::{entitlement::Entitlement, ids::DwellingId},
    Candidate,
    fit_table::Profile,
};

/// A map whose hashes are the same in every run; it is looked up, never gone through.
pub(super) type Lookup<K, V> = HashMap<K, V, BuildHasherDefault<DefaultHasher>>;

/// What people of one family have in common: the fit of every dwelling, refusals apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Family {
    pub entitlement: Entitlement,
    pub within_norm_only: bool,
}

/// The people who ask for a dwelling of a wave.
#[derive(Debug)]
pub(super) struct Demand {
    pub families: Vec<Family>,
    pub profiles: Vec<Profile>,
    /// In queue order: the profile of each person, none for those who take no part.
    profile_at: Vec<Option<u32>>,
}

impl Demand {
    /// Groups the people of a queue; `index_of` gives a dwelling's index in the wave.
    pub fn of<'a>(
        queue: impl Iterator<Item = &'a Candidate>,
        index_of: impl Fn(DwellingId) -> Option<usize>,
    ) -> Self {
        let (mut families, mut profiles) = (Numbered::default(), Numbered::default());
        let mut profile_of = |candidate: &Candidate| {
            let key = (Family::of(candidate), refused(candidate, &index_of));
            let group = |(family, refused): (Family, Option<Vec<usize>>)| Profile {
                family: families.number(family),
                refused: refused.unwrap_or_default(),
            };
            profiles.number_as(key, group) as u32
        };
        let profile_at = queue.map(|person| person.bar.is_none().then(|| profile_of(person))).collect();
        Self { families: families.values, profiles: profiles.values, profile_at }
    }

    /// In queue order: the profile of each person, none for those who take no part.
    pub fn in_order(&self) -> impl Iterator<Item = Option<usize>> + '_ {
        self.profile_at.iter().map(|profile| profile.map(|number| number as usize))
    }
}

impl Family {
    pub const fn of(candidate: &Candidate) -> Self {
        Self { entitlement: candidate.entitlement, within_norm_only: candidate.within_norm_only }
    }
}

/// Dwellings of other waves are of no account. Nearly all refused nothing, and to compare nothing costs
/// nothing, whereas to compare two empty lists costs more than all the rest of the grouping.
fn refused(candidate: &Candidate, index_of: impl Fn(DwellingId) -> Option<usize>) -> Option<Vec<usize>> {
    let mut refused: Vec<usize> = candidate.refused.iter().filter_map(|&id| index_of(id)).collect();
    refused.sort_unstable();
    refused.dedup();
    (!refused.is_empty()).then_some(refused)
}

/// Values numbered from 0 in the order they first appear.
struct Numbered<K, V = K> {
    number_of: Lookup<K, usize>,
    values: Vec<V>,
}

impl<K, V> Default for Numbered<K, V> {
    fn default() -> Self {
        Self { number_of: Lookup::default(), values: Vec::new() }
    }
}

impl<K: Eq + Hash + Clone, V> Numbered<K, V> {
    /// The number of the key; a new one is kept as the value made of it.
    fn number_as(&mut self, key: K, value: impl FnOnce(K) -> V) -> usize {
        if let Some(&number) = self.number_of.get(&key) {
            return number;
        }
        let number = self.values.len();
        self.values.push(value(key.clone()));
        self.number_of.insert(key, number);
        number
    }
}

impl<K: Eq + Hash + Clone> Numbered<K> {
    fn number(&mut self, key: K) -> usize {
        self.number_as(key, |key| key)
    }
}

/// The indices of the candidates in queue order (design 4.2), whatever the order of the rows.
pub(super) fn queue_order(candidates: &[Candidate]) -> Vec<u32> {
    let key = |candidate: &Candidate| (candidate.key, candidate.entry);
    let mut order: Vec<u32> = (0..candidates.len() as u32).collect();
    if !candidates.is_sorted_by_key(key) {
        order.sort_by_cached_key(|&index| key(&candidates[index as usize]));
    }
    order
}
