//! `kezek queue`: the ordered queue of a garrison.

use super::{
    Exit, Outcome, call::Call, command::Command, json::queue::QueueJson, option::Opt, output, session,
};
use crate::{
    i18n::{Tr, amounts::area_number, dates::to_the_second},
    ops::queue::{QueueLine, State, View},
};

pub const COMMAND: Command = Command {
    words: &["queue"],
    usage: "REGISTER --garrison NAME [--as-of INSTANT] [--json]",
    about: Tr::cli_about_queue,
    arguments: 1..=1,
    options: &[Opt::Garrison, Opt::AsOf, Opt::Json],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let reading = call.read(&call.register())?;
    let asked = call.arguments.instant(Opt::AsOf)?;
    let now = reading.now()?;
    let garrison = session::garrison(&reading.reader, &call.arguments)?;
    let state = State::of(&reading.reader, now, asked)?;
    let (reader, at) = (state.reader(&reading.reader), state.at);
    let view = View::at(reader, garrison, at)?;
    let lines = view.page(reader, 0, reader.queue_length(view.garrison.id)?)?;
    let head = state.head.to_string();
    let (name, zone) = (view.garrison.name.clone(), view.garrison.zone);
    let tr = call.tr();
    call.result(&QueueJson::new(name, zone, at, head, &lines), || text(tr, &view, &lines))?;
    Ok(Exit::Done)
}

fn text(tr: Tr, view: &View, lines: &[QueueLine]) -> String {
    let headings = [
        tr.files_column_place(),
        tr.files_column_registration_no(),
        tr.files_column_submitted_at(),
        tr.files_column_name(),
        tr.files_column_persons(),
        tr.cli_column_norm(),
        tr.files_column_min_rooms(),
        tr.files_column_state(),
        tr.files_column_marks(),
    ];
    let row = |line: &QueueLine| {
        let norm = &line.entitlement;
        [
            line.place.to_string(),
            line.key.registration_no.to_string(),
            to_the_second(view.garrison.zone.local(line.key.submitted_at)),
            line.name.full(),
            norm.persons.to_string(),
            format!("{}–{}", area_number(norm.area_min), area_number(norm.area_max)),
            norm.min_rooms.to_string(),
            tr.entry_state(line.state),
            tr.marks(&line.marks),
        ]
    };
    output::table(headings, lines.iter().map(row))
}
