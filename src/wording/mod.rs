//! Every typed error, refusal and finding as a sentence in the reader's language.

pub mod cases;
pub mod files;
pub mod history;
pub mod import;
mod import_details;
pub mod kinds;
pub mod papers;
pub mod refusal;
pub mod sittings;
pub mod store;
pub mod templates;
pub mod terms;
