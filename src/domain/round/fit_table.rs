//! Who can take what, written down once for all who are alike.
//!
//! - A *family* is people with the same norm and the same wish (6527): the same fit of every dwelling.
//! - A *profile* is people of one family who refused the same dwellings: they can take the same dwellings.
//! - A *claim* is a profile with the class it is served in, within or below.
//! - A *pool* is dwellings that every profile can take in the same class, or not at all. For the question
//!   who can be served they are interchangeable seats; only their rank tells them apart.
//!
//! Households are alike in a few hundred ways, so there are a few hundred pools, however long the queue
//! and however large the stock. Only a refused dwelling needs a pool of its own.

use super::{super::fit::Fit, pool_set::PoolSet};

/// People who can take the same dwellings.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Profile {
    pub family: usize,
    /// The dwellings of the wave that these people refused, by their index.
    pub refused: Vec<usize>,
}

/// The fit of every pool for every profile.
#[derive(Debug)]
pub(super) struct FitTable {
    pool_of: Vec<usize>,
    pool_sizes: Vec<u32>,
    /// By family and class: the pools that fit, refusals apart.
    rows: Vec<PoolSet>,
    family_of: Vec<usize>,
    /// By profile.
    refused_pools: Vec<Vec<usize>>,
}

impl FitTable {
    /// The table of `dwellings` dwellings for the profiles of `families` families, where `fit` tells the
    /// class of a dwelling for a family.
    pub fn new(
        families: usize,
        dwellings: usize,
        profiles: &[Profile],
        fit: impl Fn(usize, usize) -> Option<Fit>,
    ) -> Self {
        let pool_of = pools(families, dwellings, profiles, &fit);
        let pool_sizes = sizes(&pool_of);
        let rows = rows(families, &pool_of, pool_sizes.len(), fit);
        let in_pools =
            |profile: &Profile| profile.refused.iter().map(|&dwelling| pool_of[dwelling]).collect();
        let refused_pools = profiles.iter().map(in_pools).collect();
        let family_of = profiles.iter().map(|profile| profile.family).collect();
        Self { pool_of, pool_sizes, rows, family_of, refused_pools }
    }

    /// The pool of a dwelling.
    pub fn pool_of(&self, dwelling: usize) -> usize {
        self.pool_of[dwelling]
    }

    /// How many dwellings each pool has.
    pub fn pool_sizes(&self) -> &[u32] {
        &self.pool_sizes
    }

    /// How many claims there are; they are numbered from 0.
    pub fn claim_count(&self) -> usize {
        self.family_of.len() * 2
    }

    /// How many rows there are; claims of one family and class share one.
    pub fn row_count(&self) -> usize {
        self.rows.len()
    }

    /// The row a claim reads.
    pub fn row_of(&self, claim: usize) -> usize {
        self.family_of[claim / 2] * 2 + claim % 2
    }

    /// The pools of a row.
    pub fn row(&self, row: usize) -> &PoolSet {
        &self.rows[row]
    }

    /// The pools that the people of a claim refused, each of one dwelling.
    pub fn refused_pools(&self, claim: usize) -> &[usize] {
        &self.refused_pools[claim / 2]
    }

    /// Whether a dwelling of the pool can serve the claim.
    pub fn accepts(&self, claim: usize, pool: usize) -> bool {
        self.rows[self.row_of(claim)].contains(pool) && !self.refused_pools(claim).contains(&pool)
    }

    /// Whether any dwelling fits the profile in either class.
    pub fn any_fits(&self, profile: usize) -> bool {
        let fits = |claim: usize| self.rows[self.row_of(claim)].iter().any(|pool| self.accepts(claim, pool));
        [Fit::Within, Fit::Below].into_iter().any(|class| fits(claim(profile, class)))
    }
}

/// The claim of a profile to a class.
pub(super) const fn claim(profile: usize, class: Fit) -> usize {
    profile * 2 + class as usize
}

/// Numbers the pools by their first dwelling: start with all dwellings alike but the refused ones, and
/// split by what each family sees.
fn pools(
    families: usize,
    dwellings: usize,
    profiles: &[Profile],
    fit: impl Fn(usize, usize) -> Option<Fit>,
) -> Vec<usize> {
    let mut pool_of = vec![0; dwellings];
    for dwelling in profiles.iter().flat_map(|profile| &profile.refused) {
        pool_of[*dwelling] = dwelling + 1;
    }
    // After the first splitting the numbers are dense; before, they go up to the count of dwellings.
    split(&mut pool_of, dwellings + 1, |_| None);
    for family in 0..families {
        let known = pool_of.iter().max().map_or(0, |last| last + 1);
        split(&mut pool_of, known, |dwelling| fit(family, dwelling));
    }
    pool_of
}

fn split(pool_of: &mut [usize], known: usize, fit: impl Fn(usize) -> Option<Fit>) {
    let mut renumbered = vec![None; known * 3];
    let mut next = 0;
    for (dwelling, pool) in pool_of.iter_mut().enumerate() {
        let seen = fit(dwelling).map_or(2, |class| class as usize);
        *pool = *renumbered[*pool * 3 + seen].get_or_insert_with(|| {
            next += 1;
            next - 1
        });
    }
}

fn sizes(pool_of: &[usize]) -> Vec<u32> {
    let mut sizes = vec![0; pool_of.iter().max().map_or(0, |last| last + 1)];
    pool_of.iter().for_each(|&pool| sizes[pool] += 1);
    sizes
}

/// Reads each pool off its first dwelling.
fn rows(
    families: usize,
    pool_of: &[usize],
    pools: usize,
    fit: impl Fn(usize, usize) -> Option<Fit>,
) -> Vec<PoolSet> {
    let mut rows = vec![PoolSet::empty(pools); families * 2];
    let mut next = 0;
    for (dwelling, &pool) in pool_of.iter().enumerate() {
        if pool == next {
            next += 1;
            let classes = (0..families).filter_map(|family| Some((family, fit(family, dwelling)?)));
            classes.for_each(|(family, class)| rows[claim(family, class)].insert(pool));
        }
    }
    rows
}
