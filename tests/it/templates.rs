//! The wording of the letters, from its adoption to the page and to the copy.

use kezek::{
    documents::Pages,
    domain::{
        Instant,
        ids::OfferId,
        template::{Fault, FaultKind, Passage, Passages, Template, TemplateBlank, WordingVersions},
    },
    i18n::{Lang, Tr, letters::LetterTexts},
    journal::Stamp,
    ops::{
        self, EmptyField, Refusal, outbox, papers,
        templates::{self, NewWording},
        verification::verify_register,
    },
    store::Writer,
    verify::VerifyOptions,
};

use crate::support::window::practice;

const NOW: &str = "2026-11-22T05:00:00Z";

fn stamp() -> Stamp {
    Stamp { at: NOW.parse::<Instant>().unwrap(), actor: "a.serikova".to_owned() }
}

/// The Russian offer with another last sentence.
fn new_wording(closing: &str, in_force_from: &str) -> NewWording {
    NewWording {
        template: Template::Offer,
        lang: Lang::Ru,
        in_force_from: in_force_from.parse().unwrap(),
        act: "Протокол № 12".to_owned(),
        passages: Passages::from([(Passage::OfferClosing, closing.to_owned())]),
    }
}

fn print(writer: &mut Writer, offer: OfferId) -> (WordingVersions, String) {
    let paper = papers::print_offers(writer, &stamp(), &[offer], &[Lang::Ru]).unwrap().remove(0);
    (paper.paper.wording, said(&paper.sheets[0]))
}

fn said(pages: &Pages) -> String {
    let runs = pages.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str());
    runs.collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

#[test]
fn a_paper_keeps_the_wording_it_was_issued_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let offers = papers::offers_to_print(&writer, None).unwrap();
    // Papers of the practice register may have been issued already: these have no number yet.
    let issued: Vec<_> = writer.papers().unwrap().into_iter().filter_map(|paper| paper.offer).collect();
    let mut fresh = offers.into_iter().filter(|offer| !issued.contains(offer));
    let (before, after) = (fresh.next().unwrap(), fresh.next().unwrap());
    let (versions, first) = print(&mut writer, before);
    assert!(versions.are_built_in() && first.contains("«Горячая линия»"), "{first}");

    let day = "2026-11-01";
    assert_eq!(templates::adopt(&mut writer, &stamp(), new_wording("Звоните нам.", day)).unwrap(), 1);
    let later = new_wording("Пишите нам.", "2026-11-23");
    assert_eq!(templates::adopt(&mut writer, &stamp(), later).unwrap(), 2);
    let (versions, said) = print(&mut writer, after);
    assert_eq!(versions, WordingVersions { kk: 0, ru: 1 }, "the later one is not in force yet");
    assert!(said.contains("Звоните нам.") && !said.contains("«Горячая линия»"), "{said}");
    let (versions, copy) = print(&mut writer, before);
    assert!(versions.are_built_in() && copy.contains("«Горячая линия»"), "a copy says the same: {copy}");
    assert_eq!(verify_register(&writer, &VerifyOptions::default()).unwrap().findings, []);
    assert_eq!(writer.replay_differences(10).unwrap(), []);
}

#[test]
fn messages_are_in_the_wording_of_their_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    templates::adopt(&mut writer, &stamp(), new_wording("Звоните нам.", "2026-11-22")).unwrap();
    let row = writer.offers(None).unwrap().into_iter().find(|offer| offer.phone.is_some()).unwrap();
    let text = |at: &str| {
        let stamp = Stamp { at: at.parse().unwrap(), ..stamp() };
        outbox::messages(&writer, &stamp, std::slice::from_ref(&row)).unwrap().remove(0).text
    };
    assert!(text(NOW).contains("Звоните нам."));
    // In Almaty it is the 21st until 19:00 UTC.
    assert!(!text("2026-11-21T18:59:59Z").contains("Звоните нам."));
}

#[track_caller]
fn check_refused(new: NewWording, expected: &Refusal) {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let head = writer.head().unwrap();
    let refused = templates::adopt(&mut writer, &stamp(), new).unwrap_err();
    assert!(matches!(&refused, ops::Error::Refused(refusal) if **refusal == *expected), "{refused:?}");
    assert_eq!(writer.head().unwrap(), head);
}

#[test]
fn a_wording_that_cannot_be_used_is_refused() {
    let fault =
        |passage, at, kind| Refusal::WordingFault { passage, lang: Lang::Ru, fault: Fault { at, kind } };
    let day = "2026-11-22";
    let blank = "Вам {name}";
    let name = "name".to_owned();
    check_refused(
        new_wording(blank, day),
        &fault(Passage::OfferClosing, 4, FaultKind::UnknownBlank { name }),
    );
    let missing = NewWording {
        passages: Passages::from([(Passage::OfferSalutationMale, "Здравствуйте!".to_owned())]),
        ..new_wording("", day)
    };
    let kind = FaultKind::MissingBlank { blank: TemplateBlank::Name };
    check_refused(missing, &fault(Passage::OfferSalutationMale, 13, kind));
    let no_act = NewWording { act: " ".to_owned(), ..new_wording("Звоните.", day) };
    check_refused(no_act, &Refusal::Empty(EmptyField::WordingAct));
    let same = Tr::new(Lang::Ru).built_in_wording(Passage::OfferClosing);
    check_refused(new_wording(&same, day), &Refusal::WordingUnchanged);
}

#[test]
fn the_kazakh_notice_of_an_exclusion_becomes_official_by_an_adopted_wording() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = practice(folder.path());
    let new = NewWording {
        template: Template::Exclusion,
        lang: Lang::Kk,
        passages: Passages::from([(Passage::ExclusionFound, "Сізде {found} анықталды.".to_owned())]),
        ..new_wording("", "2026-11-22")
    };
    let official = |writer: &Writer, day: &str| {
        let versions = templates::versions_on(writer, Template::Exclusion, day.parse().unwrap()).unwrap();
        Template::Exclusion.is_official(Lang::Kk, versions.kk)
    };
    assert!(!official(&writer, "2026-11-22"));
    templates::adopt(&mut writer, &stamp(), new).unwrap();
    assert!(official(&writer, "2026-11-22") && !official(&writer, "2026-11-21"));
    let texts = templates::texts(&writer, Template::Exclusion, WordingVersions { kk: 1, ru: 0 }).unwrap();
    assert_ne!(texts, LetterTexts::default());
}
