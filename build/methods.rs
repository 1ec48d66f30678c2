//! Writes the Rust source: the embedded files and a method for each text.

use std::{collections::BTreeMap, fmt::Write as _, path::PathBuf};

use crate::{
    catalogue::{Catalogue, Text},
    variables::Kind,
};

/// More arguments than this and Clippy asks for a reason; `self` counts.
const MOST_ARGUMENTS: usize = 7;

/// The source that `src/i18n/texts.rs` includes.
pub fn source(kazakh: &Catalogue, russian: &Catalogue) -> String {
    let mut source = String::new();
    source += &files("KAZAKH", &kazakh.files);
    source += &files("RUSSIAN", &russian.files);
    source += "impl Tr {\n";
    for (key, text) in &russian.texts {
        let kinds = merged(text, kazakh.texts.get(key));
        source += &method(key, &text.source, &kinds);
    }
    source + "}\n"
}

fn files(name: &str, paths: &[PathBuf]) -> String {
    let mut source = format!("const {name}: &[&str] = &[\n");
    for path in paths {
        let path = path.to_string_lossy().replace('\\', "/");
        source += &format!("    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\")),\n");
    }
    source + "];\n"
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
    let (mut parameters, mut arguments) = (String::new(), String::new());
    for (variable, kind) in kinds {
        let name = variable.replace('-', "_");
        let (type_name, value) = match kind {
            Kind::Text => ("&str", format!("FluentValue::from({name})")),
            Kind::Whole => ("impl TryInto<i64>", format!("whole({name})")),
        };
        parameters += &format!(", {name}: {type_name}");
        arguments += &format!("({variable:?}, {value}), ");
    }
    let name = key.replace('-', "_");
    let mut source = format!("    #[doc = {:?}]\n", format!("```text\n{russian}\n```"));
    if kinds.len() + 1 > MOST_ARGUMENTS {
        source += "    #[expect(clippy::too_many_arguments, reason = \"a text takes what it takes\")]\n";
    }
    writeln!(source, "    pub fn {name}(self{parameters}) -> String {{").expect("a string takes every text");
    source += &format!("        self.text({key:?}, [{}])\n    }}\n", arguments.trim_end_matches(", "));
    source
}
