//! What leaves the register: messages, papers, lists.

use std::fs;

use super::Office;

const NOW: &str = "--now 2026-11-22T10:00:00+05:00";

fn approved() -> Office {
    let office = Office::with_sample();
    office.done(&format!("round open @r.kezek --garrison Алматинский {NOW}"));
    office.done(&format!("round approve @r.kezek 1 {NOW}"));
    office
}

#[test]
fn the_outbox_holds_each_message_in_both_languages() {
    let office = approved();
    let offers = office.json("offers @r.kezek");
    office.done(&format!("outbox @r.kezek --out @out.csv {NOW}"));
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(office.path("out.csv")).unwrap();
    assert_eq!(reader.headers().unwrap(), ["message_id", "to", "registration_no", "text"].as_slice());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert!(
        !rows.is_empty() && rows.len() < offers["offers"].as_array().unwrap().len(),
        "some have no telephone"
    );
    for row in &rows {
        let offer = &offers["offers"][row[0].parse::<usize>().unwrap() - 1];
        assert_eq!(offer["registration_no"], row[2]);
        assert!(row[3].contains("6521 – Келісемін") && row[3].contains("6521 – Согласен"));
        assert!(row[3].contains("48"), "the practice register has an act on the term");
    }
    assert_eq!(office.json("offers @r.kezek")["offers"][0]["state"], "prepared");
    let again = office.call(&format!("outbox @r.kezek --out @out.csv {NOW}"));
    assert!(again.err.contains(&rows.len().to_string()), "{}", again.err);
}

#[test]
fn nothing_is_recorded_when_the_file_cannot_be_written() {
    let office = approved();
    let head = office.json("verify @r.kezek")["head"].clone();
    office.fails(&format!("outbox @r.kezek --out @no/out.csv {NOW}"), 3, "out.csv");
    office.fails(&format!("export @r.kezek queue --out @queue.doc {NOW}"), 3, "queue.doc");
    fs::write(office.path("taken"), "").unwrap();
    for way in ["", "--one-file"] {
        office.fails(&format!("print @r.kezek offers --lang both --out @taken {way} {NOW}"), 3, "taken");
    }
    assert_eq!(office.json("verify @r.kezek")["head"], head);
}

#[test]
fn notices_are_numbered_once_and_then_copies() {
    let office = approved();
    let offers = office.json("offers @r.kezek")["offers"].as_array().unwrap().len();
    let first = office.done(&format!("print @r.kezek offers --round 1 --lang both --out @papers {NOW}"));
    assert_eq!(first.lines().count(), offers);
    assert!(first.contains("offer-2026-0001-2021-1.pdf"), "{first}");
    let paper = office.path("papers/offer-2026-0001-2021-1.pdf");
    let original = fs::read(&paper).unwrap();
    office.done(&format!("print @r.kezek offers --person 2021/1 --lang both --out @papers {NOW}"));
    assert_ne!(fs::read(&paper).unwrap(), original, "the second print is marked as a copy");
    let one = office.done(&format!("print @r.kezek offers --lang kk --out @papers --one-file {NOW}"));
    assert_eq!(one.lines().count(), 1);
}

#[test]
fn the_queue_is_printed_and_exported() {
    let office = approved();
    let printed =
        office.done(&format!("print @r.kezek queue --garrison Актауский --lang ru --out @papers {NOW}"));
    assert!(printed.contains("queue-2026-0001.pdf"), "{printed}");
    office.done(&format!("export @r.kezek queue --out @queue.csv {NOW}"));
    let list = fs::read_to_string(office.path("queue.csv")).unwrap();
    assert_eq!(list.lines().count(), 1201);
    office.done(&format!("export @r.kezek queue --garrison Актауский --out @queue.xlsx {NOW}"));
    assert!(fs::metadata(office.path("queue.xlsx")).unwrap().len() > 0);
}

#[test]
fn a_protocol_and_the_information_on_a_place_are_printed() {
    let office = approved();
    let protocol = office.done(&format!("print @r.kezek protocol --round 1 --lang both --out @papers {NOW}"));
    assert!(protocol.contains("protocol-2026-0001.pdf"), "{protocol}");
    office.fails(&format!("print @r.kezek protocol --lang both --out @papers {NOW}"), 2, "--round");
    office.fails(&format!("print @r.kezek protocol --round 7 --lang both --out @papers {NOW}"), 1, "7");
    let place = office.done(&format!("print @r.kezek place --person 2021/1 --lang kk --out @papers {NOW}"));
    assert!(place.contains("place-2026-0001-2021-1.pdf"), "{place}");
    office.fails(&format!("print @r.kezek place --lang kk --out @papers {NOW}"), 2, "--person");
    assert_eq!(office.json("verify @r.kezek")["findings"], serde_json::json!([]));
}

#[test]
fn every_list_is_exported() {
    let office = approved();
    for what in ["dwellings", "offers", "replies", "papers", "inventory"] {
        office.done(&format!("export @r.kezek {what} --out @{what}.csv {NOW}"));
        office.done(&format!("export @r.kezek {what} --out @{what}.xlsx {NOW}"));
    }
    let lines = |what: &str| fs::read_to_string(office.path(what)).unwrap().lines().count();
    let offers = office.json("offers @r.kezek")["offers"].as_array().unwrap().len();
    assert_eq!(lines("offers.csv"), offers + 1);
    assert!(lines("dwellings.csv") > offers);
    let past = "--as-of 2026-11-01T00:00:00+05:00";
    office.fails(&format!("export @r.kezek papers {past} --out @j.csv {NOW}"), 2, "--as-of");
    office.fails(&format!("export @r.kezek journal --out @j.csv {NOW}"), 2, "dwellings");
    assert_eq!(office.json("verify @r.kezek")["findings"], serde_json::json!([]));
}

#[test]
fn minutes_and_extracts_are_printed() {
    let office = approved();
    office.done(&format!("demo @d.kezek --applications 60 --dwellings 30 --seed 7 {NOW}"));
    let print = |rest: &str| format!("print @d.kezek minutes {rest} --lang both --out @papers {NOW}");
    let printed = office.done(&print("--number 1"));
    assert!(printed.contains("minutes-2026-0001.pdf"), "{printed}");
    let printed = office.done(&print(""));
    assert!(
        printed.contains("minutes-2026-0001.pdf") && printed.contains("minutes-2026-0002.pdf"),
        "{printed}"
    );
    office.fails(&print("--number 77"), 1, "");
    office.fails(&print("--person 2001/99"), 1, "2001/99");
    assert_eq!(office.json("verify @d.kezek")["findings"], serde_json::json!([]));
}

#[test]
fn the_lists_of_the_register_are_printed() {
    let office = approved();
    for (what, file) in [
        ("stock", "stock-2026-0003.pdf"),
        ("replies", "replies-2026-0001.pdf"),
        ("papers", "papers-2026-0001.pdf"),
        ("journal", "journal-2026-0001.pdf"),
    ] {
        let printed = office.done(&format!("print @r.kezek {what} --lang both --out @papers {NOW}"));
        assert!(printed.contains(file), "{printed}");
    }
    office.fails(
        &format!("print @r.kezek replies --garrison Актауский --lang kk --out @papers {NOW}"),
        1,
        "",
    );
    let past =
        format!("print @r.kezek queue --as-of 2000-01-01T00:00:00+05:00 --lang kk --out @papers {NOW}");
    office.fails(&past, 1, "");
    assert_eq!(office.json("verify @r.kezek")["findings"], serde_json::json!([]));
}

#[test]
fn notices_of_exclusions_follow_their_decision() {
    let office = Office::new();
    office.done("demo @d.kezek --applications 120 --dwellings 24 --seed 7");
    let printed = office.done("print @d.kezek exclusions --lang both --out @papers");
    let files: Vec<&str> = printed.lines().collect();
    assert!(!files.is_empty() && files.iter().all(|file| file.contains("exclusion-")), "{printed}");
    office.fails("print @d.kezek exclusions --lang both --out @papers", 1, "");
    let name = files[0].rsplit_once(".pdf").unwrap().0;
    let mut parts = name.rsplit('-');
    let (serial, year) = (parts.next().unwrap(), parts.next().unwrap());
    let again = format!("print @d.kezek exclusions --person {year}/{serial} --lang ru --out @papers");
    assert_eq!(office.done(&again).lines().collect::<Vec<_>>(), [files[0]], "the number stays");
    let queued = office.json("queue @d.kezek --garrison Алматинский")["entries"][0].clone();
    let number = queued["registration_no"].as_str().unwrap().to_owned();
    office.fails(&format!("print @d.kezek exclusions --person {number} --lang ru --out @papers"), 1, &number);
    assert_eq!(office.json("verify @d.kezek")["ok"], true);
}
