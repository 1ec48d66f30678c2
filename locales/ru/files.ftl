# Why a register file cannot be used, and what to do.
files-unreachable = Файл реестра не открывается: { $cause }. Проверьте путь и права.
files-exists = Такой файл уже есть, он не тронут. Выберите другое имя.
files-not-a-register = Это не реестр Kezek. Выберите другой файл.
files-too-new = Реестр записан более новой программой (версия { $found }, эта знает { $known }). Обновите программу.
files-damaged = Файл реестра повреждён, он оставлен как есть. Откройте резервную копию.
files-needs-upgrade = Реестр записан прежней версией. Откройте его один раз для записи, затем повторите.
files-busy = Реестр сейчас записывает другая программа. Повторите через минуту.
files-write-protected = Файл реестра или его папка защищены от записи. Снимите защиту или скопируйте файл.
files-disk-full = На диске нет места, ничего не записано. Освободите место и повторите.
files-clock-behind = Часы показывают { $now }, а последняя запись сделана { $last-event-at }. Исправьте часы компьютера или запишите исправление времени.
files-unknown-event = В реестре есть записи более новой программы ({ $kind }). Обновите программу.
files-unreadable-event = Запись журнала ({ $kind }) не читается: файл меняли извне. Откройте резервную копию.
files-inapplicable = Запись журнала { $sequence } не согласуется с другими: файл меняли извне. Откройте резервную копию.
files-database = База данных отказала: { $cause }. Повторите, а если не поможет, откройте резервную копию.
files-held-by = С реестром работает { $person } ({ $machine }, с { $since }). Дождитесь, пока его закроют.
files-held = С реестром работают в другом окне. Дождитесь, пока его закроют.
files-not-locked = Нельзя занять реестр для записи: { $cause }. Проверьте папку профиля.
files-no-profile = Папка профиля недоступна: { $cause }. Задайте её переменной { $variable }.

# Headings of the queue, in exported lists and on paper.
files-column-garrison = Гарнизон
files-column-place = Место
files-column-registration-no = Рег. №
files-column-submitted-at = Дата и время подачи
files-column-iin = ИИН
files-column-name = Ф. И. О.
files-column-category = Категория
files-column-persons = Человек
files-column-area-min = Площадь от, кв. м
files-column-area-max = Площадь до, кв. м
files-column-min-rooms = Комнат не меньше
files-column-state = Состояние
files-column-marks = Пометки
# The name of the list, as a sheet and as a title.
files-queue-list = Список очередности
# Under the title on paper.
files-queue-list-subtitle = { $number } от { $date }. Гарнизон: { $garrison }. По состоянию на { $time }
# The moment of a list of a past day.
files-end-of-day = конец дня { $date }
# Under the table on paper.
files-queue-list-total = Всего в очереди: { $persons }.
files-queue-list-head = Отпечаток журнала: { $head }
