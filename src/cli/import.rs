//! `kezek import`: files into the register.

use std::{ops::ControlFlow, path::Path};

use super::{Exit, Outcome, call::Call, command::Command, json::import::ImportJson, option::Opt};
use crate::{
    exchange::{self, ImportKind, Issue, Recognised, Source},
    i18n::Tr,
    ops::imports::{self, ImportOutcome, Mode},
    wording::{files, import as import_wording},
};

pub const COMMAND: Command = Command {
    words: &["import"],
    usage: "applications|dwellings|replies|deliveries|answers FILE… --into REGISTER [--sheet NAME] \
            [--dry-run] [--all-or-nothing] [--report OUT.csv] [--json]",
    about: Tr::cli_about_import,
    arguments: 2..=usize::MAX,
    options: &[Opt::Into, Opt::Sheet, Opt::DryRun, Opt::AllOrNothing, Opt::Report, Opt::Json],
    run,
};

const KINDS: [(&str, ImportKind); 5] = [
    ("applications", ImportKind::Applications),
    ("dwellings", ImportKind::Dwellings),
    ("replies", ImportKind::Replies),
    ("deliveries", ImportKind::Deliveries),
    ("answers", ImportKind::Answers),
];

/// Files are read to their end.
const TO_THE_END: imports::OnProgress<'static> = &|_progress| ControlFlow::Continue(());

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let register = call.arguments.required_path(Opt::Into)?;
    let recognised = recognised(call)?;
    let outcome = if call.arguments.has(Opt::DryRun) {
        let reading = call.read(&register)?;
        imports::dry_run(&reading.reader, reading.now()?, &recognised, TO_THE_END)?
    } else {
        take(call, &register, &recognised)?
    };
    tell(call, &recognised, &outcome)?;
    Ok(if outcome.rejected > 0 { Exit::Refused } else { Exit::Done })
}

fn recognised(call: &Call<'_, '_>) -> Outcome<Recognised> {
    let names = KINDS.map(|(name, _)| name).join(", ");
    let kind = call
        .arguments
        .parsed(0, names, |text| KINDS.into_iter().find(|(name, _)| *name == text).map(|(_, kind)| kind))?;
    let sheet = call.arguments.text(Opt::Sheet);
    let files = call.arguments.paths_from(1).into_iter();
    let sources: Vec<_> = files.map(|path| Source { sheet: sheet.clone(), ..Source::new(path) }).collect();
    Ok(exchange::recognise(kind, &sources, &|_fingerprint| None)?)
}

fn take(call: &mut Call<'_, '_>, register: &Path, recognised: &Recognised) -> Outcome<ImportOutcome> {
    call.write(register, |writing, arguments| {
        let mode = if arguments.has(Opt::AllOrNothing) { Mode::AllOrNothing } else { Mode::Take };
        Ok(imports::import(&mut writing.writer, &writing.stamp, recognised, mode, TO_THE_END)?)
    })
}

fn tell(call: &mut Call<'_, '_>, recognised: &Recognised, outcome: &ImportOutcome) -> Outcome<()> {
    let tr = call.tr();
    let sentence = |issue: &Issue| import_wording::import_issue(tr, issue);
    if let Some(report) = call.arguments.text(Opt::Report) {
        let header = files::report_header(tr);
        exchange::write_report(Path::new(&report), recognised, &outcome.issues, &header, &sentence)?;
    }
    for unread in recognised.tables().flat_map(|table| table.unmapped()) {
        call.warn(&tr.cli_column_not_read(unread))?;
    }
    if recognised.kind == ImportKind::Applications && recognised.family.is_none() {
        call.warn(&files::without_families(tr))?;
    }
    call.result(&ImportJson::of(outcome, tr), || {
        let issues = outcome
            .issues
            .iter()
            .map(|issue| format!("{} {}: {}\n", issue.file(), issue.cell(), sentence(issue)));
        let summary = tr.cli_imported(
            outcome.accepted,
            outcome.rejected,
            outcome.rows,
            outcome.unchanged,
            outcome.warnings,
        );
        let written = if outcome.written { String::new() } else { tr.cli_nothing_written() };
        format!("{}{summary} {written}", issues.collect::<String>())
    })
}
