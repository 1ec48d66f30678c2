//! A figure leaves the register as a table.

use std::path::Path;

use super::FigureSheet;
use crate::{
    exchange::{self, ListCell, ListColumn, ListTable, ListWidth},
    journal::{Stamp, payloads::papers::ListExported},
    ops::Result,
    store::Writer,
};

/// Writes the table of a figure to an xlsx or csv file, and records that it left the register.
///
/// # Errors
/// If the file cannot be written, nothing is recorded.
pub fn export_figure(writer: &mut Writer, stamp: &Stamp, sheet: &FigureSheet, path: &Path) -> Result<u32> {
    writer.change(stamp, |change| {
        let rows = sheet.rows.len() as u32;
        change.append(ListExported { list: format!("figures {}", sheet.kind.code()), rows })?;
        exchange::write_list(path, table(stamp, sheet))?;
        Ok(rows)
    })
}

fn table<'a>(stamp: &Stamp, sheet: &'a FigureSheet) -> ListTable<'a> {
    let first = ListColumn { header: sheet.of_rows.clone(), width: ListWidth::Wide };
    let counted =
        sheet.series.iter().map(|name| ListColumn { header: name.clone(), width: ListWidth::Narrow });
    let cells = |row: &'a super::FigureRow| {
        std::iter::once(ListCell::Text(row.label.clone()))
            .chain(row.values.iter().map(|value| ListCell::Integer(*value)))
            .collect()
    };
    ListTable {
        name: sheet.title.clone(),
        made_at: stamp.at,
        columns: std::iter::once(first).chain(counted).collect(),
        rows: Box::new(sheet.rows.iter().map(cells)),
    }
}
