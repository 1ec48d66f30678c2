//! The trays of waiting replies: one for each thing that can be odd about a reply.

use egui::{Button, Ui};

use super::reading::WaitingReply;
use crate::{domain::reply::Disposition, i18n::Tr};

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

/// Shows the trays that hold something; a tray that has become empty is left.
pub fn ui(ui: &mut Ui, tr: Tr, waiting: &[WaitingReply], chosen: &mut Option<Disposition>) {
    let count = |tray| waiting.iter().filter(|waiting| waiting.reply.disposition == tray).count();
    *chosen = chosen.filter(|tray| count(*tray) > 0);
    ui.horizontal_wrapped(|ui| {
        let mut button = |tray: Option<Disposition>, name: &str, count: usize| {
            if ui.add(Button::selectable(*chosen == tray, format!("{name}: {count}"))).clicked() {
                *chosen = tray;
            }
        };
        button(None, &tr.replies_group_all(), waiting.len());
        for tray in TRAYS.into_iter().filter(|tray| count(*tray) > 0) {
            button(Some(tray), &name(tr, tray), count(tray));
        }
    });
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
