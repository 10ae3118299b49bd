"""How the demo's pages look."""

STYLE = """
:root { color-scheme: light dark; --ground: #f6f8fb; --card: #fff; --ink: #1d2733; --line: #c9d2dd; --act: #4b45c6 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #12161c; --card: #1b222b; --ink: #e8edf3; --line: #465262; --act: #a9a5ff }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 30rem; margin: 2rem auto; padding: 1.5rem; background: var(--card); border-radius: 12px }
.note { margin: 0; padding: .5rem .75rem; border-radius: 8px; background: var(--ground); font-size: .875rem }
h1 { margin: 1rem 0; font-size: 1.5rem } h2 { font-size: 1.1rem }
table { width: 100%; border-collapse: collapse }
td, th { padding: .5rem 0; border-bottom: 1px solid var(--line); text-align: left }
td:last-child, th:last-child { text-align: right }
label { display: block; margin: 1rem 0 } small { opacity: .8 }
input { box-sizing: border-box; width: 100%; min-height: 44px; padding: 0 .75rem; border: 1px solid var(--line);
  border-radius: 8px; background: var(--ground); color: inherit; font: inherit }
button { width: 100%; min-height: 44px; margin: .5rem 0; border: 0; border-radius: 8px; background: var(--act);
  color: var(--card); font: inherit; font-weight: 600; cursor: pointer }
button.quiet { background: none; border: 1px solid var(--line); color: inherit }
[role=alert] { padding: .5rem .75rem; border-left: 4px solid #c2372b; background: var(--ground) }
a { color: var(--act) } ul { padding-left: 1.25rem } details { margin-top: 1.5rem; font-size: .875rem }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
"""
