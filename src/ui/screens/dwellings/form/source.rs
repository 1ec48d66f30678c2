//! The form of a rejected row: what its cells say, as far as it can be read.

use super::DwellingForm;
use crate::{
    domain::{garrison::Garrison, ids::GarrisonId},
    exchange::{Field, RuleCode, said},
    i18n::Tr,
    journal::payloads::imports::RowIssue,
    store::tables::imports::OpenRow,
    wording::import::import_rule,
};

/// What was wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RowFault {
    column: String,
    value: String,
    rule: Option<RuleCode>,
}

impl RowFault {
    /// Everything that was wrong with a row.
    pub fn all(row: &OpenRow) -> Vec<Self> {
        let fault = |issue: &RowIssue| Self {
            column: issue.column.clone(),
            value: issue.value.clone(),
            rule: RuleCode::from_code(&issue.rule),
        };
        row.issues.iter().map(fault).collect()
    }

    /// What was wrong, and with what.
    pub fn sentence(&self, tr: Tr) -> String {
        let rule = self.rule.map(|rule| import_rule(tr, rule)).unwrap_or_default();
        tr.dwellings_row_fault(&self.column, &rule, &self.value)
    }
}

impl DwellingForm {
    /// The form of a rejected row; `otherwise` is the garrison of one that names none of the register's.
    pub fn from_open_row(row: &OpenRow, garrisons: &[Garrison], otherwise: GarrisonId) -> Self {
        let text = |field: Field| {
            let cell = row.cells.iter().find(|cell| cell.field.as_deref() == Some(field.code()));
            cell.map(|cell| cell.value.trim().to_owned()).unwrap_or_default()
        };
        let named = text(Field::Garrison);
        let garrison = garrisons.iter().find(|garrison| garrison.name == named || garrison.name_kk == named);
        let empty = Self::empty(garrison.map_or(otherwise, |garrison| garrison.id));
        Self {
            inventory_no: text(Field::InventoryNo),
            address_kk: text(Field::AddressKk),
            address_ru: text(Field::AddressRu),
            kind: said::dwelling_kind(&text(Field::DwellingKind)).unwrap_or(empty.kind),
            rooms: text(Field::Rooms),
            total_area: text(Field::TotalArea),
            useful_area: text(Field::UsefulArea),
            floor: text(Field::Floor),
            floors: text(Field::Floors),
            lift: said::yes_or_no(&text(Field::Lift)).unwrap_or(empty.lift),
            condition: said::condition(&text(Field::Condition)).unwrap_or(empty.condition),
            ..empty
        }
    }
}
