//! The household and what it is entitled to, as sums with their paragraphs.

use egui::{Align, Label, Layout, RichText, Ui};

use super::{Correction, heading_ui, page::CardPage};
use crate::{
    domain::{
        area::Area,
        entitlement::{Counting, comes_of_age},
        household::HouseholdMember,
        law::{LawPlace, grounds},
    },
    i18n::{Tr, dates},
    ops::card::EntitlementSum,
    ui::{theme, view::View, widgets::law_link::law_link},
};

pub(super) fn ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) -> Option<Correction> {
    let (tr, sum) = (view.tr, &page.card.sum);
    let asked = heading_ui(ui, view, &tr.card_household(), Some(Correction::Household));
    persons_ui(ui, view, sum);
    heading_ui(ui, view, &tr.card_area(), None);
    area_ui(ui, view, sum);
    heading_ui(ui, view, &tr.card_rooms(), None);
    rooms_ui(ui, view, sum);
    ui.add_space(6.0);
    let note = tr.card_for_day(&dates::numeric(page.card.view.day));
    ui.add(Label::new(RichText::new(note).small().weak()).wrap());
    asked
}

/// The whole sum without headings: persons, area, rooms, floor.
pub fn sum_ui(ui: &mut Ui, view: &View<'_>, sum: &EntitlementSum) {
    persons_ui(ui, view, sum);
    ui.add_space(4.0);
    area_ui(ui, view, sum);
    ui.add_space(4.0);
    rooms_ui(ui, view, sum);
}

fn persons_ui(ui: &mut Ui, view: &View<'_>, sum: &EntitlementSum) {
    let tr = view.tr;
    line_ui(ui, view, &tr.card_applicant(), None, "1");
    for (member, counting) in &sum.members {
        let number = if counting.counts() { "1" } else { "—" };
        let why = (counting_words(tr, sum, member, *counting), counting.law_place());
        line_ui(ui, view, &member_words(tr, member), Some(why), number);
    }
    if sum.unborn {
        line_ui(ui, view, &tr.card_unborn(), Some((tr.card_unborn_law(), grounds::PREGNANCY)), "1");
    }
    total_ui(ui, &tr.card_persons(), &sum.entitlement.persons.to_string());
}

fn area_ui(ui: &mut Ui, view: &View<'_>, sum: &EntitlementSum) {
    let tr = view.tr;
    let (rules, norm) = (&sum.rules, &sum.entitlement);
    let product = |each: Area| tr.card_area_product(&tr.area(each), norm.persons);
    let law = || Some((tr.card_area_law(), grounds::AREA));
    let (least, most) = (rules.area_min_per_person, rules.area_max_per_person);
    line_ui(ui, view, &product(least), law(), &tr.area(least.times(norm.persons)));
    line_ui(ui, view, &product(most), law(), &tr.area(most.times(norm.persons)));
    if sum.rooms.additional {
        let extra = format!("+ {}", tr.area(rules.additional_room_area));
        let why = (tr.card_additional_area_law(), grounds::ADDITIONAL_ROOM);
        line_ui(ui, view, &tr.card_additional_area(), Some(why), &extra);
    }
    let range = format!("{} – {}", tr.area(norm.area_min), tr.area(norm.area_max));
    total_ui(ui, &tr.card_area_total(), &range);
}

fn rooms_ui(ui: &mut Ui, view: &View<'_>, sum: &EntitlementSum) {
    let tr = view.tr;
    let rooms = sum.rooms;
    let lines = [
        (rooms.couple, tr.card_rooms_couple(), (tr.card_rooms_law(), grounds::ROOMS)),
        (rooms.males, tr.card_rooms_males(), (tr.card_rooms_law(), grounds::ROOMS)),
        (rooms.females, tr.card_rooms_females(), (tr.card_rooms_law(), grounds::ROOMS)),
        (
            rooms.additional,
            tr.card_rooms_additional(),
            (tr.card_rooms_additional_law(), grounds::ADDITIONAL_ROOM),
        ),
    ];
    for (_, words, law) in lines.into_iter().filter(|(counts, ..)| *counts) {
        line_ui(ui, view, &words, Some(law), "1");
    }
    total_ui(ui, &tr.card_rooms_total(), &rooms.total().to_string());
    ui.add_space(2.0);
    let floor = tr.card_floor(&tr.floor_need(sum.entitlement.floor));
    match sum.entitlement.floor.law_place() {
        Some(place) => law_link(ui, view, place, floor),
        None => {
            ui.add(Label::new(floor).wrap());
        }
    }
}

fn member_words(tr: Tr, member: &HouseholdMember) -> String {
    let kinship = tr.kinship(member.kinship, member.sex);
    tr.card_member(&dates::numeric(member.birth_date), &kinship, &member.name.full())
}

/// How a member counts, and until when.
fn counting_words(tr: Tr, sum: &EntitlementSum, member: &HouseholdMember, counting: Counting) -> String {
    let words = tr.counting(counting);
    match counting {
        Counting::ChildUnderAge => {
            let until = dates::numeric(comes_of_age(member.birth_date, &sum.rules));
            format!("{words}. {}", tr.card_stops_counting(&until))
        }
        Counting::Spouse
        | Counting::ChildWithDisability
        | Counting::CameOfAge
        | Counting::ByCourt
        | Counting::PremaritalDwelling => words,
    }
}

/// A line of a sum: words, why, and the amount on the right.
fn line_ui(ui: &mut Ui, view: &View<'_>, words: &str, why: Option<(String, LawPlace)>, amount: &str) {
    row_ui(ui, amount, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(words).wrap());
        if let Some((why, place)) = why {
            law_link(ui, view, place, RichText::new(why).small());
        }
    });
}

fn total_ui(ui: &mut Ui, words: &str, amount: &str) {
    ui.separator();
    ui.horizontal(|ui| {
        ui.label(theme::strong(words));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(theme::strong(amount)));
    });
}

fn row_ui(ui: &mut Ui, amount: &str, words: impl FnOnce(&mut Ui)) {
    const AMOUNT_WIDTH: f32 = 76.0;
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - AMOUNT_WIDTH).max(120.0);
        ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            words(ui);
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| ui.label(amount));
    });
}
