//! Keeps what is typed, a moment after it was typed, until the form is finished or given up.

use std::sync::{Arc, Mutex, PoisonError};

use egui::Ui;
use serde::{Serialize, de::DeserializeOwned};

use super::desk;
use crate::platform::drafts::Draft;

/// So long after the last key the draft is written, in seconds.
const PAUSE_SECONDS: f64 = 0.8;

/// The fields of a form: plain data.
pub trait Typed: Clone + PartialEq + Serialize + DeserializeOwned + Send + 'static {}

impl<F: Clone + PartialEq + Serialize + DeserializeOwned + Send + 'static> Typed for F {}

/// See the module. What was not yet written is written when it is dropped.
pub struct DraftKeeper<F: Typed> {
    draft: Draft,
    seen: F,
    changed_at: Option<f64>,
    version: u64,
    /// The last version that was written; jobs may overtake each other.
    written: Arc<Mutex<u64>>,
}

impl<F: Typed> DraftKeeper<F> {
    /// Keeps a form whose fields begin like this.
    pub fn new(draft: Draft, fields: F) -> Self {
        Self { draft, seen: fields, changed_at: None, version: 0, written: Arc::default() }
    }

    /// What an earlier form left.
    pub fn kept(draft: &Draft) -> Option<F> {
        serde_json::from_slice(&draft.content()?).ok()
    }

    /// Takes note of the fields once a frame.
    pub fn note(&mut self, ui: &Ui, fields: &F) {
        let time = ui.input(|input| input.time);
        if *fields != self.seen {
            self.seen.clone_from(fields);
            self.changed_at = Some(time);
        }
        let Some(changed_at) = self.changed_at else { return };
        let left = PAUSE_SECONDS - (time - changed_at);
        if left > 0.0 {
            return ui.ctx().request_repaint_after_secs(left as f32);
        }
        let write = self.writing();
        desk::aside(|| {}, write);
    }

    /// Forgets the draft: the form was finished or given up.
    pub fn forget(mut self) {
        self.changed_at = None;
        *self.written.lock().unwrap_or_else(PoisonError::into_inner) = u64::MAX;
        if let Err(error) = self.draft.forget() {
            tracing::warn!(%error, "a draft was not removed");
        }
    }

    /// The job that writes the present fields, unless newer ones were written before it.
    fn writing(&mut self) -> impl FnOnce() + Send + 'static {
        self.changed_at = None;
        self.version += 1;
        let (draft, fields) = (self.draft.clone(), self.seen.clone());
        let (version, written) = (self.version, Arc::clone(&self.written));
        move || {
            let mut written = written.lock().unwrap_or_else(PoisonError::into_inner);
            if *written >= version {
                return;
            }
            let bytes = serde_json::to_vec(&fields).expect("fields are plain data");
            match draft.keep(&bytes) {
                Ok(()) => *written = version,
                Err(error) => tracing::warn!(%error, "a draft was not kept"),
            }
        }
    }
}

impl<F: Typed> Drop for DraftKeeper<F> {
    fn drop(&mut self) {
        // A job that has not begun is overtaken; one that has is waited for.
        let behind = *self.written.lock().unwrap_or_else(PoisonError::into_inner) < self.version;
        if self.changed_at.is_some() || behind {
            self.writing()();
        }
    }
}
