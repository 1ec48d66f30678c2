//! The board for a second monitor: places and registration numbers in large letters, both languages, nobody's name.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use egui::{
    CentralPanel, Color32, Context, FontId, Frame, Key, Margin, RichText, Ui, ViewportBuilder, ViewportClass,
    ViewportCommand, ViewportId, vec2,
};

use crate::{
    domain::{
        Instant,
        garrison::Garrison,
        ids::{EntryId, GarrisonId},
        offer::OfferState,
        registration_number::RegistrationNumber,
    },
    i18n::{Lang, Tr},
    ops,
    store::Reader,
    ui::{fonts, loaded::Loaded, theme, view::View},
};

const SECONDS_ON_PAGE: i64 = 12;
const TITLE_SIZE: f32 = 34.0;
const ROW_SIZE: f32 = 30.0;
const COLUMNS: usize = 2;
const SIZE: [f32; 2] = [1120.0, 640.0];

/// What stands on the board: of a person nothing but place and number.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    place: u32,
    number: RegistrationNumber,
    /// Until when a reply is awaited.
    due_at: Option<Instant>,
}

/// See the module.
#[derive(Default)]
pub struct Board {
    open: bool,
    lines: Loaded<GarrisonId, Arc<Vec<Line>>>,
}

impl Board {
    /// Opens the board in a window of its own.
    pub fn open(&mut self) {
        self.open = true;
    }

    /// Shows the board while it is open, whatever section is in view.
    pub fn ui(&mut self, ctx: &Context, view: &View<'_>) {
        let garrison = view.register.and_then(|head| head.garrison()).filter(|_| self.open);
        let Some(garrison) = garrison else { return };
        let read = |reader: &Reader, garrison: &GarrisonId| lines(reader, *garrison).map(Arc::new);
        let lines = self.lines.get(view, &garrison.id, read).cloned().unwrap_or_default();
        let builder = ViewportBuilder::default().with_title(view.tr.figures_board()).with_inner_size(SIZE);
        let id = ViewportId::from_hash_of("board");
        let closed = ctx.show_viewport_immediate(id, builder, |ui, class| {
            if class == ViewportClass::EmbeddedWindow {
                ui.set_min_size(SIZE.into());
            }
            board_ui(ui, garrison, &lines, view.now);
            ui.ctx().request_repaint_after(Duration::from_secs(1));
            keys(ui)
        });
        self.open = !closed;
    }
}

/// F11 fills the monitor; Esc closes.
fn keys(ui: &Ui) -> bool {
    let full = ui.input(|input| input.viewport().fullscreen.unwrap_or(false));
    if ui.input(|input| input.key_pressed(Key::F11)) {
        ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(!full));
    }
    ui.input(|input| input.key_pressed(Key::Escape) || input.viewport().close_requested())
}

fn lines(reader: &Reader, garrison: GarrisonId) -> ops::Result<Vec<Line>> {
    let mut due: BTreeMap<EntryId, Instant> = BTreeMap::new();
    for state in [OfferState::Sent, OfferState::Delivered] {
        let offers = reader.offers_in_state(state)?;
        due.extend(offers.into_iter().filter_map(|offer| Some((offer.entry, offer.due_at?))));
    }
    let mut lines = Vec::new();
    reader.each_candidate(garrison, |row| {
        lines.push(Line {
            place: lines.len() as u32 + 1,
            number: row.key.registration_no,
            due_at: due.get(&row.entry).copied(),
        });
    })?;
    Ok(lines)
}

fn board_ui(ui: &mut Ui, garrison: &Garrison, lines: &[Line], now: Instant) {
    let palette = theme::palette(ui);
    let frame = Frame::new().fill(palette.surface).inner_margin(Margin::same(24));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let [kk, ru] = Lang::ALL.map(Tr::new);
        let title = format!(
            "{}   {}",
            kk.figures_board_title(garrison.name_in(Lang::Kk)),
            ru.figures_board_title(garrison.name_in(Lang::Ru)),
        );
        ui.label(large(title, TITLE_SIZE, palette.text));
        ui.separator();
        let row_height = ROW_SIZE * 1.5;
        let rows = (((ui.available_height() - 90.0) / row_height) as usize).max(1);
        let pages = lines.len().div_ceil(rows * COLUMNS).max(1);
        let page = page_at(now, pages);
        let shown = lines.iter().skip(page * rows * COLUMNS).take(rows * COLUMNS).collect::<Vec<_>>();
        ui.columns(COLUMNS, |columns| {
            for (ui, lines) in columns.iter_mut().zip(shown.chunks(rows)) {
                column_ui(ui, lines, now);
            }
        });
        ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
            let page = (page + 1) as i64;
            let foot = [kk, ru].map(Tr::figures_board_esc).join(" · ");
            ui.label(RichText::new(foot).weak());
            ui.label(large(ru.figures_board_page(page, pages as i64), ROW_SIZE * 0.7, palette.weak));
        });
    });
}

fn column_ui(ui: &mut Ui, lines: &[&Line], now: Instant) {
    let palette = theme::palette(ui);
    let [kk, ru] = Lang::ALL.map(Tr::new);
    let head = [kk, ru].map(|tr| format!("{} · {}", tr.figures_board_place(), tr.figures_board_number()));
    ui.label(large(head.join("   "), ROW_SIZE * 0.6, palette.weak));
    for line in lines {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = vec2(24.0, 4.0);
            ui.label(large(format!("{:>5}", line.place), ROW_SIZE, palette.weak));
            ui.label(large(line.number.to_string(), ROW_SIZE, palette.text));
            if let Some(due_at) = line.due_at {
                let ink = palette.warning.ink;
                ui.vertical(|ui| {
                    for tr in [kk, ru] {
                        ui.label(large(clock(tr, due_at, now), ROW_SIZE * 0.45, ink));
                    }
                });
            }
        });
    }
}

fn clock(tr: Tr, due_at: Instant, now: Instant) -> String {
    let left = (due_at - now).num_minutes();
    if due_at < now {
        return tr.figures_board_overdue();
    }
    tr.figures_board_answer(&tr.countdown_left(left / 60, left % 60))
}

fn large(text: String, size: f32, colour: Color32) -> RichText {
    RichText::new(text).font(FontId::new(size, fonts::medium())).color(colour)
}

/// Which page is in view: they turn by the time of the desk.
fn page_at(now: Instant, pages: usize) -> usize {
    let turned = now.timestamp().div_euclid(SECONDS_ON_PAGE);
    usize::try_from(turned.rem_euclid(pages as i64)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(second: i64, pages: usize, expected: usize) {
        assert_eq!(page_at(Instant::from_timestamp(second, 0).unwrap(), pages), expected);
    }

    #[test]
    fn pages_turn_by_time() {
        check(0, 3, 0);
        check(11, 3, 0);
        check(12, 3, 1);
        check(35, 3, 2);
        check(36, 3, 0);
        check(1_000_000, 1, 0);
    }
}
