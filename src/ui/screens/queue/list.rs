//! The list: everyone of a garrison in lawful order, or those whom the search finds.

use std::{ops::Range, sync::Arc};

use egui::Ui;

use super::{
    rows::{Cell, Lines},
    source::{Scope, Source},
};
use crate::{
    domain::{
        garrison::Zone,
        ids::{EntryId, GarrisonId},
    },
    ops::queue::QueueLine,
    ui::{
        desk::{Errand, Ticket},
        loaded::Loaded,
        view::View,
        widgets::table::{Column, Pages, Table, TableState},
    },
};

type Found = Arc<Vec<(u32, EntryId)>>;

/// See the module.
#[derive(Default)]
pub struct List {
    pub state: TableState,
    pages: Pages<QueueLine>,
    length: Loaded<Scope, u32>,
    search: Loaded<(Scope, String), Found>,
    /// What the search was asked for last; the next is asked when the answer is there.
    query: String,
    /// What the pages were read for.
    read_for: Option<(Scope, Option<Found>, u64)>,
    /// The row that is to be brought into view.
    wanted_row: Option<(GarrisonId, usize)>,
}

/// What a person did in the list in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ListEvents {
    pub selected: Option<EntryId>,
    pub opened: Option<EntryId>,
}

impl List {
    /// Everyone with a place; none while it is being counted.
    pub fn length(&self) -> Option<u32> {
        self.length.last().copied()
    }

    /// How many people the search finds; none without a search.
    pub fn found(&self) -> Option<usize> {
        if self.query.is_empty() { None } else { self.search.last().map(|found| found.len()) }
    }

    /// Reads what the list needs to know before it is drawn.
    pub fn refresh(&mut self, view: &View<'_>, scope: Scope, source: &Source) {
        let of_length = source.clone();
        self.length.get(view, &scope, move |reader, scope| {
            of_length.read(reader, |reader| Ok(reader.queue_length(scope.garrison)?))
        });
        if !self.search.is_reading() {
            view.search.trim().clone_into(&mut self.query);
        }
        let found = self.find(view, scope, source);
        self.keep_pages_for(scope, found, view.revision);
    }

    fn find(&mut self, view: &View<'_>, scope: Scope, source: &Source) -> Option<Found> {
        if self.query.is_empty() {
            return None;
        }
        let (source, key) = (source.clone(), (scope, self.query.clone()));
        self.search.get(view, &key, move |reader, (scope, query)| {
            source.queue(reader, *scope, |reader, queue| {
                Ok(Arc::new(queue.search(reader, query, usize::MAX)?))
            })
        });
        Some(self.search.last().cloned().unwrap_or_default())
    }

    /// Rows of another list go at once, rows of the same list stay until they are read anew.
    fn keep_pages_for(&mut self, scope: Scope, found: Option<Found>, revision: u64) {
        let wanted = (scope, found, revision);
        if self.read_for.as_ref() == Some(&wanted) {
            return;
        }
        let same = self.read_for.as_ref().is_some_and(|(of, by, _)| (of, by) == (&wanted.0, &wanted.1));
        if same {
            self.pages.make_stale();
        } else {
            self.pages.clear();
            self.state = TableState::default();
            if wanted.1.as_ref().is_some_and(|found| !found.is_empty()) {
                self.state.select(0); // so that Enter in the search field opens the first who is found
            }
        }
        self.read_for = Some(wanted);
    }

    /// Brings a place of a queue into view, unless a search is on.
    pub fn select_place(&mut self, garrison: GarrisonId, place: u32) {
        if self.query.is_empty() {
            self.wanted_row = Some((garrison, place.saturating_sub(1) as usize));
        }
    }

    /// Shows the table.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, source: &Source) -> ListEvents {
        let Some((scope, found, _)) = self.read_for.clone() else { return ListEvents::default() };
        let count = found.as_ref().map_or_else(|| self.length().unwrap_or(0) as usize, |found| found.len());
        if let Some((_, row)) = self.wanted_row.take_if(|(of, row)| *of == scope.garrison && *row < count) {
            self.state.select(row);
        }
        let zone =
            view.register.and_then(|head| head.garrison()).map_or_else(Zone::of_the_capital, |it| it.zone);
        let width = ui.available_width();
        let cells = Cell::fitting(width);
        let columns: Vec<Column> = cells.iter().map(|cell| cell.column(view.tr, width)).collect();
        let read = |range| read_page(view, source.clone(), scope, found.clone(), range);
        let mut lines = Lines { tr: view.tr, zone, cells, count, pages: &mut self.pages, read };
        let id = if cells.len() > 7 { "queue wide" } else { "queue" };
        let table = Table::new(id, &view.tr.shell_section_queue(), &columns).takes_keys().show(
            ui,
            &mut self.state,
            &mut lines,
        );
        let entry = |row: usize| self.pages.row(row).map(|line| line.entry);
        ListEvents { selected: table.selected.and_then(entry), opened: table.opened.and_then(entry) }
    }
}

fn read_page(
    view: &View<'_>,
    source: Source,
    scope: Scope,
    found: Option<Found>,
    range: Range<usize>,
) -> Ticket<Vec<QueueLine>> {
    view.desk.submit(Errand::quiet(), move |office, _progress| {
        let lines = office.reader().map_err(crate::ops::Error::from).and_then(|present| {
            source.queue(present, scope, |reader, queue| match &found {
                Some(found) => queue.lines_of(reader, found.get(range.clone()).unwrap_or_default()),
                None => queue.page(reader, range.start as u32, range.len() as u32),
            })
        });
        lines.unwrap_or_else(|error| {
            tracing::warn!(%error, "a page of the queue was not read");
            Vec::new()
        })
    })
}
