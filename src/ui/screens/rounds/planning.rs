//! Planning a round: conditions and dwellings first, then the plan, which nothing records until it is opened.

mod form;

use std::sync::Arc;

use egui::{Align, Label, Layout, RichText, Ui};

use super::{
    plan_page::PlanPage,
    plan_view::{Passed, PlanView},
};
use crate::{
    domain::ids::RoundId,
    i18n::Tr,
    ops::{self, planning::RoundRequest},
    ui::{
        action::SectionAct,
        desk::Errand,
        failure,
        loaded::Pending,
        session::garrison_name,
        theme,
        view::View,
        widgets::{button, progress_bar::running_card},
    },
};
use form::Form;

type Planned = (RoundRequest, Arc<PlanPage>);

/// See the module.
#[derive(Default)]
pub struct Planning {
    form: Form,
    planning: Pending<Planned>,
    planned: Option<Planned>,
    plan_view: PlanView,
    opening: Pending<RoundId>,
    error: Option<ops::Error>,
}

/// What came of the page in a frame.
pub enum Outcome {
    None,
    Leave,
    /// The plan was recorded and waits for approval.
    Opened(RoundId),
}

impl Planning {
    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Outcome {
        self.take_results();
        if let Some(round) = self.take_opened() {
            view.tell_done(Tr::rounds_opened);
            return Outcome::Opened(round);
        }
        if title_ui(ui, view) {
            return Outcome::Leave;
        }
        self.error_ui(ui, view);
        match self.planned.clone() {
            Some((request, page)) => self.plan_ui(ui, view, request, &page),
            None => self.form_ui(ui, view),
        }
        Outcome::None
    }

    /// Computes the plan, if nothing is missing: F5 on the page.
    pub fn compute(&mut self, view: &View<'_>) {
        let Some(request) = self.form.request(view).filter(|_| !self.planning.is_running()) else { return };
        let now = view.now;
        self.error = None;
        self.planned = None;
        self.planning.start_reading(view, Errand::stoppable(Tr::rounds_planning), move |reader, progress| {
            let planned = ops::planning::plan(reader, now, &request)?;
            if progress.is_stopped() {
                return Err(ops::Error::Stopped);
            }
            Ok((request, Arc::new(PlanPage::of(reader, &planned)?)))
        });
    }

    fn take_results(&mut self) {
        match self.planning.result() {
            None => {}
            Some(Ok(planned)) => {
                self.plan_view = PlanView::default();
                self.planned = Some(planned);
            }
            Some(Err(ops::Error::Stopped)) => {}
            Some(Err(error)) => self.error = Some(error),
        }
    }

    fn take_opened(&mut self) -> Option<RoundId> {
        match self.opening.result()? {
            Ok(round) => Some(round),
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }

    fn error_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let Some(error) = &self.error else { return };
        let words = failure::act_error(view.tr, view.zone(), error);
        ui.add(Label::new(RichText::new(words).color(theme::palette(ui).danger.ink)).wrap());
    }

    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.planning.is_running() {
            return running_card(ui, view.tr, view.desk);
        }
        if self.form.ui(ui, view) {
            self.compute(view);
        }
    }

    fn plan_ui(&mut self, ui: &mut Ui, view: &View<'_>, request: RoundRequest, page: &PlanPage) {
        ui.horizontal(|ui| {
            if ui.button(view.tr.rounds_change_conditions()).clicked() {
                self.planned = None;
            }
            let possible = view.can_write() && !self.opening.is_running();
            let open = ui.scope(|ui| {
                button::primary_for_act(ui, view, SectionAct::OpenRound, possible, view.tr.rounds_open())
            });
            open.response.on_hover_text(view.tr.rounds_open_hint());
            if open.inner {
                self.open(view, request);
            }
            ui.weak(view.tr.rounds_not_recorded_yet());
        });
        let passed = page.passed_over.as_deref().map_or(Passed::Unasked, Passed::Here);
        self.plan_view.ui(ui, view, page, passed);
    }

    fn open(&mut self, view: &View<'_>, request: RoundRequest) {
        self.error = None;
        self.opening.start(
            view,
            Errand::stoppable(Tr::rounds_recording_plan),
            move |writer, stamp, _progress| Ok(ops::rounds::open(writer, stamp, &request)?.round),
        );
    }
}

/// Shows where one is; returns whether the page is left.
fn title_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    ui.horizontal(|ui| {
        let garrison = view.register.and_then(|head| head.garrison());
        let name = garrison.map(|garrison| garrison_name(garrison, view.lang)).unwrap_or_default();
        ui.label(theme::title(view.tr.rounds_planning_of(name)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.button(view.tr.rounds_back_to_rounds()).clicked()
        })
        .inner
    })
    .inner
}
