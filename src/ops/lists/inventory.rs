//! The inventory by step with totals, on paper; it names nobody.

use super::sheet::{self as list, Sheet, numbers, words};
use crate::{
    documents::list::ListColumn,
    domain::{
        garrison::Garrison,
        inventory::{CellState, InventoryStep},
    },
    i18n::{Lang, Tr},
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{Result, inventory::Matrix, papers::PrintedPaper},
    store::Writer,
};

/// The states of design 4.8, in the order of the columns.
const STATES: [CellState; 6] = [
    CellState::Hit,
    CellState::Clean,
    CellState::NotNeeded,
    CellState::NotAsked,
    CellState::TooOld,
    CellState::SourceError,
];

/// Prints how the inventory of a garrison stands today, step by step, with totals.
///
/// # Errors
/// [`crate::ops::Refusal::PaperNotMade`] if a text cannot be printed.
pub fn print_inventory(
    writer: &mut Writer,
    stamp: &Stamp,
    garrison: &Garrison,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let matrix = Matrix::at(change, garrison.clone(), stamp.at)?;
        let excluded: Vec<u8> = matrix.preview(change)?.iter().map(|(step, _)| *step).collect();
        let summary = Summary::of(&matrix, excluded);
        list::print(change, PaperKind::InventorySummary, Some(garrison), langs, |tr| summary.sheet(tr))
    })
}

/// How many people are in which state, by step.
struct Summary {
    people: usize,
    /// The people whose every step is answered and fresh, or not needed.
    complete: usize,
    fresh_days: u32,
    /// For each step from 1 the people in each of [`STATES`].
    steps: [[usize; 6]; 6],
    /// Found under each criterion of step 6.
    criteria: Vec<(InventoryStep, usize)>,
    /// The steps whose hits wait for a decision, one for each person.
    excluded: Vec<u8>,
}

impl Summary {
    fn of(matrix: &Matrix, excluded: Vec<u8>) -> Self {
        let in_state = |step: usize, state| {
            matrix.lines.iter().filter(|line| line.row.cells[step].state == state).count()
        };
        let found = |step: InventoryStep| {
            let asked = |line: &&crate::ops::inventory::MatrixLine| {
                let cell = &line.row.cells[usize::from(step.number() - 1)];
                cell.asked.iter().any(|asked| asked.step == step && asked.state == CellState::Hit)
            };
            (step, matrix.lines.iter().filter(asked).count())
        };
        let criteria = InventoryStep::ALL.into_iter().filter(|step| step.criterion().is_some());
        Self {
            people: matrix.lines.len(),
            complete: matrix.lines.iter().filter(|line| line.row.lacking().is_empty()).count(),
            fresh_days: matrix.fresh_days,
            steps: std::array::from_fn(|step| STATES.map(|state| in_state(step, state))),
            criteria: criteria.map(found).collect(),
            excluded,
        }
    }

    fn sheet(&self, tr: Tr) -> Sheet {
        let rows = (1..).zip(&self.steps).map(|(number, counts)| row(step_name(tr, number), counts));
        let totals: [usize; 6] =
            std::array::from_fn(|state| self.steps.iter().map(|counts| counts[state]).sum());
        Sheet {
            title: tr.lists_inventory_title(),
            columns: columns(tr),
            rows: rows.chain([row(tr.lists_inventory_all_steps(), &totals)]).collect(),
            notes: self.notes(tr),
        }
    }

    fn notes(&self, tr: Tr) -> Vec<String> {
        let found = self.criteria.iter().filter(|(_, count)| *count > 0);
        let found =
            found.map(|(step, count)| tr.lists_total_of(&count.to_string(), &tr.inventory_step(*step)));
        let by_step = (2..=6).map(|step| (step, self.excluded.iter().filter(|of| **of == step).count()));
        let by_step = by_step
            .filter(|(_, count)| *count > 0)
            .map(|(step, count)| tr.inventory_preview_step(count, &step.to_string()));
        let mut notes = vec![
            tr.lists_inventory_people(&self.people.to_string()),
            tr.lists_inventory_complete(&self.complete.to_string()),
            tr.inventory_fresh(self.fresh_days),
        ];
        notes.extend(found);
        notes.push(tr.inventory_preview(self.excluded.len()));
        notes.extend(by_step);
        notes
    }
}

fn step_name(tr: Tr, number: u8) -> String {
    let only = InventoryStep::from_numbers(number, None);
    only.map_or_else(|| tr.lists_inventory_step_person(), |step| tr.inventory_step(step))
}

fn columns(tr: Tr) -> Vec<ListColumn> {
    let states = STATES.into_iter().map(|state| numbers(tr.cell_state(state), 26.0));
    let first = words(tr.inventory_column_step(), 1.0);
    std::iter::once(first).chain(states).chain([numbers(tr.lists_inventory_column_people(), 22.0)]).collect()
}

fn row(name: String, counts: &[usize; 6]) -> Vec<String> {
    let all: usize = counts.iter().sum();
    std::iter::once(name).chain(counts.iter().chain([&all]).map(ToString::to_string)).collect()
}
