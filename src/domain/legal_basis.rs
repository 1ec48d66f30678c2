//! The acts a round or a case may rest on, dated (design 4.10).

use serde::{Deserialize, Serialize};

use super::Day;

/// What a legal basis allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BasisKind {
    Allocation,
    Exclusion,
}

/// A built-in legal basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LegalBasis {
    /// Joint order 528 / 211-НҚ, the pilot of automatic allocation.
    #[serde(rename = "order-528")]
    Order528,
    /// Joint order 529 / 212-НҚ, the pilot of proactive exclusion.
    #[serde(rename = "order-529")]
    Order529,
    /// Housing Law 77(4) with item 6(3) of order 405.
    #[serde(rename = "law-77-4")]
    Law77Part4,
    /// Housing Law 73.
    #[serde(rename = "law-73")]
    Law73,
}

impl LegalBasis {
    /// Every built-in basis.
    pub const ALL: [Self; 4] = [Self::Order528, Self::Order529, Self::Law77Part4, Self::Law73];

    /// The stable code in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Order528 => "order-528",
            Self::Order529 => "order-529",
            Self::Law77Part4 => "law-77-4",
            Self::Law73 => "law-73",
        }
    }

    /// The basis with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.code() == code)
    }

    /// What it allows.
    pub const fn kind(self) -> BasisKind {
        match self {
            Self::Order528 | Self::Law77Part4 => BasisKind::Allocation,
            Self::Order529 | Self::Law73 => BasisKind::Exclusion,
        }
    }

    /// The first day it is in force; the orders count from the last signature (design 4.10).
    pub fn in_force_from(self) -> Day {
        let (year, month, day) = match self {
            Self::Order528 | Self::Order529 => (2025, 5, 12),
            Self::Law77Part4 => (2025, 8, 27),
            Self::Law73 => (1997, 4, 16),
        };
        Day::from_ymd_opt(year, month, day).expect("a day of the calendar")
    }

    /// The last day it is in force, if it has one.
    pub fn in_force_until(self) -> Option<Day> {
        match self {
            Self::Order528 | Self::Order529 => Day::from_ymd_opt(2026, 3, 31),
            Self::Law77Part4 | Self::Law73 => None,
        }
    }

    /// Whether it is in force on a day.
    pub fn in_force_on(self, day: Day) -> bool {
        self.in_force_from() <= day && self.in_force_until().is_none_or(|last| day <= last)
    }

    /// The bases of one kind in force on a day, newest first.
    pub fn in_force(kind: BasisKind, day: Day) -> Vec<Self> {
        let mut bases: Vec<_> =
            Self::ALL.into_iter().filter(|basis| basis.kind() == kind && basis.in_force_on(day)).collect();
        bases.sort_by_key(|basis| std::cmp::Reverse(basis.in_force_from()));
        bases
    }

    /// Whether nobody without a recorded consent takes part (order 528 item 4; design 4.5).
    pub const fn requires_consent(self) -> bool {
        matches!(self, Self::Order528)
    }
}

/// The act that sets the term, the codes and the effect of silence (design 4.7).
///
/// Order 528 itself until it expired; afterwards an act that the commission records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyAct {
    /// The body that issued it.
    pub body: String,
    pub number: String,
    pub date: Day,
    pub in_force_from: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force_until: Option<Day>,
}

impl ReplyAct {
    /// Whether it is in force on a day.
    pub fn in_force_on(&self, day: Day) -> bool {
        self.in_force_from <= day && self.in_force_until.is_none_or(|last| day <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(day: &str, allocation: &[&str]) {
        let found = LegalBasis::in_force(BasisKind::Allocation, day.parse().unwrap());
        assert_eq!(found.iter().map(|basis| basis.code()).collect::<Vec<_>>(), allocation, "{day}");
    }

    #[test]
    fn bases_are_dated() {
        check("2025-05-11", &[]);
        check("2025-05-12", &["order-528"]);
        check("2025-08-26", &["order-528"]);
        check("2025-08-27", &["law-77-4", "order-528"]);
        check("2026-03-31", &["law-77-4", "order-528"]);
        check("2026-04-01", &["law-77-4"]);
    }

    #[test]
    fn codes_are_read_back() {
        for basis in LegalBasis::ALL {
            assert_eq!(LegalBasis::from_code(basis.code()), Some(basis));
            assert_eq!(serde_json::to_value(basis).unwrap(), basis.code());
        }
    }
}
