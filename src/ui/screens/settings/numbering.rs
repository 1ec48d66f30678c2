//! The file indexes that stand before the running numbers of papers.

use std::collections::BTreeMap;

use egui::{Grid, Label, RichText, TextEdit, Ui, vec2};

use super::{facts::Facts, saving::Saving};
use crate::{
    i18n::Tr,
    journal::payloads::papers::{PaperKind, reference},
    ops::{
        numbering::{self, LONGEST_INDEX},
        papers::kind_name,
    },
    ui::{action::SectionAct, view::View, widgets::button},
};

/// The width of an index, in points.
const INDEX_WIDTH: f32 = 110.0;

/// What is typed, and what it began with.
#[derive(Default)]
pub struct Form {
    began_with: Option<BTreeMap<PaperKind, String>>,
    indexes: BTreeMap<PaperKind, String>,
    saving: Saving,
}

impl Form {
    /// Shows the kinds with their indexes.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        self.saving.follow(view, Tr::settings_saved);
        if self.began_with.as_ref() != Some(&facts.file_indexes) {
            self.began_with = Some(facts.file_indexes.clone());
            self.indexes.clone_from(&facts.file_indexes);
        }
        ui.add(Label::new(RichText::new(tr.settings_numbering_hint()).weak()).wrap());
        ui.add_space(6.0);
        self.kinds_ui(ui, tr, view.can_write());
        ui.add_space(6.0);
        self.saving.ui(ui, view);
        let changed = self.changed(facts);
        let possible = !changed.is_empty() && self.saving.is_possible(view);
        if button::primary_for_act(ui, view, SectionAct::SaveSettings, possible, tr.settings_save()) {
            self.saving.start(view, move |writer, stamp| {
                let change = |(kind, index): (PaperKind, String)| {
                    numbering::change_file_index(writer, stamp, kind, &index)
                };
                changed.into_iter().try_for_each(change)
            });
        }
    }

    fn kinds_ui(&mut self, ui: &mut Ui, tr: Tr, can_write: bool) {
        Grid::new("numbering").num_columns(3).spacing([16.0, 6.0]).striped(true).show(ui, |ui| {
            for heading in
                [tr.archive_column_kind(), tr.settings_numbering_index(), tr.settings_numbering_looks()]
            {
                ui.label(RichText::new(heading).weak());
            }
            ui.end_row();
            for kind in PaperKind::ALL {
                let name = kind_name(tr, kind);
                let label = ui.label(&name).id;
                let index = self.indexes.entry(kind).or_default();
                let edit =
                    TextEdit::singleline(index).char_limit(LONGEST_INDEX).min_size(vec2(INDEX_WIDTH, 0.0));
                ui.add_enabled(can_write, edit).labelled_by(label);
                ui.label(RichText::new(tr.papers_number(&reference(Some(index.trim()), 1))).weak());
                ui.end_row();
            }
        });
    }

    /// The kinds whose index is another one than recorded.
    fn changed(&self, facts: &Facts) -> Vec<(PaperKind, String)> {
        let recorded = |kind| facts.file_indexes.get(kind).map_or("", String::as_str);
        let typed = self.indexes.iter().map(|(kind, index)| (kind, index.trim()));
        typed
            .filter(|(kind, index)| *index != recorded(kind))
            .map(|(kind, index)| (*kind, index.to_owned()))
            .collect()
    }
}
