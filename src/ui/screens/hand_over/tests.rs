use std::path::Path;

use super::job::{Job, Order};
use crate::{
    documents::PageRange,
    i18n::Lang,
    journal::Stamp,
    ops::{self, demo, papers::offers_to_print},
    store::{Reader, Writer},
    ui::desk::Progress,
};

const NOW: &str = "2026-11-22T05:00:00Z";

fn stamp() -> Stamp {
    Stamp { at: NOW.parse().unwrap(), actor: "a.serikova".to_owned() }
}

fn practice(folder: &Path) -> Writer {
    let settings = demo::DemoSettings { applications: 40, dwellings: 12, seed: 1 };
    demo::create(&folder.join("practice.kezek"), NOW.parse().unwrap(), &settings).unwrap()
}

fn notices(writer: &Writer) -> Job {
    Job::offers(offers_to_print(writer, None).unwrap())
}

fn order(folder: &Path, apart: bool) -> Order {
    Order { langs: Lang::ALL.to_vec(), folder: folder.to_owned(), apart, pages: PageRange::default() }
}

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, std::iter::Iterator::count)
}

#[test]
fn a_stopped_batch_leaves_neither_a_record_nor_a_file() {
    for apart in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let mut writer = practice(folder.path());
        let (job, out) = (notices(&writer), folder.path().join("out"));
        let head = writer.head().unwrap();
        let progress = Progress::default();
        progress.stop();
        let stopped = job.carry_out(&mut writer, &stamp(), &order(&out, apart), &progress);
        assert!(matches!(stopped, Err(ops::Error::Stopped)));
        assert_eq!(progress.counted(), Some((1, job.count() as u64)));
        assert_eq!((writer.head().unwrap(), writer.papers().unwrap()), (head, Vec::new()));
        assert!(!out.exists());
    }
}

#[test]
fn a_batch_is_one_file_or_one_for_each() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let job = notices(&writer);
    assert!(job.is_batch());
    for (apart, expected) in [(false, 1), (true, job.count())] {
        let out = folder.path().join(format!("out-{apart}"));
        let placed = job.carry_out(&mut writer, &stamp(), &order(&out, apart), &Progress::default()).unwrap();
        let files = placed.keep();
        assert_eq!((files.len(), files_in(&out)), (expected, expected));
        assert!(files.iter().all(|file| std::fs::read(file).unwrap().starts_with(b"%PDF")));
    }
    let prints: Vec<u32> = writer.papers().unwrap().iter().map(|paper| paper.prints).collect();
    assert_eq!(prints, vec![2; job.count()]);
}

#[test]
fn files_nobody_keeps_go_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let (job, out) = (notices(&writer), folder.path().join("out"));
    drop(job.carry_out(&mut writer, &stamp(), &order(&out, true), &Progress::default()).unwrap());
    assert_eq!(files_in(&out), 0);
}

#[test]
fn a_folder_that_cannot_be_written_costs_no_number() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let file = folder.path().join("a file");
    std::fs::write(&file, "").unwrap();
    let failed = notices(&writer).carry_out(&mut writer, &stamp(), &order(&file, true), &Progress::default());
    assert!(matches!(failed, Err(ops::Error::Export(_))));
    assert_eq!(writer.papers().unwrap(), Vec::new());
}

#[test]
fn a_rehearsal_shows_the_next_number_and_takes_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let (job, head) = (notices(&writer), writer.head().unwrap());
    let mut rehearse = || {
        let laid_out = |writer: &mut Writer| job.rehearse(writer, &stamp(), &Lang::ALL, &Progress::default());
        writer.rehearse(laid_out).unwrap().pages
    };
    let first = rehearse();
    assert_eq!(first, rehearse());
    assert_eq!((writer.head().unwrap(), writer.papers().unwrap()), (head, Vec::new()));
    let mut printed = Vec::new();
    ops::papers::print_each_offer(
        &mut writer,
        &stamp(),
        &offers_to_print(&Reader::open(&folder.path().join("practice.kezek")).unwrap(), None).unwrap(),
        &Lang::ALL,
        &mut |paper| {
            printed.extend(paper.sheets);
            Ok(())
        },
    )
    .unwrap();
    assert_eq!(first, printed, "what was on the screen is what is printed");
}

#[test]
fn who_has_no_offer_gets_no_notice_and_the_others_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let live = writer.offers(None).unwrap().into_iter().find(|offer| offer.state.is_live()).unwrap();
    let garrison = writer.entry(live.entry).unwrap().unwrap().garrison;
    let rows = writer.queue_page(garrison, 0, 100).unwrap();
    let people = rows.iter().map(|row| row.entry).collect();
    let job = Job::offers_of(people);
    let laid_out = |writer: &mut Writer| job.rehearse(writer, &stamp(), &Lang::ALL, &Progress::default());
    let refused = writer.rehearse(laid_out).unwrap().refused;
    assert!(!refused.is_empty() && refused.len() < job.count());
    let out = folder.path().join("out");
    let whole = job.carry_out(&mut writer, &stamp(), &order(&out, true), &Progress::default());
    let found = ops::several::refused_by(whole.unwrap_err()).unwrap();
    assert_eq!((found, writer.papers().unwrap(), out.exists()), (refused.clone(), Vec::new(), false));
    let others = job.without(&refused);
    others.carry_out(&mut writer, &stamp(), &order(&out, true), &Progress::default()).unwrap().keep();
    assert_eq!(files_in(&out), job.count() - refused.len());
}
