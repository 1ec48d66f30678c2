//! Every typed error, refusal and finding as a sentence in the reader's language.

pub mod papers;
