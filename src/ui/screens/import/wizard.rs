//! Taking a file in, step by step; nothing is written before the fifth step is answered.

use std::{ops::ControlFlow, path::PathBuf, sync::Arc};

use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::{
    check::Checked,
    columns, confirm,
    files::Choice,
    found::{self, Found},
    recognised,
    report::{self, Next, ReportFile},
    step::{self, Step},
};
use crate::{
    exchange::{ImportError, Source},
    i18n::Tr,
    ops::{
        self,
        imports::{self, ImportOutcome, Mode},
    },
    ui::{
        action::SectionAct,
        command::Command,
        desk::{Errand, Progress, until_stopped},
        loaded::Pending,
        view::View,
        widgets::{button, empty::empty, progress_bar, trouble},
    },
};

/// What a person brought without choosing it in the first step.
enum Brought {
    Files(Vec<PathBuf>),
    Text(String),
}

/// See the module.
pub struct Wizard {
    step: Step,
    choice: Choice,
    /// What was dropped or pasted and not looked at yet.
    brought: Option<Brought>,
    recognising: Pending<Found>,
    found: Option<Arc<Found>>,
    checking: Pending<ImportOutcome>,
    checked: Option<Checked>,
    mode: Mode,
    taking: Pending<ImportOutcome>,
    taken: Option<ImportOutcome>,
    report: ReportFile,
    trouble: Option<ops::Error>,
}

impl Default for Wizard {
    fn default() -> Self {
        Self {
            step: Step::Files,
            choice: Choice::default(),
            brought: None,
            recognising: Pending::default(),
            found: None,
            checking: Pending::default(),
            checked: None,
            mode: Mode::Take,
            taking: Pending::default(),
            taken: None,
            report: ReportFile::default(),
            trouble: None,
        }
    }
}

impl Wizard {
    /// Looks at files that were dropped onto the window, as soon as nothing else is under way.
    pub fn take_files(&mut self, paths: Vec<PathBuf>) {
        self.brought = Some(Brought::Files(paths));
    }

    /// Looks at text that was pasted, as soon as nothing else is under way.
    pub fn take_text(&mut self, text: String) {
        self.brought = Some(Brought::Text(text));
    }

    /// Forgets the file at hand; an import under way is waited for.
    pub fn begin_again(&mut self) {
        if !self.is_busy() {
            *self = Self::default();
        }
    }

    /// Shows the wizard; returns whether the person wants to see the open rows.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        self.take_brought(view);
        self.take_in_results(view);
        if let Some(step) = step::line_ui(ui, view.tr, self.step, |step| self.is_open(step)) {
            self.go(step, view);
        }
        ui.add_space(4.0);
        self.footer_ui(ui, view);
        if let Some(error) = &self.trouble {
            trouble::ui(ui, view, error);
            ui.add_space(6.0);
        }
        self.step_ui(ui, view)
    }

    fn step_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        match self.step {
            Step::Files => {
                if self.choice.ui(ui, view.tr) {
                    self.recognise_chosen(view);
                }
            }
            Step::Recognised => self.recognised_ui(ui, view),
            Step::Columns => self.columns_ui(ui, view),
            Step::Check => self.check_ui(ui, view),
            Step::Confirm => self.confirm_ui(ui, view),
            Step::Report => return self.report_ui(ui, view),
        }
        false
    }

    fn recognised_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(found) = &self.found else { return };
        if let Some(sources) = recognised::ui(ui, view.tr, found) {
            let kind = found.recognised.kind;
            self.recognise(view, move |known| found::of_kind(kind, sources, known));
        }
    }

    fn columns_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(found) = &mut self.found else { return };
        let changed = columns::ui(ui, view.tr, Arc::make_mut(found));
        if !changed.is_empty() {
            self.checked = None;
        }
        for (headers, mapping) in changed {
            view.commands.send(Command::RememberMapping(headers, mapping));
        }
    }

    fn check_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        match &mut self.checked {
            Some(checked) => checked.ui(ui, view),
            None if self.checking.is_running() => waiting_ui(ui, view),
            None => {
                let again = tr.intake_check_again();
                if empty(ui, &tr.intake_step_check(), &tr.intake_not_checked(), Some(&again)) {
                    self.check(view);
                }
            }
        }
    }

    fn confirm_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (Some(checked), Some(found)) = (&self.checked, &self.found) else { return };
        if self.taking.is_running() {
            return waiting_ui(ui, view);
        }
        let (mode, report) = (&mut self.mode, &mut self.report);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            confirm::ui(ui, view, &checked.outcome, mode);
            if !checked.outcome.issues.is_empty() {
                ui.add_space(10.0);
                report.ui(ui, view, found, &checked.outcome);
            }
        });
    }

    fn report_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let (Some(outcome), Some(found)) = (&self.taken, &self.found) else { return false };
        let file = &mut self.report;
        let scroll = ScrollArea::vertical().auto_shrink(false);
        match scroll.show(ui, |ui| report::ui(ui, view, found, outcome, file)).inner {
            Some(Next::Another) => self.begin_again(),
            Some(Next::OpenRows) => return true,
            None => {}
        }
        false
    }

    /// Back and on, under the step.
    fn footer_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.step == Step::Report {
            return;
        }
        let frame = Frame::new().inner_margin(Margin { top: 8, ..Margin::ZERO });
        let panel = Panel::bottom("import steps").resizable(false).frame(frame);
        panel.show(ui, |ui| {
            ui.horizontal(|ui| {
                if let Some(before) = self.step.before()
                    && button::for_act(
                        ui,
                        view,
                        SectionAct::ImportBack,
                        !self.is_busy(),
                        view.tr.widgets_back(),
                    )
                {
                    self.go(before, view);
                }
                self.on_ui(ui, view);
            });
        });
    }

    fn on_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let (text, possible, why_not) = match self.step {
            Step::Files => (tr.intake_next(), !self.choice.sources().is_empty(), tr.intake_choose_file()),
            Step::Recognised => (tr.intake_next(), self.is_open(Step::Columns), String::new()),
            Step::Columns => {
                (tr.intake_next(), self.is_open(Step::Check), tr.intake_columns_complete_first())
            }
            Step::Check => (tr.intake_to_confirm(), self.is_open(Step::Confirm), tr.intake_not_checked()),
            Step::Confirm => (tr.intake_take_in(), self.may_take(view), String::new()),
            Step::Report => return,
        };
        let mut response = button::primary_if(ui, possible && !self.is_busy(), text);
        if !possible && !why_not.is_empty() {
            response = response.on_disabled_hover_text(why_not);
        }
        if button::pressed(view, SectionAct::ImportNext, response) {
            self.go_on(view);
        }
    }

    fn go_on(&mut self, view: &View<'_>) {
        match self.step {
            Step::Files => self.recognise_chosen(view),
            Step::Recognised => self.go(Step::Columns, view),
            Step::Columns => self.go(Step::Check, view),
            Step::Check => self.go(Step::Confirm, view),
            Step::Confirm => self.take(view),
            Step::Report => {}
        }
    }

    fn go(&mut self, step: Step, view: &View<'_>) {
        self.step = step;
        self.trouble = None;
        if step == Step::Check && self.checked.is_none() {
            self.check(view);
        }
    }

    fn is_busy(&self) -> bool {
        self.recognising.is_running() || self.checking.is_running() || self.taking.is_running()
    }

    /// Whether a step can be gone to from the line.
    fn is_open(&self, step: Step) -> bool {
        if self.is_busy() || self.taken.is_some() {
            return false;
        }
        match step {
            Step::Files => true,
            Step::Recognised | Step::Columns => self.found.is_some(),
            Step::Check => self.found.as_ref().is_some_and(|found| found.recognised.is_complete()),
            Step::Confirm => self.checked.is_some(),
            Step::Report => false,
        }
    }

    fn may_take(&self, view: &View<'_>) -> bool {
        self.checked.as_ref().is_some_and(|checked| confirm::is_possible(view, &checked.outcome, self.mode))
    }

    fn take_brought(&mut self, view: &View<'_>) {
        if self.is_busy() {
            return;
        }
        let Some(brought) = self.brought.take() else { return };
        let before = self.found.take().filter(|_| self.taken.is_none());
        *self = Self::default();
        let sources: Vec<Source> = match brought {
            Brought::Files(paths) => paths.into_iter().map(Source::new).collect(),
            Brought::Text(text) => vec![Source::pasted(&view.tr.intake_clipboard(), &text)],
        };
        self.choice.name(&sources);
        self.recognise(view, move |known| found::of_dropped(before.as_deref(), sources, known));
    }

    fn recognise_chosen(&mut self, view: &View<'_>) {
        let (kind, sources) = (self.choice.kind, self.choice.sources());
        let same = self
            .found
            .as_ref()
            .is_some_and(|found| found.recognised.kind == kind && paths(&found.sources).eq(paths(&sources)));
        if same {
            return self.go(Step::Recognised, view);
        }
        if !sources.is_empty() {
            self.recognise(view, move |known| found::of_kind(kind, sources, known));
        }
    }

    fn recognise(
        &mut self,
        view: &View<'_>,
        job: impl FnOnce(&super::remembered::Remembered) -> Result<Found, ImportError> + Send + 'static,
    ) {
        let known = view.preferences.column_mappings.clone();
        self.trouble = None;
        let errand = Errand::stoppable(Tr::intake_recognising);
        self.recognising.start_reading(view, errand, move |_reader, progress| {
            Ok(until_stopped(progress, move || job(&known)).ok_or(ops::Error::Stopped)??)
        });
    }

    fn check(&mut self, view: &View<'_>) {
        let Some(found) = self.found.clone() else { return };
        let now = view.now;
        self.trouble = None;
        let errand = Errand::stoppable(Tr::intake_checking);
        self.checking.start_reading(view, errand, move |reader, progress| {
            imports::dry_run(reader, now, &found.recognised, &|at| told(progress, at))
        });
    }

    fn take(&mut self, view: &View<'_>) {
        let Some(found) = self.found.clone() else { return };
        let mode = self.mode;
        self.trouble = None;
        self.taking.start(view, Errand::stoppable(Tr::intake_taking_in), move |writer, stamp, progress| {
            imports::import(writer, stamp, &found.recognised, mode, &|at| told(progress, at))
        });
    }

    fn take_in_results(&mut self, view: &View<'_>) {
        match self.recognising.result() {
            Some(Ok(found)) => self.take_found(found),
            Some(Err(error)) => self.fail(error),
            None => {}
        }
        match self.checking.result() {
            Some(Ok(outcome)) => self.checked = Some(Checked::new(outcome)),
            Some(Err(error)) => self.fail(error),
            None => {}
        }
        match self.taking.result() {
            Some(Ok(outcome)) if outcome.written => {
                self.taken = Some(outcome);
                self.step = Step::Report;
            }
            // The register has changed since the check: what it says now is shown.
            Some(Ok(outcome)) => {
                self.checked = Some(Checked::new(outcome));
                self.go(Step::Check, view);
            }
            Some(Err(error)) => self.fail(error),
            None => {}
        }
    }

    fn take_found(&mut self, found: Found) {
        self.choice.follow(&found);
        self.found = Some(Arc::new(found));
        self.checked = None;
        self.report = ReportFile::default();
        self.step = Step::Recognised;
    }

    fn fail(&mut self, error: ops::Error) {
        tracing::info!(%error, "a file was not taken in");
        let stale = matches!(error, ops::Error::Import(_)) && self.step > Step::Columns;
        if stale {
            self.found = None;
            self.checked = None;
            self.step = Step::Files;
        }
        self.trouble = Some(error);
    }
}

fn paths(sources: &[Source]) -> impl Iterator<Item = &PathBuf> {
    sources.iter().map(|source| &source.path)
}

fn told(progress: &Progress, at: crate::exchange::Progress) -> ControlFlow<()> {
    match progress.report(at.rows_done, at.rows_total) {
        true => ControlFlow::Continue(()),
        false => ControlFlow::Break(()),
    }
}

fn waiting_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(40.0);
    ui.vertical_centered(|ui| progress_bar::running_card(ui, view.tr, view.desk));
}
