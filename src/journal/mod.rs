//! Events, their stored bytes and the hash chain (design 3.1).
//!
//! Invariant: a digest is always of the stored bytes, never of a re-serialisation, and an event that was
//! written once can be read for ever: old kinds and versions go through [`Event::decode`].

mod about;
pub mod chain;
mod event;
pub mod payloads;

pub use about::{About, CitedDocument, Topic};
pub use event::{Event, Unreadable};

use crate::domain::Instant;

/// The number of an event in the journal, counted from 1 without gaps.
pub type Sequence = i64;

/// Who acts, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    pub at: Instant,
    pub actor: String,
}
