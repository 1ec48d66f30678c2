//! One round: how it stands, its waves, its offers, and what can be done.

use std::sync::Arc;

use egui::{Align, Label, Layout, RichText, Ui, vec2};

use super::{
    acting::{Acting, Asked},
    offers_page::OffersPage,
    plan_page::{self, PassedLine, PlanPage},
    plan_view::{Passed, PlanView},
    reading::{self, RoundDetail},
    taking_out::TakingOut,
};
use crate::{
    domain::{
        dwelling::LeftOutReason,
        ids::{OfferId, RoundId},
    },
    i18n::Tr,
    journal::payloads::rounds::AnnulReason,
    ops,
    store::tables::rounds::{WaveRow, WaveState},
    ui::{
        action::SectionAct,
        desk::Errand,
        loaded::{Loaded, Pending},
        screens::{
            hand_over::{HandOver, Job},
            offers::long_time,
        },
        session::garrison_name,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            form_dialog::FormDialog,
            tabs::tabs,
            trouble::sentence_ui,
        },
    },
    wording::terms,
};

/// In a narrower page the buttons stand below the title.
const ONE_LINE_WIDTH: f32 = 1_000.0;

/// A wave of a round.
type WaveKey = (RoundId, u32);

/// Which page of a round is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Offers,
    Wave(u32),
}

/// See the module.
#[derive(Default)]
pub struct Detail {
    shown: Option<RoundId>,
    data: Loaded<RoundId, Arc<RoundDetail>>,
    /// The one that waits for somebody until the person chooses.
    page: Option<Page>,
    plan: Loaded<WaveKey, Arc<PlanPage>>,
    plan_view: PlanView,
    computing: Pending<(WaveKey, Vec<PassedLine>)>,
    passed_over: Option<(WaveKey, Arc<Vec<PassedLine>>)>,
    offers: OffersPage,
    acting: Acting,
    hand_over: HandOver,
    taking_out: FormDialog<TakingOut>,
}

impl Detail {
    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.offers.has_changes()
    }

    /// Shows a round.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, round: RoundId) {
        if self.shown != Some(round) {
            self.turn_to(round);
        }
        let read = |reader: &crate::store::Reader, id: &RoundId| reading::round(reader, *id).map(Arc::new);
        let Some(detail) = self.data.get(view, &round, read).cloned() else { return };
        if self.acting.ui(ui, view, detail.garrison.zone) {
            self.page = None;
            self.offers.let_go();
        }
        self.hand_over.ui(ui, view);
        if self.taking_out.ui(ui, view) {
            self.page = None;
        }
        self.header_ui(ui, view, &detail);
        self.pages_ui(ui, view, &detail);
        withdrawn_ui(ui, view.tr, &detail);
        ui.add_space(4.0);
        match self.page_in_view(&detail) {
            Page::Offers => self.offers.ui(ui, view, &detail, &mut self.acting),
            Page::Wave(wave) => self.wave_ui(ui, view, &detail, wave),
        }
    }

    /// Turns to an offer of a round.
    pub fn show_offer(&mut self, round: RoundId, offer: OfferId) {
        self.turn_to(round);
        self.page = Some(Page::Offers);
        self.offers.select(offer);
    }

    /// Prints the notices of the offers in view.
    pub fn print(&mut self) {
        self.offers.print();
    }

    fn turn_to(&mut self, round: RoundId) {
        self.shown = Some(round);
        self.page = None;
        self.offers = OffersPage::default();
        self.acting = Acting::default();
        self.taking_out = FormDialog::default();
    }

    fn page_in_view(&self, detail: &RoundDetail) -> Page {
        let due = detail.waiting().map_or(Page::Offers, |wave| Page::Wave(wave.wave));
        self.page.unwrap_or(due)
    }

    fn header_ui(&mut self, ui: &mut Ui, view: &View<'_>, detail: &RoundDetail) {
        let line = vec2(ui.available_width(), ui.spacing().interact_size.y);
        if ui.available_width() < ONE_LINE_WIDTH {
            ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
                title_ui(ui, view, detail);
            });
            ui.horizontal_wrapped(|ui| self.acts_ui(ui, view, detail));
            return;
        }
        ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
            self.acts_ui(ui, view, detail);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| title_ui(ui, view, detail));
        });
    }

    /// The acts on the whole round, from right to left.
    fn acts_ui(&mut self, ui: &mut Ui, view: &View<'_>, detail: &RoundDetail) {
        let (tr, round) = (view.tr, detail.row.id);
        let possible = !self.hand_over.is_running();
        if button::for_act(ui, view, SectionAct::PrintProtocol, possible, tr.protocol_print()) {
            self.hand_over.ask(Job::protocol(round));
        }
        if !detail.is_running() {
            return;
        }
        if button::for_act(ui, view, SectionAct::AnnulRound, view.can_write(), tr.rounds_annul()) {
            self.acting.ask(Asked::Annul { round, reason: AnnulReason::OpenedByMistake });
        }
        if button::for_act(ui, view, SectionAct::CloseRound, view.can_write(), tr.rounds_close()) {
            self.acting.ask(Asked::Close { round });
        }
        let possible = view.can_write() && !detail.free.is_empty();
        let take_out = button::in_row(ui, possible, tr.rounds_take_out());
        let take_out = take_out.on_disabled_hover_text(tr.rounds_take_out_nothing());
        if button::pressed(view, SectionAct::TakeOut, take_out) {
            self.taking_out.open(TakingOut::new(round, &detail.free));
        }
        if detail.waiting().is_none() {
            let next = button::in_row(ui, possible, tr.rounds_next(detail.free.len() as i64));
            let next = next.on_disabled_hover_text(tr.rounds_next_nothing_back());
            if button::pressed(view, SectionAct::NextWave, next) {
                self.acting.ask_next(detail);
            }
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, view: &View<'_>, detail: &RoundDetail) {
        let mut shown = self.page_in_view(detail);
        let offers = view.tr.rounds_page_offers(detail.offers.len() as i64);
        let waves = detail.waves.iter().map(|wave| {
            let (state, number) = (terms::wave_state(view.tr, wave.state), wave.wave.to_string());
            (Page::Wave(wave.wave), view.tr.rounds_page_wave(&state, &number))
        });
        let pages: Vec<_> = [(Page::Offers, offers)].into_iter().chain(waves).collect();
        if ui.horizontal_wrapped(|ui| tabs(ui, view, &mut shown, &pages)).inner {
            self.page = Some(shown);
        }
    }

    fn wave_ui(&mut self, ui: &mut Ui, view: &View<'_>, detail: &RoundDetail, wave: u32) {
        let Some(row) = detail.waves.iter().find(|row| row.wave == wave) else { return };
        let key = (row.round, wave);
        let read = |reader: &crate::store::Reader, key: &WaveKey| {
            PlanPage::recorded(reader, key.0, key.1).map(Arc::new)
        };
        let Some(page) = self.plan.get(view, &key, read).cloned() else { return };
        self.approval_ui(ui, view, detail, row, page.offers.len());
        let known = self.passed_over.clone().filter(|(of, _)| *of == key);
        let passed = match &known {
            Some((_, lines)) => Passed::Here(lines),
            None if self.computing.is_running() => Passed::Computing,
            None => Passed::Unasked,
        };
        if self.plan_view.ui(ui, view, &page, passed) {
            self.compute_reasons(view, key);
        }
        if let Some((key, lines)) = self.computing.done(view) {
            self.passed_over = Some((key, Arc::new(lines)));
        }
    }

    fn approval_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        detail: &RoundDetail,
        wave: &WaveRow,
        count: usize,
    ) {
        let tr = view.tr;
        match wave.state {
            WaveState::Waiting => {}
            WaveState::Superseded => return,
            WaveState::Approved => {
                ui.weak(tr.rounds_approved_at(&long_time(detail.garrison.zone, wave.approved_at)));
                return;
            }
        }
        if self.acting.changed.as_ref().is_some_and(|changed| changed.round == wave.round) {
            let again = self.acting.changed.as_mut().is_some_and(|changed| changed.ui(ui, view));
            if again {
                self.acting.plan_again(view, detail);
            }
            return;
        }
        let missing = &detail.missing;
        if !missing.is_empty() {
            sentence_ui(ui, Meaning::Warning, &tr.rounds_wave_lost(&missing.join(", ")));
            ui.add_space(4.0);
        }
        ui.horizontal_wrapped(|ui| {
            let possible = view.can_write() && missing.is_empty();
            let words = tr.rounds_approve(count as i64);
            if button::primary_for_act(ui, view, SectionAct::Approve, possible, words) {
                self.acting.ask(Asked::Approve { round: wave.round, count });
            }
            if button::for_act(ui, view, SectionAct::PlanAgain, view.can_write(), tr.rounds_plan_again()) {
                self.acting.plan_again(view, detail);
            }
            ui.label(RichText::new(tr.rounds_waits_for_chair()).weak());
        });
    }

    fn compute_reasons(&mut self, view: &View<'_>, key: WaveKey) {
        let title = Tr::rounds_computing_reasons;
        self.computing.start_reading(view, Errand::stoppable(title), move |reader, _progress| {
            let recorded = ops::rounds::recomputed(reader, key.0, key.1)?;
            Ok((key, plan_page::passed_over(reader, &recorded.planned)?))
        });
    }
}

fn title_ui(ui: &mut Ui, view: &View<'_>, detail: &RoundDetail) {
    let title = view.tr.rounds_round(&detail.row.id.0.to_string());
    let garrison = garrison_name(&detail.garrison, view.lang);
    ui.label(theme::title(format!("{title} · {garrison}")));
    let end = detail.row.end.map(|(end, _)| end);
    let meaning = if end.is_some() { Meaning::Neutral } else { Meaning::Marked };
    badge(ui, meaning, &view.tr.round_state(end));
    let settings = RichText::new(settings_text(view.tr, detail)).weak();
    ui.add(Label::new(settings).truncate());
}

/// Which dwellings were taken out of the round while it ran, and why.
fn withdrawn_ui(ui: &mut Ui, tr: Tr, detail: &RoundDetail) {
    if detail.withdrawn.is_empty() {
        return;
    }
    let line =
        |(number, reason): &(String, LeftOutReason)| format!("{number} – {}", tr.left_out_reason(*reason));
    let dwellings: Vec<_> = detail.withdrawn.iter().map(line).collect();
    ui.weak(tr.rounds_withdrawn_dwellings(&dwellings.join(", ")));
}

fn settings_text(tr: Tr, detail: &RoundDetail) -> String {
    let opened = long_time(detail.garrison.zone, Some(detail.row.opened_at));
    let settings = detail.row.settings;
    let below = if settings.below_norm { tr.rounds_with_below_norm() } else { tr.rounds_within_norm() };
    let clock = tr.clock_start(settings.clock_start);
    tr.rounds_settings(&below, &clock, &opened)
}
