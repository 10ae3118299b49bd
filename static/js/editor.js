// The words of a page save themselves, at most a second after the typing stops. Until the server has them they are kept on
// this device, for this person alone; what could not be sent is sent when the connection is back. Pages are dragged in the
// strip. Without this file the buttons do the same.

const PREFIX = "storysprout.draft/"; // forms.js forgets other people's
const PAUSE_MS = 700;
const RETRY_MS = 5000;
const person = document.body.dataset.person;
const form = document.querySelector("form[data-words]");
const field = form?.elements.text;
const key = form && `${PREFIX}${person}${new URL(form.action).pathname}`;
let timer = 0;
let sending = false;
let saved = field?.value;

function store(work) {
  try {
    return work(localStorage);
  } catch {
    return null; // storage is closed to us, or full: the words are still in the field
  }
}

const stateOf = () => document.getElementById("saved");
const basedOn = () => form.elements.based_on.value;
const isDecided = () => !("conflict" in stateOf().dataset);

function keep() {
  if (person) store((device) => device.setItem(key, JSON.stringify({ text: field.value, basedOn: basedOn() })));
}

function forget() {
  store((device) => device.removeItem(key));
}

function say(words) {
  const line = stateOf().querySelector(".editor__line");
  if (line) line.textContent = words;
}

function later(ms = PAUSE_MS) {
  clearTimeout(timer);
  timer = setTimeout(save, ms);
}

async function save() {
  clearTimeout(timer);
  if (field.value === saved || !isDecided()) return;
  if (sending) return later();
  const text = field.value;
  sending = true;
  try {
    const keepalive = text.length < 10_000; // goes on when the page is left; browsers refuse that for long bodies
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { "HX-Request": "true" }, keepalive });
    if (answer.ok || answer.status === 409) took(text, await answer.text());
    else refused(answer, await answer.text());
  } catch {
    say("There is no connection. Your words are kept on this device, and are saved when it is back.");
    later(RETRY_MS);
  } finally {
    sending = false;
  }
  if (field.value !== saved && isDecided()) later();
}

function took(text, html) {
  const state = new DOMParser().parseFromString(html, "text/html").getElementById("saved");
  if (!state) return say("These words could not be saved. They are kept on this device: reload the page.");
  stateOf().replaceWith(document.adoptNode(state));
  saved = text;
  if (!isDecided()) return offerMine();
  if (field.value === text) forget();
  else keep(); // with the new version as what it goes on from
  for (const button of document.querySelectorAll('[data-key="undo"]')) button.disabled = false;
}

function refused(answer, html) {
  const words = new DOMParser().parseFromString(html, "text/html").querySelector("[data-error]")?.textContent.trim();
  say(words ?? "These words could not be saved. They are kept on this device.");
  if (answer.status >= 500 || answer.status === 429) later(RETRY_MS);
  else saved = field.value; // the same words would be refused again
}

// Both versions are stored. "Take mine" saves what stands in the field over the other one.
function offerMine() {
  forget();
  const mine = stateOf().querySelector('[form="keep-mine"]');
  mine?.addEventListener("click", (event) => {
    event.preventDefault();
    fetch(location.href).then(async (page) => {
      const fresh = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("saved");
      stateOf().replaceWith(document.adoptNode(fresh));
      saved = null;
      save();
    });
  });
}

function restore() {
  const draft = store((device) => JSON.parse(device.getItem(key)));
  if (!draft || draft.text === field.value) return forget();
  field.value = draft.text;
  form.elements.based_on.value = draft.basedOn;
  say("You wrote this before, and it was not saved yet.");
  later(0);
}

function fit() {
  const has = [...field.value].length;
  const { fits, most } = field.dataset;
  const line = document.getElementById("fit");
  const isOver = has > Number(fits);
  line.toggleAttribute("data-over", isOver);
  if (has > Number(most)) line.textContent = `${has} letters: ${has - most} more than a page takes. Nothing is cut; move some to another page.`;
  else if (isOver) line.textContent = `${has} letters. In print about ${fits} fit on a page; the rest runs on to a further one, and nothing is cut.`;
  else line.textContent = "";
}

function setUpWords() {
  restore();
  fit();
  field.addEventListener("input", () => {
    keep();
    fit();
    later();
  });
  field.addEventListener("blur", save);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation(); // forms.js would send it as a page
    save();
  });
  addEventListener("online", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
}

// Dragging by mouse; by touch and keyboard the buttons below the words do it.
function setUpStrip(strip) {
  let dragged = null;
  const itemAt = (event) => event.target.closest?.(".strip__item");
  const clear = () => strip.querySelectorAll("[data-over]").forEach((one) => one.removeAttribute("data-over"));
  strip.addEventListener("dragstart", (event) => {
    dragged = itemAt(event);
    if (!dragged) return;
    dragged.toggleAttribute("data-dragged", true);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.number);
  });
  strip.addEventListener("dragover", (event) => {
    const over = itemAt(event);
    if (!dragged || !over) return;
    event.preventDefault();
    clear();
    over.toggleAttribute("data-over", over !== dragged);
  });
  strip.addEventListener("drop", (event) => {
    const over = itemAt(event);
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const move = dragged.querySelector("form");
    move.elements.to.value = over.dataset.number;
    move.requestSubmit();
  });
  strip.addEventListener("dragend", () => {
    dragged?.removeAttribute("data-dragged");
    dragged = null;
    clear();
  });
  strip.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
}

// Ctrl+Z outside of a field: the last change of the book. Inside a field the browser undoes what is typed.
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
  if (event.target.closest?.("input, textarea, select")) return;
  const button = document.querySelector(`[data-key="${event.shiftKey ? "redo" : "undo"}"]:not(:disabled)`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

if (form) setUpWords();
const strip = document.querySelector("[data-strip]");
if (strip) setUpStrip(strip);
