# Buttons that many screens have.
widgets-browse = Обзор…
widgets-cancel = Отмена
widgets-close = Закрыть
widgets-back = Назад
widgets-remove = Убрать
widgets-today = Сегодня
# Inside a field for a day while it is empty.
widgets-date-hint = дд.мм.гггг
