# The minutes of a sitting by annex 3 of order 405, a paper: its kind in the list of printed papers.
minutes-kind = Протокол заседания
minutes-kind-extract = Выписка из протокола
# The commander's approval above the minutes.
minutes-approve = УТВЕРЖДАЮ
minutes-commander = Начальник гарнизона ВС РК ({ $garrison })
minutes-approval-day = «____» ______________ 20___ года
# The head; titles are printed in capitals.
minutes-title = Протокол № { $number } заседания жилищной комиссии
minutes-extract-title = Выписка из протокола № { $number } заседания жилищной комиссии
minutes-garrison = Гарнизон: { $garrison }
minutes-order = Комиссия действует на основании приказа начальника гарнизона от { $day-in-words } №{ "\u00A0" }{ $number }.
minutes-present = Присутствовали:
minutes-absent = Отсутствовали:
minutes-present-of = Из членов комиссии ({ $members-count }) присутствовали: { $present-count }.
minutes-presiding = Председательствовал: { $person }
# The agenda and its table.
minutes-agenda = Повестка дня:
minutes-agenda-allocation = 1. О распределении жилищного фонда согласно списку очередности лиц, нуждающихся в жилище.
minutes-column-item = №
minutes-column-person = Воинское звание, фамилия, имя, отчество
minutes-column-service = Место службы (работы)
minutes-column-employment = Трудовое отношение с ВС{ "\u00A0" }РК
minutes-column-family = Состав семьи
minutes-column-dwelling = Адрес предлагаемого жилища (количество комнат, общая площадь)
minutes-column-note = Примечание
minutes-applicant = заявитель
# A child who is not born yet.
minutes-one-more = ещё один человек (Закон, ст.{ "\u00A0" }75 п.{ "\u00A0" }5)
minutes-dwelling = { $address } (комнат: { $rooms }, { $area }{ "\u00A0" }кв.{ "\u00A0" }м)
# The decision on each person.
minutes-decisions = Решения комиссии:
minutes-person = { $name } (рег. №{ "\u00A0" }{ $registration-no })
minutes-grants = Решили: предоставить служебное жилище по адресу: { $address } (инв. №{ "\u00A0" }{ $inventory-no }).
minutes-declines = Решили: отказать в предоставлении служебного жилища по адресу: { $address } (инв. №{ "\u00A0" }{ $inventory-no }). Причина: { $reason }.
minutes-put-to-vote = Данное решение вынесено на голосование.
minutes-voted = Проголосовали: «За» – { $in-favour }, «Против» – { $against }.
minutes-voted-with-abstained = { $voted } Воздержались – { $abstained }.
minutes-opinion = Особое мнение (в случае наличия): { $opinion }
minutes-no-opinion = нет.
# The end of an extract.
minutes-approved = Протокол утверждён: { $day-in-words }, { $person }
minutes-extract-true = Выписка верна.
# At the foot of every page: the number in the list of printed papers.
minutes-footer = В списке напечатанных документов №{ "\u00A0" }{ $number } от { $day-in-words }
# The buttons beside minutes.
minutes-print = Протокол на бумаге…
minutes-print-extract = Выписка…
minutes-print-extracts = Выписки всем: { $count }…
