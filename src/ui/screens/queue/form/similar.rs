//! Below the fields: people of the register who are like the one that is typed.

use egui::{RichText, Ui};

use super::fields::Fields;
use crate::{
    domain::{entry::RegisterEntry, ids::EntryId},
    i18n::{Tr, typed_dates::parse_day},
    ops::search::{self, FoundPerson, Likeness},
    ui::{command::Command, loaded::Loaded, theme, view::View},
};

/// See the module.
#[derive(Default)]
pub(super) struct Similar {
    found: Loaded<(Likeness, Option<EntryId>), Vec<FoundPerson>>,
}

impl Similar {
    /// Names them, each with the way to the card; `corrected` is the entry that the form corrects.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, fields: &Fields, corrected: Option<&RegisterEntry>) {
        let key = (likeness(fields), corrected.map(|entry| entry.id));
        self.found.get(view, &key, |reader, (like, except)| search::similar(reader, like, *except));
        for person in self.found.last().into_iter().flatten() {
            ui.horizontal_wrapped(|ui| {
                let ink = theme::palette(ui).warning.ink;
                ui.label(RichText::new(sentence(view.tr, person)).color(ink));
                if ui.small_button(view.tr.entry_similar_show()).clicked() {
                    view.commands.send(Command::ShowEntry(person.entry));
                }
            });
        }
    }
}

fn sentence(tr: Tr, person: &FoundPerson) -> String {
    let place = person.place.map_or_else(|| tr.entry_state(person.state), |place| tr.finder_place(place));
    tr.entry_similar(&person.name.full(), &person.registration_no.to_string(), &place)
}

fn likeness(fields: &Fields) -> Likeness {
    let person = &fields.applicant.person;
    Likeness {
        iin: person.iin.clone(),
        surname: person.surname.clone(),
        given: person.given.clone(),
        birth_date: parse_day(&person.birth_date).ok(),
    }
}
