//! The lists of people on the way from yes to lease: one list, other columns and filters on each page.

use egui::Ui;

use super::{
    columns::{NarrowedBy, Shows, TERM},
    reading::{Person, Term},
};
use crate::{
    domain::{garrison::Zone, ids::OfferId, lease::LeaseStage},
    i18n::Tr,
    ui::{
        command::Command,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            list::{List, ListState},
        },
    },
};

/// From so many days before the end of a term on somebody should act.
pub const SOON_DAYS: i64 = 5;

/// What a page shows of its people; `id` keeps its columns and views apart from those of the others.
pub struct Look {
    pub id: &'static str,
    pub shows: &'static [Shows],
    /// What only who wants it sees.
    pub hides: &'static [Shows],
    pub narrowed_by: &'static [NarrowedBy],
    /// So many columns at the left stay.
    pub frozen: usize,
}

/// The list of one page.
#[derive(Default)]
pub struct People {
    list: ListState<OfferId>,
}

impl People {
    /// Shows the list; keys reach it unless a question is open.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        look: &Look,
        (name, zone): (String, Zone),
        people: &[&Person],
        asking: bool,
    ) {
        let column = |shows: &Shows| shows.column(view.tr, view.lang, zone);
        let hidden = look.hides.iter().map(|shows| column(shows).hidden_at_first());
        let columns = look.shows.iter().map(column).chain(hidden).collect();
        let list = List::new(
            look.id,
            name,
            columns,
            |person: &Person| person.accepted.offer,
            |person: &Person| format!("{} {}", person.full_name(), person.facts.inventory_no),
        );
        let filters = look.narrowed_by.iter().map(|by| by.filter(view.tr)).collect();
        let list = list.filters(filters).frozen(look.frozen).main(Shows::Surname.id());
        let events = list.always_one().takes_keys_if(!asking).show(ui, view, &mut self.list, people);
        if let Some(person) = people.iter().find(|person| Some(person.accepted.offer) == events.opened) {
            view.commands.send(Command::ShowEntry(person.accepted.entry));
        }
    }

    /// The person under the cursor, of those in view.
    pub fn person<'a>(&self, people: &[&'a Person]) -> Option<&'a Person> {
        people.iter().copied().find(|person| Some(&person.accepted.offer) == self.list.cursor())
    }

    /// Who is chosen.
    pub fn chosen(&self) -> Vec<OfferId> {
        self.list.chosen()
    }

    /// Brings a person into view, whatever the list is narrowed to.
    pub fn select(&mut self, offer: OfferId) {
        self.list.arrangement.filters.clear();
        self.list.choose(offer, None);
    }

    /// Chooses everybody in view, or one alone.
    pub fn choose_all_ui(&mut self, ui: &mut Ui, tr: Tr, shown: &[&Person]) {
        let mut all = self.list.selection.chosen().len() == shown.len();
        if ui.checkbox(&mut all, tr.sittings_tick_all()).changed() {
            if all {
                self.list.selection.choose_these(shown.iter().map(|person| person.accepted.offer));
            } else {
                self.list.selection.choose_cursor_alone();
            }
        }
    }

    /// Narrows the list to the leases that run out, as its chip does.
    pub fn only_running_out_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let mut only = self.list.arrangement.has(TERM, RUNNING_OUT);
        if ui.checkbox(&mut only, tr.sittings_only_running_out()).changed() {
            self.list.arrangement.narrow_to(TERM, only.then_some(RUNNING_OUT));
        }
    }
}

/// The code of the leases that run out, in saved views.
pub const RUNNING_OUT: &str = "running_out";

/// Shows the days left of a term.
pub fn days_left_ui(ui: &mut Ui, tr: Tr, person: &Person) {
    if let Some(term) = person.term {
        badge(ui, urgency(term), &tr.days_left(term.days_left));
    }
}

/// A lease that runs out is a warning long before its last days.
const fn urgency(term: Term) -> Meaning {
    match term.days_left {
        ..0 => Meaning::Danger,
        0..=SOON_DAYS => Meaning::Warning,
        _more if term.is_running_out => Meaning::Warning,
        _more => Meaning::Neutral,
    }
}

/// Shows how far somebody came.
pub fn stage_ui(ui: &mut Ui, tr: Tr, stage: LeaseStage) {
    let meaning = match stage {
        LeaseStage::Agenda | LeaseStage::Failed => Meaning::Neutral,
        LeaseStage::Minuted | LeaseStage::Decided => Meaning::Marked,
        LeaseStage::Signed => Meaning::Warning,
        LeaseStage::Housed => Meaning::Good,
    };
    badge(ui, meaning, &tr.lease_stage(stage));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(days_left: i64, is_running_out: bool, expected: Meaning) {
        let last_day = "2026-11-22".parse().unwrap();
        assert_eq!(urgency(Term { last_day, days_left, is_running_out }), expected, "{days_left}");
    }

    #[test]
    fn the_colour_follows_the_days_left() {
        check(-1, false, Meaning::Danger);
        check(0, false, Meaning::Warning);
        check(5, false, Meaning::Warning);
        check(6, false, Meaning::Neutral);
        check(6, true, Meaning::Warning);
        check(61, false, Meaning::Neutral);
    }
}
