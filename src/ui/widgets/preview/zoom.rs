//! How large a page is shown.

use egui::{Vec2, vec2};

use crate::{
    documents::{PageSize, Points},
    i18n::Tr,
};

/// The window's points to one point of paper at 100 %: 96 of them are an inch.
const WHOLE: f32 = 96.0 / 72.0;
const LEAST_PERCENT: f32 = 50.0;
const MOST_PERCENT: f32 = 300.0;
const STEPS_PERCENT: [f32; 10] = [50.0, 60.0, 75.0, 90.0, 100.0, 125.0, 150.0, 200.0, 250.0, 300.0];

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Zoom {
    #[default]
    Width,
    Page,
    Percent(f32),
}

impl Zoom {
    /// What the list offers.
    pub const CHOICES: [Self; 9] = [
        Self::Width,
        Self::Page,
        Self::Percent(50.0),
        Self::Percent(75.0),
        Self::Percent(100.0),
        Self::Percent(125.0),
        Self::Percent(150.0),
        Self::Percent(200.0),
        Self::Percent(300.0),
    ];

    pub fn label(self, tr: Tr) -> String {
        match self {
            Self::Width => tr.preview_fit_width(),
            Self::Page => tr.preview_fit_page(),
            Self::Percent(percent) => tr.shell_percent(percent.round() as i64),
        }
    }

    /// The window's points to one point of paper, so that pages up to `largest` are in `room` as wished.
    pub fn scale(self, room: Vec2, largest: Vec2) -> f32 {
        let wide = room.x / largest.x;
        let scale = match self {
            Self::Width => wide,
            Self::Page => wide.min(room.y / largest.y),
            Self::Percent(percent) => percent / 100.0 * WHOLE,
        };
        scale.max(0.05)
    }

    /// The next step from a scale on.
    pub fn stepped(scale: f32, larger: bool) -> Self {
        let percent = percent_of(scale);
        let next = match larger {
            true => STEPS_PERCENT.into_iter().find(|step| *step > percent + 0.5),
            false => STEPS_PERCENT.into_iter().rev().find(|step| *step < percent - 0.5),
        };
        Self::Percent(next.unwrap_or(percent).clamp(LEAST_PERCENT, MOST_PERCENT))
    }

    /// So many times larger than a scale.
    pub fn multiplied(scale: f32, factor: f32) -> Self {
        Self::Percent((percent_of(scale) * factor).clamp(LEAST_PERCENT, MOST_PERCENT))
    }
}

fn percent_of(scale: f32) -> f32 {
    scale / WHOLE * 100.0
}

/// The width and the height that every page keeps within.
pub(super) fn largest(sizes: impl Iterator<Item = PageSize>) -> Vec2 {
    let most = |most: Vec2, size: PageSize| most.max(vec2(size.width, size.height));
    sizes.fold(Vec2::splat(1.0 as Points), most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(scale_percent: f32, larger: bool, expected: f32) {
        let found = Zoom::stepped(scale_percent / 100.0 * WHOLE, larger);
        assert_eq!(found, Zoom::Percent(expected), "{scale_percent} {larger}");
    }

    #[test]
    fn steps_keep_within_their_ends() {
        check(100.0, true, 125.0);
        check(100.0, false, 90.0);
        check(83.0, true, 90.0);
        check(83.0, false, 75.0);
        check(300.0, true, 300.0);
        check(50.0, false, 50.0);
        check(31.0, false, 50.0);
    }

    #[test]
    fn pages_fit_the_room() {
        let (room, page) = (vec2(600.0, 400.0), vec2(600.0, 800.0));
        assert_eq!(Zoom::Width.scale(room, page), 1.0);
        assert_eq!(Zoom::Page.scale(room, page), 0.5);
        assert_eq!(Zoom::Percent(150.0).scale(room, page), 2.0);
        assert_eq!(Zoom::multiplied(WHOLE, 10.0), Zoom::Percent(300.0));
    }
}
