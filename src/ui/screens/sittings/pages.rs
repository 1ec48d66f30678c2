//! The pages of people: what can be done with them, and their lists.

use egui::{Button, Ui};

use super::{
    acting::{Acting, Asked, Question},
    columns::{NarrowedBy, Shows},
    forms::{DecisionForm, SignedForm},
    people::{Look, People},
    person_fails,
    reading::{Desk, Person},
};
use crate::{
    domain::ids::OfferId,
    i18n::dates::numeric,
    ui::{
        action::SectionAct,
        command::Command,
        screens::queue::why_no_act,
        view::View,
        widgets::{button, empty::empty},
    },
};

const AGENDA: Look = Look {
    id: "sittings agenda",
    shows: &[
        Shows::RegistrationNo,
        Shows::Name,
        Shows::Persons,
        Shows::InventoryNo,
        Shows::Rooms,
        Shows::Area,
        Shows::AcceptedOn,
        Shows::Address,
    ],
    hides: &[Shows::Surname],
    narrowed_by: &[NarrowedBy::Persons, NarrowedBy::Rooms],
    frozen: 2,
};

const AWAITED: Look = Look {
    id: "sittings awaited",
    shows: &[
        Shows::RegistrationNo,
        Shows::Name,
        Shows::InventoryNo,
        Shows::Minutes,
        Shows::ApprovedOn,
        Shows::LastDay,
        Shows::DaysLeft,
        Shows::Address,
    ],
    hides: &[Shows::Surname, Shows::Persons, Shows::Rooms, Shows::Area, Shows::AcceptedOn],
    narrowed_by: &[NarrowedBy::Term, NarrowedBy::Minutes, NarrowedBy::Persons, NarrowedBy::Rooms],
    frozen: 2,
};

const LEASES: Look = Look {
    id: "leases",
    shows: &[
        Shows::LeaseNumber,
        Shows::SignedOn,
        Shows::Name,
        Shows::InventoryNo,
        Shows::LastDay,
        Shows::DaysLeft,
        Shows::Extensions,
        Shows::Stage,
    ],
    hides: &[
        Shows::Surname,
        Shows::RegistrationNo,
        Shows::Persons,
        Shows::Rooms,
        Shows::Area,
        Shows::Minutes,
        Shows::Address,
    ],
    narrowed_by: &[NarrowedBy::Term, NarrowedBy::Stage, NarrowedBy::SignedIn, NarrowedBy::Rooms],
    frozen: 1,
};

const CLOSING: Look = Look {
    id: "leases to close",
    shows: &[
        Shows::RegistrationNo,
        Shows::Name,
        Shows::InventoryNo,
        Shows::LeaseNumber,
        Shows::SignedOn,
        Shows::Address,
    ],
    hides: &[Shows::Surname, Shows::Persons, Shows::Rooms, Shows::Area, Shows::Minutes],
    narrowed_by: &[NarrowedBy::SignedIn, NarrowedBy::Persons, NarrowedBy::Rooms],
    frozen: 2,
};

/// A page of people.
#[derive(Default)]
pub struct PeoplePage {
    list: People,
}

/// The button of an act, pale with the reason where it is not possible.
fn act_ui(ui: &mut Ui, view: &View<'_>, person: Option<&Person>, act: SectionAct, primary: bool) -> bool {
    let text = act.label(view.tr);
    let why_not = if view.can_write() { view.tr.sittings_choose_person() } else { why_no_act(view) };
    let possible = view.can_write() && person.is_some();
    let response = if primary {
        button::primary_if(ui, possible, text)
    } else {
        ui.add_enabled(possible, Button::new(text))
    };
    button::pressed(view, act, response.on_disabled_hover_text(why_not))
}

fn found<'a>(view: &View<'_>, people: &'a [Person]) -> Vec<&'a Person> {
    people.iter().filter(|person| person.is_found_by(view.search)).collect()
}

impl PeoplePage {
    /// Shows who waits for a sitting; returns whose minutes are to be recorded.
    pub fn agenda_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        desk: &Desk,
        acting: &mut Acting,
    ) -> Option<Vec<OfferId>> {
        let tr = view.tr;
        if desk.agenda.is_empty() {
            empty(ui, &tr.sittings_agenda_empty(), &tr.sittings_agenda_empty_hint(), None);
            return None;
        }
        let shown = found(view, &desk.agenda);
        let person = self.list.person(&shown);
        let mut recorded = None;
        ui.horizontal_wrapped(|ui| {
            self.list.choose_all_ui(ui, tr, &shown);
            if act_ui(ui, view, person, SectionAct::RecordMinutes, true) {
                recorded = Some(self.chosen());
            }
            self.fail_ui(ui, view, desk, person, acting);
            show_ui(ui, view, person);
        });
        self.list_ui(ui, view, desk, (&AGENDA, tr.sittings_name_agenda()), &shown, acting);
        recorded
    }

    /// Shows who waits for a lease.
    pub fn awaited_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, acting: &mut Acting) {
        let tr = view.tr;
        if desk.awaited.is_empty() {
            empty(ui, &tr.sittings_awaited_empty(), &tr.sittings_awaited_empty_hint(), None);
            return;
        }
        let shown = found(view, &desk.awaited);
        let person = self.list.person(&shown);
        ui.horizontal_wrapped(|ui| {
            if act_ui(ui, view, person, SectionAct::SignLease, true)
                && let Some(person) = person
            {
                let (offer, form) = (person.accepted.offer, SignedForm::new(desk.today));
                acting.ask(Asked { about: person.full_name(), question: Question::Sign { offer, form } });
            }
            self.fail_ui(ui, view, desk, person, acting);
            show_ui(ui, view, person);
        });
        self.list_ui(ui, view, desk, (&AWAITED, tr.sittings_name_awaited()), &shown, acting);
    }

    /// Shows the leases in force.
    pub fn leases_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, acting: &mut Acting) {
        let tr = view.tr;
        if desk.leases.is_empty() {
            empty(ui, &tr.sittings_leases_empty(), &tr.sittings_leases_empty_hint(), None);
            return;
        }
        let shown = found(view, &desk.leases);
        let person = self.list.person(&shown);
        ui.horizontal_wrapped(|ui| {
            self.list.only_running_out_ui(ui, tr);
            let lease = person.and_then(|person| person.accepted.lease.as_ref());
            if act_ui(ui, view, person, SectionAct::ExtendTerm, true)
                && let Some(lease) = lease
            {
                let (id, form) = (lease.id, SignedForm::new(desk.today));
                let question = Question::Extend { lease: id, form };
                acting.ask(Asked { about: lease.number.clone(), question });
            }
            show_ui(ui, view, person);
        });
        self.list_ui(ui, view, desk, (&LEASES, tr.sittings_name_leases()), &shown, acting);
    }

    /// Shows whose entry waits for its closing.
    pub fn closing_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, acting: &mut Acting) {
        let tr = view.tr;
        if desk.to_close.is_empty() {
            empty(ui, &tr.sittings_to_close_empty(), &tr.sittings_to_close_empty_hint(), None);
            return;
        }
        let shown = found(view, &desk.to_close);
        let person = self.list.person(&shown);
        ui.horizontal_wrapped(|ui| {
            if act_ui(ui, view, person, SectionAct::RecordHousing, true)
                && let Some((person, lease)) =
                    person.and_then(|person| Some((person, person.accepted.lease.as_ref()?)))
            {
                let form = DecisionForm::new(tr.sittings_district_unit(), desk.today);
                let question = Question::House { lease: lease.id, form };
                acting.ask(Asked { about: person.full_name(), question });
            }
            unsign_ui(ui, view, person, acting);
            self.fail_ui(ui, view, desk, person, acting);
            show_ui(ui, view, person);
        });
        self.list_ui(ui, view, desk, (&CLOSING, tr.sittings_name_to_close()), &shown, acting);
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        desk: &Desk,
        (look, name): (&Look, String),
        shown: &[&Person],
        acting: &Acting,
    ) {
        ui.add_space(2.0);
        if shown.is_empty() {
            empty(ui, &view.tr.sittings_none_found(), &view.tr.sittings_none_found_hint(), None);
            return;
        }
        self.list.ui(ui, view, look, (name, desk.zone), shown, acting.is_asking());
    }

    /// Selects a person.
    pub fn select(&mut self, offer: OfferId) {
        self.list.select(offer);
    }

    /// Who is chosen.
    pub fn chosen(&self) -> Vec<OfferId> {
        self.list.chosen()
    }

    fn fail_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        desk: &Desk,
        person: Option<&Person>,
        acting: &mut Acting,
    ) {
        if act_ui(ui, view, person, SectionAct::FailLease, false)
            && let Some(person) = person
        {
            acting.ask(person_fails(view, desk.today, &person.accepted));
        }
    }
}

fn unsign_ui(ui: &mut Ui, view: &View<'_>, person: Option<&Person>, acting: &mut Acting) {
    if act_ui(ui, view, person, SectionAct::UnsignLease, false)
        && let Some(lease) = person.and_then(|person| person.accepted.lease.as_ref())
    {
        let question = Question::Unsign { lease: lease.id, reason: String::new() };
        acting.ask(Asked {
            about: view.tr.sittings_of_minutes(&numeric(lease.signed_on), &lease.number),
            question,
        });
    }
}

fn show_ui(ui: &mut Ui, view: &View<'_>, person: Option<&Person>) {
    let words = view.tr.sittings_show_person();
    if button::for_act(ui, view, SectionAct::ShowPerson, person.is_some(), words)
        && let Some(person) = person
    {
        view.commands.send(Command::ShowEntry(person.accepted.entry));
    }
}
