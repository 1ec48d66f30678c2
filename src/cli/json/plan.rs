//! `round plan`, `round open`, `round next`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{fit, instant};
use crate::{
    domain::{
        dwelling::{AreaKind, LeftOutReason},
        ids::{DwellingId, RoundId},
        legal_basis::LegalBasis,
        reason::Reason,
        round::PlannedOffer,
        rules::Rules,
    },
    ops::{inventory::Lacking, planning::PlannedWave},
};

/// A plan with all it rests on.
#[derive(Serialize)]
pub struct PlanJson {
    round: Option<i64>,
    wave: Option<u32>,
    garrison: String,
    at: String,
    head: String,
    basis: LegalBasis,
    below_norm: bool,
    rules: RulesJson,
    digest: String,
    open_import_rows: u32,
    offers: Vec<OfferJson>,
    vacant: Vec<String>,
    left_out: Vec<LeftOutJson>,
    passed_over: Vec<PassedOverJson>,
    /// Only of a round that demands a fresh inventory.
    #[serde(skip_serializing_if = "Option::is_none")]
    fresh_inventory_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inventory_lacking: Option<Vec<LackingJson>>,
}

#[derive(Serialize)]
struct LackingJson {
    place: u32,
    registration_no: String,
    name: String,
    steps: BTreeMap<u8, &'static str>,
}

impl LackingJson {
    fn of(lacking: &Lacking) -> Self {
        Self {
            place: lacking.place,
            registration_no: lacking.registration_no.to_string(),
            name: lacking.name.full(),
            steps: lacking.steps.iter().map(|(step, state)| (*step, state.code())).collect(),
        }
    }
}

/// The parameters of the rules, areas in square metres.
#[derive(Serialize)]
struct RulesJson {
    area_min_per_person_m2: f64,
    area_max_per_person_m2: f64,
    additional_room_area_m2: f64,
    exact_rooms_are_within: bool,
    child_age_years: u32,
    lower_floor_max: i16,
    reply_window_hours: u32,
}

#[derive(Serialize)]
struct OfferJson {
    place: u32,
    registration_no: String,
    dwelling: String,
    fit: &'static str,
    area_m2: f64,
    area_kind: AreaKind,
}

#[derive(Serialize)]
struct LeftOutJson {
    dwelling: String,
    reason: LeftOutReason,
}

#[derive(Serialize)]
struct PassedOverJson {
    place: u32,
    registration_no: String,
    reason: &'static str,
    dwelling: Option<String>,
}

impl PlanJson {
    /// A planned wave; round and wave once it is recorded.
    pub fn new(planned: &PlannedWave, recorded: Option<(RoundId, u32)>) -> Self {
        let inventory_no = |dwelling: DwellingId| planned.inventory_no(dwelling).to_owned();
        let left_out = planned.left_out.iter();
        let fresh_inventory_days = planned.terms.settings.fresh_inventory_days;
        Self {
            round: recorded.map(|(round, _)| round.0),
            wave: recorded.map(|(_, wave)| wave),
            garrison: planned.terms.garrison.name.clone(),
            at: instant(planned.terms.garrison.zone, planned.at),
            head: planned.head.to_string(),
            basis: planned.terms.basis,
            below_norm: planned.terms.settings.below_norm,
            rules: RulesJson::of(&planned.terms.rules),
            digest: planned.digest.to_string(),
            open_import_rows: planned.open_import_rows,
            offers: planned.plan.offers.iter().map(|offer| OfferJson::of(planned, offer)).collect(),
            vacant: planned.plan.vacant.iter().map(|&dwelling| inventory_no(dwelling)).collect(),
            left_out: left_out
                .map(|left| LeftOutJson { dwelling: inventory_no(left.dwelling), reason: left.reason })
                .collect(),
            passed_over: passed_over(planned),
            inventory_lacking: fresh_inventory_days
                .map(|_| planned.lacking.iter().map(LackingJson::of).collect()),
            fresh_inventory_days,
        }
    }
}

impl RulesJson {
    fn of(rules: &Rules) -> Self {
        Self {
            area_min_per_person_m2: rules.area_min_per_person.as_m2(),
            area_max_per_person_m2: rules.area_max_per_person.as_m2(),
            additional_room_area_m2: rules.additional_room_area.as_m2(),
            exact_rooms_are_within: rules.exact_rooms_are_within,
            child_age_years: rules.child_age_years,
            lower_floor_max: rules.lower_floor_max,
            reply_window_hours: rules.reply_window_hours,
        }
    }
}

impl OfferJson {
    fn of(planned: &PlannedWave, offer: &PlannedOffer) -> Self {
        let dwelling = planned.dwellings.iter().find(|known| known.id == offer.dwelling);
        let (area, area_kind) =
            dwelling.map_or((0.0, AreaKind::Total), |known| (known.measure.area.as_m2(), known.area_kind));
        Self {
            place: offer.place,
            registration_no: person(planned, offer.place),
            dwelling: planned.inventory_no(offer.dwelling).to_owned(),
            fit: fit(offer.fit),
            area_m2: area,
            area_kind,
        }
    }
}

/// The registration number of the person at a place.
fn person(planned: &PlannedWave, place: u32) -> String {
    planned.registration_no(place).map(|number| number.to_string()).unwrap_or_default()
}

fn passed_over(planned: &PlannedWave) -> Vec<PassedOverJson> {
    let row = |passed: crate::domain::round::PassedOver| PassedOverJson {
        place: passed.place,
        registration_no: person(planned, passed.place),
        reason: Reason::code(passed.reason),
        dwelling: passed.dwelling.map(|dwelling| planned.inventory_no(dwelling).to_owned()),
    };
    planned.passed_over().into_iter().map(row).collect()
}
