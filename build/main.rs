//! Makes a typed method of `Tr` for every text of `locales/{kk,ru}/<topic>.ftl`, so that a missing text
//! or argument does not compile, and fails the build when the two languages do not agree.
//!
//! How to add a text:
//!
//! 1. Write `topic-what-it-says = …` into `locales/kk/topic.ftl` and `locales/ru/topic.ftl`, with a
//!    comment that says where it is seen. The key starts with the file's name; letters, digits, hyphens.
//! 2. Call `tr.topic_what_it_says(…)`; `Tr::new(Lang::Kk)` is `Copy`: hand it down, never store a current one.
//! 3. Arguments come in the alphabetical order of their names, so that rewording never swaps them.
//! 4. A variable is a whole number (any integer type) when its last word is `count`, `seconds`, `minutes`,
//!    `hours`, `days`, `months`, `years`, `persons`, `rooms`, `pages`, `day`, `month`, `year`, `page`, `row`
//!    or `place`, or when it selects a plural; every other one is `&str`, a document's
//!    number too. Numbers are written ungrouped; `i18n::amounts::thousands` groups.
//! 5. Plurals: `{ $count -> [one] … [few] … [many] … *[other] … }` in Russian (all of one, few, many);
//!    Kazakh nouns do not change after a number, so most Kazakh texts need no selector.
//! 6. A choice by word: `{ $sex -> [female] … *[male] … }` with `sex: &str`.
//! 7. Not used: attributes, terms, references to other texts, functions.
//! 8. A no-break space is `{ "\u00A0" }`, or the character itself.
//! 9. Both languages have the same keys and variables, and no word mixes Latin and Cyrillic letters.
//! 10. A text that no source names fails `tests/it/locales.rs`.

#![expect(clippy::print_stdout, reason = "Cargo reads a build script's instructions there")]

mod catalogue;
mod comparison;
#[expect(dead_code, reason = "the program needs more of it than the look-alikes")]
#[path = "../src/domain/folding.rs"]
mod folding;
mod methods;
mod variables;

use std::path::{Path, PathBuf};

use catalogue::Catalogue;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/domain/folding.rs");
    let kazakh = Catalogue::kazakh().with_folder(Path::new("locales/kk"))?;
    let russian = Catalogue::russian().with_folder(Path::new("locales/ru"))?;
    let differences = comparison::differences(&kazakh, &russian);
    for problem in kazakh.problems.iter().chain(&russian.problems).chain(&differences) {
        println!("cargo::error={problem}");
    }
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR for build scripts"));
    std::fs::write(folder.join("texts.rs"), methods::source(&kazakh, &russian))
}
