//! A figure in words: what is counted and on what day, the rows of its table, which are the bars of its chart.

use super::Figures;
use crate::{
    domain::{
        figures::{Share, Spread},
        reply::ReplyCode,
    },
    i18n::Tr,
};

/// One figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FigureKind {
    /// Replies by code, silence.
    #[default]
    Outcomes,
    /// Offers and replies by month.
    Months,
    /// Days from vacancy to lease.
    ToLease,
    /// Days for which dwellings stand vacant.
    Vacant,
    QueueByYear,
    QueueByPersons,
    Waiting,
    Inventory,
}

impl FigureKind {
    /// Every figure in the order of the screen.
    pub const ALL: [Self; 8] = [
        Self::Outcomes,
        Self::Months,
        Self::ToLease,
        Self::Vacant,
        Self::QueueByYear,
        Self::QueueByPersons,
        Self::Waiting,
        Self::Inventory,
    ];

    /// Its name in the journal and in names of files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Outcomes => "outcomes",
            Self::Months => "months",
            Self::ToLease => "vacancy-to-lease",
            Self::Vacant => "vacant",
            Self::QueueByYear => "queue-by-year",
            Self::QueueByPersons => "queue-by-persons",
            Self::Waiting => "waiting",
            Self::Inventory => "inventory",
        }
    }

    /// Its title.
    pub fn title(self, tr: Tr) -> String {
        match self {
            Self::Outcomes => tr.figures_outcomes(),
            Self::Months => tr.figures_months(),
            Self::ToLease => tr.figures_to_lease(),
            Self::Vacant => tr.figures_vacant(),
            Self::QueueByYear => tr.figures_queue_by_year(),
            Self::QueueByPersons => tr.figures_queue_by_persons(),
            Self::Waiting => tr.figures_waiting(),
            Self::Inventory => tr.figures_inventory(),
        }
    }

    /// What is counted, and on what day.
    pub fn definition(self, tr: Tr) -> String {
        match self {
            Self::Outcomes => tr.figures_outcomes_definition(),
            Self::Months => tr.figures_months_definition(),
            Self::ToLease => tr.figures_to_lease_definition(),
            Self::Vacant => tr.figures_vacant_definition(),
            Self::QueueByYear => tr.figures_queue_by_year_definition(),
            Self::QueueByPersons => tr.figures_queue_by_persons_definition(),
            Self::Waiting => tr.figures_waiting_definition(),
            Self::Inventory => tr.figures_inventory_definition(),
        }
    }
}

/// A row of the table, a group of bars of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureRow {
    pub label: String,
    /// One for each series.
    pub values: Vec<i64>,
}

/// A figure, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureSheet {
    pub kind: FigureKind,
    pub title: String,
    pub definition: String,
    /// What the rows are.
    pub of_rows: String,
    /// What the columns of numbers are.
    pub series: Vec<String>,
    pub rows: Vec<FigureRow>,
    /// Shares, medians, totals.
    pub notes: Vec<String>,
}

/// A figure in words.
pub fn sheet(tr: Tr, kind: FigureKind, figures: &Figures) -> FigureSheet {
    let (of_rows, series, rows, notes) = match kind {
        FigureKind::Outcomes => outcomes(tr, figures),
        FigureKind::Months => months(tr, figures),
        FigureKind::ToLease => days(tr, &figures.leased, figures.to_lease),
        FigureKind::Vacant => days(tr, &figures.standing, figures.vacant),
        FigureKind::QueueByYear => {
            let rows = figures.queue_by_year.iter().map(|(year, count)| (year.to_string(), *count));
            counts(tr, tr.figures_year(), rows.collect())
        }
        FigureKind::QueueByPersons => {
            let rows = figures.queue_by_persons.iter().map(|(persons, count)| (persons.to_string(), *count));
            counts(tr, tr.figures_persons(), rows.collect())
        }
        FigureKind::Waiting => waiting(tr, figures),
        FigureKind::Inventory => inventory(tr, figures),
    };
    FigureSheet { kind, title: kind.title(tr), definition: kind.definition(tr), of_rows, series, rows, notes }
}

type Parts = (String, Vec<String>, Vec<FigureRow>, Vec<String>);

fn row(label: String, values: impl IntoIterator<Item = u32>) -> FigureRow {
    FigureRow { label, values: values.into_iter().map(i64::from).collect() }
}

fn outcomes(tr: Tr, figures: &Figures) -> Parts {
    let counted = &figures.outcomes;
    let codes = ReplyCode::ALL.into_iter().zip(counted.by_code);
    let mut rows: Vec<_> = codes
        .map(|(code, count)| row(format!("{} – {}", code.number(), tr.reply_code(code)), [count]))
        .collect();
    rows.push(row(tr.figures_silence(), [counted.silent]));
    let whole = counted.all();
    let refused = whole - counted.by_code[0] - counted.silent;
    let notes = vec![
        tr.figures_share_accepted(&share(tr, counted.accepted())),
        tr.figures_share_refused(&share(tr, Share { part: refused, whole })),
        tr.figures_share_silent(&share(tr, Share { part: counted.silent, whole })),
        tr.figures_share_undelivered(&share(tr, figures.undelivered)),
    ];
    (tr.figures_outcome(), vec![tr.figures_offers()], rows, notes)
}

fn months(tr: Tr, figures: &Figures) -> Parts {
    let codes = ReplyCode::ALL.map(|code| code.number().to_string());
    let series: Vec<_> =
        std::iter::once(tr.figures_sent()).chain(codes).chain([tr.figures_silence_short()]).collect();
    let month = |(&(year, month), counted): (&(i32, u32), &super::Month)| {
        let outcomes = &counted.outcomes;
        let values = std::iter::once(counted.sent)
            .chain(outcomes.by_code)
            .chain([outcomes.silent])
            .collect::<Vec<_>>();
        row(format!("{month:02}.{year}"), values)
    };
    (tr.figures_month(), series, figures.months.iter().map(month).collect(), Vec::new())
}

fn days(tr: Tr, named: &[(String, i64)], spread: Option<Spread>) -> Parts {
    let rows = named.iter().map(|(name, days)| FigureRow { label: name.clone(), values: vec![*days] });
    let notes = spread.map(|spread| self::spread(tr, spread)).into_iter().collect();
    (tr.dwellings_inventory_no(), vec![tr.figures_days()], rows.collect(), notes)
}

fn counts(tr: Tr, of_rows: String, counted: Vec<(String, u32)>) -> Parts {
    let total: u32 = counted.iter().map(|(_, count)| count).sum();
    let rows = counted.into_iter().map(|(label, count)| row(label, [count])).collect();
    (of_rows, vec![tr.figures_people()], rows, vec![tr.figures_total(&total.to_string())])
}

fn waiting(tr: Tr, figures: &Figures) -> Parts {
    let of = |label: String, spread: Option<Spread>| {
        spread.map(|spread| FigureRow {
            label,
            values: vec![spread.lower_days, spread.median_days, spread.upper_days],
        })
    };
    let groups = [(tr.figures_in_queue(), figures.waiting), (tr.figures_housed(), figures.housed)];
    let notes = groups
        .iter()
        .filter_map(|(label, spread)| Some(format!("{label}: {}", self::spread(tr, (*spread)?))));
    let notes = notes.collect();
    let rows = groups.into_iter().filter_map(|(label, spread)| of(label, spread)).collect();
    let series = vec![tr.figures_lower_quartile(), tr.figures_median(), tr.figures_upper_quartile()];
    (tr.figures_group(), series, rows, notes)
}

fn inventory(tr: Tr, figures: &Figures) -> Parts {
    let effect = &figures.inventory;
    let steps = (1..)
        .zip(effect.hits)
        .map(|(number, hits): (u32, u32)| row(tr.figures_hits_of_step(&number.to_string()), [hits]));
    let mut rows: Vec<_> = steps.collect();
    rows.push(row(tr.figures_excluded(), [effect.excluded]));
    rows.push(row(tr.figures_kept(), [effect.kept]));
    rows.push(row(tr.figures_family_continued(), [effect.family_continued]));
    let before = effect.queue + effect.excluded;
    let notes = vec![
        tr.figures_before_and_after(&effect.queue.to_string(), &before.to_string()),
        tr.figures_share_excluded(&share(tr, Share { part: effect.excluded, whole: before })),
    ];
    (tr.figures_event(), vec![tr.figures_cases()], rows, notes)
}

/// `62,5 % (5 из 8)`.
fn share(tr: Tr, share: Share) -> String {
    match share.per_mille() {
        None => tr.figures_no_share(),
        Some(tenths) => tr.figures_share(
            &share.part.to_string(),
            &format!("{},{}", tenths / 10, tenths % 10),
            &share.whole.to_string(),
        ),
    }
}

fn spread(tr: Tr, spread: Spread) -> String {
    tr.figures_spread(
        &spread.count.to_string(),
        &spread.lower_days.to_string(),
        &spread.median_days.to_string(),
        &spread.upper_days.to_string(),
    )
}
