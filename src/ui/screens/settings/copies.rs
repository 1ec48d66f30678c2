//! The copies of the register: what there is, a new one, what is inside, and a copy put back as a new file.

use std::path::{Path, PathBuf};

use egui::{Grid, Label, RichText, Ui};

use crate::{
    domain::garrison::Zone,
    i18n::{Tr, amounts::thousands, dates},
    ops::{
        self,
        backups::{self, Contents, Copy},
    },
    platform::dialogs::FileRequest,
    store::Head,
    ui::{
        action::SectionAct,
        command::Command,
        desk::{Errand, Progress},
        loaded::{Loaded, Pending},
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            field::Field,
            key_values::key_values,
            path_field::{PathText, Purpose},
            progress_bar,
            trouble::{self, sentence_ui},
        },
    },
    verify::VerifyOptions,
};

const BYTES_IN_KIB: u64 = 1024;

/// A copy with its size.
struct Line {
    copy: Copy,
    bytes: Option<u64>,
}

/// See the module.
#[derive(Default)]
pub struct Copies {
    /// Grows with every copy made here: the folder is read anew.
    made: u32,
    lines: Loaded<u32, Vec<Line>>,
    selected: Option<PathBuf>,
    contents: Loaded<PathBuf, Contents>,
    making: Pending<Option<Copy>>,
    saving: Pending<Head>,
    save_to: PathText,
    checking: Pending<bool>,
    /// What the check of a copy said.
    checked: Option<(PathBuf, bool)>,
    restoring: Pending<PathBuf>,
    restore_to: PathText,
    failed: Option<ops::Error>,
}

impl Copies {
    /// Shows the copies.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(head) = view.register else { return };
        self.follow(view);
        ui.add(Label::new(RichText::new(view.tr.copies_hint()).weak()).wrap());
        ui.add_space(6.0);
        self.make_ui(ui, view, head.practice);
        if self.is_working() {
            progress_bar::running_card(ui, view.tr, view.desk);
        }
        if let Some(error) = &self.failed {
            trouble::ui(ui, view, error);
        }
        ui.add_space(8.0);
        self.list_ui(ui, view, head.practice);
        if let Some(path) = self.selected.clone() {
            ui.add_space(8.0);
            self.details_ui(ui, view, &path);
        }
    }

    fn is_idle(&self) -> bool {
        !self.is_working()
    }

    fn follow(&mut self, view: &View<'_>) {
        match self.making.result() {
            Some(Ok(made)) => {
                self.made += 1;
                view.tell_done(if made.is_some() { Tr::copies_made } else { Tr::copies_already });
            }
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
        match self.saving.result() {
            Some(Ok(_head)) => view.tell_done(Tr::copies_made),
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
        match self.checking.result() {
            Some(Ok(whole)) => self.checked = self.selected.clone().map(|path| (path, whole)),
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
        match self.restoring.result() {
            Some(Ok(path)) => {
                view.tell_done(Tr::copies_restored);
                view.commands.send(Command::OpenRegister(path));
            }
            Some(Err(error)) => self.failed = Some(error),
            None => {}
        }
    }

    fn make_ui(&mut self, ui: &mut Ui, view: &View<'_>, practice: bool) {
        let tr = view.tr;
        let idle = self.is_idle();
        if button::primary_for_act(ui, view, SectionAct::MakeCopy, idle && !practice, tr.copies_make()) {
            self.failed = None;
            self.making.start_reading(view, Errand::stoppable(Tr::copies_making), |reader, progress| {
                backups::keep_copy(reader, &told(progress))
            });
        }
        let label = tr.copies_save_to();
        Field::new(&label).show(ui, |ui| {
            self.save_to.ui(ui, tr, &label, Purpose::Save, || request(tr));
            let to = self.save_to.path().filter(|_| idle);
            if button::for_act(ui, view, SectionAct::SaveCopy, to.is_some(), tr.copies_save())
                && let Some(to) = to
            {
                self.failed = None;
                let errand = Errand::stoppable(Tr::copies_making);
                self.saving.start_reading(view, errand, move |reader, progress| {
                    backups::back_up(reader, &to, &told(progress))
                });
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, practice: bool) {
        let read = |reader: &crate::store::Reader, _made: &u32| {
            let copies = backups::copies(reader.path()).into_iter();
            Ok(copies.map(|copy| Line { bytes: backups::size_bytes(&copy.path), copy }).collect())
        };
        let tr = view.tr;
        self.lines.get(view, &self.made, read);
        let Some(lines) = self.lines.last() else { return };
        if lines.is_empty() {
            let none = if practice { tr.copies_practice() } else { tr.copies_none() };
            ui.label(RichText::new(none).weak());
            return;
        }
        Grid::new("copies").num_columns(3).spacing([24.0, 4.0]).striped(true).show(ui, |ui| {
            for heading in [tr.copies_last_record(), tr.copies_records(), tr.copies_size()] {
                ui.label(RichText::new(heading).weak());
            }
            ui.end_row();
            for line in lines {
                let chosen = self.selected.as_ref() == Some(&line.copy.path);
                let at = dates::to_the_second(view.zone().local(line.copy.at));
                if ui.selectable_label(chosen, at).clicked() {
                    self.selected = Some(line.copy.path.clone());
                    self.restore_to = PathText::of(&beside(&line.copy.path));
                }
                ui.label(thousands(line.copy.events));
                ui.label(line.bytes.map(|bytes| size(tr, bytes)).unwrap_or_default());
                ui.end_row();
            }
        });
    }

    fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>, path: &Path) {
        let tr = view.tr;
        let read = |_reader: &crate::store::Reader, path: &PathBuf| backups::contents(path);
        ui.label(theme::strong(tr.copies_inside()));
        if let Some(contents) = self.contents.get(view, &path.to_path_buf(), read) {
            contents_ui(ui, tr, view.zone(), contents);
        }
        if let Some((_, whole)) = self.checked.as_ref().filter(|(of, _)| of == path) {
            match whole {
                true => sentence_ui(ui, Meaning::Good, &tr.copies_whole()),
                false => sentence_ui(ui, Meaning::Danger, &tr.copies_not_whole()),
            }
        }
        ui.add_space(4.0);
        if button::for_act(ui, view, SectionAct::CheckCopy, self.is_idle(), tr.copies_check()) {
            self.check(view, path.to_path_buf());
        }
        let label = tr.copies_restore_to();
        Field::new(&label).hint(&tr.copies_restore_hint()).show(ui, |ui| {
            self.restore_to.ui(ui, tr, &label, Purpose::Save, || request(tr));
        });
        let to = self.restore_to.path().filter(|_| self.is_idle());
        if button::for_act(ui, view, SectionAct::RestoreCopy, to.is_some(), tr.copies_restore())
            && let Some(to) = to
        {
            self.restore(view, path.to_path_buf(), to);
        }
    }

    fn check(&mut self, view: &View<'_>, path: PathBuf) {
        self.failed = None;
        self.checking.start_reading(
            view,
            Errand::stoppable(Tr::copies_checking),
            move |_reader, _progress| {
                let copy = crate::store::Reader::open(&path)?;
                Ok(ops::verification::verify_register(&copy, &VerifyOptions::default())?.is_ok())
            },
        );
    }

    fn restore(&mut self, view: &View<'_>, from: PathBuf, to: PathBuf) {
        self.failed = None;
        let errand = Errand::stoppable(Tr::copies_restoring);
        self.restoring.start_reading(view, errand, move |_reader, progress| {
            backups::restore_as_new(&from, &to, &told(progress))?;
            Ok(to)
        });
    }
}

impl Copies {
    fn is_working(&self) -> bool {
        self.making.is_running()
            || self.saving.is_running()
            || self.checking.is_running()
            || self.restoring.is_running()
    }
}

/// Tells how much is copied, and asks whether to go on.
pub(in crate::ui::screens) fn told(progress: &Progress) -> impl Fn(u32) -> bool + use<> {
    let progress = progress.clone();
    move |permille| progress.report(permille.into(), 1000)
}

pub(in crate::ui::screens) fn contents_ui(ui: &mut Ui, tr: Tr, zone: Zone, contents: &Contents) {
    key_values(ui, "copy", |rows| {
        rows.text(&tr.cli_inside_commission(), contents.commission.get(tr.lang()));
        if let Some(at) = contents.head.at {
            rows.text(&tr.cli_inside_last_record(), &dates::to_the_second(zone.local(at)));
        }
        rows.text(&tr.cli_inside_records(), &thousands(contents.head.sequence));
        rows.text(&tr.cli_inside_entries(), &thousands(contents.entries));
        rows.text(&tr.cli_inside_dwellings(), &thousands(contents.dwellings));
        rows.text(&tr.cli_inside_rounds(), &thousands(contents.rounds));
        rows.text(&tr.cli_inside_digest(), &contents.head.hash.to_string());
    });
}

fn size(tr: Tr, bytes: u64) -> String {
    tr.copies_kib(&thousands(bytes.div_ceil(BYTES_IN_KIB)))
}

/// Where a copy is put back unless the person says otherwise: beside the folder of the copies.
pub(in crate::ui::screens) fn beside(copy: &Path) -> PathBuf {
    let folder = copy.parent().and_then(Path::parent).unwrap_or(Path::new(""));
    folder.join("restored.kezek")
}

fn request(tr: Tr) -> FileRequest {
    FileRequest {
        title: tr.copies_title(),
        kind: tr.start_register_files(),
        extensions: vec!["kezek".to_owned()],
        folder: None,
        file_name: "copy.kezek".to_owned(),
    }
}
