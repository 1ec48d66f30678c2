# Buttons that many screens have.
widgets-browse = Шолу…
widgets-cancel = Болдырмау
widgets-close = Жабу
widgets-back = Артқа
widgets-remove = Алып тастау
widgets-today = Бүгін
# Inside a field for a day while it is empty.
widgets-date-hint = кк.аа.жжжж
# Inside a field for a time while it is empty.
widgets-now = қазір
# Beside a field for a time: how to write it.
widgets-time-hint = кк.аа.жжжж сс:мм
# A local time that the clocks skipped.
widgets-time-never = Мұндай уақыт болмаған: сағат тілі алға жылжытылған. Уақытты түзетіңіз.

# A document that an act rests on.
widgets-document-body = Кім берген
widgets-document-number = Құжаттың нөмірі
widgets-document-date = Құжаттың күні

# Beside an identity number of twelve digits, while it is typed.
widgets-iin-right = бақылау цифры дұрыс
widgets-iin-wrong = бақылау цифры сәйкес келмейді
