//! `kezek why`: the place of one person, how it moved, the reason in every wave.

use super::{Exit, Outcome, call::Call, command::Command, json::why::WhyJson, option::Opt, output};
use crate::{
    domain::garrison::Garrison,
    i18n::{Tr, dates::to_the_minute},
    ops::{
        card::{self, PlaceStory, WaveLine, WaveOutcome},
        entries,
    },
};

pub const COMMAND: Command = Command {
    words: &["why"],
    usage: "REGISTER REG_NO [--json]",
    about: Tr::cli_about_why,
    arguments: 2..=2,
    options: &[Opt::Json],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let reading = call.read(&call.register())?;
    reading.now()?;
    let entry = entries::entry_numbered(&reading.reader, &call.arguments.word(1))?;
    let garrisons = reading.reader.garrisons()?;
    let garrison = garrisons.into_iter().find(|garrison| garrison.id == entry.garrison);
    let garrison = garrison.ok_or(crate::store::Error::Damaged)?;
    let story = card::place_story(&reading.reader, entry.id)?;
    let (number, tr) = (entry.key.registration_no, call.tr());
    call.result(&WhyJson::of(number, &garrison, &story), || text(tr, &garrison, &story))?;
    Ok(Exit::Done)
}

fn text(tr: Tr, garrison: &Garrison, story: &PlaceStory) -> String {
    let place = match story.place {
        Some(place) => tr.cli_place(place - 1, &garrison.name, place),
        None => tr.cli_no_place(),
    };
    let at = |at| to_the_minute(garrison.zone.local(at));
    let moves = story
        .moves
        .iter()
        .map(|change| vec![at(change.stamp.at), change.place.to_string(), tr.move_cause(change.cause)]);
    let waves = story.waves.iter().map(|line| {
        let wave = tr.cli_round_and_wave(&line.round.0.to_string(), &line.wave.to_string());
        vec![at(line.planned_at), wave, outcome(tr, line)]
    });
    let equal = (story.same_instant > 0).then(|| tr.cli_same_instant(story.same_instant));
    let lines = [Some(place), equal].into_iter().flatten().collect::<Vec<_>>().join("\n");
    let (moves, waves): (Vec<_>, Vec<_>) = (moves.collect(), waves.collect());
    format!(
        "{lines}\n\n{}\n{}\n{}\n{}",
        tr.cli_moves(),
        output::columns(&moves, 2),
        tr.cli_waves(),
        output::columns(&waves, 2)
    )
}

fn outcome(tr: Tr, line: &WaveLine) -> String {
    let dwelling = line.inventory_no.as_deref().unwrap_or_default();
    match line.outcome {
        WaveOutcome::Offered(offer) => tr.cli_was_offered(dwelling, &tr.fit(offer.fit)),
        WaveOutcome::PassedOver { reason, .. } => format!("{} {dwelling}", tr.reason(reason)),
        WaveOutcome::BehindTheLast { .. } => tr.cli_behind_the_last(),
    }
}
