//! Numbered papers on rounds and people, from the register to the page.

use std::path::Path;

use kezek::{
    documents::{Pages, protocol::Decision},
    domain::{
        Instant,
        garrison::Zone,
        ids::{EntryId, RoundId},
        reason::Reason,
        reply::ReplyCode,
    },
    i18n::{Lang, Tr},
    journal::{Event, Stamp, payloads::papers::PaperKind},
    ops::{
        cases,
        demo::{self, DemoSettings},
        exclusion_papers,
        inventory::Matrix,
        journal_paper, lists, minutes_paper, numbering, offers, papers, place_information, protocol, rounds,
        verification::verify_register,
    },
    store::Writer,
    verify::VerifyOptions,
};

const NOW: &str = "2026-11-22T05:00:00Z";

fn practice(folder: &Path) -> Writer {
    let settings = DemoSettings { applications: 200, dwellings: 40, seed: 3 };
    demo::create(&folder.join("practice.kezek"), NOW.parse().unwrap(), &settings).unwrap()
}

fn stamp() -> Stamp {
    Stamp { at: NOW.parse::<Instant>().unwrap(), actor: "a.serikova".to_owned() }
}

fn runs(pages: &Pages) -> Vec<&str> {
    pages.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str()).collect()
}

/// The numbers that stand behind the words «in all ahead» in the annex.
fn ahead_in_all(pages: &Pages) -> Vec<usize> {
    let words = Tr::new(pages.info.lang).protocol_ahead_in_all();
    let runs = runs(pages);
    let behind = runs.windows(2).filter(|pair| pair[0] == words);
    behind.map(|pair| pair[1].parse().unwrap()).collect()
}

#[test]
fn everyone_ahead_of_a_recipient_has_one_reason_in_the_protocol() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    for round in writer.rounds().unwrap() {
        let facts = protocol::facts(&writer, &writer, round.id).unwrap();
        let mut counted = Vec::new();
        for wave in &facts.waves {
            let last = wave.ahead.last().map_or(0, |ahead| ahead.place);
            assert_eq!(
                wave.lines.iter().map(|line| line.place).collect::<Vec<_>>(),
                (1..=last).collect::<Vec<_>>()
            );
            let offered = |line: &&_| matches!(&Decision::clone(line), Decision::Offered { .. });
            assert_eq!(
                wave.lines.iter().map(|line| &line.decision).filter(offered).count(),
                wave.ahead.len()
            );
            for ahead in &wave.ahead {
                let reasons =
                    rounds::reasons(&writer, round.id, Some(wave.wave), &ahead.inventory_no, u32::MAX);
                let reasons = reasons.unwrap().unwrap().ahead;
                assert_eq!(
                    ahead.reasons,
                    reasons.iter().map(|(ahead, _)| ahead.reason).collect::<Vec<Reason>>()
                );
                assert_eq!(ahead.reasons.len() as u32, ahead.place - 1);
                counted.push(ahead.reasons.len());
            }
        }
        let paper = protocol::print_protocol(&mut writer, &stamp(), round.id, &Lang::ALL).unwrap();
        for sheet in &paper.sheets {
            assert_eq!(ahead_in_all(sheet), counted);
        }
    }
}

#[test]
fn a_protocol_is_a_copy_until_its_round_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let running = writer.rounds().unwrap().into_iter().find(|round| round.end.is_none()).unwrap().id;
    let print = |writer: &mut Writer| {
        let paper = protocol::print_protocol(writer, &stamp(), running, &[Lang::Ru]).unwrap();
        (paper.paper.number, paper.copy, paper.pdf())
    };
    let (first, copy, _) = print(&mut writer);
    assert_eq!((first, copy), (1, false));
    let head = |writer: &Writer| writer.head().unwrap().hash;
    let known = head(&writer);
    let (again, copy, pdf) = print(&mut writer);
    assert_eq!((again, copy), (1, true));
    assert_eq!(print(&mut writer), (1, true, pdf), "a copy says what the first print said");
    let live = writer.offers(Some(running)).unwrap().into_iter().find(|offer| offer.state.is_live()).unwrap();
    let reason = kezek::domain::offer::WithdrawReason::RecordedByMistake;
    offers::withdraw(&mut writer, &stamp(), live.id, reason).unwrap();
    let (next, copy, _) = print(&mut writer);
    assert_eq!((next, copy), (2, false), "the round went on");
    let options = VerifyOptions { expected_heads: vec![known] };
    assert_eq!(verify_register(&writer, &options).unwrap().findings, []);
}

#[test]
fn the_information_on_a_place_names_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let garrison = writer.garrisons().unwrap()[0].clone();
    let queue = writer.queue_page(garrison.id, 0, 30).unwrap();
    let of = &queue[20];
    let paper = place_information::print_place(&mut writer, &stamp(), of.entry, &Lang::ALL).unwrap();
    assert_eq!(paper.registration_no, Some(of.key.registration_no));
    for sheet in &paper.sheets {
        let tr = Tr::new(sheet.info.lang);
        let text = runs(sheet).join(" ");
        assert!(text.contains(&of.name.full()) && text.contains(&tr.place_ahead(20)), "{text}");
        assert!(text.contains(tr.place_not_a_certificate().split(". ").last().unwrap()), "{text}");
        for other in queue.iter().filter(|other| other.entry != of.entry) {
            assert!(!text.contains(&other.name.full()), "{}", other.name.full());
        }
    }
    assert_eq!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings, []);
    let unknown = protocol::print_protocol(&mut writer, &stamp(), RoundId(99), &Lang::ALL);
    assert!(unknown.is_err());
    assert!(papers::offers_to_print(&writer, None).is_ok());
}

#[test]
fn the_register_of_offers_counts_every_offer_by_its_code() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let round = writer.rounds().unwrap().pop().unwrap();
    let garrison = rounds::garrison_of(&writer, round.id).unwrap();
    let offers = writer.offers(Some(round.id)).unwrap();
    let paper =
        lists::print_offer_register(&mut writer, &stamp(), &garrison, Some(round.id), &Lang::ALL).unwrap();
    for sheet in &paper.sheets {
        let tr = Tr::new(sheet.info.lang);
        let runs = runs(sheet);
        assert!(runs.contains(&tr.lists_offers_total(&offers.len().to_string()).as_str()));
        for code in ReplyCode::ALL {
            let count = offers.iter().filter(|offer| offer.code == Some(code)).count();
            let words = format!("{} – {}", code.number(), tr.reply_code(code));
            let total = tr.lists_total_of(&count.to_string(), &words);
            assert_eq!(runs.contains(&total.as_str()), count > 0, "{total}");
        }
    }
    let elsewhere = writer.garrisons().unwrap().pop().unwrap();
    assert!(lists::print_offer_register(&mut writer, &stamp(), &elsewhere, None, &Lang::ALL).is_err());
}

#[test]
fn the_stock_and_the_printed_papers_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let garrison = writer.garrisons().unwrap()[0].clone();
    let stock = writer.dwellings(garrison.id, "").unwrap();
    let paper = lists::print_stock(&mut writer, &stamp(), &garrison, &[Lang::Ru]).unwrap();
    let text = runs(&paper.sheets[0]);
    for dwelling in &stock {
        assert_eq!(text.iter().filter(|run| **run == dwelling.facts.inventory_no).count(), 1);
    }
    let list = lists::print_paper_list(&mut writer, &stamp(), &[Lang::Kk]).unwrap();
    let text = runs(&list.sheets[0]).join(" ");
    assert!(text.contains(&Tr::new(Lang::Kk).lists_stock_title()), "{text}");
    assert_eq!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings, []);
}

#[test]
fn the_journal_has_every_record_once_and_a_total_for_each_month() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let records = writer.head().unwrap().sequence;
    let say = |_: Tr, _: Zone, event: &Event| event.kind().to_owned();
    let paper = journal_paper::print_journal(&mut writer, &stamp(), &[Lang::Ru], &say).unwrap();
    let runs = runs(&paper.sheets[0]);
    let numbers = runs.iter().filter_map(|run| run.parse::<i64>().ok());
    // The cover says how many, and every page has its number.
    let mut counted: Vec<i64> = numbers.collect();
    counted.sort_unstable();
    counted.dedup();
    assert_eq!(counted, (1..=records).collect::<Vec<_>>());
    let totals = runs.iter().filter(|run| run.starts_with("Итого, ")).count();
    let signatures = Tr::new(Lang::Ru).journal_responsible();
    assert!(totals > 1 && runs.iter().filter(|run| **run == signatures).count() == totals);
}

#[test]
fn minutes_and_extracts_are_numbered_and_copied_until_they_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let garrisons = writer.garrisons().unwrap();
    let found = minutes_paper::minutes_to_print(&writer, &garrisons, None, None).unwrap();
    let minutes = writer.minutes(found[0]).unwrap().unwrap();
    let print = |writer: &mut Writer| {
        let paper = minutes_paper::print_minutes(writer, &stamp(), minutes.id, &Lang::ALL).unwrap();
        (paper.paper.number, paper.copy, paper.pdf())
    };
    let (number, copy, _) = print(&mut writer);
    assert_eq!((number, copy), (1, false));
    let (again, copy, pdf) = print(&mut writer);
    assert_eq!((again, copy), (1, true));
    assert_eq!(print(&mut writer), (1, true, pdf), "a copy says what the first print said");
    let entry = minutes.items[0].entry;
    let others: Vec<String> = minutes.items[1..]
        .iter()
        .map(|item| writer.entry(item.entry).unwrap().unwrap().applicant.name.full())
        .collect();
    let extract = minutes_paper::print_extract(&mut writer, &stamp(), minutes.id, entry, &Lang::ALL).unwrap();
    assert_eq!((extract.paper.number, extract.paper.entry, extract.copy), (1, Some(entry), false));
    for sheet in &extract.sheets {
        let text = runs(sheet).join(" ");
        assert!(others.iter().all(|other| !text.contains(other)), "{text}");
    }
    assert_eq!(minutes_paper::minutes_naming(&writer, &found, entry).unwrap(), [minutes.id]);
    let stranger = writer.queue_page(garrisons[2].id, 0, 1).unwrap()[0].entry;
    assert!(minutes_paper::print_extract(&mut writer, &stamp(), minutes.id, stranger, &Lang::ALL).is_err());
    assert!(minutes_paper::minutes_naming(&writer, &found, stranger).is_err());
    assert!(minutes_paper::minutes_to_print(&writer, &garrisons, None, Some("99")).is_err());
    assert_eq!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings, []);
}

#[test]
fn the_inventory_is_counted_by_step_and_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let garrison = writer.garrisons().unwrap()[0].clone();
    let matrix = Matrix::at(&writer, garrison.clone(), stamp().at).unwrap();
    let people = matrix.lines.len().to_string();
    let paper = lists::print_inventory(&mut writer, &stamp(), &garrison, &Lang::ALL).unwrap();
    for sheet in &paper.sheets {
        let runs = runs(sheet);
        let steps = runs.windows(8).filter(|row| {
            let counts: Vec<usize> = row[1..].iter().filter_map(|run| run.parse().ok()).collect();
            row[7] == people && counts.len() == 7 && counts[..6].iter().sum::<usize>() == counts[6]
        });
        assert_eq!(steps.count(), 6, "{runs:?}");
        assert!(runs.contains(&(matrix.lines.len() * 6).to_string().as_str()), "{runs:?}");
        assert!(matrix.lines.iter().all(|line| !runs.iter().any(|run| run.contains(&line.name.full()))));
    }
    assert_eq!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings, []);
}

#[test]
fn a_file_index_stands_before_the_number_and_issued_papers_keep_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let offers = papers::offers_to_print(&writer, None).unwrap();
    let print = |writer: &mut Writer, at: usize| {
        let paper = papers::print_offers(writer, &stamp(), &offers[at..=at], &Lang::ALL).unwrap().remove(0);
        let reference = paper.paper.reference();
        let shown = Tr::new(Lang::Kk).papers_number(&reference);
        assert!(paper.sheets.iter().all(|sheet| runs(sheet).contains(&shown.as_str())), "{shown}");
        reference
    };
    let kind = PaperKind::OfferNotice;
    let change =
        |writer: &mut Writer, index: &str| numbering::change_file_index(writer, &stamp(), kind, index);
    assert_eq!(print(&mut writer, 0), "1");
    change(&mut writer, " 12-3 ").unwrap();
    assert_eq!(print(&mut writer, 1), "12-3/2");
    change(&mut writer, "04/7").unwrap();
    assert_eq!([0, 1, 2].map(|at| print(&mut writer, at)), ["1", "12-3/2", "04/7/3"]);
    assert!(change(&mut writer, "04/7").is_err(), "it is the same");
    assert!(change(&mut writer, "№ 5").is_err() && change(&mut writer, &"1".repeat(21)).is_err());
    change(&mut writer, "").unwrap();
    assert_eq!(writer.file_index(kind).unwrap(), None);
    assert_eq!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings, []);
}

#[test]
fn the_printed_notice_of_an_exclusion_is_proposed_to_its_case() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let person = exclusion_papers::exclusions_to_print(&writer).unwrap();
    let by_case =
        |person: &EntryId| writer.cases_of_entry(*person).unwrap().iter().any(exclusion_papers::is_exclusion);
    let person = person.into_iter().find(by_case).unwrap();
    let proposed = |writer: &Writer| {
        let garrisons = writer.garrisons().unwrap();
        let views = garrisons.iter().flat_map(|of| cases::cases(writer, of, stamp().at).unwrap());
        let of_person: Vec<_> = views.filter(|view| view.row.entry == person).collect();
        of_person.into_iter().find_map(|view| view.printed_notice)
    };
    assert_eq!(proposed(&writer), None);
    numbering::change_file_index(&mut writer, &stamp(), PaperKind::ExclusionNotice, "7-1").unwrap();
    let paper =
        exclusion_papers::print_exclusions(&mut writer, &stamp(), &[person], &Lang::ALL).unwrap().remove(0);
    assert_eq!(proposed(&writer), Some(("7-1/1".to_owned(), paper.paper.date)));
}
