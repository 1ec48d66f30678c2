//! Copies of a register: checked, never over a file, and put back without losing what stood there.

use std::{
    fs,
    path::{Path, PathBuf},
};

use kezek::{
    domain::{
        garrison::Zone,
        language::{Bilingual, Lang},
        legal_basis::LegalBasis,
    },
    journal::Stamp,
    ops::{
        self, backups,
        register::{self, NewRegister},
    },
    store::{Error, Reader, Writer},
};

/// A real register in a folder of its own.
struct Desk {
    writer: Writer,
    folder: tempfile::TempDir,
    acts: u32,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let new = NewRegister {
            register_id: "desk".to_owned(),
            garrisons: vec![("Алматинский".to_owned(), Zone::parse("Asia/Almaty").unwrap())],
            commission: Bilingual { kk: "Комиссия".to_owned(), ru: "Комиссия".to_owned() },
            lang: Lang::Ru,
            basis: LegalBasis::Law77Part4,
            practice: false,
            reply_act: None,
        };
        let writer = register::create(&folder.path().join("register.kezek"), &stamp(0), new).unwrap();
        let mut desk = Self { writer, folder, acts: 0 };
        desk.act();
        desk
    }

    /// One event more.
    fn act(&mut self) {
        self.acts += 1;
        let name = format!("Комиссия {}", self.acts);
        let name = Bilingual { kk: name.clone(), ru: name };
        register::rename_commission(&mut self.writer, &stamp(self.acts), name).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn stamp(minutes: u32) -> Stamp {
    let begun: kezek::domain::Instant = "2026-11-22T05:00:00Z".parse().unwrap();
    Stamp { at: begun + chrono::TimeDelta::minutes(minutes.into()), actor: "secretary".to_owned() }
}

fn back_up(reader: &Reader, to: &Path) -> ops::Result<kezek::store::Head> {
    backups::back_up(reader, to, &|_permille| true)
}

#[test]
fn a_copy_is_the_register_and_goes_over_no_file() {
    let mut desk = Desk::new();
    let to = desk.path("copy.kezek");
    let head = back_up(&desk.writer, &to).unwrap();
    let copy = Reader::open(&to).unwrap();
    assert_eq!((copy.head().unwrap(), head), (desk.writer.head().unwrap(), head));
    assert_eq!(copy.replay_differences(1).unwrap(), []);
    assert!(!desk.path("copy.kezek.part").exists());
    let again = back_up(&desk.writer, &to);
    assert!(matches!(again, Err(ops::Error::Store(Error::Exists))), "{again:?}");
    desk.act();
    assert_eq!(copy.head().unwrap(), head, "what is written later is not in the copy");
}

#[test]
fn a_stopped_copy_leaves_no_file() {
    let desk = Desk::new();
    let to = desk.path("copy.kezek");
    let stopped = backups::back_up(&desk.writer, &to, &|_permille| false);
    assert!(matches!(stopped, Err(ops::Error::Stopped)), "{stopped:?}");
    assert!(!to.exists() && !desk.path("copy.kezek.part").exists());
}

#[test]
fn each_state_is_kept_once() {
    let mut desk = Desk::new();
    let kept = backups::keep_copy(&desk.writer, &|_permille| true).unwrap().unwrap();
    assert_eq!(kept.events, desk.writer.head().unwrap().sequence);
    assert_eq!(backups::keep_copy(&desk.writer, &|_permille| true).unwrap(), None);
    desk.act();
    let next = backups::keep_copy(&desk.writer, &|_permille| true).unwrap().unwrap();
    let newest_first = backups::copies(desk.writer.path());
    assert_eq!(newest_first.iter().map(|copy| copy.events).collect::<Vec<_>>(), [next.events, kept.events]);
}

#[test]
fn a_copy_is_put_back_and_what_stood_there_is_kept() {
    let mut desk = Desk::new();
    let register = desk.writer.path().to_owned();
    let backup = desk.path("copy.kezek");
    let before = back_up(&desk.writer, &backup).unwrap();
    desk.act();
    let after = desk.writer.head().unwrap();
    let Desk { writer, folder, .. } = desk;
    writer.close().unwrap();
    let restored = backups::restore(&backup, &register, &|_permille| true).unwrap();
    assert_eq!((restored.head, Reader::open(&register).unwrap().head().unwrap()), (before, before));
    let aside = restored.set_aside.unwrap();
    assert_eq!(Reader::open(&aside).unwrap().head().unwrap(), after);

    // A register that is damaged is kept byte by byte.
    fs::write(&register, b"SQLite format 3\0 and nothing more").unwrap();
    let restored = backups::restore(&backup, &register, &|_permille| true).unwrap();
    let aside_again = restored.set_aside.unwrap();
    assert_ne!(aside_again, aside);
    assert_eq!(fs::read(aside_again).unwrap(), b"SQLite format 3\0 and nothing more");
    assert_eq!(Writer::open(&register).unwrap().head().unwrap(), before);
    drop(folder);
}

#[test]
fn what_is_no_register_is_put_nowhere() {
    let desk = Desk::new();
    let text = desk.path("copy.kezek");
    fs::write(&text, "not a register").unwrap();
    let register = desk.writer.path().to_owned();
    let refused = backups::restore(&text, &register, &|_permille| true);
    assert!(matches!(refused, Err(ops::Error::Store(Error::NotARegister))), "{refused:?}");
    assert!(register.exists());
}

#[test]
fn a_register_of_an_older_program_is_copied_before_it_is_brought_up_to_date() {
    let desk = Desk::new();
    let path = desk.path("register.kezek");
    let events = desk.writer.head().unwrap().sequence;
    desk.writer.close().unwrap();
    backups::open_to_write(&path, || true).unwrap().close().unwrap();
    assert!(backups::copies(&path).is_empty(), "nothing was to be brought up to date");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("UPDATE apply_version SET version = 0", []).unwrap();
    drop(connection);
    backups::open_to_write(&path, || true).unwrap().close().unwrap();
    let copies = backups::copies(&path);
    assert_eq!(copies.iter().map(|copy| copy.events).collect::<Vec<_>>(), [events]);
    assert!(Reader::open_outdated(&copies[0].path).unwrap().is_some(), "the copy is as it was before");
}
