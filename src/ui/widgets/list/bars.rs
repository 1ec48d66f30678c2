//! Around the rows: what the list is narrowed to and sorted by above, what is shown and chosen below.

use std::hash::Hash;

use egui::{Align, Frame, Id, Label, Layout, Margin, Panel, RichText, Ui, UiBuilder};

use super::{List, ListState, Source, Total, column::shown_text};
use crate::{
    i18n::{Tr, amounts::thousands},
    ui::{
        theme,
        view::View,
        widgets::icon_button::{Icon, icon_button},
    },
};

const FOOT_HEIGHT: f32 = 24.0;
/// In a list narrower than this the count has a line of its own below the menus.
const NARROW: f32 = 520.0;

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    /// The bar of the order and the chips of the filters, where there are any.
    pub(super) fn bars_above_ui(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>) {
        self.sorted_ui(ui, view.tr, state);
        if !state.arrangement.filters.is_empty() {
            ui.horizontal_wrapped(|ui| self.chips_ui(ui, view.tr, state));
        }
    }

    fn sorted_ui(&self, ui: &mut Ui, tr: Tr, state: &mut ListState<K>) {
        let Some(sort) = &state.arrangement.sort else { return };
        let header = self.column(&sort.column).map_or_else(String::new, |column| column.header.clone());
        let tone = theme::palette(ui).warning;
        Frame::new().fill(tone.paper).corner_radius(4).inner_margin(Margin::symmetric(8, 0)).show(ui, |ui| {
            let size = egui::vec2(ui.available_width(), theme::BAND_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                if ui.small_button((self.back_to_order)(tr)).clicked() {
                    state.arrangement.sort = None;
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let words = theme::strong((self.sorted)(tr, &header)).color(tone.ink);
                    ui.add(Label::new(words).truncate());
                });
            });
        });
    }

    /// One chip for each choice, with its way out.
    fn chips_ui(&self, ui: &mut Ui, tr: Tr, state: &mut ListState<K>) {
        let mut removed = None;
        for (filter, codes) in &state.arrangement.filters {
            for code in codes {
                let words = self.chip_words(state, filter, code);
                if chip_ui(ui, tr, &words) {
                    removed = Some((filter.clone(), code.clone()));
                }
            }
        }
        if let Some((filter, code)) = removed {
            state.arrangement.toggle(&filter, &code);
        }
        if ui.small_button(tr.table_clear_filters()).clicked() {
            state.arrangement.filters.clear();
        }
    }

    fn chip_words(&self, state: &ListState<K>, filter: &str, code: &str) -> String {
        let label = self.filters.iter().find(|known| known.id == filter).map_or(filter, |known| &known.label);
        let choice = state.labels.get(&(filter.to_owned(), code.to_owned())).map_or(code, String::as_str);
        format!("{label}: {choice}")
    }

    pub(super) fn foot_panel_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        source: &mut dyn Source<R, K>,
    ) {
        let frame = Frame::new().inner_margin(Margin { top: 2, ..Margin::ZERO });
        let lines = if ui.available_width() < NARROW { 2.0 } else { 1.0 };
        let panel = Panel::bottom(ui.scope_id().with((self.id, "foot"))).frame(frame).resizable(false);
        panel.exact_size(lines * FOOT_HEIGHT + 2.0).show_separator_line(false).show(ui, |ui| {
            // A menu stays open while bars come and go above.
            let fixed = UiBuilder::new().scope_id(Id::unique((self.id, "foot")));
            ui.scope_builder(fixed, |ui| {
                ui.spacing_mut().button_padding.y = 1.0;
                ui.spacing_mut().interact_size.y = 20.0;
                ui.spacing_mut().item_spacing.y = 2.0;
                let count = |ui: &mut Ui, words: String| {
                    ui.add(Label::new(RichText::new(words).weak()).truncate());
                };
                let words = self.foot_words(view.tr, state, source);
                let below = ui.horizontal(|ui| {
                    self.filters_menu_ui(ui, view, state, source);
                    self.columns_menu_ui(ui, view, state);
                    self.views_menu_ui(ui, view, state);
                    self.export_button_ui(ui, view, state, source);
                    if lines > 1.0 {
                        return Some(words);
                    }
                    ui.add_space(6.0);
                    count(ui, words);
                    None
                });
                below.inner.into_iter().for_each(|words| count(ui, words));
            });
        });
    }

    fn foot_words(&self, tr: Tr, state: &mut ListState<K>, source: &dyn Source<R, K>) -> String {
        let shown = self.shown_columns(state);
        let shown = self.headers(&shown);
        let chosen = state.selection.chosen().len();
        let mut words = vec![tr.table_shown(&thousands(source.count()))];
        if chosen > 1 {
            words.push(tr.table_chosen(&thousands(chosen)));
        }
        let version = (source.version(), state.selection.version());
        if state.totals.as_ref().is_none_or(|(of, _)| *of != version) {
            state.totals = Some((version, source.totals(state.selection.chosen())));
        }
        let totals = state.totals.as_ref().map(|(_, totals)| totals.as_slice()).unwrap_or_default();
        let totals = totals.iter().filter(|total| shown.contains(&total.header));
        words.extend(totals.map(|total| total_words(tr, total, chosen > 1)));
        words.join(" · ")
    }
}

fn total_words(tr: Tr, total: &Total, of_chosen: bool) -> String {
    let shown = shown_text(total.shown.clone());
    if of_chosen {
        tr.table_total_chosen(&shown_text(total.chosen.clone()), &total.header, &shown)
    } else {
        tr.table_total(&total.header, &shown)
    }
}

/// Returns whether the chip is to go.
fn chip_ui(ui: &mut Ui, tr: Tr, words: &str) -> bool {
    let tone = theme::palette(ui).chosen;
    let frame = Frame::new().fill(tone.paper).corner_radius(9).inner_margin(Margin {
        left: 8,
        right: 2,
        top: 0,
        bottom: 0,
    });
    frame
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.label(RichText::new(words).color(tone.ink));
            icon_button(ui, Icon::Cross, &tr.table_remove_filter(words)).clicked()
        })
        .inner
}
