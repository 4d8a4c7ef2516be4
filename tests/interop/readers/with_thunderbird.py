"""What a headless Thunderbird makes of files: each imported into a calendar of its own, as JSON.

Needs `apt-get install thunderbird` and `pip install marionette_driver`.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from marionette_driver.marionette import Marionette

PORT = 28288
IMPORT = """
const [text, done] = [arguments[0], arguments[arguments.length - 1]];
(async () => {
  const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
  const stream = Cc["@mozilla.org/io/string-input-stream;1"].createInstance(Ci.nsIStringInputStream);
  stream.setUTF8Data(text);
  const importer = Cc["@mozilla.org/calendar/import;1?type=ics"].createInstance(Ci.calIImporter);
  const items = importer.importFromStream(stream);
  const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
  calendar.name = "runs";
  cal.manager.registerCalendar(calendar);
  for (const item of items) await calendar.addItem(item);
  const all = Ci.calICalendar.ITEM_FILTER_ALL_ITEMS;
  const stored = await calendar.getItemsAsArray(all, 0, null, null);
  const start = (date) => {
    const fixed = date.isDate || date.timezone.isFloating;
    return (fixed ? date : date.getInTimezone(cal.dtz.UTC)).icalString;
  };
  const events = stored.map((item) => [item.id, start(item.startDate)]);
  cal.manager.removeCalendar(calendar);
  return { events };
})().then(done, (error) => done({ refused: String(error) }));
"""


def answers(paths):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        (Path(profile) / "user.js").write_text(f'user_pref("marionette.port", {PORT});\n')
        options = ["--headless", "--marionette", "--remote-allow-system-access", "--profile", profile]
        program = subprocess.Popen(
            [shutil.which("thunderbird"), *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,
        )
        try:
            client = Marionette(host="127.0.0.1", port=PORT, startup_timeout=120)
            client.raise_for_port(timeout=120)
            client.start_session()
            client.set_context(client.CONTEXT_CHROME)
            client.timeout.script = 120
            for path in paths:
                text = Path(path).read_bytes().decode(errors="replace")
                yield path, client.execute_async_script(IMPORT, script_args=[text], sandbox="system")
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()


print(json.dumps(dict(answers(sys.argv[1:]))))
