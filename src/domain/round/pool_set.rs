//! Small dense sets and counts of pools, the alphabet of the matching.

/// A set of pools as a row of bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PoolSet {
    words: Vec<u64>,
}

const BITS: usize = u64::BITS as usize;

impl PoolSet {
    /// The empty set over pools `0..pools`.
    pub fn empty(pools: usize) -> Self {
        Self { words: vec![0; pools.div_ceil(BITS)] }
    }

    /// The set of all pools `0..pools`.
    pub fn full(pools: usize) -> Self {
        let mut set = Self::empty(pools);
        (0..pools).for_each(|pool| set.insert(pool));
        set
    }

    pub fn insert(&mut self, pool: usize) {
        self.words[pool / BITS] |= 1 << (pool % BITS);
    }

    /// Removes a pool and tells whether it was a member.
    pub fn remove(&mut self, pool: usize) -> bool {
        let was_member = self.contains(pool);
        self.words[pool / BITS] &= !(1 << (pool % BITS));
        was_member
    }

    pub fn contains(&self, pool: usize) -> bool {
        self.words[pool / BITS] >> (pool % BITS) & 1 == 1
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(index, &word)| Bits(word).map(move |bit| index * BITS + bit))
    }

    /// The smallest pool that is in this set and in both others.
    pub fn first_in_all(&self, second: &Self, third: &Self) -> Option<usize> {
        let words = self.words.iter().zip(&second.words).zip(&third.words);
        let mut common = words.map(|((a, b), c)| a & b & c).enumerate();
        common.find(|&(_, word)| word != 0).map(|(index, word)| index * BITS + word.trailing_zeros() as usize)
    }

    /// Removes the members of `other` from this set and adds those that were there to `taken`.
    pub fn drain_common(&mut self, other: &Self, taken: &mut Vec<usize>) {
        for (index, (mine, theirs)) in self.words.iter_mut().zip(&other.words).enumerate() {
            taken.extend(Bits(*mine & theirs).map(|bit| index * BITS + bit));
            *mine &= !theirs;
        }
    }

    /// Becomes a copy of `other` without a new allocation.
    pub fn copy_from(&mut self, other: &Self) {
        self.words.clone_from(&other.words);
    }

    /// Splits off the members that are not in `kept`.
    pub fn split_off_outside(&mut self, kept: &Self) -> Self {
        let split = |(mine, kept): (&mut u64, &u64)| {
            let outside = *mine & !kept;
            *mine &= kept;
            outside
        };
        Self { words: self.words.iter_mut().zip(&kept.words).map(split).collect() }
    }
}

struct Bits(u64);

impl Iterator for Bits {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let bit = self.0.trailing_zeros() as usize;
        self.0 &= self.0 - 1;
        Some(bit)
    }
}

/// How many seats are held, by pool or by claim; only those with at least one are kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    counts: Vec<(usize, u32)>,
}

impl Tally {
    pub fn add(&mut self, key: usize) {
        match self.counts.iter_mut().find(|(known, _)| *known == key) {
            Some((_, count)) => *count += 1,
            None => self.counts.push((key, 1)),
        }
    }

    /// Takes one off `key`; a key that is not held stays as it is.
    pub fn take(&mut self, key: usize) {
        let Some(index) = self.counts.iter().position(|&(known, _)| known == key) else { return };
        self.counts[index].1 -= 1;
        if self.counts[index].1 == 0 {
            self.counts.swap_remove(index);
        }
    }

    pub fn contains(&self, key: usize) -> bool {
        self.keys().any(|known| known == key)
    }

    pub fn keys(&self) -> impl Iterator<Item = usize> + '_ {
        self.counts.iter().map(|&(key, _)| key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(members: &[usize]) -> PoolSet {
        let mut set = PoolSet::empty(200);
        members.iter().for_each(|&pool| set.insert(pool));
        set
    }

    #[test]
    fn members_across_words() {
        let mut some = set(&[0, 63, 64, 199]);
        assert_eq!(some.iter().collect::<Vec<_>>(), [0, 63, 64, 199]);
        assert!(some.remove(63));
        assert!(!some.remove(63));
        assert!(!some.contains(63) && some.contains(64));
        assert_eq!(PoolSet::full(65).iter().count(), 65);
    }

    #[test]
    fn common_members() {
        let (a, b) = (set(&[1, 70, 150]), set(&[70, 150, 199]));
        assert_eq!(a.first_in_all(&b, &set(&[150])), Some(150));
        assert_eq!(a.first_in_all(&b, &set(&[1])), None);
        let (mut rest, mut taken) = (a.clone(), vec![9]);
        rest.drain_common(&b, &mut taken);
        assert_eq!((rest, taken), (set(&[1]), vec![9, 70, 150]));
    }

    #[test]
    fn splitting() {
        let mut all = set(&[1, 70, 150]);
        let outside = all.split_off_outside(&set(&[70]));
        assert_eq!((all, outside), (set(&[70]), set(&[1, 150])));
    }

    #[test]
    fn a_tally_forgets_what_is_used_up() {
        let mut tally = Tally::default();
        tally.add(7);
        tally.add(7);
        tally.take(7);
        assert!(tally.contains(7));
        tally.take(7);
        tally.take(7);
        assert_eq!(tally.keys().count(), 0);
    }
}
