//! The wording of the official letters as dated data: its passages, their blanks, and what makes a wording
//! unusable (design 4.9).
//!
//! A wording is text with blanks in braces. It is kept under the keys of the blanks; people read and write
//! the blanks in words of the wording's language.

mod wording;

pub use wording::{Fault, FaultKind, Piece, fill, pieces, read};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::language::Lang;

/// The text of an official letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// The offer: the message and the notice (the annex of order 528).
    Offer,
    /// The notice of an exclusion (the annex of order 529), with the appeal behind it.
    Exclusion,
}

impl Template {
    /// Every template.
    pub const ALL: [Self; 2] = [Self::Offer, Self::Exclusion];

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Exclusion => "exclusion",
        }
    }

    /// Its passages in the order of the letter; of some the letter takes one, as the case lies.
    pub const fn passages(self) -> &'static [Passage] {
        match self {
            Self::Offer => &[
                Passage::OfferSalutationMale,
                Passage::OfferSalutationFemale,
                Passage::OfferDwelling,
                Passage::OfferRequestAndSilence,
                Passage::OfferRequestInTime,
                Passage::OfferRequest,
                Passage::OfferClosing,
            ],
            Self::Exclusion => &[
                Passage::ExclusionSalutationMale,
                Passage::ExclusionSalutationFemale,
                Passage::ExclusionFoundByInventory,
                Passage::ExclusionFound,
                Passage::ExclusionDecision,
                Passage::ExclusionAppeal,
                Passage::ExclusionPlaceStays,
                Passage::ExclusionClosing,
            ],
        }
    }

    /// Whether a version says the official words: those the program began with do, but for the Kazakh notice of
    /// an exclusion, whose annex is not at hand.
    pub const fn is_official(self, lang: Lang, version: u32) -> bool {
        !matches!((self, lang, version), (Self::Exclusion, Lang::Kk, 0))
    }
}

/// A paragraph of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Passage {
    OfferSalutationMale,
    OfferSalutationFemale,
    OfferDwelling,
    /// The request to answer, with the term and what silence means.
    OfferRequestAndSilence,
    /// The request to answer, with the term alone.
    OfferRequestInTime,
    /// The request to answer where no act sets a term.
    OfferRequest,
    OfferClosing,
    ExclusionSalutationMale,
    ExclusionSalutationFemale,
    ExclusionFoundByInventory,
    ExclusionFound,
    ExclusionDecision,
    ExclusionAppeal,
    ExclusionPlaceStays,
    ExclusionClosing,
}

impl Passage {
    /// The blanks that the passage must have; it has no others.
    pub const fn blanks(self) -> &'static [TemplateBlank] {
        use TemplateBlank as Blank;
        match self {
            Self::OfferSalutationMale | Self::OfferSalutationFemale => &[Blank::Name],
            Self::OfferDwelling => &[Blank::Address, Blank::Rooms, Blank::Area],
            Self::OfferRequestAndSilence | Self::OfferRequestInTime => &[Blank::Term],
            Self::OfferRequest
            | Self::OfferClosing
            | Self::ExclusionSalutationMale
            | Self::ExclusionSalutationFemale
            | Self::ExclusionAppeal
            | Self::ExclusionPlaceStays
            | Self::ExclusionClosing => &[],
            Self::ExclusionFoundByInventory | Self::ExclusionFound => &[Blank::Found],
            Self::ExclusionDecision => &[Blank::Ground, Blank::Body, Blank::Date, Blank::Number],
        }
    }
}

/// A blank of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplateBlank {
    /// The recipient's surname, given name and patronymic.
    Name,
    Address,
    /// The number of rooms, in Russian with its noun.
    Rooms,
    /// The total area in square metres, the figure alone.
    Area,
    /// The term for a reply with its unit.
    Term,
    /// What was found.
    Found,
    /// The number of the item of article 73(1).
    Ground,
    /// Who decided.
    Body,
    Date,
    /// The number of the decision.
    Number,
}

impl TemplateBlank {
    /// Every blank.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Address,
        Self::Rooms,
        Self::Area,
        Self::Term,
        Self::Found,
        Self::Ground,
        Self::Body,
        Self::Date,
        Self::Number,
    ];

    /// The stable key under which wordings are kept.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Rooms => "rooms",
            Self::Area => "area",
            Self::Term => "term",
            Self::Found => "found",
            Self::Ground => "ground",
            Self::Body => "body",
            Self::Date => "date",
            Self::Number => "number",
        }
    }

    /// The blank as it stands in a wording that is kept.
    pub fn in_braces(self) -> String {
        format!("{{{}}}", self.key())
    }

    /// The blank with this key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|blank| blank.key() == key)
    }
}

/// Passages with their wording; a passage that is missing is said as the program began with.
pub type Passages = BTreeMap<Passage, String>;

/// Which wordings a paper is in: version 0 is the one the program began with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WordingVersions {
    pub kk: u32,
    pub ru: u32,
}

impl WordingVersions {
    /// The version in a language.
    pub const fn get(self, lang: Lang) -> u32 {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
        }
    }

    /// Whether the paper is in the words the program began with.
    pub fn are_built_in(&self) -> bool {
        *self == Self::default()
    }
}
