//! The stock of dwellings.

use super::{
    digest::{DigestWriter, RowDigest},
    error::ImportError,
    field::Field,
    issue::Against,
    outcome::{Ended, ImportContext, RowSink},
    recognise::Recognised,
    row_reader::RowReader,
    rule::RuleCode,
    single_table::{self, SingleRow},
    values, words,
};
use crate::domain::{area::Area, dwelling::DwellingFacts};

const MAX_ROOMS: i64 = 20;
const MAX_FLOOR: i64 = 200;
/// Cellars are floors too.
const MIN_FLOOR: i64 = -5;
/// Up to this area a dwelling is possible, but odd.
const ODDLY_SMALL: Area = Area::from_m2(9);
/// Above this area a dwelling is possible, but odd.
const ODDLY_LARGE: Area = Area::from_m2(300);
const MAX_AREA: Area = Area::from_m2(10_000);

/// Reads the dwellings of a recognised file.
///
/// # Errors
/// If columns are missing, or the file cannot be read to its end.
pub fn read_dwellings(
    recognised: &Recognised,
    context: &ImportContext<'_>,
    sink: &mut RowSink<'_, DwellingFacts>,
) -> Result<Ended, ImportError> {
    single_table::read(&recognised.main, context, sink)
}

impl SingleRow for DwellingFacts {
    const UNIQUE: Option<(Field, RuleCode)> = Some((Field::InventoryNo, RuleCode::InventoryNoTwice));

    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        let inventory_no = row.required_words(Field::InventoryNo);
        let address_kk = row.required_words(Field::AddressKk);
        let address_ru = row.required_words(Field::AddressRu);
        let garrison = row.garrison();
        let kind = row.word(Field::DwellingKind, words::DWELLING_KINDS, RuleCode::DwellingKindUnknown);
        let rooms = number(row, Field::Rooms, 1, MAX_ROOMS, RuleCode::RoomsOutOfRange);
        let total_area = row.required(Field::TotalArea).and_then(|text| area(row, Field::TotalArea, text));
        let useful_text = row.text(Field::UsefulArea);
        let useful_area =
            (!useful_text.is_empty()).then(|| area(row, Field::UsefulArea, useful_text)).flatten();
        check_areas(row, total_area, useful_area);
        let floor = number(row, Field::Floor, MIN_FLOOR, MAX_FLOOR, RuleCode::FloorOutOfRange);
        let floors = number(row, Field::Floors, 1, MAX_FLOOR, RuleCode::FloorOutOfRange);
        if floor.zip(floors).is_some_and(|(floor, floors)| floor > floors) {
            let floors = row.text(Field::Floors).to_owned();
            row.report_against(Field::Floor, RuleCode::FloorAboveFloors, Against::Value(floors));
        }
        row.required(Field::Lift);
        let lift = row.yes_no(Field::Lift);
        let condition = row.word(Field::Condition, words::CONDITIONS, RuleCode::ConditionUnknown);
        Some(Self {
            inventory_no: inventory_no?,
            garrison: garrison?.0,
            address_kk: address_kk?,
            address_ru: address_ru?,
            kind: kind?,
            rooms: u16::try_from(rooms?).ok()?,
            total_area: total_area?,
            useful_area,
            floor: i16::try_from(floor?).ok()?,
            floors: i16::try_from(floors?).ok()?,
            lift: lift?,
            condition: condition?,
        })
    }

    fn digest(&self) -> RowDigest {
        let mut digest = DigestWriter::new("dwelling");
        digest.text(&self.inventory_no);
        digest.number(self.garrison.0);
        digest.text(&self.address_kk);
        digest.text(&self.address_ru);
        digest.number(self.kind as i64);
        digest.number(self.rooms);
        digest.number(self.total_area.centi_m2());
        digest.number(self.useful_area.map_or(-1, |area| i64::from(area.centi_m2())));
        digest.number(self.floor);
        digest.number(self.floors);
        digest.number(self.lift);
        digest.number(self.condition as i64);
        digest.finish()
    }
}

fn number(row: &mut RowReader<'_>, field: Field, least: i64, most: i64, rule: RuleCode) -> Option<i64> {
    let text = row.required(field)?;
    match values::whole_number(text) {
        None => row.report(field, RuleCode::NumberUnreadable),
        Some(number) if !(least..=most).contains(&number) => {
            row.report_against(field, rule, Against::Value(format!("{least}–{most}")));
        }
        Some(number) => return Some(number),
    }
    None
}

fn area(row: &mut RowReader<'_>, field: Field, text: &str) -> Option<Area> {
    match values::area(text) {
        None => row.report(field, RuleCode::AreaUnreadable),
        Some(area) if area == Area::default() || area > MAX_AREA => {
            row.report(field, RuleCode::AreaOutOfRange);
        }
        Some(area) => return Some(area),
    }
    None
}

fn check_areas(row: &mut RowReader<'_>, total: Option<Area>, useful: Option<Area>) {
    if total.is_some_and(|total| total <= ODDLY_SMALL || total > ODDLY_LARGE) {
        row.report(Field::TotalArea, RuleCode::AreaUnusual);
    }
    if total.zip(useful).is_some_and(|(total, useful)| useful > total) {
        let total = row.text(Field::TotalArea).to_owned();
        row.report_against(Field::UsefulArea, RuleCode::UsefulAboveTotal, Against::Value(total));
    }
}
