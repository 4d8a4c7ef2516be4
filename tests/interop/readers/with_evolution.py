"""What Evolution's data server makes of files: each put into a calendar of its own, as JSON.

Needs Debian's evolution-data-server, gir1.2-ecal-2.0, gir1.2-edataserver-1.2, gir1.2-ical-3.0 and python3-gi,
the system's own Python, and a session bus: `dbus-run-session -- python3 with_evolution.py FILE…`.
"""

import json
import sys
import time
from pathlib import Path

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, Gio, GLib, ICalGLib  # noqa: E402 - after the versions are asked for

SECONDS_TO_CONNECT = 1
"""The server uses all of them where there is no network; 0 would be for ever."""

TIMES_TO_CONNECT = 100
"""The process that serves calendars hears of a new one from another, on a busy machine some time later."""


def calendar_named(registry, name):
    source = EDataServer.Source.new(None, None)
    source.set_display_name(name)
    source.set_parent("local-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("local")
    registry.commit_source_sync(source, None)
    for _ in range(TIMES_TO_CONNECT):
        try:
            return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, SECONDS_TO_CONNECT, None)
        except GLib.Error as error:
            if not error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND):
                raise
            time.sleep(0.1)
    raise RuntimeError("the server never heard of its new calendar")


def events(registry, path):
    component = ICalGLib.Component.new_from_string(Path(path).read_bytes().decode(errors="replace"))
    if component is None:
        raise ValueError("no calendar")
    if component.count_errors():
        raise ValueError(f"{component.count_errors()} errors")
    client = calendar_named(registry, Path(path).stem)
    client.receive_objects_sync(component, ECal.OperationFlags.NONE, None)
    _, stored = client.get_object_list_sync("#t", None)
    return [[each.get_uid(), each.get_dtstart().as_ical_string()] for each in stored]


answers = {}
registry = EDataServer.SourceRegistry.new_sync(None)
for path in sys.argv[1:]:
    try:
        answers[path] = {"events": events(registry, path)}
    except Exception as error:  # noqa: BLE001 - whatever it says against a file is its answer
        answers[path] = {"refused": f"{type(error).__name__}: {error}"[:300]}
print(json.dumps(answers))
