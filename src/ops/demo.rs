//! The practice register: invented people and dwellings, a finished round with its leases, a running one, an
//! inventory.
//!
//! The people, the dwellings and everything up to the end of the finished round are fixed by the seed alone.
//! The last sitting and the running round stand in relation to the clock, cut to the hour, so that their terms run.
//! So the same seed gives the same people and, on the same day, the same plans with the same digests:
//! a plan is computed for its day, and children come of age.
//! Only the random salts of the journal, and with them its hashes, differ.

mod applications;
mod chance;
mod inventory;
mod leases;
mod names;
pub mod people;
mod rounds;
pub mod stock;

use std::path::Path;

use chrono::{DurationRound as _, TimeDelta};

use super::{Result, dwellings, register, register::NewRegister};
use crate::{
    domain::{
        Day, Instant,
        garrison::Zone,
        ids::GarrisonId,
        language::{Bilingual, Lang},
        legal_basis::{LegalBasis, ReplyAct},
    },
    journal::Stamp,
    store::Writer,
};

use stock::Stock;

/// How large a practice register is, and which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoSettings {
    pub applications: u32,
    pub dwellings: u32,
    pub seed: u64,
}

impl Default for DemoSettings {
    fn default() -> Self {
        Self { applications: 300, dwellings: 24, seed: 1 }
    }
}

/// Who acts in the invented commission.
const SECRETARY: &str = "Нұрланова Ш. Е.";
const CHAIR: &str = "Ковалёв А. П.";

/// Everybody who acts in the invented commission.
pub(super) const OFFICIALS: [&str; 2] = [SECRETARY, CHAIR];

/// The garrisons by their names in files and on Russian papers, in Kazakh, and their zones.
const GARRISONS: [(&str, &str, &str); 3] = [
    ("Алматинский", "Алматы", "Asia/Almaty"),
    ("Карагандинский", "Қарағанды", "Asia/Almaty"),
    ("Актауский", "Ақтау", "Asia/Aqtau"),
];

/// Where the finished round took place, the running one goes on, and the inventory is kept.
const FINISHED_AT: GarrisonId = GarrisonId(1);
const RUNNING_AT: GarrisonId = GarrisonId(2);
const INVENTORY_AT: GarrisonId = GarrisonId(3);

/// So many dwellings are shared out in the rounds; the others came into the stock since.
const DWELLINGS_OF_ROUNDS: u32 = 24;

/// Makes a practice register at `path`; nothing is written over.
///
/// The running round stands as it would at `clock`, or on 1 June 2026 if `clock` is before it.
pub fn create(path: &Path, clock: Instant, settings: &DemoSettings) -> Result<Writer> {
    let mut writer = register::create(path, &stamp(SECRETARY, begun(0)), new_register(settings))?;
    for (id, (_, name_kk, _)) in (1..).zip(GARRISONS) {
        register::rename_garrison(&mut writer, &stamp(SECRETARY, begun(0)), GarrisonId(id), name_kk)?;
    }
    applications::register(&mut writer, settings)?;
    let mut stock = Stock::new(settings.seed, settings.dwellings);
    let first = settings.dwellings.min(DWELLINGS_OF_ROUNDS);
    record_dwellings(&mut writer, begun(5), &mut stock, first)?;
    applications::reject_rows(&mut writer)?;
    inventory::answers(&mut writer)?;
    rounds::finished(&mut writer)?;
    let hour = clock.max(earliest_clock()).duration_trunc(TimeDelta::hours(1)).unwrap_or(clock);
    leases::sittings(&mut writer, hour)?;
    rounds::running(&mut writer, hour)?;
    inventory::recent(&mut writer, hour)?;
    record_dwellings(&mut writer, hour - TimeDelta::hours(4), &mut stock, settings.dwellings - first)?;
    Ok(writer)
}

fn new_register(settings: &DemoSettings) -> NewRegister {
    let zone = |name: &str| Zone::parse(name).expect("a zone of the table");
    NewRegister {
        register_id: format!("practice-{}-{}-{}", settings.seed, settings.applications, settings.dwellings),
        garrisons: GARRISONS
            .iter()
            .map(|(name, _, zone_name)| ((*name).to_owned(), zone(zone_name)))
            .collect(),
        commission: Bilingual {
            kk: "Гарнизонның тұрғын үй комиссиясы".to_owned(),
            ru: "Жилищная комиссия гарнизона".to_owned(),
        },
        lang: Lang::Ru,
        basis: LegalBasis::Law77Part4,
        practice: true,
        reply_act: Some(reply_act()),
    }
}

/// An invented act, so that silence has an effect (design 4.7).
pub fn reply_act() -> ReplyAct {
    ReplyAct {
        body: "Учебная жилищная комиссия · Оқу тұрғын үй комиссиясы".to_owned(),
        number: "У-1".to_owned(),
        date: day(2025, 12, 25),
        in_force_from: day(2026, 1, 1),
        in_force_until: None,
    }
}

fn record_dwellings(writer: &mut Writer, at: Instant, stock: &mut Stock, count: u32) -> Result<()> {
    if count == 0 {
        return Ok(());
    }
    writer.change(&stamp(SECRETARY, at), |change| {
        (0..count).try_for_each(|_| dwellings::append(change, stock.dwelling(), None).map(|_dwelling| ()))
    })
}

fn stamp(actor: &str, at: Instant) -> Stamp {
    Stamp { at, actor: actor.to_owned() }
}

/// So many hours after the morning on which the invented commission began its register.
fn begun(hours: i64) -> Instant {
    morning(day(2026, 2, 2)) + TimeDelta::hours(hours)
}

/// Nine o'clock in Kazakhstan since March 2024.
fn morning(day: Day) -> Instant {
    day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(4)
}

/// Before this day the finished round would not be over.
fn earliest_clock() -> Instant {
    morning(day(2026, 6, 1))
}

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

#[cfg(test)]
mod tests;
