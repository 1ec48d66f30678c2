# Settings → Texts: the wording of the official letters.
# The names of the templates.
templates-offer = Предложение жилища: сообщение и извещение
templates-exclusion = Извещение о снятии с учета
# The names of the passages, over their fields.
templates-passage-offer-salutation-male = Обращение к мужчине
templates-passage-offer-salutation-female = Обращение к женщине
templates-passage-offer-dwelling = Что предложено
templates-passage-offer-request-and-silence = Просьба ответить: со сроком и последствием молчания
templates-passage-offer-request-in-time = Просьба ответить: со сроком, без последствия молчания
templates-passage-offer-request = Просьба ответить: без срока
templates-passage-closing = Последнее предложение
templates-passage-found-by-inventory = Что установлено (при инвентаризации)
templates-passage-found = Что установлено (без инвентаризации)
templates-passage-decision = Основание и решение
templates-passage-appeal = Порядок обжалования
templates-passage-place-stays = О месте в очереди до решения по жалобе
# The blanks: the word that stands in braces in a Russian wording, and what it stands for.
templates-blank-name = имя
templates-blank-address = адрес
templates-blank-rooms = комнаты
templates-blank-area = площадь
templates-blank-term = срок
templates-blank-found = причина
templates-blank-ground = подпункт
templates-blank-body = орган
templates-blank-date = дата
templates-blank-number = номер
templates-meaning-name = фамилия, имя, отчество
templates-meaning-address = адрес жилища
templates-meaning-rooms = число комнат; по-русски со словом: «2 комнат»
templates-meaning-area = общая площадь, одно число
templates-meaning-term = срок ответа с единицей: «48 часов»
templates-meaning-found = что установлено, именительный падеж, женский род
templates-meaning-ground = номер подпункта пункта 1 статьи 73
templates-meaning-body = кто принял решение
templates-meaning-date = день решения
templates-meaning-number = номер решения
# A blank with its meaning, in the list below a field.
templates-blank-line = { $blank } — { $meaning }
# Where the wording that the program began with comes from.
templates-source-offer = Приложение к Алгоритму, утверждённому приказом № 528 от 6 мая 2025 года
templates-source-exclusion = Приложение к Алгоритму, утверждённому приказом № 529 от 6 мая 2025 года; обжалование — по АППК
templates-source-exclusion-kk = Рабочий перевод русского приложения приказа № 529: официального казахского текста нет
# The list of templates.
templates-hint = Письма печатаются в той редакции, которая действует на дату письма. Номер редакции хранится с письмом: копия, напечатанная позже, повторяет те же слова.
templates-column-letter = Письмо
templates-column-version = Редакция
templates-column-from = Действует с
templates-version = № { $version }
templates-built-in = исходная
templates-not-official = не официальный текст
templates-not-official-hint = Казахский текст извещения — рабочий перевод, не официальный текст: казахского приложения приказа № 529 нет. Когда оно появится, внесите его здесь как новую редакцию.
templates-language-kk = казахский
templates-language-ru = русский
# One template in one language.
templates-history = Редакции
templates-history-line = № { $version }, действует с { $date }: { $act }
templates-history-author = внесено { $date }, { $author }
templates-history-built-in = Исходная: { $source }
templates-present = Текст, который действует сегодня
templates-sample = Образец с вымышленными данными
templates-new = Новая редакция…
templates-cancel = Отмена
# The form of a new wording.
templates-form-title = Новая редакция
templates-form-hint = Слова в фигурных скобках — места, которые программа заполняет сама. Скобки и слово в них менять нельзя, переставлять можно.
templates-form-from = Действует с
templates-form-act = Акт или причина
templates-form-act-hint = Например: протокол комиссии от 20 ноября 2026 года № 12.
templates-form-adopt = Внести редакцию
templates-adopted = Новая редакция внесена.
# What is wrong with a wording, beside its field.
templates-fault-empty = Напишите текст.
templates-fault-lone-brace = Знак № { $at }: скобка без пары. Место для заполнения пишется так: { $example }.
templates-fault-unknown-blank = Знак № { $at }: места «{ $name }» здесь нет. Можно: { $known }.
templates-fault-unknown-blank-none = Знак № { $at }: в этом предложении мест для заполнения нет, а стоит «{ $name }».
templates-fault-missing-blank = Нет места { $blank }: без него письмо неполно.
templates-fault-latin-letter = Знак № { $at }, слово «{ $word }»: буква «{ $letter }» латинская. Наберите её заново в русской или казахской раскладке.
# Why an adopted wording is refused.
templates-refused-wording = { $passage }: { $fault }
templates-refused-nothing = Текст не изменён.
# In the details of a paper: the wordings it is in.
templates-paper-wording = Редакция текста
templates-paper-wording-line = { $language }: { $version }
# The sample of the preview.
templates-sample-name = Серіков Асан Маратұлы
templates-sample-address = г. Алматы, пр. Абая, д. 10, кв. 25
templates-sample-body = Районная эксплуатационная часть
templates-sample-commission = Жилищная комиссия гарнизона
