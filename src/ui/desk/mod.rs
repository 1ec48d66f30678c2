//! The desk: a thread that does one thing after another while the window stays awake.
//!
//! It owns a state of type `S`; whoever has work submits a job and gets a [`Ticket`] for its result.
//! Invariant: frames never wait; results are looked for once a frame.

mod progress;
mod ticket;

use std::{
    cell::{Cell, RefCell},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, mpsc},
    thread::JoinHandle,
};

pub use progress::Progress;
pub use ticket::{Answer, Ticket};

use crate::i18n::Tr;

/// A text that can be said in either language.
pub type Text = fn(Tr) -> String;

/// Work shorter than this shows no progress, in seconds.
const UNSEEN_SECONDS: f64 = 0.5;

type Job<S> = Box<dyn FnOnce(&mut S) + Send>;

/// What a job is called while it runs.
#[derive(Debug, Clone, Copy)]
pub struct Errand {
    pub title: Text,
    /// Whether the person may stop it; stopping writes nothing.
    pub stoppable: bool,
}

impl Errand {
    /// Work nobody asked for by name, such as reading the rows of a list.
    pub const fn quiet() -> Self {
        Self { title: Tr::shell_working, stoppable: false }
    }

    /// Work that a person started and may stop.
    pub const fn stoppable(title: Text) -> Self {
        Self { title, stoppable: true }
    }

    /// Work that a person started and that cannot be stopped halfway.
    pub const fn whole(title: Text) -> Self {
        Self { title, stoppable: false }
    }
}

enum Lane<S> {
    Thread { jobs: Option<mpsc::Sender<Job<S>>>, thread: Option<JoinHandle<()>> },
    Inline(RefCell<S>),
}

/// A job that was submitted and has not ended.
#[derive(Clone)]
pub struct Running {
    pub errand: Errand,
    pub progress: Progress,
    /// The window's time when it was first seen running, in seconds.
    seen_at: Cell<Option<f64>>,
}

/// See the module.
pub struct Desk<S> {
    lane: Lane<S>,
    running: RefCell<Vec<Running>>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl<S: Send + 'static> Desk<S> {
    /// A desk with a thread of its own; `wake` is called there whenever a job has ended.
    pub fn start(state: S, wake: impl Fn() + Send + Sync + 'static) -> std::io::Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job<S>>();
        let mut state = state;
        let thread = std::thread::Builder::new().name("desk".to_owned()).spawn(move || {
            for job in queue {
                job(&mut state);
            }
        })?;
        Ok(Self::on(Lane::Thread { jobs: Some(jobs), thread: Some(thread) }, wake))
    }

    /// A desk that does every job at once, where it is submitted; for tests.
    pub fn inline(state: S) -> Self {
        Self::on(Lane::Inline(RefCell::new(state)), || {})
    }

    fn on(lane: Lane<S>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { lane, running: RefCell::default(), wake: Arc::new(wake) }
    }

    /// Queues a job; its result comes to the ticket.
    pub fn submit<R: Send + 'static>(
        &self,
        errand: Errand,
        job: impl FnOnce(&mut S, &Progress) -> R + Send + 'static,
    ) -> Ticket<R> {
        let progress = Progress::default();
        let (sender, ticket) = ticket::pair();
        let (at_work, wake) = (progress.clone(), Arc::clone(&self.wake));
        let job: Job<S> = Box::new(move |state| {
            // A job that fails is told as such; the desk goes on.
            if let Ok(result) = catch_unwind(AssertUnwindSafe(|| job(state, &at_work))) {
                sender.send(result).ok(); // nobody waits any more when the screen is gone
            } else {
                drop(sender);
            }
            at_work.end();
            wake();
        });
        self.running.borrow_mut().push(Running { errand, progress, seen_at: Cell::new(None) });
        match &self.lane {
            Lane::Thread { jobs, .. } => {
                let jobs = jobs.as_ref().expect("the desk is closed by its drop alone");
                jobs.send(job).ok(); // the ticket tells that the job was lost
            }
            Lane::Inline(state) => job(&mut state.borrow_mut()),
        }
        ticket
    }
}

impl<S> Desk<S> {
    /// The job at work, once it has run long enough to be worth telling.
    ///
    /// `time` is the window's, in seconds; `Err` tells in how many seconds to look again.
    pub fn running(&self, time: f64) -> Option<Result<Running, f64>> {
        let mut running = self.running.borrow_mut();
        running.retain(|job| !job.progress.has_ended());
        let first = running.first()?;
        let since = first.seen_at.get().unwrap_or(time);
        first.seen_at.set(Some(since));
        let unseen = UNSEEN_SECONDS - (time - since);
        Some(if unseen > 0.0 { Err(unseen) } else { Ok(first.clone()) })
    }

    /// Whether anything that a person may stop is at work.
    pub fn is_stoppable(&self) -> bool {
        let running = self.running.borrow();
        running.iter().find(|job| !job.progress.has_ended()).is_some_and(|job| job.errand.stoppable)
    }

    /// Asks the job at work to stop, if it may be stopped.
    pub fn stop(&self) {
        let running = self.running.borrow();
        if let Some(job) = running.iter().find(|job| !job.progress.has_ended() && job.errand.stoppable) {
            job.progress.stop();
        }
    }
}

impl<S> Drop for Desk<S> {
    fn drop(&mut self) {
        for job in self.running.borrow().iter().filter(|job| job.errand.stoppable) {
            job.progress.stop();
        }
        if let Lane::Thread { jobs, thread } = &mut self.lane {
            drop(jobs.take());
            if let Some(thread) = thread.take() {
                thread.join().ok(); // jobs catch their own panics
            }
        }
    }
}

/// Runs something that waits for another program, such as a file dialog, beside everything else.
pub fn aside<R: Send + 'static>(
    wake: impl Fn() + Send + 'static,
    job: impl FnOnce() -> R + Send + 'static,
) -> Ticket<R> {
    let (sender, ticket) = ticket::pair();
    let spawned = std::thread::Builder::new().name("aside".to_owned()).spawn(move || {
        sender.send(job()).ok(); // nobody waits any more when the screen is gone
        wake();
    });
    if let Err(error) = spawned {
        tracing::error!(%error, "no thread to wait aside");
    }
    ticket
}

/// Runs something that cannot be interrupted where it is, such as the reading of a workbook, beside the desk: a person
/// who stops it does not wait for its end. It must write nothing; `None` if it was stopped or lost.
pub fn until_stopped<R: Send + 'static>(
    progress: &Progress,
    job: impl FnOnce() -> R + Send + 'static,
) -> Option<R> {
    const BETWEEN_LOOKS: std::time::Duration = std::time::Duration::from_millis(5);
    let mut ticket = aside(|| {}, job);
    loop {
        match ticket.take() {
            Answer::Ready(value) => return Some(value),
            Answer::Lost => return None,
            Answer::NotYet if progress.is_stopped() => return None,
            Answer::NotYet => std::thread::sleep(BETWEEN_LOOKS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(desk: &Desk<u32>) -> Ticket<u32> {
        desk.submit(Errand::quiet(), |count, _progress| {
            *count += 1;
            *count
        })
    }

    #[test]
    fn inline_jobs_are_done_at_once() {
        let desk = Desk::inline(0);
        let (mut first, mut second) = (count(&desk), count(&desk));
        assert_eq!((first.take(), second.take()), (Answer::Ready(1), Answer::Ready(2)));
        assert!(desk.running(0.0).is_none());
    }

    #[test]
    fn jobs_go_one_after_another_on_the_desks_thread() {
        let desk = Desk::start(0, || {}).unwrap();
        let tickets: Vec<_> = (0..100).map(|_| count(&desk)).collect();
        let results: Vec<_> = tickets.into_iter().map(Ticket::wait).collect();
        assert_eq!(results, (1..=100).map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn a_job_that_fails_loses_its_result_and_no_other() {
        let desk = Desk::inline(0);
        let mut failed = desk.submit(Errand::quiet(), |_count, _progress| -> u32 {
            std::panic::resume_unwind(Box::new("on purpose")) // without the noise of a panic
        });
        assert_eq!(failed.take(), Answer::Lost);
        assert_eq!(count(&desk).take(), Answer::Ready(1));
    }

    #[test]
    fn who_stops_what_cannot_be_interrupted_does_not_wait_for_it() {
        let (release, gate) = mpsc::channel::<()>();
        let progress = Progress::default();
        assert_eq!(until_stopped(&progress, || 7), Some(7));
        progress.stop();
        assert_eq!(until_stopped(&progress, move || gate.recv().ok()), None);
        release.send(()).unwrap();
    }

    #[test]
    fn short_work_is_not_shown_and_long_work_can_be_stopped() {
        let desk = Desk::start((), || {}).unwrap();
        let (go, gate) = mpsc::channel::<()>();
        let ticket = desk.submit(Errand::stoppable(Tr::shell_working), move |(), progress| {
            gate.recv().unwrap();
            progress.is_stopped()
        });
        assert!(desk.running(10.0).unwrap().is_err());
        let running = desk.running(10.5).unwrap().ok().unwrap();
        assert!(desk.is_stoppable() && !running.progress.is_stopped());
        desk.stop();
        go.send(()).unwrap();
        assert_eq!(ticket.wait(), Some(true));
    }
}
