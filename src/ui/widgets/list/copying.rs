//! Ctrl+C: what is chosen as rows of a spreadsheet, with the headers of the columns shown.

use std::{collections::BTreeSet, hash::Hash};

use egui::Ui;

use super::{CellsOf, List, ListEvents, ListState, Source};
use crate::{
    exchange::ListCell,
    i18n::{amounts::area_number, dates},
    ops,
    ui::{
        desk::{Answer, Ticket},
        view::View,
    },
};

/// Cells that are being read, and the headers above them.
#[derive(Default)]
pub(super) struct Copying(Option<(Vec<String>, CellsTicket)>);

type CellsTicket = Ticket<ops::Result<Vec<Vec<ListCell>>>>;

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    /// The names of the columns shown, from the left.
    pub(super) fn shown_columns(&self, state: &mut ListState<K>) -> Vec<&'static str> {
        let shown = state.layout(self.id).shown(&self.columns);
        shown.into_iter().map(|(column, _)| self.columns[column].id).collect()
    }

    pub(super) fn headers(&self, columns: &[&'static str]) -> Vec<String> {
        columns.iter().filter_map(|id| self.column(id)).map(|column| column.header.clone()).collect()
    }

    pub(super) fn copying_ui(
        &self,
        ui: &Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        source: &dyn Source<R, K>,
        events: &ListEvents<K>,
    ) {
        if events.copied && !state.selection.chosen().is_empty() {
            let columns = self.shown_columns(state);
            let chosen: &BTreeSet<K> = state.selection.chosen();
            let cells = source.cells(Some(chosen), &columns);
            let headers = self.headers(&columns);
            match cells {
                CellsOf::Here(rows) => copy(ui, view, &headers, &rows),
                CellsOf::Read(read) => {
                    let ticket = view.read(move |reader| read(reader));
                    state.copying = Copying(Some((headers, ticket)));
                }
            }
        }
        let Some((headers, ticket)) = &mut state.copying.0 else { return };
        match ticket.take() {
            Answer::NotYet => return,
            Answer::Lost => {}
            Answer::Ready(Err(error)) => view.tell_failure(error),
            Answer::Ready(Ok(rows)) => copy(ui, view, headers, &rows),
        }
        state.copying = Copying(None);
    }
}

fn copy(ui: &Ui, view: &View<'_>, headers: &[String], rows: &[Vec<ListCell>]) {
    ui.ctx().copy_text(tab_separated(headers, rows));
    let count = rows.len();
    view.tell_done(move |tr| tr.table_copied(count));
}

fn tab_separated(headers: &[String], rows: &[Vec<ListCell>]) -> String {
    let line = |cells: Vec<String>| cells.join("\t") + "\r\n";
    let header = line(headers.iter().map(|header| one_line(header)).collect());
    rows.iter().map(|row| line(row.iter().map(plain_text).collect())).fold(header, |all, row| all + &row)
}

/// Numbers without blanks, so that a spreadsheet takes them as numbers.
fn plain_text(cell: &ListCell) -> String {
    match cell {
        ListCell::Empty => String::new(),
        ListCell::Text(text) => one_line(text),
        ListCell::Integer(number) => number.to_string(),
        ListCell::Area(area) => area_number(*area),
        ListCell::Day(day) => dates::numeric(*day),
        ListCell::Time(time) => time.format("%d.%m.%Y %H:%M:%S").to_string(),
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_a_line_and_every_cell_a_column() {
        let rows = [vec![ListCell::Integer(12_345), ListCell::Text("a\tb\nc".to_owned()), ListCell::Empty]];
        let headers = ["№".to_owned(), "Имя".to_owned(), "Дата".to_owned()];
        assert_eq!(tab_separated(&headers, &rows), "№\tИмя\tДата\r\n12345\ta b c\t\r\n");
    }
}
