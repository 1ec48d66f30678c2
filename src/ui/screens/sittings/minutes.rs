//! The minutes of a garrison: their list, and one of them in full.

use chrono::Datelike as _;
use egui::{Button, Label, Panel, RichText, ScrollArea, Ui};

use super::{
    acting::{Acting, Asked, Question},
    columns::number_order,
    forms::ApprovalForm,
    person_fails,
    reading::{Desk, MinutesPage, ranked_name},
};
use crate::{
    domain::{
        Day,
        ids::MinutesId,
        lease::LeaseStage,
        sitting::{MinutesState, ReversalReason, SittingDecision},
    },
    exchange::ListCell,
    i18n::{Tr, dates::numeric},
    journal::payloads::sittings::MinutesItem,
    store::tables::accepted_offers::AcceptedOffer,
    ui::{
        action::SectionAct,
        command::Command,
        screens::{
            offers::{CARD_LINE_HEIGHT, card_frame},
            queue::why_no_act,
        },
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            empty::empty,
            key_values::key_values,
            list::{Choice, Column, Filter, List, ListState, Side},
        },
    },
};

const CARD_WIDTH: f32 = 400.0;

/// See the module.
#[derive(Default)]
pub struct MinutesList {
    list: ListState<MinutesId>,
}

impl MinutesList {
    /// The minutes whose details are on show.
    pub fn selected(&self) -> Option<MinutesId> {
        self.list.cursor().copied()
    }

    /// Brings minutes into view, whatever the list is narrowed to.
    pub fn select(&mut self, minutes: MinutesId) {
        self.list.arrangement.filters.clear();
        self.list.choose(minutes, None);
    }

    /// Shows the list with the details of the selected minutes.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk, acting: &mut Acting) {
        let tr = view.tr;
        let shown: Vec<&MinutesPage> =
            desk.minutes.iter().filter(|page| page.is_found_by(view.search)).collect();
        if shown.is_empty() {
            let (title, hint) = match desk.minutes.is_empty() {
                true => (tr.sittings_minutes_empty(), tr.sittings_minutes_empty_hint()),
                false => (tr.sittings_none_found(), tr.sittings_none_found_hint()),
            };
            empty(ui, &title, &hint, None);
            return;
        }
        let selected = shown.iter().copied().find(|page| Some(&page.row.id) == self.list.cursor());
        let panel = Panel::right("minutes_details").resizable(true).show_separator_line(false);
        let width = (ui.available_width() * 0.44).min(CARD_WIDTH);
        panel.default_size(width).frame(card_frame(ui)).show(ui, |ui| {
            ui.take_available_width();
            if let Some(page) = selected {
                details_ui(ui, view, desk, page, acting);
            }
        });
        self.list_ui(ui, view, &shown, acting.is_asking());
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&MinutesPage], asking: bool) {
        let tr = view.tr;
        let list = List::new(
            "minutes",
            tr.sittings_name_minutes(),
            columns(tr),
            |page: &MinutesPage| page.row.id,
            |page: &MinutesPage| title(tr, page),
        );
        let list = list.filters(filters(tr)).always_one().takes_keys_if(!asking);
        list.show(ui, view, &mut self.list, shown);
    }
}

fn title(tr: Tr, page: &MinutesPage) -> String {
    tr.sittings_minutes_title(&numeric(page.row.date), &page.row.number)
}

fn columns(tr: Tr) -> Vec<Column<'static, MinutesPage>> {
    let day = |day: Option<Day>| day.map_or(ListCell::Empty, ListCell::Day);
    vec![
        Column::words("number", tr.sittings_column_number(), 50.0, |page: &MinutesPage| {
            page.row.number.clone()
        })
        .sorted_by(|page| number_order(&page.row.number)),
        Column::new("held", tr.sittings_column_held_on(), 90.0, Side::Left, move |page: &MinutesPage| {
            day(Some(page.row.date))
        }),
        Column::words("state", tr.rounds_column_state(), 132.0, move |page: &MinutesPage| {
            state_words(tr, page)
        })
        .drawn(move |ui, page| state_ui(ui, tr, page)),
        Column::numbers("granted", tr.sittings_column_granted(), 108.0, |page: &MinutesPage| {
            page.granted() as i64
        })
        .summed(),
        Column::numbers("declined", tr.sittings_column_declined(), 108.0, |page: &MinutesPage| {
            (page.row.items.len() - page.granted()) as i64
        })
        .summed(),
        Column::new(
            "approved",
            tr.sittings_column_approved_on(),
            90.0,
            Side::Left,
            move |page: &MinutesPage| day(page.row.approval.as_ref().map(|(approved_on, _by)| *approved_on)),
        ),
        Column::words("place", tr.sittings_place(), 110.0, |page: &MinutesPage| page.row.place.clone())
            .hidden_at_first(),
    ]
}

fn filters(tr: Tr) -> Vec<Filter<'static, MinutesPage>> {
    vec![
        Filter::by("state", tr.rounds_column_state(), move |page: &MinutesPage| match fell_through(page) {
            true => Choice::new("fell_through", state_words(tr, page)),
            false => Choice::of(&page.row.state, state_words(tr, page)),
        }),
        Filter::by("year", tr.archive_filter_year(), |page: &MinutesPage| {
            Choice::number(page.row.date.year())
        }),
    ]
}

/// Minutes whose every decision fell through wait for nothing.
fn fell_through(page: &MinutesPage) -> bool {
    page.row.state == MinutesState::Waiting && !page.waits()
}

fn state_words(tr: Tr, page: &MinutesPage) -> String {
    if fell_through(page) { tr.sittings_fell_through() } else { tr.minutes_state(page.row.state) }
}

fn state_ui(ui: &mut Ui, tr: Tr, page: &MinutesPage) {
    let meaning = match page.row.state {
        MinutesState::Waiting if page.waits() => Meaning::Warning,
        MinutesState::Approved => Meaning::Good,
        MinutesState::Waiting | MinutesState::Reversed => Meaning::Neutral,
    };
    badge(ui, meaning, &state_words(tr, page));
}

fn details_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, page: &MinutesPage, acting: &mut Acting) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::title(title(view.tr, page)));
            state_ui(ui, view.tr, page);
        });
        acts_ui(ui, view, desk, page, acting);
        facts_ui(ui, view.tr, page);
        for (item, person) in page.row.items.iter().zip(&page.people) {
            item_ui(ui, view, desk, item, person, acting);
            if page.row.state == MinutesState::Approved {
                let text = view.tr.minutes_print_extract();
                let possible = acting.can_print();
                let extract = ui.add_enabled(possible, Button::new(text).small());
                if extract.on_disabled_hover_text(why_no_act(view)).clicked() {
                    acting.print_extracts(page.row.id, vec![item.entry]);
                }
            }
        }
    });
}

fn acts_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, page: &MinutesPage, acting: &mut Acting) {
    let minutes = page.row.id;
    let about = view.tr.sittings_of_minutes(&numeric(page.row.date), &page.row.number);
    let why_not = why_no_act(view);
    ui.horizontal_wrapped(|ui| {
        if page.row.state != MinutesState::Reversed {
            let print = ui.add_enabled(acting.can_print(), Button::new(view.tr.minutes_print()));
            if button::pressed(view, SectionAct::PrintMinutes, print.on_disabled_hover_text(&why_not)) {
                acting.print_minutes(minutes);
            }
        }
        if page.row.state == MinutesState::Approved && page.row.items.len() > 1 {
            let text = view.tr.minutes_print_extracts(page.row.items.len());
            let print = ui.add_enabled(acting.can_print(), Button::new(text));
            if button::pressed(view, SectionAct::PrintExtracts, print.on_disabled_hover_text(&why_not)) {
                acting.print_extracts(minutes, page.row.items.iter().map(|item| item.entry).collect());
            }
        }
        if !page.waits() {
            return;
        }
        let approve = button::primary_if(ui, view.can_write(), view.tr.sittings_approve());
        if button::pressed(view, SectionAct::ApproveMinutes, approve.on_disabled_hover_text(&why_not)) {
            let last = desk.minutes.iter().find_map(|page| page.row.approval.as_ref());
            let form = ApprovalForm::new(last.map(|(_day, by)| by), desk.today);
            acting.ask(Asked { about: about.clone(), question: Question::Approve { minutes, form } });
        }
        let reverse = ui.add_enabled(view.can_write(), Button::new(view.tr.sittings_reverse()));
        if button::pressed(view, SectionAct::ReverseMinutes, reverse.on_disabled_hover_text(&why_not)) {
            let reason = ReversalReason::RecordedByMistake;
            acting.ask(Asked { about, question: Question::Reverse { minutes, reason } });
        }
    });
}

fn facts_ui(ui: &mut Ui, tr: Tr, page: &MinutesPage) {
    let row = &page.row;
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = CARD_LINE_HEIGHT;
        key_values(ui, "minutes", |rows| {
            rows.text(&tr.sittings_place(), &row.place);
            rows.text(
                &tr.sittings_order(),
                &tr.sittings_of_minutes(&numeric(row.order.date), &row.order.number),
            );
            if let Some(presiding) = row.attendance.presiding() {
                rows.text(&tr.sittings_presiding(), &format!("{} {}", presiding.rank, presiding.name));
            }
            let members = tr.sittings_attended_of(row.attendance.members(), row.attendance.voters());
            rows.text(&tr.sittings_attended(), &members);
            if let Some((day, by)) = &row.approval {
                rows.text(&tr.sittings_approved_on(), &numeric(*day));
                rows.text(&tr.sittings_approved_by(), &format!("{}, {} {}", by.office, by.rank, by.name));
            }
            if let Some(reason) = row.reversal {
                rows.text(&tr.rounds_column_reason(), &tr.reversal_reason(reason));
            }
        });
    });
}

fn item_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &Desk,
    item: &MinutesItem,
    person: &AcceptedOffer,
    acting: &mut Acting,
) {
    let (tr, votes) = (view.tr, item.votes);
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if ui.link(ranked_name(person)).clicked() {
            view.commands.send(Command::ShowEntry(person.entry));
        }
        ui.weak(format!("{} · {}", person.registration_no, person.inventory_no));
    });
    let mut line = |text: String| ui.add(Label::new(text).wrap());
    line(tr.sitting_decision(item.decision));
    line(tr.sittings_votes(votes.abstained, votes.against, votes.in_favour));
    if let Some(opinion) = &item.special_opinion {
        line(tr.sittings_opinion_was(opinion));
    }
    if let Some(note) = &item.note {
        ui.add(Label::new(RichText::new(note).weak()).wrap());
    }
    // Who is in other minutes by now, or came further, is told there.
    if person.stage == LeaseStage::Minuted && item.decision == SittingDecision::Grants {
        let fail = ui.add_enabled(view.can_write(), Button::new(tr.sittings_fail()).small());
        if fail.on_disabled_hover_text(why_no_act(view)).clicked() {
            acting.ask(person_fails(view, desk.today, person));
        }
    }
}
