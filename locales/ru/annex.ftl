# The annex of order 528, in messages and on notices: the official wording with the blanks filled.
# Mended against the printed form: the salutation by sex, «в течение», «состоящее», no space before a comma.

# The first line.
annex-offer-salutation-male = Уважаемый { $name }!
annex-offer-salutation-female = Уважаемая { $name }!
# What is offered.
annex-offer-dwelling = В рамках обеспечения служебным жилищем военнослужащих и работников ВС РК Вам распределено служебное жилище по адресу: { $address }, состоящее из { $rooms-said } с общей площадью { $area }{ "\u00A0" }кв.м.
# The request to answer, above the codes: with the term and the effect of silence, with the term, without.
annex-offer-request-and-silence = Просим Вас в течение { $term } подтвердить согласие либо отказ используя одну из следующих комбинаций. В случае отсутствия ответа в указанный срок, будет считаться, что Вы отказались от служебного жилища (6526):
annex-offer-request-in-time = Просим Вас в течение { $term } подтвердить согласие либо отказ используя одну из следующих комбинаций:
annex-offer-request = Просим Вас подтвердить согласие либо отказ используя одну из следующих комбинаций:
# How the blanks for the rooms and the term are filled.
annex-rooms-said = { $rooms }{ "\u00A0" }{ $rooms ->
    [one] комнаты
    [few] комнат
    [many] комнат
   *[other] комнат
}
annex-term-said = { $hours }{ "\u00A0" }{ $hours ->
    [one] часа
    [few] часов
    [many] часов
   *[other] часов
}
# What each code says.
annex-code-6521 = Согласен
annex-code-6522 = Отказ, квадратура не соответствует нормам положенной площади
annex-code-6523 = Отказ, являюсь получателем жилищных выплат
annex-code-6524 = Отказ, не состою в трудовых отношениях с ВС РК
annex-code-6525 = Отказ, наличие в семье лица с инвалидностью или тяжелой формой хронического заболевания
annex-code-6526 = Отказ от служебного жилища
annex-code-6527 = Отказ, квадратуру, не соответствующую нормам положенной площади впредь не предлагать
# The last sentence.
annex-hot-line = По всем вопросам можете обратиться по телефонам «Горячая линия» указанным на официальном сайте МО РК.
