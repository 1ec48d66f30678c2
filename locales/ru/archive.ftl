# The list of printed papers.
archive-list = Напечатанные документы
archive-kind-offer-notice = Уведомление о предложении
archive-kind-protocol = Протокол раунда
archive-column-kind = Документ
archive-column-number = Номер
archive-column-date = Дата
archive-column-person = Кому
archive-column-registration-no = Рег. №
archive-column-prints = Печатей
archive-column-printed-at = Напечатан
archive-column-author = Автор
archive-column-copies = Копии
archive-copies = копия
archive-none-found = По этому запросу документов нет
archive-none-found-hint = Очистите поле поиска вверху.

# Beside the list: one paper.
archive-choose = Выберите документ, чтобы увидеть, кому он дан и сколько раз напечатан.
archive-title = { $kind } № { $number }
archive-printed = Напечатан
archive-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раз
}
archive-never = ни разу
archive-copy-hint = Номер и дата остаются прежними, на каждом листе будет пометка «КОПИЯ». Просмотр копией не считается.
archive-look = Посмотреть…
archive-print-copy = Напечатать копию…
archive-list-hint = Список печатается заново в разделе «Очередь». Там же видно, какой была очередь в тот день.
archive-protocol-hint = Протокол составляется на странице раунда. Пока раунд не изменился, это копия с тем же номером и датой.
archive-minutes-hint = Протоколы и выписки печатаются в разделе «Заседания, наём». Пока протокол не изменился, это копия с тем же номером и датой.
archive-place-hint = Сведения составляются на карточке, в части «Почему это место», каждый раз с новым номером.
archive-made-anew = Список составляется каждый раз заново, с новым номером и датой.
archive-show-queue = Очередь на этот день
archive-show-card = Карточка
archive-show-round = Раунд { $number }
archive-round = Раунд

# What the list can be narrowed by.
archive-filter-year = Год
