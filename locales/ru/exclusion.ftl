# The notice of an exclusion by the annex of order 529: the official wording with the blank filled.
# Mended against the printed form: the salutation by sex.
exclusion-title = Извещение о снятии с учета
exclusion-salutation-male = Уважаемый услугополучатель!
exclusion-salutation-female = Уважаемая услугополучатель!
# The sentence of the annex; the blank is a feminine noun.
exclusion-found-by-inventory = В рамках инвентаризации учета нуждающихся в служебном жилище установлена у Вас { $found }. В этой связи Вы исключены из учета нуждающихся в служебном жилище.
# The same where no inventory found it.
exclusion-found = В рамках ведения учета нуждающихся в служебном жилище установлена у Вас { $found }. В этой связи Вы исключены из учета нуждающихся в служебном жилище.
# The blank, by what was found.
exclusion-family = перемена состава семьи
exclusion-privatisation = приватизация жилища по договору
exclusion-shared-construction = регистрация договора о долевом участии в жилищном строительстве
exclusion-former-service-dwelling = обеспеченность служебным жилищем по прежнему месту службы
exclusion-state-fund = обеспеченность жилищем из государственного жилищного фонда в данном населенном пункте
exclusion-missing = запись о признании безвестно отсутствующим или об объявлении умершим
exclusion-citizenship = утрата гражданства Республики Казахстан
exclusion-abroad = регистрация на постоянном месте жительства в другой стране
exclusion-incapacity = недееспособность, признанная судом
exclusion-prison = запись о нахождении в местах лишения свободы
exclusion-not-employed = утрата трудовых отношений с Вооруженными Силами Республики Казахстан
exclusion-personnel-order = запись кадрового приказа об увольнении или переводе
exclusion-death = запись о смерти
exclusion-leased = выдача служебного жилища по договору найма
exclusion-of-family = { $found } (член Вашей семьи)
# The decision and its ground, after the official text.
exclusion-decision = Основание: подпункт { $ground } пункта 1 статьи 73 Закона Республики Казахстан «О жилищных отношениях». Решение принято: { $body }, { $date }, №{ "\u00A0" }{ $number }.
# The appeal, after the official text.
exclusion-appeal = Решение может быть обжаловано в порядке, установленном Административным процедурно-процессуальным кодексом Республики Казахстан: жалоба подается в орган, принявший решение, не позднее трех месяцев со дня, когда Вам стало о нем известно; в суд можно обратиться после обжалования в досудебном порядке.
# Behind it, where the person still asks for a dwelling.
exclusion-place-stays = Пока жалоба рассматривается, Ваше место в очереди сохраняется.
# Who signs.
exclusion-signatory = Должностное лицо органа, принявшего решение
