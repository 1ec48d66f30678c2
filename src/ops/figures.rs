//! Figures for chair and supervisor (order 214 item 5): what came of the offers, how long people and dwellings wait,
//! what an inventory did. Only reads; the words of every count stand in its sheet.

mod export;
mod sheet;

pub use export::export_figure;
pub use sheet::{FigureKind, FigureRow, FigureSheet, sheet};

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use super::Result;
use crate::{
    domain::{
        Day, Instant,
        dwelling::Condition,
        entitlement::Entitlement,
        exclusion::CaseOutcome,
        figures::{Period, Share, Spread, Vacancy, VacancyChange, VacancyEnd, vacancies},
        garrison::{Garrison, Zone},
        ids::{DwellingId, GarrisonId, OfferId},
        offer::OfferState,
        reply::ReplyCode,
    },
    journal::Event,
    store::{
        Reader,
        tables::{cases::CaseRow, offers::OfferRow},
    },
};

/// What came of offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcomes {
    /// By code, in the order of 6521–6527.
    pub by_code: [u32; 7],
    /// The term ran out without a reply.
    pub silent: u32,
}

impl Outcomes {
    fn count(&mut self, offer: &OfferRow) {
        match (offer.state, offer.code) {
            (OfferState::Lapsed | OfferState::NoAnswer, _) => self.silent += 1,
            (OfferState::Accepted | OfferState::Refused | OfferState::Withdrawn, Some(code)) => {
                let place = ReplyCode::ALL.iter().position(|known| *known == code);
                place.into_iter().for_each(|place| self.by_code[place] += 1);
            }
            _none => {}
        }
    }

    /// All offers with an outcome.
    pub fn all(&self) -> u32 {
        self.by_code.iter().sum::<u32>() + self.silent
    }

    /// The share of 6521.
    pub fn accepted(&self) -> Share {
        Share { part: self.by_code[0], whole: self.all() }
    }
}

/// A month with the offers that left in it and the outcomes that came in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Month {
    pub sent: u32,
    pub outcomes: Outcomes,
}

/// What an inventory did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InventoryEffect {
    /// By step, 1–6.
    pub hits: [u32; 6],
    pub excluded: u32,
    pub kept: u32,
    pub family_continued: u32,
    /// With a place today.
    pub queue: u32,
}

/// The days of a dwelling, by its inventory number.
pub type DaysOf = (String, i64);

/// All figures of garrisons over a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    pub outcomes: Outcomes,
    /// Offers sent in the period, and those among them that the gateway reported as not delivered.
    pub undelivered: Share,
    /// By year and month.
    pub months: BTreeMap<(i32, u32), Month>,
    pub to_lease: Option<Spread>,
    /// Days of those leased, by inventory number.
    pub leased: Vec<DaysOf>,
    pub vacant: Option<Spread>,
    /// Days of those that stand vacant, the longest first.
    pub standing: Vec<DaysOf>,
    pub queue_by_year: BTreeMap<i32, u32>,
    pub queue_by_persons: BTreeMap<u32, u32>,
    pub waiting: Option<Spread>,
    pub housed: Option<Spread>,
    pub inventory: InventoryEffect,
}

/// Computes the figures of garrisons; those of the queue are of the day of `now`.
pub fn figures(reader: &Reader, garrisons: &[Garrison], period: Period, now: Instant) -> Result<Figures> {
    let scope = Scope { reader, garrisons, period, now };
    let offers = scope.offers()?;
    let [leased, standing] = scope.vacancies()?;
    let queue = scope.queue()?;
    let days = |named: &[DaysOf]| Spread::of(named.iter().map(|(_, days)| *days).collect());
    Ok(Figures {
        outcomes: scope.outcomes(&offers),
        undelivered: scope.undelivered(&offers)?,
        months: scope.months(&offers),
        to_lease: days(&leased),
        vacant: days(&standing),
        leased,
        standing,
        waiting: Spread::of(queue.days),
        housed: Spread::of(scope.housed_days()?),
        inventory: scope.inventory(queue.by_year.values().sum())?,
        queue_by_year: queue.by_year,
        queue_by_persons: queue.by_persons,
    })
}

struct Scope<'a> {
    reader: &'a Reader,
    garrisons: &'a [Garrison],
    period: Period,
    now: Instant,
}

#[derive(Default)]
struct QueueCounts {
    by_year: BTreeMap<i32, u32>,
    by_persons: BTreeMap<u32, u32>,
    days: Vec<i64>,
}

impl Scope<'_> {
    fn zone(&self, garrison: GarrisonId) -> Option<Zone> {
        self.garrisons.iter().find(|known| known.id == garrison).map(|known| known.zone)
    }

    /// The offers of the garrisons with the zone in which their days are told.
    fn offers(&self) -> Result<Vec<(OfferRow, Zone)>> {
        let garrisons = self.reader.garrisons_of_offers()?;
        let zone = |offer: &OfferRow| garrisons.get(&offer.id).and_then(|garrison| self.zone(*garrison));
        let offers = self.reader.offers(None)?.into_iter();
        Ok(offers.filter_map(|offer| zone(&offer).map(|zone| (offer, zone))).collect())
    }

    fn outcomes(&self, offers: &[(OfferRow, Zone)]) -> Outcomes {
        let mut outcomes = Outcomes::default();
        let ended = offers
            .iter()
            .filter(|(offer, zone)| ended_on(offer, *zone).is_some_and(|day| self.period.holds(day)));
        ended.for_each(|(offer, _)| outcomes.count(offer));
        outcomes
    }

    fn undelivered(&self, offers: &[(OfferRow, Zone)]) -> Result<Share> {
        let mut failed: BTreeSet<OfferId> = BTreeSet::new();
        for raw in self.reader.failed_deliveries()? {
            if let Event::DeliveryFailed(payload) = self.reader.read_event(&raw)? {
                failed.insert(payload.offer);
            }
        }
        let mut share = Share::default();
        for (offer, _) in offers
            .iter()
            .filter(|(offer, zone)| offer.sent_at.is_some_and(|at| self.period.holds(zone.day(at))))
        {
            share.whole += 1;
            share.part += u32::from(failed.contains(&offer.id));
        }
        Ok(share)
    }

    fn months(&self, offers: &[(OfferRow, Zone)]) -> BTreeMap<(i32, u32), Month> {
        let mut months: BTreeMap<(i32, u32), Month> = BTreeMap::new();
        let in_period = |day: &Day| self.period.holds(*day);
        for (offer, zone) in offers {
            if let Some(day) = offer.sent_at.map(|at| zone.day(at)).filter(in_period) {
                months.entry((day.year(), day.month())).or_default().sent += 1;
            }
            if let Some(day) = ended_on(offer, *zone).filter(in_period) {
                months.entry((day.year(), day.month())).or_default().outcomes.count(offer);
            }
        }
        months.retain(|_, month| month.sent > 0 || month.outcomes.all() > 0);
        months
    }

    /// Days to the lease of those leased in the period, and days of those that stand vacant at its end.
    fn vacancies(&self) -> Result<[Vec<DaysOf>; 2]> {
        let (mut leased, mut standing) = (Vec::new(), Vec::new());
        for vacancy in vacancies(vacancy_changes(self.reader)?) {
            let Some(dwelling) = self.reader.dwelling(vacancy.dwelling)? else { continue };
            let Some(zone) = self.zone(dwelling.facts.garrison) else { continue };
            let today = zone.day(self.now).min(self.period.until);
            let named = (dwelling.facts.inventory_no, vacancy.days(today));
            match vacancy.end {
                Some((day, VacancyEnd::Lease)) if self.period.holds(day) => leased.push(named),
                end if vacancy.from <= today && end.is_none_or(|(day, _)| day > today) => {
                    let days = Vacancy { end: None, ..vacancy }.days(today);
                    standing.push((named.0, days));
                }
                _ended => {}
            }
        }
        for list in [&mut leased, &mut standing] {
            list.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        }
        Ok([leased, standing])
    }

    fn queue(&self) -> Result<QueueCounts> {
        let rules = self.reader.register()?.rules;
        let mut counts = QueueCounts::default();
        for garrison in self.garrisons {
            let today = garrison.zone.day(self.now);
            self.reader.each_candidate(garrison.id, |row| {
                let submitted = garrison.zone.day(row.key.submitted_at);
                let persons = Entitlement::on(&row.composition, today, &rules).persons;
                *counts.by_year.entry(submitted.year()).or_default() += 1;
                *counts.by_persons.entry(persons).or_default() += 1;
                counts.days.push((today - submitted).num_days());
            })?;
        }
        Ok(counts)
    }

    fn housed_days(&self) -> Result<Vec<i64>> {
        let mut days = Vec::new();
        for row in self.reader.housed()?.into_iter().filter(|row| self.period.holds(row.signed_on)) {
            let zone = self.zone(row.garrison);
            days.extend(zone.map(|zone| (row.signed_on - zone.day(row.submitted_at)).num_days()));
        }
        Ok(days)
    }

    fn inventory(&self, queue: u32) -> Result<InventoryEffect> {
        let mut effect = InventoryEffect { queue, ..InventoryEffect::default() };
        for hit in self.reader.hits()?.into_iter().filter(|hit| self.period.holds(hit.date)) {
            if self.zone(hit.garrison).is_some() {
                effect.hits[usize::from(hit.step.number()) - 1] += 1;
            }
        }
        for garrison in self.garrisons {
            for case in self.reader.cases(garrison.id)? {
                self.count_case(&case, &mut effect);
            }
        }
        Ok(effect)
    }

    /// A decision that was annulled or made good excluded nobody.
    fn count_case(&self, case: &CaseRow, effect: &mut InventoryEffect) {
        let Some(decided) = &case.decision else { return };
        if !self.period.holds(decided.decision.date) || case.reinstatement.is_some() {
            return;
        }
        let annulled = case.stage == crate::domain::exclusion::CaseStage::Reinstated;
        match decided.outcome {
            CaseOutcome::Excludes => effect.excluded += u32::from(!annulled),
            CaseOutcome::Keeps => effect.kept += 1,
            CaseOutcome::ContinuesFamily => effect.family_continued += 1,
        }
    }
}

/// The day of the outcome of an offer: of the reply, or of the end of its term; none while it runs.
fn ended_on(offer: &OfferRow, zone: Zone) -> Option<Day> {
    let at = match offer.state {
        OfferState::NoAnswer => offer.due_at,
        OfferState::Prepared
        | OfferState::Sent
        | OfferState::Delivered
        | OfferState::Failed
        | OfferState::Accepted
        | OfferState::Refused
        | OfferState::Lapsed
        | OfferState::Withdrawn => offer.closed_at,
    };
    at.map(|at| zone.day(at))
}

/// What made dwellings vacant or ended it, in the order of the journal.
fn vacancy_changes(reader: &Reader) -> Result<Vec<(DwellingId, Day, VacancyChange)>> {
    let garrisons: BTreeMap<_, _> =
        reader.garrisons()?.into_iter().map(|garrison| (garrison.id, garrison.zone)).collect();
    let mut leases: BTreeMap<_, OfferId> = BTreeMap::new();
    let mut changes = Vec::new();
    let dwelling_of =
        |offer| -> Result<Option<DwellingId>> { Ok(reader.offer(offer)?.map(|row| row.dwelling)) };
    for raw in reader.vacancy_events()? {
        let recorded = |facts: &crate::domain::dwelling::DwellingFacts| {
            let day = garrisons.get(&facts.garrison).map(|zone| zone.day(raw.at));
            let change = match facts.condition {
                Condition::Vacant => VacancyChange::Vacant,
                Condition::Occupied | Condition::UnderRepair => VacancyChange::NotVacant,
            };
            day.map(|day| (day, change))
        };
        let change = match reader.read_event(&raw)? {
            Event::DwellingRecorded(payload) => {
                recorded(&payload.facts).map(|(day, change)| (payload.dwelling, day, change))
            }
            Event::DwellingCorrected(payload) => {
                recorded(&payload.facts).map(|(day, change)| (payload.dwelling, day, change))
            }
            Event::LeaseSigned(payload) => {
                leases.insert(payload.lease, payload.offer);
                let dwelling = dwelling_of(payload.offer)?;
                dwelling.map(|dwelling| (dwelling, payload.signed_on, VacancyChange::Leased))
            }
            Event::LeaseReversed(payload) => {
                let dwelling =
                    leases.get(&payload.lease).map(|offer| dwelling_of(*offer)).transpose()?.flatten();
                dwelling.map(|dwelling| (dwelling, Day::default(), VacancyChange::LeaseReversed))
            }
            Event::LeaseFailed(payload) => dwelling_of(payload.offer)?
                .map(|dwelling| (dwelling, payload.decision.date, VacancyChange::Vacant)),
            _other => None,
        };
        changes.extend(change);
    }
    Ok(changes)
}
