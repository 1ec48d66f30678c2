//! What a person can do about a message that was not delivered, and about silence without effect.

use egui::{Label, Ui};

use crate::{
    domain::{
        ids::OfferId,
        offer::{OfferState, WithdrawReason},
    },
    i18n::Tr,
    ops::offers,
    ui::{
        action::SectionAct,
        screens::offers::line::OfferLine,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            form_dialog::{Act, Form, say},
            trouble::sentence_ui,
        },
    },
};

/// The way a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    OnPaper,
    Withdraw(WithdrawReason),
}

/// See the module.
pub struct Settling {
    offer: OfferId,
    way: Way,
}

/// Shows what can be done about an offer; returns the form of what was chosen.
pub fn ways_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine) -> Option<Settling> {
    let (tr, offer) = (view.tr, line.offer.id);
    let (advice, reason) = match line.offer.state {
        OfferState::Failed => (tr.replies_advice_failed(), WithdrawReason::NotDelivered),
        OfferState::NoAnswer => (tr.replies_advice_no_answer(), WithdrawReason::NoAnswerDecided),
        OfferState::Prepared
        | OfferState::Sent
        | OfferState::Delivered
        | OfferState::Accepted
        | OfferState::Refused
        | OfferState::Lapsed
        | OfferState::Withdrawn => return None,
    };
    sentence_ui(ui, Meaning::Warning, &advice);
    let mut way = None;
    ui.horizontal_wrapped(|ui| {
        let mut button = |act, text| button::for_act(ui, view, act, view.can_write(), text);
        let by_message = line.can_be_sent() && line.goes_by_message();
        if by_message && button(SectionAct::PutOnPaper, tr.rounds_put_on_paper_button()) {
            way = Some(Way::OnPaper);
        }
        if button(SectionAct::WithdrawOffer, tr.rounds_withdraw()) {
            way = Some(Way::Withdraw(reason));
        }
    });
    way.map(|way| Settling { offer, way })
}

impl Form for Settling {
    fn title(&self, tr: Tr) -> String {
        match self.way {
            Way::OnPaper => tr.rounds_paper_title(1),
            Way::Withdraw(_) => tr.rounds_withdraw_title(1),
        }
    }

    fn agree(&self, tr: Tr) -> String {
        match self.way {
            Way::OnPaper => tr.rounds_paper_agree(),
            Way::Withdraw(_) => tr.rounds_withdraw_agree(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let body = match self.way {
            Way::OnPaper => tr.rounds_paper_body(),
            Way::Withdraw(reason) => {
                format!(
                    "{}\n{}: {}",
                    tr.rounds_withdraw_body(),
                    tr.rounds_column_reason(),
                    tr.withdraw_reason(reason)
                )
            }
        };
        ui.add(Label::new(body).wrap());
    }

    fn act(&self) -> Act {
        let (offer, way) = (self.offer, self.way);
        Box::new(move |writer, stamp| match way {
            Way::OnPaper => {
                offers::put_on_paper(writer, stamp, &[offer])?;
                Ok(say(|tr| tr.rounds_put_on_paper(1)))
            }
            Way::Withdraw(reason) => {
                offers::withdraw(writer, stamp, offer, reason)?;
                Ok(say(|tr| tr.rounds_withdrawn(1)))
            }
        })
    }
}
