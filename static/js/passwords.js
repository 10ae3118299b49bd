// While a new password is typed, a line under it says what is still missing. The server checks everything again, and
// without this file the rule above the field is all there is. The listener sits on the document, as in shell.js.

const ALIKE = 0.7; // Django's own

// Python's SequenceMatcher.quick_ratio, by which Django compares.
function likeness(one, other) {
  const left = [...other];
  const shared = [...one].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}

function isLikeAddress(field) {
  const address = field.form?.elements.email?.value.toLowerCase();
  if (!address) return false;
  return [address, ...address.split(/\W+/)].some((part) => likeness(field.value.toLowerCase(), part) >= ALIKE);
}

function said(field) {
  const missing = Number(field.dataset.minimum) - [...field.value].length;
  if (!field.value) return "";
  if (missing > 0) return `${missing} more ${missing === 1 ? "character" : "characters"}.`;
  return isLikeAddress(field) ? "That looks like your address. Please choose another." : "Long enough.";
}

function hintOf(field) {
  const after = field.nextElementSibling;
  if (after?.matches("[data-hint]")) return after;
  const hint = document.createElement("p");
  hint.className = "field__help field__hint";
  hint.dataset.hint = "";
  hint.setAttribute("role", "status");
  field.after(hint);
  return hint;
}

document.addEventListener("input", ({ target }) => {
  if (target.matches("input[data-minimum]")) hintOf(target).textContent = said(target);
});
