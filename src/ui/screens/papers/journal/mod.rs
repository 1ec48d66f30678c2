//! The journal as a list: every record in the order of its number, and beside it one of them with its seals.

mod details;
mod going;
mod lines;
mod rows;
mod scan;

use std::sync::Arc;

use egui::{Frame, Margin, Panel, RichText, Ui};

use self::{
    going::Going,
    lines::Lines,
    rows::{JournalLine, Reading},
    scan::{Asked, Scan},
};
use crate::{
    i18n::amounts::thousands,
    journal::Sequence,
    ops::{self, records::SealedRecord},
    ui::{
        action::{Action, SectionAct},
        command::Command,
        loaded::Loaded,
        screens::hand_over::{HandOver, Job},
        view::View,
        widgets::{
            button,
            empty::empty,
            list::{ListState, Offered, Order as _, Pages},
        },
    },
};

const DETAILS_WIDTH: f32 = 330.0;

/// See the module.
#[derive(Default)]
pub struct Journal {
    list: ListState<Sequence>,
    last: Loaded<(), Sequence>,
    scan: Scan,
    pages: Pages<JournalLine>,
    /// What the pages were read for.
    read_for: Option<(Reading, u64, u64, u64)>,
    offered: Loaded<Reading, Arc<Vec<Offered>>>,
    /// The menu of the filters was opened.
    wants_offered: bool,
    sealed: Loaded<(Sequence, Reading), Option<Arc<SealedRecord>>>,
    going: Going,
    /// The record that is to be brought into view.
    wanted: Option<Sequence>,
    /// The newest record is in view when the page is opened.
    was_opened: bool,
    printing: HandOver,
}

impl Journal {
    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.printing.ui(ui, view);
        let Some(last) = self.last.get(view, &(), |reader, ()| Ok(reader.head()?.sequence)).copied() else {
            return;
        };
        let reading = Reading::of(view);
        if !std::mem::replace(&mut self.was_opened, true) {
            self.wanted = Some(last);
        }
        self.tools_ui(ui, view, last);
        self.look(view, reading, last);
        self.take_wanted();
        self.details_ui(ui, view, reading);
        self.list_ui(ui, view, reading);
    }

    fn tools_ui(&mut self, ui: &mut Ui, view: &View<'_>, last: Sequence) {
        ui.horizontal_wrapped(|ui| {
            if let Some(number) = self.going.ui(ui, view, last) {
                // Only in its lawful order a record has its place.
                self.list.arrangement.sort = None;
                self.wanted = Some(number);
            }
            ui.separator();
            let possible = !self.printing.is_running();
            let words = view.tr.journal_print();
            if button::for_act(ui, view, SectionAct::PrintJournal, possible, words) {
                self.printing.ask(Job::journal());
            }
            if let Some((done, total)) = self.scan.progress() {
                let words = view.tr.journal_looking(&thousands(done), &thousands(total));
                ui.label(RichText::new(words).weak());
            }
        });
        ui.add_space(2.0);
    }

    fn look(&mut self, view: &View<'_>, reading: Reading, last: Sequence) {
        let arrangement = self.list.arrangement.clone();
        let asked = Asked { query: view.search.trim().to_owned(), arrangement, reading };
        self.scan.refresh(view, &asked, last);
        let read_for = (reading, self.scan.generation(), self.scan.version(), view.revision);
        if let Some(before) = self.read_for.replace(read_for)
            && before != read_for
        {
            let same_rows = (before.0, before.1) == (reading, self.scan.generation());
            if same_rows { self.pages.make_stale() } else { self.pages.clear() }
        }
        if self.wants_offered {
            self.offered
                .get(view, &reading, |reader, reading| lines::offered(reader, *reading).map(Arc::new));
        }
    }

    fn take_wanted(&mut self) {
        if self.scan.progress().is_some() {
            return;
        }
        let shown = self.scan.shown();
        let row = self.wanted.take().and_then(|wanted| shown.row_at(wanted));
        if let Some((row, key)) = row.and_then(|row| Some((row, shown.key(row)?))) {
            self.list.choose(key, Some(row));
        }
    }

    fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>, reading: Reading) {
        let frame = Frame::new().inner_margin(Margin { left: 12, ..Margin::ZERO });
        let width = (ui.available_width() * 0.36).min(DETAILS_WIDTH);
        let panel = Panel::right("record").default_size(width).min_size(240.0).max_size(600.0);
        let key = self.list.cursor().map(|number| (*number, reading));
        let read = |reader: &crate::store::Reader, (number, _): &(Sequence, Reading)| {
            Ok(ops::records::sealed(reader, *number)?.map(Arc::new))
        };
        let sealed = key.and_then(|key| self.sealed.get(view, &key, read).cloned().flatten());
        panel.frame(frame).show(ui, |ui| {
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| match &sealed {
                Some(sealed) => details::ui(ui, view, reading, sealed),
                None if key.is_some() => {}
                None => {
                    ui.label(RichText::new(view.tr.journal_choose()).weak());
                }
            });
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, reading: Reading) {
        let nothing = self.scan.progress().is_none() && self.scan.shown().count() == 0;
        if nothing && self.list.arrangement.filters.is_empty() {
            empty(ui, &view.tr.journal_none_found(), &view.tr.journal_none_found_hint(), None);
            return;
        }
        let list = rows::journal_list(reading, ui.available_width());
        let mut lines = Lines {
            view,
            reading,
            scan: &self.scan,
            pages: &mut self.pages,
            offered: self.offered.last().cloned(),
            wants_offered: &mut self.wants_offered,
        };
        let events = list.show_source(ui, view, &mut self.list, &mut lines);
        let opened = events.opened.and_then(|number| self.scan.shown().row_of(&number));
        if let Some(place) = opened.and_then(|row| self.pages.row(row)?.place) {
            view.commands.send(Command::Show(place));
        }
    }

    /// Takes an action that was asked for while the page is in view.
    pub fn act(&mut self, action: Action) {
        if action == Action::Print {
            self.printing.ask(Job::journal());
        }
    }
}
