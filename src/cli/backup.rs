//! `kezek backup`: a checked copy of a register.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt};
use crate::{i18n::Tr, ops::backups};

pub const COMMAND: Command = Command {
    words: &["backup"],
    usage: "REGISTER --out FILE",
    about: Tr::cli_about_backup,
    arguments: 1..=1,
    options: &[Opt::Out],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let path = call.arguments.required_path(Opt::Out)?;
    let reading = call.read(&call.register())?;
    let head = backups::back_up(&reading.reader, &path, &|_permille| true)?;
    let made = call.tr().cli_backup_made(
        &head.sequence.to_string(),
        &head.hash.to_string(),
        &path.display().to_string(),
    );
    call.say(&made)?;
    Ok(Exit::Done)
}
