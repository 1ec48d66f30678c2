//! Step 1 of the plan: who is served, and in which class (design 4.6).
//!
//! Why one pass in queue order is right: call a set of claims (one for each person of it) *servable* if
//! all can have a dwelling of their class at once. Servable sets are those of a transversal matroid. Hence
//!
//! - whoever was served stays servable however the seats are re-dealt, so a person asks only whether an
//!   augmenting path exists, and the list of classes comes out lexicographically least;
//! - a claim that fails once fails for good, as does every other person of that claim: the set it would
//!   have to join only grows, and people of one claim have the same neighbours;
//! - the pools a failed search has visited are full, and their holders accept no pool outside them. No
//!   later path that enters them can leave them, so they never change again and are left out from then on.
//!
//! The third remark makes all failed searches together cost as much as one. Successful ones are at most
//! as many as the dwellings.
//!
//! P1 to P3 follow: if a dwelling fits a person in a class in which the person was not served, and goes
//! to somebody later or to nobody, all those served before have other dwellings of their classes, so the
//! person's claim would have succeeded.

use super::{
    super::fit::Fit,
    fit_table::{FitTable, claim},
    matching::{Matching, Search},
    pool_set::PoolSet,
};

/// A person who is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Served {
    /// The position in the queue, from 0.
    pub position: usize,
    pub claim: usize,
    pub class: Fit,
}

/// Serves whom it can in the order of `queue`: the profiles of all people, none for those who take no part.
pub(super) fn serve(
    table: &FitTable,
    search: &mut Search,
    queue: impl Iterator<Item = Option<usize>>,
) -> (Vec<Served>, Matching) {
    let mut counter = Counter {
        table,
        search,
        matching: Matching::new(table),
        open: PoolSet::full(table.pool_sizes().len()),
        failed: vec![false; table.claim_count()],
    };
    let mut served = Vec::new();
    for (position, profile) in queue.enumerate() {
        if counter.matching.is_full() {
            break;
        }
        served.extend(profile.and_then(|profile| counter.try_classes(position, profile)));
    }
    (served, counter.matching)
}

/// Where people ask one after another.
struct Counter<'a> {
    table: &'a FitTable,
    search: &'a mut Search,
    matching: Matching,
    /// The pools from which a free seat may still be reached.
    open: PoolSet,
    failed: Vec<bool>,
}

impl Counter<'_> {
    fn try_classes(&mut self, position: usize, profile: usize) -> Option<Served> {
        let as_served = |class| Served { position, claim: claim(profile, class), class };
        let mut classes = [Fit::Within, Fit::Below].into_iter().map(as_served);
        classes.find(|served| self.try_claim(served.claim))
    }

    fn try_claim(&mut self, claim: usize) -> bool {
        if self.failed[claim] {
            return false;
        }
        let served = self.search.serve(self.table, &mut self.matching, claim, &self.open);
        if !served {
            self.failed[claim] = true;
            self.open.copy_from(self.search.unvisited());
        }
        served
    }
}
