//! The section «dwellings»: the stock of the garrison in view.

mod card;
mod form;
mod list;
mod reading;

use std::sync::Arc;

use egui::{Align, Layout, Panel, Ui};

use crate::{
    domain::{
        dwelling::{Dwelling, DwellingState},
        ids::{DwellingId, GarrisonId, ImportRowId},
    },
    ui::{
        action::{Action, Section, SectionAct},
        loaded::Loaded,
        screens::{
            hand_over::{HandOver, Job},
            offers::card_frame,
        },
        theme,
        view::View,
        widgets::{button, choice::choice, empty::empty},
    },
};
use form::{FormWindow, Target};

pub use form::DwellingForm;

const CARD_WIDTH: f32 = 350.0;
const FILTER_WIDTH: f32 = 160.0;

/// See the module.
#[derive(Default)]
pub struct Dwellings {
    stock: Loaded<(GarrisonId, String), Arc<Vec<Dwelling>>>,
    /// Only dwellings in this state; all if none.
    state: Option<DwellingState>,
    list: list::DwellingList,
    selected: Option<DwellingId>,
    card: card::DwellingCard,
    form: FormWindow,
    hand_over: HandOver,
}

impl Dwellings {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(saved) = self.form.ui(ui, view) {
            self.selected = Some(saved);
        }
        self.hand_over.ui(ui, view);
        let Some(garrison) = view.register.map(|head| head.garrison) else { return };
        let key = (garrison, view.search.trim().to_owned());
        let read = |reader: &crate::store::Reader, (garrison, query): &(GarrisonId, String)| {
            reading::stock(reader, *garrison, query).map(Arc::new)
        };
        self.stock.get(view, &key, read);
        let Some(stock) = self.stock.last().cloned() else { return };
        if stock.is_empty() && key.1.is_empty() {
            return self.empty_ui(ui, view);
        }
        let shown: Vec<&Dwelling> =
            stock.iter().filter(|dwelling| self.state.is_none_or(|state| dwelling.state == state)).collect();
        self.toolbar_ui(ui, view, shown.len());
        ui.add_space(2.0);
        self.card_ui(ui, view, &shown);
        if shown.is_empty() {
            empty(ui, &view.tr.dwellings_none_found(), &view.tr.dwellings_none_found_hint(), None);
            return;
        }
        self.list.ui(ui, view, &shown, &mut self.selected);
    }

    /// Shows a dwelling of the garrison in view, whatever its state.
    pub fn show(&mut self, dwelling: DwellingId) {
        self.state = None;
        self.selected = Some(dwelling);
    }

    /// Whether the form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.has_changes()
    }

    /// Opens the form with the cells of a rejected row.
    pub fn fix_row(&mut self, row: ImportRowId) {
        self.form.begin(Target::Row(row));
    }

    /// Shows the vacant dwellings, one of them selected.
    pub fn show_vacant(&mut self, dwelling: Option<DwellingId>) {
        self.state = Some(DwellingState::Vacant);
        self.selected = dwelling;
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        if action == Action::Print {
            self.ask_print(view);
        }
        if action == Action::Add {
            self.form.begin(Target::New);
        }
    }

    /// Asks in which languages the stock of the garrison is printed, and where it goes.
    fn ask_print(&mut self, view: &View<'_>) {
        let garrison = view.register.and_then(|head| head.garrison()).cloned();
        if let Some(garrison) = garrison {
            self.hand_over.ask(Job::stock(garrison));
        }
    }

    fn empty_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (title, hint) = (view.tr.empty_dwellings(), view.tr.empty_dwellings_hint());
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| self.add_ui(ui, view));
        if empty(ui, &title, &hint, Some(&view.tr.empty_take_in())) {
            view.commands.send(Action::Go(Section::Import));
        }
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, view: &View<'_>, count: usize) {
        let tr = view.tr;
        ui.horizontal(|ui| {
            ui.label(theme::title(tr.shell_section_dwellings()));
            let states: Vec<_> = [None].into_iter().chain(DwellingState::ALL.map(Some)).collect();
            let name = |state: &Option<DwellingState>| {
                state.map_or_else(|| tr.dwellings_all_states(), |state| tr.dwelling_state(state))
            };
            choice(ui, &tr.rounds_column_state(), FILTER_WIDTH, &mut self.state, &states, name);
            ui.weak(tr.dwellings_count(count as i64));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.add_ui(ui, view);
                button::for_action(ui, view, Action::Print, true);
            });
        });
    }

    /// The buttons that bring dwellings in, from right to left.
    fn add_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        button::for_action(ui, view, Action::Add, view.can_write());
        let words = view.tr.empty_take_in();
        if button::for_act(ui, view, SectionAct::TakeInDwellings, view.can_write(), words) {
            view.commands.send(Action::Go(Section::Import));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&Dwelling]) {
        let Some(dwelling) = shown.iter().find(|dwelling| Some(dwelling.id) == self.selected) else { return };
        let frame = card_frame(ui);
        let correct = Panel::right("dwelling")
            .resizable(true)
            .show_separator_line(false)
            .default_size(CARD_WIDTH)
            .frame(frame)
            .show(ui, |ui| self.card.ui(ui, view, dwelling));
        if correct.inner {
            self.form.begin(Target::Correction(dwelling.id));
        }
    }
}
