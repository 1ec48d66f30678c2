//! `kezek new`: a new register.

use super::{Exit, Outcome, call::Call, command::Command, failure::WrongValue, option::Opt, session::Speech};
use crate::{
    domain::{
        garrison::Zone,
        language::Bilingual,
        legal_basis::{BasisKind, LegalBasis},
    },
    i18n::{Lang, Tr},
    ops::{Refusal, demo, register},
    platform::system,
};

pub const COMMAND: Command = Command {
    words: &["new"],
    usage: "REGISTER --garrison NAME=ZONE… [--commission-kk TEXT] [--commission-ru TEXT] [--lang kk|ru] \
            [--basis CODE] [--practice]",
    about: Tr::cli_about_new,
    arguments: 1..=1,
    options: &[
        Opt::NewGarrison,
        Opt::CommissionKk,
        Opt::CommissionRu,
        Opt::RegisterLang,
        Opt::Basis,
        Opt::Practice,
    ],
    run,
};

/// What a time zone looks like.
const ZONE_EXAMPLE: &str = "NAME=Asia/Almaty";

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let arguments = &call.arguments;
    let lang = arguments.lang(Opt::RegisterLang)?.or(call.environment.lang).unwrap_or(Lang::Kk);
    arguments.required(Opt::NewGarrison)?;
    let garrisons = arguments.texts(Opt::NewGarrison).into_iter().map(garrison);
    let garrisons = garrisons.collect::<Result<Vec<_>, _>>()?;
    let practice = arguments.has(Opt::Practice);
    let new = register::NewRegister {
        register_id: system::random_name(),
        commission: Bilingual {
            kk: arguments.text(Opt::CommissionKk).unwrap_or_else(|| Tr::new(Lang::Kk).cli_commission()),
            ru: arguments.text(Opt::CommissionRu).unwrap_or_else(|| Tr::new(Lang::Ru).cli_commission()),
        },
        lang,
        basis: basis(call)?.unwrap_or(LegalBasis::Law77Part4),
        practice,
        reply_act: practice.then(demo::reply_act),
        garrisons,
    };
    let zone = new.garrisons.first().map_or_else(Zone::of_the_capital, |(_, zone)| *zone);
    call.speak(Speech { tr: Tr::new(lang), zone });
    let set = call.arguments.instant(Opt::Now)?;
    if set.is_some() && !practice {
        return Err(Refusal::NotAPracticeRegister.into());
    }
    let stamp = call.stamp(set.unwrap_or_else(|| (call.environment.clock)()))?;
    register::create(&call.register(), &stamp, new)?.close()?;
    let made = call.tr().cli_made(&call.register().display().to_string());
    call.say(&made)?;
    Ok(Exit::Done)
}

fn garrison(text: String) -> Result<(String, Zone), WrongValue> {
    let parsed = text
        .rsplit_once('=')
        .and_then(|(name, zone)| Some((name.trim().to_owned(), Zone::parse(zone).ok()?)))
        .filter(|(name, _)| !name.is_empty());
    parsed.ok_or(WrongValue {
        option: Some(Opt::NewGarrison),
        value: text,
        expected: ZONE_EXAMPLE.to_owned(),
    })
}

/// The legal basis that is asked for.
pub fn basis(call: &Call<'_, '_>) -> Outcome<Option<LegalBasis>> {
    let known = LegalBasis::ALL.into_iter().filter(|basis| basis.kind() == BasisKind::Allocation);
    let known: Vec<_> = known.map(LegalBasis::code).collect();
    Ok(call.arguments.option(Opt::Basis, known.join(", "), LegalBasis::from_code)?)
}
