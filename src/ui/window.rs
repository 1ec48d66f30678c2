//! Opening the window.

use std::{path::PathBuf, sync::Arc};

use super::{app::App, command::Command, desk::Desk, session::Session, theme, view::Office};
use crate::platform::{clock, display, notification, paths::Profile};

/// By this name the system knows the window.
const APP_ID: &str = "kezek";
/// Fits the smallest machine of a commission.
const FIRST_SIZE: [f32; 2] = [1366.0, 768.0];
const LEAST_SIZE: [f32; 2] = [900.0, 500.0];

/// No window can be shown.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// There is no display at all.
    #[error("the system offers no display")]
    NoDisplay,
    #[error("the window could not be opened: {0}")]
    Open(String),
}

/// Opens the window and stays until it is closed.
pub fn run(profile: Profile, register: Option<PathBuf>) -> Result<(), WindowError> {
    if !display::is_available() {
        return Err(WindowError::NoDisplay);
    }
    let viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE)
        .with_drag_and_drop(true);
    let options = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    eframe::run_native(
        APP_ID,
        options,
        Box::new(move |creation| {
            theme::install(&creation.egui_ctx);
            Ok(Box::new(app(&creation.egui_ctx, profile, register)?))
        }),
    )
    .map_err(|error| WindowError::Open(error.to_string()))
}

fn app(ctx: &egui::Context, profile: Profile, register: Option<PathBuf>) -> std::io::Result<App> {
    let wake = ctx.clone();
    let desk = Desk::start(Office::default(), move || wake.request_repaint())?;
    let session = Session::begin(profile);
    let first = register.or_else(|| session.preferences.last_register.clone());
    let mut app = App::new(session, desk, Arc::new(clock::now));
    app.notifier = Arc::new(notification::show);
    if let Some(path) = first {
        let looks_only = app.session.preferences.looks_only;
        app.commands.send(if looks_only {
            Command::LookAtRegister(path)
        } else {
            Command::OpenRegister(path)
        });
    }
    Ok(app)
}
