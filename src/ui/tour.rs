//! The practice tour: a small window over the work with its steps, ticked by what the journal says.

use std::collections::BTreeSet;

use egui::{Align, Align2, Label, Layout, RichText, ScrollArea, Ui, Window, vec2};

use super::{
    action::{Action, Section},
    command::Command,
    loaded::Loaded,
    theme,
    view::View,
    widgets::{
        badge::{Meaning, badge},
        icon_button::{Icon, icon_button},
    },
};
use crate::{
    domain::ids::RoundId,
    i18n::Tr,
    ops::tour::{self, TourStep},
    store::Reader,
};

const WIDTH: f32 = 330.0;
/// Above the line of the state of the register.
const FROM_BOTTOM: f32 = 40.0;

/// What the tour reads: the steps that are done, and the round that runs.
struct State {
    done: BTreeSet<TourStep>,
    round: Option<RoundId>,
}

fn read(reader: &Reader) -> crate::ops::Result<State> {
    let running = reader.rounds()?.into_iter().filter(|round| round.end.is_none()).map(|round| round.id);
    Ok(State { done: tour::done(reader)?, round: running.max() })
}

/// See the module.
#[derive(Default)]
pub struct Tour {
    is_open: bool,
    state: Loaded<(), State>,
}

impl Tour {
    /// Opens the window, or closes it.
    pub fn toggle(&mut self) {
        self.is_open = !self.is_open;
    }

    /// Shows the window over a practice register.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) {
        if !self.is_open || !view.register.is_some_and(|head| head.practice) {
            return;
        }
        let Some(state) = self.state.get(view, &(), |reader, ()| read(reader)) else { return };
        // The head and the frame of the window take the rest.
        let height = ui.ctx().content_rect().height() - 4.0 * FROM_BOTTOM;
        let shown = Window::new(view.tr.tour_title())
            .title_bar(false)
            .anchor(Align2::RIGHT_BOTTOM, vec2(-16.0, -FROM_BOTTOM))
            .resizable(false)
            .show(ui.ctx(), |ui| {
                ui.set_width(WIDTH);
                let closed = head_ui(ui, view.tr);
                let steps = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
                steps.show(ui, |ui| steps_ui(ui, view, state));
                closed
            });
        if shown.and_then(|shown| shown.inner) == Some(true) {
            self.is_open = false;
        }
    }
}

/// The title and the way out; returns whether it was taken.
fn head_ui(ui: &mut Ui, tr: Tr) -> bool {
    let row = ui.horizontal(|ui| {
        ui.label(theme::title(tr.tour_title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            icon_button(ui, Icon::Cross, &tr.widgets_close()).clicked()
        })
        .inner
    });
    row.inner
}

/// Shows the button that starts the tour; without a practice register it says what is missing.
pub fn tour_button(ui: &mut Ui, view: &View<'_>) {
    let practice = view.register.is_some_and(|head| head.practice);
    let button = ui.add_enabled(practice, egui::Button::new(view.tr.tour_start()));
    if button.on_disabled_hover_text(view.tr.tour_only_practice()).clicked() {
        view.commands.send(Action::Tour);
    }
}

fn steps_ui(ui: &mut Ui, view: &View<'_>, state: &State) {
    let tr = view.tr;
    let (done, total) = (state.done.len(), TourStep::ALL.len());
    let next = TourStep::ALL.into_iter().find(|step| !state.done.contains(step));
    let hint = if next.is_some() { tr.tour_hint() } else { tr.tour_all_done() };
    ui.add(Label::new(RichText::new(hint).weak()).wrap());
    ui.label(theme::strong(tr.tour_progress(&done.to_string(), &total.to_string())));
    for (number, step) in (1..).zip(TourStep::ALL) {
        ui.horizontal(|ui| {
            let words = format!("{number}. {}", name(tr, step));
            ui.label(if next == Some(step) { theme::strong(words) } else { RichText::new(words) });
            if state.done.contains(&step) {
                badge(ui, Meaning::Good, &tr.tour_done());
            }
        });
        if next == Some(step) {
            ui.add(Label::new(explanation(tr, step)).wrap());
            if ui.button(tr.tour_show()).on_hover_text(tr.tour_show_step(&name(tr, step))).clicked() {
                show(view, step, state.round);
            }
        }
    }
}

/// Goes to where the step is taken.
fn show(view: &View<'_>, step: TourStep, round: Option<RoundId>) {
    let go = |section| view.commands.send(Action::Go(section));
    match step {
        TourStep::OpenRound => {
            go(Section::Rounds);
            view.commands.send(Action::Plan);
        }
        TourStep::Approve | TourStep::Send | TourStep::NextWave => match round {
            Some(round) => view.commands.send(Command::ShowRound(round)),
            None => go(Section::Rounds),
        },
        TourStep::TakeReply => go(Section::Replies),
        TourStep::RecordMinutes | TourStep::SignLease => go(Section::Sittings),
        TourStep::RecordAnswer => go(Section::Inventory),
        TourStep::PrintPaper => go(Section::Queue),
    }
}

fn name(tr: Tr, step: TourStep) -> String {
    match step {
        TourStep::OpenRound => tr.tour_step_open_round(),
        TourStep::Approve => tr.tour_step_approve(),
        TourStep::Send => tr.tour_step_send(),
        TourStep::TakeReply => tr.tour_step_take_reply(),
        TourStep::NextWave => tr.tour_step_next_wave(),
        TourStep::RecordMinutes => tr.tour_step_record_minutes(),
        TourStep::SignLease => tr.tour_step_sign_lease(),
        TourStep::RecordAnswer => tr.tour_step_record_answer(),
        TourStep::PrintPaper => tr.tour_step_print_paper(),
    }
}

fn explanation(tr: Tr, step: TourStep) -> String {
    match step {
        TourStep::OpenRound => tr.tour_text_open_round(),
        TourStep::Approve => tr.tour_text_approve(),
        TourStep::Send => tr.tour_text_send(),
        TourStep::TakeReply => tr.tour_text_take_reply(),
        TourStep::NextWave => tr.tour_text_next_wave(),
        TourStep::RecordMinutes => tr.tour_text_record_minutes(),
        TourStep::SignLease => tr.tour_text_sign_lease(),
        TourStep::RecordAnswer => tr.tour_text_record_answer(),
        TourStep::PrintPaper => tr.tour_text_print_paper(),
    }
}
