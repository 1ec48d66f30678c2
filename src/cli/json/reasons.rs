//! `round reasons`.

use serde::Serialize;

use crate::ops::rounds::DwellingReasons;

/// Everyone ahead of the person who got a dwelling.
#[derive(Serialize)]
pub struct ReasonsJson {
    round: i64,
    wave: u32,
    dwelling: String,
    offered_to: String,
    ahead: Vec<AheadJson>,
}

#[derive(Serialize)]
struct AheadJson {
    place: u32,
    registration_no: String,
    reason: &'static str,
}

impl ReasonsJson {
    /// The reasons of one dwelling.
    pub fn of(reasons: &DwellingReasons) -> Self {
        let ahead = reasons.ahead.iter().map(|(ahead, registration_no)| AheadJson {
            place: ahead.place,
            registration_no: registration_no.to_string(),
            reason: ahead.reason.code(),
        });
        Self {
            round: reasons.round.0,
            wave: reasons.wave,
            dwelling: reasons.inventory_no.clone(),
            offered_to: reasons.offered_to.to_string(),
            ahead: ahead.collect(),
        }
    }
}
