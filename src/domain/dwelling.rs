//! Dwellings of the stock.

use serde::{Deserialize, Serialize};

use super::{
    area::Area,
    ids::{DwellingId, GarrisonId},
    language::Lang,
};

/// The kind of a dwelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DwellingKind {
    Flat,
    /// A room in a hostel; it counts as one room (design 4.4).
    HostelRoom,
    House,
}

impl DwellingKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Flat, Self::HostelRoom, Self::House];
}

/// The condition recorded for a dwelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    Vacant,
    Occupied,
    UnderRepair,
}

impl Condition {
    /// Every condition.
    pub const ALL: [Self; 3] = [Self::Vacant, Self::Occupied, Self::UnderRepair];
}

/// Where a dwelling stands now: its condition, or the offer that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DwellingState {
    Vacant,
    /// In a wave that waits for approval, or in a round between waves.
    InRound,
    Offered,
    Reserved,
    Occupied,
    UnderRepair,
}

impl DwellingState {
    /// Every state.
    pub const ALL: [Self; 6] =
        [Self::Vacant, Self::InRound, Self::Offered, Self::Reserved, Self::Occupied, Self::UnderRepair];
}

/// Which area of a dwelling is compared with the norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AreaKind {
    Useful,
    Total,
}

/// What is recorded of a dwelling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DwellingFacts {
    /// The inventory number, unique in a register.
    pub inventory_no: String,
    pub garrison: GarrisonId,
    pub address_kk: String,
    pub address_ru: String,
    pub kind: DwellingKind,
    pub rooms: u16,
    pub total_area: Area,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub useful_area: Option<Area>,
    pub floor: i16,
    pub floors: i16,
    pub lift: bool,
    pub condition: Condition,
}

impl DwellingFacts {
    /// The area compared with the norm: useful if recorded, otherwise total (design 4.4).
    pub fn area(&self) -> (Area, AreaKind) {
        self.useful_area.map_or((self.total_area, AreaKind::Total), |useful| (useful, AreaKind::Useful))
    }

    /// The address in a language.
    pub fn address(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.address_kk,
            Lang::Ru => &self.address_ru,
        }
    }

    /// The rooms that count: a hostel room is one (design 4.4).
    pub const fn counted_rooms(&self) -> u16 {
        match self.kind {
            DwellingKind::HostelRoom => 1,
            DwellingKind::Flat | DwellingKind::House => self.rooms,
        }
    }
}

/// A dwelling with its number in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dwelling {
    pub id: DwellingId,
    pub facts: DwellingFacts,
    pub state: DwellingState,
}

/// Why a vacant dwelling is left out of a round; a closed list (design 4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    UnderRepair,
    Disputed,
    HeldByDecision,
    NotHabitable,
}

impl LeftOutReason {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::UnderRepair, Self::Disputed, Self::HeldByDecision, Self::NotHabitable];

    /// The stable code in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnderRepair => "under_repair",
            Self::Disputed => "disputed",
            Self::HeldByDecision => "held_by_decision",
            Self::NotHabitable => "not_habitable",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
