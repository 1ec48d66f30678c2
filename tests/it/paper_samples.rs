//! A sample of each kind of paper; `KEZEK_PAPERS=folder` keeps the files for a look and for a check by others.

use std::{fs, path::PathBuf};

use kezek::{
    domain::Instant,
    i18n::Lang,
    journal::{Event, Stamp, payloads::papers::PaperKind},
    ops::{
        Result,
        demo::{self, DemoSettings},
        exclusion_papers, journal_paper, lists, minutes_paper,
        papers::{self, PrintedPaper},
        place_information, protocol,
    },
    store::Writer,
    wording::history::Perspective,
};

pub const NOW: &str = "2026-11-22T05:00:00Z";

/// What a notice in both languages may weigh, in bytes.
const NOTICE_BYTES: usize = 150_000;

/// Prints a paper of a kind in both languages.
pub fn print(writer: &mut Writer, kind: PaperKind) -> Result<PrintedPaper> {
    let stamp = &Stamp { at: NOW.parse::<Instant>().unwrap(), actor: "a.serikova".to_owned() };
    let langs = &Lang::ALL;
    let garrisons = writer.garrisons()?;
    let garrison = garrisons[0].clone();
    let round = writer.rounds()?[0].id;
    let say = |tr, zone, event: &Event| Perspective { tr, zone, entry: None }.event(event);
    match kind {
        PaperKind::OfferNotice => {
            let offers = papers::offers_to_print(writer, None)?;
            Ok(papers::print_offers(writer, stamp, &offers[..1], langs)?.remove(0))
        }
        PaperKind::QueueList => lists::print_queue(writer, stamp, garrison, None, langs),
        PaperKind::Protocol => protocol::print_protocol(writer, stamp, round, langs),
        PaperKind::PlaceInformation => {
            let first = writer.queue_page(garrison.id, 0, 1)?.remove(0);
            place_information::print_place(writer, stamp, first.entry, langs)
        }
        PaperKind::StockList => lists::print_stock(writer, stamp, &garrison, langs),
        PaperKind::OfferRegister => lists::print_offer_register(writer, stamp, &garrison, None, langs),
        PaperKind::PaperList => lists::print_paper_list(writer, stamp, langs),
        PaperKind::InventorySummary => lists::print_inventory(writer, stamp, &garrison, langs),
        PaperKind::Journal => journal_paper::print_journal(writer, stamp, langs, &say),
        PaperKind::Minutes => {
            let minutes = minutes_paper::minutes_to_print(writer, &garrisons, None, None)?;
            minutes_paper::print_minutes(writer, stamp, minutes[0], langs)
        }
        PaperKind::MinutesExtract => {
            let minutes = minutes_paper::minutes_to_print(writer, &garrisons, None, None)?[0];
            let person = writer.minutes(minutes)?.unwrap().items[0].entry;
            minutes_paper::print_extract(writer, stamp, minutes, person, langs)
        }
        PaperKind::ExclusionNotice => {
            let people = exclusion_papers::exclusions_to_print(writer)?;
            Ok(exclusion_papers::print_exclusions(writer, stamp, &people[..1], langs)?.remove(0))
        }
    }
}

#[test]
fn each_kind_is_one_file_that_says_what_an_archive_asks() {
    let folder = tempfile::tempdir().unwrap();
    let settings = DemoSettings { applications: 200, dwellings: 40, seed: 3 };
    let mut writer =
        demo::create(&folder.path().join("practice.kezek"), NOW.parse().unwrap(), &settings).unwrap();
    let kept = std::env::var_os("KEZEK_PAPERS").map(PathBuf::from);
    for kind in PaperKind::ALL {
        let paper = print(&mut writer, kind).unwrap();
        assert_eq!((paper.paper.kind, paper.sheets.len()), (kind, 2));
        let file = paper.pdf();
        assert_eq!(file, paper.pdf(), "{kind:?}: the same paper gives the same bytes");
        check_what_it_says(&paper, &file);
        if matches!(kind, PaperKind::OfferNotice | PaperKind::ExclusionNotice) {
            assert!(file.len() < NOTICE_BYTES, "{kind:?}: {} bytes", file.len());
        }
        if let Some(kept) = &kept {
            fs::write(kept.join(paper.file_name()), file).unwrap();
        }
    }
}

#[track_caller]
fn check_what_it_says(paper: &PrintedPaper, bytes: &[u8]) {
    assert!(bytes.starts_with(b"%PDF-1.4\n"));
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let pages: usize = paper.sheets.iter().map(|sheet| sheet.pages.len()).sum();
    assert_eq!(file.get_pages().len(), pages);
    let info = &paper.sheets[0].info;
    let about = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    let said = |key: &[u8]| lopdf::decode_text_string(about.get(key).unwrap()).unwrap();
    assert_eq!((said(b"Title"), said(b"Author")), (info.title.clone(), info.author.clone()));
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), info.lang.code().as_bytes());
    let metadata = file.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let metadata = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    for word in ["<pdfaid:part>1<", "<pdfaid:conformance>B<", &info.title, &info.author, &said(b"Producer")] {
        assert!(metadata.contains(word), "{word}: {metadata}");
    }
}
