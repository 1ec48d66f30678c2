//! The frame around every screen: rail, top bar, bands, status bar, notices.

mod bands;
mod finder;
mod rail;
mod status_bar;
mod top_bar;

pub use finder::{Finder, Hit};
pub use top_bar::languages_ui;

use egui::{CentralPanel, Frame, Id, Margin, Panel, Stroke, Ui};

use crate::domain::Instant;

use super::{command::Commands, desk::Desk, session::Session, theme, view::Office};

/// The search field, which Ctrl+F reaches from everywhere.
pub fn search_id() -> Id {
    Id::unique("search")
}

/// Shows the bars; without a register there are none.
pub fn bars_ui(ui: &mut Ui, session: &mut Session, now: Instant, desk: &Desk<Office>, commands: &Commands) {
    let time = ui.input(|input| input.time);
    if session.register.is_none() && desk.running(time).is_none() {
        return;
    }
    bar(Panel::bottom("status"), ui, theme::STATUS_BAR_HEIGHT, |ui| {
        status_bar::ui(ui, session, desk, commands);
    });
    if session.register.is_none() {
        return;
    }
    let palette = theme::palette(ui);
    let rail = Frame::new().fill(palette.chrome).inner_margin(Margin::symmetric(6, 0));
    Panel::left("rail").exact_size(theme::RAIL_WIDTH).resizable(false).frame(rail).show(ui, |ui| {
        rail::ui(ui, session, commands);
    });
    bands::ui(ui, session, now, commands);
    bar(Panel::top("top"), ui, theme::TOP_BAR_HEIGHT, |ui| top_bar::ui(ui, session, commands));
}

/// Shows a screen in what the bars left.
pub fn page_ui(ui: &mut Ui, screen: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(theme::palette(ui).page).inner_margin(Margin::same(theme::PAGE_MARGIN));
    CentralPanel::no_frame().frame(frame).show(ui, screen);
}

/// Shows the notices over the lower right corner.
pub fn notices_ui(ui: &Ui, session: &mut Session) {
    let corner = ui.ctx().content_rect().right_bottom() - egui::vec2(0.0, theme::STATUS_BAR_HEIGHT);
    let tr = session.tr();
    session.notices.ui(ui, tr, corner);
}

fn bar(panel: Panel, ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    let frame = Frame::new()
        .fill(palette.chrome)
        .stroke(Stroke::NONE)
        .inner_margin(Margin::symmetric(theme::PAGE_MARGIN, 0));
    panel.exact_size(height).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(contents);
    });
}
