//! Numbers that look random and are the same for the same seed, on every machine and in every version.

/// The generator "splitmix64".
pub struct Chance(u64);

impl Chance {
    /// A generator that a seed starts.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to and without `bound`, which is not 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        (((self.next() >> 32) * u64::from(bound)) >> 32) as u32
    }

    /// A number from `first` to `last`, both possible.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last - first + 1)
    }

    /// True in so many cases of a hundred.
    pub fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    /// One of several things, each as likely as the others.
    pub fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.below(things.len() as u32) as usize]
    }

    /// One of several things by their weights.
    pub fn weighted<T: Copy>(&mut self, things: &[(u32, T)]) -> T {
        let total = things.iter().map(|(weight, _)| weight).sum();
        let mut rest = self.below(total);
        for &(weight, thing) in things {
            if rest < weight {
                return thing;
            }
            rest -= weight;
        }
        things[0].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers_for_ever() {
        let mut chance = Chance::new(1);
        let numbers: Vec<u32> = (0..5).map(|_| chance.below(1000)).collect();
        assert_eq!(numbers, [566, 745, 971, 444, 444]);
    }

    #[test]
    fn bounds_hold() {
        let mut chance = Chance::new(7);
        let drawn: Vec<u32> = (0..1000).map(|_| chance.between(3, 5)).collect();
        assert_eq!(drawn.iter().min().zip(drawn.iter().max()), Some((&3, &5)));
        assert!((0..1000).all(|_| chance.weighted(&[(1, true), (0, false)])));
    }
}
