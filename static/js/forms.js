// Every form that posts, without an attribute of its own: it is sent by htmx, so that a lost connection leaves the page
// and the words where they are, and a second press while the first is on its way does nothing. Without this file the
// browser sends forms itself, as ever.
//
// data-draft on a form: what is typed is kept on this device, for this person alone, until the server has it.

const PREFIX = "storysprout.draft/";
const UPLOAD_MS = 120_000; // a drawing on a slow line
const OFFLINE = "There is no connection.";
const BROKEN = "The connection broke off.";
const person = document.body.dataset.person;
const sending = new Map(); // form -> the button that was pressed
const seen = new WeakSet();

const addressOf = (form, button) =>
  new URL(button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location.href);
const hasDraft = (form) => "draft" in form.dataset && Boolean(person);
const keyOf = (form) => `${PREFIX}${person}${addressOf(form).pathname}`;
const isKept = ({ name, type }) => name && name !== "csrfmiddlewaretoken" && !["password", "file", "submit"].includes(type);
const isMarked = ({ type }) => type === "checkbox" || type === "radio";

function store(work) {
  try {
    return work(localStorage);
  } catch {
    return null; // storage is closed to us, or full: then nothing is kept, and nothing says so
  }
}

// On a shared tablet, keep only the drafts of the person who is signed in now.
function forgetOthers() {
  if (person === undefined) return;
  store((device) => {
    for (const key of Object.keys(device)) {
      if (key.startsWith(PREFIX) && !(person && key.startsWith(`${PREFIX}${person}/`))) device.removeItem(key);
    }
  });
}

function answersOf(form) {
  const fields = [...form.elements].filter((field) => isKept(field) && (!isMarked(field) || field.checked));
  return fields.map(({ name, value }) => [name, value]);
}

function fill(form, answers) {
  const left = [...answers];
  for (const field of form.elements) {
    if (!isKept(field)) continue;
    const at = left.findIndex(([name, value]) => name === field.name && (!isMarked(field) || value === field.value));
    if (isMarked(field)) field.checked = at >= 0;
    else if (at >= 0) field.value = left[at][1];
    if (at >= 0) left.splice(at, 1);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function element(tag, className, words) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  if (tag === "button") made.type = "button";
  return made;
}

function keep(form) {
  const kept = store((device) => (device.setItem(keyOf(form), JSON.stringify(answersOf(form))), true));
  if (!kept || form.querySelector(".form__kept")) return;
  const line = element("p", "form__kept", "Kept on this device until you send it.");
  line.setAttribute("role", "status");
  form.append(line);
}

function forget(form) {
  store((device) => device.removeItem(keyOf(form)));
  form.querySelector(".form__kept")?.remove();
}

// What the server has just refused stands in the form already, and is newer than the draft.
function restore(form) {
  if (form.querySelector("[aria-invalid='true'], .errorlist")) return keep(form);
  const fresh = answersOf(form);
  const answers = store((device) => JSON.parse(device.getItem(keyOf(form))));
  const typed = (all) => JSON.stringify(all.filter(([name]) => form.elements[name]?.type !== "hidden"));
  if (!answers) return;
  fill(form, answers); // also what is hidden: the key by which the server knows what it may have taken already
  if (typed(answers) === typed(fresh)) return;
  keep(form);
  const file = form.querySelector("input[type='file']") ? " A file has to be chosen again." : "";
  const note = element("div", "notice notice--info form__draft", "");
  const again = element("button", "button button--plain", "Start afresh");
  note.append(element("div", "notice__words", `You wrote this before, and it was not sent yet.${file}`), again);
  again.addEventListener("click", () => {
    fill(form, fresh);
    forget(form);
    note.remove();
  });
  form.prepend(note);
}

function setUp() {
  for (const form of document.querySelectorAll("form[data-draft]")) {
    if (!hasDraft(form) || seen.has(form)) continue;
    seen.add(form);
    restore(form);
  }
}

// What could not be sent is said at the foot of the window, wherever the button was.
function tell(form, button) {
  hush();
  const kept = hasDraft(form) ? "What you wrote is kept on this device." : "Nothing here is lost.";
  const note = element("div", "notice notice--error unsent", "");
  const words = element("div", "notice__words", `${navigator.onLine ? BROKEN : OFFLINE} ${kept}`);
  const again = element("button", "button button--quiet", "Try again");
  again.addEventListener("click", () => {
    hush();
    if (form.isConnected) form.requestSubmit(button?.isConnected ? button : null);
  });
  note.setAttribute("role", "alert");
  note.append(words, again);
  document.body.append(note);
}

function hush() {
  document.querySelector(".unsent")?.remove();
}

// Send nothing by itself: the person may have left or changed their mind.
addEventListener("online", () => {
  const words = document.querySelector(".unsent .notice__words");
  if (words) words.textContent = "The connection is back. Nothing was sent meanwhile.";
});

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  const isOurs = form.getAttribute("method")?.toLowerCase() === "post" && !form.matches("[hx-post], [hx-get]");
  const address = addressOf(form, submitter);
  if (event.defaultPrevented || !isOurs || address.origin !== location.origin || !window.htmx) return;
  event.preventDefault();
  if (sending.has(form)) return;
  sending.set(form, submitter);
  hush();
  if (hasDraft(form)) keep(form);
  const values = submitter?.name ? { [submitter.name]: submitter.value } : {};
  htmx.ajax("POST", address.href, { source: form, target: "#main", select: "#main", swap: "outerHTML", values }).catch(() => {}); // told by its events
});

document.addEventListener("htmx:configRequest", ({ target, detail }) => {
  const files = sending.has(target) ? target.querySelectorAll("input[type='file']") : [];
  if ([...files].some((field) => field.files.length)) detail.timeout = UPLOAD_MS;
});

// The page that a form's answer is takes the place of this one: with what is wrong at each field.
document.addEventListener("htmx:beforeSwap", ({ target, detail }) => {
  if (detail.requestConfig.elt instanceof HTMLFormElement && sending.has(detail.requestConfig.elt)) {
    const page = new DOMParser().parseFromString(detail.serverResponse, "text/html");
    const isPage = page.getElementById("main") && !page.querySelector("[data-error]");
    detail.shouldSwap = Boolean(isPage);
    if (isPage) detail.isError = false;
  }
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const form = detail.requestConfig.elt;
  if (!sending.has(form)) return;
  const { xhr, failed } = detail;
  const next = xhr.getResponseHeader("HX-Redirect");
  if (next) {
    forget(form); // the server has it; what is pressed until the next page comes does nothing
    if (next.includes("#") && new URL(next, location.href).pathname === location.pathname) location.reload();
    return;
  }
  const button = sending.get(form);
  sending.delete(form);
  if (xhr.status === 0) tell(form, button);
  else if (failed) document.getElementById("messages")?.scrollIntoView({ block: "nearest" });
});

document.addEventListener("htmx:afterSettle", ({ target }) => {
  setUp();
  if (target.id !== "main") return;
  const wrong = target.querySelector("[aria-invalid='true']");
  if (wrong) wrong.focus();
  else (target.querySelector(".errorlist") ?? target).scrollIntoView({ block: "nearest" });
});

// data-most on a field: how many letters it may have. What is more stays, and is counted.
function count(field) {
  const most = Number(field.dataset.most);
  const has = [...field.value].length;
  const line = field.parentElement.querySelector(".field__count") ?? element("p", "field__help field__count", "");
  line.setAttribute("role", "status");
  line.textContent = has <= 0.8 * most ? "" : has <= most ? `${has} of ${most} letters` : `${has} letters, ${has - most} too many`;
  line.classList.toggle("field__count--over", has > most);
  if (!line.isConnected) field.after(line);
}

// A workspace's address is proposed from its name, until somebody writes one of their own.
document.addEventListener("htmx:configRequest", (event) => {
  const address = event.target.form?.querySelector("[data-proposed-from]");
  const isOwn = address && address.value !== (address.dataset.proposed ?? "");
  if (isOwn && event.target.id === address.dataset.proposedFrom) event.preventDefault();
});

document.addEventListener("htmx:afterSettle", () => {
  const [address, found] = ["[data-proposed-from]", "[data-proposal]"].map((one) => document.querySelector(one));
  if (!address || !found || address.value !== (address.dataset.proposed ?? "")) return;
  address.value = address.dataset.proposed = found.dataset.proposal;
});

document.addEventListener("input", ({ target }) => {
  if (target.dataset.most) count(target);
  if (target.form && hasDraft(target.form) && isKept(target)) keep(target.form);
});

// Only a page that comes back from the browser's memory has nothing on its way. The first "pageshow" comes when the last
// picture is there, and on a slow line that is after somebody has pressed the button.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) sending.clear();
  forgetOthers();
});

forgetOthers();
setUp();
