//! Papers leave the register: asked for in which languages and where to, made, saved, opened or printed.

mod question;

use std::path::{Path, PathBuf};

use egui::{Context, Ui};

use self::question::Question;
use crate::{
    domain::ids::{EntryId, OfferId},
    exchange::{ExportError, ExportFault},
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{
        self, exclusion_papers,
        papers::{PrintedPaper, file_name_of_all, one_pdf, print_offers},
    },
    platform::{
        atomic_write,
        viewer::{self, HandOverError},
    },
    store::Writer,
    ui::{
        desk::{self, Answer, Errand, Text, Ticket},
        loaded::Pending,
        view::View,
    },
};

/// Where papers go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Destination {
    /// Into the profile's folder and on the screen.
    #[default]
    Viewer,
    /// Into the profile's folder and on paper.
    Printer,
    /// Into a folder that a person chose.
    Folder(PathBuf),
}

/// In which languages papers are made, and where they go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    pub langs: Vec<Lang>,
    pub destination: Destination,
}

impl Order {
    /// Both languages, to the viewer or the printer.
    pub fn in_both(destination: Destination) -> Self {
        Self { langs: Lang::ALL.to_vec(), destination }
    }
}

/// The act that makes papers in some languages.
type Make = Box<dyn FnOnce(&mut Writer, &Stamp, &[Lang]) -> ops::Result<Vec<PrintedPaper>> + Send>;

/// Papers on their way.
#[derive(Default)]
pub struct HandOver {
    question: Option<(Question, Make)>,
    destination: Destination,
    writing: Pending<PathBuf>,
    handing: Option<(PathBuf, Ticket<Result<(), HandOverError>>)>,
}

impl HandOver {
    /// Asks for languages and destination first.
    pub fn ask(
        &mut self,
        title: Text,
        make: impl FnOnce(&mut Writer, &Stamp, &[Lang]) -> ops::Result<Vec<PrintedPaper>> + Send + 'static,
    ) {
        self.question = Some((Question::new(title), Box::new(make)));
    }

    /// Asks how the notice of a person's exclusion is to leave the program.
    pub fn ask_exclusion(&mut self, entry: EntryId) {
        self.ask(Tr::exclusion_title, move |writer, stamp, langs| {
            exclusion_papers::print_exclusions(writer, stamp, &[entry], langs)
        });
    }

    /// Makes papers, saves them as one file and hands it over.
    pub fn start(
        &mut self,
        view: &View<'_>,
        order: Order,
        make: impl FnOnce(&mut Writer, &Stamp, &[Lang]) -> ops::Result<Vec<PrintedPaper>> + Send + 'static,
    ) {
        let Order { langs, destination } = order;
        let folder = match &destination {
            Destination::Folder(folder) => folder.clone(),
            Destination::Viewer | Destination::Printer => view.profile.papers(),
        };
        self.destination = destination;
        self.writing.start(view, Errand::stoppable(Tr::handover_making), move |writer, stamp, _progress| {
            let papers = make(writer, stamp, &langs)?;
            write(&folder, &papers)
        });
    }

    /// Whether something is on its way.
    pub fn is_running(&self) -> bool {
        self.writing.is_running() || self.handing.is_some()
    }

    /// Shows the question while there is one, hands over what was written, and tells what came of it.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.question_ui(ui, view);
        self.follow(ui.ctx(), view);
    }

    fn question_ui(&mut self, ui: &Ui, view: &View<'_>) {
        let Some((question, _)) = &mut self.question else { return };
        let Some(answer) = question.ui(ui, view.tr) else { return };
        let Some((_, make)) = self.question.take() else { return };
        if let Some(order) = answer {
            self.start(view, order, make);
        }
    }

    fn follow(&mut self, ctx: &Context, view: &View<'_>) {
        if let Some(path) = self.writing.done(view) {
            self.hand(ctx, view, path);
        }
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

    fn hand(&mut self, ctx: &Context, view: &View<'_>, path: PathBuf) {
        let hand: fn(&Path) -> Result<(), HandOverError> = match self.destination {
            Destination::Viewer => |file| viewer::open(file),
            Destination::Printer => |file| viewer::print(file, 1),
            Destination::Folder(_) => {
                let path = path.display().to_string();
                return view.tell_done(move |tr| tr.handover_done(&path));
            }
        };
        let (waking, file) = (ctx.clone(), path.clone());
        let ticket = desk::aside(move || waking.request_repaint(), move || hand(&file));
        self.handing = Some((path, ticket));
    }
}

/// The notices of offers.
pub fn notices(
    offers: Vec<OfferId>,
) -> impl FnOnce(&mut Writer, &Stamp, &[Lang]) -> ops::Result<Vec<PrintedPaper>> + Send + 'static {
    move |writer, stamp, langs| print_offers(writer, stamp, &offers, langs)
}

/// Writes papers as one file into a folder.
fn write(folder: &Path, papers: &[PrintedPaper]) -> ops::Result<PathBuf> {
    let name = match papers {
        [paper] => paper.file_name(),
        papers => file_name_of_all(papers),
    };
    let path = folder.join(name);
    let failed = |source| ExportError { path: path.clone(), fault: ExportFault::Io(source) };
    std::fs::create_dir_all(folder).map_err(failed)?;
    atomic_write::write(&path, &one_pdf(papers)).map_err(failed)?;
    Ok(path)
}
