//! What the operating system gives: the clock, folders, locks, dialogs, viewers, printers, the log.
//!
//! Invariant: nothing here knows a word of ours; values come in and go out as paths and text.

pub mod atomic_write;
pub mod clock;
pub mod dialogs;
pub mod display;
pub mod drafts;
pub mod lock;
pub mod logging;
pub mod notification;
pub mod paths;
pub mod preferences;
pub mod system;
pub mod viewer;
