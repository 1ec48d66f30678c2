//! The applicant, and what an application says of him or her.

use serde::{Deserialize, Serialize};

use super::{Day, identity_number::IdentityNumber, phone::Phone};

/// Sex as recorded, which may differ from the one in the identity number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    Male,
    Female,
}

/// Servicemen and civilian personnel stand in one queue (order 528 item 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    Serviceman,
    Civilian,
}

/// Surname, given name and, where there is one, patronymic, as in the application.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PersonName {
    pub surname: String,
    pub given: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patronymic: Option<String>,
}

/// What stands where a name was erased.
const ERASED: &str = "—";

impl PersonName {
    /// A name that was erased.
    pub fn erased() -> Self {
        Self { surname: ERASED.to_owned(), given: ERASED.to_owned(), patronymic: None }
    }

    /// Whether the name was erased.
    pub fn is_erased(&self) -> bool {
        *self == Self::erased()
    }

    /// "Surname Given Patronymic".
    pub fn full(&self) -> String {
        let mut text = format!("{} {}", self.surname, self.given);
        if let Some(patronymic) = &self.patronymic {
            text.push(' ');
            text.push_str(patronymic);
        }
        text
    }
}

/// Special rights recorded for a household: the right and never a diagnosis (Housing Law 75(4), 76(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SpecialRights {
    /// A separate additional room, Housing Law 75(4).
    pub additional_room: bool,
    /// A lower floor or a house with a lift, Housing Law 76(3).
    pub lower_floor_or_lift: bool,
    /// Not above the second floor, Housing Law 76(3).
    pub not_above_second_floor: bool,
}

/// What an application says of the applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    pub iin: IdentityNumber,
    pub name: PersonName,
    pub sex: Sex,
    pub birth_date: Day,
    pub category: Category,
    /// Military rank; civilians have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub military_unit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// Consent to the collection and processing of personal data.
    pub consent: bool,
    /// A pregnancy over 22 weeks counts as a person until the birth is recorded (Housing Law 75(5)).
    #[serde(default)]
    pub pregnancy_over_22_weeks: bool,
    #[serde(default)]
    pub rights: SpecialRights,
    /// Whether a service dwelling had been given at the former post; `None` means unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_service_dwelling: Option<bool>,
}
