//! What is wrong with the wording of a letter.

use crate::{
    domain::template::{Fault, FaultKind, Passage, TemplateBlank},
    i18n::{Lang, Tr},
};

/// What is wrong with a passage of a wording in `lang`, and where.
pub fn fault(tr: Tr, passage: Passage, lang: Lang, fault: &Fault) -> String {
    let written = Tr::new(lang);
    let braced = |blank: TemplateBlank| format!("{{{}}}", written.blank(blank));
    let at = (fault.at + 1).to_string();
    let known = || passage.blanks().iter().map(|&blank| braced(blank)).collect::<Vec<_>>().join(", ");
    match &fault.kind {
        FaultKind::Empty => tr.templates_fault_empty(),
        FaultKind::LoneBrace => {
            let example = passage.blanks().first().copied().unwrap_or(TemplateBlank::Name);
            tr.templates_fault_lone_brace(&at, &braced(example))
        }
        FaultKind::UnknownBlank { name } if passage.blanks().is_empty() => {
            tr.templates_fault_unknown_blank_none(&at, &format!("{{{name}}}"))
        }
        FaultKind::UnknownBlank { name } => {
            tr.templates_fault_unknown_blank(&at, &known(), &format!("{{{name}}}"))
        }
        FaultKind::MissingBlank { blank } => tr.templates_fault_missing_blank(&braced(*blank)),
        FaultKind::LatinLetter { letter, word } => {
            tr.templates_fault_latin_letter(&at, &letter.to_string(), word)
        }
    }
}

/// The same behind the name of the passage.
pub fn passage_fault(tr: Tr, passage: Passage, lang: Lang, wrong: &Fault) -> String {
    tr.templates_refused_wording(&fault(tr, passage, lang, wrong), &tr.passage(passage))
}
