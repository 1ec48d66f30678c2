//! Numbered papers on rounds and people, from the register to the page.

use std::path::Path;

use kezek::{
    documents::{Pages, protocol::Decision},
    domain::{Instant, ids::RoundId, reason::Reason},
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{
        demo::{self, DemoSettings},
        offers, papers, place_information, protocol, rounds,
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
