"use strict";
const button = document.getElementById("download");
button.hidden = false;
button.addEventListener("click", async () => {
  if (typeof DecompressionStream === "undefined") {
    document.getElementById("old").hidden = false;
    return;
  }
  const packed = Uint8Array.from(atob(document.getElementById("ics").textContent), (c) => c.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await new Response(unpacked).arrayBuffer()], { type: "text/calendar" }));
  link.download = button.dataset.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
});
const shared = document.getElementById("shared").content.children;
for (const line of document.querySelectorAll("[data-texts]")) {
  line.replaceWith(...line.dataset.texts.split(" ").map((number) => shared[number].cloneNode(true)));
}
const panels = [...document.querySelectorAll("dialog.session")];
for (const [place, panel] of panels.entries()) {
  const bar = panel.querySelector("nav");
  const [previous, next] = document.getElementById("steps").content.cloneNode(true).children;
  bar.prepend(previous);
  bar.append(next);
  for (const [step, other] of [[previous, panels[place - 1]], [next, panels[place + 1]]]) {
    step.disabled = !other;
    step.addEventListener("click", () => {
      const opener = document.querySelector(`td [popovertarget="${other.id}"]`);
      opener.focus();
      opener.click();
    });
  }
}
