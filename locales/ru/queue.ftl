# The columns of the list.
queue-column-place = Место
queue-column-number = Рег. №
queue-column-submitted = Подано
queue-column-name = Фамилия, имя, отчество
queue-column-category = Звание
queue-column-persons = Чел.
queue-column-area = Норма, м²
queue-column-rooms = Комнат
queue-column-state = Состояние
queue-column-marks = Отметки

# The states in a word; the whole sentence is shown when the pointer rests on it.
queue-state-active = в очереди
queue-state-offered = предложено
queue-state-reserved = закреплено
queue-state-case-open = дело
queue-state-appealed = обжалуется
queue-state-housed = обеспечен
queue-state-excluded = снят
queue-state-payments = выплаты
queue-state-withdrawn = отозвано

# The marks in a word.
queue-mark-equal-time = равное время
queue-mark-no-consent = без согласия
queue-mark-no-phone = без телефона
queue-mark-within-norm-only = только в норме
queue-mark-time-by-decision = по решению
queue-mark-case = дело
queue-mark-case-sentence = рассматривается снятие с учёта

# A serviceman without a rank, and personnel, in the column of ranks.
queue-category-serviceman = военнослужащий
queue-category-civilian = гражд. персонал

# Above the list.
queue-found = Найдено { $found } из { $all }
queue-as-of = на { $time }
queue-on-day = На день
queue-show-day = Показать
queue-add = Добавить…
queue-nobody-found = Никто не найден
queue-nobody-found-hint = Ищите по фамилии, ИИН, телефону или регистрационному номеру. Казахские буквы можно набирать русскими.
queue-nobody-in-queue = В очереди никто не найден
queue-nobody-in-queue-hint = Ниже те, у кого места в очереди нет: уже обеспеченные и снятые с учёта.
queue-nobody-then = В этот день в очереди никого не было

# Below the list: whom the search finds outside the queue.
queue-without-place = Без места в очереди: { $found }

# A past day in view.
queue-looking-back = Восстанавливается очередь на выбранный день…
queue-past-band = Очередь на конец дня { $date }. Более поздние записи не учтены, изменить её нельзя.
queue-back-to-present = Вернуться к сегодняшней
queue-before-beginning = Реестр ведётся с { $date }: раньше этого дня очереди в нём нет.

# Why a button is pale.
queue-past-is-read-only = Показан прошедший день. Вернитесь к сегодняшней очереди.
queue-register-is-read-only = Реестр открыт только для чтения. Закройте его там, где с ним работают, и откройте снова.
queue-register-is-looked-at = Реестр открыт только для просмотра. Чтобы работать с ним, откройте его снова кнопкой «Открыть».

# What the list can be narrowed by.
queue-filter-persons = Человек в семье
queue-filter-year = Год подачи
queue-filter-floor = Этаж

# Papers for those who are chosen in the list.
queue-print-chosen = Выбранным: { $count }
queue-print-places = Сведения о месте в очереди…
queue-print-notices = Уведомления о предложении…
