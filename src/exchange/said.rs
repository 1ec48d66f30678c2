//! What the words of a cell say, for the form that puts a rejected row right.

use super::words::{self, Right, meaning};
use crate::domain::{
    dwelling::{Condition, DwellingKind},
    household::Kinship,
    person::{Category, Sex, SpecialRights},
};

/// The sex that a word tells.
pub fn sex(text: &str) -> Option<Sex> {
    meaning(words::SEXES, text)
}

/// The category that words tell.
pub fn category(text: &str) -> Option<Category> {
    meaning(words::CATEGORIES, text)
}

/// The kinship that a word tells.
pub fn kinship(text: &str) -> Option<Kinship> {
    meaning(words::KINSHIPS, text).map(|(kinship, _sex)| kinship)
}

/// The answer that a word gives.
pub fn yes_or_no(text: &str) -> Option<bool> {
    meaning(words::YES_NO, text)
}

/// The kind of a dwelling that words tell.
pub fn dwelling_kind(text: &str) -> Option<DwellingKind> {
    meaning(words::DWELLING_KINDS, text)
}

/// The condition of a dwelling that a word tells.
pub fn condition(text: &str) -> Option<Condition> {
    meaning(words::CONDITIONS, text)
}

/// The rights named in a cell, and the parts that name none.
pub fn rights(text: &str) -> (SpecialRights, Vec<&str>) {
    let (mut rights, mut unknown) = (SpecialRights::default(), Vec::new());
    for said in text.split([',', ';', '\n']).map(str::trim).filter(|said| !said.is_empty()) {
        match meaning(words::RIGHTS, said) {
            Some(Right::AdditionalRoom) => rights.additional_room = true,
            Some(Right::LowerFloorOrLift) => rights.lower_floor_or_lift = true,
            Some(Right::NotAboveSecondFloor) => rights.not_above_second_floor = true,
            None => unknown.push(said),
        }
    }
    (rights, unknown)
}
