//! One page drawn as it will be printed.

use egui::{FontFamily, FontId, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

use crate::{
    documents::{DASH, Face, Page, Points, TextRun},
    ui::{fonts, theme},
};

/// Draws a page into its place; `name` is what a screen reader calls it.
pub(super) fn ui(ui: &Ui, place: Rect, page: &Page, scale: f32, name: &str) {
    read_ui(ui, place, page, name);
    let palette = theme::palette(ui);
    ui.painter().rect_filled(place, 0, palette.sheet.paper);
    let drawing = Drawing { ui, origin: place.min, scale };
    page.strokes.iter().for_each(|stroke| drawing.stroke(stroke));
    page.runs.iter().for_each(|run| drawing.run(run));
    ui.painter().rect_stroke(place, 0, Stroke::new(1.0, palette.line), StrokeKind::Outside);
}

/// The page for those who do not see it: its name, and in it its text.
fn read_ui(ui: &Ui, place: Rect, page: &Page, name: &str) {
    let sheet = ui.interact(place, ui.scope_id().with(name), Sense::hover());
    sheet.widget_info(|| WidgetInfo::labeled(Role::Document, true, name));
    let text = ui.interact(place, ui.scope_id().with((name, "text")), Sense::hover());
    text.widget_info(|| WidgetInfo::labeled(Role::Label, true, page.text()));
}

struct Drawing<'a> {
    ui: &'a Ui,
    origin: Pos2,
    scale: f32,
}

impl Drawing<'_> {
    fn at(&self, (x, y): (Points, Points)) -> Pos2 {
        pos2(self.origin.x + x * self.scale, self.origin.y + y * self.scale)
    }

    fn stroke(&self, stroke: &crate::documents::Stroke) {
        let pen = Stroke::new((stroke.width * self.scale).max(0.5), theme::palette(self.ui).sheet.ink);
        let ends = [self.at(stroke.from), self.at(stroke.to)];
        let painter = self.ui.painter();
        if stroke.dashed {
            let dash = DASH * self.scale;
            painter.extend(Shape::dashed_line(&ends, pen, dash, dash));
        } else {
            painter.line_segment(ends, pen);
        }
    }

    /// Each word stands at its own place: the letters of a screen are a little wider or narrower than those of print.
    fn run(&self, run: &TextRun) {
        let (painter, ink) = (self.ui.painter(), theme::palette(self.ui).sheet.ink);
        let font = FontId::new(run.size * self.scale, family(run.face));
        for (x, word) in run.words().filter(|(_x, word)| !word.is_empty()) {
            let galley = painter.layout_no_wrap(word.to_owned(), font.clone(), ink);
            let first = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y));
            let baseline = first.unwrap_or_default();
            let at = self.at((x, run.baseline));
            painter.galley(pos2(at.x, at.y - baseline), galley, ink);
        }
    }
}

fn family(face: Face) -> FontFamily {
    match face {
        Face::Regular => fonts::paper(),
        Face::Bold => fonts::paper_bold(),
    }
}
