//! One dwelling in full: its data, whom it fits, what became of it.

use std::sync::Arc;

use egui::{Label, RichText, ScrollArea, Ui};

use super::{
    list::state_meaning,
    reading::{self, Story},
};
use crate::{
    domain::{dwelling::Dwelling, ids::DwellingId, reason::Reason},
    i18n::{amounts::thousands, names::surname_first},
    ops::{self, dwellings::FitSummary},
    store::Reader,
    ui::{
        action::SectionAct,
        command::Command,
        loaded::Loaded,
        screens::offers::{CARD_LINE_HEIGHT, long_time},
        theme,
        view::View,
        widgets::{badge::badge, button, key_values::key_values, law_link::law_link},
    },
    wording::sittings::lease_words,
};

/// So long a row must stay selected, in seconds, before the whole queue is gone through for it.
const REST_SECONDS: f64 = 0.2;

/// See the module.
#[derive(Default)]
pub struct DwellingCard {
    story: Loaded<DwellingId, Arc<Story>>,
    fit: Loaded<DwellingId, Arc<FitSummary>>,
    /// Since when, in the window's seconds, this dwelling is in view.
    since: Option<(DwellingId, f64)>,
}

impl DwellingCard {
    /// Shows a dwelling; returns whether it is to be corrected.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, dwelling: &Dwelling) -> bool {
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(ui, |ui| {
                let correct = head_ui(ui, view, dwelling);
                facts_ui(ui, view, dwelling);
                self.fit_ui(ui, view, dwelling);
                self.story_ui(ui, view, dwelling);
                correct
            })
            .inner
    }

    fn fit_ui(&mut self, ui: &mut Ui, view: &View<'_>, dwelling: &Dwelling) {
        ui.add_space(6.0);
        ui.label(theme::strong(view.tr.dwellings_fits()));
        if !self.has_rested(ui, dwelling.id) {
            return;
        }
        let (asked, now) = (dwelling.clone(), view.now);
        let read = move |reader: &Reader, _id: &DwellingId| {
            ops::dwellings::fit_summary(reader, &asked, now).map(Arc::new)
        };
        match self.fit.get(view, &dwelling.id, read).cloned() {
            Some(fit) => summary_ui(ui, view, &fit),
            None => {
                ui.weak("…");
            }
        }
    }

    fn has_rested(&mut self, ui: &Ui, dwelling: DwellingId) -> bool {
        let time = ui.input(|input| input.time);
        let since = match self.since {
            Some((known, since)) if known == dwelling => since,
            Some(_) | None => time,
        };
        self.since = Some((dwelling, since));
        let left = REST_SECONDS - (time - since);
        if left > 0.0 {
            ui.ctx().request_repaint_after_secs(left as f32);
        }
        left <= 0.0
    }

    fn story_ui(&mut self, ui: &mut Ui, view: &View<'_>, dwelling: &Dwelling) {
        let read = |reader: &Reader, id: &DwellingId| reading::story(reader, *id).map(Arc::new);
        let Some(story) = self.story.get(view, &dwelling.id, read).cloned() else { return };
        ui.add_space(6.0);
        ui.label(theme::strong(view.tr.dwellings_story()));
        if let Some(round) = story.round
            && button::for_act(
                ui,
                view,
                SectionAct::ShowRound,
                true,
                view.tr.rounds_round(&round.0.to_string()),
            )
        {
            view.commands.send(Command::ShowRound(round));
        }
        if story.offers.is_empty() {
            ui.weak(view.tr.dwellings_never_offered());
        }
        for (line, accepted) in &story.offers {
            let state = match accepted {
                Some(accepted) => view.tr.lease_stage(accepted.stage),
                None => view.tr.offer_state(line.offer.state),
            };
            let lease = accepted.as_ref().and_then(|accepted| accepted.lease.as_ref());
            let at = long_time(line.zone, Some(line.offer.prepared_at));
            ui.horizontal_wrapped(|ui| {
                ui.weak(at);
                if ui.link(surname_first(&line.name)).clicked() {
                    view.commands.send(Command::ShowEntry(line.offer.entry));
                }
                ui.label(state);
                if let Some(lease) = lease {
                    ui.weak(lease_words(view.tr, lease));
                }
            });
        }
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, dwelling: &Dwelling) -> bool {
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::title(dwelling.facts.inventory_no.as_str()));
        badge(ui, state_meaning(dwelling.state), &view.tr.dwelling_state(dwelling.state));
    });
    let words = view.tr.dwellings_correct();
    button::for_act(ui, view, SectionAct::CorrectDwelling, view.can_write(), words)
}

fn facts_ui(ui: &mut Ui, view: &View<'_>, dwelling: &Dwelling) {
    let (tr, facts) = (view.tr, &dwelling.facts);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = CARD_LINE_HEIGHT;
        key_values(ui, "dwelling", |rows| {
            rows.text(&tr.dwellings_address_kk(), &facts.address_kk);
            rows.text(&tr.dwellings_address_ru(), &facts.address_ru);
            rows.text(&tr.dwellings_kind(), &tr.dwelling_kind(facts.kind));
            rows.text(&tr.dwellings_rooms(), &facts.rooms.to_string());
            rows.text(&tr.dwellings_total_area(), &tr.area(facts.total_area));
            if let Some(useful) = facts.useful_area {
                rows.text(&tr.dwellings_useful_area(), &tr.area(useful));
            }
            rows.text(&tr.dwellings_floor_of(), &format!("{}/{}", facts.floor, facts.floors));
            rows.text(&tr.dwellings_lift(), &tr.yes_or_no(facts.lift));
            rows.text(&tr.dwellings_condition(), &tr.condition(facts.condition));
        });
    });
}

fn summary_ui(ui: &mut Ui, view: &View<'_>, fit: &FitSummary) {
    let tr = view.tr;
    let wrapped = |ui: &mut Ui, text: String| ui.add(Label::new(text).wrap());
    match fit.persons {
        Some((least, most)) if least == most => wrapped(ui, tr.dwellings_fits_persons(&least.to_string())),
        Some((least, most)) => wrapped(ui, tr.dwellings_fits_persons(&format!("{least}–{most}"))),
        None => wrapped(ui, tr.dwellings_fits_no_number()),
    };
    wrapped(ui, tr.dwellings_fits_within(&thousands(fit.within)));
    if !fit.first_places.is_empty() {
        let places: Vec<_> = fit.first_places.iter().map(u32::to_string).collect();
        wrapped(ui, tr.dwellings_first_places(&places.join(", ")));
    }
    if fit.below > 0 {
        wrapped(ui, tr.dwellings_fits_below(&thousands(fit.below)));
    }
    for (misfit, count) in &fit.misfits {
        let line = format!("{} – {}", thousands(*count), tr.reason(Reason::Misfit(*misfit)));
        match Reason::Misfit(*misfit).law_place() {
            Some(place) => law_link(ui, view, place, line),
            None => {
                ui.add(Label::new(RichText::new(line).weak()).wrap());
            }
        }
    }
}
