//! Dwellings.

use super::{Importable, Verdict};
use crate::{
    domain::{Instant, dwelling::DwellingFacts},
    exchange::{
        AcceptedRow, Ended, Field, ImportContext, ImportError, ImportKind, Recognised, RowSink, RuleCode,
        read_dwellings,
    },
    journal::payloads::dwellings::DwellingRecorded,
    ops::Result,
    store::{Change, Reader},
};

impl Importable for DwellingFacts {
    const KIND: ImportKind = ImportKind::Dwellings;

    fn read(
        recognised: &Recognised,
        context: &ImportContext<'_>,
        sink: &mut RowSink<'_, Self>,
    ) -> Result<Ended, ImportError> {
        read_dwellings(recognised, context, sink)
    }

    fn test(reader: &Reader, row: &AcceptedRow<'_, Self>, _now: Instant) -> Result<Verdict> {
        let Some(dwelling) = reader.dwelling_with_number(&row.value.inventory_no)? else {
            return Ok(Verdict::New(Vec::new()));
        };
        let (digest, _event) = reader.dwelling_source(dwelling)?;
        if digest == Some(row.digest.to_string()) {
            return Ok(Verdict::Unchanged);
        }
        let number = row.value.inventory_no.clone();
        Ok(Verdict::Rejected(vec![row.place.issue(
            Field::InventoryNo,
            number,
            RuleCode::InventoryNoInRegister,
        )]))
    }

    fn take(change: &mut Change<'_>, row: &AcceptedRow<'_, Self>) -> Result<()> {
        let dwelling = change.next_dwelling()?;
        let row_digest = Some(row.digest.to_string());
        change.append(DwellingRecorded { dwelling, facts: row.value.clone(), row_digest })?;
        Ok(())
    }
}
