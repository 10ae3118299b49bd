// What every page can do: choose light or dark, close menus and messages, step numbers, borrow ideas, and say so when
// the server could not be reached. Listeners sit on the document, so that content swapped in by htmx needs no set-up.

const root = document.documentElement;

function remember(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    if (value) localStorage.setItem(`storysprout.${name}`, value);
    else localStorage.removeItem(`storysprout.${name}`);
  } catch {
    // Chosen for this page at least.
  }
}

const CHOICES = { chooseTheme: "theme", chooseReading: "reading", chooseReadingSize: "readingSize" };

function showChoices() {
  for (const [attribute, name] of Object.entries(CHOICES)) {
    const selector = `[data-${attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`;
    for (const button of document.querySelectorAll(selector)) {
      button.setAttribute("aria-pressed", String(button.dataset[attribute] === (root.dataset[name] ?? "")));
    }
  }
}

function choose(button) {
  for (const [attribute, name] of Object.entries(CHOICES)) {
    if (attribute in button.dataset) remember(name, button.dataset[attribute]);
  }
  showChoices();
}

function step(button) {
  const input = button.closest("[data-stepper]").querySelector("input");
  if (button.dataset.step > 0) input.stepUp();
  else input.stepDown();
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function borrow(event, idea) {
  const field = document.querySelector(idea.dataset.into);
  if (!field) return;
  event.preventDefault();
  field.value = idea.dataset.borrow;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (menu !== except) menu.open = false;
  }
}

function say(words, level = "error") {
  const region = document.getElementById("messages");
  if (!region || region.textContent.includes(words)) return null;
  const notice = document.createElement("div");
  notice.className = `notice notice--${level}`;
  const text = document.createElement("div");
  text.className = "notice__words";
  text.textContent = words;
  notice.append(text);
  region.append(notice);
  return notice;
}

document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-close], [data-step], [data-borrow], [data-choose-theme], [data-choose-reading], [data-choose-reading-size]");
  closeMenus(event.target.closest("details[data-menu]"));
  if (!target) return;
  if ("close" in target.dataset) target.closest(target.dataset.close)?.remove();
  else if ("step" in target.dataset) step(target);
  else if ("borrow" in target.dataset) borrow(event, target);
  else choose(target);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest?.("details[data-menu][open]");
  closeMenus();
  menu?.querySelector("summary").focus();
});

// <output for="a number" data-each data-once>: what so many of them come to.
document.addEventListener("input", ({ target }) => {
  if (!target.id || !target.value || !target.validity.valid) return;
  for (const total of document.querySelectorAll(`output[for="${target.id}"][data-each]`)) {
    total.value = Number(total.dataset.each) * Number(target.value) + Number(total.dataset.once);
  }
});

// data-autosubmit on a form: it sends itself when a choice changes.
document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (form && "autosubmit" in form.dataset) form.requestSubmit();
});

// An error page asked for by htmx carries its words in [data-error]; they become a message where the person is.
function wordsOf(html) {
  return new DOMParser().parseFromString(html, "text/html").querySelector("[data-error]")?.textContent.trim();
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status < 400) return;
  const words = wordsOf(xhr.responseText);
  if (!words) return;
  event.detail.shouldSwap = false;
  say(words);
});

document.addEventListener("htmx:responseError", (event) => {
  if (!wordsOf(event.detail.xhr.responseText)) say("That did not work. Nothing is lost: reload the page and try once more.");
});

// What a form could not send is said by forms.js.
const isOfForm = (event) => event.detail.requestConfig.elt instanceof HTMLFormElement;

// Said while it is true: the next answer of any kind takes it away.
let unreachable = null;

document.addEventListener("htmx:sendError", (event) => {
  if (isOfForm(event)) return;
  unreachable ??= say("We cannot reach StorySprout just now. Nothing is lost: it goes on when the connection is back.");
});

function reachedAgain() {
  unreachable?.remove();
  unreachable = null;
}

document.addEventListener("htmx:beforeOnLoad", reachedAgain);
document.addEventListener("htmx:sseOpen", reachedAgain);

document.addEventListener("htmx:timeout", (event) => {
  if (!isOfForm(event)) say("That is taking too long. Nothing is lost: reload the page to see how things stand.");
});

document.addEventListener("htmx:afterSettle", showChoices);

// A workspace that was renamed. Its old address answers htmx with the way to the new one; a stream only says that there
// is something to ask. A page on which something is being written stays: it can still be sent from here.
const MOVE_WITHIN = 3000; // ms; all pages of a class hear it, and should not all come at once

function askTheWay() {
  setTimeout(() => htmx.ajax("GET", location.href, { target: document.body, swap: "none" }), Math.random() * MOVE_WITHIN);
}

document.addEventListener("htmx:sseOpen", ({ detail }) => detail.source.addEventListener("moved", askTheWay));

function isWritten(field) {
  if (field.type === "hidden" || field.type === "search" || field.disabled) return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.value !== field.defaultValue || field.getAttribute("aria-invalid") === "true";
}

document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { elt, pathInfo, requestConfig, xhr } = event.detail;
  const address = xhr.getResponseHeader("HX-Redirect");
  if (!address || requestConfig.verb !== "get" || new URL(address, location.href).origin === location.origin) return;
  if (elt.closest("[hx-push-url], [hx-replace-url]")) {
    event.preventDefault();
    location.href = new URL(pathInfo.finalRequestPath, address).href; // a page turned, a search: where it was to lead
    return;
  }
  if (![...document.querySelectorAll("form input, form textarea, form select")].some(isWritten)) return;
  event.preventDefault();
  const notice = say("This workspace has a new address. You can finish here first: what you send still arrives. ", "info");
  if (!notice) return;
  const link = document.createElement("a");
  link.href = address;
  link.textContent = "Go to the new address";
  notice.querySelector(".notice__words").append(link);
});

showChoices();
