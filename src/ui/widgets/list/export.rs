//! The list leaves the program as a file, exactly as it is shown: its columns, its filters, its order.

use std::{collections::BTreeSet, hash::Hash, path::PathBuf};

use egui::{Button, Label, Ui};

use super::{CellsOf, List, ListState, Side, Source};
use crate::{
    exchange::{ListColumn, ListWidth},
    i18n::{Tr, amounts::thousands},
    ops::lists::{self, ShownList},
    platform::{dialogs::FileRequest, system},
    ui::{
        action::SectionAct,
        desk::Errand,
        loaded::Pending,
        view::View,
        widgets::{
            button,
            dialog::Dialog,
            path_field::{PathText, Purpose},
        },
    },
};

/// The export while it is asked for or under way.
#[derive(Default)]
pub(super) struct ListExport(Option<Asked>);

/// The question where to write the list.
struct Asked {
    list: &'static str,
    name: String,
    columns: Vec<ListColumn>,
    cells: Option<CellsOf>,
    count: usize,
    path: PathText,
    writing: Pending<u32>,
}

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    pub(super) fn export_button_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        source: &dyn Source<R, K>,
    ) {
        let possible = view.can_write() && source.count() > 0;
        let button = ui.add_enabled(possible, Button::new(view.tr.table_export()));
        let button = button
            .on_hover_text(view.tr.table_export_title(&self.name))
            .on_disabled_hover_text(view.tr.queue_register_is_read_only());
        if button::pressed(view, SectionAct::ExportList, button) {
            // More than one row chosen means that these are wanted.
            let chosen = state.selection.chosen().clone();
            let wanted = Some(&chosen).filter(|chosen| chosen.len() > 1);
            self.ask_export(state, source, wanted);
        }
    }

    fn ask_export(&self, state: &mut ListState<K>, source: &dyn Source<R, K>, wanted: Option<&BTreeSet<K>>) {
        let columns = self.shown_columns(state);
        let path = system::documents_folder().unwrap_or_default().join(file_name(self.id));
        state.export = ListExport(Some(Asked {
            list: self.id,
            name: self.sheet_name.clone().unwrap_or_else(|| self.name.clone()),
            columns: columns.iter().filter_map(|id| self.column(id)).map(sheet_column).collect(),
            cells: Some(source.cells(wanted, &columns)),
            count: wanted.map_or_else(|| source.count(), BTreeSet::len),
            path: PathText::of(&path),
            writing: Pending::default(),
        }));
    }

    pub(super) fn export_ui(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>) {
        let ended = state.export.0.as_mut().is_some_and(|asked| asked.take_in(view) || asked.ui(ui, view));
        if ended {
            state.export = ListExport(None);
        }
    }
}

fn sheet_column<R>(column: &super::Column<'_, R>) -> ListColumn {
    let width = match (column.side, column.width) {
        (Side::Right, _) => ListWidth::Narrow,
        (Side::Left, ..150.0) => ListWidth::Medium,
        (Side::Left, ..250.0) => ListWidth::Wide,
        (Side::Left, _) => ListWidth::VeryWide,
    };
    ListColumn { header: column.header.clone(), width }
}

impl Asked {
    /// Returns whether the question is over.
    fn ui(&mut self, ui: &Ui, view: &View<'_>) -> bool {
        let tr = view.tr;
        let path = self.path.path().filter(|_| self.cells.is_some());
        let dialog = Dialog {
            title: &tr.table_export_title(&self.name),
            agree: &tr.table_export_write(),
            possible: path.is_some(),
            error: None,
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
        ui.add(Label::new(tr.table_export_hint(&thousands(self.count))).wrap());
        ui.add_space(6.0);
        let list = self.list;
        self.path.ui(ui, tr, &tr.table_export_file(), Purpose::Save, || request(tr, list))
    }

    fn write(&mut self, view: &View<'_>, path: PathBuf) {
        let Some(cells) = self.cells.take() else { return };
        let (list, name, columns) = (self.list, self.name.clone(), self.columns.clone());
        self.writing.start(view, Errand::stoppable(Tr::table_exporting), move |writer, stamp, _progress| {
            let shown = ShownList { list: list.to_owned(), name, columns, rows: cells.read(writer)? };
            lists::export_shown(writer, stamp, shown, &path)
        });
    }

    fn take_in(&mut self, view: &View<'_>) -> bool {
        match self.writing.result() {
            None => false,
            Some(Ok(rows)) => {
                view.tell_done(move |tr| tr.table_exported(rows));
                true
            }
            Some(Err(error)) => {
                view.tell_failure(error);
                true
            }
        }
    }
}

fn request(tr: Tr, list: &str) -> FileRequest {
    FileRequest {
        title: tr.table_export(),
        kind: tr.table_export_kind(),
        extensions: vec!["xlsx".to_owned(), "csv".to_owned()],
        folder: system::documents_folder(),
        file_name: file_name(list),
    }
}

/// The name on offer.
fn file_name(list: &str) -> String {
    format!("{}.xlsx", list.replace(' ', "-"))
}
