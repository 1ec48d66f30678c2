//! The handbook, opened over a section: what the section is for, the first day, the keys, the acts.

mod leaflet;
mod reading;
mod section;

use egui::{Align, Button, Key, Layout, Modifiers, ScrollArea, Ui, vec2};

use crate::{
    domain::law::{Act, LawPlace},
    i18n::Tr,
    ui::{action::Section, theme, view::View},
};

use leaflet::Leaflet;
use reading::Reading;

const PAGES_WIDTH: f32 = 210.0;
/// Lines longer than this are hard to read.
const WIDEST: f32 = 860.0;

/// A page of the handbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    Section(Section),
    /// The guide of the first day.
    Guide,
    /// The list of keys.
    Keys,
    Act(Act),
}

impl Page {
    /// Its name in lists.
    pub fn label(self, tr: Tr) -> String {
        match self {
            Self::Section(section) => tr.handbook_section(&section.label(tr)),
            Self::Guide => tr.guide_title(),
            Self::Keys => tr.keys_title(),
            Self::Act(act) => tr.act(act),
        }
    }
}

/// See the module.
#[derive(Default)]
pub struct Handbook {
    page: Option<Page>,
    /// The section it was opened over; going elsewhere closes it.
    over: Option<Section>,
    reading: Reading,
    leaflet: Leaflet,
}

impl Handbook {
    /// Opens a page over a section.
    pub fn show(&mut self, over: Section, page: Page) {
        if self.page != Some(page) {
            self.reading = Reading::default();
        }
        self.page = Some(page);
        self.over = Some(over);
    }

    /// Opens a place of the law over a section.
    pub fn show_law(&mut self, over: Section, place: LawPlace) {
        self.show(over, Page::Act(place.act));
        self.reading = Reading::at(place);
    }

    /// Whether it lies over this section.
    pub fn is_open(&self, section: Section) -> bool {
        self.page.is_some() && self.over == Some(section)
    }

    /// Goes back to the section.
    pub fn close(&mut self) {
        self.page = None;
    }

    /// Puts the cursor into the field that searches the act in view.
    pub fn find(&mut self) {
        self.reading.wants_focus = true;
    }

    /// Shows the handbook.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(page) = self.page else { return };
        let typing = ui.memory(egui::Memory::focused).is_some();
        if !typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return self.close();
        }
        let size = ui.available_size();
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
            self.pages_ui(ui, view, page);
            ui.add_space(12.0);
            let width = ui.available_width().min(WIDEST);
            ui.allocate_ui_with_layout(vec2(width, size.y), Layout::top_down(Align::Min), |ui| {
                self.page_ui(ui, view, page);
            });
        });
    }

    fn page_ui(&mut self, ui: &mut Ui, view: &View<'_>, page: Page) {
        if let Page::Act(act) = page {
            return self.reading.ui(ui, view, act);
        }
        ScrollArea::vertical().id_salt("handbook").auto_shrink(false).show(ui, |ui| match page {
            Page::Section(section) => section::ui(ui, view, section),
            Page::Guide => self.leaflet.guide_ui(ui, view),
            Page::Keys => self.leaflet.keys_ui(ui, view),
            Page::Act(_) => {}
        });
    }

    fn pages_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: Page) {
        let tr = view.tr;
        let size = vec2(PAGES_WIDTH, ui.available_height());
        ui.allocate_ui_with_layout(size, Layout::top_down_justified(Align::Min), |ui| {
            ui.set_width(PAGES_WIDTH);
            ui.spacing_mut().item_spacing.y = 2.0;
            if ui.add(Button::new(tr.handbook_back())).on_hover_text("Esc").clicked() {
                self.close();
            }
            ui.add_space(8.0);
            let over = self.over.unwrap_or(Section::Queue);
            let mut chosen = None;
            let mut page_ui = |ui: &mut Ui, page: Page| {
                if ui.add(Button::selectable(shown == page, page.label(tr)).wrap()).clicked() {
                    chosen = Some(page);
                }
            };
            page_ui(ui, Page::Section(over));
            page_ui(ui, Page::Guide);
            page_ui(ui, Page::Keys);
            ui.add_space(8.0);
            ui.label(theme::strong(tr.handbook_acts()));
            for act in Act::ALL {
                page_ui(ui, Page::Act(act));
            }
            if let Some(page) = chosen {
                self.show(over, page);
            }
        });
    }
}
