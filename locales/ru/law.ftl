# Acts and places of the law, on links and in the handbook.
law-act-order-528 = Приказ № 528
law-act-order-529 = Приказ № 529
law-act-order-214 = Приказ № 214/НҚ
law-act-order-555 = Приказ № 555
law-act-order-405 = Приказ № 405
law-act-housing = Закон «О жилищных отношениях»
law-act-administrative = АППК
law-place-item = { $act }, п. { $item }
law-place-annex = { $act }, приложение { $annex }
law-place-article = { $act }, ст. { $article }
law-place-article-item = { $act }, ст. { $article } п. { $item }
# Over the text of an act.
law-date-number = { $date }, { $number }
law-source = Источник: { $source }. Состав: { $held }.
law-other-language = Русского текста в программе нет, показан казахский.
law-not-at-hand = Текста этого акта в программе нет. Он есть на портале «Әділет».
law-place-not-quoted = Слов «{ $cited }» в программе нет: здесь только дословные выдержки. Полный текст есть на портале «Әділет».
law-search = Найти в тексте
law-hits = { $current } из { $total }
law-no-hits = не найдено
law-next-hit = Следующее место
law-previous-hit = Предыдущее место
# On a link to a place.
law-open = Открыть: { $cited }
