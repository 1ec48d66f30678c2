//! `kezek inventory`: the matrix person × step, the cases, and whom the open hits would exclude.

use super::{
    Exit, Outcome,
    call::Call,
    command::Command,
    json::inventory::{InventoryJson, Part},
    option::Opt,
    output, session,
};
use crate::{
    i18n::{Tr, dates::numeric},
    ops::{
        cases::{self, CaseView},
        inventory::{Matrix, MatrixLine},
    },
};

pub const COMMAND: Command = Command {
    words: &["inventory"],
    usage: "REGISTER [--garrison NAME] [--json]",
    about: Tr::cli_about_inventory,
    arguments: 1..=1,
    options: &[Opt::InventoryGarrison, Opt::Json],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let reading = call.read(&call.register())?;
    let now = reading.now()?;
    let garrisons = session::garrisons(&reading.reader, &call.arguments)?;
    let mut read = Vec::new();
    for garrison in garrisons {
        let cases = cases::cases(&reading.reader, &garrison, now)?;
        read.push((Matrix::at(&reading.reader, garrison, now)?, cases));
    }
    let mut parts = Vec::new();
    for (matrix, cases) in &read {
        parts.push(Part { matrix, cases, preview: matrix.preview(&reading.reader)? });
    }
    let head = reading.reader.head()?.hash.to_string();
    let fresh_days = reading.reader.register()?.rules.inventory_days;
    let tr = call.tr();
    call.result(&InventoryJson::new(now, head, fresh_days, &parts), || {
        parts.iter().map(|part| text(tr, part)).collect::<Vec<_>>().join("\n")
    })?;
    Ok(Exit::Done)
}

fn text(tr: Tr, part: &Part<'_>) -> String {
    let matrix = part.matrix;
    let head =
        tr.cli_inventory_head(&numeric(matrix.day), matrix.fresh_days, matrix.garrison.name_in(tr.lang()));
    let open = part.cases.iter().filter(|case| case.row.stage.is_open()).count();
    let cases = tr.cli_inventory_cases(part.cases.len() as u32, open as u32);
    let lines = [head, preview(tr, &part.preview), table(tr, matrix), cases, case_table(tr, part.cases)];
    lines.join("\n")
}

fn preview(tr: Tr, people: &[(u8, &MatrixLine)]) -> String {
    let by_step = (2..=6).filter_map(|step| {
        let count = people.iter().filter(|(hit, _)| *hit == step).count();
        (count > 0).then(|| tr.cli_inventory_preview_step(count as u32, &step.to_string()))
    });
    let all = std::iter::once(tr.cli_inventory_preview(people.len() as u32));
    all.chain(by_step).collect::<Vec<_>>().join("; ")
}

fn table(tr: Tr, matrix: &Matrix) -> String {
    let step = |number: u8| tr.cli_inventory_step_heading(&number.to_string());
    let headings = [tr.files_column_place(), tr.files_column_registration_no(), tr.files_column_name()];
    let headings = headings.into_iter().chain((1..=6).map(step)).collect();
    let row = |line: &MatrixLine| {
        let person = [line.place.to_string(), line.registration_no.to_string(), line.name.full()];
        person.into_iter().chain(line.row.states().map(|state| tr.cell_state(state))).collect()
    };
    let rows: Vec<_> = std::iter::once(headings).chain(matrix.lines.iter().map(row)).collect();
    output::columns(&rows, 0)
}

fn case_table(tr: Tr, cases: &[CaseView]) -> String {
    let headings = [
        tr.files_column_registration_no(),
        tr.files_column_name(),
        tr.inventory_column_case(),
        tr.inventory_column_decide_by(),
    ];
    let row = |case: &CaseView| {
        let term = if case.row.stage.is_open() { numeric(case.decide_by) } else { String::new() };
        [case.registration_no.to_string(), case.name.full(), tr.case_stage(case.row.stage), term]
    };
    if cases.is_empty() { String::new() } else { output::table(headings, cases.iter().map(row)) }
}
