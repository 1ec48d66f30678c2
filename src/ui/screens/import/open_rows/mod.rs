//! Rejected rows that are still open: each a person missing from the queue, or a dwelling from the stock.

mod details;
mod dismissal;
mod lines;

use egui::{Label, Panel, RichText, Ui};

use crate::{
    domain::{folding::fold, ids::ImportRowId},
    i18n::{Lang, amounts, keyboard},
    store::tables::imports::OpenRow,
    ui::{
        loaded::Loaded,
        theme,
        view::View,
        widgets::{
            empty::empty,
            table::{Table, TableState},
        },
    },
};

use details::Wish;
use dismissal::Dismissal;
use lines::{Line, LineRows};

const DETAILS_WIDTH: f32 = 400.0;

/// See the module.
#[derive(Default)]
pub struct OpenRows {
    lines: Loaded<(), Vec<Line>>,
    /// Indexes of the lines on show.
    shown: Vec<usize>,
    table: TableState,
    row: Loaded<ImportRowId, Option<OpenRow>>,
    dismissal: Option<Dismissal>,
    /// Selected as soon as the list is there.
    wanted: Option<ImportRowId>,
}

impl OpenRows {
    /// Shows the list with the details of the selected row.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(lines) = self.lines.get(view, &(), |reader, ()| lines::read(reader)) else { return };
        let tr = view.tr;
        if lines.is_empty() {
            empty(ui, &tr.rows_none(), &tr.rows_none_hint(), None);
            return;
        }
        let search = Search::new(view.search, view.lang);
        self.shown = (0..lines.len()).filter(|index| search.finds(&lines[*index])).collect();
        let counts = (amounts::thousands(lines.len()), amounts::thousands(self.shown.len()));
        if self.shown.is_empty() {
            empty(ui, &tr.rows_none_found(), &tr.rows_none_found_hint(), None);
            return;
        }
        ui.add(Label::new(RichText::new(tr.rows_meaning()).weak()).wrap());
        if self.shown.len() < lines.len() {
            ui.label(RichText::new(tr.rows_count(&counts.0, &counts.1)).weak());
        }
        ui.add_space(4.0);
        self.select_wanted();
        self.details_ui(ui, view);
        self.table_ui(ui, view);
        self.dismissal_ui(ui, view);
    }

    /// Selects a row.
    pub fn show(&mut self, row: Option<ImportRowId>) {
        self.wanted = row;
    }

    fn select_wanted(&mut self) {
        let (Some(wanted), Some(lines)) = (self.wanted.take(), self.lines.last()) else { return };
        if let Some(row) = self.shown.iter().position(|index| lines[*index].id == wanted) {
            self.table.select(row);
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(lines) = self.lines.last() else { return };
        let columns = LineRows::columns(view.tr);
        let mut rows = LineRows { tr: view.tr, disclosure: view.disclosure, lines, shown: &self.shown };
        let name = view.tr.rows_list();
        Table::new("open rows", &name, &columns).takes_keys().show(ui, &mut self.table, &mut rows);
    }

    fn selected(&self) -> Option<ImportRowId> {
        let index = self.shown.get(self.table.selected?)?;
        Some(self.lines.last()?.get(*index)?.id)
    }

    fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let selected = self.selected();
        let frame = egui::Frame::new().inner_margin(egui::Margin { left: 12, ..egui::Margin::ZERO });
        let width = (ui.available_width() * 0.4).min(DETAILS_WIDTH);
        let panel = Panel::right("open row").default_size(width).min_size(260.0).max_size(700.0);
        panel.frame(frame).show(ui, |ui| {
            let Some(id) = selected else {
                ui.label(RichText::new(view.tr.rows_choose()).weak());
                return;
            };
            let row = self.row.get(view, &id, |reader, id| Ok(reader.open_row(*id)?));
            let Some(Some(row)) = row else { return };
            match details::ui(ui, view, row) {
                Some(Wish::Enter) => {
                    view.commands.send(crate::ui::command::Command::FixRow(row.kind, row.id));
                }
                Some(Wish::Dismiss) => self.dismissal = Some(Dismissal::new(view.tr, row)),
                None => {}
            }
        });
    }

    fn dismissal_ui(&mut self, ui: &Ui, view: &View<'_>) {
        if let Some(dismissal) = &mut self.dismissal
            && dismissal.ui(ui, view)
        {
            self.dismissal = None;
        }
    }
}

/// What a person looks for, as typed and as it was meant on the other layout.
struct Search {
    meant: Vec<String>,
    lang: Lang,
}

impl Search {
    fn new(text: &str, lang: Lang) -> Self {
        let retyped = keyboard::from_wrong_layout(text);
        Self { meant: std::iter::once(fold(text)).chain(retyped.map(|text| fold(&text))).collect(), lang }
    }

    fn finds(&self, line: &Line) -> bool {
        let text = line.search_text(self.lang);
        self.meant.iter().any(|meant| text.contains(meant))
    }
}

/// A heading of the details.
fn heading(ui: &mut Ui, text: &str) {
    ui.add_space(8.0);
    ui.label(theme::strong(text));
}
