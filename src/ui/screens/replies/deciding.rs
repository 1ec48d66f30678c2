//! The forms by which a person decides of a waiting reply.

use egui::{Label, RichText, ScrollArea, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use super::reading::WaitingReply;
use crate::{
    domain::{
        garrison::Zone,
        ids::{OfferId, ReplyId},
        reply::ConflictDecision,
    },
    i18n::Tr,
    ops::waiting,
    ui::{
        screens::offers::line::OfferLine,
        view::View,
        widgets::{
            document_field::DocumentText,
            field::{self, FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

const OFFERS_HEIGHT: f32 = 150.0;

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ConflictFields {
    decision: Option<ConflictDecision>,
    document: DocumentText,
}

/// Whose offer stands.
pub struct ConflictForm {
    reply: ReplyId,
    zone: Zone,
    fields: ConflictFields,
}

impl ConflictForm {
    /// A form for a reply in conflict.
    pub fn new(view: &View<'_>, waiting: &WaitingReply) -> Self {
        let document = commission(view);
        let fields = ConflictFields { decision: None, document };
        Self { reply: waiting.reply.id, zone: waiting.zone(view.zone()), fields }
    }
}

/// A document of the commission that keeps the register, as most are.
fn commission(view: &View<'_>) -> DocumentText {
    let body = view.register.map_or("", |head| head.commission(view.lang));
    DocumentText::of_body(body)
}

impl Form for ConflictForm {
    fn title(&self, tr: Tr) -> String {
        tr.replies_decide_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.replies_decide_agree()
    }

    fn is_complete(&self) -> bool {
        self.fields.decision.is_some() && self.fields.document.reference().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        for decision in ConflictDecision::ALL {
            let (words, hint) = match decision {
                ConflictDecision::HonoursReply => (tr.replies_honour(), tr.replies_honour_hint()),
                ConflictDecision::LapseStands => (tr.replies_lapse_stands(), tr.replies_lapse_stands_hint()),
            };
            ui.radio_value(&mut self.fields.decision, Some(decision), words);
            ui.indent(("hint", decision as u8), |ui| {
                ui.add(Label::new(RichText::new(hint).small().weak()).wrap());
            });
        }
        ui.add_space(4.0);
        self.fields.document.ui(ui, tr, self.zone.day(view.now));
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("conflict {}", self.reply.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (reply, decided) = (self.reply, self.fields.decision.zip(self.fields.document.reference()));
        Box::new(move |writer, stamp| {
            if let Some((decision, document)) = decided {
                waiting::decide_conflict(writer, stamp, reply, decision, document)?;
            }
            Ok(say(Tr::replies_decided))
        })
    }
}

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct LateFields {
    document: DocumentText,
}

/// A late reply taken as the answer, where silence had no effect.
pub struct LateForm {
    reply: ReplyId,
    zone: Zone,
    fields: LateFields,
}

impl LateForm {
    /// A form for a late reply.
    pub fn new(view: &View<'_>, waiting: &WaitingReply) -> Self {
        let fields = LateFields { document: commission(view) };
        Self { reply: waiting.reply.id, zone: waiting.zone(view.zone()), fields }
    }
}

impl Form for LateForm {
    fn title(&self, tr: Tr) -> String {
        tr.replies_take_late_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.replies_take_late_agree()
    }

    fn is_complete(&self) -> bool {
        self.fields.document.reference().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add(Label::new(view.tr.replies_take_late_body()).wrap());
        ui.add_space(4.0);
        self.fields.document.ui(ui, view.tr, self.zone.day(view.now));
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("late {}", self.reply.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (reply, document) = (self.reply, self.fields.document.reference());
        Box::new(move |writer, stamp| {
            if let Some(document) = document {
                waiting::take_late(writer, stamp, reply, document)?;
            }
            Ok(say(Tr::replies_decided))
        })
    }
}

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct AssignFields {
    chosen: Option<OfferId>,
    evidence: String,
}

/// A reply matched to an offer by hand.
pub struct AssignForm {
    reply: ReplyId,
    offers: Vec<(OfferLine, String)>,
    query: String,
    fields: AssignFields,
}

impl AssignForm {
    /// A form for a reply, with the offers that it could answer.
    pub fn new(waiting: &WaitingReply, offers: Vec<(OfferLine, String)>) -> Self {
        let fields = AssignFields { chosen: None, evidence: String::new() };
        Self { reply: waiting.reply.id, offers, query: String::new(), fields }
    }

    fn offers_ui(&mut self, ui: &mut Ui, tr: Tr) {
        Field::new(&tr.replies_assign_search()).text(ui, &mut self.query);
        let found: Vec<_> = self.offers.iter().filter(|(line, _)| line.is_found_by(&self.query)).collect();
        let label = tr.replies_assign_offer();
        Field::new(&label).show(ui, |ui| {
            ScrollArea::vertical().max_height(OFFERS_HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
                ui.vertical(|ui| {
                    for (line, words) in found {
                        ui.selectable_value(&mut self.fields.chosen, Some(line.offer.id), words);
                    }
                });
            });
        });
    }
}

impl Form for AssignForm {
    fn title(&self, tr: Tr) -> String {
        tr.replies_assign_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.replies_assign_agree()
    }

    fn is_complete(&self) -> bool {
        self.fields.chosen.is_some() && !self.fields.evidence.trim().is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.add(Label::new(tr.replies_assign_body()).wrap());
        ui.add_space(4.0);
        self.offers_ui(ui, tr);
        let label = tr.replies_assign_evidence();
        Field::new(&label).show(ui, |ui| {
            let edit =
                TextEdit::multiline(&mut self.fields.evidence).desired_rows(2).desired_width(FIELD_WIDTH);
            field::name(&ui.add(edit), &label);
        });
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("assign {}", self.reply.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (reply, chosen, evidence) = (self.reply, self.fields.chosen, self.fields.evidence.clone());
        Box::new(move |writer, stamp| {
            let judged = match chosen {
                Some(offer) => Some(waiting::assign(writer, stamp, reply, offer, &evidence)?),
                None => None,
            };
            Ok(say(move |tr| {
                judged.map(|judged| tr.replies_assigned(&tr.disposition(judged))).unwrap_or_default()
            }))
        })
    }
}
