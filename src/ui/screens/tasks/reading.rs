//! What the section reads: every task with its person and what opened it.

use crate::{
    domain::{
        Day, folding::fold, garrison::Zone, inventory::Answer, person::PersonName,
        registration_number::RegistrationNumber, task::TaskKind,
    },
    ops,
    store::{
        Reader,
        tables::{replies::ReplyRow, tasks::TaskRow},
    },
    ui::screens::offers::{line::OfferLine, search},
};

/// See the module.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskLine {
    pub task: TaskRow,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub zone: Zone,
    /// The offer whose reply opened it, and the reply.
    pub offer: Option<OfferLine>,
    pub reply: Option<ReplyRow>,
    /// The answer of the inventory that opened it.
    pub answer: Option<Answer>,
    search_key: String,
}

impl TaskLine {
    /// Whether a query finds the person.
    pub fn is_found_by(&self, query: &str) -> bool {
        search::finds(query, &self.search_key)
    }

    /// Days until the last day of its term; negative behind it.
    pub fn days_left(&self, today: Day) -> i64 {
        (self.task.due_on - today).num_days()
    }
}

/// Every task: the open ones by term, then those done, the last first.
pub fn tasks(reader: &Reader) -> ops::Result<Vec<TaskLine>> {
    reader.tasks()?.into_iter().map(|task| line(reader, task)).collect()
}

fn line(reader: &Reader, task: TaskRow) -> ops::Result<TaskLine> {
    let entry = ops::entries::known(reader, task.entry)?;
    let offer = task.offer.map_or(Ok(None), |offer| reader.offer(offer))?;
    let number = entry.key.registration_no;
    let answer = match task.kind {
        TaskKind::UpdateHousehold => task.answer.map_or(Ok(None), |answer| reader.answer(answer))?,
        TaskKind::CheckEntitlement
        | TaskKind::CheckPayments
        | TaskKind::CheckEmployment
        | TaskKind::RecordRight => None,
    };
    Ok(TaskLine {
        search_key: fold(&format!("{} {number} {}", entry.applicant.name.full(), entry.applicant.iin)),
        registration_no: number,
        name: entry.applicant.name,
        zone: ops::garrison(reader, entry.garrison)?.zone,
        offer: offer.map(|offer| OfferLine::of(reader, offer)).transpose()?,
        reply: task.reply.map_or(Ok(None), |reply| reader.reply(reply))?,
        answer,
        task,
    })
}
