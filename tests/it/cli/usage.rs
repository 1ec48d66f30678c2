//! Wrong arguments, files that cannot be used, and who may set the clock.

use std::fs;

use kezek::{
    cli,
    platform::{
        lock::{Attempt, Holder, Lock},
        paths::Profile,
    },
};

use super::{CLOCK, Office};

#[track_caller]
fn check(line: &str, words: &str) {
    let office = Office::new();
    let said = office.fails(line, 2, words);
    assert_eq!(said.out, "");
}

#[test]
fn wrong_arguments_end_with_2_and_say_what_to_write() {
    check("очередь @r.kezek", "«очередь»");
    check("round @r.kezek", "«round");
    check("queue", "kezek queue REGISTER --garrison NAME");
    check("queue @r.kezek another --garrison X", "another");
    check("queue @r.kezek --garrison", "--garrison NAME");
    check("queue @r.kezek --garrison X --quick", "--quick");
    check("queue @r.kezek --garrison X --json=yes", "--json");
    check("queue @r.kezek --lang en --garrison X", "kk|ru");
    check("new @r.kezek", "--garrison NAME=ZONE");
    check("new @r.kezek --garrison Алматы", "Asia/Almaty");
    check("new @r.kezek --garrison Алматы=Asia/Atlantis", "Asia/Almaty");
    check("new @r.kezek --garrison Алматы=Asia/Almaty --basis order-999", "order-528, law-77-4");
    check("import people %applications.csv --into @r.kezek", "applications, dwellings");
    check("import dwellings %dwellings.csv", "--into REGISTER");
    check("reply @r.kezek 1 6528", "6521–6527");
    check("sent @r.kezek first", "first");
    check("sent @r.kezek 1 --at yesterday", "2026-11-22T10:00:00+05:00");
    check("round plan @r.kezek --garrison X --without Ж-1=ugly", "under_repair|disputed");
    check("round close @r.kezek 1 --annul", "--reason CODE");
    check("verify @r.kezek --expect-head 12ab", "12ab");
    check("print @r.kezek offers --out @papers", "--lang kk|ru|both");
}

#[test]
fn a_usage_error_speaks_both_languages_until_one_is_asked_for() {
    let office = Office::new();
    let both = office.call("queue @r.kezek --garrison X --quick").err;
    assert!(both.contains("кілті жоқ") && both.contains("нет ключа"), "{both}");
    let kazakh = office.call("queue @r.kezek --garrison X --quick --lang kk").err;
    assert!(kazakh.contains("кілті жоқ") && !kazakh.contains("нет ключа"), "{kazakh}");
}

#[test]
fn only_words_of_commands_do_not_open_the_window() {
    let is_called = |line: &str| {
        cli::is_called(&line.split_whitespace().map(Into::into).collect::<Vec<std::ffi::OsString>>())
    };
    assert!(!is_called(""));
    assert!(!is_called("гарнизон.kezek"));
    assert!(is_called("queue"));
    assert!(is_called("--help"));
    assert!(is_called("кезек гарнизон.kezek"));
}

#[test]
fn a_file_that_cannot_be_used_ends_with_3() {
    let office = Office::with_register("");
    office.fails("new @r.kezek --garrison X=Asia/Almaty --lang ru", 3, "уже есть");
    office.fails("queue @no.kezek --garrison X --lang ru", 3, "не открывается");
    fs::write(office.path("text.kezek"), "это не реестр").unwrap();
    office.fails("queue @text.kezek --garrison X --lang ru", 3, "не реестр");
    let bytes = fs::read(office.path("r.kezek")).unwrap();
    fs::write(office.path("half.kezek"), &bytes[..bytes.len() / 2]).unwrap();
    office.fails("verify @half.kezek --lang ru", 3, "повреждён");
    office.fails("import dwellings @no.csv --into @r.kezek --lang ru", 3, "не найден");
}

#[test]
fn a_second_writer_is_told_who_holds_the_register_and_readers_go_on() {
    let office = Office::with_register("");
    let profile = Profile::at(office.path("profile")).unwrap();
    let holder =
        Holder {
            person: "Нұрланова".to_owned(), machine: "КЭЧ-2".to_owned(), since: CLOCK.parse().unwrap()
        };
    let Attempt::Taken(lock) = Lock::take(&profile, &office.path("r.kezek"), &holder).unwrap() else {
        panic!("nobody else holds it");
    };
    office.fails("lapse @r.kezek --lang ru", 3, "Нұрланова");
    office.done("queue @r.kezek --garrison Алматинский");
    drop(lock);
    office.done("lapse @r.kezek");
}

#[test]
fn the_clock_is_set_in_practice_registers_alone() {
    let office = Office::with_register("");
    let now = "--now 2026-11-23T10:00:00+05:00";
    office.fails(&format!("new @other.kezek --garrison X=Asia/Almaty --lang ru {now}"), 1, "учебном");
    assert!(!office.path("other.kezek").exists());
    office.fails(&format!("lapse @r.kezek {now}"), 1, "учебном");
    office.fails(&format!("queue @r.kezek --garrison Алматинский {now}"), 1, "учебном");
    office.fails(&format!("round plan @r.kezek --garrison Алматинский {now}"), 1, "учебном");
}

#[test]
fn somebody_acts_by_name() {
    let office = Office::new();
    let line = "new @r.kezek --garrison X=Asia/Almaty --lang ru";
    assert_eq!(office.call_as("", line).status, 2);
    assert_eq!(office.call_as("", &format!("{line} --as Ковалёв")).status, 0);
}

#[test]
fn what_the_register_does_not_have_ends_with_1() {
    let office = Office::with_register("");
    office.fails("queue @r.kezek --garrison Астанинский", 1, "Есть: Алматинский, Актауский");
    office.fails("why @r.kezek 2024/165", 1, "2024/165");
    office.fails("offers @r.kezek --round 7", 1, "Раунда 7");
    office.fails("sent @r.kezek 7", 1, "Предложения 7");
    office.fails("outbox @r.kezek --out @out.csv", 1, "Нет предложений");
    office.fails("round plan @r.kezek --garrison Актауский", 1, "нет свободных жилищ");
    office.fails("round plan @r.kezek --garrison Актауский --basis order-529", 1, "снятия с учёта");
    office.fails("print @r.kezek offers --lang both --out @papers", 1, "Нет предложений");
}
