//! The answers about one person, step by step, at the right of the matrix.

use egui::{Label, RichText, ScrollArea, Ui};

use super::matrix::state_ui;
use crate::{
    domain::{
        ids::CaseId,
        inventory::{Asked, Cell, CellState, InventoryStep},
        law::LawPlace,
    },
    i18n::{Tr, dates::numeric},
    ops::inventory::MatrixLine,
    ui::{
        action::SectionAct,
        command::Command,
        theme,
        view::View,
        widgets::{button, law_link::law_link},
    },
};

/// Shows the answers; returns whether the person's case is to be shown.
pub fn ui(ui: &mut Ui, view: &View<'_>, line: &MatrixLine, case: Option<CaseId>) -> bool {
    let tr = view.tr;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add(Label::new(theme::title(line.name.full())).wrap());
            ui.weak(format!("{} · {}", line.registration_no, tr.entry_state(line.state)));
            let mut shows = false;
            ui.horizontal_wrapped(|ui| {
                if button::for_act(ui, view, SectionAct::ShowPerson, true, tr.inventory_show_person()) {
                    view.commands.send(Command::ShowEntry(line.entry));
                }
                shows = case.is_some()
                    && button::for_act(ui, view, SectionAct::ShowCase, true, tr.inventory_show_case());
            });
            for (number, cell) in (1_u8..).zip(&line.row.cells) {
                ui.add_space(6.0);
                cell_ui(ui, view, line, number, cell);
            }
            shows
        })
        .inner
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, line: &MatrixLine, number: u8, cell: &Cell) {
    let tr = view.tr;
    let heading = match InventoryStep::from_numbers(number, None) {
        Some(step) => tr.inventory_step(step),
        None => tr.inventory_step_number(&number.to_string()),
    };
    law_link(ui, view, LawPlace::step(number), theme::strong(heading));
    state_ui(ui, tr, cell.state);
    if let Some(why) = why_so(tr, line, number, cell.state) {
        ui.add(Label::new(RichText::new(why).small().weak()).wrap());
    }
    for asked in &cell.asked {
        if asked.answer.is_some() || cell.state != CellState::NotNeeded {
            asked_ui(ui, tr, line, asked);
        }
    }
}

/// Why nobody needs to ask, or asked in vain.
fn why_so(tr: Tr, line: &MatrixLine, number: u8, state: CellState) -> Option<String> {
    let fourth = number == InventoryStep::FormerServiceDwelling.number();
    match (state, fourth, line.file.previous_service_dwelling) {
        (CellState::NotAsked, true, None) => Some(tr.inventory_unknown_previous()),
        (CellState::NotNeeded, true, Some(false)) => Some(tr.inventory_never_given()),
        (CellState::NotNeeded, _, _) => Some(tr.inventory_chain_ended()),
        _ => None,
    }
}

fn asked_ui(ui: &mut Ui, tr: Tr, line: &MatrixLine, asked: &Asked) {
    let who = subject(tr, line, asked.subject);
    let who = match asked.step {
        InventoryStep::PersonStatus { .. } => format!("{} – {who}", tr.inventory_step(asked.step)),
        _ => who,
    };
    let state = tr.cell_state(asked.state);
    ui.add(Label::new(format!("{who}: {state}")).wrap());
    let Some(answer) = asked.answer.and_then(|index| line.file.answers.get(index)) else { return };
    let mut facts = tr.inventory_answer_of(&numeric(answer.date), &answer.source);
    if !answer.details.is_empty() {
        facts = format!("{facts}: {}", answer.details);
    }
    if !answer.request_no.is_empty() || !answer.answer_no.is_empty() {
        let numbers = tr.inventory_answer_numbers(&answer.answer_no, &answer.request_no);
        facts = format!("{facts}; {numbers}");
    }
    ui.add(Label::new(RichText::new(facts).small().weak()).wrap());
}

/// Whom an answer is about, by kinship and name.
pub(super) fn subject(
    tr: Tr,
    line: &MatrixLine,
    subject: crate::domain::identity_number::IdentityNumber,
) -> String {
    match line.file.household.iter().find(|member| member.iin == subject) {
        Some(member) => format!("{} {}", tr.kinship(member.kinship, member.sex), member.name.given),
        None => tr.inventory_applicant(),
    }
}
