//! `kezek restore`: a copy put in the place of a register; what stood there is kept.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt, output};
use crate::{
    domain::garrison::Zone,
    i18n::{Tr, dates::to_the_minute},
    ops::backups::{self, Contents},
};

pub const COMMAND: Command = Command {
    words: &["restore"],
    usage: "BACKUP --to REGISTER",
    about: Tr::cli_about_restore,
    arguments: 1..=1,
    options: &[Opt::To],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let (backup, to) = (call.register(), call.arguments.required_path(Opt::To)?);
    let reading = call.read(&backup)?;
    let zone = reading.speech.zone;
    let contents = backups::contents(&backup)?;
    let tr = call.tr();
    call.say(&text(tr, zone, &contents))?;
    let lock = call.lock(&to)?;
    let restored = backups::restore(&backup, &to, &|_permille| true)?;
    drop(lock);
    if let Some(aside) = restored.set_aside {
        call.say(&tr.cli_set_aside(&aside.display().to_string()))?;
    }
    call.say(&tr.cli_restored(&to.display().to_string()))?;
    Ok(Exit::Done)
}

/// What is inside, before anything is put anywhere.
fn text(tr: Tr, zone: Zone, contents: &Contents) -> String {
    let last = contents.head.at.map(|at| to_the_minute(zone.local(at))).unwrap_or_default();
    let mut lines = vec![
        vec![tr.cli_inside_commission(), contents.commission.get(tr.lang()).to_owned()],
        vec![tr.cli_inside_last_record(), last],
        vec![tr.cli_inside_records(), contents.head.sequence.to_string()],
        vec![tr.cli_inside_digest(), contents.head.hash.to_string()],
        vec![tr.cli_inside_entries(), contents.entries.to_string()],
    ];
    let queues = contents.garrisons.iter();
    lines.extend(queues.map(|(_, name, places)| vec![tr.cli_inside_queue(name), places.to_string()]));
    lines.push(vec![tr.cli_inside_dwellings(), contents.dwellings.to_string()]);
    lines.push(vec![tr.cli_inside_rounds(), contents.rounds.to_string()]);
    output::columns(&lines, 2)
}
