//! The small drawings of the rail, in lines of the text's colour.

use egui::{Painter, Pos2, Rect, Stroke, pos2};

use crate::ui::action::Section;

/// Draws the icon of a section; `rect` is a square.
pub fn paint(painter: &Painter, rect: Rect, section: Section, stroke: Stroke) {
    let pen = Pen { painter, rect, stroke };
    match section {
        Section::Today => today(&pen),
        Section::Queue => queue(&pen),
        Section::Dwellings => dwellings(&pen),
        Section::Rounds => rounds(&pen),
        Section::Replies => replies(&pen),
        Section::Sittings => sittings(&pen),
        Section::Inventory => inventory(&pen),
        Section::Tasks => tasks(&pen),
        Section::Import => import(&pen),
        Section::Papers => papers(&pen),
        Section::Figures => figures(&pen),
        Section::Settings => settings(&pen),
    }
}

/// Draws in a square of 16 units.
struct Pen<'a> {
    painter: &'a Painter,
    rect: Rect,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        let scale = self.rect.width() / 16.0;
        pos2(self.rect.left() + x * scale, self.rect.top() + y * scale)
    }

    fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|point| self.at(*point)).collect();
        self.painter.line(points, self.stroke);
    }

    fn dot(&self, point: (f32, f32), radius: f32) {
        let radius = radius * self.rect.width() / 16.0;
        self.painter.circle_filled(self.at(point), radius, self.stroke.color);
    }

    fn ring(&self, point: (f32, f32), radius: f32) {
        let radius = radius * self.rect.width() / 16.0;
        self.painter.circle_stroke(self.at(point), radius, self.stroke);
    }
}

/// A clock.
fn today(pen: &Pen<'_>) {
    pen.ring((8.0, 8.0), 6.2);
    pen.line(&[(8.0, 4.2), (8.0, 8.0), (10.8, 9.6)]);
}

fn queue(pen: &Pen<'_>) {
    for y in [3.5, 8.0, 12.5] {
        pen.dot((2.5, y), 1.4);
        pen.line(&[(6.0, y), (14.5, y)]);
    }
}

fn figures(pen: &Pen<'_>) {
    pen.line(&[(2.0, 14.0), (14.5, 14.0)]);
    for (x, top) in [(4.0, 9.0), (8.0, 3.0), (12.0, 6.0)] {
        pen.line(&[(x, 13.0), (x, top)]);
    }
}

fn dwellings(pen: &Pen<'_>) {
    pen.line(&[(1.5, 8.0), (8.0, 2.0), (14.5, 8.0)]);
    pen.line(&[(3.5, 7.0), (3.5, 14.0), (12.5, 14.0), (12.5, 7.0)]);
    pen.line(&[(6.8, 14.0), (6.8, 10.0), (9.2, 10.0), (9.2, 14.0)]);
}

fn rounds(pen: &Pen<'_>) {
    pen.ring((3.2, 8.0), 1.7);
    pen.line(&[(5.0, 7.4), (11.0, 3.8)]);
    pen.line(&[(5.0, 8.6), (11.0, 12.2)]);
    pen.ring((12.8, 3.2), 1.7);
    pen.ring((12.8, 12.8), 1.7);
}

fn replies(pen: &Pen<'_>) {
    pen.line(&[
        (2.0, 3.0),
        (14.0, 3.0),
        (14.0, 11.0),
        (7.5, 11.0),
        (4.5, 14.0),
        (4.5, 11.0),
        (2.0, 11.0),
        (2.0, 3.0),
    ]);
    pen.line(&[(5.0, 7.0), (7.2, 9.0), (11.0, 5.2)]);
}

/// A table with people around it.
fn sittings(pen: &Pen<'_>) {
    pen.line(&[(3.0, 8.0), (13.0, 8.0), (13.0, 11.0), (3.0, 11.0), (3.0, 8.0)]);
    for x in [4.0, 8.0, 12.0] {
        pen.ring((x, 4.0), 1.6);
    }
    pen.line(&[(5.0, 11.0), (5.0, 14.5)]);
    pen.line(&[(11.0, 11.0), (11.0, 14.5)]);
}

/// A glass over a list.
fn inventory(pen: &Pen<'_>) {
    for y in [3.0, 7.0, 11.0] {
        pen.line(&[(1.5, y), (6.0, y)]);
    }
    pen.ring((10.0, 7.0), 3.4);
    pen.line(&[(12.5, 9.6), (15.0, 13.5)]);
}

fn tasks(pen: &Pen<'_>) {
    for y in [4.0, 11.5] {
        pen.line(&[(1.5, y), (3.3, y + 1.8), (6.0, y - 2.2)]);
        pen.line(&[(8.5, y), (14.5, y)]);
    }
}

fn import(pen: &Pen<'_>) {
    pen.line(&[(8.0, 1.5), (8.0, 9.5)]);
    pen.line(&[(4.8, 6.5), (8.0, 9.7), (11.2, 6.5)]);
    pen.line(&[(2.0, 10.0), (2.0, 14.0), (14.0, 14.0), (14.0, 10.0)]);
}

fn papers(pen: &Pen<'_>) {
    pen.line(&[(3.0, 1.8), (9.5, 1.8), (13.0, 5.2), (13.0, 14.2), (3.0, 14.2), (3.0, 1.8)]);
    pen.line(&[(9.3, 2.0), (9.3, 5.4), (12.8, 5.4)]);
    pen.line(&[(5.5, 8.5), (10.5, 8.5)]);
    pen.line(&[(5.5, 11.2), (10.5, 11.2)]);
}

fn settings(pen: &Pen<'_>) {
    for (y, knob) in [(3.5, 10.0), (8.0, 5.0), (12.5, 11.0)] {
        pen.line(&[(1.5, y), (knob - 1.7, y)]);
        pen.line(&[(knob + 1.7, y), (14.5, y)]);
        pen.ring((knob, y), 1.7);
    }
}
