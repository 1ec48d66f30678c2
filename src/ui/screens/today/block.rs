//! All that wait of one kind: how many, the nearest term, the first of them.

use egui::{
    Align2, FontId, Rect, Response, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, WidgetInfo,
    WidgetText, accesskit::Role, pos2, vec2,
};

use super::words;
use crate::{
    i18n::amounts::thousands,
    ops::today::{Line, Matter, Waiting},
    ui::{
        command::Command,
        fonts,
        place::Place,
        theme::{self, Palette},
        view::View,
        widgets::badge::Meaning,
    },
};

const HEAD_HEIGHT: f32 = 25.0;
const LINE_HEIGHT: f32 = 20.0;
const SPACE: f32 = 7.0;
const COUNT_WIDTH: f32 = 34.0;
const EDGE: f32 = 6.0;
/// A heading narrower than this has no room for a term.
const TERM_WIDTH: f32 = 440.0;

/// The height that a block takes.
pub fn height(waiting: &Waiting) -> f32 {
    HEAD_HEIGHT + LINE_HEIGHT * waiting.lines.len() as f32 + SPACE
}

/// Shows the block; a click or Enter on a line opens its place.
pub fn ui(ui: &mut Ui, view: &View<'_>, waiting: &Waiting) {
    ui.spacing_mut().item_spacing.y = 0.0;
    head_ui(ui, view, waiting);
    for line in &waiting.lines {
        line_ui(ui, view, waiting.matter, line);
    }
    ui.add_space(SPACE);
}

fn head_ui(ui: &mut Ui, view: &View<'_>, waiting: &Waiting) {
    let title = words::matter(view.tr, waiting.matter);
    let term = waiting.lines.first().and_then(|line| words::term(view, line.term));
    let said =
        [Some(format!("{title}: {}", thousands(waiting.count))), term.as_ref().map(|(_, term)| term.clone())];
    let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let (rect, response) = row(ui, HEAD_HEIGHT, &said);
    // In a narrow column the first line tells the term, and the heading is read whole.
    let term = term.filter(|_| rect.width() >= TERM_WIDTH);
    let palette = theme::palette(ui);
    let line = [rect.left_bottom(), rect.right_bottom()];
    ui.painter().line_segment(line, Stroke::new(1.0, palette.line));
    let count = Mark { meaning: words::urgency(waiting.matter), text: thousands(waiting.count) };
    let place = Rect::from_min_size(rect.min + vec2(0.0, 3.0), vec2(COUNT_WIDTH, 19.0));
    count.paint(ui, palette, place);
    let mut right = rect.right() - EDGE;
    if let Some((meaning, text)) = term {
        right = term_ui(ui, palette, rect, meaning, &text);
    }
    let font = FontId::new(TextStyle::Body.resolve(ui.style()).size, fonts::semi_bold());
    let left = rect.left() + COUNT_WIDTH + 8.0;
    text_ui(
        ui,
        rect,
        left..right,
        WidgetText::from(egui::RichText::new(title).font(font).color(palette.text)),
    );
    if response.on_hover_text(said).clicked() {
        view.commands.send(Command::Show(Place::of_matter(waiting.matter)));
    }
}

fn line_ui(ui: &mut Ui, view: &View<'_>, matter: Matter, line: &Line) {
    let subject = words::subject(view, &line.subject);
    let term = words::term(view, line.term);
    let said = match &term {
        Some((_, term)) => format!("{subject}, {term}"),
        None => subject.clone(),
    };
    let (rect, response) = row(ui, LINE_HEIGHT, &said);
    let palette = theme::palette(ui);
    let mut right = rect.right() - EDGE;
    if let Some((meaning, text)) = &term {
        let ink = if *meaning == Meaning::Neutral { palette.weak } else { meaning.tone(palette).ink };
        let font = TextStyle::Small.resolve(ui.style());
        let galley = ui.painter().layout_no_wrap(text.clone(), font, ink);
        right -= galley.size().x;
        ui.painter().galley(pos2(right, rect.center().y - galley.size().y / 2.0), galley, ink);
    }
    let left = rect.left() + COUNT_WIDTH + 8.0;
    text_ui(ui, rect, left..right, egui::RichText::new(subject).color(palette.text).into());
    if response.on_hover_text(said).clicked() {
        view.commands.send(Command::Show(Place::of_line(matter, line)));
    }
}

/// A line over the whole width that can be pressed and reached by the keyboard.
fn row(ui: &mut Ui, height: f32, said: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, said));
    let palette = theme::palette(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, 3.0, palette.hover);
    }
    if response.has_focus() {
        let focus = Stroke::new(2.0, palette.accent.paper);
        ui.painter().rect_stroke(rect, 3.0, focus, StrokeKind::Inside);
    }
    (rect, response)
}

/// The nearest term; returns where it begins.
fn term_ui(ui: &Ui, palette: &Palette, rect: Rect, meaning: Meaning, text: &str) -> f32 {
    let tone = meaning.tone(palette);
    let font = TextStyle::Small.resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, tone.ink);
    let size = galley.size() + vec2(10.0, 2.0);
    let place = pos2(rect.right() - EDGE - size.x, rect.center().y - size.y / 2.0);
    let ground = Rect::from_min_size(place, size);
    ui.painter().rect_filled(ground, 3.0, tone.paper);
    ui.painter().galley(ground.center() - galley.size() / 2.0, galley, tone.ink);
    ground.left()
}

/// Words that end with dots where the place ends.
fn text_ui(ui: &Ui, rect: Rect, span: std::ops::Range<f32>, text: WidgetText) {
    let width = (span.end - span.start - 8.0).max(0.0);
    let galley = text.into_galley(ui, Some(TextWrapMode::Truncate), width, TextStyle::Body);
    let place = pos2(span.start, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, theme::palette(ui).text);
}

/// A number on a coloured ground.
struct Mark {
    meaning: Meaning,
    text: String,
}

impl Mark {
    fn paint(&self, ui: &Ui, palette: &Palette, rect: Rect) {
        let tone = self.meaning.tone(palette);
        ui.painter().rect_filled(rect, 3.0, tone.paper);
        let font = FontId::new(TextStyle::Body.resolve(ui.style()).size, fonts::medium());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, &self.text, font, tone.ink);
    }
}
