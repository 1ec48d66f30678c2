//! The bar at the bottom: what is open, as of when, and what is being done.

use egui::{Align, Label, Layout, RichText, Ui};

use crate::{
    i18n::{amounts, dates},
    ui::{
        action::Action,
        command::Commands,
        desk::Desk,
        session::{RegisterHead, Session, garrison_name},
        view::Office,
        widgets::progress_bar,
    },
};

/// How often a bar at work is drawn, in seconds.
const REDRAW_SECONDS: f32 = 0.1;

pub(super) fn ui(ui: &mut Ui, session: &Session, desk: &Desk<Office>, commands: &Commands) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        job_ui(ui, session, desk, commands);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if let Some(head) = &session.register {
                head_ui(ui, session, head);
            }
        });
    });
}

fn head_ui(ui: &mut Ui, session: &Session, head: &RegisterHead) {
    let (tr, lang) = (session.tr(), session.lang);
    let file = head.path.file_name().unwrap_or(head.path.as_os_str()).to_string_lossy();
    let mut parts = vec![file.into_owned()];
    if let Some(garrison) = head.garrison() {
        parts.push(tr.shell_garrison_named(garrison_name(garrison, lang)));
    }
    parts.push(tr.shell_places(&amounts::thousands(head.places)));
    if let Some((at, garrison)) = head.as_of.zip(head.garrison()) {
        parts.push(tr.shell_as_of(&dates::to_the_minute(garrison.zone.local(at))));
    }
    let commission = head.commission(lang);
    let words = RichText::new(parts.join("   ·   ")).small().weak();
    ui.add(Label::new(words).truncate()).on_hover_text(format!("{commission}\n{}", head.path.display()));
}

fn job_ui(ui: &mut Ui, session: &Session, desk: &Desk<Office>, commands: &Commands) {
    let time = ui.input(|input| input.time);
    match desk.running(time) {
        None => {}
        Some(Err(unseen)) => ui.ctx().request_repaint_after_secs(unseen as f32),
        Some(Ok(running)) => {
            ui.ctx().request_repaint_after_secs(REDRAW_SECONDS);
            if progress_bar::running_line(ui, session.tr(), &running) {
                commands.send(Action::Stop);
            }
        }
    }
}
