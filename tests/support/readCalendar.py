"""Reads a calendar file from standard input with vobject, checks it against the standard, and prints its events as JSON."""
import json
import sys

import vobject

calendar = vobject.readOne(sys.stdin.buffer.read().decode("utf-8"))
calendar.validate(raiseException=True)
json.dump(
    [
        {
            "uid": event.uid.value,
            "summary": event.summary.value,
            "description": event.description.value,
            "url": event.url.value,
            "sequence": int(event.sequence.value),
            "start": event.dtstart.value.isoformat(),
            "end": event.dtend.value.isoformat() if hasattr(event, "dtend") else None,
            "alarms": len(event.contents.get("valarm", [])),
        }
        for event in calendar.vevent_list
    ],
    sys.stdout,
)
