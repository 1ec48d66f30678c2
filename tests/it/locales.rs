//! Every text of `locales/` is said somewhere, and the build script finds what is wrong with them.

use std::{collections::HashSet, fs, path::Path};

use kezek::domain::folding;

#[expect(dead_code, reason = "the build script needs more of it")]
#[path = "../../build/catalogue.rs"]
mod catalogue;
#[path = "../../build/comparison.rs"]
mod comparison;
#[path = "../../build/variables.rs"]
mod variables;

use catalogue::Catalogue;

#[test]
fn every_text_is_used() {
    let mut words = HashSet::new();
    collect_words(Path::new("src"), &mut words);
    let texts = Catalogue::kazakh().with_folder(Path::new("locales/kk")).unwrap().texts;
    let unused: Vec<_> = texts.keys().filter(|key| !words.contains(&key.replace('-', "_"))).collect();
    assert!(unused.is_empty(), "texts that nothing says: {unused:#?}");
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

/// The problems of a file `a.ftl` that is `kazakh` in Kazakh and `russian` in Russian.
#[track_caller]
fn check(kazakh: &str, russian: &str, problems: &[&str]) {
    let (mut kk, mut ru) = (Catalogue::kazakh(), Catalogue::russian());
    kk.add_file(Path::new("a.ftl"), kazakh);
    ru.add_file(Path::new("a.ftl"), russian);
    let differences = comparison::differences(&kk, &ru);
    let found: Vec<String> = kk.problems.into_iter().chain(ru.problems).chain(differences).collect();
    assert_eq!(found, problems);
}

#[test]
fn finds_differences_between_the_languages() {
    check("a-b = иә", "a-b = да", &[]);
    check("a-b = иә", "", &["`a-b` has no text in Russian"]);
    check("", "a-b = да", &["`a-b` has no text in Kazakh"]);
    check("a-b = { $x }", "a-b = { $y }", &["`a-b` takes different variables in Kazakh and in Russian"]);
    check("a-b = { $x } { $y }", "a-b = { $y } { $x }", &[]);
}

#[track_caller]
fn check_text(text: &str, problem: &str) {
    let problems = [&format!("a.ftl:1: {problem}"), &format!("a.ftl:1: {problem}")];
    check(text, text, &problems.map(String::as_str));
}

#[test]
fn finds_what_the_texts_do_not_use() {
    check_text("a-b", "Expected a token starting with \"=\"");
    check_text("a-b =\n  .c = да", "`a-b`: there is no text");
    check_text("a-b = да\n  .c = да", "`a-b`: attributes are not used");
    check_text("-a = да", "`a`: terms are not used");
    check_text("a-b = { a-b }", "`a-b`: `a-b`: functions and references are not used");
    check_text("a-b = { NUMBER($x) }", "`a-b`: `NUMBER`: functions and references are not used");
    check_text("a-b = { 5 ->\n *[other] да\n }", "`a-b`: only a variable selects");
    check_text("a-b = { $dueAt }", "`a-b`: $dueAt: use lower-case words with hyphens");
}

#[test]
fn finds_wrong_keys_and_letters() {
    let key = "a key is the file's name, then words in lower-case letters and digits";
    check_text("b-c = да", &format!("`b-c`: {key}"));
    check_text("ab-c = да", &format!("`ab-c`: {key}"));
    check_text("a-b_c = да", &format!("`a-b_c`: {key}"));
    check_text("a-b = Дүйсенбaев", "`Дүйсенбaев` mixes Latin and Cyrillic letters");
    check("a-b = PDF-файл", "a-b = PDF-файл", &[]);
    check("a-b = иә\na-b = иә", "a-b = да", &["a.ftl:2: `a-b`: the key is there twice"]);
}

#[test]
fn asks_for_the_plurals_of_russian() {
    let plural = "a-b = { $x ->\n [one] день\n [few] дня\n *[other] дней\n }";
    check("a-b = { $x } күн", plural, &["a.ftl:1: `a-b`: the plural of $x lacks [many]"]);
    check("a-b = { $x } күн", &plural.replace("[few]", "[many]\n   дней\n [few]"), &[]);
    let choice = "a-b = { $x ->\n [female] она\n *[other] он\n }";
    check("a-b = { $x }", choice, &[]);
}
