//! The section «rounds»: their list, one of them, and the planning of the next.

mod acting;
mod ahead;
mod changed;
mod detail;
mod in_work;
mod list;
mod offer_columns;
mod offers_page;
mod plan_lists;
mod plan_page;
mod plan_view;
mod planning;
mod reading;
mod sending;
mod taking_out;

use egui::{Panel, Ui};

use crate::{
    domain::ids::{OfferId, RoundId},
    ui::{
        action::Action,
        place::OffersInWork,
        theme,
        view::View,
        widgets::{button, empty::empty, tabs::tabs},
    },
};
use planning::{Outcome, Planning};

/// Which page is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Rounds,
    /// The offers of all rounds that wait for their outcome.
    InWork,
}

/// See the module.
#[derive(Default)]
pub struct Rounds {
    page: Page,
    list: list::RoundList,
    in_work: in_work::InWork,
    planning: Option<Planning>,
    detail: detail::Detail,
    shown: Option<RoundId>,
}

/// Rows of the list that show without scrolling.
const LEAST_ROWS: f32 = 2.0;
const MOST_ROWS: f32 = 5.0;
/// In a lower page the offers need the room: the list of rounds is short and without its foot.
const LOW_HEIGHT: f32 = 520.0;
/// What the foot of the list and its edges take.
const FOOT_HEIGHT: f32 = 30.0;

impl Rounds {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(planning) = &mut self.planning {
            return match planning.ui(ui, view) {
                Outcome::None => {}
                Outcome::Leave => self.planning = None,
                Outcome::Opened(round) => self.show(round),
            };
        }
        let Some(lines) = self.list.lines(view) else { return };
        if lines.is_empty() {
            let (title, hint) = (view.tr.empty_rounds(), view.tr.empty_rounds_hint());
            if empty(ui, &title, &hint, Some(&view.tr.action_plan())) {
                view.commands.send(Action::Plan);
            }
            return;
        }
        self.head_ui(ui, view);
        if self.page == Page::InWork {
            return self.in_work.ui(ui, view);
        }
        let shown = self.shown.filter(|shown| lines.iter().any(|line| line.row.id == *shown));
        self.shown = shown.or_else(|| lines.first().map(|line| line.row.id));
        let low = ui.available_height() < LOW_HEIGHT;
        let rows = (lines.len() as f32).clamp(LEAST_ROWS, if low { LEAST_ROWS } else { MOST_ROWS });
        let foot = if low { 8.0 } else { FOOT_HEIGHT };
        let height = theme::HEADER_HEIGHT + theme::ROW_HEIGHT * rows + foot;
        let panel = Panel::top("rounds").exact_size(height).resizable(false).show_separator_line(false);
        panel.frame(egui::Frame::new()).show(ui, |ui| {
            self.list.ui(ui, view, &lines, &mut self.shown, low);
        });
        ui.add_space(6.0);
        if let Some(round) = self.shown {
            self.detail.ui(ui, view, round);
        }
    }

    /// The pages at the left, the plan of the next round at the right.
    fn head_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let in_work = self.in_work.count(view).unwrap_or_default();
        let pages = [
            (Page::Rounds, view.tr.shell_section_rounds()),
            (Page::InWork, view.tr.rounds_page_in_work(in_work as i64)),
        ];
        ui.horizontal(|ui| {
            tabs(ui, view, &mut self.page, &pages);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                button::for_action(ui, view, Action::Plan, true);
            });
        });
        ui.add_space(2.0);
    }

    /// Shows those offers of all rounds that wait for something.
    pub fn show_in_work(&mut self, offers: OffersInWork) {
        self.planning = None;
        self.page = Page::InWork;
        self.in_work.narrow(offers);
    }

    /// Shows a round.
    pub fn show(&mut self, round: RoundId) {
        self.planning = None;
        self.page = Page::Rounds;
        self.shown = Some(round);
    }

    /// Shows an offer of a round.
    pub fn show_offer(&mut self, round: RoundId, offer: OfferId) {
        self.show(round);
        self.detail.show_offer(round, offer);
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.detail.has_changes()
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        match (action, &mut self.planning) {
            (Action::Plan, None) => self.planning = Some(Planning::default()),
            (Action::Plan, Some(planning)) => planning.compute(view),
            (Action::Print, None) if self.page == Page::Rounds => self.detail.print(),
            _other => {}
        }
    }
}
