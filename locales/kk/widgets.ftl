# Buttons that many screens have.
widgets-browse = Шолу…
widgets-cancel = Болдырмау
widgets-close = Жабу
widgets-back = Артқа
widgets-remove = Алып тастау
widgets-today = Бүгін
# Inside a field for a day while it is empty.
widgets-date-hint = кк.аа.жжжж
