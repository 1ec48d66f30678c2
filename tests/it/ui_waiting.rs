//! Decisions in the window: conflicts, replies of unknown numbers, dwellings taken out, the clipboard.

use egui::{Event, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{
        dwelling::DwellingState,
        ids::OfferId,
        offer::{Channel, OfferState},
        phone::Phone,
        reply::ReplyCode,
    },
    i18n::{Lang, Tr},
    ops::outbox,
    store::Reader,
    ui::action::{Section, SectionAct},
};

use crate::{
    support::{
        office::Office,
        window::{KK, RU, Start, Window},
    },
    verification::Tampered,
};

/// The window over a copy of an office's register.
fn open(office: &Office, lang: Lang, section: Section) -> (Window, Tampered) {
    let copy = Tampered::of(office.writer.path());
    let file = Some(copy.path().to_owned());
    let mut window = Window::open(Start { file, lang, now: "2026-11-06T05:00:00Z", ..Start::default() });
    window.harness.state_mut().session.section = section;
    window.settle();
    (window, copy)
}

fn read<R>(copy: &Tampered, read: impl FnOnce(&Reader) -> R) -> R {
    read(&Reader::open(copy.path()).unwrap())
}

fn fill(window: &mut Window, role: Role, label: &str, text: &str) {
    window.harness.get(by().role(role).label(label)).focus();
    window.settle();
    window.harness.event(Event::Text(text.to_owned()));
    window.settle();
}

/// A yes in time, heard of after the flat was offered to the next; and a stranger who answered.
fn conflict() -> Office {
    let mut office = Office::new();
    office.person();
    office.person();
    office.flat("Ж-1");
    let (round, prepared) = office.sent_round();
    office.lapse(60);
    office.next(61, round);
    let second = office.approve(62, round).remove(0);
    office.send(63, second.offer);
    let stranger = Phone::parse("8 777 000 00 00").unwrap();
    let (phone, at) = (prepared[0].phone.unwrap(), office.instant(50));
    office.gateway(64, &[(phone, at, "6521"), (stranger, office.instant(64), "6526")]);
    office
}

#[test]
fn a_conflict_is_decided_with_its_document() {
    let office = conflict();
    let (mut window, copy) = open(&office, Lang::Ru, Section::Replies);
    window.click(&RU.replies_page_tray(2));
    window.harness.get_by_label(&RU.replies_advice_conflict());
    window.shoot("waiting-conflict-ru");
    window.click(&RU.replies_decide());
    window.click(&RU.replies_honour());
    fill(&mut window, Role::TextInput, &RU.widgets_document_number(), "12");
    fill(&mut window, Role::TextInput, &RU.widgets_document_date(), "05.11.2026");
    window.shoot("waiting-deciding-ru");
    window.click(&RU.replies_decide_agree());
    let states =
        read(&copy, |reader| [1, 2].map(|offer| reader.offer(OfferId(offer)).unwrap().unwrap().state));
    assert_eq!(states, [OfferState::Accepted, OfferState::Withdrawn]);
    assert_eq!(copy.findings(&kezek::verify::VerifyOptions::default()), []);
}

#[test]
fn a_reply_of_an_unknown_number_is_assigned() {
    let office = conflict();
    let (mut window, copy) = open(&office, Lang::Kk, Section::Replies);
    window.click(&KK.replies_page_tray(2));
    window.click(&format!("{}: 1", KK.replies_group_unmatched()));
    window.shoot("waiting-unmatched-kk");
    window.click(&KK.replies_assign());
    let offer = read(&copy, |reader| {
        let offer = reader.offer(OfferId(2)).unwrap().unwrap();
        let name = reader.entry(offer.entry).unwrap().unwrap().applicant.name;
        let name = kezek::i18n::names::surname_first(&name);
        format!("{name} · Ж-1 · {}", KK.offer_state(offer.state))
    });
    window.click(&offer);
    fill(&mut window, Role::MultilineTextInput, &KK.replies_assign_evidence(), "зайыбы жауап берді");
    window.shoot("waiting-assigning-kk");
    window.click(&KK.replies_assign_agree());
    assert_eq!(read(&copy, |reader| reader.offer(OfferId(2)).unwrap().unwrap().state), OfferState::Refused);
}

#[test]
fn a_dwelling_is_taken_out_and_the_waiting_wave_says_so() {
    let mut office = Office::new();
    office.person();
    office.person();
    let flat = office.flat("Ж-1");
    office.flat("Ж-2");
    office.open(1);
    let (mut window, copy) = open(&office, Lang::Ru, Section::Rounds);
    window.click(&RU.rounds_take_out());
    window.shoot("rounds-take-out-ru");
    window.click(&RU.rounds_take_out_agree());
    assert_eq!(
        read(&copy, |reader| reader.dwelling(flat).unwrap().unwrap().state),
        DwellingState::UnderRepair
    );
    window.harness.get_by_label(&RU.rounds_wave_lost("Ж-1"));
    window.shoot("rounds-wave-lost-ru");
    window.click(&RU.rounds_plan_again());
    assert!(window.harness.query_by_label(&RU.rounds_wave_lost("Ж-1")).is_none());
}

#[test]
fn a_message_not_delivered_goes_on_paper() {
    let mut office = Office::new();
    office.person();
    office.flat("Ж-1");
    let round = office.open(1);
    office.approve(2, round);
    let path = office.path("outbox.csv");
    outbox::write(&mut office.writer, &office.clock.stamp(3), &path).unwrap();
    let sent = office.instant(3).to_rfc3339();
    office.deliveries(4, &format!("1;sent;{sent};\n"));
    office.deliveries(5, "1;failed;;\n");
    let (mut window, copy) = open(&office, Lang::Kk, Section::Replies);
    window.harness.key_press(egui::Key::ArrowDown);
    window.settle();
    window.harness.get_by_label(&KK.replies_advice_failed());
    window.shoot("waiting-failed-kk");
    let offered = window.harness.state().commands.offered();
    for act in [SectionAct::PutOnPaper, SectionAct::WithdrawOffer] {
        assert!(offered.iter().any(|offered| offered.act == act && offered.is_possible), "{act:?}");
    }
    window.click(&KK.rounds_put_on_paper_button());
    window.click(&KK.rounds_paper_agree());
    let offer = read(&copy, |reader| reader.offer(OfferId(1)).unwrap().unwrap());
    assert_eq!((offer.channel, offer.state), (Channel::Paper, OfferState::Prepared));
}

#[test]
fn a_report_is_pasted_from_the_clipboard() {
    for (lang, separator) in [(Lang::Ru, '\t'), (Lang::Kk, ',')] {
        let tr = Tr::new(lang);
        let mut office = Office::new();
        office.person();
        office.flat("Ж-1");
        let (_round, prepared) = office.sent_round();
        let (phone, at) = (prepared[0].phone.unwrap(), office.instant(50).to_rfc3339());
        let text = format!("from;received_at;text\n{phone};{at};6521\n").replace(';', &separator.to_string());
        let (mut window, copy) = open(&office, lang, Section::Replies);
        window.harness.get_by_label(&tr.replies_paste());
        window.harness.event(Event::Paste(text));
        window.settle();
        window.settle();
        assert_eq!(window.harness.state().session.section, Section::Import);
        let clipboard = tr.intake_clipboard();
        assert!(window.harness.query_all_by_label_contains(&clipboard).next().is_some());
        window.shoot(&format!("waiting-pasted-{}", lang.code()));
        for _ in 0..2 {
            window.click(&tr.intake_next());
        }
        window.click(&tr.intake_to_confirm());
        window.click(&tr.intake_take_in());
        assert_eq!(
            read(&copy, |reader| reader.offer(OfferId(1)).unwrap().unwrap().state),
            OfferState::Accepted
        );
        assert_eq!(copy.findings(&kezek::verify::VerifyOptions::default()), []);
    }
}

#[test]
fn what_is_no_table_is_refused_by_its_name() {
    let mut office = Office::new();
    office.person();
    let (mut window, _copy) = open(&office, Lang::Ru, Section::Replies);
    window.harness.event(Event::Paste("просто слова".to_owned()));
    window.settle();
    window.settle();
    assert!(window.harness.query_all_by_label_contains(&RU.intake_clipboard()).next().is_some());
    window.shoot("waiting-pasted-words-ru");
}

fn fill_document(window: &mut Window, tr: Tr) {
    fill(window, Role::TextInput, &tr.widgets_document_body(), "ВВК");
    fill(window, Role::TextInput, &tr.widgets_document_number(), "77");
    fill(window, Role::TextInput, &tr.widgets_document_date(), "05.11.2026");
}

fn close_as_recorded(window: &mut Window) {
    window.click(&RU.tasks_done());
    window.click("Право внесено");
    fill_document(window, RU);
    window.click(&RU.tasks_close());
}

#[test]
fn a_right_is_recorded_on_the_way_and_its_document_named() {
    let mut office = Office::new();
    let person = office.person();
    office.flat("Ж-1");
    let (_round, prepared) = office.sent_round();
    office.call(4, prepared[0].offer, ReplyCode::SpecialNeed);
    let (mut window, copy) = open(&office, Lang::Ru, Section::Tasks);
    close_as_recorded(&mut window);
    let refused = RU.refusals_right_not_recorded(&office.number(person).to_string());
    assert!(window.harness.query_by_label(&refused).is_some());
    window.shoot("tasks-refused-ru");
    window.click(&RU.widgets_cancel());
    window.click(&RU.leaving_agree());

    window.click(&RU.tasks_open_rights());
    assert_eq!(window.harness.state().session.section, Section::Queue);
    window.click(&RU.entry_right_lower_floor());
    window.shoot("tasks-right-form-ru");
    window.click(&RU.entry_save());
    window.harness.state_mut().session.section = Section::Tasks;
    window.settle();
    window.click(&RU.tasks_done());
    window.click(&RU.tasks_close()); // what was typed before is there
    let done = read(&copy, |reader| reader.tasks().unwrap().remove(0).done.unwrap());
    assert_eq!(done.document.unwrap().number, "77");
    assert_eq!(copy.findings(&kezek::verify::VerifyOptions::default()), []);
}
