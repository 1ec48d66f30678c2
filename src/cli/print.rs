//! `kezek print`: papers as PDF files.

use super::{
    Exit, Outcome,
    arguments::Arguments,
    call::Call,
    command::Command,
    failure::UsageError,
    option::Opt,
    session::{self, Writing},
};
use crate::{
    domain::{garrison::Garrison, ids::RoundId},
    i18n::{Lang, Tr},
    journal::{Event, Stamp},
    ops::{
        self, entries, exclusion_papers, journal_paper, lists, minutes_paper,
        papers::{self, PaperFiles, Placed, PrintedPaper, Taking},
        place_information, protocol, rounds,
    },
    store::Writer,
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
    let folder = arguments.required_path(Opt::OutFolder)?;
    let written = call.write(&call.register(), |writing, arguments| {
        let Writing { writer, stamp, .. } = writing;
        let placed = writer.together(|writer| -> Outcome<Placed> {
            let mut files = PaperFiles::begin(&folder, arguments.has(Opt::OneFile))?;
            let mut printing = Printing { writer, stamp, arguments, round, langs: &langs };
            printing.print(what, &mut |paper| files.take(&paper))?;
            Ok(files.place()?)
        })?;
        Ok(placed.keep())
    })?;
    for path in written {
        call.say(&path.display().to_string())?;
    }
    Ok(Exit::Done)
}

fn langs(text: &str) -> Option<Vec<Lang>> {
    if text == "both" { Some(Lang::ALL.to_vec()) } else { Lang::from_code(text).map(|lang| vec![lang]) }
}

/// What is printed from, and how.
struct Printing<'a> {
    writer: &'a mut Writer,
    stamp: &'a Stamp,
    arguments: &'a Arguments,
    round: Option<RoundId>,
    langs: &'a [Lang],
}

impl Printing<'_> {
    fn print(&mut self, what: What, take: &mut Taking<'_>) -> Outcome<()> {
        let papers = match what {
            What::Offers => return self.offers(take),
            What::Exclusions => return self.exclusions(take),
            What::Queue => self.queues()?,
            What::Protocol => self.protocol()?,
            What::Minutes => self.minutes()?,
            What::Place => self.place()?,
            What::Replies => self.replies()?,
            What::Stock => self.of_garrisons(lists::print_stock)?,
            What::Papers => vec![lists::print_paper_list(self.writer, self.stamp, self.langs)?],
            What::Journal => self.journal()?,
            What::Inventory => self.of_garrisons(lists::print_inventory)?,
        };
        Ok(papers.into_iter().try_for_each(take)?)
    }

    fn offers(&mut self, take: &mut Taking<'_>) -> Outcome<()> {
        let offers = match self.arguments.text(Opt::Person) {
            Some(number) => papers::offers_of_person(self.writer, &number, self.round)?,
            None => papers::offers_to_print(self.writer, self.round)?,
        };
        Ok(papers::print_each_offer(self.writer, self.stamp, &offers, self.langs, take)?)
    }

    /// The notice of one person, or all that were never printed.
    fn exclusions(&mut self, take: &mut Taking<'_>) -> Outcome<()> {
        let people = match self.arguments.text(Opt::Person) {
            Some(number) => vec![entries::entry_numbered(self.writer, &number)?.id],
            None => exclusion_papers::exclusions_to_print(self.writer)?,
        };
        Ok(exclusion_papers::print_each_exclusion(self.writer, self.stamp, &people, self.langs, take)?)
    }

    fn queues(&mut self) -> Outcome<Vec<PrintedPaper>> {
        let garrisons = session::garrisons(self.writer, self.arguments)?;
        let as_of = self.arguments.instant(Opt::AsOf)?;
        let print = |garrison| lists::print_queue(self.writer, self.stamp, garrison, as_of, self.langs);
        Ok(garrisons.into_iter().map(print).collect::<Result<_, _>>()?)
    }

    fn protocol(&mut self) -> Outcome<Vec<PrintedPaper>> {
        let round = self.round.ok_or(UsageError::OptionMissing(Opt::Round))?;
        Ok(vec![protocol::print_protocol(self.writer, self.stamp, round, self.langs)?])
    }

    /// The minutes that count, or what they say of one person: of all garrisons, one round or one official number.
    fn minutes(&mut self) -> Outcome<Vec<PrintedPaper>> {
        let garrisons = session::garrisons(self.writer, self.arguments)?;
        let number = self.arguments.text(Opt::Number);
        let found = minutes_paper::minutes_to_print(self.writer, &garrisons, self.round, number.as_deref())?;
        let Some(person) = self.arguments.text(Opt::Person) else {
            let print = |minutes| minutes_paper::print_minutes(self.writer, self.stamp, minutes, self.langs);
            return Ok(found.into_iter().map(print).collect::<Result<_, _>>()?);
        };
        let entry = entries::entry_numbered(self.writer, &person)?.id;
        let found = minutes_paper::minutes_naming(self.writer, &found, entry)?;
        let print =
            |minutes| minutes_paper::print_extract(self.writer, self.stamp, minutes, entry, self.langs);
        Ok(found.into_iter().map(print).collect::<Result<_, _>>()?)
    }

    fn place(&mut self) -> Outcome<Vec<PrintedPaper>> {
        let person = self.arguments.required(Opt::Person)?;
        let entry = entries::entry_numbered(self.writer, &person)?.id;
        Ok(vec![place_information::print_place(self.writer, self.stamp, entry, self.langs)?])
    }

    /// A register for the garrison that is named, or for every one that had a round.
    fn replies(&mut self) -> Outcome<Vec<PrintedPaper>> {
        let garrisons = match self.round {
            Some(round) => vec![rounds::garrison_of(self.writer, round)?],
            None => session::garrisons(self.writer, self.arguments)?,
        };
        let had_round = rounds::garrisons_with_rounds(self.writer)?;
        let named = self.round.is_some() || self.arguments.has(Opt::Garrison);
        let garrisons = garrisons.into_iter().filter(|garrison| named || had_round.contains(&garrison.id));
        let print = |garrison: Garrison| {
            lists::print_offer_register(self.writer, self.stamp, &garrison, self.round, self.langs)
        };
        Ok(garrisons.map(print).collect::<Result<_, _>>()?)
    }

    /// One paper for the garrison that is named, or one for each.
    fn of_garrisons(
        &mut self,
        print: fn(&mut Writer, &Stamp, &Garrison, &[Lang]) -> ops::Result<PrintedPaper>,
    ) -> Outcome<Vec<PrintedPaper>> {
        let garrisons = session::garrisons(self.writer, self.arguments)?;
        let print = |garrison: &Garrison| print(self.writer, self.stamp, garrison, self.langs);
        Ok(garrisons.iter().map(print).collect::<Result<_, _>>()?)
    }

    fn journal(&mut self) -> Outcome<Vec<PrintedPaper>> {
        let say = |tr, zone, event: &Event| Perspective { tr, zone, entry: None }.event(event);
        Ok(vec![journal_paper::print_journal(self.writer, self.stamp, self.langs, &say)?])
    }
}
