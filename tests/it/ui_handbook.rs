//! The handbook, the practice tour and the palette of actions.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::law::{Act, grounds},
    i18n::{Lang, Tr},
    ui::{
        action::{Action, Section},
        command::Command,
    },
};

use crate::support::window::{KK, RU, Start, Window};

fn at(section: Section, lang: Lang) -> (Window, tempfile::TempDir) {
    Window::at(section, Start { lang, ..Start::default() })
}

fn press(window: &mut Window, key: Key) {
    window.harness.key_press(key);
    window.settle();
}

fn send(window: &mut Window, command: impl Into<Command>) {
    window.harness.state().commands.send(command);
    window.settle();
    window.settle();
}

#[track_caller]
fn says(window: &Window, part: &str) {
    assert!(window.harness.query_all_by_label_contains(part).next().is_some(), "{part}");
}

#[track_caller]
fn says_not(window: &Window, part: &str) {
    assert!(window.harness.query_all_by_label_contains(part).next().is_none(), "{part}");
}

fn type_text(window: &mut Window, text: &str) {
    window.harness.event(Event::Text(text.to_owned()));
    window.settle();
    window.settle();
}

#[test]
fn f1_opens_the_page_of_the_section_and_escape_goes_back() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = at(Section::Inventory, lang);
        press(&mut window, Key::F1);
        says(&window, &tr.handbook_purpose_inventory());
        window.shoot(&format!("handbook-section-{}", lang.code()));
        window.harness.get(by().role(Role::Link).label(&tr.law_place(grounds::HEARING))).click();
        window.settle();
        says(&window, &tr.law_not_at_hand());
        press(&mut window, Key::Escape);
        says_not(&window, &tr.law_not_at_hand());
    }
}

#[test]
fn a_place_of_the_law_is_opened_in_the_language_at_hand() {
    let (mut window, _folder) = at(Section::Queue, Lang::Ru);
    send(&mut window, Command::ShowLaw(grounds::REPLY));
    says(&window, "5. ИШ АС МР по средствам базы мобильных граждан");
    window.shoot("law-order-528-ru");
    window.click(&RU.language(Lang::Kk));
    says(&window, "5. ЖР АЖ ИШ мобильді азаматтар базасы");
    send(&mut window, Command::ShowLaw(grounds::ROOMS));
    says(&window, &RU.law_other_language());
    says(&window, &RU.law_place_not_quoted(&RU.law_place(grounds::ROOMS)));
}

#[test]
fn an_order_is_searched_in_any_layout() {
    let (mut window, _folder) = at(Section::Queue, Lang::Kk);
    send(&mut window, Command::ShowLaw(grounds::REPLY));
    send(&mut window, Action::Find);
    // «тұрғынжай» with the English layout on.
    type_text(&mut window, "n9h5sy;fq");
    let count = kezek::i18n::law::text(Act::Order528, Lang::Kk).unwrap().search("тұрғынжай").len();
    says(&window, &KK.law_hits("1", &count.to_string()));
    press(&mut window, Key::Enter);
    says(&window, &KK.law_hits("2", &count.to_string()));
    window.shoot("law-search-kk");
}

#[test]
fn the_guide_and_the_keys_are_shown_in_both_languages() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = at(Section::Queue, lang);
        press(&mut window, Key::F1);
        window.click(&tr.guide_title());
        says(&window, &tr.guide_begin_text());
        window.shoot(&format!("guide-{}", lang.code()));
        press(&mut window, Key::F2);
        says(&window, &tr.keys_hint());
        window.shoot(&format!("keys-{}", lang.code()));
    }
}

#[test]
fn the_tour_shows_where_and_ticks_what_was_recorded() {
    let (mut window, _folder) = at(Section::Queue, Lang::Ru);
    send(&mut window, Action::Tour);
    says(&window, &RU.tour_progress("0", "9"));
    window.shoot("tour-ru");
    window.click(&RU.tour_show());
    assert_eq!(window.harness.state().session.section, Section::Rounds);
}

fn open_palette(window: &mut Window) {
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.settle();
    window.settle();
}

#[test]
fn the_palette_finds_an_action_by_a_few_letters_in_any_alphabet() {
    for (lang, query) in
        [(Lang::Ru, "инвен"), (Lang::Kk, "тугенд"), (Lang::Ru, "bydty"), (Lang::Ru, "түгенд")]
    {
        let (mut window, _folder) = at(Section::Queue, lang);
        open_palette(&mut window);
        type_text(&mut window, query);
        press(&mut window, Key::Enter);
        assert_eq!(window.harness.state().session.section, Section::Inventory, "{query}");
    }
}

#[test]
fn the_palette_does_what_the_section_offers() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = at(Section::Replies, lang);
        open_palette(&mut window);
        window.shoot(&format!("palette-{}", lang.code()));
        type_text(&mut window, &tr.replies_take_in());
        press(&mut window, Key::Enter);
        window.settle();
        assert_eq!(window.harness.state().session.section, Section::Import);
    }
}
