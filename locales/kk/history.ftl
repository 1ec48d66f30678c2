# The history of a person and the journal: what an event says. Who and when stand before it.
history-register-created = Тізілім құрылды
history-commission-renamed = Комиссияның атауы өзгертілді
history-commission-members = { $from } бастап тұрғын үй комиссиясының құрамы: { $members-count } адам, { $date } № { $number } бұйрық
history-garrison-added = «{ $name }» гарнизоны қосылды
history-garrison-renamed = Гарнизонның қазақша атауы жазылды: «{ $name }»
history-basis-chosen = Жаңа раундтардың негізі таңдалды: { $basis }
history-rules-changed = Ережелердің параметрлері өзгертілді. Акт: { $act }
history-reply-act-recorded = Жауап мерзімі мен үнсіздік туралы акт жазылды: { $body }, № { $number }
history-clock-corrected = Сағат түзетілді. Себебі: { $reason }

# Entries.
history-entry-registered = Тізілімге қолмен енгізілді: тіркеу № { $number }, { $time } берілген
history-entry-registered-by-decision = Тізілімге енгізілді: тіркеу № { $number }, { $time } берілген. Уақытын белгілеген: { $decision }
history-entry-imported = Файлдан қабылданды: тіркеу № { $number }, { $time } берілген
history-applicant-corrected = Өтініш берушінің деректері түзетілді
history-household-corrected = { $count ->
    [0] Отбасы құрамы түзетілді: өтініш берушіден басқа ешкім жоқ
   *[other] Отбасы құрамы түзетілді: өтініш берушіден басқа { $count } адам
}
history-submission = тіркеу № { $number }, { $time } берілген
history-submission-corrected = Берілген уақыты түзетілді. Бұрын: { $before }. Енді: { $after }. Негізі: { $ground }
history-ground-recording-error = жазудағы қате, түпнұсқасы: { $paper }
history-decision = шешім, { $body }, { $date } № { $number }
history-personal-data-erased = Дербес деректер жойылды

# Dwellings.
history-dwelling-recorded = Тұрғынжай енгізілді, түгендеу № { $inventory-no }
history-dwelling-corrected = Тұрғынжай деректері түзетілді, түгендеу № { $inventory-no }

# Files.
history-import-taken = Файлдан алынды, { $kind }: { $files }. { $rows-count } жол, қабылданғаны { $accepted-count }
history-import-row-rejected = { $file } файлының { $row }-жолы қабылданбады
history-import-row-fixed = Қабылданбаған жол түзетіліп, енгізілді
history-import-row-taken-again = Қабылданбаған жол басқа файлда түзетіліп келді
history-import-row-dismissed = Қабылданбаған жол енгізілмей жабылды. Себебі: { $reason }

# Rounds and offers.
history-round-opened = { $round }-раунд ашылды
history-wave-planned = { $round }-раундтың { $wave }-толқыны есептелді
history-wave-approved = { $round }-раундтың { $wave }-толқыны бекітілді, ұсыныс саны: { $offers-count }
history-offer-prepared = { $round }-раунд, { $wave }-толқын: № { $offer } ұсыныс дайындалды, { $fit }, { $channel }
history-round-closed = { $round }-раунд { $state }
history-outbox-written = Хабарлар шлюзге жазылды, ұсыныс саны: { $offers-count }
history-offer-sent-by-gateway = № { $offer } ұсыныс шлюздің есебі бойынша { $time } жіберілді
history-offer-sent-by-person = № { $offer } ұсыныс { $time } жіберілді немесе табыс етілді
history-offer-sent-with-evidence = № { $offer } ұсыныс { $time } жіберілді немесе табыс етілді. Растауы: { $evidence }
history-offer-delivered = № { $offer } ұсыныс { $time } жеткізілді
history-delivery-failed = № { $offer } ұсыныс жеткізілмеді
history-offer-lapsed = № { $offer } ұсынысқа { $due } дейін жауап болмады: үнсіздік бас тарту деп саналады
history-offer-not-answered = № { $offer } ұсынысқа { $due } дейін жауап болмады: комиссия шешеді
history-offer-withdrawn = № { $offer } ұсыныс қайтарып алынды: { $reason }
history-reply-recorded = { $code } жауабы: { $outcome }
history-reply-without-code = «{ $text }» жауабы: { $outcome }
history-reply-handled = Жауап бойынша шешім қабылданды: { $note }
history-reply-assigned = Жауап № { $offer } ұсынысқа қолмен жатқызылды: { $outcome }. Анықталғаны: { $evidence }
history-late-reply-taken = Кешіккен жауап ұсынысқа жауап ретінде қабылданды. Шешім: { $decision }
history-conflict-decided = Шешілді: { $choice }. { $decision }
history-offer-put-on-paper = № { $offer } ұсыныс қағаз түрінде тапсырылады, мерзім тапсырылғаннан басталады
history-dwelling-withdrawn = Тұрғынжай { $round }-раундтан алынды: { $reason }
history-within-norm-only-taken-back = 6527 жауабы { $date } № { $number } баянатпен қайтарып алынды: нормадан төменін де қайта ұсынуға болады
history-task-done = «{ $kind }» тапсырмасы орындалды: { $outcome }

# Inventory.
history-answer-recorded = Түгендеу, { $step }-қадам, { $source }: { $finding }
history-finding-nothing = мәлімет жоқ
history-finding-found = мәлімет бар
history-finding-source-error = дереккөз қатесі
history-case-opened = Есептен шығару туралы іс ашылды

# Papers.
history-paper-issued = Құжат ресімделді: { $kind } № { $number }, { $date }
history-file-index-changed = «{ $kind }» құжат түріне { $index } іс индексі берілді
history-file-index-removed = «{ $kind }» құжат түрінің іс индексі алынды
history-paper-printed = Құжат басып шығарылды
history-paper-copied = Құжат қайта басып шығарылды
history-list-exported = Тізім файлға шығарылды, жол саны: { $rows-count }

# Sittings and leases.
history-minutes-recorded = Отырыстың № { $number } хаттамасы енгізілді, { $date }, адам саны: { $items-count }
history-minutes-of-person = Отырыстың № { $number } хаттамасы, { $date }: { $decision }. «Қарсы емес» { $for-count }, «Қарсы» { $against-count }, қалыс қалды { $abstained-count }
history-minutes-approved = Отырыстың хаттамасы { $date } бекітілді: { $office } { $name }
history-minutes-reversed = Отырыстың хаттамасының күші жойылды: { $reason }
history-lease-signed = № { $number } жалдау шарты жасалды, { $date }, мерзімі { $months } ай
history-lease-reversed = Жалдау шартының жазбасы жойылды. Себебі: { $reason }
history-lease-failed = Жалдау шарты жасалмады: { $reason }. { $decision }
history-lease-extended = Жалдау шарты { $months } айға ұзартылды: № { $number } қосымша келісім, { $date }
history-entry-housed = Есептен шығарылды: тұрғынжай алды (Заң, 73-баптың 1-тармағының 4) тармақшасы). { $decision }

# Exclusion cases and the calendar.
history-case-opened-by-hand = Есептен шығару туралы іс ашылды: { $cause }; негізі { $ground }. { $document }
history-preliminary-decision = Алдын ала шешім: { $outcome }. { $document }
history-hearing-notified = Тыңдау туралы хабарлама № { $number }, { $notified }: тыңдау { $hearing }
history-hearing-held = Тыңдау { $date } өтті, № { $number } хаттама
history-hearing-missed = Тыңдау { $date } күніне тағайындалды, адам келмеді, № { $number } хаттама
history-hearing-objections = Қарсылығы: { $text }
history-hearing-dispensed = Тыңдаусыз: { $reason }. { $document }
history-case-decided = Іс шешілді: { $outcome }. { $basis }. { $document }
history-case-ground = { $outcome }, негізі: Заң, 73-бап 1-т. { $ground }
history-case-notified = Шешім туралы хабарлама № { $number }, { $date }
history-decision-appealed = Шешімге шағым берілді, нәтижесіне дейін кезектегі орны сақталады. { $document }
history-appeal-decided = Шағымның нәтижесі: { $outcome }. { $document }
history-entry-reinstated = Кезектегі бұрынғы орнына қайтарылды. { $document }
history-calendar-changed = Өндірістік күнтізбенің күндері енгізілді: { $days-count }
history-document = { $body }, { $date } № { $number }
history-consent-given = Деректерді өңдеуге келісім { $date } берілді: { $channel }
history-consent-withdrawn = Келісім { $date } қайтарып алынды: { $channel }, { $evidence }
history-wallet-reference = «Әлеуметтік әмияндағы» өтінім нөмірі: { $reference }
history-wallet-reference-of-offer = № { $offer } ұсыныс хабарламасының «әлеуметтік әмияндағы» нөмірі: { $reference }
# Another wording of a letter was adopted.
history-template-adopted = «{ $template }» хатының №{ "\u00A0" }{ $version } редакциясы енгізілді ({ $language }), { $date } бастап қолданылады: { $act }
