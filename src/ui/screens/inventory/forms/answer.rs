//! An answer of a state system entered by hand.

use egui::{Label, RichText, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        identity_number::IdentityNumber,
        ids::EntryId,
        inventory::{Answer, FamilyRecord, Finding, InventoryStep},
    },
    i18n::Tr,
    ops::inventory::{self, MatrixLine},
    ui::{
        screens::inventory::{person::subject, reading::Desk},
        view::View,
        widgets::{
            choice::choice,
            date_field::{DateText, day_ui},
            field::{FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
        },
    },
    wording::history,
};

const FINDINGS: [Finding; 3] = [Finding::Nothing, Finding::Found, Finding::SourceError];

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    subject: IdentityNumber,
    step: InventoryStep,
    finding: Finding,
    source: String,
    details: String,
    request_no: String,
    answer_no: String,
    date: DateText,
    married: bool,
    children: String,
}

/// See the module.
pub struct AnswerForm {
    entry: EntryId,
    line: MatrixLine,
    /// The system that answered each step the last time.
    sources: Vec<(InventoryStep, String)>,
    fields: Fields,
}

impl AnswerForm {
    /// A form about a person; the first step that is not answered is on offer.
    pub fn new(line: &MatrixLine, desk: &Desk) -> Self {
        let asked = line.row.cells.iter().flat_map(|cell| &cell.asked);
        let open = asked.clone().find(|asked| asked.answer.is_none()).or_else(|| asked.clone().next());
        let step = open.map_or(InventoryStep::Family, |asked| asked.step);
        let source = |step: InventoryStep| desk.source_of(step).unwrap_or_default().to_owned();
        let sources: Vec<_> = InventoryStep::ALL.into_iter().map(|step| (step, source(step))).collect();
        Self {
            entry: line.entry,
            line: line.clone(),
            sources,
            fields: Fields {
                subject: open.map_or(line.file.applicant, |asked| asked.subject),
                step,
                finding: Finding::Nothing,
                source: source(step),
                details: String::new(),
                request_no: String::new(),
                answer_no: String::new(),
                date: DateText::of(desk.today),
                married: false,
                children: String::new(),
            },
        }
    }

    fn asks_family(&self) -> bool {
        self.fields.step == InventoryStep::Family && self.fields.finding == Finding::Found
    }

    fn family(&self) -> Option<FamilyRecord> {
        match (self.fields.step, self.fields.finding) {
            (InventoryStep::Family, Finding::Found) => {
                let children = self.fields.children.trim().parse().ok()?;
                Some(FamilyRecord { married: self.fields.married, children })
            }
            (InventoryStep::Family, Finding::Nothing) => Some(FamilyRecord { married: false, children: 0 }),
            _ => None,
        }
    }

    fn question_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let label = tr.inventory_column_step();
        let step = |step: &InventoryStep| tr.inventory_step(*step);
        let changed = Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.fields.step, &InventoryStep::ALL, step))
            .inner;
        if changed && let Some((_, source)) = self.sources.iter().find(|(step, _)| *step == self.fields.step)
        {
            self.fields.source.clone_from(source);
        }
        let mut subjects = vec![self.line.file.applicant];
        if self.fields.step.concerns_household() {
            subjects.extend(self.line.file.household.iter().map(|member| member.iin));
        } else {
            self.fields.subject = self.line.file.applicant;
        }
        let label = tr.inventory_answer_subject();
        let line = &self.line;
        let name = |iin: &IdentityNumber| format!("{} · {iin}", subject(tr, line, *iin));
        Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.fields.subject, &subjects, name));
    }
}

impl Form for AnswerForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_form_title(&tr.inventory_answer_title(), &self.line.name.full())
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_answer_agree()
    }

    fn is_complete(&self) -> bool {
        let family = !self.asks_family() || self.family().is_some();
        family && !self.fields.source.trim().is_empty() && self.fields.date.typed().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        self.question_ui(ui, tr);
        Field::new(&tr.inventory_column_source()).text(ui, &mut self.fields.source);
        let label = tr.inventory_answer_finding();
        let name = |finding: &Finding| history::finding(tr, *finding);
        Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.fields.finding, &FINDINGS, name));
        if self.asks_family() {
            ui.checkbox(&mut self.fields.married, tr.inventory_answer_married());
            Field::new(&tr.inventory_answer_children()).text(ui, &mut self.fields.children);
        }
        if self.fields.step.opens_case() && self.fields.finding == Finding::Found {
            ui.add(Label::new(RichText::new(tr.inventory_answer_hit_hint()).small().weak()).wrap());
        }
        Field::new(&tr.inventory_column_details()).text(ui, &mut self.fields.details);
        Field::new(&tr.inventory_answer_request()).text(ui, &mut self.fields.request_no);
        Field::new(&tr.inventory_answer_number()).text(ui, &mut self.fields.answer_no);
        day_ui(ui, tr, &tr.inventory_column_date(), &mut self.fields.date, view.zone().day(view.now));
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("answer {}", self.entry.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let trimmed = |text: &str| text.trim().to_owned();
        let facts = self.fields.date.typed().map(|date| Answer {
            subject: self.fields.subject,
            step: self.fields.step,
            source: self.fields.source.clone(),
            finding: self.fields.finding,
            details: trimmed(&self.fields.details),
            request_no: trimmed(&self.fields.request_no),
            answer_no: trimmed(&self.fields.answer_no),
            date,
            family: self.family(),
        });
        let entry = self.entry;
        Box::new(move |writer, stamp| {
            if let Some(facts) = facts {
                inventory::record_answer(writer, stamp, entry, facts)?;
            }
            Ok(say(Tr::inventory_answer_done))
        })
    }
}
