# Acts and places of the law, on links and in the handbook.
law-act-order-528 = № 528 бұйрық
law-act-order-529 = № 529 бұйрық
law-act-order-214 = № 214/НҚ бұйрық
law-act-order-555 = № 555 бұйрық
law-act-order-405 = № 405 бұйрық
law-act-housing = «Тұрғын үй қатынастары туралы» Заң
law-act-administrative = ӘРПК
law-place-item = { $act }, { $item }-тармақ
law-place-annex = { $act }, { $annex }-қосымша
law-place-article = { $act }, { $article }-бап
law-place-article-item = { $act }, { $article }-баптың { $item }-тармағы
# Over the text of an act.
law-date-number = { $date }, { $number }
law-source = Дереккөз: { $source }. Құрамы: { $held }.
law-other-language = Бағдарламада қазақша мәтіні жоқ, орысшасы көрсетілген.
law-not-at-hand = Бұл актінің мәтіні бағдарламада жоқ. Ол «Әділет» порталында бар.
law-place-not-quoted = «{ $cited }» сөздері бағдарламада жоқ: мұнда сөзбе-сөз үзінділер ғана. Толық мәтіні «Әділет» порталында бар.
law-search = Мәтіннен іздеу
law-hits = { $current } / { $total }
law-no-hits = табылмады
law-next-hit = Келесі орын
law-previous-hit = Алдыңғы орын
# On a link to a place.
law-open = Ашу: { $cited }
