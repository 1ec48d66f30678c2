//! Whether everything in a window can be read and reached: no text is cut without being told, no control lies outside
//! the window, every control has a name.

use egui::{Event, Pos2, Rect, Shape, accessibility::is_input, accesskit::Role, epaint::TextShape};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use super::window::Window;

/// Cut by less than this nothing is lost, in points.
const TOLERANCE: f32 = 1.5;

/// So long the pointer rests until a hint shows.
const STEPS_OF_REST: usize = 6;

/// A node of the accessibility tree.
struct Node {
    role: Role,
    name: String,
    rect: Rect,
}

impl Node {
    fn told(&self) -> String {
        format!("{:?} «{}» at {:?}", self.role, self.name, self.rect)
    }
}

/// A text as it is painted.
struct Text<'a> {
    shape: &'a TextShape,
    ink: Rect,
    clip: Rect,
}

impl Text<'_> {
    fn told(&self) -> String {
        format!("«{}» at {:?} inside {:?}", self.shape.galley.text(), self.ink, self.clip)
    }

    fn is_cut_across(&self) -> bool {
        self.ink.left() < self.clip.left() - TOLERANCE || self.ink.right() > self.clip.right() + TOLERANCE
    }

    /// In a place made for one line; elsewhere there is a bar that scrolls.
    fn is_cut_along(&self) -> bool {
        let one_line = self.clip.height() < 2.0 * self.ink.height();
        let room = self.clip.expand(TOLERANCE).y_range();
        one_line && !(room.contains(self.ink.top()) && room.contains(self.ink.bottom()))
    }
}

/// What a person cannot read, reach or name in the window as it is.
pub fn findings(window: &mut Window) -> Vec<String> {
    let (mut findings, shortened) = seen(window);
    for (text, place, told) in shortened {
        if !is_told(window, &text, place) {
            findings.push(format!("shortened and not told: {told}"));
        }
    }
    findings
}

/// Everything that the window says, painted or to a screen reader.
pub fn said(window: &Window) -> Vec<String> {
    let painted = texts(window).into_iter().map(|text| text.shape.galley.text().to_owned());
    let told = nodes(window).into_iter().map(|node| node.name);
    let held = window.harness.query_all(by().predicate(|_| true));
    painted.chain(told).chain(held.filter_map(|node| node.accesskit_node().value())).collect()
}

/// What is found in the picture, and the texts of controls that end with dots: each with a place in it.
fn seen(window: &Window) -> (Vec<String>, Vec<(String, Pos2, String)>) {
    let nodes = nodes(window);
    let (mut findings, mut shortened) = (Vec::new(), Vec::new());
    for text in texts(window) {
        match text_finding(&text, &nodes) {
            None => {}
            Some(Finding::Is(what)) => findings.push(format!("{what}: {}", text.told())),
            Some(Finding::Shortened) => {
                let words = text.shape.galley.text().to_owned();
                shortened.push((words, text.ink.intersect(text.clip).center(), text.told()));
            }
        }
    }
    let screen = window.harness.ctx.content_rect().expand(TOLERANCE);
    for node in nodes.iter().filter(|node| is_input(node.role)) {
        if node.name.trim().is_empty() {
            findings.push(format!("no name: {}", node.told()));
        }
        if !screen.contains_rect(node.rect) && !is_scrolled_away(node, &nodes, screen) {
            findings.push(format!("outside the window: {}", node.told()));
        }
    }
    (findings, shortened)
}

/// Whether all of a text shows when the pointer rests on it.
fn is_told(window: &mut Window, text: &str, place: Pos2) -> bool {
    window.harness.event(Event::PointerMoved(place));
    for _ in 0..STEPS_OF_REST {
        window.harness.step();
    }
    let told = texts(window).iter().any(|shown| {
        let galley = &shown.shape.galley;
        !galley.elided && galley.text().contains(text)
    });
    window.harness.event(Event::PointerGone);
    window.settle();
    told
}

/// What is wrong with a text.
enum Finding {
    Is(&'static str),
    /// It ends with dots; it may be told when the pointer rests on it.
    Shortened,
}

fn text_finding(text: &Text<'_>, nodes: &[Node]) -> Option<Finding> {
    let shown = text.ink.intersect(text.clip).center();
    let holds = |node: &&Node| node.rect.contains(shown);
    let holders: Vec<&Node> = nodes.iter().filter(holds).collect();
    let in_any = |roles: &[Role]| holders.iter().any(|node| roles.contains(&node.role));
    if in_any(&[Role::TextInput, Role::MultilineTextInput]) {
        return None; // what does not fit scrolls with the cursor
    }
    if text.shape.galley.elided && in_any(&[Role::Cell]) {
        return None; // the tests of lists say that the whole text shows when the pointer rests on it
    }
    if text.is_cut_across() && !has_bar_below(text, nodes) {
        return Some(Finding::Is("cut"));
    }
    if text.is_cut_along() && !has_bar_beside(text, nodes) {
        return Some(Finding::Is("cut in height"));
    }
    // A label tells all of it when the pointer rests on it.
    if text.shape.galley.elided && !in_any(&[Role::Label]) {
        return Some(Finding::Shortened);
    }
    // What is painted below a dialog is not the text of its buttons.
    let own = |node: &&Node| is_input(node.role) && node.name.contains(text.shape.galley.text());
    let smallest =
        holders.into_iter().filter(own).min_by(|one, other| one.rect.area().total_cmp(&other.rect.area()))?;
    let inside = smallest.rect.expand(TOLERANCE);
    (text.ink.left() < inside.left() || text.ink.right() > inside.right())
        .then_some(Finding::Is("leaves its control"))
}

fn has_bar_below(text: &Text<'_>, nodes: &[Node]) -> bool {
    let lists = nodes.iter().filter(|node| node.role == Role::Table && node.rect.intersects(text.clip));
    let around: Vec<Rect> = lists.map(|node| node.rect).chain([text.clip]).collect();
    nodes.iter().any(|node| {
        let wide = node.role == Role::ScrollBar && node.rect.width() > node.rect.height();
        let belongs = || around.iter().any(|rect| node.rect.intersects(rect.expand(12.0)));
        wide && node.rect.top() >= text.ink.intersect(text.clip).bottom() && belongs()
    })
}

/// Whether a bar brings the rest of a line into view that stands at the edge of what scrolls.
fn has_bar_beside(text: &Text<'_>, nodes: &[Node]) -> bool {
    nodes.iter().any(|node| {
        let tall = node.role == Role::ScrollBar && node.rect.height() > node.rect.width();
        let along = node.rect.expand(TOLERANCE).y_range();
        let (top, bottom) = (text.clip.top(), text.clip.bottom());
        tall && node.rect.left() >= text.ink.left() && along.contains(top) && along.contains(bottom)
    })
}

/// Whether a bar brings a control into view.
fn is_scrolled_away(control: &Node, nodes: &[Node], screen: Rect) -> bool {
    let bars = || nodes.iter().filter(|node| node.role == Role::ScrollBar);
    let across = control.rect.left() < screen.left() || control.rect.right() > screen.right();
    let along = control.rect.top() < screen.top() || control.rect.bottom() > screen.bottom();
    (!across || bars().any(|bar| bar.rect.width() > bar.rect.height()))
        && (!along || bars().any(|bar| bar.rect.height() > bar.rect.width()))
}

fn nodes(window: &Window) -> Vec<Node> {
    let scale = window.harness.ctx.pixels_per_point();
    let all = window.harness.query_all(by().predicate(|_| true));
    all.filter_map(|node| {
        let node = node.accesskit_node();
        let bounds = node.bounding_box()?;
        let corners = [(bounds.x0, bounds.y0), (bounds.x1, bounds.y1)];
        let [min, max] = corners.map(|(x, y)| egui::pos2(x as f32, y as f32) / scale);
        let name = node.label().or_else(|| node.value()).unwrap_or_default();
        Some(Node { role: node.role(), name, rect: Rect { min, max } })
    })
    .collect()
}

/// The texts of which anything is in view.
fn texts(window: &Window) -> Vec<Text<'_>> {
    let mut texts = Vec::new();
    for clipped in &window.harness.output().shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut texts);
    }
    texts
}

fn collect<'a>(shape: &'a Shape, clip: Rect, texts: &mut Vec<Text<'a>>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, texts)),
        Shape::Text(shape) if !shape.galley.text().trim().is_empty() => {
            let ink = shape.visual_bounding_rect();
            let shown = ink.intersect(clip);
            if shown.width() > TOLERANCE && shown.height() > TOLERANCE {
                texts.push(Text { shape, ink, clip });
            }
        }
        _nothing_to_read => {}
    }
}
