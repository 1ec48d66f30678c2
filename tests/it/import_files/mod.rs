//! The files of the exchange format, read as a commission gives them.

mod bad_files;
mod damaged;
mod defects;
mod formats;
mod other_kinds;
mod outputs;
mod rules;

use std::{
    io::{Cursor, Read as _, Write as _},
    ops::ControlFlow,
    path::PathBuf,
};

use kezek::{
    domain::{
        Instant,
        garrison::{Garrison, Zone},
        ids::GarrisonId,
    },
    exchange::{
        ApplicationRow, Ended, ImportContext, ImportError, ImportKind, Issue, Recognised, RowDigest,
        RowOutcome, RowSink, RuleCode, Source, read_applications, recognise,
    },
};

fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn now() -> Instant {
    "2026-11-22T05:00:00Z".parse().unwrap()
}

fn garrisons() -> Vec<Garrison> {
    [("Алматинский", "Asia/Almaty"), ("Актауский", "Asia/Aqtau"), ("Карагандинский", "Asia/Almaty")]
        .into_iter()
        .zip(1..)
        .map(|((name, zone), id)| Garrison {
            id: GarrisonId(id),
            name: name.to_owned(),
            name_kk: name.to_owned(),
            zone: Zone::parse(zone).unwrap(),
        })
        .collect()
}

/// Everything that a reading handed over.
struct Read<T> {
    accepted: Vec<(u32, T, RowDigest)>,
    rejected: Vec<(u32, Option<String>)>,
    left_aside: usize,
    issues: Vec<Issue>,
}

impl<T> Read<T> {
    fn rules(&self) -> Vec<(u32, &str, &str, RuleCode)> {
        self.issues
            .iter()
            .map(|issue| (issue.row(), issue.column(), issue.value.as_str(), issue.rule))
            .collect()
    }
}

type Reader<T> = fn(&Recognised, &ImportContext<'_>, &mut RowSink<'_, T>) -> Result<Ended, ImportError>;

fn read<T>(reader: Reader<T>, recognised: &Recognised) -> Read<T> {
    let garrisons = garrisons();
    let context = ImportContext {
        garrisons: &garrisons,
        now: now(),
        registered: &|_| false,
        progress: &|_| ControlFlow::Continue(()),
    };
    let mut read = Read { accepted: Vec::new(), rejected: Vec::new(), left_aside: 0, issues: Vec::new() };
    let ended = reader(recognised, &context, &mut |outcome| {
        match outcome {
            RowOutcome::Accepted(row) => {
                read.accepted.push((row.place.row, row.value, row.digest));
                read.issues.extend(row.warnings);
            }
            RowOutcome::Rejected(row) => {
                assert!(row.issues.iter().any(Issue::is_error));
                read.rejected.push((row.place.row, row.key));
                read.issues.extend(row.issues);
            }
            RowOutcome::LeftAside { warnings, .. } => {
                read.left_aside += 1;
                read.issues.extend(warnings);
            }
        }
        ControlFlow::Continue(())
    });
    assert_eq!(ended.unwrap(), Ended::Complete);
    read
}

fn recognised(kind: ImportKind, files: &[&str]) -> Recognised {
    let sources: Vec<Source> = files.iter().map(|name| Source::new(data(name))).collect();
    recognise(kind, &sources, &|_| None).unwrap()
}

fn applications(files: &[&str]) -> Read<ApplicationRow> {
    read(read_applications, &recognised(ImportKind::Applications, files))
}

/// Writes files into a folder and recognises them.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Source {
        std::fs::write(self.path(name), content).unwrap();
        Source::new(self.path(name))
    }
}

const APPLICATION_HEADER: &str = "Рег. №;Дата и время подачи;ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Категория;\
     Звание;Войсковая часть;Гарнизон;Телефон;Согласие;Беременность более 22 недель;Особые права;\
     Служебное жилище по прежнему месту";
const FAMILY_HEADER: &str = "Рег. №;ИИН;Фамилия;Имя;Отчество;Степень родства;Пол;Дата рождения;Инвалидность";

/// Reads applications and families from the text of their rows.
fn read_text(application_rows: &str, family_rows: &str) -> Read<ApplicationRow> {
    let folder = Folder::new();
    let sources = [
        folder.write("applications.csv", format!("{APPLICATION_HEADER}\n{application_rows}")),
        folder.write("family.csv", format!("{FAMILY_HEADER}\n{family_rows}")),
    ];
    read(read_applications, &recognise(ImportKind::Applications, &sources, &|_| None).unwrap())
}

/// The parts of a zip by name.
fn zip_parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let part = |index| {
        let mut content = Vec::new();
        let mut part = archive.by_index(index).unwrap();
        part.read_to_end(&mut content).unwrap();
        (part.name().unwrap().into_owned(), content)
    };
    (0..zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(part).collect()
}

/// A zip of these parts.
fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
