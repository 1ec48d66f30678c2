//! Planning a wave and its reasons: candidates × dwellings over invented households.

use chrono::{DateTime, TimeDelta, Utc};
use divan::{Bencher, black_box};
use kezek::domain::{
    area::Area,
    dwelling::AreaKind,
    entitlement::{Entitlement, FloorNeed},
    entry::QueueKey,
    fit::DwellingMeasure,
    ids::{DwellingId, EntryId},
    reason::Bar,
    registration_number::RegistrationNumber,
    round::{Candidate, PlanInput, RoundSettings, WaveDwelling, ahead_of, passed_over, plan},
    rules::Rules,
};

fn main() {
    divan::main();
}

const SIZES: [(u32, u32); 9] = [
    (10_000, 50),
    (10_000, 1_000),
    (10_000, 10_000),
    (100_000, 50),
    (100_000, 1_000),
    (100_000, 10_000),
    (1_000_000, 50),
    (1_000_000, 1_000),
    (1_000_000, 10_000),
];

/// A linear congruential generator: the same households in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as u32) % bound
    }

    fn one_in(&mut self, count: u32) -> bool {
        self.below(count) == 0
    }
}

struct World {
    settings: RoundSettings,
    rules: Rules,
    candidates: Vec<Candidate>,
    dwellings: Vec<WaveDwelling>,
}

impl World {
    /// A first wave over the whole queue.
    fn first_wave((people, dwellings): (u32, u32)) -> Self {
        let mut dice = Dice(20_261_122);
        Self {
            settings: RoundSettings { below_norm: true, ..RoundSettings::default() },
            rules: Rules::default(),
            candidates: (1..=people).map(|number| candidate(&mut dice, number)).collect(),
            dwellings: (1..=dwellings).map(|number| dwelling(&mut dice, number)).collect(),
        }
    }

    /// The hardest wave: every offer of so many waves lapsed, so nearly every dwelling was refused by
    /// somebody and no two of them are alike.
    fn after_lapses(size: (u32, u32), waves: u32) -> Self {
        let mut world = Self::first_wave(size);
        for _ in 0..waves {
            for offer in plan(&world.input()).offers {
                world.candidates[offer.place as usize - 1].refused.push(offer.dwelling);
            }
        }
        world
    }

    fn input(&self) -> PlanInput<'_> {
        PlanInput {
            settings: &self.settings,
            rules: &self.rules,
            candidates: &self.candidates,
            dwellings: &self.dwellings,
        }
    }
}

fn candidate(dice: &mut Dice, number: u32) -> Candidate {
    let submitted_at = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::minutes(i64::from(number) * 7);
    let barred = [Bar::Reserved, Bar::CaseOpen, Bar::InventoryStale];
    Candidate {
        entry: EntryId(i64::from(number)),
        key: QueueKey { submitted_at, registration_no: RegistrationNumber { year: 2024, serial: number } },
        bar: dice.one_in(20).then(|| barred[dice.below(3) as usize]),
        entitlement: entitlement(dice),
        within_norm_only: dice.one_in(30),
        refused: Vec::new(),
    }
}

/// A spouse for two in three, up to five children, rooms by their sexes, rights for a few.
fn entitlement(dice: &mut Dice) -> Entitlement {
    let couple = !dice.one_in(3);
    let children = dice.below(4) + dice.below(3) * u32::from(couple);
    let boys = (0..children).filter(|_| dice.one_in(2)).count() as u32;
    let additional_room = dice.one_in(25);
    let persons = 1 + u32::from(couple) + children;
    let sexes = u32::from(boys > 0 || !couple) + u32::from(boys < children);
    Entitlement {
        persons,
        area_min: Area::from_m2(15 * persons),
        area_max: Area::from_m2(18 * persons + if additional_room { 18 } else { 0 }),
        min_rooms: (u32::from(couple) + sexes + u32::from(additional_room)) as u16,
        floor: match dice.below(20) {
            0 => FloorNeed::LowerFloorOrLift,
            1 => FloorNeed::NotAboveSecondFloor,
            _ => FloorNeed::Any,
        },
    }
}

/// One to four rooms of 14 to 24 m2 each, to the hundredth; nine floors.
fn dwelling(dice: &mut Dice, number: u32) -> WaveDwelling {
    let rooms = 1 + dice.below(4);
    let area = Area::from_centi_m2(rooms * (1_400 + dice.below(1_000)) + dice.below(100));
    let floor = 1 + dice.below(9) as i16;
    WaveDwelling {
        id: DwellingId(i64::from(number)),
        inventory_no: format!("A-{number}"),
        measure: DwellingMeasure { rooms: rooms as u16, area, floor, lift: dice.one_in(2) },
        area_kind: AreaKind::Useful,
    }
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn first_wave(bencher: Bencher, size: (u32, u32)) {
    let world = World::first_wave(size);
    bencher.bench_local(|| plan(black_box(&world.input())));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn wave_after_lapses(bencher: Bencher, size: (u32, u32)) {
    let world = World::after_lapses(size, 1);
    bencher.bench_local(|| plan(black_box(&world.input())));
}

/// Nobody has answered for nine waves.
#[divan::bench(args = [(1_000_000, 10_000)], sample_count = 5, sample_size = 1)]
fn tenth_wave(bencher: Bencher, size: (u32, u32)) {
    let world = World::after_lapses(size, 9);
    bencher.bench_local(|| plan(black_box(&world.input())));
}

/// Rows that come in no order.
#[divan::bench(args = [(1_000_000, 10_000)], sample_count = 5, sample_size = 1)]
fn first_wave_of_shuffled_rows(bencher: Bencher, size: (u32, u32)) {
    let mut world = World::first_wave(size);
    let mut dice = Dice(1);
    for last in (1..world.candidates.len()).rev() {
        world.candidates.swap(last, dice.below(last as u32 + 1) as usize);
    }
    bencher.bench_local(|| plan(black_box(&world.input())));
}

/// Everyone passed over in the wave.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn everyone_passed_over(bencher: Bencher, size: (u32, u32)) {
    let world = World::first_wave(size);
    let plan = plan(&world.input());
    bencher.bench_local(|| passed_over(black_box(&world.input()), &plan));
}

/// Everyone ahead of the last one offered.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn everyone_ahead_of_the_last(bencher: Bencher, size: (u32, u32)) {
    let world = World::first_wave(size);
    let plan = plan(&world.input());
    let last = plan.offers.last().expect("somebody is served").dwelling;
    bencher.bench_local(|| ahead_of(black_box(&world.input()), &plan.offers, last));
}
