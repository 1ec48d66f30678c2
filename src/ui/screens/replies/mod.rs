//! The section «replies»: offers that wait for one, and replies that wait for a person.

mod awaited;
mod awaited_list;
mod deciding;
mod groups;
mod reading;
mod settling;
mod tray;
mod tray_list;

use std::sync::Arc;

use egui::{Align, Event, Layout, Ui, ViewportCommand};

use crate::{
    domain::ids::{OfferId, ReplyId},
    ops::lists::ExportedList,
    ui::{
        action::{Action, Section, SectionAct},
        command::Command,
        loaded::Loaded,
        screens::{
            export::{self, Exported},
            hand_over::{HandOver, Job},
        },
        view::View,
        widgets::{button, empty::empty, list_file::ListFileQuestion, tabs::tabs},
    },
};
use reading::Desk;

/// In less room the buttons go below the pages.
const TOOLBAR_WIDTH: f32 = 980.0;
/// What the lists of the section write whole: every reply, whatever is in view.
const WHOLE: Exported = Exported::List(ExportedList::Replies);

/// Which list is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Awaited,
    Tray,
}

/// See the module.
#[derive(Default)]
pub struct Replies {
    page: Page,
    desk: Loaded<(), Arc<Desk>>,
    awaited: awaited::Awaited,
    tray: tray::Tray,
    hand_over: HandOver,
    export: ListFileQuestion,
}

impl Replies {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(desk) = self.desk.get(view, &(), |reader, ()| reading::desk(reader).map(Arc::new)).cloned()
        else {
            return;
        };
        self.hand_over.ui(ui, view);
        self.export.ui(ui, view);
        take_pasted(ui, view);
        self.toolbar_ui(ui, view, &desk);
        ui.add_space(4.0);
        match self.page {
            Page::Awaited if desk.sent.is_empty() => {
                empty(ui, &view.tr.empty_replies(), &view.tr.empty_replies_hint(), None);
            }
            Page::Awaited => self.awaited.ui(ui, view, &desk),
            Page::Tray => {
                if let Some(offer) = self.tray.ui(ui, view, &desk) {
                    self.record_for(offer);
                }
            }
        }
    }

    /// Whether a form that is open holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.awaited.has_changes() || self.tray.has_changes()
    }

    /// Takes an action that was asked for while the section is in view.
    pub fn act(&mut self, action: Action, view: &View<'_>) {
        let garrison = view.register.and_then(|head| head.garrison());
        if let Some(garrison) = garrison.filter(|_| action == Action::Print) {
            self.hand_over.ask(Job::offer_register(garrison.clone()));
        }
    }

    /// Shows the offers that are awaited, one of them selected.
    pub fn show_awaited(&mut self, offer: Option<OfferId>) {
        self.page = Page::Awaited;
        if let Some(offer) = offer {
            self.awaited.select(offer);
        }
    }

    /// Shows the replies that wait for a person, one of them selected.
    pub fn show_tray(&mut self, reply: Option<ReplyId>) {
        self.page = Page::Tray;
        self.tray.show(reply);
    }

    /// Turns to an offer to record what its person says now.
    fn record_for(&mut self, offer: OfferId) {
        self.page = Page::Awaited;
        self.awaited.select(offer);
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        let is_narrow = ui.available_width() < TOOLBAR_WIDTH;
        ui.horizontal(|ui| {
            self.pages_ui(ui, view, desk);
            if !is_narrow {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.ways_ui(ui, view, desk));
            }
        });
        if is_narrow {
            ui.horizontal_wrapped(|ui| self.ways_ui(ui, view, desk));
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        let tr = view.tr;
        let awaited = desk.sent.iter().filter(|line| line.awaits_reply()).count();
        let pages = [
            (Page::Awaited, tr.replies_page_awaited(awaited as i64)),
            (Page::Tray, tr.replies_page_tray(desk.waiting.len() as i64)),
        ];
        tabs(ui, view, &mut self.page, &pages);
        for (page, act) in [(Page::Awaited, SectionAct::ShowAwaited), (Page::Tray, SectionAct::ShowTray)] {
            if button::by_keys(ui.ctx(), view, act, true) {
                self.page = page;
            }
        }
    }

    /// How replies come in, and how they leave.
    fn ways_ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        let tr = view.tr;
        if button::for_act(ui, view, SectionAct::TakeInReplies, true, tr.replies_take_in()) {
            view.commands.send(Action::Go(Section::Import));
        }
        let paste =
            ui.scope(|ui| button::for_act(ui, view, SectionAct::PasteReplies, true, tr.replies_paste()));
        paste.response.on_hover_text(tr.replies_paste_hint());
        if paste.inner {
            ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste);
        }
        button::for_action(ui, view, Action::Print, true);
        let has_list = match self.page {
            Page::Awaited => self.awaited.has_list(view, desk),
            Page::Tray => tray::has_list(view, desk),
        };
        if !has_list {
            export::button_ui(ui, view, &mut self.export, WHOLE);
        }
    }
}

/// The gateway's report from the clipboard, unless it is pasted into a field.
fn take_pasted(ui: &Ui, view: &View<'_>) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let pasted = ui.input_mut(|input| {
        let place = input.events.iter().position(|event| matches!(event, Event::Paste(_)))?;
        match input.events.remove(place) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    });
    if let Some(text) = pasted {
        view.commands.send(Command::TakeText(text));
    }
}
