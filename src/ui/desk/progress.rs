//! How far a job is, and whether it is to stop.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, AtomicU32, Ordering},
};

use super::Text;

const UNKNOWN: u32 = u32::MAX;

/// Shared by the job and the window.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// Thousandths, or [`UNKNOWN`].
    permille: AtomicU32,
    step: Mutex<Option<Text>>,
    /// Done, and of how many.
    counted: Mutex<Option<(u64, u64)>>,
    stopped: AtomicBool,
    ended: AtomicBool,
}

impl Default for Inner {
    fn default() -> Self {
        Self {
            permille: AtomicU32::new(UNKNOWN),
            step: Mutex::default(),
            counted: Mutex::default(),
            stopped: AtomicBool::new(false),
            ended: AtomicBool::new(false),
        }
    }
}

impl Progress {
    /// Tells how much is done; returns whether to go on.
    pub fn report(&self, done: u64, total: u64) -> bool {
        let permille = done.saturating_mul(1000).checked_div(total).unwrap_or(0).min(1000);
        self.0.permille.store(permille as u32, Ordering::Relaxed);
        !self.is_stopped()
    }

    /// As [`Self::report`], for things that a person counts.
    pub fn count(&self, done: u64, total: u64) -> bool {
        *self.0.counted.lock().unwrap_or_else(PoisonError::into_inner) = Some((done, total));
        self.report(done, total)
    }

    /// How many things are done, and of how many, if a person counts them.
    pub fn counted(&self) -> Option<(u64, u64)> {
        *self.0.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells what is being done now.
    pub fn step(&self, step: Text) {
        *self.0.step.lock().unwrap_or_else(PoisonError::into_inner) = Some(step);
        self.0.permille.store(UNKNOWN, Ordering::Relaxed);
    }

    /// What is being done now, if the job said.
    pub fn current_step(&self) -> Option<Text> {
        *self.0.step.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The part that is done, from 0 to 1, if the job knows.
    pub fn fraction(&self) -> Option<f32> {
        match self.0.permille.load(Ordering::Relaxed) {
            UNKNOWN => None,
            permille => Some(permille as f32 / 1000.0),
        }
    }

    /// Asks the job to stop.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the job is to stop; it then writes nothing.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    pub(super) fn end(&self) {
        self.0.ended.store(true, Ordering::Release);
    }

    pub(super) fn has_ended(&self) -> bool {
        self.0.ended.load(Ordering::Acquire)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_is_known_once_told() {
        let progress = Progress::default();
        assert_eq!(progress.fraction(), None);
        assert!(progress.report(1, 4));
        assert_eq!(progress.counted(), None);
        assert!(progress.count(1, 4));
        assert_eq!(progress.counted(), Some((1, 4)));
        assert_eq!(progress.fraction(), Some(0.25));
        assert!(progress.report(9, 0));
        assert_eq!(progress.fraction(), Some(0.0));
        progress.stop();
        assert!(!progress.report(4, 4));
        assert_eq!(progress.fraction(), Some(1.0));
    }
}
