//! Long readings that a person may stop.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use super::{Reader, Result, Writer};

/// So many steps of the database engine pass between two questions: less than a tenth of a millisecond.
const STEPS_BETWEEN_QUESTIONS: i32 = 500;

type GoOn = Box<dyn FnMut() -> bool + Send>;

/// Asked while the database works whether to go on.
#[derive(Clone, Default)]
pub(super) struct Watch(Arc<Mutex<Option<GoOn>>>);

impl Watch {
    /// A watch over everything that this connection does.
    pub fn over(connection: &mut Connection) -> Result<Self> {
        let watch = Self::default();
        let asked = watch.clone();
        connection.progress_handler(STEPS_BETWEEN_QUESTIONS, Some(move || asked.says_stop()))?;
        Ok(watch)
    }

    fn says_stop(&self) -> bool {
        let mut go_on = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        go_on.as_mut().is_some_and(|go_on| !go_on())
    }

    fn set(&self, go_on: Option<GoOn>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = go_on;
    }
}

impl Writer {
    /// Runs acts that end with [`Error::Stopped`](super::Error::Stopped) as soon as `go_on` says no; the act at
    /// work then writes nothing.
    pub fn stoppable_act<T>(
        &mut self,
        go_on: impl FnMut() -> bool + Send + 'static,
        act: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.watch.set(Some(Box::new(go_on)));
        let outcome = act(self);
        self.watch.set(None);
        outcome
    }
}

impl Reader {
    /// Runs a reading that ends with [`Error::Stopped`](super::Error::Stopped) as soon as `go_on` says no.
    pub fn stoppable<T>(
        &self,
        go_on: impl FnMut() -> bool + Send + 'static,
        read: impl FnOnce(&Self) -> T,
    ) -> T {
        self.watch.set(Some(Box::new(go_on)));
        let outcome = read(self);
        self.watch.set(None);
        outcome
    }
}
