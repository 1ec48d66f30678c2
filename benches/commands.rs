//! Whole commands as an inspector runs them, from the start of the program to its end, and the memory they need.
//!
//! `cargo bench --bench commands` measures registers of 10,000 and 100,000 applications;
//! `cargo bench --bench commands -- --million` one of a million with 10,000 dwellings too.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "in a measurement a panic is the report")]

use std::{
    path::Path,
    process::{Command, Output, Stdio},
    time::Instant,
};

/// Applications and dwellings.
const SIZES: [(u32, u32); 3] = [(10_000, 50), (100_000, 1_000), (1_000_000, 10_000)];

const GARRISON: &str = "Алматинский";

fn main() {
    let million = std::env::args().any(|argument| argument == "--million");
    for (applications, dwellings) in SIZES.into_iter().filter(|size| million || size.0 < 1_000_000) {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("register.kezek");
        println!("{applications} applications, {dwellings} dwellings");
        let (applications, dwellings) = (applications.to_string(), dwellings.to_string());
        measure(&register, &["demo"], &["--applications", &applications, "--dwellings", &dwellings]);
        all(&register);
    }
}

fn all(register: &Path) {
    measure(register, &["queue"], &["--garrison", GARRISON, "--json"]);
    measure(register, &["round", "plan"], &["--garrison", GARRISON, "--below-norm", "--json"]);
    let offers = measure(register, &["offers"], &["--json"]);
    let offers: serde_json::Value = serde_json::from_slice(&offers.stdout).unwrap();
    let last = offers["offers"].as_array().unwrap().last().unwrap();
    let (round, wave) = (last["round"].to_string(), last["wave"].to_string());
    let dwelling = last["dwelling"].as_str().unwrap();
    measure(register, &["round", "reasons"], &[&round, dwelling, "--wave", &wave, "--json"]);
    measure(register, &["why"], &[last["registration_no"].as_str().unwrap()]);
    measure(register, &["verify"], &[]);
}

/// Runs one command and prints how long it took.
fn measure(register: &Path, words: &[&str], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kezek"));
    command.args(words).arg(register).args(arguments).stderr(Stdio::inherit());
    let begin = Instant::now();
    let output = command.output().unwrap();
    let seconds = begin.elapsed().as_secs_f64();
    assert!(output.status.success(), "{words:?} {arguments:?}");
    println!("  {seconds:>7.2} s  {}", words.join(" "));
    output
}
