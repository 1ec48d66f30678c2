//! The lists of the register that leave whole, for other programs: all rows with all that is known of them.

use std::{path::Path, sync::Arc};

use egui::{Button, Ui};

use crate::{
    domain::{Day, Instant, garrison::Garrison},
    i18n::{Lang, Tr, dates},
    journal::Stamp,
    ops::{self, inventory, lists, lists::ExportedList},
    store::Writer,
    ui::{
        action::SectionAct,
        screens::queue::why_no_act,
        session::garrison_name,
        view::View,
        widgets::{
            button,
            list_file::{ListFile, ListFileQuestion},
        },
    },
};

/// What leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exported {
    /// As it is in view: today's, or that of a past day.
    Queue,
    List(ExportedList),
    /// For the gateway of the ministry.
    InventoryHits,
}

impl Exported {
    /// The file of the garrison in view.
    pub fn file(self, view: &View<'_>) -> Option<ListFile> {
        let head = view.register?;
        let garrison = head.garrison()?.clone();
        let as_of = head.as_of.filter(|_| self.knows_past());
        let day = garrison.zone.day(as_of.unwrap_or(view.now));
        let lang = view.lang;
        Some(ListFile {
            words: view.tr.export_whole(),
            hint: self.whole_hint(view.tr, &garrison, as_of.map(|_| day)),
            stem: format!("{}-{day}", self.stem()),
            write: Arc::new(move |writer, stamp, path| {
                write(writer, stamp, self, std::slice::from_ref(&garrison), as_of, path, lang)
            }),
        })
    }

    /// Asks where to write the file.
    pub fn ask(self, view: &View<'_>, question: &mut ListFileQuestion) {
        question.ask(self.title(view.tr), self.file(view).into_iter().collect());
    }

    fn title(self, tr: Tr) -> String {
        match self {
            Self::Queue => tr.table_export_title(&tr.shell_section_queue()),
            Self::List(ExportedList::Dwellings) => tr.table_export_title(&tr.shell_section_dwellings()),
            Self::List(ExportedList::Offers) => tr.table_export_title(&tr.rounds_offers()),
            Self::List(ExportedList::Replies) => tr.table_export_title(&tr.shell_section_replies()),
            Self::List(ExportedList::Papers) => tr.table_export_title(&tr.shell_section_papers()),
            Self::InventoryHits => tr.export_title_inventory(),
        }
    }

    fn whole_hint(self, tr: Tr, garrison: &Garrison, past: Option<Day>) -> String {
        let garrison = self.is_of_garrison().then(|| garrison_name(garrison, tr.lang()));
        let garrison = garrison.map(|name| tr.shell_garrison_named(name));
        let past = past.map(|day| tr.queue_past_band(&dates::numeric(day)));
        [Some(self.hint(tr)), garrison, past].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// The beginning of the file's name.
    const fn stem(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::List(list) => list.name(),
            Self::InventoryHits => "inventory",
        }
    }

    fn hint(self, tr: Tr) -> String {
        match self {
            Self::Queue => tr.export_hint_queue(),
            Self::List(ExportedList::Dwellings) => tr.export_hint_dwellings(),
            Self::List(ExportedList::Offers) => tr.export_hint_offers(),
            Self::List(ExportedList::Replies) => tr.export_hint_replies(),
            Self::List(ExportedList::Papers) => tr.export_hint_papers(),
            Self::InventoryHits => tr.export_hint_inventory(),
        }
    }

    /// Replies and papers are those of the whole register.
    const fn is_of_garrison(self) -> bool {
        match self {
            Self::Queue | Self::InventoryHits => true,
            Self::List(list) => list.is_of_garrisons(),
        }
    }

    /// Only the queue is written as it was on a past day.
    const fn knows_past(self) -> bool {
        match self {
            Self::Queue => true,
            Self::List(_) | Self::InventoryHits => false,
        }
    }
}

/// The button above a list that has none of its own.
pub fn button_ui(ui: &mut Ui, view: &View<'_>, question: &mut ListFileQuestion, what: Exported) {
    let button = ui.add_enabled(view.can_write(), Button::new(view.tr.table_export()));
    let button = button.on_disabled_hover_text(why_no_act(view));
    if button::pressed(view, SectionAct::ExportList, button) {
        what.ask(view, question);
    }
}

fn write(
    writer: &mut Writer,
    stamp: &Stamp,
    what: Exported,
    garrisons: &[Garrison],
    as_of: Option<Instant>,
    path: &Path,
    lang: Lang,
) -> ops::Result<u32> {
    match what {
        Exported::Queue => lists::export_queue(writer, stamp, garrisons, as_of, path, lang),
        Exported::List(list) => lists::export_list(writer, stamp, list, garrisons, path, lang),
        Exported::InventoryHits => inventory::export_hits(writer, stamp, garrisons, path, lang),
    }
}
