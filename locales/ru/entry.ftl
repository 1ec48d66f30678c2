# The fields of an application, on the form and on the card.
entry-registration-no = Регистрационный номер
entry-garrison = Гарнизон
entry-iin = ИИН
entry-surname = Фамилия
entry-given = Имя
entry-patronymic = Отчество
entry-sex = Пол
entry-sex-male = мужской
entry-sex-female = женский
entry-birth-date = Дата рождения
entry-category = Категория
entry-rank = Воинское звание
entry-military-unit = Войсковая часть
entry-phone = Телефон
entry-consent = Согласие на обработку данных
entry-pregnancy = Беременность более 22 недель
entry-rights = Особые права
entry-right-additional-room = дополнительная комната
entry-right-lower-floor = нижний этаж или лифт
entry-right-second-floor = не выше второго этажа
entry-previous-dwelling = Служебное жилище по прежнему месту
entry-unknown = неизвестно

# The titles of the form and its parts.
entry-title-new = Новое заявление
entry-title-fix-row = Непринятая строка файла
entry-title-applicant = Исправление данных заявителя
entry-title-household = Исправление состава семьи
entry-title-submission = Исправление времени подачи или номера
entry-application = Заявление
entry-consent-and-rights = Согласие и права

# The submission.
entry-submitted-day = Дата подачи
entry-submitted-time = Время подачи
entry-time-hint = чч:мм:сс
entry-time-by-decision = На бумаге нет времени: его установило решение
entry-decision-body = Кто принял решение
entry-decision-number = Номер решения
entry-decision-date = Дата решения
entry-before = Сейчас в реестре
entry-ground = Основание
entry-ground-recording-error = ошибка записи, исправляется по подлиннику
entry-ground-decision = решение (Закон, ст. 73 п. 4)
entry-paper = Подлинник
entry-both-values-stay = В истории останутся оба значения, прежнее и новое, с основанием.

# Consent, rights, household.
entry-rights-hint = Записывается право, а не диагноз.
entry-no-members = Никто не записан: заявитель живёт один.
entry-add-member = Добавить члена семьи
entry-of-member = { $field }, член семьи { $number }
entry-kinship = Степень родства
entry-kinship-child = ребёнок
entry-disability = инвалидность
entry-counting = Учёт
entry-counts = по закону
entry-not-counted-by-court = живёт отдельно по решению суда: не учитывается
entry-not-counted-premarital = жилище до брака: не учитывается

# What is wrong, where a form says it in another way than the report of a file.
entry-phone-unread = Номер не распознан: человек будет принят без телефона.
entry-time-missing = Впишите время из журнала регистрации: без него заявление не принимается. Если на бумаге времени нет, нужно решение, отметьте его ниже.
entry-errors = { $errors-count ->
    [one] Не записано: исправьте { $errors-count } поле.
    [few] Не записано: исправьте { $errors-count } поля.
    [many] Не записано: исправьте { $errors-count } полей.
   *[other] Не записано: исправьте { $errors-count } поля.
}
entry-row = Файл { $file }, строка { $row }
entry-row-issue = { $column }: «{ $value }». { $rule }

# Below the form.
entry-save = Записать
entry-put-aside = Отложить
entry-put-aside-hint = Введённое останется черновиком и вернётся, когда форма откроется снова.
entry-discard = Отказаться от ввода…
entry-discard-title = Отказаться от ввода?
entry-discard-body = Введённое в эту форму будет стёрто. Реестр не изменится.
entry-discard-agree = Стереть введённое
entry-draft-restored = Восстановлено то, что было введено и не записано.
entry-draft-begin-anew = Начать заново
entry-saving = Записывается…
entry-registered = Заявление внесено в реестр.
entry-corrected = Исправление записано.

# Below the fields: somebody of the register is like the one that is typed.
entry-similar = Похожий человек уже в реестре: { $name }, { $number }, { $standing }
entry-similar-show = Показать карточку
# When the pointer rests on the button that removes a member.
entry-remove-hint = Вернуть удалённое: Ctrl+Z
