# The machine's clock, when it stands before the last record: the band across the window.
clock-behind = Часы компьютера показывают { $now }, а последняя запись сделана { $last }: пока часы неверны, ничего не записывается
clock-put-right = Исправить…
# A notice at the edge of the window.
clock-set-back = Часы компьютера переведены назад: показывали { $before }, теперь { $now }. Проверьте дату и время: от них зависят сроки ответов.
# The part of the settings.
clock-machine = Часы компьютера
clock-last-record = Последняя запись журнала
clock-is-right = Часы не отстают от последней записи: исправлять нечего.
clock-first-the-machine = Сначала проверьте дату и время в самом компьютере. Если неверны они, исправьте их там: эта полоса исчезнет, и записывать ничего не нужно.
clock-then-the-record = Если же часы компьютера верны сейчас, а спешили раньше, запишите исправление с причиной. Оно останется в журнале, прежние записи не изменятся, и сроки пойдут по верным часам.
clock-reason = Причина
clock-record = Записать исправление времени
clock-corrected = Исправление времени записано.
