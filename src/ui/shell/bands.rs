//! Bands across the window that nobody may overlook: a practice register, a register that is read only.

use egui::{Align, Frame, Label, Layout, Margin, Panel, RichText, Ui};

use crate::{
    domain::Instant,
    i18n::{Tr, dates},
    ui::{
        command::{Command, Commands},
        fonts,
        session::{Access, RegisterHead, Session},
        theme::{self, Tone},
    },
};

pub(super) fn ui(ui: &mut Ui, session: &Session, now: Instant, commands: &Commands) {
    let Some(head) = &session.register else { return };
    let palette = theme::palette(ui);
    if head.practice {
        band(ui, "practice", palette.practice, &practice(session, now));
    }
    if let Some(last) = head.clock_behind(now) {
        let [shown, last] = [now, last].map(|at| dates::to_the_minute(session.zone().local(at)));
        let tr = session.tr();
        if band_with_button(ui, palette.danger, &tr.clock_behind(&last, &shown), &tr.clock_put_right()) {
            commands.send(Command::ShowClock);
        }
    }
    if let Some(text) = read_only(session.tr(), head) {
        band(ui, "read only", palette.warning, &text);
    }
}

/// The mark of a practice register, with its time if that was set.
fn practice(session: &Session, now: Instant) -> String {
    let mark = session.tr().shell_practice();
    match session.practice_ahead {
        None => mark,
        Some(_) => {
            let time = dates::to_the_minute(session.zone().local(now));
            format!("{mark}   ·   {}", session.tr().shell_practice_time(&time))
        }
    }
}

fn read_only(tr: Tr, head: &RegisterHead) -> Option<String> {
    match &head.access {
        Access::Writes => None,
        Access::HeldBy(None) => Some(tr.shell_read_only_held()),
        Access::HeldBy(Some(holder)) => {
            let zone = head.garrison().map(|garrison| garrison.zone);
            let since = zone.map_or(holder.since.fixed_offset(), |zone| zone.local(holder.since));
            let since = dates::to_the_minute(since);
            Some(tr.shell_read_only_held_by(&holder.machine, &holder.person, &since))
        }
        Access::Protected => Some(tr.shell_read_only_protected()),
        Access::LooksOnly => Some(tr.shell_read_only_look()),
    }
}

/// A band that leads to where its cause is put right; whether its button was pressed.
fn band_with_button(ui: &mut Ui, tone: Tone, text: &str, button: &str) -> bool {
    let frame = Frame::new().fill(tone.paper).inner_margin(Margin::symmetric(theme::PAGE_MARGIN, 0));
    let panel = Panel::top("clock").exact_size(theme::BAND_HEIGHT + 6.0).resizable(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let pressed = ui.button(button).clicked();
            ui.add(Label::new(RichText::new(text).family(fonts::medium()).color(tone.ink)).truncate());
            pressed
        })
    });
    shown.inner.inner
}

fn band(ui: &mut Ui, id: &'static str, tone: Tone, text: &str) {
    let frame = Frame::new().fill(tone.paper);
    Panel::top(id).exact_size(theme::BAND_HEIGHT).resizable(false).frame(frame).show(ui, |ui| {
        ui.with_layout(
            Layout::centered_and_justified(egui::Direction::TopDown).with_cross_align(Align::Center),
            |ui| {
                let words = RichText::new(text).family(fonts::medium()).color(tone.ink);
                ui.add(Label::new(words).truncate());
            },
        );
    });
}
