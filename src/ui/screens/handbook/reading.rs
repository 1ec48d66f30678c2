//! The text of an act: its parts and items, a search with its hits, the place that was opened.

use egui::{
    Align, Frame, Key, Label, RichText, ScrollArea, TextEdit, TextFormat, TextStyle, Ui, text::LayoutJob,
};

use crate::{
    domain::law::{Act, LawPlace},
    i18n::{
        Lang, keyboard,
        law::{self, Hit, Kind, LawText, Paragraph},
    },
    ui::{
        theme,
        view::View,
        widgets::{badge::Meaning, field, trouble::sentence_ui},
    },
};

const SEARCH_WIDTH: f32 = 260.0;

/// What is read, where, and what is searched for.
#[derive(Default)]
pub struct Reading {
    /// The place that was opened.
    place: Option<LawPlace>,
    lang: Option<Lang>,
    query: String,
    /// What was searched, in which text, and what was found.
    searched: Option<(Lang, String, Vec<Hit>)>,
    /// The number of the hit in view, from 0.
    current: usize,
    /// The next frame brings the place or the hit into view.
    wants_scroll: bool,
    /// The field takes the focus in the next frame.
    pub wants_focus: bool,
}

impl Reading {
    /// Reading that begins at a place.
    pub fn at(place: LawPlace) -> Self {
        Self { place: Some(place), wants_scroll: true, ..Self::default() }
    }

    /// Shows the act.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, act: Act) {
        let offered = self.lang.unwrap_or(view.lang);
        let text =
            law::text(act, offered).or_else(|| law::languages(act).find_map(|lang| law::text(act, lang)));
        let Some(text) = text else {
            ui.label(theme::title(view.tr.act(act)));
            return sentence_ui(ui, Meaning::Neutral, &view.tr.law_not_at_hand());
        };
        self.head_ui(ui, view, text);
        self.search_ui(ui, view, text);
        ui.add_space(6.0);
        let marked = self.place.and_then(|place| text.paragraph_at(place));
        let hits = self.searched.as_ref().map(|(_, _, hits)| hits.as_slice()).unwrap_or_default();
        let current = hits.get(self.current);
        let target = current.map(|hit| hit.paragraph).or(marked).filter(|_| self.wants_scroll);
        ScrollArea::vertical().id_salt((act, text.lang)).auto_shrink(false).show(ui, |ui| {
            for (number, paragraph) in text.paragraphs.iter().enumerate() {
                let begin = hits.partition_point(|hit| hit.paragraph < number);
                let end = hits.partition_point(|hit| hit.paragraph <= number);
                let shown = Shown { hits: &hits[begin..end], current, is_marked: marked == Some(number) };
                paragraph_ui(ui, paragraph, &shown, target == Some(number));
            }
        });
        self.wants_scroll = false;
    }

    fn head_ui(&mut self, ui: &mut Ui, view: &View<'_>, text: &LawText) {
        let tr = view.tr;
        ui.horizontal(|ui| {
            ui.label(theme::title(tr.act(text.act)));
            ui.label(RichText::new(tr.law_date_number(text.date, text.number)).weak());
            let others = law::languages(text.act).count() > 1;
            for lang in Lang::ALL.into_iter().filter(|_| others) {
                if ui.selectable_label(text.lang == lang, tr.language(lang)).clicked() {
                    self.lang = Some(lang);
                    self.wants_scroll = true;
                }
            }
        });
        ui.add(Label::new(text.title).wrap());
        ui.add(Label::new(RichText::new(tr.law_source(text.held, text.source)).small().weak()).wrap());
        if text.lang != view.lang && self.lang.is_none() {
            sentence_ui(ui, Meaning::Neutral, &tr.law_other_language());
        }
        let missing = self
            .place
            .filter(|&place| text.paragraph_at(place).is_none_or(|at| text.paragraphs[at].place != place));
        if let Some(place) = missing {
            sentence_ui(ui, Meaning::Neutral, &tr.law_place_not_quoted(&tr.law_place(place)));
        }
        ui.add_space(4.0);
    }

    fn search_ui(&mut self, ui: &mut Ui, view: &View<'_>, text: &LawText) {
        let tr = view.tr;
        let mut step = 0;
        ui.horizontal(|ui| {
            let edit =
                TextEdit::singleline(&mut self.query).hint_text(tr.law_search()).desired_width(SEARCH_WIDTH);
            let response = ui.add(edit);
            field::name(&response, &tr.law_search());
            if std::mem::take(&mut self.wants_focus) {
                response.request_focus();
            }
            let (enter, back) = ui.input(|input| (input.key_pressed(Key::Enter), input.modifiers.shift));
            if response.lost_focus() && enter {
                step = if back { -1 } else { 1 };
                response.request_focus();
            }
            let hits = self.search(text);
            if !self.query.trim().is_empty() {
                ui.label(match hits {
                    0 => tr.law_no_hits(),
                    hits => tr.law_hits(&(self.current + 1).to_string(), &hits.to_string()),
                });
            }
            let possible = hits > 1;
            let button = |text: String| egui::Button::new(text);
            if ui.add_enabled(possible, button(tr.law_previous_hit())).clicked() {
                step = -1;
            }
            if ui.add_enabled(possible, button(tr.law_next_hit())).clicked() {
                step = 1;
            }
        });
        self.step(step);
    }

    /// Searches if the query or the text is another one; returns how many hits there are.
    fn search(&mut self, text: &LawText) -> usize {
        let is_known =
            |(lang, query, _): &(Lang, String, Vec<Hit>)| *lang == text.lang && *query == self.query;
        if !self.searched.as_ref().is_some_and(is_known) {
            let mut hits = text.search(&self.query);
            if hits.is_empty() {
                hits = keyboard::from_wrong_layout(&self.query).map_or(hits, |meant| text.search(&meant));
            }
            self.current = 0;
            self.wants_scroll |= !hits.is_empty();
            self.searched = Some((text.lang, self.query.clone(), hits));
        }
        self.searched.as_ref().map_or(0, |(_, _, hits)| hits.len())
    }

    /// Goes to the next hit or the one before, around the ends.
    fn step(&mut self, step: isize) {
        let count = self.searched.as_ref().map_or(0, |(_, _, hits)| hits.len());
        if step != 0 && count > 0 {
            let next = self.current.cast_signed() + step;
            self.current = next.rem_euclid(count.cast_signed()).cast_unsigned();
            self.wants_scroll = true;
        }
    }
}

/// How a paragraph is shown.
struct Shown<'a> {
    hits: &'a [Hit],
    current: Option<&'a Hit>,
    is_marked: bool,
}

fn paragraph_ui(ui: &mut Ui, paragraph: &Paragraph, shown: &Shown<'_>, is_target: bool) {
    let (before, indent, style) = match paragraph.kind {
        Kind::Part => (14.0, 0.0, TextStyle::Heading),
        Kind::Heading => (10.0, 0.0, TextStyle::Body),
        Kind::Item => (6.0, 0.0, TextStyle::Body),
        Kind::Subitem => (3.0, 20.0, TextStyle::Body),
        Kind::Plain => (3.0, 0.0, TextStyle::Body),
    };
    ui.add_space(before);
    let palette = theme::palette(ui);
    let frame = Frame::new().corner_radius(3).inner_margin(4.0);
    let frame = if shown.is_marked { frame.fill(palette.chosen.paper) } else { frame };
    let ink = if paragraph.kind == Kind::Heading { palette.weak } else { palette.text };
    let plain = TextFormat::simple(style.resolve(ui.style()), ink);
    let response = ui.horizontal_top(|ui| {
        ui.add_space(indent);
        frame.show(ui, |ui| ui.add(Label::new(highlighted(paragraph.text, shown, &plain, palette)).wrap()));
    });
    if is_target {
        response.response.scroll_to_me(Some(Align::Center));
    }
}

/// The text with its hits on a ground of their own, the one in view on a stronger one.
fn highlighted(text: &str, shown: &Shown<'_>, plain: &TextFormat, palette: &theme::Palette) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut done = 0;
    for hit in shown.hits {
        let tone = if shown.current == Some(hit) { palette.practice } else { palette.warning };
        let found = TextFormat { background: tone.paper, color: tone.ink, ..plain.clone() };
        job.append(&text[done..hit.range.start], 0.0, plain.clone());
        job.append(&text[hit.range.clone()], 0.0, found);
        done = hit.range.end;
    }
    job.append(&text[done..], 0.0, plain.clone());
    job
}
