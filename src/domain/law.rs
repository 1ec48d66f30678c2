//! Places of the law: what a reason, a sum or a step rests on, so that a screen can open it.

pub mod grounds;

/// An act that the program cites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Joint order 528 / 211-НҚ: the pilot of automatic allocation.
    Order528,
    /// Joint order 529 / 212-НҚ: the pilot of proactive exclusion.
    Order529,
    /// The law "On housing relations".
    HousingLaw,
    /// Order 214-НҚ: the social wallet.
    Order214,
    /// Order 555 of 2021: military registration.
    Order555,
    /// Order 405: the housing commission.
    Order405,
    /// The administrative procedural and process-related code.
    AdministrativeCode,
}

impl Act {
    /// Every act, as lists show them.
    pub const ALL: [Self; 7] = [
        Self::Order528,
        Self::Order529,
        Self::HousingLaw,
        Self::Order214,
        Self::Order555,
        Self::Order405,
        Self::AdministrativeCode,
    ];
}

/// A part of an act with a numbering of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LawPart {
    /// The order itself.
    Order,
    /// What the order approves: an algorithm, rules.
    Rules,
    /// An annex, counted from 1.
    Annex(u16),
    /// An article; `inserted` is the 3 of article 101-3, 0 for a plain one.
    Article { number: u16, inserted: u16 },
}

/// A place of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LawPlace {
    pub act: Act,
    pub part: LawPart,
    /// The item (пункт, тармақ).
    pub item: Option<u16>,
}

impl LawPlace {
    /// The beginning of an act.
    pub const fn beginning(act: Act) -> Self {
        let part = match act {
            Act::HousingLaw | Act::AdministrativeCode => LawPart::Article { number: 0, inserted: 0 },
            Act::Order528 | Act::Order529 | Act::Order214 | Act::Order555 | Act::Order405 => LawPart::Order,
        };
        Self { act, part, item: None }
    }

    /// An item of what an order approves: "order 528, item 5".
    pub const fn item(act: Act, item: u16) -> Self {
        Self { act, part: LawPart::Rules, item: Some(item) }
    }

    /// The annex of an order.
    pub const fn annex(act: Act) -> Self {
        Self { act, part: LawPart::Annex(1), item: None }
    }

    /// An article of the Housing Law.
    pub const fn housing(number: u16) -> Self {
        Self { act: Act::HousingLaw, part: LawPart::Article { number, inserted: 0 }, item: None }
    }

    /// An item of an article of the Housing Law: 75(1).
    pub const fn housing_item(number: u16, item: u16) -> Self {
        Self { item: Some(item), ..Self::housing(number) }
    }

    /// An inserted article of the Housing Law: 101-10.
    pub const fn housing_inserted(number: u16, inserted: u16) -> Self {
        Self { act: Act::HousingLaw, part: LawPart::Article { number, inserted }, item: None }
    }

    /// An article of the administrative code.
    pub const fn administrative(number: u16) -> Self {
        Self { act: Act::AdministrativeCode, part: LawPart::Article { number, inserted: 0 }, item: None }
    }
}
