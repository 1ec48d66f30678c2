//! Kezek: the register, the queue and the rounds of a garrison's housing commission.
//!
//! The layers, in reading order; `ARCHITECTURE.md` tells which may know which.

pub mod domain;

pub mod journal;

pub mod store;

pub mod i18n;

pub mod exchange;

pub mod documents;

pub mod verify;

pub mod ops;

pub mod wording;

pub mod platform;

pub mod cli;

pub mod ui;
