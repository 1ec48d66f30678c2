//! Writes the Rust source: the embedded files and a method for each text.

use std::{collections::BTreeMap, path::PathBuf};

use super::{
    catalogue::{Catalogue, Text},
    variables::Kind,
};

/// More arguments than this, `self` among them, and Clippy asks for a reason.
const MOST_ARGUMENTS: usize = 7;
const REASON: &str = r#"
    #[expect(clippy::too_many_arguments, reason = "a sentence takes what it says")]"#;

/// The source that `src/i18n/texts.rs` includes.
pub fn source(kazakh: &Catalogue, russian: &Catalogue) -> String {
    let methods = russian.texts.iter().map(|(key, text)| {
        let kinds = merged(text, kazakh.texts.get(key));
        method(key, &text.source, &kinds)
    });
    let methods: String = methods.collect();
    format!("{}{}impl Tr {{\n{methods}}}\n", files("KAZAKH", &kazakh.files), files("RUSSIAN", &russian.files))
}

fn files(name: &str, paths: &[PathBuf]) -> String {
    let files = paths.iter().map(|path| {
        let path = path.to_string_lossy().replace('\\', "/");
        format!("    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\")),\n")
    });
    format!("const {name}: &[&str] = &[\n{}];\n", files.collect::<String>())
}

/// A variable is a number when either language uses it as one.
fn merged(russian: &Text, kazakh: Option<&Text>) -> BTreeMap<String, Kind> {
    let mut kinds = russian.variables.clone();
    for (name, kind) in kazakh.iter().flat_map(|text| &text.variables) {
        kinds.entry(name.clone()).and_modify(|known| *known = (*kind).max(*known));
    }
    kinds
}

fn method(key: &str, russian: &str, kinds: &BTreeMap<String, Kind>) -> String {
    let (mut parameters, mut arguments) = (String::new(), Vec::new());
    for (variable, kind) in kinds {
        let name = variable.replace('-', "_");
        let (of_type, value) = match kind {
            Kind::Text => ("&str", format!("FluentValue::from({name})")),
            Kind::Whole => ("impl TryInto<i64>", format!("whole({name})")),
        };
        parameters += &format!(", {name}: {of_type}");
        arguments.push(format!("({variable:?}, {value})"));
    }
    let name = key.replace('-', "_");
    let russian = format!("```text\n{russian}\n```");
    let reason = if kinds.len() < MOST_ARGUMENTS { "" } else { REASON };
    let arguments = arguments.join(", ");
    format!(
        "    #[doc = {russian:?}]{reason}\n    pub fn {name}(self{parameters}) -> String {{\n        \
         self.text({key:?}, [{arguments}])\n    }}\n"
    )
}
