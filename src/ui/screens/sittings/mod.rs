//! The section «sittings and leases»: from yes to the closing of the entry.

mod acting;
mod columns;
mod forms;
mod minutes;
mod minutes_form;
mod pages;
mod people;
mod reading;

use std::sync::Arc;

use egui::Ui;

use crate::{
    domain::{
        Day,
        ids::{GarrisonId, OfferId},
        lease::{FailureReason, LeaseStage},
    },
    store::tables::accepted_offers::AcceptedOffer,
    ui::{action::Action, loaded::Loaded, view::View, widgets::tabs::tabs},
};
use acting::{Acting, Asked, Question};
use forms::FailureForm;
use minutes_form::{MinutesForm, Outcome};
use pages::PeoplePage;
use reading::{Desk, Person, ranked_name};

/// Which list is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Agenda,
    Minutes,
    Awaited,
    Leases,
    ToClose,
}

/// See the module.
#[derive(Default)]
pub struct Sittings {
    page: Page,
    desk: Loaded<(GarrisonId, Day), Arc<Desk>>,
    agenda: PeoplePage,
    minutes: minutes::MinutesList,
    awaited: PeoplePage,
    leases: PeoplePage,
    to_close: PeoplePage,
    acting: Acting,
    form: Option<Box<MinutesForm>>,
}

impl Sittings {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(garrison) = view.register.map(|head| head.garrison) else { return };
        let now = view.now;
        let read = move |reader: &crate::store::Reader, (garrison, _today): &(GarrisonId, Day)| {
            Desk::read(reader, *garrison, now).map(Arc::new)
        };
        // At midnight every term is a day shorter.
        let key = (garrison, view.zone().day(now));
        let Some(desk) = self.desk.get(view, &key, read).cloned() else { return };
        self.acting.ui(ui, view);
        if self.form_ui(ui, view, garrison, &desk) {
            return;
        }
        self.toolbar_ui(ui, view, &desk);
        ui.add_space(4.0);
        match self.page {
            Page::Agenda => self.agenda_ui(ui, view, garrison, &desk),
            Page::Minutes => self.minutes.ui(ui, view, &desk, &mut self.acting),
            Page::Awaited => self.awaited.awaited_ui(ui, view, &desk, &mut self.acting),
            Page::Leases => self.leases.leases_ui(ui, view, &desk, &mut self.acting),
            Page::ToClose => self.to_close.closing_ui(ui, view, &desk, &mut self.acting),
        }
    }

    /// Shows who is at a stage of the way to a lease, one of them selected.
    pub fn show(&mut self, stage: LeaseStage, offer: Option<OfferId>) {
        let (page, people) = match stage {
            LeaseStage::Agenda => (Page::Agenda, Some(&mut self.agenda)),
            LeaseStage::Minuted => (Page::Minutes, None),
            LeaseStage::Decided => (Page::Awaited, Some(&mut self.awaited)),
            LeaseStage::Signed => (Page::ToClose, Some(&mut self.to_close)),
            LeaseStage::Housed | LeaseStage::Failed => (Page::Leases, Some(&mut self.leases)),
        };
        self.page = page;
        if let Some((people, offer)) = people.zip(offer) {
            people.select(offer);
        }
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        let idle = self.form.is_none() && !self.acting.is_asking();
        let (Some(garrison), Some(desk)) =
            (view.register.map(|head| head.garrison), self.desk.last().cloned())
        else {
            return;
        };
        if action == Action::Add && self.page == Page::Agenda && idle {
            self.record(view, garrison, &desk, &self.agenda.chosen());
        }
        if action == Action::Print
            && self.page == Page::Minutes
            && idle
            && self.acting.can_print()
            && let Some(minutes) = self.minutes.selected()
        {
            self.acting.print_minutes(minutes);
        }
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.as_ref().is_some_and(|form| form.has_changes()) || self.acting.has_changes()
    }

    fn agenda_ui(&mut self, ui: &mut Ui, view: &View<'_>, garrison: GarrisonId, desk: &Desk) {
        if let Some(offers) = self.agenda.agenda_ui(ui, view, desk, &mut self.acting) {
            self.record(view, garrison, desk, &offers);
        }
    }

    /// Opens the form of minutes for people of the agenda.
    fn record(&mut self, view: &View<'_>, garrison: GarrisonId, desk: &Desk, offers: &[OfferId]) {
        let chosen = |person: &&Person| offers.contains(&person.accepted.offer);
        let people: Vec<&Person> = desk.agenda.iter().filter(chosen).collect();
        if !people.is_empty() {
            self.form = Some(Box::new(MinutesForm::new(view, garrison, desk, &people)));
        }
    }

    /// Shows the form of minutes while it is open; it belongs to the garrison it was opened in.
    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>, garrison: GarrisonId, desk: &Desk) -> bool {
        let Some(form) = self.form.as_mut().filter(|form| form.garrison() == garrison) else { return false };
        match form.ui(ui, view, desk) {
            Outcome::Open => {}
            Outcome::Left => self.form.take().into_iter().for_each(|form| form.put_aside()),
            Outcome::Recorded(minutes) => {
                self.form.take().into_iter().for_each(|form| form.forget());
                self.page = Page::Minutes;
                self.minutes.select(minutes);
            }
        }
        true
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        let tr = view.tr;
        let pages = [
            (Page::Agenda, tr.sittings_page_agenda(desk.agenda.len())),
            (Page::Minutes, tr.sittings_page_minutes(desk.minutes.len(), desk.waiting_minutes())),
            (Page::Awaited, tr.sittings_page_awaited(desk.awaited.len())),
            (Page::Leases, tr.sittings_page_leases(desk.leases.len(), desk.running_out())),
            (Page::ToClose, tr.sittings_page_to_close(desk.to_close.len())),
        ];
        ui.horizontal_wrapped(|ui| {
            tabs(ui, view, &mut self.page, &pages);
        });
    }
}

/// The question before it comes to no lease, with the reasons that are possible now.
fn person_fails(view: &View<'_>, today: Day, accepted: &AcceptedOffer) -> Asked {
    let possible = FailureReason::ALL.into_iter().filter(|reason| reason.is_possible_at(accepted.stage));
    let body = view.register.map(|head| head.commission(view.lang).to_owned()).unwrap_or_default();
    let form = FailureForm::new(possible.collect(), body, today);
    Asked { about: ranked_name(accepted), question: Question::Fail { offer: accepted.offer, form } }
}
