//! Terms that come to their end are called to mind beside the window: twelve hours before, two hours before, and
//! when they end; one digest however many there are, and no sound unless it was asked for.

use std::{sync::Arc, time::Duration};

use super::{app::App, desk::aside};
use crate::{
    domain::{
        Instant,
        offer::{next_reminder, reminders},
    },
    i18n::Tr,
    platform::{notification::Digest, preferences::Reminding},
};

/// Where a digest goes: the system's notifications in the program, a list in tests.
pub type Notifier = Arc<dyn Fn(&Digest) + Send + Sync>;

/// Until when terms were called to mind.
#[derive(Default)]
pub struct Reminders {
    until: Option<Instant>,
}

impl App {
    /// Calls terms to mind and wakes the window for the next.
    pub(super) fn remind(&mut self, ctx: &egui::Context) {
        let now = self.now();
        let Some(head) = &self.session.register else {
            self.register_work.reminders.until = None;
            return;
        };
        // What came before the register was opened is told by the window.
        let after = self.register_work.reminders.until.replace(now).unwrap_or(now);
        let counts = reminders(&head.due, after, now);
        if let Some(next) = next_reminder(&head.due, now) {
            let wait = (next - now).to_std().unwrap_or_default() + Duration::from_millis(1);
            ctx.request_repaint_after(wait);
        }
        let reminding = self.session.preferences.reminding;
        if reminding != Reminding::Off && counts.iter().any(|&count| count > 0) {
            self.notify(ctx, counts, reminding);
        }
    }

    fn notify(&self, ctx: &egui::Context, counts: [u32; 3], reminding: Reminding) {
        let tr = self.session.tr();
        let digest = Digest {
            title: tr.reminders_title(),
            body: body(tr, counts),
            with_sound: reminding == Reminding::WithSound,
        };
        let (notifier, wake) = (Arc::clone(&self.notifier), ctx.clone());
        // The system's own program may keep us waiting.
        drop(aside(move || wake.request_repaint(), move || notifier(&digest)));
    }
}

/// No names: the notification is seen by everybody who passes by.
fn body(tr: Tr, [in_twelve_hours, in_two_hours, now]: [u32; 3]) -> String {
    let lines = [
        (now, Tr::reminders_now as fn(Tr, i64) -> String),
        (in_two_hours, Tr::reminders_in_two_hours),
        (in_twelve_hours, Tr::reminders_in_twelve_hours),
    ];
    let lines = lines.into_iter().filter(|(count, _)| *count > 0);
    lines.map(|(count, line)| line(tr, i64::from(count))).collect::<Vec<_>>().join("\n")
}
