//! Every text of `locales/` is said somewhere.

use std::{collections::HashSet, fs, path::Path};

#[test]
fn every_text_is_used() {
    let mut words = HashSet::new();
    collect_words(Path::new("src"), &mut words);
    let unused: Vec<String> =
        keys().into_iter().filter(|key| !words.contains(&key.replace('-', "_"))).collect();
    assert!(unused.is_empty(), "texts that nothing says: {unused:#?}");
}

fn keys() -> Vec<String> {
    let mut keys = Vec::new();
    for entry in fs::read_dir("locales/ru").unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        let messages =
            source.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        keys.extend(messages.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())));
    }
    assert!(!keys.is_empty());
    keys
}

fn collect_words(folder: &Path, words: &mut HashSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_words(&path, words);
        } else {
            let source = fs::read_to_string(&path).unwrap();
            let identifiers = source.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            words.extend(identifiers.map(str::to_owned));
        }
    }
}
