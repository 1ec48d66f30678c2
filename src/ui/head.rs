//! What every screen shows of the open register, read anew after every act.

use std::path::Path;

use super::session::{Access, RegisterHead};
use crate::{domain::ids::GarrisonId, ops, store::Reader};

/// Reads the head of a register; the garrison in view stays if the register has it.
pub fn read(
    reader: &Reader,
    path: &Path,
    access: Access,
    garrison: Option<GarrisonId>,
) -> ops::Result<RegisterHead> {
    let facts = reader.register()?;
    let garrisons = reader.garrisons()?;
    let known = garrison.filter(|wanted| garrisons.iter().any(|garrison| garrison.id == *wanted));
    let garrison = known.or_else(|| garrisons.first().map(|garrison| garrison.id)).unwrap_or(GarrisonId(0));
    Ok(RegisterHead {
        path: path.to_owned(),
        commission_kk: facts.commission.kk,
        commission_ru: facts.commission.ru,
        practice: facts.practice,
        lang: facts.lang,
        basis: facts.basis,
        places: reader.queue_length(garrison)?.into(),
        entries: reader.entry_count()?,
        open_rows: reader.open_row_count()?,
        waiting_replies: reader.waiting_replies()?.len() as u32,
        due: reader.due_instants()?,
        last_event_at: reader.head()?.at,
        open_tasks: reader.open_task_count()?,
        garrisons,
        garrison,
        access,
        as_of: None,
    })
}
