//! What screens ask for; carried out once a frame by [`super::dispatch`].

use std::{
    cell::{Cell, RefCell},
    panic::Location,
    path::PathBuf,
};

use super::{
    action::{Action, SectionAct},
    place::Place,
    screens::{handbook::Page, queue::Correction, settings::Part},
    session::Checked,
    shell::Hit,
    widgets::notice::Sentence,
};
use crate::{
    domain::{
        Instant,
        garrison::Zone,
        ids::{EntryId, GarrisonId, ImportRowId, RoundId},
        import_kind::ImportKind,
        law::LawPlace,
        legal_basis::LegalBasis,
    },
    i18n::Lang,
    ops,
    platform::preferences::{Appearance, ColumnMapping, ListPreferences, Printing, Reminding},
};

/// A wish of a screen.
pub enum Command {
    Act(Action),
    SetLanguage(Lang),
    SetAppearance(Appearance),
    SetTextSize(u16),
    SetReminding(Reminding),
    SelectGarrison(GarrisonId),
    CreateRegister(NewRegister),
    OpenRegister(PathBuf),
    /// Open a register without being able to write to it.
    LookAtRegister(PathBuf),
    CreatePractice(PathBuf),
    /// Files were dropped onto the window.
    TakeFiles(Vec<PathBuf>),
    /// Show the card of a person in the queue's section.
    ShowEntry(EntryId),
    /// Open the form that puts something of a person right.
    Correct(EntryId, Correction),
    /// Text of the clipboard is taken in as a file.
    TakeText(String),
    /// Open what the search found, and put the search aside.
    OpenFound(Hit),
    /// Show a round in its section.
    ShowRound(RoundId),
    /// Open the board of the queue for a second monitor.
    ShowBoard,
    /// Show a place with what is selected there.
    Show(Place),
    /// Enter a rejected row of a file in the form of its kind.
    FixRow(ImportKind, ImportRowId),
    /// Show where the wrong clock of the machine is put right.
    ShowClock,
    /// Set the time of the practice register; the machine's own if none.
    SetPracticeTime(Option<Instant>),
    /// Look at the queue as it was; the present if none.
    LookAsOf(Option<Instant>),
    /// Remember how the columns of a file were mapped, by the fingerprint of its headers.
    RememberMapping(String, ColumnMapping),
    /// Remember how papers go to the printer.
    RememberPrinting(Printing),
    /// Remember how a list looks, by its name.
    RememberList(&'static str, ListPreferences),
    /// Open the handbook over the section in view.
    ShowHandbook(Page),
    /// Open a place of the law in it.
    ShowLaw(LawPlace),
    /// Remember what a check of the register found.
    RememberCheck(Checked),
    /// Show a part of the settings.
    ShowSettings(Part),
    /// Say that something was done.
    TellDone(Sentence),
    /// Say what is odd but stops nothing.
    TellWarning(Sentence),
    /// Say that something could not be done.
    TellFailure(ops::Error),
}

/// A register to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRegister {
    pub path: PathBuf,
    pub commission_kk: String,
    pub commission_ru: String,
    /// At least one; the names differ.
    pub garrisons: Vec<(String, Zone)>,
    pub basis: LegalBasis,
    /// The register's own language.
    pub lang: Lang,
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Act(action)
    }
}

/// A command with the place in the code that sent it.
pub type Sent = (Command, &'static Location<'static>);

/// What the section in view offers, as its button says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub act: SectionAct,
    pub label: String,
    pub is_possible: bool,
}

/// The commands of this frame, and what its section offers.
#[derive(Default)]
pub struct Commands {
    sent: RefCell<Vec<Sent>>,
    /// Of the frame that is being drawn.
    offering: RefCell<Vec<Offered>>,
    /// Of the frame before.
    offered: RefCell<Vec<Offered>>,
    /// Chosen in the palette for the next frame, and for this one.
    chosen_next: Cell<Option<SectionAct>>,
    chosen: Cell<Option<SectionAct>>,
}

impl Commands {
    /// Asks for something; it happens at the end of the frame.
    #[track_caller]
    pub fn send(&self, command: impl Into<Command>) {
        self.sent.borrow_mut().push((command.into(), Location::caller()));
    }

    /// All that was asked for, in order.
    pub fn take(&self) -> Vec<Sent> {
        self.sent.take()
    }

    /// What was offered is what the last frame showed; what was chosen in it happens now.
    pub fn begin_frame(&self) {
        self.offered.replace(self.offering.take());
        self.chosen.set(self.chosen_next.take());
    }

    /// Says that the section in view offers an act; returns whether the palette chose it.
    pub fn offer(&self, act: SectionAct, label: &str, is_possible: bool) -> bool {
        let is_first = !self.offers(act);
        if is_first {
            self.offering.borrow_mut().push(Offered { act, label: label.to_owned(), is_possible });
        }
        is_first && is_possible && self.chosen.get() == Some(act)
    }

    /// Whether the section offered an act in this frame already.
    pub fn offers(&self, act: SectionAct) -> bool {
        self.offering.borrow().iter().any(|offered| offered.act == act)
    }

    /// What the section offered in the frame before.
    pub fn offered(&self) -> Vec<Offered> {
        self.offered.borrow().clone()
    }

    /// Does what the section offers, in the next frame.
    pub fn choose(&self, act: SectionAct) {
        self.chosen_next.set(Some(act));
    }
}
