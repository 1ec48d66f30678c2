//! `kezek export`: a list as xlsx or csv.

use super::{Exit, Outcome, call::Call, command::Command, failure::UsageError, option::Opt, session};
use crate::{
    i18n::Tr,
    ops::{
        inventory,
        lists::{self, ExportedList},
    },
};

pub const COMMAND: Command = Command {
    words: &["export"],
    usage: "REGISTER queue|dwellings|offers|replies|papers|inventory [--garrison NAME] [--as-of INSTANT] --out FILE.xlsx|.csv",
    about: Tr::cli_about_export,
    arguments: 2..=2,
    options: &[Opt::Garrison, Opt::AsOf, Opt::Out],
    run,
};

/// What can be written to a file.
#[derive(Clone, Copy)]
enum What {
    Queue,
    /// The open hits, for the gateway (order 529 item 11).
    Inventory,
    List(ExportedList),
}

const WHATS: [(&str, What); 6] = [
    ("queue", What::Queue),
    ("dwellings", What::List(ExportedList::Dwellings)),
    ("offers", What::List(ExportedList::Offers)),
    ("replies", What::List(ExportedList::Replies)),
    ("papers", What::List(ExportedList::Papers)),
    ("inventory", What::Inventory),
];

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let what = call.arguments.parsed(1, WHATS.map(|(name, _)| name).join(", "), |text| {
        WHATS.into_iter().find(|(name, _)| *name == text).map(|(_, what)| what)
    })?;
    let path = call.arguments.required_path(Opt::Out)?;
    let as_of = call.arguments.instant(Opt::AsOf)?;
    // Only the queue is known as of a past day; another list must not look as if it were.
    if as_of.is_some() && !matches!(what, What::Queue) {
        return Err(UsageError::Surplus(Opt::AsOf.usage()).into());
    }
    let rows = call.write(&call.register(), |writing, arguments| {
        let garrisons = session::garrisons(&writing.writer, arguments)?;
        let lang = writing.speech.tr.lang();
        let (writer, stamp) = (&mut writing.writer, &writing.stamp);
        Ok(match what {
            What::Queue => lists::export_queue(writer, stamp, &garrisons, as_of, &path, lang)?,
            What::Inventory => inventory::export_hits(writer, stamp, &garrisons, &path, lang)?,
            What::List(list) => lists::export_list(writer, stamp, list, &garrisons, &path, lang)?,
        })
    })?;
    let written = call.tr().cli_list_written(&path.display().to_string(), rows);
    call.say(&written)?;
    Ok(Exit::Done)
}
