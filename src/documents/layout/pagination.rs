//! Slices set on pages.

use crate::documents::{
    document::{Place, Points},
    pages::{Page, TextRun},
};

use super::slices::{Frame, Slice};

/// Sets slices on pages, as many as it takes; a paper has at least one.
pub(super) fn paginate(slices: Vec<Slice>, frame: impl Fn(usize) -> Frame) -> Vec<Page> {
    let mut press = Press { pages: vec![Page::default()], y: frame(0).top, space_after: 0.0, frame };
    for group in groups(slices) {
        press.set_group(&group);
    }
    press.pages
}

/// Slices that stick together.
fn groups(slices: Vec<Slice>) -> Vec<Vec<Slice>> {
    let mut groups: Vec<Vec<Slice>> = Vec::new();
    let mut open = false;
    for slice in slices {
        let sticks = slice.sticks;
        match groups.last_mut() {
            Some(group) if open => group.push(slice),
            Some(_) | None => groups.push(vec![slice]),
        }
        open = sticks;
    }
    groups
}

struct Press<F> {
    pages: Vec<Page>,
    /// Where the last page is filled to.
    y: Points,
    /// What the last slice wants below itself.
    space_after: Points,
    frame: F,
}

impl<F: Fn(usize) -> Frame> Press<F> {
    fn frame(&self) -> Frame {
        (self.frame)(self.pages.len() - 1)
    }

    /// Nothing stands on the last page yet.
    fn is_empty(&self) -> bool {
        self.y <= self.frame().top
    }

    fn set_group(&mut self, group: &[Slice]) {
        let Some(first) = group.first() else { return };
        if first.opens_page || (!self.fits(group) && self.fits_a_page(group)) {
            self.turn();
        }
        if first.place == Place::PageFoot {
            self.y = self.y.max(self.frame().bottom - height(group)).min(self.frame().bottom);
            self.space_after = 0.0;
        }
        for (at, slice) in group.iter().enumerate() {
            if !self.fits(std::slice::from_ref(slice)) {
                self.turn();
            }
            self.set(slice, first.place == Place::PageFoot && at == 0);
        }
    }

    /// Whether the slices stand on what is left of the page.
    fn fits(&self, group: &[Slice]) -> bool {
        self.y + self.gap(group) + height(group) <= self.frame().bottom + TOLERANCE
    }

    /// Whether a new page could hold the slices.
    fn fits_a_page(&self, group: &[Slice]) -> bool {
        let head = group.first().and_then(|slice| slice.head.as_deref()).map_or(0.0, |head| head.height);
        height(group) + head <= (self.frame)(self.pages.len()).height()
    }

    /// The space above the slices: what they and the one before want, nothing at the head of a later page.
    fn gap(&self, group: &[Slice]) -> Points {
        let before = group.first().map_or(0.0, |slice| slice.space_before);
        match (self.is_empty(), self.pages.len()) {
            (true, 1) => before,
            (true, _) => 0.0,
            (false, _) => self.space_after + before,
        }
    }

    fn turn(&mut self) {
        if self.is_empty() {
            return;
        }
        self.pages.push(Page::default());
        self.y = self.frame().top;
        self.space_after = 0.0;
    }

    fn set(&mut self, slice: &Slice, without_gap: bool) {
        if self.is_empty()
            && let Some(head) = slice.head.clone()
        {
            self.set_at_once(&head);
        }
        if !without_gap {
            let most = self.frame().bottom - self.y - slice.height;
            self.y += self.gap(std::slice::from_ref(slice)).min(most.max(0.0));
        }
        self.set_at_once(slice);
    }

    fn set_at_once(&mut self, slice: &Slice) {
        let y = self.y;
        let page = self.pages.last_mut().expect("there is always a page");
        page.runs.extend(slice.runs.iter().cloned().map(|run| TextRun { baseline: run.baseline + y, ..run }));
        page.strokes.extend(slice.strokes.iter().map(|stroke| stroke.lowered(y)));
        self.y += slice.height;
        self.space_after = slice.space_after;
    }
}

/// What rounding may add to a height.
const TOLERANCE: Points = 0.01;

/// The height of slices with the spaces between them.
fn height(group: &[Slice]) -> Points {
    let between: Points = group.windows(2).map(|pair| pair[0].space_after + pair[1].space_before).sum();
    group.iter().map(|slice| slice.height).sum::<Points>() + between
}
