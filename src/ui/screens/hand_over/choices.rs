//! What is chosen before papers are made: languages, pages, and where they go.

use std::path::PathBuf;

use egui::{Label, RichText, TextEdit, Ui};

use super::{Destination, job::Order, printing::PrinterChoice};
use crate::{
    documents::{PageRange, PageRangeError},
    i18n::{Lang, Tr},
    platform::{dialogs::FileRequest, preferences::Printing, system},
    ui::{
        theme,
        view::View,
        widgets::{
            field,
            path_field::{PathText, Purpose},
        },
    },
    wording::papers::page_range_error,
};

/// In which languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Languages {
    Both,
    One(Lang),
}

/// What happens to the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Open,
    Print,
    Save,
}

/// See the module.
pub(super) struct Choices {
    languages: Languages,
    way: Way,
    folder: PathText,
    apart: bool,
    pages: String,
    printer: PrinterChoice,
}

impl Choices {
    pub fn new(way: Way, printing: Printing) -> Self {
        let folder = PathText::of(&system::documents_folder().unwrap_or_default());
        Self {
            languages: Languages::Both,
            way,
            folder,
            apart: false,
            pages: String::new(),
            printer: PrinterChoice::new(printing),
        }
    }

    pub fn langs(&self) -> Vec<Lang> {
        match self.languages {
            Languages::Both => Lang::ALL.to_vec(),
            Languages::One(lang) => vec![lang],
        }
    }

    /// What is to be remembered for the next paper.
    pub fn printing(&self) -> Option<&Printing> {
        (self.way == Way::Print).then_some(&self.printer.printing)
    }

    /// What was chosen, if nothing is missing; `count` is the number of pages.
    pub fn order(&self, view: &View<'_>, count: usize) -> Option<(Order, Destination)> {
        let own = || view.profile.papers();
        let (folder, destination): (PathBuf, _) = match self.way {
            Way::Open => (own(), Destination::Viewer),
            Way::Print => (own(), Destination::Printer(self.printer.printing.clone())),
            Way::Save => (self.folder.path()?, Destination::Folder),
        };
        let pages = self.range(count).ok()?;
        let apart = self.apart && self.way == Way::Save;
        Some((Order { langs: self.langs(), folder, apart, pages }, destination))
    }

    fn range(&self, count: usize) -> Result<PageRange, PageRangeError> {
        match self.way {
            Way::Open => Ok(PageRange::default()),
            Way::Print | Way::Save => PageRange::parse(&self.pages, count),
        }
    }

    /// Shows the choices; `count` is the number of pages, where they are known.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, batch: bool, count: Option<usize>) {
        let tr = view.tr;
        heading_ui(ui, tr.handover_languages());
        for languages in [Languages::Both, Languages::One(Lang::Kk), Languages::One(Lang::Ru)] {
            ui.radio_value(&mut self.languages, languages, languages.label(tr));
        }
        if !view.can_write() {
            return;
        }
        ui.add_space(6.0);
        heading_ui(ui, tr.handover_where());
        for way in [Way::Open, Way::Print, Way::Save] {
            ui.radio_value(&mut self.way, way, way.label(tr));
        }
        match self.way {
            Way::Open => {}
            Way::Print => {
                ui.add_space(6.0);
                self.printer.ui(ui, tr);
            }
            Way::Save => self.saving_ui(ui, tr, batch),
        }
        if self.way != Way::Open && !batch {
            self.pages_ui(ui, tr, count);
        }
    }

    fn saving_ui(&mut self, ui: &mut Ui, tr: Tr, batch: bool) {
        ui.add_space(6.0);
        let request = || FileRequest { title: tr.handover_folder(), ..FileRequest::default() };
        heading_ui(ui, tr.handover_folder());
        self.folder.ui(ui, tr, &tr.handover_folder(), Purpose::Folder, request);
        if batch {
            ui.radio_value(&mut self.apart, false, tr.handover_one_file());
            ui.radio_value(&mut self.apart, true, tr.handover_file_each());
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, tr: Tr, count: Option<usize>) {
        ui.add_space(6.0);
        heading_ui(ui, tr.handover_pages());
        let pages = TextEdit::singleline(&mut self.pages).hint_text(tr.handover_pages_hint());
        let response = ui.add(pages.desired_width(ui.available_width()));
        field::name(&response, &tr.handover_pages());
        if let Some(Err(error)) = count.map(|count| self.range(count)) {
            let words = RichText::new(page_range_error(tr, &error)).color(theme::palette(ui).danger.ink);
            ui.add(Label::new(words).wrap());
        }
    }
}

impl Languages {
    fn label(self, tr: Tr) -> String {
        match self {
            Self::Both => tr.handover_both(),
            Self::One(lang) => Tr::new(lang).app_language(),
        }
    }
}

impl Way {
    fn label(self, tr: Tr) -> String {
        match self {
            Self::Open => tr.handover_open(),
            Self::Print => tr.handover_print(),
            Self::Save => tr.handover_save(),
        }
    }
}

pub(super) fn heading_ui(ui: &mut Ui, text: String) {
    ui.label(RichText::new(text).weak());
}
