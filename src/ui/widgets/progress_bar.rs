//! A job at work: what it does, how far it is, and Stop.

use egui::{ProgressBar, Ui, vec2};

use crate::{
    i18n::Tr,
    ui::desk::{Desk, Running},
};

/// Shows a job in one line; returns whether it is to stop.
pub fn running_line(ui: &mut Ui, tr: Tr, running: &Running) -> bool {
    let progress = &running.progress;
    let title = progress.current_step().unwrap_or(running.errand.title)(tr);
    let mut stop = false;
    if running.errand.stoppable {
        let text = if progress.is_stopped() { tr.shell_stopping() } else { tr.action_stop() };
        let button = egui::Button::new(text).small();
        stop = ui.add_enabled(!progress.is_stopped(), button).clicked();
    }
    match progress.fraction() {
        Some(part) => {
            let bar = ProgressBar::new(part).desired_width(140.0).desired_height(12.0).corner_radius(3.0);
            let bar = ui.add(bar);
            super::field::name(&bar, &title);
            ui.label(match progress.counted() {
                Some((done, total)) => tr.shell_done_of(&done.to_string(), &total.to_string()),
                None => tr.shell_percent((part * 100.0) as i64),
            });
        }
        None => {
            ui.add(egui::Spinner::new().size(12.0));
        }
    }
    ui.label(title);
    stop
}

/// Shows the job of a desk in the middle of a screen whose work it is, once it takes long.
pub fn running_card<S>(ui: &mut Ui, tr: Tr, desk: &Desk<S>) {
    let time = ui.input(|input| input.time);
    let Some(Ok(running)) = desk.running(time) else { return };
    crate::ui::theme::card(ui).show(ui, |ui| {
        ui.set_min_size(vec2(360.0, 0.0));
        ui.horizontal(|ui| {
            if running_line(ui, tr, &running) {
                running.progress.stop();
            }
        });
    });
}
