//! What is wrong with the fields of a dwelling, each beside its field.

use super::DwellingForm;
use crate::{
    domain::{area::Area, dwelling::DwellingFacts},
    i18n::{
        Tr,
        amounts::{AreaError, parse_area},
    },
};

/// A field that is not right yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Missing,
    NotANumber { least: i16, most: i16 },
    Area(AreaError),
    NoArea,
    UsefulAboveTotal,
    FloorAboveHouse,
}

impl Fault {
    pub fn sentence(self, tr: Tr) -> String {
        match self {
            Self::Missing => tr.start_fill_in(),
            Self::NotANumber { least, most } => {
                tr.dwellings_whole_number(&least.to_string(), &most.to_string())
            }
            Self::Area(error) => tr.area_error(error),
            Self::NoArea => tr.dwellings_no_area(),
            Self::UsefulAboveTotal => tr.refusals_useful_area_above_total(),
            Self::FloorAboveHouse => tr.refusals_floor_above_house(),
        }
    }
}

/// The greatest number of rooms that is no slip of the pen.
const MOST_ROOMS: i16 = 20;
/// Cellars are floors too.
const LEAST_FLOOR: i16 = -5;
const MOST_FLOOR: i16 = 200;

fn number(text: &str, least: i16, most: i16) -> Result<i16, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Missing);
    }
    let number = text.trim().parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or(Fault::NotANumber { least, most })
}

fn words(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    if text.is_empty() { Err(Fault::Missing) } else { Ok(text.to_owned()) }
}

fn area(text: &str) -> Result<Area, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Missing);
    }
    match parse_area(text) {
        Ok(area) if area == Area::default() => Err(Fault::NoArea),
        Ok(area) => Ok(area),
        Err(error) => Err(Fault::Area(error)),
    }
}

impl DwellingForm {
    pub(super) fn checked_inventory_no(&self) -> Result<String, Fault> {
        words(&self.inventory_no)
    }

    pub(super) fn checked_address_kk(&self) -> Result<String, Fault> {
        words(&self.address_kk)
    }

    pub(super) fn checked_address_ru(&self) -> Result<String, Fault> {
        words(&self.address_ru)
    }

    pub(super) fn checked_rooms(&self) -> Result<i16, Fault> {
        number(&self.rooms, 1, MOST_ROOMS)
    }

    pub(super) fn checked_total_area(&self) -> Result<Area, Fault> {
        area(&self.total_area)
    }

    pub(super) fn checked_useful_area(&self) -> Result<Option<Area>, Fault> {
        if self.useful_area.trim().is_empty() {
            return Ok(None);
        }
        let useful = area(&self.useful_area)?;
        match self.checked_total_area() {
            Ok(total) if useful > total => Err(Fault::UsefulAboveTotal),
            Ok(_) | Err(_) => Ok(Some(useful)),
        }
    }

    pub(super) fn checked_floors(&self) -> Result<i16, Fault> {
        number(&self.floors, 1, MOST_FLOOR)
    }

    pub(super) fn checked_floor(&self) -> Result<i16, Fault> {
        let floor = number(&self.floor, LEAST_FLOOR, MOST_FLOOR)?;
        match self.checked_floors() {
            Ok(floors) if floor > floors => Err(Fault::FloorAboveHouse),
            Ok(_) | Err(_) => Ok(floor),
        }
    }

    /// The dwelling, once nothing is wrong.
    pub fn facts(&self) -> Option<DwellingFacts> {
        Some(DwellingFacts {
            inventory_no: self.checked_inventory_no().ok()?,
            garrison: self.garrison,
            address_kk: self.checked_address_kk().ok()?,
            address_ru: self.checked_address_ru().ok()?,
            kind: self.kind,
            rooms: self.checked_rooms().ok()?.unsigned_abs(),
            total_area: self.checked_total_area().ok()?,
            useful_area: self.checked_useful_area().ok()?,
            floor: self.checked_floor().ok()?,
            floors: self.checked_floors().ok()?,
            lift: self.lift,
            condition: self.condition,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::GarrisonId;

    fn form(total: &str, useful: &str, floor: &str, floors: &str) -> DwellingForm {
        DwellingForm {
            inventory_no: " Ж-1 ".to_owned(),
            address_kk: "Абай, 1".to_owned(),
            address_ru: "Абая, 1".to_owned(),
            rooms: "2".to_owned(),
            total_area: total.to_owned(),
            useful_area: useful.to_owned(),
            floor: floor.to_owned(),
            floors: floors.to_owned(),
            ..DwellingForm::empty(GarrisonId(1))
        }
    }

    #[test]
    fn a_form_without_faults_is_a_dwelling() {
        let facts = form("54,3", "50.1", "-1", "9").facts().unwrap();
        assert_eq!((facts.inventory_no.as_str(), facts.rooms, facts.floor), ("Ж-1", 2, -1));
        assert_eq!(facts.useful_area, Some(Area::from_centi_m2(50_10)));
        assert_eq!(form("54", "", "9", "9").facts().unwrap().useful_area, None);
    }

    #[test]
    fn every_fault_is_found_at_its_field() {
        assert_eq!(form("54", "54,01", "1", "9").checked_useful_area(), Err(Fault::UsefulAboveTotal));
        assert_eq!(form("0", "", "1", "9").checked_total_area(), Err(Fault::NoArea));
        assert_eq!(form("", "", "1", "9").checked_total_area(), Err(Fault::Missing));
        assert_eq!(form("54", "", "10", "9").checked_floor(), Err(Fault::FloorAboveHouse));
        let range = Err(Fault::NotANumber { least: -5, most: 200 });
        assert_eq!(form("54", "", "первый", "9").checked_floor(), range);
        assert_eq!(form("54", "", "201", "").checked_floor(), range);
        let rooms = DwellingForm { rooms: "21".to_owned(), ..form("54", "", "1", "9") };
        assert_eq!(rooms.checked_rooms(), Err(Fault::NotANumber { least: 1, most: 20 }));
        assert!(rooms.facts().is_none());
    }
}
