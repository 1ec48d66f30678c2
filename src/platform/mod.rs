//! The machine: paths, lock, clock, dialogs, opening and printing files.
