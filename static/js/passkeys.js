// Asks the browser for a passkey and sends what it answers with the button's form. The options come from the page, or,
// where they would grow old while it is open, from the button's address. Bytes travel as base64url, as the server's
// library writes them. The listener sits on the document, as in shell.js.

const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const withBytes = (keys) => keys?.map((key) => ({ ...key, id: toBytes(key.id) }));

async function optionsOf(button) {
  if (!button.dataset.options) return JSON.parse(document.getElementById("passkey-options").textContent);
  const answer = await fetch(button.dataset.options, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`no options: ${answer.status}`);
  return answer.json();
}

// A passkey, and not a key that only comes after a password: it is kept with its account and opened by its owner.
function create({ creation_options: { publicKey } }) {
  const user = { ...publicKey.user, id: toBytes(publicKey.user.id) };
  const authenticatorSelection = {
    ...publicKey.authenticatorSelection,
    residentKey: "required",
    requireResidentKey: true,
    userVerification: "required",
  };
  const excludeCredentials = withBytes(publicKey.excludeCredentials);
  const challenge = toBytes(publicKey.challenge);
  return navigator.credentials.create({
    publicKey: { ...publicKey, challenge, user, authenticatorSelection, excludeCredentials },
  });
}

function get({ request_options: { publicKey } }) {
  const allowCredentials = withBytes(publicKey.allowCredentials);
  return navigator.credentials.get({
    publicKey: { ...publicKey, challenge: toBytes(publicKey.challenge), allowCredentials },
  });
}

function asJson(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  });
}

const knowsPasskeys = Boolean(window.PublicKeyCredential && navigator.credentials);

for (const button of document.querySelectorAll("[data-passkey]")) {
  if (!knowsPasskeys) break;
  button.hidden = false;
  for (const words of button.form.querySelectorAll("[data-passkey-missing]")) words.hidden = true;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-passkey]");
  if (!button) return;
  const problem = button.form.querySelector("[data-passkey-problem]");
  problem.hidden = true;
  button.disabled = true;
  try {
    const options = await optionsOf(button);
    const credential = await (button.dataset.passkey === "create" ? create(options) : get(options));
    button.form.elements.credential.value = asJson(credential);
    button.form.submit();
  } catch {
    problem.hidden = false; // refused, timed out, or nothing that fits is kept here
  } finally {
    button.disabled = false;
  }
});
