//! One case: what it rests on, where the law is milder, its steps so far, and what can lawfully come next.

use egui::{Label, RichText, ScrollArea, Ui};

use super::{Asked, act_ui, cases::clock_ui, forms::InventoryForm, reading::Desk};
use crate::{
    i18n::{Tr, dates::numeric},
    ops::{
        cases::{CaseView, Evidence},
        exclusion_papers,
    },
    store::tables::cases::CaseOpening,
    ui::{
        action::SectionAct,
        command::Command,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            law_link::law_link,
            trouble::sentence_ui,
        },
    },
    wording::cases,
};

/// Shows the case; returns the form of the step that is to be recorded, or the notice that is to be printed.
pub fn ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, case: &CaseView) -> Option<Asked> {
    let tr = view.tr;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add(Label::new(theme::title(case.name.full())).wrap());
            ui.weak(format!("{} · {}", case.registration_no, tr.case_stage(case.row.stage)));
            clock_ui(ui, tr, case, desk.today);
            if button::for_act(ui, view, SectionAct::ShowPerson, true, tr.inventory_show_person()) {
                view.commands.send(Command::ShowEntry(case.row.entry));
            }
            let form = next_ui(ui, view, desk, case).map(|form| Asked::Form(Box::new(form)));
            let notice = notice_ui(ui, view, desk, case).then_some(Asked::PrintNotices(vec![case.row.entry]));
            steps_ui(ui, tr, case);
            evidence_ui(ui, view, case);
            form.or(notice)
        })
        .inner
}

fn heading(ui: &mut Ui, words: String) {
    ui.add_space(8.0);
    ui.label(theme::strong(words));
}

/// Every step that can lawfully come next as a button.
fn next_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, case: &CaseView) -> Option<InventoryForm> {
    let tr = view.tr;
    if case.next.is_empty() {
        return None;
    }
    heading(ui, tr.inventory_next());
    let mut form = None;
    ui.horizontal_wrapped(|ui| {
        for &act in &case.next {
            if act_ui(ui, view, None, SectionAct::CaseStep, format!("{}…", tr.case_act(act))) {
                form = Some(InventoryForm::act(case, desk, act));
            }
        }
    });
    form
}

/// The notice is printed only after the decision, and as long as the decision stands.
fn notice_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, case: &CaseView) -> bool {
    if !exclusion_papers::is_exclusion(&case.row) {
        return false;
    }
    ui.add_space(6.0);
    let pressed = act_ui(ui, view, None, SectionAct::PrintExclusion, view.tr.card_print_exclusion());
    if !desk.kazakh_notice_is_official {
        sentence_ui(ui, Meaning::Warning, &view.tr.templates_not_official_hint());
    }
    pressed
}

fn steps_ui(ui: &mut Ui, tr: Tr, case: &CaseView) {
    heading(ui, tr.inventory_steps());
    let opened_on = numeric(case.opened_on);
    let opened = match &case.row.opening {
        CaseOpening::Hit(_) => tr.inventory_opened_by_hit(&opened_on),
        CaseOpening::ByHand(opened) => tr.inventory_opened_by_hand(
            &tr.case_cause(opened.cause),
            &opened_on,
            &cases::document(tr, &opened.document),
        ),
    };
    for (number, step) in (1..).zip(std::iter::once(opened).chain(cases::steps(tr, &case.row))) {
        ui.add(Label::new(format!("{number}. {step}")).wrap());
    }
}

fn evidence_ui(ui: &mut Ui, view: &View<'_>, case: &CaseView) {
    let tr = view.tr;
    if !case.evidence.is_empty() {
        heading(ui, tr.inventory_evidence());
    }
    for evidence in &case.evidence {
        one_ui(ui, tr, evidence);
    }
    if case.row.stage.is_open() {
        ui.add_space(6.0);
        match case.suggested_ground {
            Some(ground) => {
                let words = tr.inventory_suggested_ground(&tr.ground(ground));
                law_link(ui, view, ground.law_place(), words);
            }
            None => {
                ui.add(Label::new(tr.inventory_no_ground()).wrap());
            }
        }
    }
    let mut milder: Vec<_> =
        case.evidence.iter().flat_map(|evidence| evidence.milder.iter().copied()).collect();
    milder.sort_unstable();
    milder.dedup();
    if !milder.is_empty() {
        heading(ui, tr.inventory_milder());
        for remark in milder {
            law_link(ui, view, remark.law_place(), tr.milder(remark));
        }
    }
}

fn one_ui(ui: &mut Ui, tr: Tr, evidence: &Evidence) {
    let answer = &evidence.answer;
    let who = match evidence.kinship {
        None => tr.inventory_applicant(),
        Some(_) => answer.subject.to_string(),
    };
    let item = tr.inventory_evidence_item(&answer.step.item_of_order().to_string());
    ui.add(Label::new(format!("{} ({item}) – {who}", tr.inventory_step(answer.step))).wrap());
    let mut facts = tr.inventory_answer_of(&numeric(answer.date), &answer.source);
    if !answer.details.is_empty() {
        facts = format!("{facts}: {}", answer.details);
    }
    ui.add(Label::new(RichText::new(facts).small().weak()).wrap());
    if evidence.superseded {
        badge(ui, Meaning::Warning, &tr.inventory_evidence_superseded());
    }
}
