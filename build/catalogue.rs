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

use crate::{
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
    russian: bool,
}

impl Catalogue {
    /// Reads every `.ftl` file of a language's folder.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut catalogue = Self {
            files: ftl_files(folder)?,
            texts: BTreeMap::new(),
            problems: Vec::new(),
            russian: folder.ends_with("ru"),
        };
        for path in catalogue.files.clone() {
            catalogue.add_file(&path, &fs::read_to_string(&path)?);
        }
        Ok(catalogue)
    }

    fn add_file(&mut self, path: &Path, source: &str) {
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                self.complain(path, line_of(source, error.pos.start), &error.kind.to_string());
            }
            resource
        });
        for (index, line) in source.lines().enumerate() {
            for word in words_with_look_alikes(line) {
                self.complain(path, index + 1, &format!("`{word}` mixes Latin and Cyrillic letters"));
            }
        }
        for entry in resource.body {
            self.add_entry(path, source, entry);
        }
    }

    fn add_entry(&mut self, path: &Path, source: &str, entry: Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                let line = line_of(source, offset_of(source, message.id.name));
                for problem in self.add_message(path, message) {
                    self.complain(path, line, &problem);
                }
            }
            Entry::Term(term) => {
                let line = line_of(source, offset_of(source, term.id.name));
                self.complain(path, line, "terms are not used");
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }

    fn add_message(&mut self, path: &Path, message: Message<&str>) -> Vec<String> {
        let key = message.id.name.to_owned();
        let Some(value) = &message.value else { return vec![format!("`{key}` has no text")] };
        let variables = Variables::of(value, self.russian);
        let mut problems = variables.problems;
        if !message.attributes.is_empty() {
            problems.push(format!("`{key}`: attributes are not used"));
        }
        if !is_key_of(&key, path) {
            problems.push(format!("`{key}` must be `<name of the file>-words`, letters, digits, hyphens"));
        }
        let text = Text { source: value_source(message), variables: variables.kinds };
        if self.texts.insert(key.clone(), text).is_some() {
            problems.push(format!("`{key}` is there twice"));
        }
        problems
    }

    fn complain(&mut self, path: &Path, line: usize, problem: &str) {
        self.problems.push(format!("{}:{line}: {problem}", path.display()));
    }
}

fn ftl_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .filter(|path| path.as_ref().map_or(true, |path| path.extension().is_some_and(|end| end == "ftl")))
        .collect::<io::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

fn is_key_of(key: &str, path: &Path) -> bool {
    let topic = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    key.strip_prefix(topic).is_some_and(|rest| rest.starts_with('-'))
        && key.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-'))
}

fn value_source(message: Message<&str>) -> String {
    let message = Message { comment: None, attributes: Vec::new(), ..message };
    let prefix = format!("{} =", message.id.name);
    let source = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    source.strip_prefix(&prefix).unwrap_or(&source).trim().to_owned()
}

fn words_with_look_alikes(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !letter.is_alphanumeric()).filter(|word| folding::has_look_alikes(word))
}

/// Where a slice of the source begins in it.
fn offset_of(source: &str, slice: &str) -> usize {
    slice.as_ptr().addr() - source.as_ptr().addr()
}

fn line_of(source: &str, offset: usize) -> usize {
    source.as_bytes()[..offset].iter().filter(|&&byte| byte == b'\n').count() + 1
}
