//! `kezek print`: papers as PDF files.

use super::{
    Exit, Outcome,
    arguments::Arguments,
    call::Call,
    command::Command,
    failure::UsageError,
    option::Opt,
    paper_files::PaperFiles,
    session::{self, Writing},
};
use crate::{
    domain::{garrison::Garrison, ids::RoundId},
    i18n::{Lang, Tr},
    journal::Event,
    ops::{
        entries, exclusion_papers, journal_paper, lists, minutes_paper,
        papers::{self, PrintedPaper, Taking},
        place_information, protocol, rounds,
    },
    wording::history::Perspective,
};

pub const COMMAND: Command = Command {
    words: &["print"],
    usage: "REGISTER offers|exclusions|queue|protocol|minutes|place|replies|stock|papers|journal|inventory [--round N] \
            [--number NO] [--person REG_NO] [--garrison NAME] [--as-of INSTANT] --lang kk|ru|both --out DIR [--one-file]",
    about: Tr::cli_about_print,
    arguments: 2..=2,
    options: &[
        Opt::Round,
        Opt::Number,
        Opt::Person,
        Opt::Garrison,
        Opt::AsOf,
        Opt::PaperLang,
        Opt::OutFolder,
        Opt::OneFile,
    ],
    run,
};

/// What can be printed.
#[derive(Clone, Copy)]
enum What {
    Offers,
    Exclusions,
    Queue,
    Protocol,
    Minutes,
    Place,
    Replies,
    Stock,
    Papers,
    Journal,
    Inventory,
}

const WHATS: [(&str, What); 11] = [
    ("offers", What::Offers),
    ("exclusions", What::Exclusions),
    ("queue", What::Queue),
    ("protocol", What::Protocol),
    ("minutes", What::Minutes),
    ("place", What::Place),
    ("replies", What::Replies),
    ("stock", What::Stock),
    ("papers", What::Papers),
    ("journal", What::Journal),
    ("inventory", What::Inventory),
];

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let arguments = &call.arguments;
    let what = arguments.parsed(1, WHATS.map(|(name, _)| name).join(", "), |text| {
        WHATS.into_iter().find(|(name, _)| *name == text).map(|(_, what)| what)
    })?;
    arguments.required(Opt::PaperLang)?;
    let langs = arguments.option(Opt::PaperLang, Opt::PaperLang.value(), langs)?.unwrap_or_default();
    let round = arguments.number(Opt::Round)?.map(RoundId);
    let files = PaperFiles::into(arguments.required_path(Opt::OutFolder)?, arguments.has(Opt::OneFile))?;
    let written = call.write(&call.register(), |writing, arguments| {
        let papers = match what {
            What::Offers => return files.each(|take| offers(writing, arguments, round, &langs, take)),
            What::Exclusions => return files.each(|take| exclusions(writing, arguments, &langs, take)),
            What::Queue => queues(writing, arguments, &langs)?,
            What::Protocol => protocol(writing, round, &langs)?,
            What::Minutes => minutes(writing, arguments, round, &langs)?,
            What::Place => place(writing, arguments, &langs)?,
            What::Replies => replies(writing, arguments, round, &langs)?,
            What::Stock => stock(writing, arguments, &langs)?,
            What::Papers => vec![lists::print_paper_list(&mut writing.writer, &writing.stamp, &langs)?],
            What::Journal => journal(writing, &langs)?,
            What::Inventory => inventory(writing, arguments, &langs)?,
        };
        files.all(papers)
    })?;
    for path in written {
        call.say(&path.display().to_string())?;
    }
    Ok(Exit::Done)
}

fn langs(text: &str) -> Option<Vec<Lang>> {
    if text == "both" { Some(Lang::ALL.to_vec()) } else { Lang::from_code(text).map(|lang| vec![lang]) }
}

fn offers(
    writing: &mut Writing,
    arguments: &Arguments,
    round: Option<RoundId>,
    langs: &[Lang],
    take: &mut Taking<'_>,
) -> Outcome<()> {
    let offers = match arguments.text(Opt::Person) {
        Some(number) => papers::offers_of_person(&writing.writer, &number, round)?,
        None => papers::offers_to_print(&writing.writer, round)?,
    };
    Ok(papers::print_each_offer(&mut writing.writer, &writing.stamp, &offers, langs, take)?)
}

/// The notice of one person, or all that were never printed.
fn exclusions(
    writing: &mut Writing,
    arguments: &Arguments,
    langs: &[Lang],
    take: &mut Taking<'_>,
) -> Outcome<()> {
    let people = match arguments.text(Opt::Person) {
        Some(number) => vec![entries::entry_numbered(&writing.writer, &number)?.id],
        None => exclusion_papers::exclusions_to_print(&writing.writer)?,
    };
    Ok(exclusion_papers::print_each_exclusion(&mut writing.writer, &writing.stamp, &people, langs, take)?)
}

fn queues(writing: &mut Writing, arguments: &Arguments, langs: &[Lang]) -> Outcome<Vec<PrintedPaper>> {
    let garrisons = session::garrisons(&writing.writer, arguments)?;
    let as_of = arguments.instant(Opt::AsOf)?;
    let print = |garrison| lists::print_queue(&mut writing.writer, &writing.stamp, garrison, as_of, langs);
    Ok(garrisons.into_iter().map(print).collect::<Result<_, _>>()?)
}

fn protocol(writing: &mut Writing, round: Option<RoundId>, langs: &[Lang]) -> Outcome<Vec<PrintedPaper>> {
    let round = round.ok_or(UsageError::OptionMissing(Opt::Round))?;
    Ok(vec![protocol::print_protocol(&mut writing.writer, &writing.stamp, round, langs)?])
}

/// The minutes that count, or what they say of one person: of all garrisons, one round or one official number.
fn minutes(
    writing: &mut Writing,
    arguments: &Arguments,
    round: Option<RoundId>,
    langs: &[Lang],
) -> Outcome<Vec<PrintedPaper>> {
    let Writing { writer, stamp, .. } = writing;
    let garrisons = session::garrisons(writer, arguments)?;
    let number = arguments.text(Opt::Number);
    let found = minutes_paper::minutes_to_print(writer, &garrisons, round, number.as_deref())?;
    let Some(person) = arguments.text(Opt::Person) else {
        let print = |minutes| minutes_paper::print_minutes(writer, stamp, minutes, langs);
        return Ok(found.into_iter().map(print).collect::<Result<_, _>>()?);
    };
    let entry = entries::entry_numbered(writer, &person)?.id;
    let found = minutes_paper::minutes_naming(writer, &found, entry)?;
    let print = |minutes| minutes_paper::print_extract(writer, stamp, minutes, entry, langs);
    Ok(found.into_iter().map(print).collect::<Result<_, _>>()?)
}

fn place(writing: &mut Writing, arguments: &Arguments, langs: &[Lang]) -> Outcome<Vec<PrintedPaper>> {
    let entry = entries::entry_numbered(&writing.writer, &arguments.required(Opt::Person)?)?.id;
    Ok(vec![place_information::print_place(&mut writing.writer, &writing.stamp, entry, langs)?])
}

/// A register for the garrison that is named, or for every one that had a round.
fn replies(
    writing: &mut Writing,
    arguments: &Arguments,
    round: Option<RoundId>,
    langs: &[Lang],
) -> Outcome<Vec<PrintedPaper>> {
    let garrisons = match round {
        Some(round) => vec![rounds::garrison_of(&writing.writer, round)?],
        None => session::garrisons(&writing.writer, arguments)?,
    };
    let had_round = rounds::garrisons_with_rounds(&writing.writer)?;
    let named = round.is_some() || arguments.has(Opt::Garrison);
    let garrisons = garrisons.into_iter().filter(|garrison| named || had_round.contains(&garrison.id));
    let print = |garrison: Garrison| {
        lists::print_offer_register(&mut writing.writer, &writing.stamp, &garrison, round, langs)
    };
    Ok(garrisons.map(print).collect::<Result<_, _>>()?)
}

fn stock(writing: &mut Writing, arguments: &Arguments, langs: &[Lang]) -> Outcome<Vec<PrintedPaper>> {
    let garrisons = session::garrisons(&writing.writer, arguments)?;
    let print =
        |garrison: &Garrison| lists::print_stock(&mut writing.writer, &writing.stamp, garrison, langs);
    Ok(garrisons.iter().map(print).collect::<Result<_, _>>()?)
}

fn inventory(writing: &mut Writing, arguments: &Arguments, langs: &[Lang]) -> Outcome<Vec<PrintedPaper>> {
    let garrisons = session::garrisons(&writing.writer, arguments)?;
    let print =
        |garrison: &Garrison| lists::print_inventory(&mut writing.writer, &writing.stamp, garrison, langs);
    Ok(garrisons.iter().map(print).collect::<Result<_, _>>()?)
}

fn journal(writing: &mut Writing, langs: &[Lang]) -> Outcome<Vec<PrintedPaper>> {
    let say = |tr, zone, event: &Event| Perspective { tr, zone, entry: None }.event(event);
    Ok(vec![journal_paper::print_journal(&mut writing.writer, &writing.stamp, langs, &say)?])
}
