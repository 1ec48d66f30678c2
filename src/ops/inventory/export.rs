//! The list for the gateway of the ministry: who was hit, where, and how far the case is (order 529 item 11).

use std::path::Path;

use super::Matrix;
use crate::{
    domain::{garrison::Garrison, inventory::Answer},
    exchange::{self, ListCell, ListColumn, ListTable, ListWidth},
    i18n::{Lang, Tr},
    journal::{Stamp, payloads::papers::ListExported},
    ops::{Result, cases::CaseView},
    store::{Reader, Writer},
};

/// The name of the list among exported ones.
const HITS: &str = "inventory_hits";

/// Writes the open hits of garrisons to an xlsx or csv file, and records that they left the register.
///
/// # Errors
/// If the file cannot be written, nothing is recorded.
pub fn export_hits(
    writer: &mut Writer,
    stamp: &Stamp,
    garrisons: &[Garrison],
    path: &Path,
    lang: Lang,
) -> Result<u32> {
    writer.change(stamp, |change| {
        let tr = Tr::new(lang);
        let mut rows = Vec::new();
        for garrison in garrisons {
            rows.extend(rows_of(tr, change, &Matrix::at(change, garrison.clone(), stamp.at)?, stamp)?);
        }
        let count = rows.len() as u32;
        change.append(ListExported { list: HITS.to_owned(), rows: count })?;
        let list = ListTable {
            name: tr.inventory_list_name(),
            made_at: stamp.at,
            columns: columns(tr),
            rows: Box::new(rows.into_iter()),
        };
        exchange::write_list(path, list)?;
        Ok(count)
    })
}

fn rows_of(tr: Tr, reader: &Reader, matrix: &Matrix, stamp: &Stamp) -> Result<Vec<Vec<ListCell>>> {
    let mut rows = Vec::new();
    for (_step, line) in matrix.preview(reader)? {
        let Some(case) = reader.open_case(line.entry)? else { continue };
        let case = CaseView::of(reader, case, stamp.at)?;
        let Some(answer) = line.row.hit().and_then(|asked| line.file.answers.get(asked.answer?)) else {
            continue;
        };
        let text = |text: &str| ListCell::Text(text.to_owned());
        rows.push(vec![
            text(matrix.garrison.name_in(tr.lang())),
            text(&line.registration_no.to_string()),
            text(&line.file.applicant.to_string()),
            text(&line.name.full()),
            text(&tr.inventory_step(answer.step)),
            ListCell::Integer(answer.step.item_of_order().into()),
            text(&answer.subject.to_string()),
            text(&answer.source),
            text(&answer.details),
            text(&numbers(answer)),
            ListCell::Day(answer.date),
            text(&tr.case_stage(case.row.stage)),
            ListCell::Day(case.decide_by),
        ]);
    }
    Ok(rows)
}

fn numbers(answer: &Answer) -> String {
    let numbers = [&answer.request_no, &answer.answer_no];
    numbers.into_iter().filter(|number| !number.is_empty()).cloned().collect::<Vec<_>>().join(" / ")
}

fn columns(tr: Tr) -> Vec<ListColumn> {
    let column = |header, width| ListColumn { header, width };
    vec![
        column(tr.files_column_garrison(), ListWidth::Medium),
        column(tr.files_column_registration_no(), ListWidth::Medium),
        column(tr.files_column_iin(), ListWidth::Medium),
        column(tr.files_column_name(), ListWidth::Wide),
        column(tr.inventory_column_step(), ListWidth::Wide),
        column(tr.inventory_column_item(), ListWidth::Narrow),
        column(tr.inventory_column_subject(), ListWidth::Medium),
        column(tr.inventory_column_source(), ListWidth::Medium),
        column(tr.inventory_column_details(), ListWidth::VeryWide),
        column(tr.inventory_column_numbers(), ListWidth::Medium),
        column(tr.inventory_column_date(), ListWidth::Medium),
        column(tr.inventory_column_case(), ListWidth::Wide),
        column(tr.inventory_column_decide_by(), ListWidth::Medium),
    ]
}
