//! `kezek export`: a list as xlsx or csv.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt, session};
use crate::{i18n::Tr, ops::lists};

pub const COMMAND: Command = Command {
    words: &["export"],
    usage: "REGISTER queue [--garrison NAME] [--as-of INSTANT] --out FILE.xlsx|.csv",
    about: Tr::cli_about_export,
    arguments: 2..=2,
    options: &[Opt::Garrison, Opt::AsOf, Opt::Out],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    call.arguments.parsed(1, "queue", |text| (text == "queue").then_some(()))?;
    let path = call.arguments.required_path(Opt::Out)?;
    let as_of = call.arguments.instant(Opt::AsOf)?;
    let rows = call.write(&call.register(), |writing, arguments| {
        let garrisons = session::garrisons(&writing.writer, arguments)?;
        let lang = writing.speech.tr.lang();
        Ok(lists::export_queue(&mut writing.writer, &writing.stamp, &garrisons, as_of, &path, lang)?)
    })?;
    let written = call.tr().cli_list_written(&path.display().to_string(), rows);
    call.say(&written)?;
    Ok(Exit::Done)
}
