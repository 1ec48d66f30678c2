//! The printed papers: each with its number, and another print of it, marked as a copy.

use egui::{Panel, RichText, Ui};

use super::{details, making};
use crate::{
    domain::{folding::fold, garrison::Zone, ids::PaperId, person::PersonName},
    i18n::{
        Tr,
        dates::{numeric, to_the_minute},
    },
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{lists::ExportedList, papers::kind_name},
    store::tables::papers::{ListedPaper, PaperRow},
    ui::{
        action::Action,
        loaded::Loaded,
        screens::{
            export::Exported,
            hand_over::{HandOver, Job, Way},
            offers::search,
        },
        view::View,
        widgets::{
            badge::{Meaning, badge},
            empty::empty,
            list::{Choice, Column, Filter, List, ListState},
        },
    },
};

const DETAILS_WIDTH: f32 = 340.0;

/// See the module.
#[derive(Default)]
pub struct Printed {
    papers: Loaded<(), Vec<ListedPaper>>,
    list: ListState<PaperId>,
    /// The paper that is to be brought into view.
    wanted: Option<PaperId>,
    /// Who printed the selected paper, and when.
    prints: Loaded<PaperId, Vec<Stamp>>,
    printing: HandOver,
}

impl Printed {
    /// Shows the list with the details of the selected paper.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        self.printing.ui(ui, view);
        making::ui(ui, view, &mut self.printing);
        ui.add_space(4.0);
        let Some(papers) = self.papers.get(view, &(), |reader, ()| Ok(reader.listed_papers()?)) else {
            return;
        };
        if papers.is_empty() {
            empty(ui, &tr.empty_papers(), &tr.empty_papers_hint(), None);
            return;
        }
        let fits = |paper: &ListedPaper| search::finds(view.search, &search_key(tr, paper));
        if !papers.iter().any(fits) {
            empty(ui, &tr.archive_none_found(), &tr.archive_none_found_hint(), None);
            return;
        }
        self.select_wanted();
        self.details_ui(ui, view);
        self.table_ui(ui, view);
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(papers) = self.papers.last() else { return };
        let tr = view.tr;
        let found: Vec<&ListedPaper> =
            papers.iter().filter(|paper| search::finds(view.search, &search_key(tr, paper))).collect();
        let list = List::new(
            "papers",
            tr.archive_list(),
            columns(tr, view.zone()),
            |listed: &ListedPaper| listed.paper.id,
            |listed: &ListedPaper| tr.archive_title(&kind_name(tr, listed.paper.kind), &number(listed)),
        );
        let list = list.whole(|| Exported::List(ExportedList::Papers).file(view));
        list.filters(filters(tr)).main("person").takes_keys().show(ui, view, &mut self.list, &found);
    }

    fn selected(&self) -> Option<&ListedPaper> {
        let selected = self.list.cursor()?;
        self.papers.last()?.iter().find(|listed| listed.paper.id == *selected)
    }

    fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let frame = egui::Frame::new().inner_margin(egui::Margin { left: 12, ..egui::Margin::ZERO });
        let width = (ui.available_width() * 0.36).min(DETAILS_WIDTH);
        let panel = Panel::right("paper").default_size(width).min_size(240.0).max_size(600.0);
        let selected = self.selected().map(|listed| listed.paper.id);
        let read = |reader: &crate::store::Reader, paper: &PaperId| Ok(reader.prints_of(*paper)?);
        let prints = selected.and_then(|paper| self.prints.get(view, &paper, read)).cloned();
        let prints = prints.unwrap_or_default();
        let wish = panel.frame(frame).show(ui, |ui| match self.selected() {
            Some(paper) => details::ui(ui, view, paper, &prints, !self.printing.is_running()),
            None => {
                ui.label(RichText::new(view.tr.archive_choose()).weak());
                None
            }
        });
        if let Some(way) = wish.inner {
            self.look(way);
        }
    }

    /// Shows the selected paper as it would be printed again; until then it is no copy.
    fn look(&mut self, way: Way) {
        if let Some(job) = self.selected().and_then(|listed| again(&listed.paper)) {
            self.printing.ask_to(way, job);
        }
    }

    /// Shows a paper.
    pub fn show(&mut self, paper: PaperId) {
        self.wanted = Some(paper);
    }

    /// Brings the paper that was asked for elsewhere into view.
    fn select_wanted(&mut self) {
        if let Some(wanted) = self.wanted.take() {
            self.list.choose(wanted, None);
        }
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action) {
        if action == Action::Print && self.selected().and_then(|listed| again(&listed.paper)).is_some() {
            self.look(Way::Print);
        } else if action == Action::Print {
            self.printing.ask(Job::paper_list());
        }
    }
}

/// The paper once more, if it is one that keeps its number; lists are made anew.
fn again(paper: &PaperRow) -> Option<Job> {
    match paper.kind {
        PaperKind::OfferNotice => Some(Job::offers(vec![paper.offer?])),
        PaperKind::ExclusionNotice => Some(Job::exclusions(vec![paper.entry?])),
        PaperKind::Protocol => Some(Job::protocol(paper.round?)),
        PaperKind::Minutes => Some(Job::minutes(paper.minutes?)),
        PaperKind::MinutesExtract => Some(Job::extracts(paper.minutes?, vec![paper.entry?])),
        PaperKind::PlaceInformation
        | PaperKind::StockList
        | PaperKind::OfferRegister
        | PaperKind::PaperList
        | PaperKind::Journal
        | PaperKind::InventorySummary
        | PaperKind::QueueList => None,
    }
}

/// The number of a paper in lists: numbers run within a year.
pub(super) fn number(paper: &ListedPaper) -> String {
    paper.paper.listed_number()
}

fn search_key(tr: Tr, listed: &ListedPaper) -> String {
    let registration_no = listed.registration_no.map(|number| number.to_string()).unwrap_or_default();
    let person = listed.person.as_ref().map(PersonName::full).unwrap_or_default();
    let kind = kind_name(tr, listed.paper.kind);
    fold(&format!("{kind} {} {} {person} {registration_no}", number(listed), numeric(listed.paper.date)))
}

fn columns(tr: Tr, zone: Zone) -> Vec<Column<'static, ListedPaper>> {
    let printed_at = move |listed: &ListedPaper| {
        listed.printed.as_ref().map(|stamp| to_the_minute(zone.local(stamp.at))).unwrap_or_default()
    };
    vec![
        Column::words("number", tr.archive_column_number(), 62.0, number)
            .at_right()
            .sorted_by(|listed| i64::from(listed.paper.year) << 32 | i64::from(listed.paper.number)),
        Column::words("printed", tr.archive_column_printed_at(), 124.0, printed_at)
            .sorted_by(|listed| listed.printed.as_ref().map(|stamp| stamp.at)),
        Column::words("kind", tr.archive_column_kind(), 172.0, move |listed: &ListedPaper| {
            kind_name(tr, listed.paper.kind)
        }),
        Column::words("person", tr.archive_column_person(), 150.0, |listed: &ListedPaper| {
            listed.person.as_ref().map(PersonName::full).unwrap_or_default()
        }),
        Column::words("registration", tr.archive_column_registration_no(), 68.0, |listed: &ListedPaper| {
            listed.registration_no.map(|number| number.to_string()).unwrap_or_default()
        })
        .sorted_by(|listed| listed.registration_no),
        Column::words("author", tr.archive_column_author(), 96.0, |listed: &ListedPaper| {
            listed.printed.as_ref().map(|stamp| stamp.actor.clone()).unwrap_or_default()
        }),
        Column::numbers("prints", tr.archive_column_prints(), 68.0, |listed: &ListedPaper| {
            i64::from(listed.paper.prints)
        })
        .summed(),
        copies(tr),
    ]
}

fn copies(tr: Tr) -> Column<'static, ListedPaper> {
    let copied = |listed: &ListedPaper| listed.paper.prints > 1;
    Column::words("copies", tr.archive_column_copies(), 70.0, move |listed: &ListedPaper| {
        if copied(listed) { tr.archive_copies() } else { String::new() }
    })
    .drawn(move |ui, listed| {
        if copied(listed) {
            badge(ui, Meaning::Neutral, &tr.archive_copies());
        }
    })
}

fn filters(tr: Tr) -> Vec<Filter<'static, ListedPaper>> {
    vec![
        Filter::by("kind", tr.archive_column_kind(), move |listed: &ListedPaper| {
            Choice::of(&listed.paper.kind, kind_name(tr, listed.paper.kind))
        }),
        Filter::by("year", tr.archive_filter_year(), |listed: &ListedPaper| {
            Choice::number(i64::from(listed.paper.year))
        }),
    ]
}
