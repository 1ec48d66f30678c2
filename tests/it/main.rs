//! The program seen from outside, one binary for all integration tests.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod import_files;
mod locales;
