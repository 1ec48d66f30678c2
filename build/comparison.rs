//! Both languages say the same things with the same variables.

use super::catalogue::{Catalogue, Text};

/// Every key that one language lacks or that takes other variables there.
pub fn differences(kazakh: &Catalogue, russian: &Catalogue) -> Vec<String> {
    let mut differences = missing(kazakh, russian, "Russian");
    differences.extend(missing(russian, kazakh, "Kazakh"));
    for (key, text) in &kazakh.texts {
        let same = |other: &Text| text.variables.keys().eq(other.variables.keys());
        if !russian.texts.get(key).is_none_or(same) {
            differences.push(format!("`{key}` takes different variables in Kazakh and in Russian"));
        }
    }
    differences
}

fn missing(these: &Catalogue, others: &Catalogue, language: &str) -> Vec<String> {
    let absent = these.texts.keys().filter(|key| !others.texts.contains_key(*key));
    absent.map(|key| format!("`{key}` has no text in {language}")).collect()
}
