"""Plans and their dates from arithmetic that shares nothing with ours: Python's zoneinfo and numpy's business days.

Needs Python 3.9 and numpy (Debian: python3-numpy); reads the system's time zones. From the project's folder:

    python3 tests/unit/schedule/vectors/make.py > tests/unit/schedule/vectors/vectors.json
    npx prettier --write tests/unit/schedule/vectors/vectors.json

The same plans come out every time. A zone whose rules changed lately, or may soon, is asked only for years long past,
so that every edition of the time-zone data gives the same dates.
"""

import json
import random
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np

UTC = timezone.utc
MINUTE = timedelta(minutes=1)

# Zones, and the years in which their clock changes are settled.
ZONES = {
    "UTC": (2000, 2100),
    "Asia/Tokyo": (2000, 2100),
    "Asia/Kathmandu": (2000, 2100),
    "Europe/Amsterdam": (2000, 2100),
    "Europe/Madrid": (2000, 2100),
    "America/New_York": (2007, 2100),
    "America/St_Johns": (2012, 2100),
    "Australia/Lord_Howe": (2008, 2100),
    "Pacific/Auckland": (2008, 2100),
    "America/Havana": (2013, 2100),
    "Africa/Casablanca": (2009, 2022),
    "Africa/Cairo": (2000, 2014),
    "Asia/Beirut": (2000, 2020),
    "Asia/Gaza": (2008, 2020),
    "Asia/Amman": (2003, 2020),
    "Asia/Pyongyang": (2015, 2018),
    "America/Sao_Paulo": (2000, 2018),
    "America/Caracas": (2007, 2016),
    "America/Argentina/San_Luis": (2007, 2009),
    "Pacific/Apia": (2010, 2012),
}


def instant(local, zone):
    """The moment of a local time: of two the first (fold 0), and a missing one by the offset before, thus later."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def local_time(moment, zone):
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def end_of(start, stage, days, holidays, zone):
    """The end of a stage: weeks and days on the calendar, then hours and minutes that elapse."""
    if stage["W"] + stage["D"] > 0:
        local = local_time(start, zone)
        if days == "calendar":
            local += timedelta(days=stage["W"] * 7 + stage["D"])
        else:
            first = np.busday_offset(local.date(), 0, roll="forward", holidays=holidays)
            last = np.busday_offset(first, stage["W"] * 5 + stage["D"], holidays=holidays)
            if first != np.datetime64(local.date()):
                midnight = datetime.combine(first.item(), datetime.min.time())
                local = local_time(instant(midnight, zone), zone)
            local = datetime.combine(last.item(), local.time())
        start = instant(local, zone)
    return start + timedelta(hours=stage["H"], minutes=stage["M"])


def ends(plan, submission):
    moment, found = submission, []
    for stage in plan["stages"]:
        calendar = plan["calendars"][stage["calendar"]]
        moment = end_of(moment, stage, plan["days"], calendar, plan["zone"])
        found.append(moment)
    return found


def changes(zone, year):
    """The clock changes of a year, to the minute."""
    found = []
    offset = lambda moment: moment.astimezone(ZoneInfo(zone)).utcoffset()
    day = datetime(year, 1, 1, tzinfo=UTC)
    while day.year == year:
        low, high = day, day + timedelta(days=1)
        if offset(low) != offset(high):
            while high - low > MINUTE:
                middle = low + MINUTE * ((high - low) // MINUTE // 2)
                low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
            found.append(high)
        day += timedelta(days=1)
    return found


def random_plan(chance, days, longest):
    zone = chance.choice(list(ZONES))
    year = chance.randint(*ZONES[zone])
    near = changes(zone, year)
    if near and chance.random() < 0.7:
        moment = chance.choice(near) + timedelta(minutes=chance.randint(-90, 90))
    else:
        moment = datetime(year, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(365 * 1440))
    calendars = []
    for _ in range(2):
        dates = {local_time(moment, zone).date() + timedelta(days=chance.randint(-20, 20)) for _ in range(chance.randint(0, 9))}
        calendars.append(sorted(date.isoformat() for date in dates) if days == "business" else [])
    stages = []
    for _ in range(chance.randint(1, longest)):
        stage = {"W": 0, "D": 0, "H": 0, "M": 0, "calendar": chance.randint(0, 1)}
        kind = chance.random()
        if kind < 0.25:
            stage |= {"H": chance.randint(0, 50), "M": chance.randint(0, 59)}
        else:
            stage |= {"D": chance.randint(1, 4)}
            if kind > 0.8:
                stage |= {"H": chance.randint(0, 26), "M": chance.randint(0, 59)}
            if kind > 0.95:
                stage |= {"W": 1}
        stages.append(stage)
    return {"zone": zone, "days": days, "calendars": calendars, "stages": stages}, moment


def duration(stage):
    date = "".join(f"{stage[unit]}{unit}" for unit in "WD" if stage[unit])
    time = "".join(f"{stage[unit]}{unit}" for unit in "HM" if stage[unit])
    return f"P{date}" + (f"T{time}" if time else "") if date or time else "PT0M"


def written(moment):
    return moment.strftime("%Y-%m-%dT%H:%MZ")


def told(plan):
    return {
        "zone": plan["zone"],
        "days": plan["days"],
        "calendars": plan["calendars"],
        "stages": [[duration(stage), stage["calendar"]] for stage in plan["stages"]],
    }


def forward_case(chance, days):
    plan, near = random_plan(chance, days, 6)
    # One of the stages meets the moment that was chosen, more or less.
    earlier = timedelta(days=chance.randint(0, 6))
    local = local_time(near - earlier, plan["zone"])
    # Also times that the clock skips.
    local += timedelta(minutes=chance.choice([0, 0, 30]))
    submission = instant(local, plan["zone"])
    return {
        **told(plan),
        "at": local.strftime("%Y-%m-%dT%H:%M"),
        "submission": written(submission),
        "ends": [written(end) for end in ends(plan, submission)],
    }


def backward_case(chance, days):
    plan, near = random_plan(chance, days, 3)
    target = near + timedelta(days=chance.randint(0, 4))
    submission = target
    # Nothing ends before it starts: the first that makes it, going back minute by minute, is the latest of all.
    while ends(plan, submission)[-1] > target:
        submission -= MINUTE
    return {
        **told(plan),
        "target": written(target),
        "submitBy": written(submission),
        "goLive": written(ends(plan, submission)[-1]),
        "oneMinuteLater": written(ends(plan, submission + MINUTE)[-1]),
    }


def main():
    chance = random.Random(20261120)
    kinds = ["calendar", "business", "business"]
    json.dump(
        {
            "forward": [forward_case(chance, kinds[number % 3]) for number in range(360)],
            "backward": [backward_case(chance, kinds[number % 3]) for number in range(120)],
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
