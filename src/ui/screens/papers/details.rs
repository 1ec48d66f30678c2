//! One paper: whom it speaks of, how often it was printed, and another print.

use chrono::{NaiveTime, TimeDelta};
use egui::{Label, RichText, Ui};

use super::printed::number;
use crate::{
    domain::{
        Instant,
        template::{Template, WordingVersions},
    },
    i18n::{
        Lang, Tr,
        dates::{numeric, to_the_minute},
    },
    journal::{Stamp, payloads::papers::PaperKind},
    ops::papers::kind_name,
    store::tables::papers::ListedPaper,
    ui::{
        action::{Action, Section, SectionAct},
        command::Command,
        screens::hand_over::Way,
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            key_values::{Rows, key_values},
            trouble::sentence_ui,
        },
    },
};

/// Shows the paper; returns what another print of it is for.
pub fn ui(ui: &mut Ui, view: &View<'_>, listed: &ListedPaper, prints: &[Stamp], idle: bool) -> Option<Way> {
    let (tr, paper) = (view.tr, &listed.paper);
    let title = tr.archive_title(&kind_name(tr, paper.kind), &number(listed));
    ui.add(Label::new(theme::title(title)).wrap());
    ui.add_space(4.0);
    key_values(ui, "paper", |rows| facts_ui(rows, view, listed, prints));
    ui.add_space(8.0);
    match paper.kind {
        PaperKind::OfferNotice => copy_ui(ui, view, idle, &tr.archive_copy_hint()),
        PaperKind::ExclusionNotice => exclusion_ui(ui, view, idle, paper.wording),
        PaperKind::Protocol => copy_ui(ui, view, idle, &tr.archive_protocol_hint()),
        PaperKind::Minutes | PaperKind::MinutesExtract => copy_ui(ui, view, idle, &tr.archive_minutes_hint()),
        PaperKind::PlaceInformation => hint_ui(ui, tr.archive_place_hint()),
        PaperKind::StockList
        | PaperKind::OfferRegister
        | PaperKind::PaperList
        | PaperKind::Journal
        | PaperKind::InventorySummary => hint_ui(ui, tr.archive_made_anew()),
        PaperKind::QueueList => {
            queue_ui(ui, view, listed);
            None
        }
    }
}

/// The notice once more, and that its Kazakh words are not the official ones.
fn exclusion_ui(ui: &mut Ui, view: &View<'_>, idle: bool, wording: WordingVersions) -> Option<Way> {
    if !Template::Exclusion.is_official(Lang::Kk, wording.kk) {
        sentence_ui(ui, Meaning::Warning, &view.tr.templates_not_official_hint());
    }
    copy_ui(ui, view, idle, &view.tr.archive_copy_hint())
}

/// Where the paper is made.
fn hint_ui(ui: &mut Ui, hint: String) -> Option<Way> {
    ui.add(Label::new(RichText::new(hint).weak()).wrap());
    None
}

fn facts_ui(rows: &mut Rows<'_>, view: &View<'_>, listed: &ListedPaper, prints: &[Stamp]) {
    let (tr, paper) = (view.tr, &listed.paper);
    rows.text(&tr.archive_column_date(), &numeric(paper.date));
    if let (Some(person), Some(entry)) = (&listed.person, paper.entry) {
        rows.text(&tr.archive_column_person(), &person.full());
        rows.with(&tr.archive_column_registration_no(), |ui| {
            ui.horizontal(|ui| {
                ui.label(listed.registration_no.map(|number| number.to_string()).unwrap_or_default());
                if button::for_act(ui, view, SectionAct::ShowPerson, true, tr.archive_show_card()) {
                    view.commands.send(Command::ShowEntry(entry));
                }
            });
        });
    }
    if let Some(round) = paper.round {
        rows.with(&tr.archive_round(), |ui| {
            let words = tr.archive_show_round(&round.0.to_string());
            if button::for_act(ui, view, SectionAct::ShowRound, true, words) {
                view.commands.send(Command::ShowRound(round));
            }
        });
    }
    let times = match paper.prints {
        0 => tr.archive_never(),
        times => tr.archive_times(times),
    };
    rows.text(&tr.archive_printed(), &times);
    for print in prints {
        let time = to_the_minute(view.zone().local(print.at));
        rows.text("", &format!("{time} · {}", print.actor));
    }
    if paper.kind.template().is_some() {
        let versions = Lang::ALL.map(|lang| wording(tr, lang, paper.wording.get(lang)));
        rows.text(&tr.templates_paper_wording(), &versions.join(", "));
    }
}

fn wording(tr: Tr, lang: Lang, version: u32) -> String {
    let version = match version {
        0 => tr.templates_built_in(),
        version => tr.templates_version(&version.to_string()),
    };
    tr.templates_paper_wording_line(&tr.language(lang), &version)
}

/// A paper that keeps its number: it is looked at as it would be printed again.
fn copy_ui(ui: &mut Ui, view: &View<'_>, idle: bool, hint: &str) -> Option<Way> {
    let tr = view.tr;
    ui.add(Label::new(RichText::new(hint).weak()).wrap());
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let open = button::primary_for_act(ui, view, SectionAct::LookAtPaper, idle, tr.archive_look());
        let print = button::for_act(ui, view, SectionAct::PrintCopy, idle, tr.archive_print_copy());
        match (open, print) {
            (true, _) => Some(Way::Open),
            (false, true) => Some(Way::Print),
            (false, false) => None,
        }
    })
    .inner
}

fn queue_ui(ui: &mut Ui, view: &View<'_>, listed: &ListedPaper) {
    let tr = view.tr;
    ui.add(Label::new(RichText::new(tr.archive_list_hint()).weak()).wrap());
    ui.add_space(4.0);
    if button::for_act(ui, view, SectionAct::ShowQueueOfDay, true, tr.archive_show_queue()) {
        view.commands.send(Command::LookAsOf(end_of_day(view, listed)));
        view.commands.send(Action::Go(Section::Queue));
    }
}

/// The last instant of the paper's day; none while that day is not over.
fn end_of_day(view: &View<'_>, listed: &ListedPaper) -> Option<Instant> {
    let next = listed.paper.date.succ_opt()?.and_time(NaiveTime::MIN);
    let end = view.zone().start_of(next.date()) - TimeDelta::microseconds(1);
    (end < view.now).then_some(end)
}
