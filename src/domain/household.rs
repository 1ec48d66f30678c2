//! The household of an applicant and its compact form.

use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use super::{
    Day,
    identity_number::IdentityNumber,
    person::{Applicant, PersonName, Sex, SpecialRights},
};

/// Kinship to the applicant; the law counts spouses and children (Housing Law 101-10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kinship {
    Spouse,
    Child,
}

/// Why a recorded member is not counted although kinship and age would count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotCounted {
    /// A child of a former marriage who lives apart by court decision (Housing Law 101-10).
    ByCourt,
    /// A spouse with a dwelling from before the marriage (Housing Law 101-3).
    PremaritalDwelling,
}

/// A member of the applicant's household as recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseholdMember {
    pub iin: IdentityNumber,
    pub name: PersonName,
    pub kinship: Kinship,
    pub sex: Sex,
    pub birth_date: Day,
    /// A child with a disability counts at any age (Housing Law 101-10).
    #[serde(default)]
    pub disability: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_counted: Option<NotCounted>,
}

/// A child as far as the entitlement is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChildFacts {
    pub sex: Sex,
    pub birth_date: Day,
    pub disability: bool,
}

/// All that the entitlement of a household depends on besides the day: small enough for an index.
///
/// Members who are not counted on any day are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composition {
    pub applicant_sex: Sex,
    pub spouse: Option<Sex>,
    pub unborn: bool,
    pub rights: SpecialRights,
    /// Sorted, so that the order of rows in a file does not matter.
    pub children: Vec<ChildFacts>,
}

impl Composition {
    /// Draws the facts together from an application and its household.
    pub fn of(applicant: &Applicant, household: &[HouseholdMember]) -> Self {
        let counted = || household.iter().filter(|member| member.not_counted.is_none());
        let mut children: Vec<_> = counted()
            .filter(|member| member.kinship == Kinship::Child)
            .map(|child| ChildFacts {
                sex: child.sex,
                birth_date: child.birth_date,
                disability: child.disability,
            })
            .collect();
        children.sort();
        Self {
            applicant_sex: applicant.sex,
            spouse: counted().find(|member| member.kinship == Kinship::Spouse).map(|spouse| spouse.sex),
            unborn: applicant.pregnancy_over_22_weeks,
            rights: applicant.rights,
            children,
        }
    }

    /// The compact form: one byte of flags, then four bytes a child.
    pub fn to_bytes(&self) -> Vec<u8> {
        let flags = [
            self.applicant_sex == Sex::Female,
            self.spouse.is_some(),
            self.spouse == Some(Sex::Female),
            self.unborn,
            self.rights.additional_room,
            self.rights.lower_floor_or_lift,
            self.rights.not_above_second_floor,
        ];
        let flags = flags.iter().enumerate().fold(0_u8, |byte, (bit, &set)| byte | (u8::from(set) << bit));
        let children = self.children.iter().flat_map(|child| child_code(*child).to_le_bytes());
        std::iter::once(flags).chain(children).collect()
    }

    /// Reads the compact form; `None` if the bytes are not one.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&flags, children) = bytes.split_first()?;
        let set = |bit: u32| flags & (1 << bit) != 0;
        let sex = |female: bool| if female { Sex::Female } else { Sex::Male };
        let codes = children.chunks_exact(4);
        if flags & 0x80 != 0 || !codes.remainder().is_empty() {
            return None;
        }
        Some(Self {
            applicant_sex: sex(set(0)),
            spouse: set(1).then(|| sex(set(2))),
            unborn: set(3),
            rights: SpecialRights {
                additional_room: set(4),
                lower_floor_or_lift: set(5),
                not_above_second_floor: set(6),
            },
            children: codes.map(|code| child_of(code.try_into().ok()?)).collect::<Option<_>>()?,
        })
    }
}

fn child_code(child: ChildFacts) -> u32 {
    let days = u32::try_from(child.birth_date.num_days_from_ce()).unwrap_or(0);
    days << 2 | u32::from(child.disability) << 1 | u32::from(child.sex == Sex::Female)
}

fn child_of(bytes: [u8; 4]) -> Option<ChildFacts> {
    let code = u32::from_le_bytes(bytes);
    Some(ChildFacts {
        sex: if code & 1 == 1 { Sex::Female } else { Sex::Male },
        birth_date: Day::from_num_days_from_ce_opt((code >> 2) as i32)?,
        disability: code & 2 != 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compact_form_keeps_every_fact() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let composition = Composition {
            applicant_sex: Sex::Female,
            spouse: Some(Sex::Male),
            unborn: true,
            rights: SpecialRights {
                additional_room: true,
                lower_floor_or_lift: false,
                not_above_second_floor: true,
            },
            children: vec![
                ChildFacts { sex: Sex::Male, birth_date: day("2009-02-28"), disability: true },
                ChildFacts { sex: Sex::Female, birth_date: day("2020-12-31"), disability: false },
            ],
        };
        let bytes = composition.to_bytes();
        assert_eq!(bytes.len(), 9);
        assert_eq!(Composition::from_bytes(&bytes), Some(composition));
        assert_eq!(Composition::from_bytes(&bytes[..8]), None, "a cut child is no child");
        assert_eq!(Composition::from_bytes(&[]), None);
    }
}
