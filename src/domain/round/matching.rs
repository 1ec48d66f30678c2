//! Who holds a seat in which pool, and the paths along which seats are re-dealt.

use super::{
    fit_table::FitTable,
    pool_set::{PoolSet, Tally},
};

/// Seats held by claims. People of one claim are alike, so only their number in each pool is kept.
#[derive(Debug)]
pub(super) struct Matching {
    free_seats: Vec<u32>,
    /// The pools with a free seat.
    free: PoolSet,
    free_total: u32,
    /// By pool: the claims that hold its seats.
    holders: Vec<Tally>,
    /// By claim: the pools in which it holds seats.
    held: Vec<Tally>,
}

impl Matching {
    /// Nobody holds anything yet.
    pub fn new(table: &FitTable) -> Self {
        let free_seats = table.pool_sizes().to_vec();
        Self {
            free: PoolSet::full(free_seats.len()),
            free_total: free_seats.iter().sum(),
            holders: vec![Tally::default(); free_seats.len()],
            held: vec![Tally::default(); table.claim_count()],
            free_seats,
        }
    }

    pub fn is_full(&self) -> bool {
        self.free_total == 0
    }

    pub fn has_free_seat(&self, pool: usize) -> bool {
        self.free.contains(pool)
    }

    /// Whether people of this claim hold a seat of this pool.
    pub fn holds(&self, claim: usize, pool: usize) -> bool {
        self.held[claim].contains(pool)
    }

    /// Any pool in which the claim holds a seat.
    pub fn any_held(&self, claim: usize) -> Option<usize> {
        self.held[claim].keys().next()
    }

    /// Gives a free seat of the pool to somebody of the claim.
    pub fn give(&mut self, claim: usize, pool: usize) {
        self.use_up(pool);
        self.holders[pool].add(claim);
        self.held[claim].add(pool);
    }

    /// Somebody of the claim gives a seat of the pool back.
    pub fn release(&mut self, claim: usize, pool: usize) {
        self.holders[pool].take(claim);
        self.held[claim].take(pool);
        self.free_seats[pool] += 1;
        self.free_total += 1;
        self.free.insert(pool);
    }

    /// Takes a free seat of the pool out of play.
    pub fn use_up(&mut self, pool: usize) {
        self.free_seats[pool] -= 1;
        self.free_total -= 1;
        if self.free_seats[pool] == 0 {
            self.free.remove(pool);
        }
    }
}

/// A breadth-first search for a free seat over the seats that holders could exchange for their own.
///
/// A pool is visited at most once, and a claim whose row holds nothing unvisited is passed in one step,
/// so a search costs no more than the pools, the seats' holders and the rows it meets.
#[derive(Debug)]
pub(super) struct Search {
    /// The pools of the searched area that were not reached yet.
    unvisited: PoolSet,
    /// The pools reached, in the order they are looked at.
    reached: Vec<usize>,
    /// By pool: the claim that could move there, none where the search began.
    reached_by: Vec<Option<usize>>,
    /// By claim: the pool it would leave, none for the one that asks for a seat.
    leaves: Vec<Option<usize>>,
    claims: Vec<usize>,
    /// The last search that met the claim, and the one that emptied the row.
    met_in: Vec<u32>,
    emptied_in: Vec<u32>,
    search_no: u32,
}

impl Search {
    pub fn new(table: &FitTable) -> Self {
        let (pools, claims) = (table.pool_sizes().len(), table.claim_count());
        Self {
            unvisited: PoolSet::empty(pools),
            reached: Vec::new(),
            reached_by: vec![None; pools],
            leaves: vec![None; claims],
            claims: Vec::new(),
            met_in: vec![0; claims],
            emptied_in: vec![0; table.row_count()],
            search_no: 0,
        }
    }

    /// Finds one more seat of `area` for the claim and gives it. If there is none, nothing changes.
    pub fn serve(&mut self, table: &FitTable, matching: &mut Matching, claim: usize, area: &PoolSet) -> bool {
        self.begin(area);
        // Others of the claim who hold seats accept nothing that this one does not: not met again.
        self.met_in[claim] = self.search_no;
        self.leaves[claim] = None;
        let end = self.reach_from(table, matching, claim).or_else(|| self.spread(table, matching));
        let Some(end) = end else { return false };
        let seat = self.shift(matching, end);
        matching.give(claim, seat);
        true
    }

    /// Makes a seat of the pool free by re-dealing the seats of `area`. If it cannot be, nothing changes.
    pub fn free_up(
        &mut self,
        table: &FitTable,
        matching: &mut Matching,
        pool: usize,
        area: &PoolSet,
    ) -> bool {
        self.begin(area);
        self.unvisited.remove(pool);
        self.reached_by[pool] = None;
        self.reached.push(pool);
        let Some(end) = self.spread(table, matching) else { return false };
        self.shift(matching, end);
        true
    }

    /// The pools of the area that the last search did not reach.
    pub fn unvisited(&self) -> &PoolSet {
        &self.unvisited
    }

    /// The holders of seats that the last search met.
    pub fn claims_met(&self) -> &[usize] {
        &self.claims
    }

    fn begin(&mut self, area: &PoolSet) {
        self.unvisited.copy_from(area);
        self.reached.clear();
        self.claims.clear();
        self.search_no += 1;
    }

    /// Goes on from the holders of all pools reached until one of them could move to a free seat.
    fn spread(&mut self, table: &FitTable, matching: &Matching) -> Option<usize> {
        let mut looked_at = 0;
        while let Some(&pool) = self.reached.get(looked_at) {
            looked_at += 1;
            for claim in matching.holders[pool].keys() {
                if self.meet(claim, pool)
                    && let Some(end) = self.reach_from(table, matching, claim)
                {
                    return Some(end);
                }
            }
        }
        None
    }

    fn meet(&mut self, claim: usize, pool: usize) -> bool {
        let first_time = self.met_in[claim] != self.search_no;
        if first_time {
            self.met_in[claim] = self.search_no;
            self.leaves[claim] = Some(pool);
            self.claims.push(claim);
        }
        first_time
    }

    /// Reaches every unvisited pool the claim accepts; the answer is one of them with a free seat.
    fn reach_from(&mut self, table: &FitTable, matching: &Matching, claim: usize) -> Option<usize> {
        let row_no = table.row_of(claim);
        if self.emptied_in[row_no] == self.search_no {
            return None;
        }
        let row = table.row(row_no);
        let refused = self.hold_back(table.refused_pools(claim));
        let end = row.first_in_all(&self.unvisited, &matching.free);
        let before = self.reached.len();
        self.unvisited.drain_common(row, &mut self.reached);
        for &pool in &self.reached[before..] {
            self.reached_by[pool] = Some(claim);
        }
        if !refused.iter().any(|&pool| row.contains(pool)) {
            self.emptied_in[row_no] = self.search_no;
        }
        refused.into_iter().for_each(|pool| self.unvisited.insert(pool));
        end
    }

    /// Hides the pools a claim refused from it; they are put back after it was asked.
    fn hold_back(&mut self, refused: &[usize]) -> Vec<usize> {
        refused.iter().copied().filter(|&pool| self.unvisited.remove(pool)).collect()
    }

    /// Moves holders along the path that ends at a free seat; the answer is the pool that is free then.
    fn shift(&self, matching: &mut Matching, end: usize) -> usize {
        let mut seat = end;
        while let Some(claim) = self.reached_by[seat]
            && let Some(left) = self.leaves[claim]
        {
            matching.release(claim, left);
            matching.give(claim, seat);
            seat = left;
        }
        seat
    }
}
