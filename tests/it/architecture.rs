//! Reads the sources and holds them to the layers of the design; every failure says what to do.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A source file without its tests and comments; `path` begins behind `src/`.
struct Source {
    path: String,
    code: String,
    lines: usize,
}

impl Source {
    fn layer(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    fn is_in(&self, place: &str) -> bool {
        self.path == place || self.path.starts_with(&format!("{place}/"))
    }

    /// The texts between double quotes.
    fn literals(&self) -> Vec<&str> {
        let mut literals = Vec::new();
        let mut rest = self.code.as_str();
        while let Some(start) = rest.find('"') {
            let text = &rest[start + 1..];
            let Some(end) = closing_quote(text) else { break };
            literals.push(&text[..end]);
            rest = &text[end + 1..];
        }
        literals
    }
}

fn closing_quote(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let closes = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        closes.then_some(at)
    })
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let path = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        Source { path, lines: text.lines().count(), code: without_comments(without_tests(&text)) }
    };
    let is_test = |path: &PathBuf| {
        let name = path.file_stem().unwrap();
        name == "tests" || path.components().any(|part| part.as_os_str() == "tests")
    };
    paths.into_iter().filter(|path| !is_test(path)).map(read).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// A module of tests is always the last thing of its file.
fn without_tests(text: &str) -> &str {
    let tests = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    &text[..tests]
}

fn without_comments(text: &str) -> String {
    let code = text.lines().map(|line| {
        let comment = line.find("//").filter(|&at| line[..at].matches('"').count() % 2 == 0);
        &line[..comment.unwrap_or(line.len())]
    });
    code.collect::<Vec<_>>().join("\n")
}

/// Fails with every place at which a rule is broken.
#[track_caller]
fn hold(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}", broken.join("\n  "));
}

fn wherever(broken: impl Fn(&Source) -> Vec<String>) -> Vec<String> {
    let found = |source: &Source| -> Vec<String> {
        broken(source).into_iter().map(|what| format!("src/{}: {what}", source.path)).collect()
    };
    sources().iter().flat_map(found).collect()
}

/// The words of the code that contain one of the `wanted`.
fn naming(source: &Source, wanted: &[&str]) -> Vec<String> {
    let lines = source.code.lines();
    lines
        .filter(|line| wanted.iter().any(|name| line.contains(name)))
        .map(|line| line.trim().to_owned())
        .collect()
}

const LAYERS: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("journal", &["domain"]),
    ("store", &["domain", "journal"]),
    ("i18n", &["domain"]),
    ("exchange", &["domain", "i18n"]),
    ("documents", &["domain", "i18n"]),
    ("verify", &["domain", "journal", "store"]),
    ("ops", &["domain", "journal", "store", "exchange", "documents", "verify", "i18n"]),
    // It words the errors of every layer, those of the platform too.
    (
        "wording",
        &["domain", "journal", "store", "exchange", "documents", "verify", "ops", "i18n", "platform"],
    ),
    ("platform", &[]),
    ("cli", EVERYTHING),
    ("ui", EVERYTHING),
];

const EVERYTHING: &[&str] =
    &["domain", "journal", "store", "exchange", "documents", "verify", "ops", "wording", "i18n", "platform"];

/// The layers that a file names, in `use crate::{…}` or in a path.
fn named_layers(code: &str) -> BTreeSet<&str> {
    let mut named = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => named.extend(first_words(group)),
            None => named.extend([first_word(rest)]),
        }
    }
    named
}

fn first_word(path: &str) -> &str {
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap()
}

/// The first words of the paths of a group `a::{b, c}, d::e}`.
fn first_words(group: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                words.push(first_word(group[start..at].trim()));
                words.retain(|word| !word.is_empty());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                words.push(first_word(group[start..at].trim()));
                start = at + 1;
            }
            _ => {}
        }
    }
    words
}

#[test]
fn layers_know_only_those_they_may() {
    let broken = wherever(|source| {
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == source.layer()) else {
            return Vec::new();
        };
        let known: Vec<&str> = LAYERS.iter().map(|(layer, _)| *layer).collect();
        let named = named_layers(&source.code);
        let bad =
            named.into_iter().filter(|name| known.contains(name) && name != layer && !allowed.contains(name));
        bad.map(|name| format!("{layer} may not know {name}")).collect()
    });
    hold("Move the code to a layer that may know the other, or pass the fact in.", &broken);
}

#[test]
fn verification_never_sees_the_planner() {
    let broken = wherever(|source| {
        if source.is_in("verify") || source.is_in("verify.rs") {
            let planner = [
                "round::plan",
                "round::ahead_of",
                "round::passed_over",
                "PlanInput",
                "domain::fit::fit",
                "ops::",
            ];
            naming(source, &planner)
        } else {
            Vec::new()
        }
    });
    hold("The verifier shares only types and entitlement with the planner: write the rule again.", &broken);
}

#[test]
fn sql_stays_in_the_store() {
    const WORDS: [&str; 7] =
        ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "DROP TABLE "];
    let broken = wherever(|source| {
        if source.is_in("store") {
            return Vec::new();
        }
        let literals =
            source.literals().into_iter().filter(|text| WORDS.iter().any(|word| text.starts_with(word)));
        let mut broken: Vec<String> = literals.map(str::to_owned).collect();
        broken.extend(naming(source, &["rusqlite"]));
        broken
    });
    hold("Ask the store for it: only src/store speaks SQL.", &broken);
}

#[test]
fn the_window_library_stays_in_the_window() {
    let broken = wherever(|source| {
        let allowed = source.is_in("ui") || source.is_in("main.rs");
        if allowed { Vec::new() } else { naming(source, &["egui", "eframe"]) }
    });
    hold("Return plain values and draw them in src/ui.", &broken);
}

#[test]
fn one_folder_names_the_pdf_library() {
    let broken =
        wherever(
            |source| {
                if source.is_in("documents/pdf") { Vec::new() } else { naming(source, &["pdf_writer"]) }
            },
        );
    hold("Only src/documents/pdf writes PDF.", &broken);
}

#[test]
fn colours_stay_in_the_theme() {
    let broken = wherever(|source| {
        if source.is_in("ui/theme.rs") {
            Vec::new()
        } else {
            naming(source, &["Color32::", "Rgba::", "from_rgb"])
        }
    });
    hold("Give the colour a name in src/ui/theme.rs.", &broken);
}

/// Recognised headers and cell values, alphabets and folding, and the invented people.
const CYRILLIC_TABLES: [&str; 9] = [
    "domain/folding.rs",
    "exchange/header.rs",
    "exchange/words.rs",
    "exchange/outbox.rs",
    "i18n/collation.rs",
    "i18n/keyboard.rs",
    "i18n/alphabet.rs",
    "ops/demo.rs",
    "ops/demo",
];

#[test]
fn texts_for_people_stay_in_the_locales() {
    let cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    let broken = wherever(|source| {
        if CYRILLIC_TABLES.iter().any(|table| source.is_in(table)) {
            return Vec::new();
        }
        naming_if(source, |line| line.contains(cyrillic))
    });
    hold("Move the text to locales/kk and locales/ru and use the typed method of Tr.", &broken);
}

fn naming_if(source: &Source, broken: impl Fn(&str) -> bool) -> Vec<String> {
    source.code.lines().filter(|line| broken(line)).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn nothing_unwraps_outside_tests() {
    let broken = wherever(|source| naming(source, &[".unwrap()", "todo!", "unimplemented!", "dbg!"]));
    hold("Return the error, or say with expect(…) why it cannot happen.", &broken);
}

#[test]
fn the_clock_is_read_in_one_place() {
    let broken = wherever(|source| {
        let clocks = ["Utc::now", "Local::now", "SystemTime::now"];
        if source.is_in("platform/clock.rs") { Vec::new() } else { naming(source, &clocks) }
    });
    hold("Take the instant as an argument: only src/platform/clock.rs reads the clock.", &broken);
}

#[test]
fn nothing_is_left_for_later() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in ["src", "build", "benches", "tests"] {
        walk(&root.join(folder), &mut paths);
    }
    let words = [["TO", "DO"], ["FIX", "ME"]].map(|halves| halves.concat());
    paths.retain(|path| {
        let text = fs::read_to_string(path).unwrap();
        words.iter().any(|word| text.contains(word))
    });
    let broken: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    hold("Do it now or write an issue.", &broken);
}

#[test]
fn nothing_is_bound_to_a_machine() {
    let broken = wherever(|source| naming(source, &["\"/home/", "\"/tmp", "\"/root", "\"C:\\\\"]));
    hold("Take paths from the person or from src/platform/paths.rs.", &broken);
}

#[test]
fn files_stay_short() {
    let broken =
        wherever(
            |source| {
                if source.lines > 500 { vec![format!("{} lines", source.lines)] } else { Vec::new() }
            },
        );
    hold("Split the file by what it is about.", &broken);
}

#[test]
fn groups_of_paths_are_read() {
    let code =
        "use crate::{\n    domain::{a::B, c},\n    store,\n};\nuse crate::ops::x;\nfn f(x: crate::ui::Y) {}";
    assert_eq!(named_layers(code).into_iter().collect::<Vec<_>>(), ["domain", "ops", "store", "ui"]);
    assert_eq!(named_layers("use crate::{domain::Instant, i18n::Lang};").len(), 2);
}
