//! The texts of one language, read from its folder of `.ftl` files.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Message, Resource},
    parser, serializer,
};

use super::{
    folding,
    variables::{Kind, Variables},
};

/// One text: how it reads in the file and the variables it takes.
pub struct Text {
    pub source: String,
    pub variables: BTreeMap<String, Kind>,
}

/// The texts of a language by key, and what is wrong with its files.
pub struct Catalogue {
    pub files: Vec<PathBuf>,
    pub texts: BTreeMap<String, Text>,
    pub problems: Vec<String>,
    plurals_needed: &'static [&'static str],
}

impl Catalogue {
    /// No texts yet. A Kazakh noun does not change after a number.
    pub const fn kazakh() -> Self {
        Self::new(&[])
    }

    /// No texts yet.
    pub const fn russian() -> Self {
        Self::new(&["one", "few", "many"])
    }

    const fn new(plurals_needed: &'static [&'static str]) -> Self {
        Self { files: Vec::new(), texts: BTreeMap::new(), problems: Vec::new(), plurals_needed }
    }

    /// With every `.ftl` file of a folder.
    pub fn with_folder(mut self, folder: &Path) -> io::Result<Self> {
        let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
        let mut files = paths.collect::<io::Result<Vec<_>>>()?;
        files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        for path in &files {
            self.add_file(path, &fs::read_to_string(path)?);
        }
        Ok(Self { files, ..self })
    }

    /// Adds the texts of one file.
    pub fn add_file(&mut self, path: &Path, source: &str) {
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                self.complain(path, line_at(source, error.pos.start), &error.kind.to_string());
            }
            resource
        });
        for (index, line) in source.lines().enumerate() {
            for word in words(line).filter(|word| folding::has_look_alikes(word)) {
                self.complain(path, index + 1, &format!("`{word}` mixes Latin and Cyrillic letters"));
            }
        }
        for entry in resource.body {
            self.add_entry(path, source, entry);
        }
    }

    fn add_entry(&mut self, path: &Path, source: &str, entry: Entry<&str>) {
        let (key, problems) = match entry {
            Entry::Message(message) => (message.id.name, self.add_message(path, message)),
            Entry::Term(term) => (term.id.name, vec!["terms are not used".to_owned()]),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                return;
            }
        };
        let line = line_at(source, key.as_ptr().addr() - source.as_ptr().addr());
        for problem in problems {
            self.complain(path, line, &format!("`{key}`: {problem}"));
        }
    }

    fn add_message(&mut self, path: &Path, message: Message<&str>) -> Vec<String> {
        let key = message.id.name;
        let Some(text) = &message.value else { return vec!["there is no text".to_owned()] };
        let Variables { kinds, mut problems, .. } = Variables::of(text, self.plurals_needed);
        if !message.attributes.is_empty() {
            problems.push("attributes are not used".to_owned());
        }
        if !is_key_of(path, key) {
            problems.push("a key is the file's name, then words in lower-case letters and digits".to_owned());
        }
        let text = Text { source: text_source(message), variables: kinds };
        if self.texts.insert(key.to_owned(), text).is_some() {
            problems.push("the key is there twice".to_owned());
        }
        problems
    }

    fn complain(&mut self, path: &Path, line: usize, problem: &str) {
        self.problems.push(format!("{}:{line}: {problem}", path.display()));
    }
}

fn is_key_of(path: &Path, key: &str) -> bool {
    let topic = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    key.strip_prefix(topic).is_some_and(|rest| rest.starts_with('-'))
        && key.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-'))
}

fn text_source(message: Message<&str>) -> String {
    let before = format!("{} =", message.id.name);
    let message = Message { comment: None, attributes: Vec::new(), ..message };
    let source = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    source.trim_start_matches(&before).trim().to_owned()
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !letter.is_alphanumeric())
}

fn line_at(source: &str, offset: usize) -> usize {
    source[..offset].matches('\n').count() + 1
}
