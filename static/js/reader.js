// Turning pages by key, swipe and tap. Without this file the two edges are plain links and everything still works:
// here we only click them.

const reader = document.querySelector("[data-reader]");
const SWIPE = 48; // px; shorter than this is a tap
const KEYS = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "prev",
  PageUp: "prev",
  Home: "first",
  End: "last",
};
let start = null;
let swiped = 0;
let hiding = 0;

function turn(where) {
  const link = reader.querySelector(`[data-turn-to="${where}"]`) ?? reader.querySelector(`a[rel="${where}"]`);
  if (!link) return false;
  document.documentElement.dataset.turn = where === "prev" || where === "first" ? "back" : "on";
  link.click();
  return true;
}

function show(on = true) {
  clearTimeout(hiding);
  reader.dataset.controls = on ? "shown" : "hidden";
  if (on) hiding = setTimeout(() => show(reader.querySelector("details[open]") !== null), 3500);
}

// The next picture is fetched while this page is being read, in the width in which it will be shown.
function fetchAhead() {
  const sizes = reader.querySelector(".spread__picture img")?.sizes ?? "50vw";
  for (const { dataset } of reader.querySelectorAll("[data-ahead]")) {
    const srcset = [320, 640, 1024].map((width) => `${dataset.ahead}&w=${width} ${width}w`).join(", ");
    Object.assign(new Image(), { sizes, srcset });
  }
}

function isOurs(event) {
  return event.target.closest("button, summary, input, select, textarea, .reader__bar") === null;
}

function onKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (event.key === "Escape" && !reader.querySelector("details[open]")) turn("out");
  if (event.target.closest?.("input, select, textarea, summary, button")) return;
  if (event.key === " " && event.target.closest?.("a")) return;
  const where = event.key === " " && event.shiftKey ? "prev" : KEYS[event.key];
  if ([" ", "PageDown", "PageUp"].includes(event.key) && goesOn(where)) return; // the browser scrolls
  if (where && turn(where)) event.preventDefault();
}

// A page with many words or large letters is higher than the window.
function goesOn(where) {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return where === "prev" ? scrollTop > 2 : scrollTop + clientHeight < scrollHeight - 2;
}

function onUp(event) {
  if (!start || event.pointerId !== start.id) return;
  const across = event.clientX - start.x;
  const down = event.clientY - start.y;
  const touch = event.pointerType !== "mouse";
  start = null;
  if (!touch) return;
  if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) {
    turn(across < 0 ? "next" : "prev");
    swiped = event.timeStamp;
  } else if (Math.hypot(across, down) < SWIPE / 4 && !event.target.closest("a")) {
    show(reader.dataset.controls !== "shown");
  }
}

// A swipe that ends on an edge must not also count as a click on it.
function onClick(event) {
  if (event.isTrusted && swiped && event.timeStamp - swiped < 400) event.preventDefault();
  swiped = 0;
}

if (reader) {
  document.addEventListener("keydown", onKey, true); // before shell.js closes the menu that Escape is meant for
  reader.addEventListener("pointerdown", (event) => {
    start = event.isPrimary && isOurs(event) ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
  });
  reader.addEventListener("pointerup", onUp);
  reader.addEventListener("click", onClick, true);
  reader.addEventListener("pointercancel", () => (start = null));
  reader.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse") show();
  });
  document.addEventListener("htmx:afterSwap", () => scrollTo(0, 0));
  document.addEventListener("htmx:afterSettle", fetchAhead);
  fetchAhead();
  show();
}
