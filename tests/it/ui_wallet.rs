//! Consents and numbers of the social wallet on screen.

use egui::{Event, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::{consent::ConsentChannel, ids::RoundId, offer::OfferState},
    i18n::{Lang, Tr},
    ui::{action::Section, command::Command},
};

use crate::support::window::{KK, RU, Start, Window, fill, read};

#[test]
fn a_consent_is_recorded_and_taken_back_on_the_card() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = Window::at(Section::Queue, Start { lang, ..Start::default() });
        let person = read(&folder, |reader| {
            let garrison = reader.garrisons().unwrap()[0].id;
            let queue = reader.queue_page(garrison, 0, 60).unwrap();
            queue.iter().find(|row| !row.consent).unwrap().entry
        });
        window.harness.state().commands.send(Command::ShowEntry(person));
        window.settle();
        window.settle();
        window.harness.get_by_label(&tr.wallet_no_consent());
        window.click(&tr.wallet_give());
        fill(&mut window, &tr.wallet_day(), "20.11.2026");
        window.shoot(&format!("wallet-consent-form-{}", lang.code()));
        window.click(&tr.wallet_give_agree());
        let row = read(&folder, |reader| reader.consents(person).unwrap()[0].clone());
        assert_eq!(
            (row.consent.channel, row.consent.text),
            (ConsentChannel::Paper, tr.wallet_consent_text())
        );
        window.harness.get_by_label(&tr.wallet_consent_stands("20.11.2026"));
        window.shoot(&format!("wallet-consent-card-{}", lang.code()));
        window.click(&tr.wallet_withdraw());
        fill(&mut window, &tr.wallet_withdrawal_day(), "21.11.2026");
        fill(&mut window, &tr.wallet_evidence(), "вх. 95");
        window.click(&tr.wallet_withdraw_agree());
        window.harness.get_by_label(&tr.wallet_no_consent());
        assert!(read(&folder, |reader| reader.consents(person).unwrap()[0].withdrawal.is_some()));
        window.click(&tr.wallet_record_reference());
        fill(&mut window, &tr.wallet_reference(), "SW-7");
        window.click(&tr.wallet_reference_agree());
        window.harness.get_by_label("SW-7");
        window.shoot(&format!("wallet-card-{}", lang.code()));
    }
}

#[test]
fn an_offer_that_does_not_leave_in_time_is_told() {
    let (mut window, folder) = Window::at(Section::Rounds, Start { lang: Lang::Kk, ..Start::default() });
    window.harness.key_press(egui::Key::F5);
    window.settle();
    window.click(&KK.rounds_show_plan());
    window.click(&KK.rounds_open());
    window.click(&KK.rounds_approve(1));
    window.click(&KK.rounds_approve_agree(1));
    let offer = read(&folder, |reader| reader.offers(Some(RoundId(3))).unwrap()[0].clone());
    assert_eq!(offer.state, OfferState::Prepared);
    assert!(window.harness.query_all_by_label(&KK.wallet_send_by("23.11.2026")).count() >= 1);
    window.set_now("2026-11-24T05:00:00Z");
    assert!(window.harness.query_all_by_label(&KK.wallet_send_over("23.11.2026")).count() >= 1);
    window.shoot("wallet-over-kk");
    window.click(&KK.wallet_record_reference());
    window.harness.get(by().role(Role::TextInput).label(&KK.wallet_reference())).focus();
    window.settle();
    window.harness.event(Event::Text("SW-8".to_owned()));
    window.settle();
    window.click(&KK.wallet_reference_agree());
    window.harness.get_by_label("SW-8");
    window.harness.state_mut().session.section = Section::Tasks;
    window.settle();
    window.harness.get_by_label(&KK.wallet_messages_over(1));
    window.shoot("wallet-tasks-kk");
    window.harness.state_mut().session.lang = Lang::Ru;
    window.settle();
    window.click(&RU.wallet_show_round());
    assert_eq!(window.harness.state().session.section, Section::Rounds);
    window.shoot("wallet-over-ru");
}
