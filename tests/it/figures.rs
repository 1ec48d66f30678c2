//! The figures, counted over an office whose every number is known.

use kezek::{
    domain::{
        figures::{Period, Share},
        reply::ReplyCode,
    },
    i18n::{Lang, Tr},
    ops::{
        figures::{self, FigureKind, Figures},
        replies,
        verification::verify_register,
    },
    verify::VerifyOptions,
};

use crate::{leases::housed, support::office::Office};

fn counted(office: &Office, from: Option<&str>, until: &str) -> Figures {
    let garrisons = office.writer.garrisons().unwrap();
    let day = |text: &str| text.parse().unwrap();
    let now = format!("{until}T06:00:00Z").parse().unwrap();
    let period = Period { from: from.map(day), until: day(until) };
    figures::figures(&office.writer, &garrisons, period, now).unwrap()
}

/// Three offers are sent on 2 November: one is accepted, one refused, one lapses on 4 November.
fn three_outcomes() -> Office {
    let mut office = Office::new();
    for inventory_no in ["Ж-1", "Ж-2", "Ж-3"] {
        office.person();
        office.flat(inventory_no);
    }
    let (_, prepared) = office.sent_round();
    for (offer, code) in prepared.iter().zip([ReplyCode::Accepts, ReplyCode::AreaMismatch]) {
        let (stamp, at) = (office.clock.stamp(4), office.instant(4));
        replies::record_call(&mut office.writer, &stamp, offer.offer, code, Some(at)).unwrap();
    }
    office.lapse(60);
    office
}

#[test]
fn outcomes_are_counted_on_their_day() {
    let office = three_outcomes();
    let all = counted(&office, None, "2026-11-30");
    assert_eq!(all.outcomes.accepted(), Share { part: 1, whole: 3 });
    assert_eq!((all.outcomes.by_code, all.outcomes.silent), ([1, 1, 0, 0, 0, 0, 0], 1));
    assert_eq!(all.undelivered, Share { part: 0, whole: 3 });
    assert_eq!(all.months[&(2026, 11)].sent, 3);
    let on_the_day = counted(&office, Some("2026-11-02"), "2026-11-02").outcomes;
    assert_eq!((on_the_day.accepted(), on_the_day.silent), (Share { part: 1, whole: 2 }, 0));
    let later = counted(&office, Some("2026-11-04"), "2026-11-30").outcomes;
    assert_eq!((later.all(), later.silent), (1, 1));
    assert_eq!(counted(&office, Some("2026-11-05"), "2026-11-30").outcomes.all(), 0);
}

#[test]
fn the_queue_is_counted_as_it_stands() {
    let office = three_outcomes();
    let figures = counted(&office, None, "2026-11-30");
    assert_eq!(figures.queue_by_year.values().sum::<u32>(), 3);
    assert_eq!(figures.queue_by_persons.get(&1), Some(&3), "everybody is alone");
    assert_eq!(figures.waiting.map(|spread| spread.count), Some(3));
    assert_eq!((figures.inventory.queue, figures.inventory.excluded), (3, 0));
}

#[test]
fn vacancies_end_with_the_lease() {
    let (office, _person) = housed();
    let figures = counted(&office, None, "2026-12-31");
    let (inventory_no, days) = figures.leased[0].clone();
    assert_eq!(figures.to_lease.map(|spread| (spread.count, spread.median_days)), Some((1, days)));
    assert!(figures.standing.iter().all(|(number, _)| *number != inventory_no));
    assert_eq!(figures.housed.map(|spread| spread.count), Some(1));
    let before = counted(&office, None, "2026-11-02");
    assert!(before.leased.is_empty() && before.standing.iter().any(|(number, _)| *number == inventory_no));
    assert_eq!(before.housed, None);
}

#[test]
fn every_figure_has_its_words_and_leaves_as_a_table() {
    let mut office = three_outcomes();
    let counted = counted(&office, None, "2026-11-30");
    let folder = tempfile::tempdir().unwrap();
    for lang in Lang::ALL {
        for kind in FigureKind::ALL {
            let sheet = figures::sheet(Tr::new(lang), kind, &counted);
            assert!(sheet.rows.iter().all(|row| row.values.len() == sheet.series.len()), "{kind:?}");
            assert!(!sheet.definition.is_empty());
            let path = folder.path().join(format!("{}-{}.csv", kind.code(), lang.code()));
            let stamp = office.clock.stamp(70);
            let rows = figures::export_figure(&mut office.writer, &stamp, &sheet, &path).unwrap();
            assert_eq!(std::fs::read_to_string(path).unwrap().lines().count(), rows as usize + 1);
        }
    }
    let ru = figures::sheet(Tr::new(Lang::Ru), FigureKind::Outcomes, &counted);
    assert_eq!(ru.notes[0], "Согласие 6521: 33,3 % (1 из 3)");
    assert_eq!(verify_register(&office.writer, &VerifyOptions::default()).unwrap().findings, []);
}
