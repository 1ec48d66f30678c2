//! The window.
//!
//! A frame goes: keys → screens, which read a [`view::View`] and queue [`command::Command`]s → dispatch, once.
//! Invariant: no screen changes anything but its own fields; what takes time runs at the [`desk`].

pub mod action;
pub mod app;
pub mod command;
pub mod desk;
pub mod dispatch;
pub mod draft;
pub mod failure;
pub mod fonts;
pub mod head;
pub mod leaving;
pub mod loaded;
pub mod office;
pub mod palette;
pub mod place;
pub mod reminders;
pub mod screens;
pub mod section_act;
pub mod session;
pub mod shell;
pub mod steps;
pub mod theme;
pub mod tour;
pub mod typing;
pub mod view;
pub mod widgets;
pub mod window;
