//! A list leaves the program as a file: the question where to, and the writing; the same in every section.

use std::path::{Path, PathBuf};

use egui::{Button, Label, Ui};

use crate::{
    domain::{Day, Instant, garrison::Garrison},
    i18n::{Lang, Tr, dates},
    journal::Stamp,
    ops::{self, inventory, lists, lists::ExportedList},
    platform::{dialogs::FileRequest, system},
    store::Writer,
    ui::{
        action::SectionAct,
        desk::Errand,
        failure,
        loaded::Pending,
        screens::queue::why_no_act,
        session::garrison_name,
        view::View,
        widgets::{
            button,
            dialog::Dialog,
            path_field::{PathText, Purpose},
        },
    },
};

/// What leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exported {
    /// As it is in view: today's, or that of a past day.
    Queue,
    List(ExportedList),
    /// For the gateway of the ministry.
    InventoryHits,
}

impl Exported {
    /// The beginning of the file's name.
    const fn stem(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::List(list) => list.name(),
            Self::InventoryHits => "inventory",
        }
    }

    fn title(self, tr: Tr) -> String {
        match self {
            Self::Queue => tr.export_title_queue(),
            Self::List(ExportedList::Dwellings) => tr.export_title_dwellings(),
            Self::List(ExportedList::Offers) => tr.export_title_offers(),
            Self::List(ExportedList::Replies) => tr.export_title_replies(),
            Self::List(ExportedList::Papers) => tr.export_title_papers(),
            Self::InventoryHits => tr.export_title_inventory(),
        }
    }

    fn hint(self, tr: Tr) -> String {
        match self {
            Self::Queue => tr.export_hint_queue(),
            Self::List(ExportedList::Dwellings) => tr.export_hint_dwellings(),
            Self::List(ExportedList::Offers) => tr.export_hint_offers(),
            Self::List(ExportedList::Replies) => tr.export_hint_replies(),
            Self::List(ExportedList::Papers) => tr.export_hint_papers(),
            Self::InventoryHits => tr.export_hint_inventory(),
        }
    }

    /// Replies and papers are those of the whole register.
    const fn is_of_garrison(self) -> bool {
        match self {
            Self::Queue | Self::InventoryHits => true,
            Self::List(list) => list.is_of_garrisons(),
        }
    }

    /// Only the queue is written as it was on a past day.
    const fn knows_past(self) -> bool {
        match self {
            Self::Queue => true,
            Self::List(_) | Self::InventoryHits => false,
        }
    }
}

/// The button that asks; returns whether it was pressed.
pub fn button_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let button = ui.add_enabled(view.can_write(), Button::new(view.tr.export_button()));
    button::pressed(view, SectionAct::ExportList, button.on_disabled_hover_text(why_no_act(view)))
}

/// The export while it is asked for or under way.
#[derive(Default)]
pub struct Export(Option<Asked>);

/// The question where to write the list.
struct Asked {
    what: Exported,
    garrison: Garrison,
    as_of: Option<Instant>,
    /// The day of the list.
    day: Day,
    path: PathText,
    writing: Pending<u32>,
    failure: Option<ops::Error>,
}

impl Export {
    /// Asks where to write a list of the garrison in view.
    pub fn begin(&mut self, view: &View<'_>, what: Exported) {
        let Some((head, garrison)) = view.register.and_then(|head| Some((head, head.garrison()?))) else {
            return;
        };
        let as_of = head.as_of.filter(|_| what.knows_past());
        let day = garrison.zone.day(as_of.unwrap_or(view.now));
        let path = system::documents_folder().unwrap_or_default().join(file_name(what, day));
        self.0 = Some(Asked {
            what,
            garrison: garrison.clone(),
            as_of,
            day,
            path: PathText::of(&path),
            writing: Pending::default(),
            failure: None,
        });
    }

    /// Whether it is asked: keys of the screen behind it do nothing.
    pub const fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// Shows the question while there is one.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let ended = self.0.as_mut().is_some_and(|asked| asked.take_in(view) || asked.ui(ui, view));
        if ended {
            self.0 = None;
        }
    }
}

impl Asked {
    /// Returns whether the question is over.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        let error = self.failure.as_ref().map(|error| failure::act_error(tr, self.garrison.zone, error));
        let path = self.path.path().filter(|_| !self.writing.is_running());
        let dialog = Dialog {
            title: &self.what.title(tr),
            agree: &tr.export_write(),
            possible: path.is_some(),
            error: error.as_deref(),
        };
        let mut entered = false;
        let answer = dialog.show(ui, tr, |ui| entered = self.file_ui(ui, tr));
        if let Some(path) = path.filter(|_| answer == Some(true) || entered) {
            self.write(view, path);
        }
        answer == Some(false)
    }

    /// Returns whether Enter was pressed or a file picked.
    fn file_ui(&mut self, ui: &mut Ui, tr: Tr) -> bool {
        ui.add(Label::new(self.what.hint(tr)).wrap());
        if self.what.is_of_garrison() {
            ui.label(tr.shell_garrison_named(garrison_name(&self.garrison, tr.lang())));
        }
        ui.add(Label::new(tr.export_hint()).wrap());
        if self.as_of.is_some() {
            ui.add(Label::new(tr.queue_past_band(&dates::numeric(self.day))).wrap());
        }
        ui.add_space(6.0);
        let (what, day) = (self.what, self.day);
        self.path.ui(ui, tr, &tr.export_file(), Purpose::Save, || request(tr, what, day))
    }

    fn write(&mut self, view: &View<'_>, path: PathBuf) {
        let (what, garrison, as_of, lang) = (self.what, self.garrison.clone(), self.as_of, view.lang);
        self.writing.start(view, Errand::stoppable(Tr::export_writing), move |writer, stamp, _progress| {
            write(writer, stamp, what, garrison, as_of, &path, lang)
        });
    }

    fn take_in(&mut self, view: &View<'_>) -> bool {
        match self.writing.result() {
            None => false,
            Some(Ok(rows)) => {
                view.tell_done(move |tr| tr.export_done(rows));
                true
            }
            Some(Err(error)) => {
                self.failure = Some(error);
                false
            }
        }
    }
}

fn write(
    writer: &mut Writer,
    stamp: &Stamp,
    what: Exported,
    garrison: Garrison,
    as_of: Option<Instant>,
    path: &Path,
    lang: Lang,
) -> ops::Result<u32> {
    let garrisons = [garrison];
    match what {
        Exported::Queue => lists::export_queue(writer, stamp, &garrisons, as_of, path, lang),
        Exported::List(list) => lists::export_list(writer, stamp, list, &garrisons, path, lang),
        Exported::InventoryHits => inventory::export_hits(writer, stamp, &garrisons, path, lang),
    }
}

fn request(tr: Tr, what: Exported, day: Day) -> FileRequest {
    FileRequest {
        title: what.title(tr),
        kind: tr.export_kind(),
        extensions: vec!["xlsx".to_owned(), "csv".to_owned()],
        folder: system::documents_folder(),
        file_name: file_name(what, day),
    }
}

/// The name on offer, with the day.
fn file_name(what: Exported, day: Day) -> String {
    format!("{}-{day}.xlsx", what.stem())
}
