//! "Why this place": how the place came about and what every wave brought; no other person is named.

use egui::{Label, RichText, Ui};

use super::{super::source::Scope, head, heading_ui, page::CardPage};
use crate::{
    domain::{ids::EntryId, law::LawPlace},
    i18n::{Tr, amounts::thousands, dates},
    ops::{
        self,
        card::{PlaceStory, WaveLine, WaveOutcome, place_story},
    },
    ui::{
        desk::Errand,
        loaded::Pending,
        view::View,
        widgets::{law_link::law_link, progress_bar, trouble},
    },
};

/// The story of the person whose card is open; read when it is looked at.
#[derive(Default)]
pub struct Story {
    asked: Option<(EntryId, u64)>,
    reading: Pending<PlaceStory>,
    read: Option<PlaceStory>,
    /// What kept the story from being read.
    trouble: Option<ops::Error>,
}

impl Story {
    /// Shows the story.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, scope: Scope, page: &CardPage) {
        if scope.as_of.is_some() {
            ui.add(Label::new(view.tr.card_story_of_today()).wrap());
            return;
        }
        self.refresh(view, page.card.entry.id);
        match (&self.read, &self.trouble) {
            (_, Some(error)) => {
                trouble::ui(ui, view, error);
                if ui.button(view.tr.card_read_story_again()).clicked() {
                    *self = Self::default();
                }
            }
            (Some(story), None) => story_ui(ui, view, page, story),
            (None, None) => {
                ui.label(RichText::new(view.tr.card_reading_story()).weak());
                progress_bar::running_card(ui, view.tr, view.desk);
            }
        }
    }

    fn refresh(&mut self, view: &View<'_>, entry: EntryId) {
        let wanted = (entry, view.revision);
        if self.asked != Some(wanted) {
            if self.asked.is_none_or(|(of, _)| of != entry) {
                self.read = None;
            }
            self.asked = Some(wanted);
            self.trouble = None;
            let errand = Errand::stoppable(Tr::card_reading_story);
            self.reading.start_reading(view, errand, move |reader, _progress| place_story(reader, entry));
        }
        match self.reading.result() {
            Some(Ok(story)) => self.read = Some(story),
            Some(Err(error)) => self.trouble = Some(error),
            None => {}
        }
    }
}

fn story_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage, story: &PlaceStory) {
    let tr = view.tr;
    ui.add_space(4.0);
    ui.add(Label::new(place_words(tr, page, story)).wrap());
    if story.same_instant > 0 {
        ui.add(Label::new(tr.card_same_instant(story.same_instant)).wrap());
    }
    heading_ui(ui, view, &tr.card_moves(), None);
    let zone = page.card.view.garrison.zone;
    for line in &story.moves {
        let time = dates::to_the_minute(zone.local(line.stamp.at));
        let place = tr.card_move(&tr.move_cause(line.cause), &thousands(line.place));
        entry_ui(ui, &time, |ui| words_ui(ui, &place));
    }
    heading_ui(ui, view, &tr.card_waves(), None);
    if story.waves.is_empty() {
        ui.label(RichText::new(tr.card_no_waves()).weak());
    }
    for wave in &story.waves {
        let time = dates::to_the_minute(zone.local(wave.planned_at));
        let head = tr.card_wave(&wave.round.0.to_string(), &time, &wave.wave.to_string());
        entry_ui(ui, &head, |ui| {
            words_ui(ui, &wave_words(tr, wave));
            if let Some(place) = law_place(wave) {
                law_link(ui, view, place, RichText::new(tr.law_place(place)).small());
            }
        });
    }
}

fn place_words(tr: Tr, page: &CardPage, story: &PlaceStory) -> String {
    match story.place {
        Some(place) => tr.card_why_place(place - 1, &head::place(tr, place, page.places)),
        None => tr.card_no_place(&tr.entry_state(page.card.entry.state)),
    }
}

fn wave_words(tr: Tr, wave: &WaveLine) -> String {
    let dwelling = wave.inventory_no.as_deref();
    match wave.outcome {
        WaveOutcome::Offered(offer) => tr.card_wave_offered(dwelling.unwrap_or_default(), &tr.fit(offer.fit)),
        WaveOutcome::PassedOver { place, reason } => {
            let reason = tr.reason(reason);
            match dwelling {
                Some(dwelling) => tr.card_wave_passed_for(dwelling, &thousands(place), &reason),
                None => tr.card_wave_passed(&thousands(place), &reason),
            }
        }
        WaveOutcome::BehindTheLast { place } => tr.card_wave_behind(&thousands(place)),
    }
}

/// What the reason of a wave rests on.
const fn law_place(wave: &WaveLine) -> Option<LawPlace> {
    match wave.outcome {
        WaveOutcome::PassedOver { reason, .. } => reason.law_place(),
        WaveOutcome::Offered(_) | WaveOutcome::BehindTheLast { .. } => None,
    }
}

fn entry_ui(ui: &mut Ui, head: &str, contents: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.label(RichText::new(head).small().weak());
        contents(ui);
    });
    ui.add_space(4.0);
}

fn words_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(words).wrap());
}
