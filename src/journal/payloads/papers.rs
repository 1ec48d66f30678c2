//! Printed papers and exported lists.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Day,
    ids::{CaseId, EntryId, MinutesId, OfferId, PaperId, RoundId},
    language::Lang,
    template::{Template, WordingVersions},
};

/// The kind of a printed paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    OfferNotice,
    QueueList,
    /// The protocol of a round.
    Protocol,
    /// Information on a person's place in the queue.
    PlaceInformation,
    /// The stock of a garrison.
    StockList,
    /// The register of offers and replies by code.
    OfferRegister,
    /// The list of printed papers.
    PaperList,
    /// The journal with its monthly totals.
    Journal,
    /// The minutes of a sitting.
    Minutes,
    /// What the minutes of a sitting say of one person.
    MinutesExtract,
    /// The notice of an exclusion, after the decision.
    ExclusionNotice,
    /// The inventory of a garrison by step, with totals.
    InventorySummary,
}

impl PaperKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::OfferNotice,
        Self::QueueList,
        Self::Protocol,
        Self::PlaceInformation,
        Self::StockList,
        Self::OfferRegister,
        Self::PaperList,
        Self::Journal,
        Self::Minutes,
        Self::MinutesExtract,
        Self::ExclusionNotice,
        Self::InventorySummary,
    ];

    /// The template whose words the paper is in, if it is one of the official letters.
    pub const fn template(self) -> Option<Template> {
        match self {
            Self::OfferNotice => Some(Template::Offer),
            Self::ExclusionNotice => Some(Template::Exclusion),
            Self::QueueList
            | Self::Protocol
            | Self::PlaceInformation
            | Self::StockList
            | Self::OfferRegister
            | Self::PaperList
            | Self::Journal
            | Self::Minutes
            | Self::MinutesExtract
            | Self::InventorySummary => None,
        }
    }
}

/// An outgoing number as papers show it: the file index where there is one, then the running number.
pub fn reference(file_index: Option<&str>, number: u32) -> String {
    match file_index {
        Some(index) if !index.is_empty() => format!("{index}/{number}"),
        Some(_) | None => number.to_string(),
    }
}

/// A paper got its number; both language sheets share number and date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperIssued {
    pub paper: PaperId,
    pub kind: PaperKind,
    pub year: i32,
    /// Running number within kind and year, without gaps.
    pub number: u32,
    pub date: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<RoundId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<MinutesId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// The wordings a letter is in, so that a copy says the same.
    #[serde(default, skip_serializing_if = "WordingVersions::are_built_in")]
    pub wording: WordingVersions,
    /// The index of the file it belongs to by the commission's nomenclature, as it was on that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_index: Option<String>,
}

/// Papers of a kind get another file index from now on, or none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileIndexChanged {
    pub kind: PaperKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<String>,
}

/// Sheets of a paper were printed or saved; every time after the first is a copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperPrinted {
    pub paper: PaperId,
    pub langs: Vec<Lang>,
    pub copy: bool,
}

/// A list was written to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ListExported {
    pub list: String,
    pub rows: u32,
}
