//! The check of the register, as an inspector makes it, and what it found.

use egui::{Grid, Label, RichText, Ui};

use crate::{
    domain::Instant,
    i18n::Tr,
    ops,
    ui::{
        action::SectionAct,
        command::Command,
        desk::Errand,
        loaded::Pending,
        session::Checked,
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            button, progress_bar,
            trouble::{self, sentence_ui},
        },
    },
    verify::{Finding, Report, VerifyOptions},
};

/// As many findings as a person reads; the command writes all.
const MOST_SHOWN: usize = 200;

/// See the module.
#[derive(Default)]
pub struct Verification {
    checking: Pending<Report>,
    report: Option<Report>,
    failed: Option<ops::Error>,
}

impl Verification {
    /// Shows the button and the outcome.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        match self.checking.result() {
            Some(Ok(report)) => {
                view.commands.send(Command::RememberCheck(checked(&report, view.now)));
                self.report = Some(report);
            }
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
        ui.label(theme::title(tr.settings_check_title()));
        ui.add(Label::new(RichText::new(tr.settings_check_hint()).weak()).wrap());
        ui.add_space(4.0);
        let possible = !self.checking.is_running();
        if button::primary_for_act(ui, view, SectionAct::CheckRegister, possible, tr.settings_check()) {
            self.begin(view);
        }
        ui.add_space(6.0);
        if self.checking.is_running() {
            progress_bar::running_card(ui, tr, view.desk);
        }
        if let Some(error) = &self.failed {
            trouble::ui(ui, view, error);
        }
        if let Some(report) = &self.report {
            report_ui(ui, tr, report);
        }
    }

    fn begin(&mut self, view: &View<'_>) {
        self.report = None;
        self.failed = None;
        self.checking.start_reading(view, Errand::stoppable(Tr::settings_checking), |reader, _progress| {
            ops::verification::verify_register(reader, &VerifyOptions::default())
        });
    }
}

fn checked(report: &Report, at: Instant) -> Checked {
    Checked {
        at,
        last: report.events.cast_signed(),
        findings: report.findings.len(),
        found_in: report.findings.iter().filter_map(|finding| finding.event).collect(),
    }
}

fn report_ui(ui: &mut Ui, tr: Tr, report: &Report) {
    let events = report.events.to_string();
    if report.is_ok() {
        return sentence_ui(ui, Meaning::Good, &tr.settings_check_clean(&events));
    }
    let found = report.findings.len().to_string();
    sentence_ui(ui, Meaning::Danger, &tr.settings_check_found(&events, &found));
    ui.add_space(6.0);
    Grid::new("findings").num_columns(5).spacing([16.0, 6.0]).striped(true).show(ui, |ui| {
        for heading in [
            tr.settings_finding_check(),
            tr.settings_finding_event(),
            tr.settings_finding_about(),
            tr.settings_finding_expected(),
            tr.settings_finding_found(),
        ] {
            ui.label(RichText::new(heading).weak());
        }
        ui.end_row();
        for finding in report.findings.iter().take(MOST_SHOWN) {
            finding_ui(ui, finding);
            ui.end_row();
        }
    });
}

fn finding_ui(ui: &mut Ui, finding: &Finding) {
    ui.label(theme::strong(finding.check.code()));
    ui.label(finding.event.map(|event| event.to_string()).unwrap_or_default());
    let person = finding.registration_no.map(|number| number.to_string());
    let about: Vec<_> = person.into_iter().chain(finding.dwelling.clone()).collect();
    ui.label(about.join(", "));
    for text in [&finding.expected, &finding.found] {
        ui.scope(|ui| {
            ui.set_max_width(260.0);
            ui.add(Label::new(text).wrap());
        });
    }
}
