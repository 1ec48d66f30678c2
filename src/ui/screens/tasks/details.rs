//! One task: the person, what opened it, what there is to know, and the way to its end.

use egui::{Label, RichText, ScrollArea, Ui};

use super::{reading::TaskLine, term};
use crate::{
    domain::{
        fit::Fit,
        task::{TaskKind, Verdict},
    },
    i18n::{Tr, capitals::sentence_case, dates},
    ops::tasks::{EntitlementReview, Reviewed},
    store::tables::tasks::TaskEnd,
    ui::{
        action::SectionAct,
        command::Command,
        screens::{
            offers::{CARD_LINE_HEIGHT, long_time},
            queue::{Correction, sum_ui},
        },
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            key_values::{Rows, key_values},
            trouble::sentence_ui,
        },
    },
    wording::history,
};

/// Shows the task; returns whether it is to be closed.
pub fn ui(ui: &mut Ui, view: &View<'_>, line: &TaskLine, review: Option<&EntitlementReview>) -> bool {
    let tr = view.tr;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add(Label::new(theme::title(tr.task_kind(line.task.kind))).wrap());
            let (meaning, words) = term(tr, line, line.zone.day(view.now));
            badge(ui, meaning, &words);
            ui.add_space(4.0);
            ui.scope(|ui| {
                ui.spacing_mut().interact_size.y = CARD_LINE_HEIGHT;
                key_values(ui, "task", |rows| facts_ui(rows, view, line));
            });
            ui.add_space(6.0);
            let closes = match &line.task.done {
                Some(end) => {
                    end_ui(ui, view, line, end);
                    ways_ui(ui, view, line);
                    false
                }
                None => {
                    ui.add(Label::new(advice(tr, line.task.kind)).wrap());
                    ui.add_space(4.0);
                    ways_ui(ui, view, line);
                    close_ui(ui, view, line.task.kind != TaskKind::CheckEntitlement || review.is_some())
                }
            };
            if let Some(review) = review {
                review_ui(ui, view, review);
            }
            closes
        })
        .inner
}

fn facts_ui(rows: &mut Rows<'_>, view: &View<'_>, line: &TaskLine) {
    let (tr, task) = (view.tr, &line.task);
    rows.text(&tr.offers_column_person(), &line.name.full());
    rows.text(&tr.offers_column_registration_no(), &line.registration_no.to_string());
    if let (Some(offer), Some(reply)) = (&line.offer, &line.reply) {
        let code = offer.offer.code.map(|code| code.number().to_string()).unwrap_or_default();
        let at = long_time(line.zone, reply.received_at);
        rows.text(
            &tr.tasks_opened_by(),
            &tr.tasks_opened_by_reply(&code, &offer.offer.id.0.to_string(), &at),
        );
        let facts = &offer.facts;
        rows.text(&tr.offers_dwelling(), &format!("{} · {}", facts.inventory_no, facts.address(view.lang)));
    }
    if let Some(answer) = &line.answer {
        let said = tr.tasks_opened_by_answer(&dates::numeric(answer.date), &answer.answer_no, &answer.source);
        rows.text(&tr.tasks_opened_by(), &said);
        if !answer.details.is_empty() {
            rows.text(&tr.tasks_details(), &answer.details);
        }
    }
    rows.text(&tr.tasks_column_opened(), &dates::numeric(line.zone.day(task.opened_at)));
    let term = tr.tasks_term(&dates::numeric(task.due_on));
    rows.text(&tr.tasks_column_due(), &term);
}

/// What the task asks for, and what it never does.
fn advice(tr: Tr, kind: TaskKind) -> String {
    match kind {
        TaskKind::CheckEntitlement => tr.tasks_advice_check_entitlement(),
        TaskKind::CheckPayments => tr.tasks_advice_check_payments(),
        TaskKind::CheckEmployment => tr.tasks_advice_check_employment(),
        TaskKind::RecordRight => tr.tasks_advice_record_right(),
        TaskKind::UpdateHousehold => tr.tasks_advice_update_household(),
    }
}

fn ways_ui(ui: &mut Ui, view: &View<'_>, line: &TaskLine) {
    let (tr, entry) = (view.tr, line.task.entry);
    ui.horizontal_wrapped(|ui| {
        let person = ui.button(tr.offers_show_person());
        if button::pressed(view, SectionAct::ShowPerson, person) {
            view.commands.send(Command::ShowEntry(entry));
        }
        let correction = match line.task.kind {
            TaskKind::RecordRight => {
                Some((Correction::Applicant, SectionAct::CorrectApplicant, tr.tasks_open_rights()))
            }
            TaskKind::CheckEntitlement | TaskKind::UpdateHousehold => {
                Some((Correction::Household, SectionAct::CorrectHousehold, tr.card_correct_household()))
            }
            TaskKind::CheckPayments | TaskKind::CheckEmployment => None,
        };
        if let Some((correction, act, words)) = correction.filter(|_| line.task.done.is_none())
            && button::for_act(ui, view, act, view.can_write(), words)
        {
            view.commands.send(Command::Correct(entry, correction));
        }
        if let Some(offer) = &line.offer
            && button::for_act(
                ui,
                view,
                SectionAct::ShowRound,
                true,
                tr.rounds_round(&offer.offer.round.0.to_string()),
            )
        {
            view.commands.send(Command::ShowRound(offer.offer.round));
        }
    });
}

fn close_ui(ui: &mut Ui, view: &View<'_>, possible: bool) -> bool {
    ui.add_space(4.0);
    button::primary_for_act(
        ui,
        view,
        SectionAct::CloseTask,
        possible && view.can_write(),
        view.tr.tasks_done(),
    )
}

fn end_ui(ui: &mut Ui, view: &View<'_>, line: &TaskLine, end: &TaskEnd) {
    let tr = view.tr;
    key_values(ui, "task end", |rows| {
        rows.text(&tr.tasks_result(), &tr.task_result(end.result));
        rows.text(&tr.tasks_closed_by(), &format!("{}, {}", end.actor, long_time(line.zone, Some(end.at))));
        if let Some(document) = &end.document {
            rows.text(&tr.tasks_document(), &history::decision_reference(tr, document));
        }
        if let Some(note) = &end.note {
            rows.text(&tr.tasks_note(), note);
        }
    });
    ui.add_space(4.0);
}

/// The entitlement on the day of the offer, twice if what is recorded has changed since, and who is right.
fn review_ui(ui: &mut Ui, view: &View<'_>, review: &EntitlementReview) {
    let tr = view.tr;
    ui.add_space(8.0);
    ui.label(theme::title(tr.tasks_review(&dates::numeric(review.day))));
    let meaning = match review.verdict {
        Verdict::OfferWasRight => Meaning::Good,
        Verdict::PersonIsRight | Verdict::RightAfterCorrection => Meaning::Warning,
    };
    sentence_ui(ui, meaning, &sentence_case(&tr.task_result(review.verdict.result())));
    let dwelling = &review.dwelling;
    let (area, kind) = dwelling.area();
    let words = tr.tasks_review_dwelling(
        &tr.area(area),
        &dwelling.inventory_no,
        &tr.area_kind(kind),
        dwelling.counted_rooms(),
    );
    ui.add(Label::new(words).wrap());
    let unchanged = review.then == review.now;
    if unchanged {
        ui.add(Label::new(RichText::new(tr.tasks_review_unchanged()).weak()).wrap());
    } else {
        reviewed_ui(ui, view, &tr.tasks_review_then(), &review.then);
    }
    reviewed_ui(ui, view, &tr.tasks_review_now(), &review.now);
}

fn reviewed_ui(ui: &mut Ui, view: &View<'_>, title: &str, reviewed: &Reviewed) {
    let tr = view.tr;
    ui.add_space(6.0);
    ui.label(theme::strong(title));
    let (meaning, words) = match reviewed.fit {
        Ok(Fit::Within) => (Meaning::Good, tr.fit(Fit::Within)),
        Ok(Fit::Below) => (Meaning::Warning, tr.fit(Fit::Below)),
        Err(misfit) => (Meaning::Warning, tr.misfit(misfit)),
    };
    badge(ui, meaning, &words);
    sum_ui(ui, view, &reviewed.sum);
}
