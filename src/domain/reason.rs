//! The closed list of reasons why somebody ahead was passed over (design 4.4–4.6).

use serde::{Deserialize, Serialize};

/// Why a person takes no part in a round; the first that applies (design 4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bar {
    LiveOffer,
    Reserved,
    CaseOpen,
    NoConsent,
    InventoryMissing,
    InventoryStale,
}

/// Why a dwelling does not fit a person; the first that applies (design 4.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Misfit {
    TooFewRooms,
    FloorUnsuitable,
    AreaAbove,
    AlreadyRefused,
    WithinNormOnly,
    OutsideNormClosed,
}

/// Why a person ahead of the one who got a dwelling did not get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    Barred(Bar),
    Misfit(Misfit),
    /// The person got another dwelling of the same wave.
    OfferedOtherDwelling,
    /// A dwelling fits, but everyone that fits was kept by people ahead.
    TakenByEarlier,
}

impl Reason {
    /// Every reason there is; there is no "other".
    pub const ALL: [Self; 14] = [
        Self::Barred(Bar::LiveOffer),
        Self::Barred(Bar::Reserved),
        Self::Barred(Bar::CaseOpen),
        Self::Barred(Bar::NoConsent),
        Self::Barred(Bar::InventoryMissing),
        Self::Barred(Bar::InventoryStale),
        Self::Misfit(Misfit::TooFewRooms),
        Self::Misfit(Misfit::FloorUnsuitable),
        Self::Misfit(Misfit::AreaAbove),
        Self::Misfit(Misfit::AlreadyRefused),
        Self::Misfit(Misfit::WithinNormOnly),
        Self::Misfit(Misfit::OutsideNormClosed),
        Self::OfferedOtherDwelling,
        Self::TakenByEarlier,
    ];

    /// The stable code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Barred(Bar::LiveOffer) => "live_offer",
            Self::Barred(Bar::Reserved) => "reserved",
            Self::Barred(Bar::CaseOpen) => "case_open",
            Self::Barred(Bar::NoConsent) => "no_consent",
            Self::Barred(Bar::InventoryMissing) => "inventory_missing",
            Self::Barred(Bar::InventoryStale) => "inventory_stale",
            Self::Misfit(Misfit::TooFewRooms) => "too_few_rooms",
            Self::Misfit(Misfit::FloorUnsuitable) => "floor_unsuitable",
            Self::Misfit(Misfit::AreaAbove) => "area_above",
            Self::Misfit(Misfit::AlreadyRefused) => "already_refused",
            Self::Misfit(Misfit::WithinNormOnly) => "within_norm_only",
            Self::Misfit(Misfit::OutsideNormClosed) => "outside_norm_closed",
            Self::OfferedOtherDwelling => "offered_other_dwelling",
            Self::TakenByEarlier => "taken_by_earlier",
        }
    }
}
