//! Below the list: those whom the search finds and who have no place any more.

use std::sync::Arc;

use egui::{Margin, Panel, RichText, Ui};

use super::{
    rows::badges_ui,
    source::{Scope, Source},
    words,
};
use crate::{
    domain::ids::EntryId,
    i18n::amounts::thousands,
    store::tables::queue::UnplacedRow,
    ui::{
        loaded::Loaded,
        theme,
        view::View,
        widgets::list::{Column, List, ListState},
    },
};

/// More than these are not shown: a longer word in the search leads to fewer.
const MOST: usize = 50;
/// The line above the list.
const TITLE_HEIGHT: f32 = 26.0;
/// What the frame of the table takes.
const EDGES: f32 = 14.0;
/// So many rows are in view at once.
const ROWS_IN_VIEW: usize = 4;

/// See the module.
#[derive(Default)]
pub struct Unplaced {
    found: Loaded<(Scope, String), Arc<Vec<UnplacedRow>>>,
    list: ListState<EntryId>,
}

impl Unplaced {
    /// Whether the last search found anybody without a place.
    pub fn found_anybody(&self) -> bool {
        self.found.last().is_some_and(|found| !found.is_empty())
    }

    /// Shows whom the search finds, if anybody; returns whose card is to be opened.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, scope: Scope, source: &Source) -> Option<EntryId> {
        let query = view.search.trim().to_owned();
        if query.is_empty() {
            return None;
        }
        let source = source.clone();
        let found = self.found.get(view, &(scope, query), move |reader, (scope, query)| {
            source.queue(reader, *scope, |reader, queue| {
                Ok(Arc::new(queue.search_without_place(reader, query, MOST)?))
            })
        })?;
        let found = found.clone();
        if found.is_empty() {
            return None;
        }
        let rows = found.len().min(ROWS_IN_VIEW) as f32;
        let height = TITLE_HEIGHT + theme::HEADER_HEIGHT + theme::ROW_HEIGHT * rows + EDGES;
        let frame = egui::Frame::new().inner_margin(Margin { top: 6, ..Margin::ZERO });
        // Its size is known before it is drawn: it stands in its place from the first frame on.
        let panel = Panel::bottom("without place").frame(frame).resizable(false).exact_size(height);
        panel
            .show(ui, |ui| {
                ui.label(RichText::new(view.tr.queue_without_place(&thousands(found.len()))).strong());
                self.list_ui(ui, view, &found)
            })
            .inner
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &[UnplacedRow]) -> Option<EntryId> {
        let tr = view.tr;
        let columns = vec![
            Column::words("number", tr.queue_column_number(), 84.0, |row: &UnplacedRow| {
                row.key.registration_no.to_string()
            }),
            Column::words("name", tr.queue_column_name(), 280.0, |row: &UnplacedRow| row.name.full()),
            Column::words("state", tr.queue_column_state(), 120.0, move |row: &UnplacedRow| {
                words::state(tr, row.state).word
            })
            .drawn(move |ui, row| badges_ui(ui, vec![words::state(tr, row.state)])),
        ];
        let name = |row: &UnplacedRow| format!("{} {}", row.key.registration_no, row.name.full());
        let title = tr.queue_without_place(&thousands(found.len()));
        let list = List::new("queue without place", title, columns, |row: &UnplacedRow| row.entry, name);
        let rows: Vec<&UnplacedRow> = found.iter().collect();
        let events = list.plain().main("name").show(ui, view, &mut self.list, &rows);
        events.moved.or(events.opened)
    }
}
