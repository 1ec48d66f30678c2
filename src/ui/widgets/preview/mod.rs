//! Papers on the screen before they are on paper: the same pages, at any size, page by page.

mod sheet;
mod sheets;
mod zoom;

use egui::{Align, Button, Key, Layout, Modifiers, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{choice::choice, field};
use crate::{i18n::Tr, ui::theme};

pub use sheets::Sheets;
use zoom::Zoom;

/// Between two pages, and around them.
const GAP: f32 = 12.0;
/// A bar to scroll with takes so much.
const SCROLL_BAR: f32 = 16.0;
const ZOOM_WIDTH: f32 = 130.0;

/// What is in view.
#[derive(Default)]
pub struct Preview {
    zoom: Zoom,
    /// The page that the upper edge lies in, and how far down in it.
    anchor: (usize, f32),
    /// How large the pages were in the frame before.
    scale: f32,
    /// The page in view.
    page: usize,
    wanted: Option<usize>,
}

/// Where the pages lie.
struct Places {
    rects: Vec<Rect>,
    size: Vec2,
}

impl Preview {
    /// Shows pages; the keys of pages and zoom are taken while no text is being typed.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, sheets: &Sheets) {
        self.page = self.page.min(sheets.count().saturating_sub(1));
        self.take_keys(ui, sheets.count());
        self.toolbar_ui(ui, tr, sheets.count());
        ui.add_space(4.0);
        self.pages_ui(ui, tr, sheets);
    }

    /// Goes back to the first page.
    pub fn rewind(&mut self) {
        self.wanted = Some(0);
    }

    fn take_keys(&mut self, ui: &Ui, count: usize) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = count.saturating_sub(1);
        let turned = [
            (Key::PageDown, (self.page + 1).min(last)),
            (Key::PageUp, self.page.saturating_sub(1)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        if let Some((_key, page)) = turned.into_iter().find(|(key, _page)| pressed(*key)) {
            self.wanted = Some(page);
        }
        if pressed(Key::Plus) || pressed(Key::Equals) {
            self.zoom = Zoom::stepped(self.scale, true);
        }
        if pressed(Key::Minus) {
            self.zoom = Zoom::stepped(self.scale, false);
        }
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, tr: Tr, count: usize) {
        ui.horizontal(|ui| {
            let mut turn = |possible: bool, text: String, keys: &str, page: usize| {
                let button = ui.add_enabled(possible, Button::new(text)).on_hover_text(keys);
                if button.clicked() {
                    self.wanted = Some(page);
                }
            };
            turn(self.page > 0, tr.preview_previous(), "PageUp", self.page.saturating_sub(1));
            turn(self.page + 1 < count, tr.preview_next(), "PageDown", self.page + 1);
            ui.label(tr.preview_page_of(&(self.page + 1).to_string(), &count.to_string()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.zoom_ui(ui, tr));
        });
    }

    /// From right to left.
    fn zoom_ui(&mut self, ui: &mut Ui, tr: Tr) {
        if step_ui(ui, "+", &tr.preview_larger()) {
            self.zoom = Zoom::stepped(self.scale, true);
        }
        choice(ui, &tr.preview_zoom(), ZOOM_WIDTH, &mut self.zoom, &Zoom::CHOICES, |zoom| zoom.label(tr));
        if step_ui(ui, "−", &tr.preview_smaller()) {
            self.zoom = Zoom::stepped(self.scale, false);
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, tr: Tr, sheets: &Sheets) {
        let room = ui.available_rect_before_wrap();
        ui.painter().rect_filled(room, 4, theme::palette(ui).sheet_surround);
        self.take_wheel(ui, room);
        let largest = zoom::largest(sheets.sizes());
        let scale = self.zoom.scale(room.size() - Vec2::splat(2.0 * GAP + SCROLL_BAR), largest);
        let places = Places::of(sheets, scale, room.width() - SCROLL_BAR);
        let mut area = ScrollArea::both().id_salt("sheets").auto_shrink(false);
        if let Some(page) = self.wanted.take() {
            area = area.vertical_scroll_offset(places.top(page));
        } else if self.scale > 0.0 && scale != self.scale {
            area = area.vertical_scroll_offset(places.offset(self.anchor));
        }
        self.scale = scale;
        theme::show_scroll_bars(ui);
        area.show_viewport(ui, |ui, viewport| {
            ui.set_min_size(places.size);
            let origin = ui.min_rect().min.to_vec2();
            for (page, rect) in places.visible(viewport) {
                let name = tr.preview_page_of(&(page + 1).to_string(), &sheets.count().to_string());
                let mut inside = ui.new_child(UiBuilder::new().id_salt(page));
                inside.set_clip_rect(ui.clip_rect());
                sheet::ui(&inside, rect.translate(origin), sheets.page(page), scale, &name);
            }
            self.anchor = places.anchor(viewport.top());
            self.page = places.in_view(viewport);
        });
    }

    /// The wheel with Ctrl makes the pages larger and smaller.
    fn take_wheel(&mut self, ui: &Ui, room: Rect) {
        let factor = ui.input(egui::InputState::zoom_delta);
        if factor != 1.0 && self.scale > 0.0 && ui.rect_contains_pointer(room) {
            self.zoom = Zoom::multiplied(self.scale, factor);
        }
    }
}

fn step_ui(ui: &mut Ui, sign: &str, name: &str) -> bool {
    let button = ui.add(Button::new(sign).min_size(vec2(ui.spacing().interact_size.y, 0.0)));
    field::name(&button, name);
    button.on_hover_text(name).clicked()
}

impl Places {
    fn of(sheets: &Sheets, scale: f32, width: f32) -> Self {
        let mut top = GAP;
        let mut widest = width;
        let mut place = |size: Vec2| {
            let left = ((width - size.x) / 2.0).max(GAP);
            let rect = Rect::from_min_size(pos2(left, top), size);
            top += size.y + GAP;
            widest = widest.max(size.x + 2.0 * GAP);
            rect
        };
        let rects = sheets.sizes().map(|size| place(vec2(size.width, size.height) * scale)).collect();
        Self { rects, size: vec2(widest, top) }
    }

    fn top(&self, page: usize) -> f32 {
        self.rects.get(page).map_or(0.0, |rect| rect.top() - GAP)
    }

    fn visible(&self, viewport: Rect) -> impl Iterator<Item = (usize, Rect)> {
        let first = self.rects.partition_point(|rect| rect.bottom() < viewport.top());
        let pages = self.rects.iter().copied().enumerate().skip(first);
        pages.take_while(move |(_page, rect)| rect.top() <= viewport.bottom())
    }

    /// The page at a height, and the part of it that lies above.
    fn anchor(&self, y: f32) -> (usize, f32) {
        let page = self.rects.partition_point(|rect| rect.bottom() < y);
        let part = self.rects.get(page).map_or(0.0, |rect| (y - rect.top()) / rect.height());
        (page, part)
    }

    fn offset(&self, (page, part): (usize, f32)) -> f32 {
        self.rects.get(page).map_or(0.0, |rect| (rect.top() + part * rect.height()).max(0.0))
    }

    /// The page in the upper third of what is in view; the last one at the end.
    fn in_view(&self, viewport: Rect) -> usize {
        let last = self.rects.len().saturating_sub(1);
        if viewport.bottom() >= self.size.y - 1.0 && viewport.top() > 0.0 {
            return last;
        }
        self.anchor(viewport.top() + viewport.height() / 3.0).0.min(last)
    }
}
