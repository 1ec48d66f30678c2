//! The section «today»: everything that waits for somebody or runs out, each line a way to its place.

mod block;
mod words;

use std::{sync::Arc, time::Duration};

use egui::{Align, Frame, Label, Layout, Margin, RichText, ScrollArea, Ui, vec2};

use crate::{
    domain::{Instant, ids::GarrisonId},
    i18n::{Tr, dates, names::surname_first},
    ops::{
        self,
        today::{Absence, Term, Waiting},
    },
    store::Reader,
    ui::{
        action::{Action, SectionAct},
        command::Command,
        loaded::Loaded,
        place::Place,
        theme,
        view::View,
        widgets::{badge::Meaning, button, empty::empty},
    },
};

/// Two columns stand side by side from this width on.
const TWO_COLUMNS_WIDTH: f32 = 640.0;
const GAP: f32 = 14.0;
const MINUTE: Duration = Duration::from_secs(60);
/// Names of an absence; the journal has the others.
const NAMED: usize = 4;

/// See the module.
#[derive(Default)]
pub struct Today {
    work: Loaded<(GarrisonId, i64), Arc<ops::today::Today>>,
    /// What happened while the register was closed, until somebody has read it.
    absence: Option<Absence>,
}

impl Today {
    /// Tells what an absence brought.
    pub fn tell_absence(&mut self, absence: Option<Absence>) {
        self.absence = absence;
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(garrison) = view.register.map(|head| head.garrison) else { return };
        let (zone, now) = (view.zone(), view.now);
        let read = move |reader: &Reader, (garrison, _minute): &(GarrisonId, i64)| {
            ops::today::read(reader, *garrison, zone, now).map(Arc::new)
        };
        // Terms come nearer by the minute.
        self.work.get(view, &(garrison, now.timestamp().div_euclid(60)), read);
        let Some(work) = self.work.last().cloned() else { return };
        repaint_when_terms_move(ui, now, &work.waiting);
        head_ui(ui, view, &work);
        ui.add_space(6.0);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            self.absence_ui(ui, view);
            if work.is_empty() {
                let tr = view.tr;
                empty(ui, &tr.today_nothing_waits(), &tr.today_nothing_waits_hint(), None);
            } else {
                columns_ui(ui, view, &work.waiting);
            }
        });
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}

    fn absence_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(absence) = &self.absence else { return };
        let tone = Meaning::Warning.tone(theme::palette(ui));
        let frame = Frame::new().fill(tone.paper).corner_radius(4).inner_margin(Margin::symmetric(10, 6));
        let read = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                let width = ui.available_width() - 110.0;
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    absence_lines_ui(ui, view, absence);
                });
                button::for_act(ui, view, SectionAct::ReadAbsence, true, view.tr.today_absence_read())
            })
            .inner
        });
        ui.add_space(8.0);
        if read.inner {
            self.absence = None;
        }
    }
}

fn absence_lines_ui(ui: &mut Ui, view: &View<'_>, absence: &Absence) {
    let tr = view.tr;
    let ink = Meaning::Warning.tone(theme::palette(ui)).ink;
    let since = dates::to_the_minute(view.zone().local(absence.since));
    ui.label(theme::strong(tr.today_absence(&since)).color(ink));
    for sentence in absence_sentences(tr, absence) {
        ui.add(Label::new(RichText::new(sentence).color(ink)).wrap());
    }
    if let Some(first) = absence.lapsed.first() {
        let names = absence.lapsed.iter().take(NAMED).map(|line| surname_first(&line.person.name));
        let mut names = names.collect::<Vec<_>>().join(", ");
        if absence.lapsed.len() > NAMED {
            names = tr.today_absence_and_others(absence.lapsed.len() - NAMED, &names);
        }
        if ui.link(names).clicked() {
            view.commands.send(Command::Show(Place::Offer(first.person.garrison, first.round, first.offer)));
        }
    }
}

fn absence_sentences(tr: Tr, absence: &Absence) -> impl Iterator<Item = String> {
    let lapsed = absence.lapsed.len();
    [
        (lapsed > 0).then(|| tr.start_lapsed_now(lapsed as i64)),
        (absence.replies > 0).then(|| tr.today_absence_replies(absence.replies)),
        (absence.tasks > 0).then(|| tr.today_absence_tasks(absence.tasks)),
    ]
    .into_iter()
    .flatten()
}

/// The day, and how the copies stand.
fn head_ui(ui: &mut Ui, view: &View<'_>, work: &ops::today::Today) {
    let tr = view.tr;
    let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        if let Some(copies) = &work.copies {
            let (meaning, sentence) = words::copies(view, copies);
            let ink = meaning.tone(theme::palette(ui)).ink;
            ui.add(Label::new(RichText::new(sentence).color(ink)).truncate());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let day = tr.day_in_words(view.zone().day(view.now));
            ui.label(theme::title(format!("{} · {day}", tr.shell_section_today())));
        });
    });
}

fn columns_ui(ui: &mut Ui, view: &View<'_>, waiting: &[Waiting]) {
    let width = ui.available_width();
    if width < TWO_COLUMNS_WIDTH {
        return waiting.iter().for_each(|waiting| block::ui(ui, view, waiting));
    }
    let columns = in_two_columns(waiting);
    let size = vec2((width - GAP) / 2.0, 0.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for column in columns {
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_width(size.x);
                column.into_iter().for_each(|waiting| block::ui(ui, view, waiting));
            });
        }
    });
}

/// Each goes to the column that is shorter so far: what is urgent stands at the top of both.
fn in_two_columns(waiting: &[Waiting]) -> [Vec<&Waiting>; 2] {
    let (mut columns, mut heights) = ([Vec::new(), Vec::new()], [0.0, 0.0]);
    for waiting in waiting {
        let shorter = usize::from(heights[1] < heights[0]);
        heights[shorter] += block::height(waiting);
        columns[shorter].push(waiting);
    }
    columns
}

/// Words that count hours and minutes change with the minute; without them the window sleeps.
fn repaint_when_terms_move(ui: &Ui, now: Instant, waiting: &[Waiting]) {
    let has_clock = |waiting: &Waiting| waiting.lines.iter().any(|line| matches!(line.term, Term::Due(_)));
    if waiting.iter().any(has_clock) {
        let millis = now.timestamp_millis().rem_euclid(60_000).unsigned_abs();
        ui.ctx().request_repaint_after(MINUTE - Duration::from_millis(millis) + Duration::from_millis(1));
    }
}
