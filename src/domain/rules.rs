//! The parameters of the rules: dated data with the acts they come from.

use serde::{Deserialize, Serialize};

use super::area::Area;

/// The parameters a plan, a card or a list is computed under; a round records its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Lower bound of useful area for each person, Housing Law 75(1).
    pub area_min_per_person: Area,
    /// Upper bound of useful area for each person, Housing Law 75(1).
    pub area_max_per_person: Area,
    /// What the right to an additional room adds to the upper bound.
    /// The law gives no figure: a setting of the commission (design 4.3).
    pub additional_room_area: Area,
    /// Whether a dwelling above the upper bound with exactly the minimum of rooms is within the norm.
    /// An interpretation of 75(1) with 76(2) (design 4.4).
    pub exact_rooms_are_within: bool,
    /// Children count under this age, in years (design 4.3).
    pub child_age_years: u32,
    /// The highest floor that is "lower" (design 4.3).
    pub lower_floor_max: i16,
    /// The term of a reply in hours (order 528 item 5).
    pub reply_window_hours: u32,
    /// The term of a task in calendar days: a setting of the commission (design 4.7).
    #[serde(default = "default_task_days", skip_serializing_if = "is_default_task_days")]
    pub task_days: u32,
    /// An answer of the inventory is fresh for so many days: a setting of the commission (design 4.8).
    #[serde(default = "default_inventory_days", skip_serializing_if = "is_default_inventory_days")]
    pub inventory_days: u32,
    /// An exclusion case is to be decided within so many working days (Administrative Code 76).
    #[serde(default = "default_case_working_days", skip_serializing_if = "is_default_case_working_days")]
    pub case_working_days: u32,
}

const fn default_inventory_days() -> u32 {
    30
}

const fn default_case_working_days() -> u32 {
    15
}

const fn default_task_days() -> u32 {
    10
}

/// The usual term stays unwritten: rules of earlier days keep their bytes, and plans their digests.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_default_task_days(days: &u32) -> bool {
    *days == default_task_days()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_default_inventory_days(days: &u32) -> bool {
    *days == default_inventory_days()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_default_case_working_days(days: &u32) -> bool {
    *days == default_case_working_days()
}

impl Default for Rules {
    /// The Housing Law in its edition of 14 July 2026, the term of order 528.
    fn default() -> Self {
        Self {
            area_min_per_person: Area::from_m2(15),
            area_max_per_person: Area::from_m2(18),
            additional_room_area: Area::from_m2(18),
            exact_rooms_are_within: true,
            child_age_years: 18,
            lower_floor_max: 2,
            reply_window_hours: 48,
            task_days: default_task_days(),
            inventory_days: default_inventory_days(),
            case_working_days: default_case_working_days(),
        }
    }
}
