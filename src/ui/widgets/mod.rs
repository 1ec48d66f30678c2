//! The parts that screens are made of.

pub mod badge;
pub mod button;
pub mod choice;
pub mod confirm;
pub mod date_field;
pub mod dialog;
pub mod document_field;
pub mod empty;
pub mod field;
pub mod form_dialog;
pub mod icon;
pub mod icon_button;
pub mod key_values;
pub mod law_link;
pub mod list;
pub mod list_file;
pub mod mask;
pub mod masked_field;
pub mod notice;
pub mod path_field;
pub mod preview;
pub mod progress_bar;
pub mod table;
pub mod time_field;
pub mod trouble;
pub mod zone_choice;
