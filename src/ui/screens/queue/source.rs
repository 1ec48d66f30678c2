//! Which state of the register the section looks at: the present one, or that of a past day.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    domain::{Day, Instant, garrison::Garrison, ids::GarrisonId},
    i18n::Tr,
    ops::{self, queue},
    store::{Reader, tables::register::find},
    ui::{
        command::Command,
        desk::{Errand, Progress},
        loaded::Pending,
        view::View,
    },
};

/// What a list or a card is read for; another scope is another list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    pub garrison: GarrisonId,
    pub as_of: Option<Instant>,
    /// The instant that is looked at: the past one, or the beginning of today.
    pub at: Instant,
}

impl Scope {
    /// What the window looks at; none without a garrison.
    pub fn of(view: &View<'_>) -> Option<Self> {
        let head = view.register?;
        let garrison = head.garrison()?;
        let today = garrison.zone.start_of(garrison.zone.day(view.now));
        Some(Self { garrison: garrison.id, as_of: head.as_of, at: head.as_of.unwrap_or(today) })
    }
}

/// The register of a past day, or none for the present; cheap to hand to a job.
#[derive(Clone, Default)]
pub struct Source(Option<Arc<Mutex<Reader>>>);

impl Source {
    /// Reads from the register that is looked at; `present` is the one that is open.
    pub fn read<R>(&self, present: &Reader, read: impl FnOnce(&Reader) -> R) -> R {
        match &self.0 {
            None => read(present),
            Some(past) => read(&past.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }

    /// The queue of a scope.
    pub fn queue<R>(
        &self,
        present: &Reader,
        scope: Scope,
        read: impl FnOnce(&Reader, &queue::View) -> ops::Result<R>,
    ) -> ops::Result<R> {
        self.read(present, |reader| {
            let garrisons = reader.garrisons()?;
            let garrison = find(&garrisons, scope.garrison).cloned().ok_or(crate::store::Error::Damaged)?;
            read(reader, &queue::View::at(reader, garrison, scope.at)?)
        })
    }
}

/// What came of looking back.
enum LookedBack {
    At(Box<Reader>),
    /// The register began only on this day.
    BeforeBeginning(Day),
}

/// Makes the register of a past day when the window looks at one.
#[derive(Default)]
pub struct Past {
    made: Option<(Instant, Source)>,
    wanted: Option<Instant>,
    making: Pending<LookedBack>,
}

impl Past {
    /// The source for what the window looks at; none while a past day is being made.
    pub fn source(&mut self, view: &View<'_>) -> Option<Source> {
        let Some(at) = view.register?.as_of else {
            *self = Self::default();
            return Some(Source::default());
        };
        if self.wanted != Some(at) {
            self.wanted = Some(at);
            let zone = view.register?.garrison().map(|garrison| garrison.zone)?;
            let first_day = move |at| zone.day(at);
            self.making.start_reading(
                view,
                Errand::stoppable(Tr::queue_looking_back),
                move |reader, progress| look_back(reader, at, progress, first_day),
            );
        }
        self.take_in(view, at);
        self.made.as_ref().filter(|(made, _)| *made == at).map(|(_, source)| source.clone())
    }

    fn take_in(&mut self, view: &View<'_>, at: Instant) {
        match self.making.result() {
            None => {}
            Some(Ok(LookedBack::At(reader))) => {
                self.made = Some((at, Source(Some(Arc::new(Mutex::new(*reader))))));
            }
            Some(Ok(LookedBack::BeforeBeginning(day))) => {
                view.commands.send(Command::LookAsOf(None));
                let day = crate::i18n::dates::numeric(day);
                let sentence = move |tr: Tr| tr.queue_before_beginning(&day);
                view.commands.send(Command::TellWarning(Box::new(sentence)));
            }
            Some(Err(error)) => {
                view.commands.send(Command::LookAsOf(None));
                view.tell_failure(error);
            }
        }
    }
}

fn look_back(
    reader: &Reader,
    at: Instant,
    progress: &Progress,
    day: impl Fn(Instant) -> Day,
) -> ops::Result<LookedBack> {
    let last = reader.last_event_until(at)?;
    if last == 0 {
        let first = reader.event(1)?.ok_or(crate::store::Error::Damaged)?;
        return Ok(LookedBack::BeforeBeginning(day(first.stamp().at)));
    }
    let go_on = |done: i64| progress.report(done.unsigned_abs(), last.unsigned_abs());
    let made = reader.replayed_watched(last, go_on)?;
    Ok(LookedBack::At(Box::new(made)))
}

/// The last instant of a day by the clock of a garrison.
pub fn end_of_day(garrison: &Garrison, day: Day) -> Instant {
    let next = day.succ_opt().unwrap_or(day);
    garrison.zone.start_of(next) - chrono::TimeDelta::microseconds(1)
}
