//! What a person prefers, in a small file of the profile.
//!
//! Invariant: reading never fails; a field that cannot be read falls back alone, and what a newer program wrote is kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::PathBuf,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{atomic_write, paths::Profile};

/// The text sizes on offer, in percent.
pub const TEXT_SIZES_PERCENT: [u16; 6] = [90, 100, 110, 125, 135, 150];

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    #[default]
    Light,
    Dark,
}

/// How the end of a term is called to mind beside the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reminding {
    Off,
    #[default]
    Quiet,
    WithSound,
}

impl Reminding {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Off, Self::Quiet, Self::WithSound];
}

/// How papers go to the printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Printing {
    /// By the name the system has for it; its usual one if none.
    pub printer: Option<String>,
    pub copies: u16,
}

impl Default for Printing {
    fn default() -> Self {
        Self { printer: None, copies: 1 }
    }
}

/// The columns of one kind of file: the number of a column from 0 → the code of its field.
pub type ColumnMapping = BTreeMap<String, String>;

/// How one column of a list looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListColumnLook {
    /// The column's name in the program.
    pub id: String,
    /// At text size 100 %.
    pub width: u16,
    pub shown: bool,
}

/// By which column a list is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ListSort {
    pub column: String,
    pub descending: bool,
}

/// A way to look at a list that a person named. The codes of filters are of states and years, never of people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ListView {
    pub columns: Vec<ListColumnLook>,
    pub sort: Option<ListSort>,
    pub filters: BTreeMap<String, BTreeSet<String>>,
}

/// What a person prefers of one list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ListPreferences {
    /// In their order; empty means the usual ones.
    pub columns: Vec<ListColumnLook>,
    /// By the name the person gave.
    pub views: BTreeMap<String, ListView>,
}

/// The preferences of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Preferences {
    /// Opened by itself at the next start.
    pub last_register: Option<PathBuf>,
    /// It is opened only to be looked at.
    pub looks_only: bool,
    /// Two letters.
    pub language: Option<String>,
    pub appearance: Appearance,
    /// One of [`TEXT_SIZES_PERCENT`].
    pub text_size_percent: u16,
    pub reminding: Reminding,
    pub printing: Printing,
    /// By the fingerprint of a file's header row.
    pub column_mappings: BTreeMap<String, ColumnMapping>,
    /// By the name of the list in the program.
    pub lists: BTreeMap<String, ListPreferences>,
    /// Fields this program does not know.
    unknown: Map<String, Value>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            last_register: None,
            looks_only: false,
            language: None,
            appearance: Appearance::default(),
            text_size_percent: 100,
            reminding: Reminding::default(),
            printing: Printing::default(),
            column_mappings: BTreeMap::new(),
            lists: BTreeMap::new(),
            unknown: Map::new(),
        }
    }
}

/// Preferences as read, and the fields that could not be.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Read {
    pub preferences: Preferences,
    /// Names of fields that fell back; `"file"` when the whole of it did.
    pub fallen_back: Vec<String>,
}

/// Reads preferences from their text.
pub fn read(text: &str) -> Read {
    match serde_json::from_str(text) {
        Ok(fields) => Fields { fields, fallen_back: Vec::new() }.read(),
        Err(_not_json) => Read { fallen_back: vec!["file".to_owned()], ..Read::default() },
    }
}

/// Reads the preferences of a profile; a missing file means the defaults.
pub fn load(profile: &Profile) -> Read {
    fs::read_to_string(profile.preferences()).map(|text| read(&text)).unwrap_or_default()
}

impl Preferences {
    /// Writes the preferences to a profile.
    pub fn save(&self, profile: &Profile) -> io::Result<()> {
        atomic_write::write(&profile.preferences(), self.to_text().as_bytes())
    }

    fn to_text(&self) -> String {
        let mut fields = self.unknown.clone();
        let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        put("last_register", self.last_register.as_ref().map(|path| path.to_string_lossy()).into());
        put("looks_only", self.looks_only.into());
        put("language", self.language.clone().into());
        put("appearance", json(&self.appearance));
        put("text_size_percent", self.text_size_percent.into());
        put("reminding", json(&self.reminding));
        put("printing", json(&self.printing));
        put("column_mappings", json(&self.column_mappings));
        put("lists", json(&self.lists));
        format!("{:#}\n", Value::Object(fields))
    }

    /// The next larger text size, if there is one.
    pub fn larger_text(&self) -> Option<u16> {
        TEXT_SIZES_PERCENT.into_iter().find(|size| *size > self.text_size_percent)
    }

    /// The next smaller text size, if there is one.
    pub fn smaller_text(&self) -> Option<u16> {
        TEXT_SIZES_PERCENT.into_iter().rev().find(|size| *size < self.text_size_percent)
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("text and numbers are JSON")
}

struct Fields {
    fields: Map<String, Value>,
    fallen_back: Vec<String>,
}

impl Fields {
    fn read(mut self) -> Read {
        let preferences = Preferences {
            last_register: self.take("last_register"),
            looks_only: self.take("looks_only"),
            language: self.take("language"),
            appearance: self.take("appearance"),
            text_size_percent: self.text_size_percent(),
            reminding: self.take("reminding"),
            printing: self.take("printing"),
            column_mappings: self.take("column_mappings"),
            lists: self.take("lists"),
            unknown: self.fields,
        };
        Read { preferences, fallen_back: self.fallen_back }
    }

    fn text_size_percent(&mut self) -> u16 {
        let wanted: Option<u16> = self.take("text_size_percent");
        match wanted {
            Some(size) if TEXT_SIZES_PERCENT.contains(&size) => size,
            Some(_) => {
                self.fallen_back.push("text_size_percent".to_owned());
                100
            }
            None => 100,
        }
    }

    fn take<T: DeserializeOwned + Default>(&mut self, name: &str) -> T {
        let Some(value) = self.fields.remove(name) else { return T::default() };
        serde_json::from_value(value).unwrap_or_else(|_of_another_type| {
            self.fallen_back.push(name.to_owned());
            T::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &Preferences, fallen_back: &[&str]) {
        let found = read(text);
        assert_eq!(&found.preferences, expected, "{text}");
        assert_eq!(found.fallen_back, fallen_back, "{text}");
    }

    #[test]
    fn each_field_falls_back_alone() {
        let dark = Preferences { appearance: Appearance::Dark, ..Preferences::default() };
        check("", &Preferences::default(), &["file"]);
        check("[]", &Preferences::default(), &["file"]);
        check("{}", &Preferences::default(), &[]);
        check(r#"{"appearance":"dark"}"#, &dark, &[]);
        check(r#"{"appearance":"dark","language":7}"#, &dark, &["language"]);
        check(r#"{"appearance":"purple","language":null}"#, &Preferences::default(), &["appearance"]);
        check(r#"{"appearance":"dark","text_size_percent":1000}"#, &dark, &["text_size_percent"]);
    }

    #[test]
    fn all_of_it_comes_back_and_unknown_fields_stay() {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::at(folder.path()).unwrap();
        let mut preferences = read(r#"{"of_a_newer_version":[1,2]}"#).preferences;
        preferences.last_register = Some("a.kezek".into());
        preferences.looks_only = true;
        preferences.language = Some("kk".to_owned());
        preferences.text_size_percent = 150;
        preferences.reminding = Reminding::WithSound;
        preferences.printing = Printing { printer: Some("Office".to_owned()), copies: 2 };
        preferences.column_mappings.insert("f".to_owned(), [("ИИН".to_owned(), "iin".to_owned())].into());
        let name = ListColumnLook { id: "name".to_owned(), width: 200, shown: true };
        let sort = Some(ListSort { column: "name".to_owned(), descending: true });
        let filters = [("state".to_owned(), ["active".to_owned()].into())].into();
        let named = ListView { columns: vec![name.clone()], sort, filters };
        let views = [("По фамилии".to_owned(), named)].into();
        preferences.lists.insert("queue".to_owned(), ListPreferences { columns: vec![name], views });
        preferences.save(&profile).unwrap();
        assert_eq!(load(&profile), Read { preferences, fallen_back: Vec::new() });
        assert!(fs::read_to_string(profile.preferences()).unwrap().contains("of_a_newer_version"));
    }

    #[test]
    fn text_grows_and_shrinks_between_its_ends() {
        let at = |text_size_percent| Preferences { text_size_percent, ..Preferences::default() };
        assert_eq!((at(90).smaller_text(), at(90).larger_text()), (None, Some(100)));
        assert_eq!((at(150).smaller_text(), at(150).larger_text()), (Some(135), None));
    }
}
