//! Rejected rows that are still open: each a person missing from the queue, or a dwelling from the stock.

mod details;
mod dismissal;
mod lines;

use egui::{Label, Panel, RichText, Ui};

use super::rule_words::{RuleWords, Search};
use crate::{
    domain::ids::ImportRowId,
    store::tables::imports::OpenRow,
    ui::{
        command::Command,
        loaded::Loaded,
        theme,
        view::View,
        widgets::{
            empty::empty,
            list::{List, ListState, Sifted},
        },
    },
};

use details::Wish;
use dismissal::Dismissal;
use lines::Line;

const DETAILS_WIDTH: f32 = 360.0;

/// See the module.
#[derive(Default)]
pub struct OpenRows {
    lines: Loaded<(), Vec<Line>>,
    list: ListState<ImportRowId>,
    words: Option<RuleWords>,
    row: Loaded<ImportRowId, Option<OpenRow>>,
    dismissal: Option<Dismissal>,
}

impl OpenRows {
    /// Shows the list with the details of the selected row.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let asking = self.dismissal.is_some();
        let Self { lines, list: state, words, row, dismissal } = self;
        let Some(lines) = lines.get(view, &(), |reader, ()| lines::read(reader)) else { return };
        let tr = view.tr;
        if lines.is_empty() {
            empty(ui, &tr.rows_none(), &tr.rows_none_hint(), None);
            return;
        }
        let words = RuleWords::refresh(words, tr);
        let columns = lines::columns(view, words);
        let name = |line: &Line| line.name(view.disclosure);
        let list = List::new("import open rows", tr.rows_list(), columns, |line: &Line| line.id, name);
        let list = list.filters(lines::filters(tr, words)).main("who").takes_keys_if(!asking);
        let search = Search::new(view.search, words);
        let shown = Sifted::new(lines, view.search, |line| line.is_found_by(&search));
        if list.has_any(view, state, &shown) {
            ui.add(Label::new(RichText::new(tr.rows_meaning()).weak()).wrap());
            ui.add_space(4.0);
            let wish = details_ui(ui, view, row, state.cursor().copied());
            let events = list.show_sifted(ui, view, state, &shown);
            if events.back {
                state.selection.clear();
            }
            *dismissal = wish.or(dismissal.take());
        } else {
            empty(ui, &tr.rows_none_found(), &tr.rows_none_found_hint(), None);
        }
        dismissal.take_if(|dismissal| dismissal.ui(ui, view));
    }

    /// Selects a row, whatever the list is narrowed to.
    pub fn show(&mut self, row: Option<ImportRowId>) {
        if let Some(row) = row {
            self.list.arrangement.filters.clear();
            self.list.choose(row, None);
        }
    }
}

/// The row under the cursor in full; returns the question before it is dismissed.
fn details_ui(
    ui: &mut Ui,
    view: &View<'_>,
    row: &mut Loaded<ImportRowId, Option<OpenRow>>,
    selected: Option<ImportRowId>,
) -> Option<Dismissal> {
    let frame = egui::Frame::new().inner_margin(egui::Margin { left: 12, ..egui::Margin::ZERO });
    let width = (ui.available_width() * 0.4).min(DETAILS_WIDTH);
    let panel = Panel::right("open row").default_size(width).min_size(260.0).max_size(700.0);
    let shown = panel.frame(frame).show(ui, |ui| {
        ui.take_available_width();
        let Some(id) = selected else {
            ui.label(RichText::new(view.tr.rows_choose()).weak());
            return None;
        };
        let row = row.get(view, &id, |reader, id| Ok(reader.open_row(*id)?))?.as_ref()?;
        match details::ui(ui, view, row)? {
            Wish::Enter => {
                view.commands.send(Command::FixRow(row.kind, row.id));
                None
            }
            Wish::Dismiss => Some(Dismissal::new(view.tr, row)),
        }
    });
    shown.inner
}

/// A heading of the details.
fn heading(ui: &mut Ui, text: &str) {
    ui.add_space(8.0);
    ui.label(theme::strong(text));
}
