//! The offer in the words of the annex of order 528, for messages and for notices.

use super::{Tr, amounts, letters::LetterTexts};
use crate::domain::{
    area::Area,
    language::Bilingual,
    person::Sex,
    reply::ReplyCode,
    template::{Passage, TemplateBlank},
};

/// The blanks of the annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferText {
    /// Surname, given name and, where there is one, patronymic.
    pub name: String,
    pub sex: Sex,
    pub address: Bilingual,
    pub rooms: u16,
    /// The annex asks for the total area, never the useful one.
    pub total_area: Area,
    /// The term in force; `None` without an act that sets one.
    pub term: Option<ReplyTerm>,
    /// The wording.
    pub texts: LetterTexts,
}

/// What an act says of the time for a reply (design 4.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplyTerm {
    pub window_hours: u32,
    /// Whether silence counts as a refusal.
    pub silence_refuses: bool,
}

impl OfferText {
    /// "Dear …".
    pub fn salutation(&self, tr: Tr) -> String {
        let passage = match self.sex {
            Sex::Male => Passage::OfferSalutationMale,
            Sex::Female => Passage::OfferSalutationFemale,
        };
        self.texts.filled(tr, passage, &[(TemplateBlank::Name, &self.name)])
    }

    /// What is offered, where, how large.
    pub fn dwelling(&self, tr: Tr) -> String {
        let (area, rooms) = (amounts::area_number(self.total_area), tr.annex_rooms_said(self.rooms));
        let values = [
            (TemplateBlank::Address, self.address.get(tr.lang())),
            (TemplateBlank::Rooms, &rooms),
            (TemplateBlank::Area, &area),
        ];
        self.texts.filled(tr, Passage::OfferDwelling, &values)
    }

    /// The request to answer; term and effect of silence are said only if an act gives them.
    pub fn request(&self, tr: Tr) -> String {
        let Some(ReplyTerm { window_hours, silence_refuses }) = self.term else {
            return self.texts.filled(tr, Passage::OfferRequest, &[]);
        };
        let passage = match silence_refuses {
            true => Passage::OfferRequestAndSilence,
            false => Passage::OfferRequestInTime,
        };
        self.texts.filled(tr, passage, &[(TemplateBlank::Term, &tr.annex_term_said(window_hours))])
    }

    /// Where to ask.
    pub fn closing(&self, tr: Tr) -> String {
        self.texts.filled(tr, Passage::OfferClosing, &[])
    }

    /// The whole text, a line for each paragraph and each code.
    pub fn lines(&self, tr: Tr) -> Vec<String> {
        let opening = [self.salutation(tr), self.dwelling(tr), self.request(tr)];
        opening.into_iter().chain(tr.code_lines()).chain([self.closing(tr)]).collect()
    }
}

impl Tr {
    /// What a reply code says.
    pub fn reply_code(self, code: ReplyCode) -> String {
        match code {
            ReplyCode::Accepts => self.annex_code_6521(),
            ReplyCode::AreaMismatch => self.annex_code_6522(),
            ReplyCode::ReceivesPayments => self.annex_code_6523(),
            ReplyCode::NotEmployed => self.annex_code_6524(),
            ReplyCode::SpecialNeed => self.annex_code_6525(),
            ReplyCode::Refuses => self.annex_code_6526(),
            ReplyCode::WithinNormOnly => self.annex_code_6527(),
        }
    }

    /// The list of the codes, `6521 – …;` and so on.
    pub fn code_lines(self) -> [String; 7] {
        ReplyCode::ALL.map(|code| {
            let end = if Some(&code) == ReplyCode::ALL.last() { '.' } else { ';' };
            format!("{} – {}{end}", code.number(), self.reply_code(code))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn offer(sex: Sex, rooms: u16, term: Option<ReplyTerm>) -> OfferText {
        OfferText {
            name: "Әбілқайырова Іңкәр Серікқызы".to_owned(),
            sex,
            address: Bilingual {
                kk: "Алматы қ., Абай д-лы, 1".to_owned(),
                ru: "г. Алматы, пр. Абая, 1".to_owned(),
            },
            rooms,
            total_area: Area::from_centi_m2(54_30),
            term,
            texts: LetterTexts::default(),
        }
    }

    const TERM: ReplyTerm = ReplyTerm { window_hours: 48, silence_refuses: true };

    #[track_caller]
    fn check(found: &str, expected: &str) {
        assert_eq!(found.replace('\u{a0}', " "), expected);
    }

    #[test]
    fn the_kazakh_text_is_that_of_the_annex() {
        let tr = Tr::new(Lang::Kk);
        let lines = offer(Sex::Female, 2, Some(TERM)).lines(tr);
        let expected = "Құрметті Әбілқайырова Іңкәр Серікқызы!\n\
            ҚР ҚК әскери қызметшілері мен қызметкерлерін қызметтік тұрғынжаймен қамтамасыз ету шеңберінде Сізге \
            Алматы қ., Абай д-лы, 1 мекенжайы бойынша жалпы ауданы 54,3 ш.м. 2 бөлмеден тұратын қызметтік \
            тұрғынжай бөлінді.\n\
            Сізден 48 сағат ішінде мынадай комбинациялардың бірін пайдаланып, келісуді не бас тартуды \
            растауыңызды сұраймыз. Көрсетілген мерзімде жауап болмаған жағдайда Сіз қызметтік тұрғынжайдан бас \
            тарттыңыз деп саналады (6526):\n\
            6521 – Келісемін;\n\
            6522 – Бас тарту, ауданы тиесілі ауданның нормаларына сәйкес келмейді;\n\
            6523 – Бас тарту, мен тұрғын үй төлемін алушы болып табыламын;\n\
            6524 – Бас тарту, ҚР ҚК-да еңбек қатынасында тұрмаймын;\n\
            6525 – Бас тарту, отбасында мүгедектігі бар немесе созылмалы аурудың ауыр түрімен ауыратын адамның \
            болуы;\n\
            6526 – Қызметтік тұрғынжайдан бас тарту;\n\
            6527 – Бас тарту, тиесілі аудан нормаларына сәйкес келмейтін ауданды алдағы уақытта ұсынбау.\n\
            Барлық мәселе бойынша ҚР ҚМ ресми сайтында көрсетілген «Жедел желі» телефондары арқылы хабарласа \
            аласыз.";
        check(&lines.join("\n"), expected);
    }

    #[test]
    fn the_russian_text_is_that_of_the_annex_with_its_slips_mended() {
        let lines = offer(Sex::Female, 2, Some(TERM)).lines(Tr::new(Lang::Ru));
        let expected = "Уважаемая Әбілқайырова Іңкәр Серікқызы!\n\
            В рамках обеспечения служебным жилищем военнослужащих и работников ВС РК Вам распределено служебное \
            жилище по адресу: г. Алматы, пр. Абая, 1, состоящее из 2 комнат с общей площадью 54,3 кв.м.\n\
            Просим Вас в течение 48 часов подтвердить согласие либо отказ используя одну из следующих \
            комбинаций. В случае отсутствия ответа в указанный срок, будет считаться, что Вы отказались от \
            служебного жилища (6526):\n\
            6521 – Согласен;\n\
            6522 – Отказ, квадратура не соответствует нормам положенной площади;\n\
            6523 – Отказ, являюсь получателем жилищных выплат;\n\
            6524 – Отказ, не состою в трудовых отношениях с ВС РК;\n\
            6525 – Отказ, наличие в семье лица с инвалидностью или тяжелой формой хронического заболевания;\n\
            6526 – Отказ от служебного жилища;\n\
            6527 – Отказ, квадратуру, не соответствующую нормам положенной площади впредь не предлагать.\n\
            По всем вопросам можете обратиться по телефонам «Горячая линия» указанным на официальном сайте МО РК.";
        check(&lines.join("\n"), expected);
    }

    #[track_caller]
    fn check_rooms(rooms: u16, russian: &str) {
        let text = offer(Sex::Male, rooms, None).dwelling(Tr::new(Lang::Ru)).replace('\u{a0}', " ");
        assert!(text.contains(&format!("состоящее из {russian} с общей")), "{text}");
    }

    #[test]
    fn rooms_agree_with_their_number() {
        check_rooms(1, "1 комнаты");
        check_rooms(2, "2 комнат");
        check_rooms(5, "5 комнат");
        check_rooms(21, "21 комнаты");
    }

    #[test]
    fn term_and_silence_are_said_only_if_an_act_gives_them() {
        let request = |term| offer(Sex::Male, 2, term).request(Tr::new(Lang::Ru));
        let in_time = request(Some(ReplyTerm { silence_refuses: false, ..TERM }));
        check(
            &in_time,
            "Просим Вас в течение 48 часов подтвердить согласие либо отказ используя одну из следующих комбинаций:",
        );
        check(
            &request(None),
            "Просим Вас подтвердить согласие либо отказ используя одну из следующих комбинаций:",
        );
        let day = request(Some(ReplyTerm { window_hours: 21, silence_refuses: false }));
        assert!(day.contains("в течение 21\u{a0}часа "), "{day}");
    }

    #[test]
    fn the_salutation_agrees_with_the_sex() {
        let salutation = |sex, lang| offer(sex, 2, None).salutation(Tr::new(lang));
        assert!(salutation(Sex::Male, Lang::Ru).starts_with("Уважаемый "));
        assert!(salutation(Sex::Female, Lang::Ru).starts_with("Уважаемая "));
        assert_eq!(salutation(Sex::Male, Lang::Kk), salutation(Sex::Female, Lang::Kk));
    }
}
