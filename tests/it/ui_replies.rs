//! The section of replies: a call by one key, and the tray of what waits for a person.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{ids::OfferId, offer::OfferState, reply::ReplyCode},
    i18n::{Lang, Tr},
    platform::preferences::Appearance,
    ui::action::{Section, SectionAct},
};

use crate::support::{
    lists::ListInView,
    window::{KK, RU, Start, Window, read, rows},
};

fn replies(start: Start) -> (Window, tempfile::TempDir) {
    Window::at(Section::Replies, start)
}

#[test]
fn a_person_is_found_by_telephone_and_answers_by_one_key() {
    let (mut window, folder) = replies(Start { lang: Lang::Kk, ..Start::default() });
    let phone = read(&folder, |reader| reader.offer(OfferId(9)).unwrap().unwrap().phone.unwrap());
    window.harness.state_mut().session.search.text = phone.to_string().replacen("+7", "8 ", 1);
    window.settle();
    window.press_place(Key::Num1, "ә");
    window.shoot("replies-call-kk");
    window.harness.key_press(Key::Enter);
    window.settle();
    let offer = read(&folder, |reader| reader.offer(OfferId(9)).unwrap().unwrap());
    assert_eq!((offer.state, offer.code), (OfferState::Accepted, Some(ReplyCode::Accepts)));
    assert!(
        window
            .harness
            .query_by_label(
                &KK.offers_reply_recorded(
                    "6521",
                    &KK.disposition(kezek::domain::reply::Disposition::Decides)
                )
            )
            .is_some()
    );
}

#[test]
fn digits_typed_into_the_search_are_no_replies() {
    let (mut window, folder) = replies(Start::default());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.settle();
    window.harness.key_press(Key::Num1);
    window.harness.event(Event::Text("1".to_owned()));
    window.settle();
    window.harness.key_press(Key::Enter);
    window.settle();
    let live = read(&folder, |reader| reader.offers_in_state(OfferState::Sent).unwrap().len());
    assert_eq!(live, 3);
}

#[test]
fn a_call_before_the_offer_is_refused_beside_the_form() {
    let (mut window, folder) = replies(Start::default());
    window.harness.key_press(Key::ArrowDown);
    window.settle();
    window.harness.get(by().role(Role::TextInput).label(&RU.offers_call_at())).focus();
    window.settle();
    window.harness.event(Event::Text("19.11.2026 10:00".to_owned()));
    window.settle();
    let label = format!("6526 – {}", RU.reply_code(ReplyCode::Refuses));
    window.click(&label);
    window.click(&RU.offers_record_reply());
    window.shoot("replies-refused-ru");
    let live = read(&folder, |reader| reader.offers_in_state(OfferState::Sent).unwrap().len());
    assert_eq!(live, 3);
}

#[test]
fn a_waiting_reply_is_handled_with_a_note_and_leads_to_its_offer() {
    let (mut window, folder) = replies(Start::default());
    window.click(&RU.replies_page_tray(1));
    window.harness.get_by_label(&RU.replies_advice_unreadable());
    window.shoot("replies-tray-ru");
    window.click(&RU.replies_record_what_is_said());
    window.harness.get_by_label(&RU.offers_record_reply());
    window.click(&RU.replies_page_tray(1));
    window.harness.get(by().role(Role::MultilineTextInput).label(&RU.replies_note())).focus();
    window.settle();
    window.harness.event(Event::Text("Позвонили, придёт смотреть".to_owned()));
    window.settle();
    window.click(&RU.replies_mark_handled());
    assert!(read(&folder, |reader| reader.waiting_replies().unwrap()).is_empty());
    window.shoot("replies-tray-empty-ru");
}

#[test]
fn both_lists_are_walked_sorted_narrowed_copied_and_written() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = replies(Start { lang, ..Start::default() });
        let (header, filter) = (tr.offers_column_person(), tr.rounds_column_state());
        let list = ListInView { count: 3, header: &header, filter: &filter };
        list.check(&mut window, tr, folder.path());
        window.click(&tr.replies_page_tray(1));
        let (header, filter) = (tr.replies_column_from(), tr.replies_source());
        let list = ListInView { count: 1, header: &header, filter: &filter };
        list.check(&mut window, tr, folder.path());
    }
}

#[test]
fn a_tray_is_a_filter_with_a_chip() {
    let (mut window, _folder) = replies(Start::default());
    window.click(&RU.replies_page_tray(1));
    window.click(&format!("{}: 1", RU.replies_group_unreadable()));
    let chip = format!("{}: {}", RU.replies_column_what(), RU.replies_group_unreadable());
    window.harness.get_by_label(&chip);
    window.shoot("replies-tray-chip-ru");
    window.click(&format!("{}: 1", RU.replies_group_all()));
    assert!(window.harness.query_by_label(&chip).is_none());
}

#[test]
fn a_search_looks_into_the_tray_too() {
    let (mut window, folder) = replies(Start::default());
    window.click(&RU.replies_page_tray(1));
    let text = read(&folder, |reader| reader.waiting_replies().unwrap().remove(0).text);
    let word = text.split_whitespace().next_back().unwrap().to_lowercase();
    window.harness.state_mut().session.search.text = word;
    window.settle();
    assert_eq!(rows(&window).len(), 1);
    window.harness.state_mut().session.search.text = "нет такого".to_owned();
    window.settle();
    window.harness.get_by_label(&RU.replies_tray_nobody_hint());
}

/// What the section offers now, by its keys and in the palette.
fn offered(window: &Window) -> Vec<SectionAct> {
    let offered = window.harness.state().commands.offered();
    offered.into_iter().filter(|offered| offered.is_possible).map(|offered| offered.act).collect()
}

#[test]
fn everything_the_section_does_has_its_keys() {
    let (mut window, _folder) = replies(Start::default());
    window.harness.key_press(Key::ArrowDown);
    window.settle();
    window.click(&format!("6526 – {}", RU.reply_code(ReplyCode::Refuses)));
    for act in [
        SectionAct::ShowAwaited,
        SectionAct::ShowTray,
        SectionAct::ShowPerson,
        SectionAct::ShowRound,
        SectionAct::RecordReply,
        SectionAct::TakeInReplies,
        SectionAct::PasteReplies,
        SectionAct::ExportList,
    ] {
        assert!(offered(&window).contains(&act), "{act:?}");
    }
    let shortcut = SectionAct::ShowTray.shortcut();
    window.harness.key_press_modifiers(shortcut.modifiers, shortcut.key);
    window.settle();
    window.harness.get_by_label(&RU.replies_advice_unreadable());
    assert!(offered(&window).contains(&SectionAct::RecordByPhone));
    let shortcut = SectionAct::RecordByPhone.shortcut();
    window.harness.key_press_modifiers(shortcut.modifiers, shortcut.key);
    window.settle();
    window.harness.get_by_label(&RU.offers_record_reply());
}

#[test]
fn pictures_of_replies() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = replies(Start { lang, ..Start::default() });
        window.harness.key_press(Key::ArrowDown);
        window.settle();
        window.harness.get_by_label(&tr.replies_page_awaited(3));
        window.shoot(&format!("replies-{}", lang.code()));
    }
    let large = Start { text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
    let (mut window, _folder) = replies(large);
    window.shoot("replies-150-dark");
    window.click(&RU.replies_page_tray(1));
    window.shoot("replies-tray-150-dark");
}
