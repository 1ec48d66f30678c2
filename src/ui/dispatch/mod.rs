//! Carrying out commands, by what they concern.

mod appearance;
mod navigation;
mod place;
pub(super) mod register;

use super::{
    action::{Action, Section},
    app::App,
    command::Command,
    failure,
    office::Intent,
    screens::{handbook::Page, settings::Part, start},
    shell::Hit,
    view::View,
};
use crate::domain::{ids::ImportRowId, import_kind::ImportKind};

impl App {
    /// Carries out one command.
    pub(super) fn carry_out(&mut self, command: Command) {
        match command {
            Command::Act(action) if self.asks_before(action) => {}
            Command::Act(action) => self.act(action),
            Command::SetLanguage(lang) => appearance::set_language(&mut self.session, lang),
            Command::SetAppearance(appearance) => appearance::set(&mut self.session, appearance),
            Command::SetTextSize(percent) => appearance::set_text_size(&mut self.session, Some(percent)),
            Command::SetReminding(reminding) => appearance::set_reminding(&mut self.session, reminding),
            Command::ShowClock => {
                self.session.section = Section::Settings;
                self.screens.settings.part = Part::Clock;
            }
            Command::SelectGarrison(garrison) => navigation::select_garrison(&mut self.session, garrison),
            Command::CreateRegister(new) => register::create(self, new),
            Command::OpenRegister(path) => register::open(self, path, Intent::Work),
            Command::LookAtRegister(path) => register::open(self, path, Intent::Look),
            Command::CreatePractice(path) => register::create_practice(self, path),
            Command::TakeFiles(paths) => register::take_files(self, paths),
            Command::ShowEntry(entry) => {
                self.session.section = Section::Queue;
                self.screens.queue.show(entry);
            }
            Command::Correct(entry, correction) => {
                self.session.section = Section::Queue;
                self.screens.queue.correct(entry, correction);
            }
            Command::TakeText(text) => {
                self.session.section = Section::Import;
                self.screens.import.take_text(text);
            }
            Command::OpenFound(hit) => self.open_found(hit),
            Command::ShowRound(round) => {
                self.session.section = Section::Rounds;
                self.screens.rounds.show(round);
            }
            Command::ShowBoard => self.screens.figures.board.open(),
            Command::Show(place) => self.show_place(place),
            Command::ShowHandbook(page) => self.screens.handbook.show(self.session.section, page),
            Command::ShowLaw(place) => self.screens.handbook.show_law(self.session.section, place),
            Command::ShowSettings(part) => {
                self.session.section = Section::Settings;
                self.screens.settings.part = part;
            }
            Command::RememberCheck(checked) => self.session.checked = Some(checked),
            Command::FixRow(kind, row) => self.fix_row(kind, row),
            Command::SetPracticeTime(at) => self.set_practice_time(at),
            Command::LookAsOf(at) => navigation::look_as_of(&mut self.session, at),
            Command::RememberMapping(fingerprint, mapping) => {
                self.session.preferences.column_mappings.insert(fingerprint, mapping);
                self.session.save_preferences();
            }
            Command::RememberPrinting(printing) => {
                self.session.preferences.printing = printing;
                self.session.save_preferences();
            }
            Command::RememberList(list, preferences) => {
                self.session.preferences.lists.insert(list.to_owned(), preferences);
                self.session.save_preferences();
            }
            Command::TellDone(sentence) => self.session.notices.done(sentence),
            Command::TellWarning(sentence) => self.session.notices.warning(sentence),
            Command::TellFailure(error) => {
                let zone = self.session.zone();
                self.session.notices.failed(move |tr| failure::act_error(tr, zone, &error));
            }
        }
    }

    /// Shows what the search found; the lists are whole again.
    fn open_found(&mut self, hit: Hit) {
        self.session.search.text.clear();
        match hit {
            Hit::Person(entry) => self.commands.send(Command::ShowEntry(entry)),
            Hit::Offer(round) => self.commands.send(Command::ShowRound(round)),
            Hit::Dwelling(dwelling, garrison) => {
                navigation::select_garrison(&mut self.session, garrison);
                self.session.section = Section::Dwellings;
                self.screens.dwellings.show(dwelling);
            }
            Hit::Paper(paper) => {
                self.session.section = Section::Papers;
                self.screens.papers.show(paper);
            }
        }
    }

    /// Shows the form of a rejected row's kind; other kinds have none and are mended in their file.
    fn fix_row(&mut self, kind: ImportKind, row: ImportRowId) {
        match kind {
            ImportKind::Applications => {
                self.session.section = Section::Queue;
                self.screens.queue.fix_row(row);
            }
            ImportKind::Dwellings => {
                self.session.section = Section::Dwellings;
                self.screens.dwellings.fix_row(row);
            }
            ImportKind::Replies | ImportKind::Deliveries | ImportKind::Answers => {}
        }
    }

    /// The page of the section in view; before a register is open, the first day.
    fn help(&mut self) {
        let section = self.session.section;
        let page = match self.session.register {
            Some(_) => Page::Section(section),
            None => Page::Guide,
        };
        self.screens.handbook.show(section, page);
    }

    pub(super) fn act(&mut self, action: Action) {
        let session = &mut self.session;
        match action {
            Action::NewRegister => register::begin(self, start::Page::New),
            Action::OpenRegister => register::begin(self, start::Page::Open),
            Action::PracticeRegister => register::begin(self, start::Page::Practice),
            Action::CloseRegister => register::close(self),
            Action::Go(section) => {
                session.section = section;
                self.screens.handbook.close();
            }
            Action::Find if self.screens.handbook.is_open(session.section) => self.screens.handbook.find(),
            Action::Find => session.search.wants_focus = true,
            Action::SwitchLanguage => appearance::switch_language(session),
            Action::SwitchAppearance => appearance::switch(session),
            Action::LargerText => {
                appearance::set_text_size(session, session.preferences.larger_text());
            }
            Action::SmallerText => {
                appearance::set_text_size(session, session.preferences.smaller_text());
            }
            Action::Stop => self.desk.stop(),
            Action::Help => self.help(),
            Action::Keys => self.screens.handbook.show(session.section, Page::Keys),
            Action::Journal => {
                session.section = Section::Papers;
                self.screens.papers.show_journal();
                self.screens.handbook.close();
            }
            Action::Tour => self.tour.toggle(),
            Action::Palette => self.palette.toggle(),
            Action::Add | Action::Print | Action::Plan => {
                let (now, revision) = (self.now(), self.revision());
                let view = View::of(&self.session, &self.desk, &self.commands, now, revision);
                self.screens.act(self.session.section, action, &view);
            }
        }
    }
}
