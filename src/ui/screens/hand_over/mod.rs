//! Papers leave the register: looked at, made in the languages asked for, saved, opened or printed.

mod choices;
mod dialog;
mod job;
mod kinds;
mod printers;
mod printing;
mod rehearsal;

use std::path::{Path, PathBuf};

use egui::{Context, Ui};

use self::dialog::{Dialog, Ended, Made};
use crate::{
    platform::{
        preferences::Printing,
        viewer::{self, HandOverError},
    },
    ui::{
        desk::{self, Answer, Ticket},
        view::View,
        widgets::left_out::LeftOut,
    },
};

pub use choices::Way;
pub use job::Job;
pub use printing::PrinterChoice;

/// Where papers go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Destination {
    /// Into the profile's folder and on the screen.
    #[default]
    Viewer,
    /// Into the profile's folder and on paper.
    Printer(Printing),
    /// Into a folder that a person chose.
    Folder,
}

/// Papers on their way.
#[derive(Default)]
pub struct HandOver {
    asked: Option<(Job, Way)>,
    dialog: Option<Dialog>,
    handing: Option<(PathBuf, Ticket<Result<(), HandOverError>>)>,
    left_out: LeftOut,
}

impl HandOver {
    /// Shows papers and asks what is to become of them.
    pub fn ask(&mut self, job: Job) {
        self.ask_to(Way::Open, job);
    }

    /// As [`Self::ask`], with an answer on offer.
    pub fn ask_to(&mut self, way: Way, job: Job) {
        if !self.is_running() {
            self.asked = Some((job, way));
        }
    }

    /// Whether something is on its way.
    pub fn is_running(&self) -> bool {
        self.asked.is_some() || self.dialog.is_some() || self.handing.is_some()
    }

    /// Shows the papers while they are asked for, hands over what was made, and tells what came of it.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some((job, way)) = self.asked.take() {
            self.dialog = Some(Dialog::new(view, job, way));
        }
        if let Some(ended) = self.dialog.as_mut().and_then(|dialog| dialog.ui(ui, view)) {
            self.dialog = None;
            match ended {
                Ended::Closed => {}
                Ended::Made(made) => self.hand(ui.ctx(), view, made),
            }
        }
        self.left_out.ui(ui, view);
        self.follow(view);
    }

    fn hand(&mut self, ctx: &Context, view: &View<'_>, made: Made) {
        self.left_out.tell(made.left_out);
        let Some(path) = made.files.first().cloned() else { return };
        let file = path.clone();
        let hand: Box<dyn FnOnce() -> Result<(), HandOverError> + Send> = match made.destination {
            Destination::Viewer => Box::new(move || viewer::open(&file)),
            Destination::Printer(printing) => Box::new(move || viewer::print(&file, &printing)),
            Destination::Folder => return tell_saved(view, &path, made.files.len()),
        };
        let waking = ctx.clone();
        self.handing = Some((path, desk::aside(move || waking.request_repaint(), hand)));
    }

    fn follow(&mut self, view: &View<'_>) {
        let answer = self.handing.as_mut().map(|(_, ticket)| ticket.take());
        if matches!(answer, None | Some(Answer::NotYet)) {
            return;
        }
        let Some((path, _)) = self.handing.take() else { return };
        let path = path.display().to_string();
        match answer {
            Some(Answer::Ready(Ok(()))) => view.tell_done(move |tr| tr.handover_done(&path)),
            Some(Answer::Ready(Err(error))) => {
                tracing::warn!(%error, "a paper was not handed over");
                view.tell_warning(move |tr| tr.handover_not_handed(&path));
            }
            Some(Answer::NotYet | Answer::Lost) | None => {}
        }
    }
}

fn tell_saved(view: &View<'_>, first: &Path, count: usize) {
    let folder = first.parent().unwrap_or(first).display().to_string();
    let path = first.display().to_string();
    view.tell_done(move |tr| match count {
        1 => tr.handover_done(&path),
        count => tr.handover_done_files(count, &folder),
    });
}

#[cfg(test)]
mod tests;
