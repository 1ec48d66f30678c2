//! The section of rounds: from the plan to the next wave.

use egui::{Event, Key, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{
        dwelling::DwellingFacts,
        garrison::Zone,
        ids::{GarrisonId, OfferId, RoundId},
        law::LawPlace,
        legal_basis::LegalBasis,
        offer::OfferState,
        reason::Reason,
        reply::ReplyCode,
    },
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{self, Refusal},
    platform::preferences::Appearance,
    ui::{action::Section, desk::Errand},
    wording,
};

use crate::support::window::{KK, RU, Start, Window, read};

fn rounds(start: Start) -> (Window, tempfile::TempDir) {
    Window::at(Section::Rounds, start)
}

#[test]
fn the_whole_path_once() {
    let (mut window, folder) = rounds(Start { lang: Lang::Kk, ..Start::default() });
    window.harness.key_press(Key::F5);
    window.settle();
    window.click(&KK.rounds_show_plan());
    window.click(&KK.rounds_open());
    let round = RoundId(3);
    assert_eq!(read(&folder, |reader| reader.waves(round).unwrap().len()), 1);
    window.click(&KK.rounds_approve(1));
    window.click(&KK.rounds_approve_agree(1));
    let offer = read(&folder, |reader| reader.offers(Some(round)).unwrap()[0].clone());
    assert_eq!(offer.state, OfferState::Prepared);
    window.click(&KK.rounds_mark_sent());
    window.click(&KK.rounds_send_agree());
    window.harness.get_by_label(&KK.countdown_left(48, 0));
    window.shoot("rounds-sent-kk");
    window.set_now("2026-11-22T06:30:00Z");
    window.harness.get_by_label(&KK.countdown_left(46, 30));
    window.harness.key_press(Key::Escape);
    window.press_place(Key::Num2, "і");
    window.harness.key_press(Key::Enter);
    window.settle();
    let answered = read(&folder, |reader| reader.offer(offer.id).unwrap().unwrap());
    assert_eq!((answered.state, answered.code), (OfferState::Refused, Some(ReplyCode::AreaMismatch)));
    window.click(&KK.rounds_next(4));
    window.shoot("rounds-next-kk");
    window.click(&KK.rounds_next_agree());
    assert_eq!(read(&folder, |reader| reader.waves(round).unwrap().len()), 2);
    window.shoot("rounds-second-wave-kk");
}

#[test]
fn silence_is_recorded_when_the_clock_says_so_and_asks_for_replies() {
    let (mut window, folder) = rounds(Start::default());
    window.set_now("2026-11-22T07:00:01Z");
    window.settle();
    let lapsed = read(&folder, |reader| reader.offer(OfferId(8)).unwrap().unwrap());
    assert_eq!(lapsed.state, OfferState::Lapsed);
    let free =
        read(&folder, |reader| kezek::ops::rounds::free_dwellings(reader, RoundId(2)).unwrap().len() as i64);
    window.click(&RU.rounds_next(free));
    window.harness.get_by_label(&RU.rounds_next_body_silence(free, "22.11.2026 12:00"));
    window.shoot("rounds-next-silence-ru");
    window.click(&RU.rounds_next_agree_silence());
    assert_eq!(read(&folder, |reader| reader.waves(RoundId(2)).unwrap().len()), 2);
}

#[test]
fn silence_while_the_program_was_closed_is_recorded_at_the_start_and_told() {
    let (mut window, folder) = rounds(Start { now: "2026-11-22T09:00:00Z", ..Start::default() });
    window.harness.state_mut().session.section = Section::Today;
    window.settle();
    window.harness.get_by_label(&RU.start_lapsed_now(1));
    let lapsed = read(&folder, |reader| reader.offer(OfferId(8)).unwrap().unwrap());
    assert_eq!((lapsed.state, lapsed.closed_at), (OfferState::Lapsed, lapsed.due_at));
}

#[test]
fn an_expired_basis_is_shown_with_its_refusal_and_a_dwelling_left_out_needs_a_reason() {
    let (mut window, _folder) = rounds(Start::default());
    window.harness.key_press(Key::F5);
    window.settle();
    window.harness.get(by().role(Role::ComboBox).label(&RU.rounds_column_basis())).click();
    window.settle();
    window.click(&RU.legal_basis(LegalBasis::Order528));
    let (basis, zone) = (LegalBasis::Order528, Zone::parse("Asia/Almaty").unwrap());
    let day = zone.day("2026-11-22T05:00:00Z".parse().unwrap());
    let refusal = Refusal::BasisNotInForce { basis, day, in_force: vec![LegalBasis::Law77Part4] };
    window.harness.get_by_label(&wording::refusal::refusal(RU, zone, &refusal));
    window.click(&RU.rounds_takes("Ж-0004"));
    window.harness.get_by_label(&RU.rounds_reasons_missing(1));
    window.shoot("rounds-basis-ru");
}

#[test]
fn everyone_ahead_has_a_reason() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = rounds(Start { lang, ..Start::default() });
        window.click(&tr.rounds_ahead_button());
        window.harness.get_by_label(&tr.rounds_ahead_of("Ж-0002"));
        let told = read(&folder, |reader| ops::rounds::reasons(reader, RoundId(2), None, "Ж-0002", u32::MAX));
        let told = told.unwrap().unwrap();
        assert_eq!(told.ahead.len(), told.people_ahead as usize);
        let of = told.offered_to.to_string();
        window.harness.get_by_label(&tr.rounds_ahead_sentence(i64::from(told.people_ahead), &of));
        for (ahead, number) in &told.ahead {
            window.harness.get_by_label(&number.to_string());
            window.harness.get_by_label(&tr.reason(ahead.reason));
        }
        window.shoot(&format!("rounds-ahead-{}", lang.code()));
        let reasons: Vec<Reason> = told.ahead.iter().map(|(ahead, _number)| ahead.reason).collect();
        opens_the_law(&mut window, tr, &reasons);
    }
}

/// Every reason that rests on a text has a link to it; one of them is followed.
#[track_caller]
fn opens_the_law(window: &mut Window, tr: Tr, reasons: &[Reason]) {
    let places: Vec<LawPlace> = reasons.iter().filter_map(|reason| reason.law_place()).collect();
    let place = *places.first().expect("a reason that rests on a text");
    let label = tr.law_open(&tr.law_place(place));
    let same = places.iter().filter(|other| **other == place).count();
    assert_eq!(window.harness.query_all_by_label(&label).count(), same);
    window.harness.query_all_by_label(&label).next().unwrap().click();
    window.settle();
    window.harness.get_by_label(&tr.handbook_back());
}

#[test]
fn the_reasons_of_a_plan_open_the_law() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = rounds(Start { lang, ..Start::default() });
        window.harness.key_press(Key::F5);
        window.settle();
        window.click(&tr.rounds_show_plan());
        let passed = tr.rounds_part_passed_over_unasked();
        window.harness.query_all_by_label_contains(&passed).next().unwrap().click();
        window.settle();
        window.shoot(&format!("rounds-plan-reasons-{}", lang.code()));
        let opens = tr.law_open("");
        let links = by().role(Role::Link).label_contains(opens.trim());
        window.harness.query_all(links).next().unwrap().click();
        window.settle();
        window.harness.get_by_label(&tr.handbook_back());
    }
}

#[test]
fn a_sending_in_the_past_needs_its_evidence() {
    let (mut window, folder) = rounds(Start::default());
    window.harness.key_press(Key::F5);
    window.settle();
    window.click(&RU.rounds_show_plan());
    window.click(&RU.rounds_open());
    window.click(&RU.rounds_approve(1));
    window.click(&RU.rounds_approve_agree(1));
    window.set_now("2026-11-22T06:00:00Z");
    window.click(&RU.rounds_mark_sent());
    window.harness.get(by().role(Role::TextInput).label(&RU.rounds_sent_at())).focus();
    window.settle();
    window.harness.event(Event::Text("22.11.2026 10:30".to_owned()));
    window.settle();
    window.harness.get_by_label(&RU.rounds_evidence_missing());
    window.shoot("rounds-send-ru");
    window.harness.get(by().role(Role::TextInput).label(&RU.rounds_evidence())).focus();
    window.settle();
    window.harness.event(Event::Text("расписка".to_owned()));
    window.settle();
    window.click(&RU.rounds_send_agree());
    let sent = read(&folder, |reader| reader.offers(Some(RoundId(3))).unwrap()[0].sent_at);
    assert_eq!(sent, Some("2026-11-22T05:30:00Z".parse().unwrap()));
}

#[test]
fn a_plan_that_changed_shows_its_differences_and_is_planned_again() {
    let (mut window, folder) = rounds(Start::default());
    window.harness.key_press(Key::F5);
    window.settle();
    window.click(&RU.rounds_show_plan());
    window.click(&RU.rounds_open());
    let stamp = Stamp { at: Start::default().now.parse().unwrap(), actor: "test".to_owned() };
    let corrected = window.harness.state().desk.submit(Errand::quiet(), move |office, _progress| {
        office.act(|writer| {
            let dwelling = ops::dwellings::dwelling_numbered(writer, "Ж-0025")?;
            let facts = DwellingFacts { rooms: 1, ..dwelling.facts };
            ops::dwellings::correct(writer, &stamp, dwelling.id, facts)
        })
    });
    corrected.wait().unwrap().unwrap();
    window.settle();
    window.click(&RU.rounds_approve(1));
    window.click(&RU.rounds_approve_agree(1));
    window.harness.get(by().role(Role::ColumnHeader).label(&RU.rounds_changed_is()));
    window.shoot("rounds-changed-ru");
    window.click(&RU.rounds_plan_again());
    assert_eq!(read(&folder, |reader| reader.waves(RoundId(3)).unwrap().len()), 2);
}

#[test]
fn pictures_of_rounds() {
    let other = |lang| Start { lang, ..Start::default() };
    for lang in Lang::ALL {
        let (code, tr) = (lang.code(), Tr::new(lang));
        let (mut window, _folder) = rounds(other(lang));
        window.shoot(&format!("rounds-{code}"));
        window.harness.key_press(Key::F5);
        window.settle();
        window.shoot(&format!("rounds-planning-{code}"));
        window.click(&tr.rounds_show_plan());
        window.click(&tr.rounds_part_passed_over(10));
        window.shoot(&format!("rounds-plan-{code}"));
        window.click(&tr.rounds_open());
        window.shoot(&format!("rounds-waiting-{code}"));
    }
    let large = Start { text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
    let (mut window, _folder) = rounds(large);
    window.shoot("rounds-150-dark");
    window.harness.state_mut().session.register.as_mut().unwrap().garrison = GarrisonId(2);
}
