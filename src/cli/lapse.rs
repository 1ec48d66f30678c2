//! `kezek lapse`: the silence of offers whose term ran out is recorded.

use super::{Exit, Outcome, call::Call, command::Command, offers};
use crate::{i18n::Tr, ops::offers::record_lapses};

pub const COMMAND: Command = Command {
    words: &["lapse"],
    usage: "REGISTER",
    about: Tr::cli_about_lapse,
    arguments: 1..=1,
    options: &[],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let lines = call.write(&call.register(), |writing, _arguments| {
        let lapsed = record_lapses(&mut writing.writer, &writing.stamp)?;
        offers::lines(&writing.writer, lapsed)
    })?;
    let tr = call.tr();
    let text = if lines.is_empty() { tr.cli_nothing_lapsed() } else { offers::text(tr, &lines) };
    call.say(&text)?;
    Ok(Exit::Done)
}
