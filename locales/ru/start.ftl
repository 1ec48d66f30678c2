# Under the program's name.
start-what-it-is = Реестр, очередь и распределение служебного жилища жилищной комиссии гарнизона

# The three cards.
start-new-title = Новый реестр
start-new-sentence = Начните реестр комиссии с чистого листа: гарнизоны, название комиссии, правовое основание.
start-new-button = Создать реестр…
start-open-title = Открыть реестр
start-open-sentence = Откройте файл реестра, который есть на этом компьютере или в сетевой папке.
start-open-button = Открыть
start-practice-title = Учебный реестр
start-practice-sentence = Вымышленные люди и жилища: всё можно попробовать без опаски. На каждом экране и документе стоит пометка.
start-practice-button = Создать учебный реестр

# The form of a new register.
start-commission-kk = Название комиссии, по-казахски
start-commission-ru = Название комиссии, по-русски
start-garrison = Гарнизон { $number-count }
start-zone = Часовой пояс гарнизона { $number-count }
start-add-garrison = Добавить гарнизон
start-garrison-twice = Такой гарнизон уже есть: напишите другое название
start-zone-hint = С 1 марта 2024 года время по всей стране одно; пояс нужен для времени старых рапортов.
start-zone-almaty = Алматы, Астана
start-zone-qyzylorda = Кызылорда
start-zone-qostanay = Костанай
start-zone-aqtobe = Актобе
start-zone-aqtau = Актау
start-zone-atyrau = Атырау
start-zone-oral = Уральск
start-basis = Правовое основание распределения
start-basis-hint = В каждом раунде можно выбрать другое основание.
start-language = Язык реестра
start-file = Файл
start-register-files = Реестры Kezek
start-fill-in = Заполните
start-create = Создать

# While a register is being made or opened, and what is told then.
start-making = Создаётся реестр…
start-making-practice = Создаётся учебный реестр: люди, жилища, раунды, инвентаризация…
start-opening = Открывается реестр…
start-lapsed-now = { $count ->
    [one] Истёк срок { $count } предложения: молчание записано.
    [few] Истёк срок { $count } предложений: молчание записано.
    [many] Истёк срок { $count } предложений: молчание записано.
   *[other] Истёк срок { $count } предложений: молчание записано.
}

# The page that opens a register, beside its button; and its hover text.
start-look-only = Только просмотр
start-look-only-hint = Реестр открывается для чтения, секретарь может работать с ним в то же время. ИИН и телефоны скрыты, записать ничего нельзя.
start-restore = Восстановить из копии…
# Below it, when a register did not open.
start-copies-beside = Рядом с файлом есть копии этого реестра. Выберите ту, из которой восстановить:
start-copy-beside = { $time } · записей: { $records }
start-no-copies-beside = Копий этого реестра рядом с файлом нет. Если копия лежит в другом месте, нажмите «Восстановить из копии…».
# The page that makes a register of a copy.
start-restore-title = Восстановление из копии
start-restore-copy = Файл копии
start-restore-look = Показать, что внутри
start-restore-hint = Файл, который не открылся, остаётся как есть; восстановленный откроется сразу.
