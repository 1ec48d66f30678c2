//! A new register, its settings, its clock.

use std::path::Path;

use super::{EmptyField, Refusal, Result};
use crate::{
    domain::{
        garrison::{Garrison, Zone},
        ids::GarrisonId,
        language::{Bilingual, Lang},
        legal_basis::{BasisKind, LegalBasis, ReplyAct},
        rules::Rules,
    },
    journal::{
        Stamp,
        payloads::register::{
            BasisChosen, ClockCorrected, CommissionRenamed, GarrisonAdded, GarrisonRenamed, RegisterCreated,
            ReplyActRecorded,
        },
    },
    store::{self, Writer},
};

/// What a new register starts with.
#[derive(Debug, Clone, PartialEq)]
pub struct NewRegister {
    /// A random name of the register, the same in all its copies.
    pub register_id: String,
    pub garrisons: Vec<(String, Zone)>,
    pub commission: Bilingual,
    pub lang: Lang,
    pub basis: LegalBasis,
    /// Invented people, marked on every screen and paper.
    pub practice: bool,
    /// The act on term, codes and silence, if there is one already.
    pub reply_act: Option<ReplyAct>,
}

/// Makes a new register; nothing is written over.
pub fn create(path: &Path, stamp: &Stamp, new: NewRegister) -> Result<Writer> {
    let garrisons = numbered_garrisons(&new.garrisons)?;
    if new.basis.kind() != BasisKind::Allocation {
        return Err(Refusal::BasisIsNotForAllocation { basis: new.basis }.into());
    }
    let created = RegisterCreated {
        register_id: new.register_id,
        practice: new.practice,
        lang: new.lang,
        commission: new.commission,
        garrisons,
        basis: new.basis,
        rules: Rules::default(),
        reply_act: new.reply_act,
    };
    Ok(Writer::create(path, stamp, created)?)
}

fn numbered_garrisons(named: &[(String, Zone)]) -> Result<Vec<Garrison>> {
    let mut garrisons: Vec<Garrison> = Vec::new();
    for (name, zone) in named {
        let garrison = new_garrison(&garrisons, name, *zone)?;
        garrisons.push(garrison);
    }
    if garrisons.is_empty() {
        return Err(Refusal::Empty(EmptyField::GarrisonName).into());
    }
    Ok(garrisons)
}

fn new_garrison(known: &[Garrison], name: &str, zone: Zone) -> Result<Garrison> {
    let name = name.trim().to_owned();
    if name.is_empty() {
        return Err(Refusal::Empty(EmptyField::GarrisonName).into());
    }
    if known.iter().any(|garrison| garrison.name == name) {
        return Err(Refusal::GarrisonNameTaken { name }.into());
    }
    let id = GarrisonId(known.iter().map(|garrison| garrison.id.0).max().unwrap_or(0) + 1);
    Ok(Garrison { id, name_kk: name.clone(), name, zone })
}

/// Adds a garrison.
pub fn add_garrison(writer: &mut Writer, stamp: &Stamp, name: &str, zone: Zone) -> Result<GarrisonId> {
    writer.change(stamp, |change| {
        let garrison = new_garrison(&change.garrisons()?, name, zone)?;
        let id = garrison.id;
        change.append(GarrisonAdded { garrison })?;
        Ok(id)
    })
}

/// Enters the Kazakh name of a garrison for papers.
pub fn rename_garrison(
    writer: &mut Writer,
    stamp: &Stamp,
    garrison: GarrisonId,
    name_kk: &str,
) -> Result<()> {
    let name_kk = name_kk.trim().to_owned();
    if name_kk.is_empty() {
        return Err(Refusal::Empty(EmptyField::GarrisonName).into());
    }
    writer.change(stamp, |change| {
        change.append(GarrisonRenamed { garrison, name_kk })?;
        Ok(())
    })
}

/// Changes the commission's name in both languages.
pub fn rename_commission(writer: &mut Writer, stamp: &Stamp, commission: Bilingual) -> Result<()> {
    if commission.kk.trim().is_empty() || commission.ru.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::CommissionName).into());
    }
    writer.change(stamp, |change| {
        change.append(CommissionRenamed { commission })?;
        Ok(())
    })
}

/// Chooses the legal basis that new rounds rest on.
pub fn choose_basis(writer: &mut Writer, stamp: &Stamp, basis: LegalBasis) -> Result<()> {
    if basis.kind() != BasisKind::Allocation {
        return Err(Refusal::BasisIsNotForAllocation { basis }.into());
    }
    writer.change(stamp, |change| {
        change.append(BasisChosen { basis })?;
        Ok(())
    })
}

/// Records the act that sets the term, the codes and the effect of silence (design 4.7).
pub fn record_reply_act(writer: &mut Writer, stamp: &Stamp, act: ReplyAct) -> Result<()> {
    if act.body.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::ActBody).into());
    }
    if act.number.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::ActNumber).into());
    }
    writer.change(stamp, |change| {
        change.append(ReplyActRecorded { act })?;
        Ok(())
    })
}

/// Records that the clock had been wrong; afterwards instants count again from `stamp.at` (design 3.5).
pub fn correct_clock(writer: &mut Writer, stamp: &Stamp, reason: &str) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::Reason).into());
    }
    writer.change(stamp, |change| {
        let last_event_at = change.head()?.at.filter(|&at| at > stamp.at).ok_or(Refusal::ClockIsRight)?;
        change.append(ClockCorrected { last_event_at, reason: reason.trim().to_owned() })?;
        Ok(())
    })
}

/// The instant an act happens at: the clock's, or in a practice register the one that was set.
///
/// # Errors
/// [`Refusal::NotAPracticeRegister`] if a real register's clock is to be set.
pub fn act_instant(
    reader: &store::Reader,
    clock: crate::domain::Instant,
    set: Option<crate::domain::Instant>,
) -> Result<crate::domain::Instant> {
    match set {
        None => Ok(clock),
        Some(at) if reader.is_practice()? => Ok(at),
        Some(_) => Err(Refusal::NotAPracticeRegister.into()),
    }
}
