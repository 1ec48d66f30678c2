//! The trays of waiting replies: one for each thing that can be odd about a reply.

use egui::{Button, Ui};

use super::reading::WaitingReply;
use crate::{
    domain::reply::Disposition,
    i18n::Tr,
    ui::widgets::list::{Arrangement, Choice},
};

/// The trays in the order of their urgency.
const TRAYS: [Disposition; 7] = [
    Disposition::Conflict,
    Disposition::Differs,
    Disposition::Late,
    Disposition::Contradictory,
    Disposition::Unreadable,
    Disposition::Unmatched,
    Disposition::SharedNumber,
];

/// The filter that the trays are.
pub const WHAT: &str = "what";

/// Shows the trays that hold something; a tray that has become empty is left.
pub fn ui(ui: &mut Ui, tr: Tr, waiting: &[WaitingReply], arrangement: &mut Arrangement) {
    let count = |tray| waiting.iter().filter(|waiting| waiting.reply.disposition == tray).count();
    let full = TRAYS.into_iter().map(|tray| (choice(tr, tray), count(tray))).filter(|(_, count)| *count > 0);
    let full: Vec<(Choice, usize)> = full.collect();
    arrangement.keep_only(WHAT, |code| full.iter().any(|(tray, _)| tray.code == code));
    ui.horizontal_wrapped(|ui| {
        let mut button = |chosen: bool, name: &str, count: usize| {
            ui.add(Button::selectable(chosen, format!("{name}: {count}"))).clicked()
        };
        if button(!arrangement.filters.contains_key(WHAT), &tr.replies_group_all(), waiting.len()) {
            arrangement.narrow_to(WHAT, None);
        }
        for (tray, count) in full {
            if button(arrangement.has(WHAT, &tray.code), &tray.label, count) {
                arrangement.narrow_to(WHAT, Some(&tray.code));
            }
        }
    });
}

/// A tray as a choice of the filter.
pub fn choice(tr: Tr, tray: Disposition) -> Choice {
    Choice::of(&tray, name(tr, tray))
}

fn name(tr: Tr, tray: Disposition) -> String {
    match tray {
        Disposition::Conflict => tr.replies_group_conflict(),
        Disposition::Differs => tr.replies_group_differs(),
        Disposition::Late => tr.replies_group_late(),
        Disposition::Contradictory => tr.replies_group_contradictory(),
        Disposition::Unreadable => tr.replies_group_unreadable(),
        Disposition::Unmatched => tr.replies_group_unmatched(),
        Disposition::SharedNumber => tr.replies_group_shared_number(),
        Disposition::Decides | Disposition::Repeats | Disposition::ReversesLapse => tr.disposition(tray),
    }
}
