//! Areas in hundredths of a square metre, so that sums and bounds are exact.

use serde::{Deserialize, Serialize};

/// An area in hundredths of a square metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Area {
    centi_m2: u32,
}

impl Area {
    /// An area of so many hundredths of a square metre.
    pub const fn from_centi_m2(centi_m2: u32) -> Self {
        Self { centi_m2 }
    }

    /// An area of whole square metres.
    pub const fn from_m2(m2: u32) -> Self {
        Self { centi_m2: m2 * 100 }
    }

    /// The amount in hundredths of a square metre.
    pub const fn centi_m2(self) -> u32 {
        self.centi_m2
    }

    /// The amount in square metres, for JSON and spreadsheets only.
    pub fn as_m2(self) -> f64 {
        f64::from(self.centi_m2) / 100.0
    }

    /// This area for each of `count` persons.
    pub const fn times(self, count: u32) -> Self {
        Self { centi_m2: self.centi_m2 * count }
    }

    /// The sum of two areas.
    pub const fn plus(self, other: Self) -> Self {
        Self { centi_m2: self.centi_m2 + other.centi_m2 }
    }
}
