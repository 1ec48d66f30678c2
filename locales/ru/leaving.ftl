# A question before a form with changes is left: another section, another register, closing.
leaving-title = Оставить форму незаконченной?
leaving-body = Введённое не записано в реестр. Оно сохранится черновиком и вернётся, когда форма откроется снова.
leaving-agree = Оставить
