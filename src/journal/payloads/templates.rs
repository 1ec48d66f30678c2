//! The wording of the official letters.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Day,
    language::Lang,
    template::{Passages, Template},
};

/// The commission took another wording of a letter in one language (design 4.9).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TemplateAdopted {
    pub template: Template,
    pub lang: Lang,
    /// Running number within template and language, from 1; 0 is the wording the program began with.
    pub version: u32,
    /// The first day whose papers are in this wording.
    pub in_force_from: Day,
    /// The act or the reason.
    pub act: String,
    pub passages: Passages,
}
