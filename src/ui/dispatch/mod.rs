//! Carrying out commands, by what they concern.

mod appearance;
mod navigation;
mod register;

use super::{action::Action, app::App, command::Command, screens::start::Page};

impl App {
    /// Carries out one command.
    pub(super) fn carry_out(&mut self, command: Command) {
        match command {
            Command::Act(action) => self.act(action),
            Command::SetLanguage(lang) => appearance::set_language(&mut self.session, lang),
            Command::SetAppearance(appearance) => appearance::set(&mut self.session, appearance),
            Command::SetTextSize(percent) => appearance::set_text_size(&mut self.session, Some(percent)),
            Command::SelectGarrison(garrison) => navigation::select_garrison(&mut self.session, garrison),
            Command::CreateRegister(new) => register::create(self, &new),
            Command::OpenRegister(path) => register::open(self, &path),
            Command::CreatePractice(path) => register::create_practice(self, &path),
            Command::TakeFiles(paths) => register::take_files(self, &paths),
        }
    }

    fn act(&mut self, action: Action) {
        let session = &mut self.session;
        match action {
            Action::NewRegister => register::begin(self, Page::New),
            Action::OpenRegister => register::begin(self, Page::Open),
            Action::PracticeRegister => register::begin(self, Page::Practice),
            Action::CloseRegister => register::close(self),
            Action::Go(section) => session.section = section,
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
            Action::Add | Action::Print | Action::Plan | Action::Help => {
                self.screens.act(session.section, action);
            }
        }
    }
}
