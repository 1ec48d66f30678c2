//! The menu of the filters: each choice with the number of rows it is true of.

use std::hash::Hash;

use egui::{
    Button, Popup, PopupCloseBehavior, ScrollArea, Ui,
    containers::menu::{MenuButton, MenuConfig},
};

use super::{Arrangement, List, ListState, Offered, Source};
use crate::{
    i18n::amounts::thousands,
    ui::{action::SectionAct, view::View, widgets::button},
};

/// The choices of a filter: more of them scroll.
const HEIGHT: f32 = 320.0;
const WIDTH: f32 = 240.0;

/// A menu in which several things may be chosen; boxes and buttons look there as they do elsewhere.
pub(super) fn staying_menu(ui: &mut Ui, view: &View<'_>, act: SectionAct, contents: impl FnOnce(&mut Ui)) {
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let (button, _) = MenuButton::new(act.label(view.tr)).config(config).ui(ui, |ui| {
        ui.set_style(ui.ctx().global_style());
        contents(ui);
    });
    let is_clicked = button.clicked();
    let menu = Popup::default_response_id(&button);
    if button::pressed(view, act, button) && !is_clicked {
        Popup::toggle_id(ui.ctx(), menu);
    }
}

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    pub(super) fn filters_menu_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        source: &mut dyn Source<R, K>,
    ) {
        let missing = state.arrangement.filters.iter().any(|(filter, codes)| {
            codes.iter().any(|code| !state.labels.contains_key(&(filter.clone(), code.clone())))
        });
        if missing && let Some(offered) = source.offered() {
            self.learn_labels(state, &offered);
        }
        if self.filters.is_empty() {
            return;
        }
        staying_menu(ui, view, SectionAct::ChooseFilters, |ui| {
            let Some(offered) = source.offered() else {
                ui.weak(view.tr.table_counting());
                return;
            };
            self.choose_ui(ui, state, &offered);
            self.learn_labels(state, &offered);
        });
    }

    /// The filters at the left, the choices of one of them at the right.
    fn choose_ui(&self, ui: &mut Ui, state: &mut ListState<K>, offered: &[Offered]) {
        let open = state.filter_open.min(self.filters.len() - 1);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                for (index, filter) in self.filters.iter().enumerate() {
                    let chosen =
                        state.arrangement.filters.get(filter.id).map_or(0, std::collections::BTreeSet::len);
                    let words = match chosen {
                        0 => filter.label.clone(),
                        chosen => format!("{} · {chosen}", filter.label),
                    };
                    if ui.add(Button::selectable(index == open, words)).clicked() {
                        state.filter_open = index;
                    }
                }
            });
            ui.separator();
            ui.vertical(|ui| {
                ScrollArea::vertical().max_height(HEIGHT).min_scrolled_height(HEIGHT).show(ui, |ui| {
                    ui.set_min_width(WIDTH);
                    if let (Some(filter), Some(offered)) = (self.filters.get(open), offered.get(open)) {
                        choices_ui(ui, &mut state.arrangement, filter.id, offered);
                    }
                });
            });
        });
    }

    /// Chips say the words that the menu offered.
    fn learn_labels(&self, state: &mut ListState<K>, offered: &[Offered]) {
        for (filter, offered) in self.filters.iter().zip(offered) {
            for (choice, _) in offered {
                state.labels.insert((filter.id.to_owned(), choice.code.clone()), choice.label.clone());
            }
        }
    }
}

fn choices_ui(ui: &mut Ui, arrangement: &mut Arrangement, filter: &str, offered: &Offered) {
    for (choice, count) in offered {
        let mut chosen = arrangement.has(filter, &choice.code);
        let words = format!("{} ({})", choice.label, thousands(*count));
        if ui.checkbox(&mut chosen, words).changed() {
            arrangement.toggle(filter, &choice.code);
        }
    }
}
