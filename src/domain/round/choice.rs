//! Step 2 of the plan: which dwelling each served person gets (design 4.6).
//!
//! In queue order each person takes the first dwelling of the order of preference that leaves all others
//! who were served servable. The matching always holds a seat for each person who has not chosen yet. A
//! dwelling is possible for a person if a seat of its pool is the person's own, is free, or can be freed
//! by re-dealing after the person has given the own seat back.
//!
//! Why little is tried twice. If no path frees a seat, the pools the search visited are *tight*: they have
//! no free seat, and those who hold them accept, within the searched area, nothing else. So they belong to
//! these holders for good, and everybody else can forget them: the area is split into two blocks. The
//! person's own seat, just given back, is not among them, so neither block is empty and there are fewer
//! failed searches than pools. People of one claim always hold seats of the same block, because a tight
//! set holds all that its holders accept.
//!
//! What was impossible for somebody stays impossible for all later people of the same claim: if a later
//! one could have it after more choices, the two could change places. So each claim goes through the
//! order of preference once.

use super::{
    super::fit::Fit,
    fit_table::FitTable,
    matching::{Matching, Search},
    pool_set::PoolSet,
    serving::Served,
};

/// The dwellings by their index, in the order of preference of each class.
#[derive(Debug)]
pub(super) struct Preference {
    /// The smallest area first.
    pub within: Vec<usize>,
    /// The largest area first.
    pub below: Vec<usize>,
}

impl Preference {
    fn of(&self, class: Fit) -> &[usize] {
        match class {
            Fit::Within => &self.within,
            Fit::Below => &self.below,
        }
    }
}

/// The dwelling of each served person, in the order of `served`.
pub(super) fn choose(
    table: &FitTable,
    preference: &Preference,
    search: &mut Search,
    matching: Matching,
    served: &[Served],
) -> Vec<usize> {
    let choice = Choice {
        table,
        preference,
        search,
        matching,
        chosen: vec![false; preference.within.len()],
        passed: vec![0; table.claim_count()],
        blocks: Blocks::new(table),
    };
    choice.run(served)
}

struct Choice<'a> {
    table: &'a FitTable,
    preference: &'a Preference,
    search: &'a mut Search,
    matching: Matching,
    /// By dwelling.
    chosen: Vec<bool>,
    /// By claim: how many dwellings of its order of preference are impossible for good.
    passed: Vec<usize>,
    blocks: Blocks,
}

impl Choice<'_> {
    fn run(mut self, served: &[Served]) -> Vec<usize> {
        served.iter().map(|person| self.first_possible(person)).collect()
    }

    fn first_possible(&mut self, person: &Served) -> usize {
        let order = self.preference.of(person.class);
        while !self.try_take(person.claim, order[self.passed[person.claim]]) {
            self.passed[person.claim] += 1;
        }
        order[self.passed[person.claim]]
    }

    fn try_take(&mut self, claim: usize, dwelling: usize) -> bool {
        let pool = self.table.pool_of(dwelling);
        let taken = !self.chosen[dwelling]
            && self.blocks.of(claim).contains(pool)
            && self.table.accepts(claim, pool)
            && self.try_seat(claim, pool);
        self.chosen[dwelling] |= taken;
        taken
    }

    fn try_seat(&mut self, claim: usize, pool: usize) -> bool {
        let own = if self.matching.holds(claim, pool) { Some(pool) } else { self.matching.any_held(claim) };
        let own = own.expect("somebody who has not chosen holds a seat");
        self.matching.release(claim, own);
        let free = self.matching.has_free_seat(pool) || self.free_up(claim, pool);
        if free {
            self.matching.use_up(pool);
        } else {
            self.matching.give(claim, own);
        }
        free
    }

    fn free_up(&mut self, claim: usize, pool: usize) -> bool {
        let block = self.blocks.of(claim);
        let free = self.search.free_up(self.table, &mut self.matching, pool, block);
        if !free {
            self.blocks.split_off_tight(claim, self.search);
        }
        free
    }
}

/// The parts of the stock between which nothing is re-dealt any more.
struct Blocks {
    pools: Vec<PoolSet>,
    of_claim: Vec<usize>,
}

impl Blocks {
    fn new(table: &FitTable) -> Self {
        Self { pools: vec![PoolSet::full(table.pool_sizes().len())], of_claim: vec![0; table.claim_count()] }
    }

    fn of(&self, claim: usize) -> &PoolSet {
        &self.pools[self.of_claim[claim]]
    }

    /// Splits what the failed search has visited off the block of the claim.
    fn split_off_tight(&mut self, claim: usize, search: &Search) {
        let tight = self.pools[self.of_claim[claim]].split_off_outside(search.unvisited());
        for &holder in search.claims_met() {
            self.of_claim[holder] = self.pools.len();
        }
        self.pools.push(tight);
    }
}
