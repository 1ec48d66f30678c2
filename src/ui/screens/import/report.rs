//! The file with the issues, and the last step: what was done and where to go next.

use std::{path::PathBuf, sync::Arc};

use egui::{RichText, Ui};

use super::{counts, found::Found};
use crate::{
    exchange::{ImportKind, ReportError, write_report},
    i18n::Tr,
    ops::imports::ImportOutcome,
    platform::{dialogs::FileRequest, system},
    ui::{
        action::{Action, Section, SectionAct},
        desk::{Answer, Errand, Text, Ticket},
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            field::Field,
            path_field::{PathText, Purpose},
            trouble::sentence_ui,
        },
    },
    wording::{files, import::import_issue},
};

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Another,
    OpenRows,
}

/// The file with the issues: where it goes, and the writing of it.
#[derive(Default)]
pub struct ReportFile {
    path: PathText,
    writing: Option<Ticket<Result<Vec<PathBuf>, ReportError>>>,
    failed: Option<ReportError>,
}

impl ReportFile {
    /// Shows the field and the button.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Arc<Found>, outcome: &ImportOutcome) {
        let tr = view.tr;
        self.take_answer(view);
        if self.path.text.is_empty() {
            self.path = PathText::of(&proposed(found));
        }
        let label = tr.intake_report_file();
        let error = self.failed.as_ref().map(|error| files::report_error(tr, error));
        let hint = tr.intake_report_hint();
        Field::new(&label).hint(&hint).error(error.as_deref()).show(ui, |ui| {
            ui.horizontal(|ui| {
                self.path.ui(ui, tr, &label, Purpose::Save, || request(tr, found));
                let ready = self.writing.is_none() && self.path.path().is_some();
                let words = tr.intake_report_save();
                if button::for_act(ui, view, SectionAct::SaveReport, ready, words) {
                    self.begin(view, found, outcome);
                }
            });
        });
    }

    fn begin(&mut self, view: &View<'_>, found: &Arc<Found>, outcome: &ImportOutcome) {
        let Some(path) = self.path.path() else { return };
        let (found, issues, tr) = (Arc::clone(found), outcome.issues.clone(), view.tr);
        self.failed = None;
        let errand = Errand::whole(Tr::intake_report_writing);
        self.writing = Some(view.desk.submit(errand, move |_office, _progress| {
            let sentence = |issue: &_| import_issue(tr, issue);
            write_report(&path, &found.recognised, &issues, &files::report_header(tr), &sentence)
        }));
    }

    fn take_answer(&mut self, view: &View<'_>) {
        let Some(writing) = &mut self.writing else { return };
        let answer = writing.take();
        match answer {
            Answer::NotYet => return,
            Answer::Ready(Ok(written)) => {
                let files: Vec<_> = written.iter().map(|path| path.display().to_string()).collect();
                let files = files.join(", ");
                view.tell_done(move |tr| tr.intake_report_saved(&files));
            }
            Answer::Ready(Err(error)) => self.failed = Some(error),
            Answer::Lost => {}
        }
        self.writing = None;
    }
}

/// Beside the file that was taken in; of pasted text, among the documents.
fn proposed(found: &Found) -> PathBuf {
    let input = found.recognised.main.path();
    let mut name = input.file_stem().unwrap_or_default().to_owned();
    name.push("-report.csv");
    match input.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => folder.join(name),
        None => system::documents_folder().unwrap_or_default().join(name),
    }
}

fn request(tr: Tr, found: &Found) -> FileRequest {
    let proposed = proposed(found);
    FileRequest {
        title: tr.intake_report_file(),
        kind: tr.intake_file_kind(),
        extensions: vec!["csv".to_owned()],
        folder: proposed.parent().map(PathBuf::from),
        file_name: proposed.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    }
}

/// Shows the last step.
pub fn ui(
    ui: &mut Ui,
    view: &View<'_>,
    found: &Arc<Found>,
    outcome: &ImportOutcome,
    file: &mut ReportFile,
) -> Option<Next> {
    let tr = view.tr;
    ui.label(theme::title(tr.intake_done()));
    ui.add_space(4.0);
    counts::ui(ui, tr, outcome, true);
    ui.add_space(10.0);
    let (meaning, sentence) = match outcome.rejected {
        0 => (Meaning::Good, tr.intake_done_all()),
        left => (Meaning::Warning, tr.intake_done_left(left)),
    };
    sentence_ui(ui, meaning, &sentence);
    if !outcome.issues.is_empty() {
        ui.add_space(10.0);
        file.ui(ui, view, found, outcome);
    }
    ui.add_space(14.0);
    next_ui(ui, view, outcome)
}

fn next_ui(ui: &mut Ui, view: &View<'_>, outcome: &ImportOutcome) -> Option<Next> {
    let tr = view.tr;
    let (section, text) = next_section(outcome.kind);
    ui.horizontal(|ui| {
        let mut next = None;
        if outcome.rejected > 0 && button::primary(ui, tr.intake_go_open_rows()).clicked() {
            next = Some(Next::OpenRows);
        }
        let go = match outcome.rejected {
            0 => button::primary(ui, text(tr)),
            _ => ui.button(text(tr)),
        };
        if go.clicked() {
            view.commands.send(Action::Go(section));
        }
        if ui.button(RichText::new(tr.intake_another())).clicked() {
            next = Some(Next::Another);
        }
        next
    })
    .inner
}

/// Where the rows of a kind are seen.
fn next_section(kind: ImportKind) -> (Section, Text) {
    match kind {
        ImportKind::Applications | ImportKind::Answers => (Section::Queue, Tr::intake_go_queue),
        ImportKind::Dwellings => (Section::Dwellings, Tr::intake_go_dwellings),
        ImportKind::Replies | ImportKind::Deliveries => (Section::Replies, Tr::intake_go_replies),
    }
}
