// What npm node-ical makes of files: their events as JSON. Run with TZ=UTC: it gives instants only.
const { readFileSync } = require("node:fs");
const ical = require("node-ical");

const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, "Z").replace(/[-:]/g, "");

function text(start) {
  if (start.dateOnly) {
    const two = (number) => String(number).padStart(2, "0");
    return `${start.getFullYear()}${two(start.getMonth() + 1)}${two(start.getDate())}`;
  }
  return start.tz ? stamp(start) : stamp(start).slice(0, -1);
}

const answers = {};
for (const path of process.argv.slice(2)) {
  try {
    const found = Object.values(ical.sync.parseICS(readFileSync(path, "utf8")));
    const events = found.filter((each) => each.type === "VEVENT");
    answers[path] = { events: events.map((each) => [each.uid, text(each.start)]) };
  } catch (error) {
    answers[path] = { refused: String(error).slice(0, 300) };
  }
}
console.log(JSON.stringify(answers));
