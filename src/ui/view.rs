//! What a screen may see in a frame, and how it reads and acts.

use super::{
    action::Section,
    command::{Command, Commands},
    desk::{Desk, Errand, Progress, Ticket},
    session::{Access, Checked, RegisterHead, Session},
};
use crate::{
    domain::{Instant, disclosure::Disclosure, garrison::Zone},
    i18n::{Lang, Tr},
    journal::Stamp,
    ops,
    platform::{paths::Profile, preferences::Preferences},
    store::{Reader, Writer},
};

pub use super::office::Office;

/// Read-only, for one frame; a screen changes its own fields and sends commands.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub tr: Tr,
    pub lang: Lang,
    pub now: Instant,
    pub register: Option<&'a RegisterHead>,
    /// The section in view.
    pub section: Section,
    /// What stands in the search field.
    pub search: &'a str,
    pub preferences: &'a Preferences,
    pub profile: &'a Profile,
    /// The official at this machine.
    pub actor: &'a str,
    /// How much of identity numbers and telephones may be shown, on the screen and in what leaves it.
    pub disclosure: Disclosure,
    /// What the last check of the register found; none until it was checked.
    pub checked: Option<&'a Checked>,
    /// Grows with every act: what was read under another number is stale.
    pub revision: u64,
    pub desk: &'a Desk<Office>,
    pub commands: &'a Commands,
}

impl<'a> View<'a> {
    /// The view of this frame.
    pub fn of(
        session: &'a Session,
        desk: &'a Desk<Office>,
        commands: &'a Commands,
        now: Instant,
        revision: u64,
    ) -> Self {
        Self {
            tr: session.tr(),
            lang: session.lang,
            now,
            register: session.register.as_ref(),
            section: session.section,
            search: &session.search.text,
            preferences: &session.preferences,
            profile: &session.profile,
            actor: &session.actor,
            disclosure: session.register.as_ref().map_or(Disclosure::Full, |head| head.access.disclosure()),
            checked: session.checked.as_ref(),
            revision,
            desk,
            commands,
        }
    }

    /// Whether acts are possible: a register is open and nobody else holds it.
    pub fn can_write(&self) -> bool {
        self.register.is_some_and(|head| head.access == Access::Writes)
    }

    /// The zone in which instants are shown: that of the garrison in view.
    pub fn zone(&self) -> Zone {
        let garrison = self.register.and_then(RegisterHead::garrison);
        garrison.map_or_else(Zone::of_the_capital, |garrison| garrison.zone)
    }

    /// Who acts, and when: in this frame.
    pub fn stamp(&self) -> Stamp {
        Stamp { at: self.now, actor: self.actor.to_owned() }
    }

    /// Reads from the register beside the frames.
    pub fn read<R: Send + 'static>(
        &self,
        read: impl FnOnce(&Reader) -> ops::Result<R> + Send + 'static,
    ) -> Ticket<ops::Result<R>> {
        self.desk.submit(Errand::quiet(), move |office, _progress| read(office.reader()?))
    }

    /// Reads something that takes long enough to show progress; it ends when the person stops it.
    pub fn read_long<R: Send + 'static>(
        &self,
        errand: Errand,
        read: impl FnOnce(&Reader, &Progress) -> ops::Result<R> + Send + 'static,
    ) -> Ticket<ops::Result<R>> {
        self.desk.submit(errand, move |office, progress| {
            let asked = progress.clone();
            office.reader()?.stoppable(move || !asked.is_stopped(), |reader| read(reader, progress))
        })
    }

    /// Runs an act of `ops`; every screen reads anew afterwards. A stopped act writes nothing.
    pub fn act<R: Send + 'static>(
        &self,
        errand: Errand,
        act: impl FnOnce(&mut Writer, &Stamp, &Progress) -> ops::Result<R> + Send + 'static,
    ) -> Ticket<ops::Result<R>> {
        let stamp = self.stamp();
        self.desk.submit(errand, move |office, progress| {
            let asked = progress.clone();
            office.act(|writer| {
                writer.stoppable_act(move || !asked.is_stopped(), |writer| act(writer, &stamp, progress))
            })
        })
    }

    /// Runs an act of `ops` to see what would come of it; nothing is written, and nothing read becomes stale.
    pub fn rehearse<R: Send + 'static>(
        &self,
        errand: Errand,
        act: impl FnOnce(&mut Writer, &Stamp, &Progress) -> ops::Result<R> + Send + 'static,
    ) -> Ticket<ops::Result<R>> {
        let stamp = self.stamp();
        self.desk.submit(errand, move |office, progress| {
            let asked = progress.clone();
            office.rehearse(move || !asked.is_stopped(), |writer| act(writer, &stamp, progress))
        })
    }

    /// Tells at the edge of the window that something could not be done.
    pub fn tell_failure(&self, error: ops::Error) {
        tracing::warn!(%error, "an act or a reading failed");
        self.commands.send(Command::TellFailure(error));
    }

    /// Tells at the edge of the window what is odd but stops nothing.
    pub fn tell_warning(&self, sentence: impl Fn(Tr) -> String + Send + 'static) {
        self.commands.send(Command::TellWarning(Box::new(sentence)));
    }

    /// Tells at the edge of the window that something was done.
    pub fn tell_done(&self, sentence: impl Fn(Tr) -> String + Send + 'static) {
        self.commands.send(Command::TellDone(Box::new(sentence)));
    }
}
