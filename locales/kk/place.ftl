# Information on a person's place in the queue, a paper.
place-title = Кезектегі орын туралы мәлімет
place-as-of = Қай уақыттағы жағдай
# In large letters.
place-standing = Кезектегі орны: { $all } ішінде { $standing }
place-ahead = { $ahead-count ->
    [0] Алда ешкім жоқ. Кезек реті: баянат (өтініш) берілген күн мен уақыт, уақыты тең болса тіркеу нөмірі.
   *[other] Алда { $ahead-count } адам тұр. Кезек реті: баянат (өтініш) берілген күн мен уақыт, уақыты тең болса тіркеу нөмірі.
}
place-column-at = Күні мен уақыты
place-column-cause = Неге өзгерді
place-column-wave = Раунд пен толқын
place-column-outcome = Нәтижесі
place-no-waves = Кезекке қойылғаннан бері гарнизонда бекітілген бөлу раундтары болған жоқ.
place-not-a-certificate = Мәлімет тізілім журналы бойынша жасалған. Ол қызметтік тұрғынжайға мұқтаждар есебіне қою туралы ресми анықтаманың орнына жүрмейді.
# On the card.
place-print = Орны туралы мәлімет…
