//! Notices of offers as a PDF file, in the system's viewer or on the printer.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    domain::ids::OfferId,
    exchange::{ExportError, ExportFault},
    i18n::{Lang, Tr},
    ops::{self, papers::PrintedPaper},
    platform::{
        atomic_write,
        viewer::{self, HandOverError},
    },
    ui::{
        desk::{self, Answer, Errand, Ticket},
        loaded::Pending,
        view::View,
    },
};

/// What happens to the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Destination {
    #[default]
    Viewer,
    Printer,
}

/// Notices on their way.
#[derive(Default)]
pub struct Printing {
    destination: Destination,
    writing: Pending<PathBuf>,
    handing: Option<(PathBuf, Ticket<Result<(), HandOverError>>)>,
}

impl Printing {
    /// Numbers the notices of offers, writes them into the profile's folder and hands the file over.
    pub fn start(&mut self, view: &View<'_>, offers: Vec<OfferId>, destination: Destination) {
        self.destination = destination;
        let folder = view.profile.papers();
        self.writing.start(view, Errand::whole(Tr::offers_printing), move |writer, stamp, _progress| {
            let papers = ops::papers::print_offers(writer, stamp, &offers, &Lang::ALL)?;
            write(&folder, &papers)
        });
    }

    /// Whether something is on its way.
    pub fn is_running(&self) -> bool {
        self.writing.is_running() || self.handing.is_some()
    }

    /// Hands over what was written, and tells what came of it.
    pub fn follow(&mut self, ctx: &Context, view: &View<'_>) {
        if let Some(path) = self.writing.done(view) {
            let (waking, destination, file) = (ctx.clone(), self.destination, path.clone());
            let ticket = desk::aside(
                move || waking.request_repaint(),
                move || match destination {
                    Destination::Viewer => viewer::open(&file),
                    Destination::Printer => viewer::print(&file, 1),
                },
            );
            self.handing = Some((path, ticket));
        }
        let answer = self.handing.as_mut().map(|(_, ticket)| ticket.take());
        if matches!(answer, None | Some(Answer::NotYet)) {
            return;
        }
        let Some((path, _)) = self.handing.take() else { return };
        let path = path.display().to_string();
        match answer {
            Some(Answer::Ready(Ok(()))) => view.tell_done(move |tr| tr.offers_printed(&path)),
            Some(Answer::Ready(Err(error))) => {
                tracing::warn!(%error, "a paper was not handed over");
                view.tell_warning(move |tr| tr.offers_not_handed_over(&path));
            }
            Some(Answer::NotYet | Answer::Lost) | None => {}
        }
    }
}

fn write(folder: &Path, papers: &[PrintedPaper]) -> ops::Result<PathBuf> {
    let name = match papers {
        [paper] => paper.file_name(),
        papers => several_name(papers),
    };
    let path = folder.join(name);
    atomic_write::write(&path, &ops::papers::one_pdf(papers))
        .map_err(|source| ExportError { path: path.clone(), fault: ExportFault::Io(source) })?;
    Ok(path)
}

fn several_name(papers: &[PrintedPaper]) -> String {
    let numbers = || papers.iter().map(|paper| paper.paper.number);
    let (first, last) = (numbers().min().unwrap_or_default(), numbers().max().unwrap_or_default());
    let year = papers.first().map(|paper| paper.paper.year).unwrap_or_default();
    format!("offers-{year}-{first:04}-{last:04}.pdf")
}
