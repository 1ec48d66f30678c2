//! Below the search field: what the search finds anywhere, by kind. The list behind it is filtered all the same.

use egui::{Area, Button, Frame, Id, Key, Label, Modifiers, Order, RichText, ScrollArea, Ui};

use super::search_id;
use crate::{
    domain::ids::{DwellingId, EntryId, GarrisonId, PaperId, RoundId},
    i18n::{Lang, Tr, dates::numeric},
    ops::{
        papers::kind_name,
        search::{self, Found, FoundDwelling, FoundOffer, FoundPaper, FoundPerson},
    },
    ui::{
        action::Section,
        command::Command,
        loaded::{Loaded, Pending},
        theme,
        view::View,
    },
};

const WIDTH: f32 = 560.0;
const MOST_HEIGHT: f32 = 520.0;
/// A shorter query finds nearly everything.
const LEAST_LETTERS: usize = 2;

/// What a person opens from the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    Person(EntryId),
    Dwelling(DwellingId, GarrisonId),
    Paper(PaperId),
    /// An offer is shown in its round.
    Offer(RoundId),
}

/// A line of the drop-down.
struct Line {
    hit: Hit,
    what: String,
    detail: String,
}

/// The lines of a kind below their heading.
struct Group {
    heading: String,
    lines: Vec<Line>,
    more: bool,
}

/// See the module.
#[derive(Default)]
pub struct Finder {
    found: Loaded<(String, GarrisonId), Found>,
    /// Reads the search keys as soon as somebody is about to search.
    preparing: Pending<()>,
    /// The field had the focus in the frame before.
    focused: bool,
    /// The line that Enter opens.
    chosen: Option<usize>,
    /// What the chosen line was chosen among.
    query: String,
    open: bool,
}

impl Finder {
    /// Shows the drop-down; keys are taken before the search field sees them.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) {
        let focused = ui.memory(|memory| memory.has_focus(search_id()));
        self.prepare(view, focused);
        let query = view.search.trim();
        if self.query != query {
            self.chosen = None;
            query.clone_into(&mut self.query);
        }
        self.open |= focused;
        let garrison = view.register.map(|head| head.garrison);
        let Some(garrison) = garrison.filter(|_| self.open && query.chars().count() >= LEAST_LETTERS) else {
            self.open = false;
            return;
        };
        self.found.get(view, &(query.to_owned(), garrison), |reader, (query, garrison)| {
            search::everywhere(reader, query, *garrison)
        });
        let Some(found) = self.found.last() else { return };
        let groups = groups(view.tr, view.lang, found);
        let hits: Vec<Hit> = groups.iter().flat_map(|group| &group.lines).map(|line| line.hit).collect();
        if hits.is_empty() {
            return;
        }
        let by_key = if focused { self.take_keys(ui, view, &hits) } else { None };
        let (by_pointer, over) = self.area_ui(ui, view.tr, &groups);
        self.open = focused || over;
        if let Some(hit) = by_key.or(by_pointer) {
            self.open = false;
            ui.memory_mut(|memory| memory.surrender_focus(search_id()));
            view.commands.send(Command::OpenFound(hit));
        }
    }

    fn prepare(&mut self, view: &View<'_>, focused: bool) {
        if focused && !std::mem::replace(&mut self.focused, focused) && view.register.is_some() {
            let errand = crate::ui::desk::Errand::quiet();
            self.preparing.start_reading(view, errand, |reader, _progress| Ok(reader.prepare_search()?));
        }
        self.focused = focused;
        if let Some(Err(error)) = self.preparing.result() {
            view.tell_failure(error);
        }
    }

    /// Arrows choose, Enter opens; in the queue Enter alone belongs to the list, whose first line is the same person.
    fn take_keys(&mut self, ui: &Ui, view: &View<'_>, hits: &[Hit]) -> Option<Hit> {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = hits.len() - 1;
        if pressed(Key::ArrowDown) {
            self.chosen = Some(self.chosen.map_or(0, |chosen| (chosen + 1).min(last)));
        }
        if pressed(Key::ArrowUp) {
            self.chosen = self.chosen.and_then(|chosen| chosen.checked_sub(1));
        }
        let list_opens = view.section == Section::Queue && matches!(hits.first(), Some(Hit::Person(_)));
        let chosen = self.chosen.or_else(|| (!list_opens).then_some(0))?;
        let hit = hits.get(chosen).copied()?;
        pressed(Key::Enter).then_some(hit)
    }

    /// Returns what was clicked, and whether the pointer is over the drop-down.
    fn area_ui(&self, ui: &Ui, tr: Tr, groups: &[Group]) -> (Option<Hit>, bool) {
        let Some(field) = ui.ctx().read_response(search_id()) else { return (None, false) };
        let corner = field.rect.left_bottom() + egui::vec2(0.0, 4.0);
        let area = Area::new(Id::unique("finder")).order(Order::Foreground).fixed_pos(corner);
        let shown = area.show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).show(ui, |ui| self.groups_ui(ui, tr, groups)).inner
        });
        let over =
            ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| shown.response.rect.contains(at));
        (shown.inner, over)
    }

    fn groups_ui(&self, ui: &mut Ui, tr: Tr, groups: &[Group]) -> Option<Hit> {
        let room = ui.ctx().content_rect().bottom() - ui.cursor().top() - 2.0 * theme::STATUS_BAR_HEIGHT;
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut clicked = None;
        ScrollArea::vertical().max_height(room.clamp(100.0, MOST_HEIGHT)).show(ui, |ui| {
            let mut index = 0;
            for group in groups.iter().filter(|group| !group.lines.is_empty()) {
                ui.label(RichText::new(&group.heading).small().weak());
                for line in &group.lines {
                    if self.line_ui(ui, line, self.chosen == Some(index)) {
                        clicked = Some(line.hit);
                    }
                    index += 1;
                }
                if group.more {
                    ui.add(Label::new(RichText::new(tr.finder_more()).small().weak()));
                }
                ui.add_space(4.0);
            }
        });
        clicked
    }

    fn line_ui(&self, ui: &mut Ui, line: &Line, chosen: bool) -> bool {
        let words = (line.what.as_str(), egui::Atom::grow(), RichText::new(&line.detail).weak());
        let button =
            Button::selectable(chosen, words).truncate().min_size(egui::vec2(ui.available_width(), 0.0));
        let response = ui.add(button);
        if chosen {
            response.scroll_to_me(None);
        }
        response.clicked()
    }
}

fn groups(tr: Tr, lang: Lang, found: &Found) -> [Group; 4] {
    [
        Group::of(tr.finder_people(), &found.people, |person| person_line(tr, person)),
        Group::of(tr.shell_section_dwellings(), &found.dwellings, |dwelling| dwelling_line(lang, dwelling)),
        Group::of(tr.shell_section_papers(), &found.papers, |paper| paper_line(tr, paper)),
        Group::of(tr.finder_offers(), &found.offers, |offer| offer_line(tr, offer)),
    ]
}

impl Group {
    fn of<T>(heading: String, group: &search::Group<T>, line: impl Fn(&T) -> Line) -> Self {
        Self { heading, lines: group.lines.iter().map(line).collect(), more: group.more }
    }
}

fn person_line(tr: Tr, person: &FoundPerson) -> Line {
    let place = person.place.map_or_else(|| tr.entry_state(person.state), |place| tr.finder_place(place));
    Line {
        hit: Hit::Person(person.entry),
        what: person.name.full(),
        detail: format!("{}   ·   {place}", person.registration_no),
    }
}

fn dwelling_line(lang: Lang, dwelling: &FoundDwelling) -> Line {
    Line {
        hit: Hit::Dwelling(dwelling.dwelling, dwelling.garrison),
        what: dwelling.inventory_no.clone(),
        detail: dwelling.address.get(lang).to_owned(),
    }
}

fn paper_line(tr: Tr, paper: &FoundPaper) -> Line {
    let number = format!("{}/{}", paper.number, paper.year);
    Line {
        hit: Hit::Paper(paper.paper),
        what: tr.archive_title(&kind_name(tr, paper.kind), &number),
        detail: numeric(paper.date),
    }
}

fn offer_line(tr: Tr, offer: &FoundOffer) -> Line {
    Line {
        hit: Hit::Offer(offer.round),
        what: offer.name.full(),
        detail: format!("{}   ·   {}", offer.inventory_no, tr.offer_state(offer.state)),
    }
}
