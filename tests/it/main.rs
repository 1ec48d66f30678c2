//! The program seen from outside, one binary for all integration tests.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod architecture;
mod backups;
mod cli;
mod entries;
mod erasure;
mod frozen;
mod import_files;
mod inventory;
mod leases;
mod locales;
mod looking_back;
mod paper_samples;
mod papers;
mod replies;
mod resealed;
mod resealed_outcomes;
mod rounds;
mod support;
mod tasks;
mod ui_card;
mod ui_clock;
mod ui_dwellings;
mod ui_entry_form;
mod ui_import;
mod ui_inventory;
mod ui_keyboard;
mod ui_papers;
mod ui_papers_leaving;
mod ui_queue;
mod ui_replies;
mod ui_rounds;
mod ui_settings;
mod ui_shell;
mod ui_sittings;
mod ui_start;
mod ui_table;
mod ui_tasks;
mod ui_waiting;
mod ui_wallet;
mod verification;
mod waiting;
mod wallet;
mod withdrawn;
mod wrong_order;
