//! Invented dwellings.

use super::chance::Chance;
use crate::domain::{
    area::Area,
    dwelling::{Condition, DwellingFacts, DwellingKind},
    ids::GarrisonId,
};

/// Draws dwellings; the same seed gives the same ones in the same order.
pub struct Stock {
    chance: Chance,
    drawn: u32,
    /// Digits of an inventory number, so that numbers sort as texts.
    digits: usize,
}

/// The town of each garrison in Kazakh and in Russian.
const TOWNS: [(&str, &str); 3] = [("Алматы", "Алматы"), ("Қарағанды", "Караганда"), ("Ақтау", "Актау")];

const STREETS: &[(&str, &str)] = &[
    ("Абай даңғылы", "проспект Абая"),
    ("Әуезов көшесі", "улица Ауэзова"),
    ("Бауыржан Момышұлы көшесі", "улица Бауыржана Момышулы"),
    ("Бөгенбай батыр көшесі", "улица Богенбай батыра"),
    ("Гагарин көшесі", "улица Гагарина"),
    ("Жеңіс даңғылы", "проспект Победы"),
    ("Қабанбай батыр көшесі", "улица Кабанбай батыра"),
    ("Сәкен Сейфуллин көшесі", "улица Сакена Сейфуллина"),
    ("Төле би көшесі", "улица Толе би"),
];

/// Rooms with the smallest and largest total area in tenths of a square metre.
const SIZES: &[(u32, (u16, u32, u32))] = &[
    (30, (1, 245, 402)),
    (34, (2, 412, 584)),
    (22, (3, 602, 810)),
    (10, (4, 808, 1085)),
    (4, (5, 1100, 1402)),
];

impl Stock {
    /// Dwellings that a seed gives; `count` are to be drawn.
    pub fn new(seed: u64, count: u32) -> Self {
        Self { chance: Chance::new(seed), drawn: 0, digits: count.to_string().len().max(4) }
    }

    /// The next dwelling; the garrisons take turns.
    pub fn dwelling(&mut self) -> DwellingFacts {
        let turn = self.drawn as usize % TOWNS.len();
        self.drawn += 1;
        let (address_kk, address_ru) = self.address(turn);
        let hostel = self.chance.percent(8);
        let (rooms, total_area) = if hostel { (1, self.tenths(140, 198)) } else { self.size() };
        let useful_area = self.chance.percent(85).then(|| self.useful(total_area));
        let floors = self.chance.weighted(&[(10, 2), (45, 5), (35, 9), (10, 12)]);
        DwellingFacts {
            inventory_no: format!("Ж-{:0digits$}", self.drawn, digits = self.digits),
            garrison: GarrisonId(turn as i64 + 1),
            address_kk,
            address_ru,
            kind: if hostel { DwellingKind::HostelRoom } else { DwellingKind::Flat },
            rooms,
            total_area,
            useful_area,
            floor: self.chance.between(1, floors) as i16,
            floors: floors as i16,
            lift: floors >= 9,
            condition: self.condition(),
        }
    }

    fn address(&mut self, turn: usize) -> (String, String) {
        let (town_kk, town_ru) = TOWNS[turn];
        let (street_kk, street_ru) = self.chance.one_of(STREETS);
        let (house, flat) = (self.chance.between(1, 180), self.chance.between(1, 120));
        (
            format!("{town_kk} қ., {street_kk}, {house}-үй, {flat}-пәтер"),
            format!("г. {town_ru}, {street_ru}, д. {house}, кв. {flat}"),
        )
    }

    fn size(&mut self) -> (u16, Area) {
        let (rooms, smallest, largest) = self.chance.weighted(SIZES);
        (rooms, self.tenths(smallest, largest))
    }

    fn tenths(&mut self, smallest: u32, largest: u32) -> Area {
        Area::from_centi_m2(self.chance.between(smallest, largest) * 10)
    }

    fn useful(&mut self, total: Area) -> Area {
        let tenths = total.centi_m2() * self.chance.between(93, 98) / 1000;
        Area::from_centi_m2(tenths * 10)
    }

    /// A few dwellings of a stock are not vacant.
    fn condition(&mut self) -> Condition {
        match self.drawn % 12 {
            0 => Condition::UnderRepair,
            7 => Condition::Occupied,
            _ => Condition::Vacant,
        }
    }
}
