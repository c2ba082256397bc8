"""Invents the demo's month: the same seed gives the same forms. Nobody in it exists, no number can be rung.

    python3 invent.py ../main/resources/demo/2026-06
    python3 reckon.py ../main/resources/demo/2026-06 ../test/resources/demo-expected/2026-06
"""
import csv
import random
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

MONTH = "2026-06"
CALENDAR = [("2026-05-01", "HOLIDAY", "劳动节"), ("2026-05-04", "HOLIDAY", "劳动节"), ("2026-05-05", "HOLIDAY", "劳动节"),
            ("2026-05-09", "WORKDAY", "补班"), ("2026-06-19", "HOLIDAY", "端午节"), ("2026-06-27", "WORKDAY", "公司补班")]
# One day off in the south alone, and one of an office that nobody has
OFFICE_CALENDAR = [("2026-06-11", "HOLIDAY", "江南办事处搬迁", "O02"), ("2026-06-11", "HOLIDAY", "江东办事处搬迁", "O09")]
HOURS = [("", "FRI", "", "08:00-12:00|13:00-16:30", ""), ("O02", "MON", "", "08:30-12:00|13:00-17:30", "2026-06-15"),
         ("", "", "2026-06-27", "09:00-12:00", ""), ("", "WED", "", "08:00-12:00|11:30-17:30", "")]
FREE = {date.fromisoformat(day) for day, kind, _ in CALENDAR if kind == "HOLIDAY"}
MADE_UP = {date.fromisoformat(day) for day, kind, _ in CALENDAR if kind == "WORKDAY"}
DAYS = [day for day in (date(2026, 6, 1) + timedelta(days=n) for n in range(30))
        if day in MADE_UP or (day.weekday() < 5 and day not in FREE)]
SPECIALISTS = [
    ("S001", "江望舒", "青松组", "D01", ["北岸区", "湖东区"]), ("S002", "池小满", "青松组", "D01", ["北岸区"]),
    ("S003", "陆观澜", "青松组", "D01", ["湖东区", "云桥区"]), ("S004", "温知夏", "青松组", "D01", ["云桥区"]),
    ("S005", "简行舟", "白鹭组", "D02", ["南岸区", "老城区"]), ("S006", "柏青", "白鹭组", "D02", ["老城区"]),
    ("S007", "祝清和", "白鹭组", "D02", ["南岸区"]), ("S008", "闻一鸣", "白鹭组", "D02", ["湖西区", "南岸区"]),
]
# Whom the demo's tokens name, and heads of offices and sites; each answers for the whole department, or so it is entered
STAFF = [("M01", "江照晚", "DEPARTMENT_MANAGER", "O00"), ("M02", "白见山", "SUPERVISOR", "O01"), ("M03", "尤知秋", "SUPERVISOR", "O02"),
         ("D01", "沈归舟", "DIRECTOR", "O00"), ("D02", "傅云深", "DIRECTOR", "O00"), ("I01", "秦守白", "OTHER", "O00"),
         ("W01", "钟夜阑", "OTHER", "O00"), ("B01", "彭书简", "OTHER", "O00"), ("E01", "韩望岳", "OTHER", "O00"),
         ("F01", "邓清账", "OTHER", "O00"), ("H01", "程湖生", "OTHER", "O01"), ("H02", "邹里仁", "OTHER", "O01"),
         ("H03", "方坊间", "OTHER", "O02"), ("U01", "尤明鉴", "OTHER", "O00")]
OFFICES = [("O00", "大客户部本部", "M01", "江城大区"), ("O01", "江北办事处", "M02", "江城大区"), ("O02", "江南办事处", "M03", "江城大区")]
ROLES = [(specialist[0], "2026-01-01", "SPECIALIST", "O01" if specialist[2] == "青松组" else "O02") for specialist in SPECIALISTS] \
    + [(number, "2026-01-01", role, office) for number, _, role, office in STAFF]
SITES = [("P01", "O01", "湖东苑案场", "H01"), ("P02", "O01", "云桥里案场", "H02"), ("P03", "O02", "老城坊案场", "H03")]
EQUIPMENT = [("E001", "2026-02-02", "P01", "沙盘", "S001", ""), ("E002", "2026-02-02", "P02", "平板电脑", "S003", ""),
             ("E002", "2026-06-15", "P03", "平板电脑", "S005", ""), ("E003", "2026-03-02", "P03", "饮水机", "S006", "2026-06-01")]
TERRITORIES = [("北岸区", "", "0000-0000", 31.05, 120.02, 5000), ("湖东区", "", "0000-0000", 31.02, 120.1, 4000),
               ("云桥区", "", "0000-0000", 31.08, 120.12, 4000), ("南岸区", "", "0000-0000", 30.95, 120.03, 5000),
               ("老城区", "", "0000-0000", 30.98, 120.08, 2500), ("湖西区", "", "0000-0000", "", "", "")]
LEAVE = [("S002", "2026-06-11"), ("S002", "2026-06-12"), ("S004", "2026-06-24"), ("S006", "2026-06-05"), ("S007", "2026-06-18"),
         ("S007", "2026-06-22")]
TRADES = ["仪表", "医药", "食品", "建材", "航运", "印刷", "纺织", "环保"]
FIRST_WORDS = ["云栖", "海岳", "晴川", "松涛", "明湖", "金穗", "朝露", "星桥", "北辰", "锦帆", "翠微", "听雨", "归鸿", "银杏", "沧浪"]
LAST_WORDS = ["制造有限公司", "股份有限公司", "集团", "贸易行"]
STREETS = ["梧桐巷", "白石街", "渡口路", "钟楼街", "柳堤路"]
SURNAMES, GIVEN = "钟方韩程邓傅沈彭邹白秦尤", ["若水", "景行", "思远", "念慈", "长风", "晓棠", "砚秋", "子衿", "云开", "采薇"]
TITLES = ["行政主管", "采购经理", "副总经理", "厂长"]
SUMMARIES = ["看样品", "谈年度协议", "客户说\"价格可以, 交期再议\"", "送资料, 约下次", "了解新项目", "处理退货"]
ITEMS = ["餐费", "交通", "通讯", "停车", "礼品"]
COMPETITORS, RUMOURS = ["竞品甲", "竞品乙", "竞品丙"], ["下月起运费上涨", "新品上市", "返利提高两个点", "一家老客户在扩产"]
WATCHED = ["", "", "付款前先对账", "总经理喜欢早上见面", "忌谈竞品", "年内搬迁"]
PROPOSALS = ["", "", "建议联合促销", "尽快跟进报价"]
DEPARTMENTS = ["采购部", "行政部", "总经办"]
QUESTIONS, UNITS = ["机器停机", "询问报价", "发票开错", "缺少配件", "送货延误"], ["维修部", "物流部", "质量部"]
PRODUCTS = ["空调机组", "电梯", "变频器", "中控台"]
STEPS = {"S1": "pass_on centre_answer client_answer", "S2": "notify promised_reply inform_client check_progress solve call_back",
         "S3": "call_back_1 call_back_2 call_back_3 pass_problem_on solution_call_back"}
VENUES = ["听涛阁", "公司餐厅", "湖心小筑"]

dice = random.Random(20260601)


def person():
    return dice.choice(SURNAMES) + dice.choice(GIVEN)


def at(day, hour, minute):
    return datetime.combine(day, time(hour, minute))


def records(visits):
    """Of every third visit; their dice are their own, too."""
    luck = random.Random(20260610)
    for visit in visits[::3]:
        filled = date.fromisoformat(visit[4][:10]) + timedelta(days=luck.choice([0, 0, 1]))
        yield [visit[0], min(filled, DAYS[-1]), visit[1], luck.choice(["", -3, 0, 8, 12.5]), luck.choice("AABBC"), luck.choice(["", 18, 25.75]),
               luck.choice("AABBC"), luck.choice(["", "龙头", "前五"]), "", luck.choice(["", "交期", "票据"]), luck.choice(WATCHED),
               luck.choice(["", 1, 2, 3, 4])]


def news(visits, territories):
    """Its dice are its own, so that no other throw changes."""
    luck = random.Random(20260607)
    for number in range(1, 31):
        specialist, day = luck.choice(list(territories)), luck.choice(DAYS)
        at_a_visit = luck.random() < 0.4
        if at_a_visit:
            visit = luck.choice([v for v in visits if v[1] == specialist])
            day = visit[4][:10]
        competitor = luck.choice(["", *COMPETITORS])
        yield [f"N{number:05d}", specialist, day, "COMPETITOR" if competitor else "MARKET", luck.choice(territories[specialist]),
               competitor, luck.choice(RUMOURS), luck.choice(PROPOSALS), visit[0] if at_a_visit else ""]


def stamp(instant):
    return instant.isoformat() + "+08:00"


def clients():
    names = [first + trade + dice.choice(LAST_WORDS) for first in FIRST_WORDS for trade in TRADES]
    dice.shuffle(names)
    for number in range(1, 121):
        owner, _, _, _, territories = SPECIALISTS[number % len(SPECIALISTS)]
        territory = dice.choice(territories)
        trade = next(trade for trade in TRADES if trade in names[number - 1])
        yield [f"C{number:05d}", names[number - 1], dice.choice("ABBCCC"), "PROSPECT" if dice.random() < 0.3 else "ACTIVE",
               trade, territory, f"{territory}{dice.choice(STREETS)}{dice.randint(1, 300)}号", owner, person(), dice.choice(TITLES),
               f"100{number:08d}"]


def visits_of(specialist, mine, away):
    """Morning and afternoon visits, prospects first, each after the one before it."""
    fresh = [client for client in mine if client[3] == "PROSPECT"]
    regular = [client for client in mine if client[3] == "ACTIVE"]
    for day in DAYS:
        if (specialist, day.isoformat()) in away:
            continue
        start = at(day, 8, 30) + timedelta(minutes=5 * dice.randint(0, 12))
        for _ in range(dice.choice([1, 2, 2, 2, 3])):
            first = bool(fresh) and dice.random() < 0.3
            client = fresh.pop() if first else dice.choice(regular)
            end = start + timedelta(minutes=15 * dice.randint(2, 5))
            yield [specialist, client[0], client[8], start, end, "A" if first else dice.choice("BBCC"), dice.choice("ABBCCDE"),
                   dice.choice([1, 1, 1, 2, 3]), "", dice.choice(SUMMARIES), dice.randint(0, 1), dice.randint(0, 1)]
            start = end + timedelta(minutes=5 * dice.randint(4, 14))


def with_faults(visits, sign_ins, all_clients):
    """What goes wrong in an ordinary month; returns the sign-ins that were made."""
    def nth(specialist, number):
        return [visit for visit in visits if visit[0] == specialist][number]

    early = nth("S002", 0)
    early[3], early[4] = at(early[3].date(), 7, 40), at(early[3].date(), 8, 25)
    for specialist in ("S005", "S008"):
        last = next(visit for visit in reversed(visits) if visit[0] == specialist)
        last[3], last[4] = at(last[3].date(), 16, 0), at(last[3].date(), 16, 45)
    for specialist, number, client in (("S003", 9, "S006"), ("S006", 4, "S001")):
        nth(specialist, number)[1] = next(c[0] for c in all_clients if c[7] == client)
    for specialist in ("S001", "S007"):
        mine = [visit for visit in visits if visit[0] == specialist]
        before, after = next((a, b) for a, b in zip(mine[8:], mine[9:]) if a[3].date() == b[3].date())
        after[3] = before[4] - timedelta(minutes=10)
    forgotten = {("S004", 3), ("S008", 7), ("S008", 12)}
    made = []
    for specialist, *_ in SPECIALISTS:
        for number, sign_in in enumerate(s for s in sign_ins if s[0] == specialist):
            if (specialist, number) == ("S005", 10):  # remembered only in the afternoon
                sign_in[1] = at(sign_in[1].date(), 15, 50)
            if (specialist, number) not in forgotten:
                made.append(sign_in)
    return made


def sign_ins(away, territories):
    for specialist, *_ in SPECIALISTS:
        for day in DAYS:
            if (specialist, day.isoformat()) not in away:
                made = at(day, 7, 50) if (specialist, day) == ("S002", DAYS[0]) else at(day, 8, dice.randint(0, 25))
                yield [specialist, made, dice.choice(["LANDLINE", "LANDLINE", "GPS"]), f"0000-{dice.randint(0, 9999):08d}",
                       dice.choice(territories[specialist]), f"值班{dice.choice(SURNAMES)}"]


def with_evidence(made):
    """By what each is held against the register, now and then doubtful; by a dice of its own."""
    luck = random.Random(20260715)
    middle = {territory[0]: territory[3:5] for territory in TERRITORIES}
    for specialist, moment, channel, number, territory, duty in made:
        doubtful = luck.random() < 0.15
        if channel == "LANDLINE":
            number = luck.choice([number, "", "13000000000"]) if doubtful else f"0000-0000{number[-4:]}"
            yield [specialist, stamp(moment), channel, number, territory, duty, "", "", "", "", ""]
            continue
        latitude, longitude = middle[territory] if middle[territory][0] else (31.0, 120.0)
        place = [round(latitude + luck.uniform(-0.015, 0.015), 6), round(longitude + luck.uniform(-0.015, 0.015), 6), luck.choice([5, 12.5, 30, 65]),
                 stamp(moment - timedelta(seconds=luck.randint(0, 110))), "NO"]
        if doubtful:
            fault, content = luck.choice([(0, round(latitude + 0.2, 6)), (2, 250), (3, stamp(moment - timedelta(minutes=9))), (3, ""), (4, "YES")])
            place[fault] = content
        yield [specialist, stamp(moment), channel, "", territory, duty, *place]


def plans(visits, referrals):
    for specialist, *_ in SPECIALISTS:
        mine = [visit for visit in visits if visit[0] == specialist]
        opened = sum(visit[7] for visit in mine if visit[5] == "A")
        deals = sum(r[3] for r in referrals if r[2] == specialist)
        goal = [round(sum(v[7] for v in mine) * dice.choice([0.95, 1.05, 1.15, 1.3])), opened + dice.randint(-1, 2), deals]
        if specialist == "S003":  # promised less in a second plan, in time
            yield [specialist, MONTH, goal[0] + 12, goal[1] + 2, goal[2], "2026-05-28T17:05:00+08:00"]
        if specialist == "S006":
            goal[2] = 0
        handed_in = {"S005": "2026-05-30T09:10:00+08:00",  # late: Friday the 29th was the last working day
                     "S008": "2026-06-02T08:15:00+08:00"}  # locked: the month has begun
        yield [specialist, MONTH, *goal, handed_in.get(specialist, f"2026-05-29T{dice.randint(10, 17)}:{dice.randint(10, 59)}:00+08:00")]


def plan_lines(visits, planned):
    """One specialist tells his plan in lines that come to less than he stated, another in lines alone, later; by a dice of its own."""
    chance = random.Random(20260709)
    for specialist, submitted in ("S002", next(plan[5] for plan in planned if plan[0] == "S002")), ("S007", "2026-05-29T18:20:00+08:00"):
        mine = {(visit[1], visit[3].date()): visit for visit in visits if visit[0] == specialist}
        lines = {}
        for (client, day), visit in chance.sample(sorted(mine.items()), len(mine) * 3 // 4):
            lines[client, chance.choice([day, day, chance.choice(DAYS)])] = ["VISIT", visit[5], visit[7]]
        for (client, day), (kind, purpose, groups) in lines.items():
            yield [specialist, MONTH, submitted, kind, client, day, purpose, groups]
        for client, day in chance.sample(sorted(mine), 2):
            yield [specialist, MONTH, submitted, "REFERRAL", client, day, "", chance.randint(1, 2)]


def referrals(all_clients):
    for number in range(1, 31):
        client = dice.choice(all_clients)
        sent = dice.choice(DAYS)
        confirmed = sent + timedelta(days=dice.randint(0, 6)) if number % 4 else ""
        yield [f"R{number:05d}", client[0], client[7], dice.randint(1, 3), sent, confirmed]


def requests(all_clients):
    for number in range(1, 13):
        client = dice.choice(all_clients)
        asked = dice.choice(DAYS[:15])
        yield [f"H{number:04d}", client[7], "大客户部", asked, client[0], dice.choice(VENUES), asked + timedelta(days=dice.randint(2, 8)),
               f"{client[8]}/{client[9]}", "程经理/大客户部经理|白专员/客户专员", dice.choice(["0.00", "600.00", "900.00"]),
               f"{dice.randint(600, 4000)}.00", dice.choice(["0.00", "85.50", "210.40"]), dice.choice(["0.00", "500.00"]), dice.choice(["0.00", "36.60"])]


def appointments(visits, all_clients):
    """Some of the visits were agreed before, some agreed and not made, some are to come; by a dice of its own."""
    chance = random.Random(20260708)
    made = chance.sample([visit for visit in visits if visit[3].minute % 15 == 0], 24)
    for visit in made:
        day = visit[3].date()
        yield [visit[1], visit[0], visit[3], "", chance.choice(DEPARTMENTS), "", day - timedelta(days=chance.randint(1, 3)), "", ""]
    for _ in range(16):
        client = chance.choice(all_clients)
        day = chance.choice(DAYS)
        start = at(day, chance.randint(9, 15), chance.choice([0, 30]))
        off = chance.random() < 0.25
        yield [client[0], client[7], start, start + timedelta(minutes=30), chance.choice(DEPARTMENTS), chance.choice(["", "带样品"]), "",
               day if off else "", "客户出差" if off else ""]
    for specialist, *_ in SPECIALISTS:
        client = chance.choice([client for client in all_clients if client[7] == specialist])
        yield [client[0], specialist, at(date(2026, 7, chance.randint(1, 3)), chance.randint(9, 15), 0), "", chance.choice(DEPARTMENTS), "", "", "", ""]


def contacts(visits, all_clients):
    """Calls and talks that are planned beside the visits; by a dice of its own."""
    chance = random.Random(20260707)
    for _ in range(40):
        client = chance.choice(all_clients)
        day = chance.choice([*DAYS, date(2026, 7, 2), date(2026, 7, 3)])
        came = chance.choice(["", "made", "made", "off"]) if day.month == 6 else ""
        yield [client[7], client[0], stamp(at(day, chance.randint(9, 16), chance.choice([0, 15, 30]))), chance.choice(["续约沟通", "邀请参观", "节日问候"]),
               chance.choice(["电话", "客户办公室", "公司展厅"]), chance.choice(["", client[8], "行政部"]), day if came == "made" else "",
               day if came == "off" else "", "客户出差" if came == "off" else ""]
    for visit in chance.sample(visits, 6):
        yield [*visit[:2], stamp(visit[3]), "续约沟通", "客户办公室", "", "", "", ""]


def daily_reports(visits):
    """Of nine days of visits in ten, mostly on the same evening; by a dice of its own."""
    chance = random.Random(20260711)
    for specialist, day in sorted({(visit[0], visit[3].date()) for visit in visits}):
        if chance.random() < 0.1:
            continue
        submitted = at(day, chance.randint(17, 20), chance.randint(0, 59)) if chance.random() < 0.9 else at(day + timedelta(days=1), 8, 40)
        if chance.random() < 0.08:
            yield [specialist, day, stamp(submitted), *[""] * 6, "M01", stamp(submitted + timedelta(minutes=30)), chance.choice(["概要过简", "费用缺票据"])]
            submitted += timedelta(minutes=50)
        supervisor = "M02" if specialist <= "S004" else "M03"
        signed, moment = [], submitted
        for who in (supervisor, "M01", "E01")[:chance.choice([0, 1, 2, 3, 3, 3])]:
            moment += timedelta(minutes=chance.choice([0, 30, 720]))
            signed += [who, stamp(moment)]
        yield [specialist, day, stamp(submitted), *signed, *[""] * (9 - len(signed))]


def series(all_clients):
    """Purchases and repairs with the call-backs after them: some in vain, some late or never, some with a problem."""
    chance = random.Random(20260718)
    bought, repaired, called = [], [], []
    for n in range(1, 25):
        client, day = chance.choice(all_clients), chance.choice(DAYS[:12])
        number = f"P{n:05d}" if n < 17 else f"M{n:05d}"
        if n < 17:
            back = day + timedelta(days=chance.randint(2, 9)) if chance.random() < 0.15 else ""
            bought.append([number, client[0], client[7], chance.choice(PRODUCTS), f"{chance.randint(90000, 9000000) / 100:.2f}", day, back, ""])
        else:
            repaired.append([number, client[0], client[7], chance.choice(PRODUCTS), chance.choice(["", "异响", "漏水"]), day, ""])
        for which, soonest, latest in ((1, 0, 4), (2, 4, 11), (3, 11, 18)):
            when = at(day + timedelta(days=chance.randint(soonest, latest)), chance.randint(9, 16), chance.randint(0, 59))
            if chance.random() < 0.2 or when.date() > date(2026, 6, 29):
                continue
            standard = "S3" if n < 17 else "S4"
            if chance.random() < 0.3:
                tried = when - timedelta(hours=1)
                called.append([standard, number, f"T{len(called) + 1:06d}", which, stamp(tried), client[7], chance.choice(["NOBODY", "CHILD"]),
                               stamp(when) if chance.random() < 0.5 else "", *[""] * 8])
            trouble = chance.choice(["", "", "", "噪音大", "不会操作"])
            passed = stamp(when + timedelta(minutes=chance.choice([20, 55, 90]))) if trouble and chance.random() < 0.8 else ""
            solved = stamp(when + timedelta(hours=chance.choice([5, 30]))) if passed and chance.random() < 0.7 else ""
            flag = chance.choice(["RUDE", "ARGUED"] if n < 17 else ["FOBBED_OFF", "OFF_TOPIC"]) if chance.random() < 0.1 else ""
            called.append([standard, number, f"T{len(called) + 1:06d}", which, stamp(when), client[7], "OWNER", "", chance.randint(2, 14),
                           chance.randint(1, 5), flag, trouble, passed, chance.choice(["维修部", "技术中心"]) if passed else "", solved, ""])
    return bought, repaired, called


def needs(all_clients):
    """By a dice of its own: every third need is analysed anew, once or twice."""
    luck = random.Random(20260901)
    for number, client in enumerate(luck.sample(all_clients, 40), 1):
        product, unit = luck.choice([("写字楼", "平方米"), ("商铺", "间"), ("住宅", "套"), ("住宅", "套")])
        day, amount, lowest = luck.choice(DAYS[:8]), luck.randint(1, 60), 1000 * luck.randint(2, 900)
        for version in range(1, luck.choice([1, 1, 2, 3]) + 1):
            yield [f"N{number:05d}", version, client[0], client[7], product, amount, unit, client[5], f"{lowest}.00",
                   f"{lowest * luck.choice([2, 3]) // 2}.00", luck.choice(["扩大办公", "员工住房", "合并两处", "租约到期"]), day]
            day, amount = luck.choice([later for later in DAYS if later >= day]), amount + luck.choice([-0.5, 3, 12.5]) if amount > 1 else 2


def money(all_clients, bought):
    """What clients owe, for purchases and without one, and what they paid of it: all, a part or nothing, in advance, in time or late."""
    chance = random.Random(20261201)
    owed, paid = [], []
    for n in range(1, 37):
        purchase = bought[n - 1] if n <= len(bought) else ["", chance.choice(all_clients)[0], "", "", "", chance.choice(DAYS[:16])]
        fen, day = chance.randint(50000, 9000000), purchase[5]
        owed.append([f"Y{n:05d}", purchase[1], f"{fen / 100:.2f}", day, day + timedelta(days=chance.choice([0, 7, 10, 15, 30, 60])), purchase[0], ""])
        parts = chance.choice([[], [fen], [fen], [fen // 2], [fen // 3, fen - fen // 3]])
        for part in parts:
            when = day + timedelta(days=chance.randint(-3, 20))
            if when <= date(2026, 6, 29):
                paid.append([f"Z{len(paid) + 1:06d}", f"Y{n:05d}", f"{part / 100:.2f}", when, ""])
    return owed, paid


def cases(all_clients):
    """Calls that came in and what happened in their cases: in time, late or never; some paused, handed over, or complained of again."""
    chance = random.Random(20260725)
    opened, happened = [], []

    def enter(number, kind, when, to="", solver="", promised="", satisfied="", flag="", reason=""):
        if when.date() <= date(2026, 6, 29):
            happened.append([number, f"E{len(happened) + 1:06d}", kind, stamp(when), to, solver, promised, satisfied, flag, reason, ""])
        return when

    def later(when, *minutes):
        return when + timedelta(minutes=chance.choice(minutes))

    for n in range(1, 41):
        number, again = f"K{n:05d}", n > 30
        before = opened[chance.randrange(12, 24)] if again else None
        client = next(c for c in all_clients if c[0] == before[2]) if again else chance.choice(all_clients)
        standard = "S2" if again or 13 <= n <= 24 else "S1" if n <= 12 else "S5"
        start = at(chance.choice(DAYS[:14]), chance.randint(9, 16), chance.randint(0, 59))
        if again:
            start = at(datetime.fromisoformat(before[5]).date() + timedelta(days=chance.randint(1, 3)), chance.randint(9, 16), chance.randint(0, 59))
        end = later(start, 2, 4, 9)
        answer = "AT_ONCE" if chance.random() < 0.15 and not 13 <= n <= 24 else "LATER"
        opened.append([number, standard, client[0], f"{chance.choice(SURNAMES)}{chance.choice(['先生', '女士'])}", stamp(start), stamp(end),
                       chance.choice(["", 1, 2, 3, 5]), client[7], chance.choice(QUESTIONS), answer, before[0] if again else "", ""])
        if answer == "AT_ONCE":
            continue
        if chance.random() < 0.2:
            enter(number, "REPLY_PROMISED", end, promised=stamp(later(end, 25, 120)))
        if chance.random() < 0.15:
            enter(number, "HANDED_OVER", later(end, 6, 40), to=chance.choice([s[0] for s in SPECIALISTS if s[0] != client[7]]))
        if chance.random() < 0.1 and standard != "S5":
            enter(number, "CONDUCT_FLAGGED", later(end, 60), flag=chance.choice(["RUDE", "ARGUED"]))
        if standard == "S1":
            when = enter(number, "PASSED_ON", later(end, 8, 25, 45), to=chance.choice(["服务信息资源中心", "产品资料室"]))
            when = enter(number, "CENTRE_ANSWERED", later(when, 50, 170, 400)) if chance.random() < 0.9 else when
            if chance.random() < 0.85:
                enter(number, "CLIENT_ANSWERED", later(when, 30, 600, 2200))
            continue
        when = enter(number, "DEPARTMENT_NOTIFIED", later(end, 4, 9, 20), to=chance.choice(UNITS), solver=chance.choice(["", "钟工", "方工"]))
        if not happened[-1][5] and chance.random() < 0.8:
            enter(number, "SOLVER_NAMED", later(when, 5, 30), solver="韩工")
        enter(number, "CLIENT_INFORMED", later(when, 12, 19, 35))
        if chance.random() < 0.2:
            enter(number, "PAUSED", later(when, 60, 90), reason="客户要求改期")
            enter(number, "RESUMED", later(when, 700, 1500), reason="客户已回电")
        if chance.random() < 0.7:
            enter(number, "PROGRESS_CHECKED", later(when, 300, 680, 900))
        done = enter(number, "SERVICE_DONE", later(when, 500, 700, 1200))
        if chance.random() < 0.8:
            enter(number, "CALLED_BACK", later(done, 200, 1400, 1700), satisfied=chance.randint(1, 5))
        if chance.random() < 0.1:
            enter(number, chance.choice(["REOPENED", "CANCELLED"]), later(done, 1800), reason="客户再次来电")
    return opened, happened


def agreements(all_clients):
    """What was agreed on paper with every third client: some over, some ended, some renewed in June."""
    luck = random.Random(20260801)
    written = []
    for client in all_clients[::3]:
        if client[3] == "PROSPECT":
            continue
        signed, amount = date(2025, luck.randint(5, 9), luck.randint(1, 28)), f"{luck.randint(50, 900) * 1000}.00"
        first, years = signed + timedelta(days=luck.randint(0, 5)), luck.choice([1, 1, 1, 2])
        last = first.replace(year=first.year + years) - timedelta(days=1)
        number, ended = f"XY{len(written) + 1:05d}", DAYS[luck.randint(3, 15)] if luck.random() < 0.1 else ""
        written.append([number, client[0], f"{first.year} 年度供货协议", first, last, signed, luck.choice(["", amount]), "", ended, "客户停产" if ended else ""])
        if last < date(2026, 8, 1) and not ended and luck.random() < 0.6:
            begin = last + timedelta(days=1)
            written.append([f"XY{len(written) + 1:05d}", client[0], f"{begin.year} 年度供货协议", begin, begin.replace(year=begin.year + 1) - timedelta(days=1),
                            luck.choice(DAYS), amount, number, "", ""])
    return written


def standards():
    """Versions of the service standards that begin within the month, and hours of the call centre."""
    chance = random.Random(20260811)
    columns = [step for steps in STEPS.values() for step in steps.split()]

    def version(standard, number, first, rings, to_the_point, at_once, **limits):
        published = at(first - timedelta(days=chance.randint(2, 6)), chance.randint(9, 16), chance.randint(0, 59))
        return [standard, number, stamp(published), first, rings, to_the_point, at_once, *[limits.get(column, "") for column in columns]]

    warn = chance.choice([60, 90])
    told = [version("S1", 2, date(2026, 6, 8), chance.randint(2, 4), "", "", centre_answer=f"{chance.choice([90, 120])} SERVICE_HOURS 20",
                    client_answer=f"1200 WORK_DAYS {warn}"),
            version("S2", 2, date(2026, 6, 10), "", "", "YES", notify="12 ELAPSED 4", inform_client=f"{chance.randint(15, 18)} ELAPSED 5"),
            version("S3", 2, date(2026, 6, 9), "", chance.randint(6, 9), "", call_back_1="2 CALENDAR_DAYS 720",
                    call_back_3=f"{chance.randint(15, 25)} CALENDAR_DAYS 1440"),
            version("S5", 2, date(2026, 6, 15), "", "", "", solve=f"{chance.choice([300, 360])} ELAPSED 30")]
    late = version("S2", 3, date(2026, 6, 22), "", "", "", solve="600 ELAPSED 60")
    told += [[*told[0][:9], "1300 WORK_DAYS 90", *told[0][10:]], [*late[:2], stamp(at(late[3], 0, 0)), *late[3:]],
             version("S1", 3, date(2026, 6, 22), "", "", "", notify="9 ELAPSED 1"),
             version("S4", 2, date(2026, 6, 22), "", "", "", call_back_2="3 CALENDAR_DAYS 60"),
             version("S1", 3, date(2026, 6, 22), "", "", "", pass_on="半小时")]
    hours = [["WORKDAY", "2026-06-15", chance.choice(["09:00-12:00|13:30-18:00", "08:30-12:00|13:00-17:30"])], ["DAY_OFF", "", "09:30-11:30"],
             ["2026-06-19", "", ""], [chance.choice(DAYS), "", "08:30-12:00"], ["WORKDAY", "2026-06-22", "08:00-12:00|11:00-13:00"],
             ["2026-06-22", "2026-06-22", "08:00-12:00"]]
    return columns, told, hours


def invent(folder):
    away = set(LEAVE)
    territories = {specialist[0]: specialist[4] for specialist in SPECIALISTS}
    all_clients = list(clients())
    visits = [visit for specialist in territories
              for visit in visits_of(specialist, [c for c in all_clients if c[7] == specialist], away)]
    made = with_faults(visits, list(sign_ins(away, territories)), all_clients)
    sent = list(referrals(all_clients))
    planned = list(plans(visits, sent))
    visit_rows = [[f"V{n:06d}", *v[:3], stamp(v[3]), stamp(v[4]), *v[5:]] for n, v in enumerate(visits, 1)]
    written = list(records(visit_rows))
    learned = list(news(visit_rows, territories))
    without_proposal = next(row for row in learned if not row[7])
    example = visit_rows[20]
    visit_rows += [["V900001", *example[1:6], "X", *example[7:]], ["V900002", *example[1:4], example[5], example[4], *example[6:]]]
    ratings = [[s, MONTH, dice.randint(70, 98), dice.randint(65, 96)] for s in territories]
    ratings[6][2] = 120  # refused, so one assessment stays incomplete
    asked = list(requests(all_clients))
    asked.append(["H9001", *asked[0][1:10], "1,800.00", *asked[0][11:]])
    stranger = ["C90001", "无主建材贸易行", *all_clients[0][2:7], "S099", *all_clients[0][8:10], "10000000999"]

    def form(name, header, rows):
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header.split())
            writer.writerows(rows)

    form("calendar", "date kind name office", [(*day, "") for day in CALENDAR] + OFFICE_CALENDAR)
    form("work-hours", "office weekday date intervals valid_from", HOURS)
    form("territories", "territory valid_from prefixes latitude longitude radius_m", TERRITORIES)
    form("specialists", "specialist_id name team director territories", [[*s[:4], "|".join(s[4])] for s in SPECIALISTS]
         + [[number, name, "部门本部", "E01", "|".join(territory[0] for territory in TERRITORIES)] for number, name, *_ in STAFF])
    form("offices", "office_id name head region", OFFICES)
    form("roles", "specialist_id valid_from role office_id", ROLES)
    form("sites", "site_id office_id name head", SITES)
    form("equipment", "equipment_id since site_id name keeper until", EQUIPMENT)
    form("clients", "client_id name tier stage industry territory address owner contact_name contact_title contact_phone",
         [*all_clients, stranger])
    form("plans", "specialist_id month visits expansion deals submitted_at", planned)
    papers, stranger_to_it = agreements(all_clients), next(client[0] for client in all_clients if client[0] != all_clients[0][0])
    form("agreements", "agreement_id client_id title valid_from valid_until signed_on amount renews ended_on reason",
         [*papers, ["XY90001", "C99999", *papers[0][2:]], ["XY90002", *papers[0][1:3], papers[0][4], papers[0][3], *papers[0][5:]],
          ["XY90003", *papers[0][1:8], "2025-01-01", "日期有误"], ["XY90004", stranger_to_it, *papers[0][2:7], papers[0][0], "", ""],
          [*papers[0][:2], "另一份协议", *papers[0][3:]], papers[1]])
    lines = list(plan_lines(visits, planned))
    form("plan-lines", "specialist_id month submitted_at kind client_id date purpose groups",
         [*lines, [*lines[0][:7], lines[0][7] + 1], [*lines[0][:5], "2026-07-01", *lines[0][6:]], [*lines[0][:4], "C00120", *lines[0][5:6], "", 1],
          [*lines[0][:2], "2026-06-01T09:00:00+08:00", *lines[0][3:]], lines[1]])
    form("leave", "specialist_id date", LEAVE)
    nowhere = ["S001", stamp(at(DAYS[-1], 6, 0)), "GPS", "", "北岸区", "", 95, 120.02, 5, "", ""]
    form("sign-ins", "specialist_id at channel caller territory duty_officer latitude longitude accuracy_m fixed_at mocked",
         [*with_evidence(made), nowhere, [*nowhere[:6], 31.05, 120.02, 10001, "", "NO"]])
    # The first of S001 was later in the book than he called, that of S004's second day was somebody else; one nobody made
    first, other = next(s for s in made if s[0] == "S001"), [s for s in made if s[0] == "S004"][1]
    form("sign-in-corrections", "specialist_id at corrected_at kind new_at new_territory new_caller by reason",
         [["S001", stamp(first[1]), stamp(at(first[1].date(), 17, 40)), "CORRECT", stamp(first[1] - timedelta(minutes=10)), "", "", "值班钟", "登记簿笔误"],
          ["S004", stamp(other[1]), stamp(at(other[1].date(), 17, 50)), "WITHDRAW", "", "", "", "值班钟", "他人代签"],
          ["S004", stamp(other[1] - timedelta(minutes=1)), stamp(at(other[1].date(), 17, 55)), "WITHDRAW", "", "", "", "值班钟", "他人代签"],
          ["S001", stamp(first[1]), stamp(at(first[1].date(), 18, 0)), "CORRECT", "", "", "", "值班钟", "登记簿笔误"]])
    form("visits", "visit_id specialist_id client_id person_met started_at ended_at purpose outcome groups companions summary solved unsolved",
         visit_rows)
    form("violations", "specialist_id date rule inspector remark",
         [("S002", "2026-06-16", "LEFT_TERRITORY", "督查秦", "茶馆"), ("S005", "2026-06-09", "INDOOR_WORK_EARLY", "督查尤", ""),
          ("S008", "2026-06-10", "PLAYING_AT_WORK", "督查秦", ""), ("S008", "2026-06-25", "DELIVERY_TRUCK", "督查尤", "搭送货车")])
    early = next(row[0] for row in visit_rows if row[1] == "S002")
    form("findings", "specialist_id date rule visit_id inspector finding by found_on reason",
         [("S002", "2026-06-16", "LEFT_TERRITORY", "", "督查秦", "PERSONAL_FAULT", "M01", "2026-06-18", "擅离岗位"),
          ("S005", "2026-06-09", "INDOOR_WORK_EARLY", "", "督查尤", "NO_FAULT", "M01", "2026-06-10", "客户临时改期"),
          ("S008", "2026-06-10", "PLAYING_AT_WORK", "", "督查秦", "POOR_MANAGEMENT", "M01", "2026-06-15", "当日无人检查"),
          ("S002", DAYS[0], "OUTSIDE_VISITING_HOURS", early, "", "NO_FAULT", "M01", "2026-06-03", "客户要求提早"),
          ("S008", "2026-06-25", "DELIVERY_TRUCK", "", "督查尤", "PERSONAL_FAULT", "M01", "2026-06-24", "日期有误"),
          ("S008", "2026-06-25", "DELIVERY_TRUCK", "", "督查尤", "PERSONAL_FAULT", "D02", "2026-06-29", "搭便车")])
    form("referrals", "referral_id client_id specialist_id groups sent_on confirmed_on", sent)
    wanted = list(needs(all_clients))
    thrice = next(row for row in wanted if row[1] == 3)
    form("needs", "need_id version client_id specialist_id product quantity unit wanted_region lowest_price highest_price reason analysed_on",
         [*wanted, wanted[0], [*wanted[0][:5], wanted[0][5] + 1, *wanted[0][6:]], [wanted[0][0], 9, *wanted[0][2:]],
          ["N90001", 1, *wanted[0][2:8], "2000.00", "1999.99", *wanted[0][10:]], ["N90002", 1, "C99999", *wanted[0][3:]],
          ["N90003", 1, *wanted[0][2:5], 0, *wanted[0][6:]], [thrice[0], 4, *thrice[2:11], DAYS[0]]])
    steps, versions, hours = standards()
    form("standards", "standard version published_at effective_from rings to_the_point call_back_at_once " + " ".join(steps), versions)
    form("service-hours", "day effective_from hours", hours)
    bought, repaired, called = series(all_clients)
    form("purchases", "purchase_id client_id agent product amount purchased_on returned_on withdrawn",
         [*bought, ["P90001", "C99999", *bought[0][2:]], [*bought[0][:4], "1.00", *bought[0][5:]],
          ["P90002", *bought[0][1:6], "2026-05-31", ""], ["P90003", *bought[1][1:7], "录入有误"]])
    owed, paid = money(all_clients, bought)
    another = next(client[0] for client in all_clients if client[0] != owed[0][1])
    form("receivables", "receivable_id client_id amount delivered_on due_on purchase_id withdrawn",
         [*owed, owed[3], [*owed[4][:5], "", ""], ["Y90001", "C99999", *owed[0][2:]], ["Y90002", owed[0][1], "0", *owed[0][3:]],
          ["Y90003", *owed[0][1:4], "2026-05-29", *owed[0][5:]], ["Y90004", *owed[0][1:5], "P99999", ""], ["Y90005", another, *owed[0][2:]],
          [*owed[0][:2], "1.00", *owed[0][3:]], ["Y90006", *owed[1][1:6], "录入有误"]])
    form("payments", "payment_id receivable_id amount paid_on withdrawn",
         [*paid, paid[2], [*paid[0][:4], "记错了"], ["Z900001", "Y99999", *paid[1][2:]], ["Z900002", owed[5][0], "99999999.00", *paid[1][3:]],
          ["Z900003", owed[5][0], "0", *paid[1][3:]], [*paid[1][:2], "0.01", *paid[1][3:]], ["Z900004", "Y90006", "1.00", *paid[1][3:]]])
    form("repairs", "repair_id client_id agent product fault repaired_on withdrawn",
         [*repaired, ["M90001", repaired[0][1], "S099", *repaired[0][3:]]])
    calls, entries = cases(all_clients)
    inquiry, complaint = calls[0], calls[12]
    another = next(client[0] for client in all_clients if client[0] != complaint[2])
    form("cases", "case_id standard client_id caller started_at ended_at rings agent question answer re_complaint_of withdrawn",
         [*calls, ["K90001", *inquiry[1:2], "C99999", *inquiry[3:]], ["K90002", *inquiry[1:5], inquiry[4], *inquiry[6:]],
          ["K90003", "S1", *complaint[2:10], "K00014", ""], ["K90004", "S2", another, *complaint[3:4], stamp(at(DAYS[-1], 9, 0)),
           stamp(at(DAYS[-1], 9, 5)), *complaint[6:10], complaint[0], ""], [*complaint[:8], "另一个问题", *complaint[9:]],
          ["K90005", *inquiry[1:11], "录入有误"]])
    form("case-steps", "case_id entry_id kind at to solver promised_for satisfaction conduct reason withdrawn",
         [*entries, [*entries[0][:10], "记错了"], ["K99999", "E900001", *entries[0][2:]],
          [inquiry[0], "E900002", "SERVICE_DONE", inquiry[5], *[""] * 7], [complaint[0], "E900003", "PAUSED", complaint[5], *[""] * 7],
          [complaint[0], "E900004", "CLIENT_INFORMED", complaint[5], "", "", "", 5, "", "", ""],
          [complaint[0], "E900005", "REPLY_PROMISED", complaint[5], "", "", complaint[5], *[""] * 4],
          [complaint[0], "E900006", "CLIENT_INFORMED", stamp(at(date(2026, 5, 31), 9, 0)), *[""] * 7]])
    plain = next(row for row in called if row[6] == "OWNER" and not row[11])
    form("call-backs", "standard series_id call_back_id number at agent answered_by next_at to_the_point satisfaction conduct problem "
         "passed_on_at passed_to solution_at withdrawn",
         [*called, [*plain[:15], "拨错号码"], ["S4", "P00001", "T900001", *plain[3:]], [*plain[:2], "T900002", 4, *plain[4:]],
          [*plain[:2], "T900003", plain[3], stamp(at(date(2026, 5, 31), 9, 0)), *plain[5:]], [*plain[:2], "T900004", *plain[3:6], "CHILD", *plain[7:]],
          [*plain[:2], "T900005", *plain[3:10], "PRIVACY" if plain[0] == "S3" else "RUDE", *plain[11:]]])
    form("ratings", "specialist_id month teamwork client_care", ratings)
    form("expenses", "specialist_id date item amount remark",
         [[dice.choice(list(territories)), dice.choice(DAYS), dice.choice(ITEMS), f"{dice.randint(500, 20000) / 100:.2f}", ""] for _ in range(48)])
    reports = list(daily_reports(visits))
    draft, again = [*reports[0][:3], *[""] * 9], stamp(at(reports[0][1] + timedelta(days=2), 9, 0))
    reports += [[*draft[:2], stamp(at(reports[0][1] - timedelta(days=1), 18, 0)), *draft[3:]],
                [*draft[:2], again, "", "", "M01", again, *draft[7:]], [*draft[:2], again, draft[0], again, *draft[5:]],
                [*draft[:2], again, "M02", *draft[4:]], [*draft[:2], again, *draft[3:9], "M01", again, ""],
                next([*row[:9], "M01", again, "补票据"] for row in reports if row[8])]
    form("daily-reports", "specialist_id date submitted_at supervisor supervisor_at department_manager department_manager_at general_manager "
         "general_manager_at returned_by returned_at reason", reports)
    form("records", "visit_id filled_on prepared_by growth_rate credit gross_margin overall position other solved watch listening_level",
         [*written, [*written[0][:8], "年内搬迁", *written[0][9:]], ["V999999", *written[0][1:]],
          [visit_rows[1][0], "2026-05-29", *written[0][2:]], [visit_rows[1][0], *written[0][1:11], 5]])
    form("news", "news_id specialist_id date kind territory competitor text proposal visit_id",
         [*learned, [*without_proposal[:7], "提请大客户部商议", without_proposal[8]],
          ["N90001", "S001", "2026-06-10", "COMPETITOR", "北岸区", "", "新品上市", "", ""],
          ["N90002", "S001", "2026-06-10", "MARKET", "北岸区", "", "新品上市", "", "V999999"]])
    planned_contacts = [[f"K{n:05d}", *c] for n, c in enumerate(contacts(visits, all_clients), 1)]
    planned_contacts += [["K90001", *planned_contacts[0][1:7], "2026-06-30", "2026-06-30", "重复"],
                         ["K90002", *planned_contacts[0][1:7], "", "2026-06-30", ""]]
    form("contacts", "contact_id specialist_id client_id planned_at purpose place contact_person made_on cancelled_on reason", planned_contacts)
    agreed = [[f"B{n:05d}", *a[:2], stamp(a[2]), stamp(a[3]) if a[3] else "", *a[4:]] for n, a in enumerate(appointments(visits, all_clients), 1)]
    agreed += [["B90001", *agreed[0][1:4], agreed[0][3], *agreed[0][5:]], ["B90002", *agreed[0][1:7], "", "2026-06-30", ""],
               ["B00001", "C00120", *agreed[0][2:]]]
    form("appointments", "appointment_id client_id specialist_id starts_at ends_at department remark confirmed_on cancelled_on reason", agreed)
    form("requests", "request_id applicant department requested_on client_id venue banquet_on client_guests our_guests "
         "meeting meal transport gifts other", asked)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    invent(target)
