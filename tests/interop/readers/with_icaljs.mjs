// What npm ical.js (Thunderbird's parser) makes of files: their events as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const text = (time) => time.toICALString();

function events(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    if (event.endDate.compare(event.startDate) <= 0) throw new Error(`${event.uid} ends before it starts`);
    return [event.uid, text(event.startDate)];
  });
}

const answers = {};
for (const path of process.argv.slice(2)) {
  try {
    answers[path] = { events: events(path) };
  } catch (error) {
    answers[path] = { refused: String(error).slice(0, 300) };
  }
}
console.log(JSON.stringify(answers));
