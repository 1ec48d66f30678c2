//! Small waves, written down in the order of the queue.

use chrono::TimeDelta;

use super::super::{Candidate, Plan, PlanInput, RoundSettings, WaveDwelling, plan};
use crate::domain::{
    Instant,
    area::Area,
    dwelling::AreaKind,
    entitlement::{Entitlement, FloorNeed},
    entry::QueueKey,
    fit::{DwellingMeasure, Fit},
    ids::{DwellingId, EntryId},
    reason::Bar,
    registration_number::RegistrationNumber,
    rules::Rules,
};

/// A wave with its queue.
#[derive(Debug, Clone)]
pub struct Scene {
    pub settings: RoundSettings,
    pub rules: Rules,
    pub candidates: Vec<Candidate>,
    pub dwellings: Vec<WaveDwelling>,
}

impl Scene {
    /// A round that keeps to the norm.
    pub fn closed() -> Self {
        let settings = RoundSettings::default();
        Self { settings, rules: Rules::default(), candidates: vec![], dwellings: vec![] }
    }

    /// A round that allows offers below the norm.
    pub fn open() -> Self {
        let mut scene = Self::closed();
        scene.settings.below_norm = true;
        scene
    }

    /// Adds a dwelling of three rooms.
    pub fn dwelling(self, inventory_no: &str, m2: u32) -> Self {
        self.flat(inventory_no, m2, 3)
    }

    /// Adds a dwelling with this many rooms.
    pub fn flat(mut self, inventory_no: &str, m2: u32, rooms: u16) -> Self {
        let id = DwellingId(100 + self.dwellings.len() as i64);
        let measure = DwellingMeasure { rooms, area: Area::from_m2(m2), floor: 5, lift: false };
        self.dwellings.push(WaveDwelling {
            id,
            inventory_no: inventory_no.to_owned(),
            measure,
            area_kind: AreaKind::Useful,
        });
        self
    }

    /// Adds the next person of the queue: a household of so many, who may have one room.
    pub fn person(mut self, persons: u32) -> Self {
        let number = self.candidates.len() as u32 + 1;
        let entitlement = Entitlement {
            persons,
            area_min: Area::from_m2(15 * persons),
            area_max: Area::from_m2(18 * persons),
            min_rooms: 1,
            floor: FloorNeed::Any,
        };
        self.candidates.push(Candidate {
            entry: EntryId(i64::from(number)),
            key: key(number),
            bar: None,
            entitlement,
            within_norm_only: false,
            refused: vec![],
        });
        self
    }

    /// The last person takes no part.
    pub fn barred(self, bar: Bar) -> Self {
        self.last(|person| person.bar = Some(bar))
    }

    /// The last person wants nothing below the norm.
    pub fn within_norm_only(self) -> Self {
        self.last(|person| person.within_norm_only = true)
    }

    /// The last person needs so many rooms.
    pub fn rooms(self, min_rooms: u16) -> Self {
        self.last(|person| person.entitlement.min_rooms = min_rooms)
    }

    /// The last person refused this dwelling earlier in the round.
    pub fn refused(self, inventory_no: &str) -> Self {
        let id = self.id(inventory_no);
        self.last(|person| person.refused.push(id))
    }

    fn last(mut self, change: impl FnOnce(&mut Candidate)) -> Self {
        change(self.candidates.last_mut().expect("a person was added"));
        self
    }

    /// The dwelling of this number.
    pub fn id(&self, inventory_no: &str) -> DwellingId {
        let known = |dwelling: &&WaveDwelling| dwelling.inventory_no == inventory_no;
        self.dwellings.iter().find(known).expect("the dwelling was added").id
    }

    pub fn input(&self) -> PlanInput<'_> {
        PlanInput {
            settings: &self.settings,
            rules: &self.rules,
            candidates: &self.candidates,
            dwellings: &self.dwellings,
        }
    }

    pub fn plan(&self) -> Plan {
        plan(&self.input())
    }

    /// The plan by place: `A-1` within the norm, `A-1 below`, or `-` for nothing.
    pub fn plan_by_place(&self) -> Vec<String> {
        let mut by_place = vec!["-".to_owned(); self.candidates.len()];
        for offer in self.plan().offers {
            by_place[offer.place as usize - 1] = self.inventory_no(offer.dwelling)
                + match offer.fit {
                    Fit::Within => "",
                    Fit::Below => " below",
                };
        }
        by_place
    }

    pub fn inventory_no(&self, id: DwellingId) -> String {
        let known = |dwelling: &&WaveDwelling| dwelling.id == id;
        self.dwellings.iter().find(known).expect("the dwelling is of the wave").inventory_no.clone()
    }
}

/// The key of the person with this number in the order of the queue.
pub fn key(number: u32) -> QueueKey {
    let submitted_at = Instant::UNIX_EPOCH + TimeDelta::hours(i64::from(number / 2));
    QueueKey { submitted_at, registration_no: RegistrationNumber { year: 2024, serial: number } }
}
