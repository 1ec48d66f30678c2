//! The conditions of a round, and its dwellings: one left out needs a reason of the closed list (design 4.5).

use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

use egui::{Label, RichText, TextEdit, Ui};

use super::super::plan_lists::{by_rooms, dwelling_columns};
use crate::{
    domain::{
        dwelling::{Dwelling, DwellingState, LeftOutReason},
        ids::{DwellingId, GarrisonId},
        legal_basis::{BasisKind, LegalBasis},
        offer::ClockStart,
        round::RoundSettings,
    },
    i18n::Tr,
    ops::{Refusal, planning::RoundRequest},
    ui::{
        loaded::Loaded,
        theme,
        view::View,
        widgets::{
            button,
            choice::choice,
            empty::empty,
            field::{self, Field},
            list::{Choice, Column, Filter, List, ListState},
        },
    },
    wording::refusal::refusal,
};

const WIDTH: f32 = 380.0;

/// Dwellings that stay out; one without a reason yet stops the plan.
type Without = BTreeMap<DwellingId, Option<LeftOutReason>>;

/// See the module.
#[derive(Default)]
pub struct Form {
    /// The register's own until the person chooses.
    basis: Option<LegalBasis>,
    below_norm: bool,
    clock_start: ClockStart,
    inventory_days: String,
    without: Without,
    vacant: Loaded<GarrisonId, Arc<Vec<Dwelling>>>,
    list: ListState<DwellingId>,
}

impl Form {
    /// Shows the form; returns whether the plan is to be computed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let Some(vacant) = self.vacant(view) else { return false };
        if vacant.is_empty() {
            empty(ui, &view.tr.rounds_no_vacant(), &view.tr.rounds_no_vacant_hint(), None);
            return false;
        }
        self.conditions_ui(ui, view);
        ui.add_space(4.0);
        let asked = self.button_ui(ui, view, &vacant);
        ui.add_space(2.0);
        self.dwellings_ui(ui, view, &vacant);
        asked
    }

    /// What is asked for, if nothing is missing.
    pub fn request(&mut self, view: &View<'_>) -> Option<RoundRequest> {
        let garrison = view.register?.garrison()?.clone();
        let basis = self.chosen_basis(view);
        let vacant = self.vacant(view)?;
        let fresh_inventory_days = self.inventory_days().ok()?;
        self.basis_refusal(view).is_none().then_some(())?;
        let out = vacant.iter().filter_map(|dwelling| Some((dwelling, *self.without.get(&dwelling.id)?)));
        let without = out
            .map(|(dwelling, reason)| Some((dwelling.facts.inventory_no.clone(), reason?)))
            .collect::<Option<Vec<_>>>()?;
        let settings = RoundSettings {
            below_norm: self.below_norm,
            fresh_inventory_days,
            clock_start: self.clock_start,
        };
        Some(RoundRequest { garrison, basis, settings, without })
    }

    fn vacant(&mut self, view: &View<'_>) -> Option<Arc<Vec<Dwelling>>> {
        let garrison = view.register?.garrison;
        let read = |reader: &crate::store::Reader, garrison: &GarrisonId| {
            Ok(Arc::new(reader.dwellings_in_state(*garrison, DwellingState::Vacant)?))
        };
        self.vacant.get(view, &garrison, read).cloned()
    }

    fn conditions_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        self.basis_ui(ui, view);
        let label = tr.rounds_below_norm();
        Field::new(&label).show(ui, |ui| ui.checkbox(&mut self.below_norm, tr.rounds_below_norm_allow()));
        let label = tr.rounds_clock_start();
        Field::new(&label).show(ui, |ui| {
            for start in [ClockStart::Sending, ClockStart::Delivery] {
                ui.radio_value(&mut self.clock_start, start, tr.clock_start(start));
            }
        });
        let error = self.inventory_days().err().map(|()| tr.rounds_inventory_days_wrong());
        let label = tr.rounds_inventory_days();
        Field::new(&label).error(error.as_deref()).show(ui, |ui| {
            ui.horizontal(|ui| {
                let response = ui.add(TextEdit::singleline(&mut self.inventory_days).desired_width(60.0));
                field::name(&response, &label);
                ui.weak(tr.rounds_inventory_days_hint());
            });
        });
    }

    fn basis_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let day = view.zone().day(view.now);
        let mut bases = LegalBasis::in_force(BasisKind::Allocation, day);
        let allocations = LegalBasis::ALL.into_iter().filter(|basis| basis.kind() == BasisKind::Allocation);
        let expired: Vec<_> = allocations.filter(|basis| !bases.contains(basis)).collect();
        bases.extend(expired);
        let mut basis = self.chosen_basis(view);
        let label = view.tr.rounds_column_basis();
        Field::new(&label).show(ui, |ui| {
            if choice(ui, &label, WIDTH, &mut basis, &bases, |basis| view.tr.legal_basis(*basis)) {
                self.basis = Some(basis);
            }
        });
        if let Some(sentence) = self.basis_refusal(view) {
            Field::new("").show(ui, |ui| {
                let words = RichText::new(sentence).color(theme::palette(ui).danger.ink);
                ui.add(Label::new(words).wrap());
            });
        }
    }

    fn chosen_basis(&self, view: &View<'_>) -> LegalBasis {
        let usual = view.register.map_or(LegalBasis::Law77Part4, |head| head.basis);
        self.basis.unwrap_or(usual)
    }

    /// Why the chosen basis cannot bear a round today.
    fn basis_refusal(&self, view: &View<'_>) -> Option<String> {
        let (basis, day) = (self.chosen_basis(view), view.zone().day(view.now));
        let in_force = LegalBasis::in_force(BasisKind::Allocation, day);
        let refused = Refusal::BasisNotInForce { basis, day, in_force };
        (!basis.in_force_on(day)).then(|| refusal(view.tr, view.zone(), &refused))
    }

    /// `Err` for what is no number of days.
    fn inventory_days(&self) -> Result<Option<u32>, ()> {
        match self.inventory_days.trim() {
            "" => Ok(None),
            text => text.parse().ok().filter(|days| *days > 0).map(Some).ok_or(()),
        }
    }

    fn button_ui(&mut self, ui: &mut Ui, view: &View<'_>, vacant: &[Dwelling]) -> bool {
        let tr = view.tr;
        let taken = vacant.iter().filter(|dwelling| !self.without.contains_key(&dwelling.id)).count();
        let unexplained = self.without.values().filter(|reason| reason.is_none()).count();
        let possible = self.request(view).is_some() && taken > 0;
        ui.horizontal(|ui| {
            let pressed = button::primary_if(ui, possible, tr.rounds_show_plan()).clicked();
            if unexplained > 0 {
                let words = RichText::new(tr.rounds_reasons_missing(unexplained as i64));
                ui.label(words.color(theme::palette(ui).danger.ink));
            } else {
                ui.weak(tr.rounds_dwellings_taken(vacant.len() as i64, taken as i64));
            }
            pressed
        })
        .inner
    }

    fn dwellings_ui(&mut self, ui: &mut Ui, view: &View<'_>, vacant: &[Dwelling]) {
        let without = RefCell::new(&mut self.without);
        let list = List::new(
            "dwellings to plan",
            view.tr.rounds_vacant_dwellings(),
            columns(view, &without),
            |dwelling: &Dwelling| dwelling.id,
            |dwelling: &Dwelling| dwelling.facts.inventory_no.clone(),
        );
        let list = list.filters(filters(view, &without)).frozen(2).main("dwelling").takes_keys();
        list.show_all(ui, view, &mut self.list, vacant);
    }
}

fn columns<'a>(view: &'a View<'a>, without: &'a RefCell<&'a mut Without>) -> Vec<Column<'a, Dwelling>> {
    let tr = view.tr;
    let taken = Column::words("taken", tr.rounds_column_taken(), 70.0, move |dwelling: &Dwelling| {
        if is_taken(dwelling, without) { tr.rounds_taken_yes() } else { tr.rounds_taken_no() }
    });
    let taken = taken.drawn(move |ui, dwelling| tick_ui(ui, tr, dwelling, &mut without.borrow_mut()));
    let reason =
        Column::words("reason", tr.rounds_column_left_out_because(), 220.0, move |dwelling: &Dwelling| {
            reason_of(dwelling, without).map(|reason| tr.left_out_reason(reason)).unwrap_or_default()
        });
    let reason = reason.drawn(move |ui, dwelling| reason_ui(ui, tr, dwelling, &mut without.borrow_mut()));
    let mut columns = dwelling_columns(view, |dwelling: &Dwelling| &dwelling.facts);
    columns.insert(4, reason);
    columns.insert(0, taken);
    columns
}

fn filters<'a>(view: &'a View<'a>, without: &'a RefCell<&'a mut Without>) -> Vec<Filter<'a, Dwelling>> {
    let tr = view.tr;
    let taken = Filter::by("taken", tr.rounds_column_taken(), move |dwelling: &Dwelling| {
        match is_taken(dwelling, without) {
            true => Choice::new("yes", tr.rounds_taken_yes()),
            false => Choice::new("no", tr.rounds_taken_no()),
        }
    });
    vec![taken, by_rooms(view, |dwelling: &Dwelling| &dwelling.facts)]
}

fn is_taken(dwelling: &Dwelling, without: &RefCell<&mut Without>) -> bool {
    !without.borrow().contains_key(&dwelling.id)
}

fn reason_of(dwelling: &Dwelling, without: &RefCell<&mut Without>) -> Option<LeftOutReason> {
    without.borrow().get(&dwelling.id).copied().flatten()
}

fn tick_ui(ui: &mut Ui, tr: Tr, dwelling: &Dwelling, without: &mut Without) {
    ui.spacing_mut().interact_size.y = theme::ROW_HEIGHT - 4.0;
    let mut taken = !without.contains_key(&dwelling.id);
    let response = ui.checkbox(&mut taken, "");
    field::name(&response, &tr.rounds_takes(&dwelling.facts.inventory_no));
    if response.changed() {
        if taken {
            without.remove(&dwelling.id);
        } else {
            without.insert(dwelling.id, None);
        }
    }
}

fn reason_ui(ui: &mut Ui, tr: Tr, dwelling: &Dwelling, without: &mut Without) {
    let Some(reason) = without.get_mut(&dwelling.id) else { return };
    ui.spacing_mut().interact_size.y = theme::ROW_HEIGHT - 4.0;
    ui.spacing_mut().button_padding.y = 1.0;
    let name = tr.rounds_why_left_out(&dwelling.facts.inventory_no);
    let text = |reason: &Option<LeftOutReason>| {
        reason.map_or_else(|| tr.rounds_choose_reason(), |reason| tr.left_out_reason(reason))
    };
    let items: Vec<_> = LeftOutReason::ALL.map(Some).to_vec();
    choice(ui, &name, ui.available_width() - 8.0, reason, &items, text);
}
