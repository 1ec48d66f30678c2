//! The decision on each person of a sitting, with the votes.

use egui::{DragValue, Label, RichText, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        ids::OfferId,
        sitting::{DeclineReason, SittingDecision, Votes},
    },
    i18n::Tr,
    ops::sittings::NewItem,
    ui::{
        screens::sittings::reading::Person,
        theme,
        view::View,
        widgets::{choice::choice, field},
    },
};

const DECISION_WIDTH: f32 = 250.0;
const OPINION_WIDTH: f32 = 220.0;
const NOTE_WIDTH: f32 = 150.0;

/// Whom the minutes decide on.
pub struct ItemPerson {
    offer: OfferId,
    name: String,
    dwelling: String,
    address: [String; 2],
}

impl ItemPerson {
    /// Somebody of the agenda.
    pub fn of(person: &Person) -> Self {
        Self {
            offer: person.accepted.offer,
            name: person.full_name(),
            dwelling: person.facts.inventory_no.clone(),
            address: [person.facts.address_kk.clone(), person.facts.address_ru.clone()],
        }
    }
}

/// See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemsForm {
    rows: Vec<ItemRow>,
    /// How many had a vote when the votes were filled in.
    voters: u32,
}

/// What is decided on one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ItemRow {
    offer: OfferId,
    decision: SittingDecision,
    votes: Votes,
    opinion: String,
    note: String,
}

impl ItemsForm {
    /// Everybody is granted the dwelling by all votes, until the person writes something else.
    pub fn new(people: &[ItemPerson], voters: u32) -> Self {
        let rows = people.iter().map(|person| ItemRow::granted(person.offer, voters)).collect();
        Self { rows, voters }
    }

    /// A draft may be of other people: those of these minutes keep what it says of them.
    pub fn follow(&mut self, people: &[ItemPerson]) {
        if self.rows.iter().map(|row| row.offer).eq(people.iter().map(|person| person.offer)) {
            return;
        }
        let row = |person: &ItemPerson| {
            let known = self.rows.iter().find(|row| row.offer == person.offer).cloned();
            known.unwrap_or_else(|| ItemRow::granted(person.offer, self.voters))
        };
        self.rows = people.iter().map(row).collect();
    }

    /// The decisions as they stand in the form.
    pub fn items(&self) -> Vec<NewItem> {
        let filled = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let item = |row: &ItemRow| NewItem {
            offer: row.offer,
            decision: row.decision,
            votes: row.votes,
            special_opinion: filled(&row.opinion),
            note: filled(&row.note),
        };
        self.rows.iter().map(item).collect()
    }

    /// Shows everybody; unanimous votes follow the number of those present.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, people: &[ItemPerson], voters: u32) {
        let before = std::mem::replace(&mut self.voters, voters);
        ui.add_space(6.0);
        ui.label(theme::strong(view.tr.sittings_decisions(voters)));
        for (index, (row, person)) in self.rows.iter_mut().zip(people).enumerate() {
            if row.votes == unanimous(before) {
                row.votes = unanimous(voters);
            }
            row.ui(ui, view, person, index + 1, voters);
        }
    }
}

const fn unanimous(voters: u32) -> Votes {
    Votes { in_favour: voters, against: 0, abstained: 0 }
}

impl ItemRow {
    const fn granted(offer: OfferId, voters: u32) -> Self {
        let decision = SittingDecision::Grants;
        Self { offer, decision, votes: unanimous(voters), opinion: String::new(), note: String::new() }
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, person: &ItemPerson, number: usize, voters: u32) {
        let tr = view.tr;
        let address = &person.address[if view.lang == crate::i18n::Lang::Kk { 0 } else { 1 }];
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::strong(format!("{number}. {}", person.name)));
            ui.weak(format!("{} · {address}", person.dwelling));
        });
        ui.horizontal_wrapped(|ui| {
            choice(
                ui,
                &tr.sittings_decision_on(&person.name),
                DECISION_WIDTH,
                &mut self.decision,
                &decisions(),
                |decision| tr.sitting_decision(*decision),
            );
            self.votes_ui(ui, tr, &person.name, voters);
            self.words_ui(ui, tr, &person.name);
        });
        if self.decision == SittingDecision::Grants && !self.votes.has_two_thirds_of(voters) {
            let words = RichText::new(tr.sittings_two_thirds()).color(theme::palette(ui).warning.ink);
            ui.add(Label::new(words).wrap());
        }
    }

    fn votes_ui(&mut self, ui: &mut Ui, tr: Tr, name: &str, voters: u32) {
        let votes = [
            (tr.sittings_votes_for(), &mut self.votes.in_favour),
            (tr.sittings_votes_against(), &mut self.votes.against),
            (tr.sittings_votes_abstained(), &mut self.votes.abstained),
        ];
        for (label, count) in votes {
            ui.weak(&label);
            let response = ui.add(DragValue::new(count).range(0..=voters));
            field::name(&response, &tr.sittings_votes_of(name, &label));
        }
    }

    fn words_ui(&mut self, ui: &mut Ui, tr: Tr, name: &str) {
        let fields = [
            (tr.sittings_opinion(), OPINION_WIDTH, &mut self.opinion),
            (tr.sittings_note(), NOTE_WIDTH, &mut self.note),
        ];
        for (label, width, text) in fields {
            let response = ui.add(TextEdit::singleline(text).desired_width(width).hint_text(&label));
            field::name(&response, &tr.sittings_votes_of(name, &label));
        }
    }
}

fn decisions() -> Vec<SittingDecision> {
    let declines = DeclineReason::ALL.into_iter().map(|reason| SittingDecision::Declines { reason });
    std::iter::once(SittingDecision::Grants).chain(declines).collect()
}
