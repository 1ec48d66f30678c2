//! The files of the exchange format, read as a commission gives them.

use std::{ops::ControlFlow, path::PathBuf};

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

#[test]
fn the_sample_register_has_no_issue() {
    let read = applications(&["family.csv", "applications.csv"]);
    assert_eq!(read.rules(), []);
    assert_eq!((read.accepted.len(), read.rejected.len()), (1200, 0));
    let members: usize = read.accepted.iter().map(|(_, row, _)| row.household.len()).sum();
    assert_eq!(members, 2548);
}

#[test]
fn a_workbook_gives_the_same_rows_and_digests_as_csv() {
    let csv = applications(&["applications.csv", "family.csv"]);
    let xlsx = applications(&["register-kk.xlsx"]);
    assert_eq!(xlsx.rules(), []);
    assert_eq!(csv.accepted.len(), xlsx.accepted.len());
    for (csv, xlsx) in csv.accepted.iter().zip(&xlsx.accepted) {
        assert_eq!(
            (csv.0, csv.1.registration_no, &csv.1.applicant),
            (xlsx.0, xlsx.1.registration_no, &xlsx.1.applicant)
        );
        assert_eq!(
            (csv.1.submitted_at, &csv.1.household, csv.2),
            (xlsx.1.submitted_at, &xlsx.1.household, xlsx.2)
        );
    }
}
