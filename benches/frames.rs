//! The whole window over a register of 100,000 entries: the time to the first picture, frames while scrolling, memory.
//!
//! `cargo bench --bench frames`; another number of entries is given by `KEZEK_ENTRIES`.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "in a measurement a panic is the report")]

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant as Moment},
};

use egui::{
    Context, Event, Modifiers, MouseWheelSource, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2,
};
use kezek::{
    ops::demo::{self, DemoSettings},
    platform::paths::Profile,
    ui::{
        action::Section, app::App, command::Command, desk::Desk, session::Session, theme, view::Office,
        widgets::list::Arrangement,
    },
};

const SIZE: [f32; 2] = [1366.0, 768.0];
const FRAMES: usize = 1_000;
const NOW: &str = "2026-11-22T05:00:00Z";

struct Window {
    ctx: Context,
    app: App,
    time: f64,
}

impl Window {
    fn open(path: &Path, profile: &Path) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        let waking = ctx.clone();
        let desk = Desk::start(Office::default(), move || waking.request_repaint()).unwrap();
        let session = Session::begin(Profile::at(profile).unwrap());
        let app = App::new(session, desk, Arc::new(|| NOW.parse().unwrap()));
        app.commands.send(Command::OpenRegister(path.to_owned()));
        Self { ctx, app, time: 0.0 }
    }

    /// One frame up to the triangles; how long it took.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SIZE.into())),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let began = Moment::now();
        let mut output = self.ctx.run_ui(input, |ui| {
            self.app.tick(ui.ctx());
            self.app.frame(ui);
        });
        let shapes = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let took = began.elapsed();
        assert!(!shapes.is_empty());
        output.textures_delta.clear(); // nothing is painted here
        took
    }

    /// Frames until rows are read and drawn.
    fn until_shown(&mut self) {
        while self.app.screens.queue.rows_in_view() == 0 {
            self.app.session.section = Section::Queue;
            self.frame(Vec::new());
            std::thread::sleep(Duration::from_millis(1));
        }
        self.frame(Vec::new());
    }
}

fn wheel(lines: f32) -> Vec<Event> {
    vec![
        Event::PointerMoved(pos2(700.0, 400.0)),
        Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -lines * 22.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        },
    ]
}

/// Scrolls and tells mean, 99th percentile and worst.
fn scroll(window: &mut Window, name: &str, lines: f32) {
    let mut times: Vec<Duration> = (0..FRAMES).map(|_| window.frame(wheel(lines))).collect();
    times.sort();
    let mean = times.iter().sum::<Duration>() / FRAMES as u32;
    let worst = times[FRAMES - 1];
    println!("{name:<28} mean {mean:>9.3?}   p99 {:>9.3?}   worst {worst:>9.3?}", times[FRAMES * 99 / 100]);
}

/// The most memory the process ever had, in MiB.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}

/// Sorts by names as a person does and waits for the rows.
fn sort_by_name(window: &mut Window) -> Duration {
    let mut arrangement = Arrangement::default();
    arrangement.sort_by("name");
    let began = Moment::now();
    window.app.screens.queue.arrange(arrangement);
    loop {
        window.frame(Vec::new());
        if window.app.screens.queue.is_sorted() {
            return began.elapsed();
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn main() {
    let entries = std::env::var("KEZEK_ENTRIES").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.kezek");
    // Made by another process, so that its memory is not counted here.
    if let Some(path) = std::env::args().skip_while(|argument| argument != "--make").nth(1) {
        let settings = DemoSettings { applications: entries, dwellings: 1_000, seed: 1 };
        demo::create(Path::new(&path), NOW.parse().unwrap(), &settings).unwrap().close().unwrap();
        return;
    }
    let made = std::process::Command::new(std::env::current_exe().unwrap()).arg("--make").arg(&path).status();
    assert!(made.unwrap().success());
    let profile = tempfile::tempdir().unwrap();
    let began = Moment::now();
    let mut window = Window::open(&path, profile.path());
    let first = window.frame(Vec::new());
    window.until_shown();
    println!("{entries} entries: first frame {first:.3?}, rows on show after {:.3?}", began.elapsed());
    scroll(&mut window, "three rows at a time", 3.0);
    scroll(&mut window, "two pages at a time", 60.0);
    println!("sorted by name after {:.3?}", sort_by_name(&mut window));
    scroll(&mut window, "sorted, three rows at a time", 3.0);
    println!("memory at most {} MiB", most_memory().map_or_else(|| "?".to_owned(), |mib| mib.to_string()));
}
