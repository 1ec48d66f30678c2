//! Who sits in the commission, from the order to the signatures on paper.

use kezek::{
    documents::Pages,
    domain::{
        Day, Instant,
        commission::{Appointment, CommissionMember},
        ids::{OfferId, RoundId},
        sitting::{AttendanceFault, CommissionOrder, Seat},
    },
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{
        self, EmptyField, Refusal,
        commission::{change_members, members_on},
        papers, protocol,
        refusal::EarlierDay,
        verification::verify_register,
    },
    store::Writer,
    verify::VerifyOptions,
};

use crate::support::window::practice;

const NOW: &str = "2026-11-22T05:00:00Z";

fn stamp(at: &str) -> Stamp {
    Stamp { at: at.parse::<Instant>().unwrap(), actor: "a.serikova".to_owned() }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn member(seat: Seat, name: &str) -> CommissionMember {
    CommissionMember { seat, rank: "майор".to_owned(), office: String::new(), name: name.to_owned() }
}

/// Five members and the secretary under this chair.
fn appointed(chair: &str, number: &str, from: &str) -> Appointment {
    let others = [
        (Seat::Deputy, "Ким В. А."),
        (Seat::Member, "Әбілқайыров Е. Қ."),
        (Seat::Member, "Петрова О. И."),
        (Seat::Member, "Сериков Б. Т."),
        (Seat::Secretary, "Серікова А. М."),
    ];
    let chair = std::iter::once((Seat::Chair, chair));
    Appointment {
        from: day(from),
        act: CommissionOrder { number: number.to_owned(), date: day("2026-09-28") },
        members: chair.chain(others).map(|(seat, name)| member(seat, name)).collect(),
    }
}

fn said(pages: &Pages) -> String {
    let runs = pages.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str());
    runs.collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

/// The sheets of a notice: Kazakh, Russian.
fn notice(writer: &mut Writer, at: &str, offer: OfferId) -> [String; 2] {
    let paper = papers::print_offers(writer, &stamp(at), &[offer], &Lang::ALL).unwrap().remove(0);
    [said(&paper.sheets[0]), said(&paper.sheets[1])]
}

#[test]
fn papers_name_the_commission_of_their_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let issued: Vec<_> = writer.papers().unwrap().into_iter().filter_map(|paper| paper.offer).collect();
    let offers = papers::offers_to_print(&writer, None).unwrap();
    let mut fresh = offers.into_iter().filter(|offer| !issued.contains(offer));
    let (before, after) = (fresh.next().unwrap(), fresh.next().unwrap());
    assert!(!notice(&mut writer, NOW, before)[1].contains("Төрағаев"));

    change_members(&mut writer, &stamp(NOW), appointed("Төрағаев Ж.С.", "118", "2026-11-22")).unwrap();
    let first = notice(&mut writer, NOW, after);
    assert!(first.iter().all(|sheet| sheet.contains("Ж. С. Төрағаев")), "{first:?}");
    let protocol = protocol::print_protocol(&mut writer, &stamp(NOW), RoundId(1), &[Lang::Ru]).unwrap();
    let protocol = said(&protocol.sheets[0]);
    let signed = ["Ж. С. Төрағаев", "А. М. Серікова", "О. И. Петрова", "В. А. Ким"];
    assert!(signed.iter().all(|name| protocol.contains(name)), "{protocol}");
    assert!(protocol.contains(&Tr::new(Lang::Ru).papers_deputy()));

    // Another chair from the next day on: a copy keeps the one of its day.
    let later = "2026-11-23T06:00:00Z";
    change_members(&mut writer, &stamp(later), appointed("Досов Қ. Н.", "119", "2026-11-23")).unwrap();
    let copy = notice(&mut writer, later, after);
    assert!(copy.iter().all(|sheet| sheet.contains("Ж. С. Төрағаев") && !sheet.contains("Досов")));
    let chair = |on: &str| members_on(&writer, day(on)).unwrap().into_iter().next().map(|chair| chair.name);
    assert_eq!(chair("2026-11-21"), None);
    assert_eq!(chair("2026-11-22").as_deref(), Some("Төрағаев Ж.С."));
    assert_eq!(chair("2027-01-01").as_deref(), Some("Досов Қ. Н."));
    assert!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings.is_empty());
}

#[test]
fn what_order_405_does_not_allow_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let good = || appointed("Төрағаев Ж. С.", "118", "2026-10-01");
    let mut check = |appointment: Appointment, expected: Refusal| match change_members(
        &mut writer,
        &stamp(NOW),
        appointment,
    ) {
        Err(ops::Error::Refused(refusal)) => assert_eq!(*refusal, expected),
        other => panic!("{other:?}"),
    };
    let mut four = good();
    four.members.remove(4);
    check(four, Refusal::Attendance(AttendanceFault::Size { members: 4 }));
    let mut headless = good();
    headless.members.remove(0);
    check(headless, Refusal::Attendance(AttendanceFault::SeatEmpty { seat: Seat::Chair }));
    let mut unnumbered = good();
    unnumbered.act.number = " ".to_owned();
    check(unnumbered, Refusal::Empty(EmptyField::OrderNumber));
    let mut tomorrow = good();
    tomorrow.act.date = day("2026-11-23");
    check(tomorrow, Refusal::DocumentInFuture { date: day("2026-11-23"), today: day("2026-11-22") });
    let mut early = good();
    early.from = day("2026-09-27");
    let (from, earliest) = (day("2026-09-27"), day("2026-09-28"));
    check(early, Refusal::DayTooEarly { day: from, earlier: EarlierDay::Order, earliest });
    change_members(&mut writer, &stamp(NOW), good()).unwrap();
    let again = change_members(&mut writer, &stamp(NOW), good());
    assert!(matches!(again, Err(ops::Error::Refused(refusal)) if *refusal == Refusal::NothingChanged));
    assert_eq!(writer.appointments().unwrap().len(), 1);
}
