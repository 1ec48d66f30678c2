//! The card of a person: opened from the list, with its sums, its history and the story of the place.

use egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::{Day, Instant, entitlement::Counting, ids::EntryId},
    i18n::{Lang, Tr, dates},
    ops,
    store::Reader,
    ui::{action::Section, command::Command},
};

use crate::{
    support::window::{KK, RU, Window},
    ui_queue::{practice, press, rows, window},
};

fn open_first(window: &mut Window) {
    press(window, Key::ArrowDown);
    press(window, Key::Enter);
}

fn click(window: &mut Window, label: &str) {
    window.harness.get_by_label(label).click();
    window.harness.run();
}

#[test]
fn enter_opens_the_card_and_escape_goes_back() {
    for lang in Lang::ALL {
        let (_folder, path) = practice();
        let mut window = window(&path, lang);
        let tr = Tr::new(lang);
        open_first(&mut window);
        window.harness.get_by_label(&tr.card_household());
        window.harness.get_by_label(&tr.card_place_of("1", "52"));
        window.shoot(&format!("card-{}", lang.code()));
        assert!(rows(&window).len() >= 20, "the list stays beside the card");
        press(&mut window, Key::Enter);
        assert!(rows(&window).is_empty(), "the card takes the whole page");
        window.shoot(&format!("card-wide-{}", lang.code()));
        press(&mut window, Key::Escape);
        assert!(rows(&window).len() >= 20);
        press(&mut window, Key::Escape);
        assert!(window.harness.query_by_label(&tr.card_household()).is_none());
    }
}

/// An entry of the practice register, by what its card says.
fn find(reader: &Reader, wanted: impl Fn(&ops::card::Card) -> bool) -> ops::card::Card {
    let now: Instant = "2026-11-22T05:00:00Z".parse().unwrap();
    let cards = (1..=i64::from(reader.entry_count().unwrap()))
        .map(|id| ops::card::card(reader, EntryId(id), now).unwrap());
    cards.into_iter().find(|card| wanted(card)).unwrap()
}

#[test]
fn the_sum_says_why_and_until_when() {
    let (_folder, path) = practice();
    let reader = Reader::open(&path).unwrap();
    let card = find(&reader, |card| {
        let counted = |wanted| card.sum.members.iter().any(|(_, counting)| *counting == wanted);
        card.line.is_some() && counted(Counting::Spouse) && counted(Counting::ChildUnderAge)
    });
    drop(reader);
    let child = card.sum.members.iter().find(|(_, counting)| *counting == Counting::ChildUnderAge).unwrap();
    let until: Day = kezek::domain::entitlement::comes_of_age(child.0.birth_date, &card.sum.rules);
    let mut window = window(&path, Lang::Ru);
    window.harness.state().commands.send(Command::ShowEntry(card.entry.id));
    window.harness.run();
    let until = RU.card_stops_counting(&dates::numeric(until));
    assert!(window.harness.query_all_by_label_contains(&until).next().is_some(), "{until}");
    window.harness.get_by_label(
        &RU.card_area_product(&RU.area(card.sum.rules.area_min_per_person), card.sum.entitlement.persons),
    );
    window.harness.get_by_label(&RU.card_rooms_couple());
    window.shoot("card-sum");
    let selected: Vec<String> = window
        .harness
        .query_all(by().role(Role::Row))
        .filter(|row| row.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True))
        .map(|row| row.accesskit_node().label().unwrap_or_default())
        .collect();
    let line = card.line.unwrap();
    assert_eq!(selected, [format!("{} {}", line.place, line.name.full())]);
}

#[test]
fn history_offers_and_the_story_of_the_place() {
    let (_folder, path) = practice();
    let reader = Reader::open(&path).unwrap();
    let card =
        find(&reader, |card| card.offers.len() > 1 || (!card.offers.is_empty() && card.history.len() > 4));
    drop(reader);
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let mut window = window(&path, lang);
        window.harness.state().commands.send(Command::ShowEntry(card.entry.id));
        window.harness.run();
        assert_eq!(window.harness.state().session.section, Section::Queue);
        click(&mut window, &tr.card_part_offers());
        // The section of the rail has the same name.
        assert_eq!(window.harness.query_all_by_label(&tr.card_inventory()).count(), 2);
        window.shoot(&format!("card-offers-{}", lang.code()));
        click(&mut window, &tr.card_part_history());
        window.shoot(&format!("card-history-{}", lang.code()));
        click(&mut window, &tr.card_part_place());
        window.harness.get_by_label(&tr.card_moves());
        window.harness.get_by_label(&tr.card_waves());
        window.shoot(&format!("card-story-{}", lang.code()));
    }
}

#[test]
fn a_past_card_has_no_later_history_and_cannot_be_corrected() {
    let (_folder, path) = practice();
    let mut window = window(&path, Lang::Kk);
    let at = "2026-02-20T18:59:59Z".parse().unwrap();
    window.harness.state().commands.send(Command::LookAsOf(Some(at)));
    window.harness.run();
    open_first(&mut window);
    let label = KK.card_correct_household();
    let button = window.harness.get_by_label(&label);
    assert!(button.accesskit_node().is_disabled());
    window.shoot("card-past");
}
