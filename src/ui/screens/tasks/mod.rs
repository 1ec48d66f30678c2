//! The section «tasks»: what replies and the inventory ask the commission to do, by term.

mod closing;
mod closing_several;
mod details;
mod reading;
mod terms;

use std::sync::Arc;

use egui::{Panel, Ui};

use crate::{
    domain::{
        Day,
        ids::{OfferId, TaskId},
        task::TaskKind,
    },
    i18n::{Tr, dates, names::surname_first},
    ops::{self, tasks::EntitlementReview},
    ui::{
        action::{Action, SectionAct},
        command::Command,
        loaded::Loaded,
        screens::offers::card_frame,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            empty::empty,
            form_dialog::FormDialog,
            left_out::LeftOut,
            list::{Choice, Column, Filter, List, ListState},
            tabs::tabs,
        },
    },
};
use closing::ClosingForm;
use closing_several::ClosingSeveral;
use reading::TaskLine;
use terms::Terms;

const CARD_WIDTH: f32 = 400.0;

/// Which tasks are in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Open,
    Done,
}

/// See the module.
#[derive(Default)]
pub struct Tasks {
    page: Page,
    lines: Loaded<(), Arc<Vec<TaskLine>>>,
    list: ListState<TaskId>,
    review: Loaded<OfferId, Arc<EntitlementReview>>,
    closing: FormDialog<ClosingForm>,
    closing_several: FormDialog<ClosingSeveral>,
    /// Those of the last selection that stayed open.
    left_out: LeftOut,
    terms: Terms,
}

impl Tasks {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let read = |reader: &crate::store::Reader, _key: &()| reading::tasks(reader).map(Arc::new);
        let Some(lines) = self.lines.get(view, &(), read).cloned() else { return };
        self.closing.ui(ui, view);
        if let Some(closed) = self.closing_several.done(ui, view) {
            self.left_out.tell(closed.into_refused());
            self.list.selection.choose_cursor_alone();
        }
        self.pages_ui(ui, view, &lines);
        self.terms.ui(ui, view);
        self.left_out.ui(ui, view);
        ui.add_space(4.0);
        let shown = self.shown(view, &lines);
        if shown.is_empty() {
            return empty_ui(ui, view, self.page);
        }
        self.details_ui(ui, view, &shown);
        self.table_ui(ui, view, &shown);
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.closing.has_changes() || self.closing_several.has_changes()
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, _action: Action, _view: &View<'_>) {}

    /// Shows the open tasks, one of them selected.
    pub fn show(&mut self, task: Option<TaskId>) {
        self.page = Page::Open;
        if let Some(task) = task {
            self.list.choose(task, None);
        }
    }

    /// The tasks of the page that the search finds.
    fn shown<'a>(&self, view: &View<'_>, lines: &'a [TaskLine]) -> Vec<&'a TaskLine> {
        let in_page = |line: &&TaskLine| line.task.done.is_some() == (self.page == Page::Done);
        lines.iter().filter(in_page).filter(|line| line.is_found_by(view.search)).collect()
    }

    fn pages_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[TaskLine]) {
        let tr = view.tr;
        let open = lines.iter().filter(|line| line.task.done.is_none()).count();
        ui.horizontal(|ui| {
            let pages = [
                (Page::Open, tr.tasks_page_open(open as i64)),
                (Page::Done, tr.tasks_page_done((lines.len() - open) as i64)),
            ];
            tabs(ui, view, &mut self.page, &pages);
            ui.separator();
            self.several_ui(ui, view, lines);
        });
    }

    /// Closes what is chosen with one form.
    fn several_ui(&mut self, ui: &mut Ui, view: &View<'_>, lines: &[TaskLine]) {
        let mut chosen = self.shown(view, lines);
        chosen.retain(|line| line.task.done.is_none() && self.list.selection.has(&line.task.id));
        let possible = chosen.len() > 1 && view.can_write();
        let words = view.tr.tasks_close_chosen(if chosen.len() > 1 { chosen.len() } else { 0 });
        let pressed = ui.add_enabled_ui(possible, |ui| {
            let button = ui.button(words).on_disabled_hover_text(view.tr.tasks_close_chosen_hint());
            button::pressed(view, SectionAct::CloseTasks, button)
        });
        if pressed.inner
            && let Some(form) = ClosingSeveral::new(&chosen)
        {
            self.closing_several.open(form);
        }
    }

    fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&TaskLine]) {
        let Some(line) = shown.iter().copied().find(|line| Some(&line.task.id) == self.list.cursor()) else {
            return;
        };
        let review = match (line.task.kind, line.task.offer) {
            (TaskKind::CheckEntitlement, Some(offer)) => {
                let read = |reader: &crate::store::Reader, offer: &OfferId| {
                    ops::tasks::review(reader, *offer).map(Arc::new)
                };
                self.review.get(view, &offer, read).cloned()
            }
            _ => None,
        };
        let frame = card_frame(ui);
        let width = (ui.available_width() * 0.44).min(CARD_WIDTH);
        let panel = Panel::right("task").resizable(true).show_separator_line(false).default_size(width);
        let closes = panel.frame(frame).show(ui, |ui| details::ui(ui, view, line, review.as_deref())).inner;
        if closes {
            self.closing.open(ClosingForm::new(line, review.map(|review| review.verdict)));
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>, shown: &[&TaskLine]) {
        let tr = view.tr;
        let list = List::new(
            "tasks",
            tr.shell_section_tasks(),
            columns(view),
            |line: &TaskLine| line.task.id,
            |line: &TaskLine| format!("{} {}", tr.task_kind(line.task.kind), line.name.full()),
        );
        let list = list.filters(filters(view)).main("person").always_one();
        let list = list.takes_keys_if(!self.closing.is_open() && !self.closing_several.is_open());
        let events = list.show(ui, view, &mut self.list, shown);
        if let Some(line) = shown.iter().find(|line| Some(line.task.id) == events.opened) {
            view.commands.send(Command::ShowEntry(line.task.entry));
        }
    }
}

fn columns<'a>(view: &'a View<'a>) -> Vec<Column<'a, TaskLine>> {
    let tr = view.tr;
    vec![
        Column::words("due", tr.tasks_column_due(), 160.0, |line: &TaskLine| {
            term(view.tr, line, line.zone.day(view.now)).1
        })
        .drawn(|ui, line| term_ui(ui, view, line))
        .sorted_by(|line| line.task.due_on),
        Column::words("task", tr.tasks_column_task(), 262.0, move |line: &TaskLine| {
            tr.task_kind(line.task.kind)
        }),
        Column::words("person", tr.offers_column_person(), 132.0, |line: &TaskLine| {
            surname_first(&line.name)
        }),
        Column::words("number", tr.offers_column_registration_no(), 96.0, |line: &TaskLine| {
            line.registration_no.to_string()
        })
        .sorted_by(|line| line.registration_no),
        Column::words("opened", tr.tasks_column_opened(), 84.0, |line: &TaskLine| {
            dates::numeric(line.zone.day(line.task.opened_at))
        })
        .sorted_by(|line| line.task.opened_at),
    ]
}

fn filters<'a>(view: &'a View<'a>) -> Vec<Filter<'a, TaskLine>> {
    let tr = view.tr;
    vec![
        Filter::by("kind", tr.tasks_column_task(), move |line: &TaskLine| {
            Choice::of(&line.task.kind, tr.task_kind(line.task.kind))
        }),
        Filter::by("due", tr.tasks_column_due(), move |line: &TaskLine| {
            match line.days_left(line.zone.day(view.now)) {
                ..0 => Choice::new("overdue", tr.tasks_filter_overdue()),
                0 => Choice::new("today", tr.tasks_due_today()),
                1..=7 => Choice::new("week", tr.tasks_filter_week()),
                _ => Choice::new("later", tr.tasks_filter_later()),
            }
        }),
    ]
}

fn empty_ui(ui: &mut Ui, view: &View<'_>, page: Page) {
    let tr = view.tr;
    let (title, hint) = match page {
        _ if !view.search.trim().is_empty() => (tr.replies_nobody(), tr.tasks_nobody_hint()),
        Page::Open => (tr.tasks_empty(), tr.tasks_empty_hint()),
        Page::Done => (tr.tasks_none_done(), tr.tasks_none_done_hint()),
    };
    empty(ui, &title, &hint, None);
}

/// The term in words and colour; of a task that is done, the day.
fn term_ui(ui: &mut Ui, view: &View<'_>, line: &TaskLine) {
    let (meaning, words) = term(view.tr, line, line.zone.day(view.now));
    badge(ui, meaning, &words).on_hover_text(dates::numeric(line.task.due_on));
}

fn term(tr: Tr, line: &TaskLine, today: Day) -> (Meaning, String) {
    const SOON_DAYS: i64 = 2;
    if let Some(done) = &line.task.done {
        return (Meaning::Good, tr.tasks_done_on(&dates::numeric(line.zone.day(done.at))));
    }
    match line.days_left(today) {
        over if over < 0 => (Meaning::Danger, tr.tasks_overdue(-over)),
        0 => (Meaning::Warning, tr.tasks_due_today()),
        left if left <= SOON_DAYS => (Meaning::Warning, tr.tasks_days_left(left)),
        left => (Meaning::Neutral, tr.tasks_days_left(left)),
    }
}
