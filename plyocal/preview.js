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
document.documentElement.classList.add("scripted");
document.addEventListener("click", (event) => {
  const opener = document.querySelector(`td [popovertarget="${event.target.dataset.to}"]`);
  if (opener) {
    opener.focus();
    opener.click();
  }
});
