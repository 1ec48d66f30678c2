//! The time left for a reply, as a word on a colour that says how urgent it is.

use std::time::Duration;

use chrono::TimeDelta;
use egui::{Context, Ui};

use crate::{
    domain::Instant,
    ui::{
        view::View,
        widgets::badge::{Meaning, badge},
    },
};

/// From here on somebody should ring.
const SOON: TimeDelta = TimeDelta::hours(12);
/// From here on at once.
const NOW: TimeDelta = TimeDelta::hours(2);

/// Shows the time left, or gone since; the window paints again when the words change.
pub fn countdown_ui(ui: &mut Ui, view: &View<'_>, due_at: Instant) {
    badge(ui, urgency(view.now, due_at), &view.tr.countdown(view.now, due_at));
    repaint_at_next_minute(ui.ctx(), view.now, due_at);
}

/// How urgent a term is.
pub fn urgency(now: Instant, due_at: Instant) -> Meaning {
    match due_at - now {
        left if left <= NOW => Meaning::Danger,
        left if left <= SOON => Meaning::Warning,
        _more => Meaning::Neutral,
    }
}

/// The words change with the whole minutes, so nothing is painted in between.
fn repaint_at_next_minute(ctx: &Context, now: Instant, due_at: Instant) {
    ctx.request_repaint_after(next_change(due_at - now));
}

fn next_change(left: TimeDelta) -> Duration {
    let millis = left.num_milliseconds().rem_euclid(60_000).unsigned_abs();
    Duration::from_millis(millis + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(seconds_left: i64, expected: Meaning) {
        let now = Instant::UNIX_EPOCH;
        assert_eq!(urgency(now, now + TimeDelta::seconds(seconds_left)), expected, "{seconds_left}");
    }

    #[test]
    fn the_colour_follows_the_time_left() {
        check(48 * 3600, Meaning::Neutral);
        check(12 * 3600 + 1, Meaning::Neutral);
        check(12 * 3600, Meaning::Warning);
        check(2 * 3600 + 1, Meaning::Warning);
        check(2 * 3600, Meaning::Danger);
        check(-1, Meaning::Danger);
    }

    #[test]
    fn the_window_sleeps_until_the_words_change() {
        assert_eq!(next_change(TimeDelta::milliseconds(61_500)), Duration::from_millis(1_501));
        assert_eq!(next_change(TimeDelta::seconds(60)), Duration::from_millis(1));
        assert_eq!(next_change(TimeDelta::seconds(-1)), Duration::from_millis(59_001));
    }
}
