# Buttons that many screens have.
widgets-browse = Обзор…
widgets-cancel = Отмена
widgets-close = Закрыть
widgets-back = Назад
widgets-remove = Убрать
widgets-today = Сегодня
# Inside a field for a day while it is empty.
widgets-date-hint = дд.мм.гггг
# Inside a field for a time while it is empty.
widgets-now = сейчас
# Beside a field for a time: how to write it.
widgets-time-hint = дд.мм.гггг чч:мм
# A local time that the clocks skipped.
widgets-time-never = Такого времени не было: часы переводили вперёд. Исправьте его.

# A document that an act rests on.
widgets-document-body = Кем выдан
widgets-document-number = Номер документа
widgets-document-date = Дата документа

# Beside an identity number of twelve digits, while it is typed.
widgets-iin-right = контрольная цифра верна
widgets-iin-wrong = контрольная цифра не сходится
