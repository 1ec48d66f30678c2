//! Going to a place with what is selected there.

use crate::{
    domain::ids::GarrisonId,
    ui::{action::Section, app::App, place::Place},
};

use super::navigation::select_garrison;

impl App {
    /// Shows a place; the garrison in view follows.
    pub(super) fn show_place(&mut self, place: Place) {
        let screens = &mut self.screens;
        let section = match place {
            Place::Offer(_, round, offer) => {
                screens.rounds.show_offer(round, offer);
                Section::Rounds
            }
            Place::Round(round) => {
                screens.rounds.show(round);
                Section::Rounds
            }
            Place::Rounds => Section::Rounds,
            Place::InWork(offers) => {
                screens.rounds.show_in_work(offers);
                Section::Rounds
            }
            Place::Awaited(offer) => {
                screens.replies.show_awaited(offer);
                Section::Replies
            }
            Place::Tray(reply) => {
                screens.replies.show_tray(reply);
                Section::Replies
            }
            Place::OpenRows(row) => {
                screens.import.show_open_rows(row);
                Section::Import
            }
            Place::Tasks(task) => {
                screens.tasks.show(task);
                Section::Tasks
            }
            Place::Cases(case) => {
                screens.inventory.show_cases(case.map(|(_, case)| case));
                Section::Inventory
            }
            Place::Leases(stage, offer) => {
                screens.sittings.show(stage, offer.map(|(_, offer)| offer));
                Section::Sittings
            }
            Place::Vacant(dwelling) => {
                screens.dwellings.show_vacant(dwelling);
                Section::Dwellings
            }
            Place::Dwelling(_, dwelling) => {
                screens.dwellings.show(dwelling);
                Section::Dwellings
            }
            Place::Paper(paper) => {
                screens.papers.show(paper);
                Section::Papers
            }
            Place::Person(_, entry) => {
                screens.queue.show(entry);
                Section::Queue
            }
            Place::Marked(mark) => {
                screens.queue.show_marked(mark);
                Section::Queue
            }
        };
        if let Some(garrison) = garrison_of(place) {
            select_garrison(&mut self.session, garrison);
        }
        // What was looked for elsewhere would hide what is selected here.
        self.session.search.text.clear();
        self.session.section = section;
    }
}

const fn garrison_of(place: Place) -> Option<GarrisonId> {
    match place {
        Place::Offer(garrison, ..)
        | Place::Person(garrison, _)
        | Place::Dwelling(garrison, _)
        | Place::Cases(Some((garrison, _)))
        | Place::Leases(_, Some((garrison, _))) => Some(garrison),
        Place::Round(_)
        | Place::Rounds
        | Place::InWork(_)
        | Place::Awaited(_)
        | Place::Tray(_)
        | Place::OpenRows(_)
        | Place::Tasks(_)
        | Place::Cases(None)
        | Place::Leases(_, None)
        | Place::Vacant(_)
        | Place::Paper(_)
        | Place::Marked(_) => None,
    }
}
