//! The section of replies: a call by one key, and the tray of what waits for a person.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{ids::OfferId, offer::OfferState, reply::ReplyCode},
    i18n::{Lang, Tr},
    platform::preferences::Appearance,
    ui::action::Section,
};

use crate::support::window::{KK, RU, Start, Window, read};

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
}
