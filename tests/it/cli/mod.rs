//! The commands, called in this process with a clock and a profile of their own.

mod files;
mod inventory;
mod outputs;
mod rounds;
mod usage;

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use kezek::{
    cli::{self, Environment},
    i18n::Lang,
    platform::paths::Profile,
};
use serde_json::Value;
use tempfile::TempDir;

/// What the clock of the machine shows.
const CLOCK: &str = "2026-11-22T05:00:00Z";

/// How a call ended, and what it said.
struct Said {
    status: u8,
    out: String,
    err: String,
}

impl Said {
    /// The JSON document on standard output.
    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }
}

/// A folder with registers, and the person who calls the commands.
struct Office {
    folder: TempDir,
}

impl Office {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// An office with a register of three garrisons; `more` are options of `new`.
    fn with_register(more: &str) -> Self {
        let office = Self::new();
        let garrisons = "Алматинский=Asia/Almaty Актауский=Asia/Aqtau --garrison Карагандинский=Asia/Almaty";
        office.done(&format!("new @r.kezek --garrison {garrisons} --lang ru {more}"));
        office
    }

    /// A practice register with the sample people and dwellings.
    fn with_sample() -> Self {
        static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let office = Office::with_taken_files();
            std::fs::read(office.path("r.kezek")).unwrap()
        });
        let office = Self::new();
        std::fs::write(office.path("r.kezek"), &*SAMPLE).unwrap();
        office
    }

    fn with_taken_files() -> Self {
        let office = Self::with_register("--practice --now 2026-11-20T10:00:00+05:00");
        let now = "--now 2026-11-22T09:00:00+05:00";
        office.done(&format!("import applications %applications.csv %family.csv --into @r.kezek {now}"));
        office.done(&format!("import dwellings %dwellings.csv --into @r.kezek {now}"));
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Calls a command; `@` stands before files of the office, `%` before sample files, blanks divide.
    fn call(&self, line: &str) -> Said {
        self.call_as("Секретарь", line)
    }

    fn call_as(&self, person: &str, line: &str) -> Said {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
        let argument = |word: &str| match (word.strip_prefix('@'), word.strip_prefix('%')) {
            (Some(name), _) => self.path(name).into_os_string(),
            (_, Some(name)) => data.join(name).into_os_string(),
            _ => word.into(),
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut environment = Environment {
            out: &mut out,
            err: &mut err,
            clock: &|| CLOCK.parse().unwrap(),
            profile: &|| Profile::at(self.path("profile")),
            person: person.to_owned(),
            machine: "КЭЧ-1".to_owned(),
            lang: None,
        };
        let exit = cli::run(line.split_whitespace().map(argument).collect(), &mut environment);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { status: exit.status(), out: text(out), err: text(err) }
    }

    /// A call that must succeed.
    #[track_caller]
    fn done(&self, line: &str) -> String {
        let said = self.call(line);
        assert_eq!(said.status, 0, "{line}: {}{}", said.err, said.out);
        said.out
    }

    /// A call that must succeed with a document.
    #[track_caller]
    fn json(&self, line: &str) -> Value {
        let said = self.call(&format!("{line} --json"));
        assert_eq!(said.status, 0, "{line}: {}{}", said.err, said.out);
        said.json()
    }

    /// A call that must end with this status and a message with these words.
    #[track_caller]
    fn fails(&self, line: &str, status: u8, words: &str) -> Said {
        let said = self.call(line);
        assert_eq!(said.status, status, "{line}: {}{}", said.err, said.out);
        assert!(said.err.contains(words), "{line}: {}", said.err);
        said
    }
}

/// The keys of an object, in the order of the contract.
#[track_caller]
fn check_keys(object: &Value, keys: &[&str]) {
    let found: std::collections::BTreeSet<_> = object.as_object().unwrap().keys().cloned().collect();
    let expected = keys.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(found, expected);
}

/// The values of one key in all rows of a list.
fn column<'v>(rows: &'v Value, key: &str) -> Vec<&'v Value> {
    rows.as_array().unwrap().iter().map(|row| &row[key]).collect()
}

#[test]
fn every_command_says_what_it_does_in_both_languages() {
    let office = Office::new();
    let overview = office.done("--help");
    for command in ["new", "import", "queue", "why", "round plan", "offers", "verify"] {
        assert!(overview.contains(command), "{command}");
        let helps = Lang::ALL.map(|lang| office.done(&format!("{command} --help --lang {}", lang.code())));
        assert_ne!(helps[0], helps[1]);
        assert!(helps[0].starts_with(&format!("kezek {command} ")), "{}", helps[0]);
    }
}
