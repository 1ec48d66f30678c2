//! Values that screens read from the register, and acts they wait for.

use super::{
    desk::{Answer, Errand, Progress, Ticket},
    view::View,
};
use crate::{
    journal::Stamp,
    ops,
    store::{Reader, Writer},
};

/// A value read for a key; read again when the key or the register changes, the old one on show until then.
pub struct Loaded<K, T> {
    asked: Option<(K, u64)>,
    ticket: Option<Ticket<ops::Result<T>>>,
    value: Option<(K, T)>,
}

impl<K, T> Default for Loaded<K, T> {
    fn default() -> Self {
        Self { asked: None, ticket: None, value: None }
    }
}

impl<K: Clone + PartialEq + Send + 'static, T: Send + 'static> Loaded<K, T> {
    /// The value for a key, if it is there; a value of another key is never shown.
    pub fn get(
        &mut self,
        view: &View<'_>,
        key: &K,
        read: impl FnOnce(&Reader, &K) -> ops::Result<T> + Send + 'static,
    ) -> Option<&T> {
        self.refresh(view, key, read);
        self.value.as_ref().filter(|(of, _)| of == key).map(|(_, value)| value)
    }

    /// The last value that was read, whatever its key.
    pub fn last(&self) -> Option<&T> {
        self.value.as_ref().map(|(_, value)| value)
    }

    /// Whether something is being read.
    pub fn is_reading(&self) -> bool {
        self.ticket.is_some()
    }

    fn refresh(
        &mut self,
        view: &View<'_>,
        key: &K,
        read: impl FnOnce(&Reader, &K) -> ops::Result<T> + Send + 'static,
    ) {
        let wanted = (key.clone(), view.revision);
        if self.asked.as_ref() != Some(&wanted) {
            self.asked = Some(wanted);
            let key = key.clone();
            self.ticket = Some(view.read(move |reader| read(reader, &key)));
        }
        match self.ticket.as_mut().map(Ticket::take) {
            None | Some(Answer::NotYet) => {}
            Some(Answer::Ready(Ok(value))) => {
                self.ticket = None;
                self.value = Some((key.clone(), value));
            }
            Some(Answer::Ready(Err(error))) => {
                self.ticket = None;
                view.tell_failure(error);
            }
            Some(Answer::Lost) => self.ticket = None,
        }
    }
}

/// An act that was asked for; its failure is told at the edge of the window.
pub struct Pending<R>(Option<Ticket<ops::Result<R>>>);

impl<R> Default for Pending<R> {
    fn default() -> Self {
        Self(None)
    }
}

impl<R: Send + 'static> Pending<R> {
    /// Asks for an act.
    pub fn start(
        &mut self,
        view: &View<'_>,
        errand: Errand,
        act: impl FnOnce(&mut Writer, &Stamp, &Progress) -> ops::Result<R> + Send + 'static,
    ) {
        self.0 = Some(view.act(errand, act));
    }

    /// Asks for something that takes long and only reads.
    pub fn start_reading(
        &mut self,
        view: &View<'_>,
        errand: Errand,
        read: impl FnOnce(&Reader, &Progress) -> ops::Result<R> + Send + 'static,
    ) {
        self.0 = Some(view.read_long(errand, read));
    }

    /// Asks for something that needs no open register.
    pub fn start_aside(
        &mut self,
        view: &View<'_>,
        errand: Errand,
        work: impl FnOnce(&Progress) -> ops::Result<R> + Send + 'static,
    ) {
        self.0 = Some(view.desk.submit(errand, move |_office, progress| work(progress)));
    }

    /// The result, once; a refusal or failure comes as `Err` to be shown where it belongs.
    pub fn result(&mut self) -> Option<ops::Result<R>> {
        match self.0.as_mut()?.take() {
            Answer::NotYet => None,
            Answer::Ready(result) => {
                self.0 = None;
                Some(result)
            }
            Answer::Lost => {
                self.0 = None;
                None
            }
        }
    }

    /// The result of a success, once; a failure is told at the edge of the window.
    pub fn done(&mut self, view: &View<'_>) -> Option<R> {
        self.result()?.map_err(|error| view.tell_failure(error)).ok()
    }

    /// Whether the act has not ended: its button is not to be pressed twice.
    pub fn is_running(&self) -> bool {
        self.0.is_some()
    }
}
