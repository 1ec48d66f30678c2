//! `queue`.

use serde::Serialize;

use super::instant;
use crate::{
    domain::{Instant, entry::Mark, garrison::Zone, person::Category},
    ops::queue::QueueLine,
};

/// The ordered queue of a garrison.
#[derive(Serialize)]
pub struct QueueJson {
    pub garrison: String,
    pub as_of: String,
    pub head: String,
    pub entries: Vec<EntryJson>,
}

/// One person of the queue.
#[derive(Serialize)]
pub struct EntryJson {
    place: u32,
    registration_no: String,
    submitted_at: String,
    iin: String,
    name: String,
    category: Category,
    persons: u32,
    area_min_m2: f64,
    area_max_m2: f64,
    min_rooms: u16,
    state: &'static str,
    marks: Vec<Mark>,
}

impl EntryJson {
    /// A line of the queue, by the garrison's clock.
    pub fn of(line: &QueueLine, zone: Zone) -> Self {
        Self {
            place: line.place,
            registration_no: line.key.registration_no.to_string(),
            submitted_at: instant(zone, line.key.submitted_at),
            iin: line.iin.to_string(),
            name: line.name.full(),
            category: line.category,
            persons: line.entitlement.persons,
            area_min_m2: line.entitlement.area_min.as_m2(),
            area_max_m2: line.entitlement.area_max.as_m2(),
            min_rooms: line.entitlement.min_rooms,
            state: line.state.code(),
            marks: line.marks.clone(),
        }
    }
}

impl QueueJson {
    /// The queue as its lines have it.
    pub fn new(garrison: String, zone: Zone, as_of: Instant, head: String, lines: &[QueueLine]) -> Self {
        let entries = lines.iter().map(|line| EntryJson::of(line, zone)).collect();
        Self { garrison, as_of: instant(zone, as_of), head, entries }
    }
}
