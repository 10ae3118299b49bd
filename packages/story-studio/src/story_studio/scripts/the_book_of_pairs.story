# A keeper has a book of what goes together; the hero and the thing of the idea are not in it, until the book's first page is read.
script: the_book_of_pairs
themes: somebody_title, hero, thing_title, place_title
idea: the hippo's ballet shoes
title: {hero} and {the thing}
needs: hero, match
words: together, big, small, strange, wrong
role hero:
role keeper: kinds heron owl tortoise, old, he, introduced "{name} the {keeper.noun}"
role friend: open, kinds mouse frog duck squirrel, cheerful, introduced "{name} the {friend.noun}"
role proper: kinds goose peacock cat, adult, introduced "{name} the {proper.noun}"
slot thing: thing, object, place, "bathtub" bathtub
refrain pair: {A hero} and {a thing} do not go together.
refrain look: {keeper!} looked it up in the big book.
refrain not: "It is not in the book," said {keeper!}.
cover @ library day medium: hero stand happy, keeper stand curious holding book, thing

== love
@ village day medium: hero stand happy, thing, friend stand happy
early: {hero} was {a hero}. {They} had {a thing}, and {they} liked it very much.
growing: {hero} was {a trait hero}, and there was one thing that {they} liked above all. It was {a full thing}.
confident: {hero} was {a trait hero}. One could see that from far away. What one could not see, and what nobody would have guessed, was what {they} liked best in all the world. It was {a full thing}.
/
@ wide: proper stand surprised, hero stand surprised, thing
early: "Oh no," said {proper}. "{refrain pair}" "Who says so?" asked {hero}. "The book," said {proper!}.
growing: {proper} came by and stopped. "{refrain pair}" "Who says that?" asked {hero}. "Everybody," said {proper!}, "and also the book."
confident: Past came {proper}, and stopped, and looked from the one to the other. "{refrain pair}" {proper!} said it quite kindly, as one says that it is raining. "Who says so?" asked {hero}. "It's in the book," said {proper!}. "Or rather, it is not."

== book
@ library day wide: keeper stand calm holding book, hero stand curious, friend stand curious, shelf
early: {keeper} had a big book. It said what goes with what, such as ~key and ~lock. {refrain look} {refrain not}
growing: So {hero} and {friend} went to see {keeper}, who looked after the Book of Pairs. In it stood everything that goes together: ~bread and ~butter, ~key and ~lock, ~rain and ~umbrella. {refrain look} {refrain not}
confident: So {hero} went to the library, and {friend} went along out of curiosity. There sat {keeper} over the Book of Pairs. In it stood all things that belong together, with page numbers: ~bread and ~butter, ~needle and ~thread, thunder and lightning. {refrain look} It took an hour, with a wet finger. {refrain not}
/
@ close_up: hero stand sad, keeper stand calm
early: "What goes with me?" asked {hero}. "And what goes with {the thing}?"
growing: "Then what does go with me?" asked {hero}. "And who goes with {the thing}?" {keeper} wrote it down for {them}, in case it helped.
confident: "And what would go with me?" asked {hero}. "There's a good deal under that," said {keeper}, and copied some of it out. "You will see. It has always been like that."

== try/mine 2
@ garden day medium: hero sit sad, friend sit calm, flower
early: {hero} tried the right things for {a hero}. They were nice. But {they} thought of {the thing}.
growing: {hero} tried what was on the list for {a hero}. It was all quite nice. It was just that {they} kept looking over to {the thing}.
confident: {hero} worked through the list. It contained all that a sensible {hero.noun} could want. {They} sat in the middle of it, and was given a flower, and thought of {the thing}.
/
@ close_up: friend point happy, hero look_up curious
early: "You do not laugh with these," said {friend}. "You laugh with {the thing}."
growing: "Do you know what is wrong with it?" asked {friend}. "You don't laugh. With {the thing} you always do."
confident: "May I say what I see?" asked {friend}. "With those you look like somebody who is waiting for the bus. With {the thing} you look like somebody on it."
=>
@ library day close_up: friend point happy, keeper stand curious
early: "Look at {their} face," said {friend}. {keeper} looked.
growing: "You should see {their} face," {friend} told {keeper}, "when {they has} {the thing}." {keeper} came out from behind the desk to see it.
confident: "It isn't the sort of thing that stands in a book," said {friend}. "One has to see {their} face." So {keeper} took off his glasses, came around the desk, and had a look at it.

== try/theirs 2
@ village day medium: proper stand proud, thing, hero stand worried
early: "{The thing} is for someone like me," said {proper}. {Proper.they} tried it. Oh dear! It went all wrong.
growing: "Let me show you whom {a thing} goes with," said {proper}, and tried it {proper.themself}. It was all correct. And then it went wrong from one end to the other.
confident: "Allow me," said {proper}, who did go with {a thing}, page ninety. {Proper.they} did everything correctly, and without pleasure. It lasted about as long as a sneeze, and ended like one.
/
@ close_up: proper sit surprised, hero reach calm
early: {hero} helped {proper.them} up. "You have to be nice to it," {hero} said.
growing: {hero} helped {proper.them} up. "You have to greet it first," {they} said. "It's a bit shy."
confident: {hero} helped {proper.them} out of it. "You never said good morning to it," said {hero}. "It notices."
=>
@ village day medium: proper stand calm, thing, hero stand happy
early: {proper} came by. "Good morning," {proper.they} told {the thing}.
growing: Even {proper} walked past one morning, looked around, and said a quick good morning to {the thing}.
confident: One morning, when {proper.they} thought that nobody was looking, {proper} nodded to {the thing} and said good morning.

== try/hide 2
@ home night medium: hero hide worried, thing
early: {hero} hid with {the thing}. No one could see them. But it was no fun in the dark.
growing: Then {hero} only did it in secret, at night, with the curtains shut. It was still nice. But a thing that makes one laugh is lonely in the dark.
confident: For a while {hero} did it in secret. {They} waited until it was dark, and drew the curtains, and laughed into a pillow. It is not the same. Half of it is that somebody looks up.
/
@ close_up: friend stand curious, hero stand surprised, window
early: {friend} looked in at the window. "There you are!" {friend.they} said. "Come out."
growing: There was a knock at the window. "I have missed it," said {friend}. "I always look up when you go by."
confident: Something tapped at the pane. "I wish you would do it outside again," said {friend}. "The mornings have got so long."
=>
@ village dawn wide: hero walk happy, friend wave happy, thing
early: In the morning {friend} looked up. There went {hero} and {the thing}.
growing: In the morning {friend} looked up. {hero} was going by, with {the thing}, in broad daylight.
confident: The mornings got shorter again. All along the road people looked up, and there went {hero}, with {the thing}, as if it were nothing.

== low 1
@ village sunset medium: hero walk sad, thing
early: So {hero} put {the thing} down. "We do not go together," {they} said, and went away.
growing: In the end {hero} gave up. "It's a big book," {they} said to {the thing}, "and you are not in it, with me." {They} walked away, and turned around three times.
confident: "It's a very big book," {hero} told {the thing} in the end, "and I have nothing to set against it." {They} said goodbye properly, and walked as far as the corner, and turned around. {They} did that four times.
/
@ close_up: friend stand determined, hero sit sad
early: "Who made the book?" asked {friend}. No one had asked that.
growing: "But who wrote it?" asked {friend}. {hero} did not know. Nobody had ever asked.
confident: "There's one thing I don't understand," said {friend}. "Who wrote it all in?" It was such a simple question that nobody had ever thought of it.

== first_page
@ library day medium: friend point curious, keeper stand surprised holding book, hero stand curious
early: They went back to {keeper}. "Show us the first page," said {hero}. He turned and turned the pages. The first page was white. Once, nothing was in the book!
growing: So they went back. "What stands on the first page?" asked {hero}. {keeper} had never looked. He turned page after page, back and back, until the paper was brown. The first page of all was empty. "Once," said {hero} slowly, "there was nothing in it."
confident: So they went back to the library. "Could we see the first page?" asked {hero}. {keeper} had always begun in the middle. He turned back, and back, until the paper was as thin as an onion. There was nothing on it. "So there was a day," said {hero} slowly, "when nothing went with anything."
/
@ close_up: keeper stand curious, hero point determined, book open
early: On page two was a line. "~Bread and ~butter," it said. "Tried by a girl, on a Monday. It was good."
growing: And on the second page, in very small writing, was the first pair. "~Bread and ~butter. Tried by a girl on a Monday. Everybody laughed. Then they had some." {keeper} took off his glasses and cleaned them.
confident: On the second page there was one line, so faint that one had to hold it to the light. "~Bread and ~butter," it said. "Tried for the first time, by a girl, on a Monday. It isn't done. Later: it is." {keeper} read that over several times. He had kept the book for forty years, and had always thought that it came first and the things afterwards.

== payoffs

== written
@ library day medium: keeper sit happy holding pencil, hero stand proud, thing, book open
early: {keeper} took his pencil. He wrote a new line in the big book. "{Hero} and {the thing}. It was good."
growing: {keeper} sharpened his pencil. It had been dry for years. On the last page he wrote a new line: "{Hero} and {the thing}. Tried on a Tuesday. It goes very well."
confident: {keeper} looked for a pencil. Nothing new had been entered in his time, and it took a while. Then he opened the book at the back, where there is a lot of room, and wrote: "{Hero} and {the thing}. Tried on a Tuesday. Everybody laughed. It is very good."
/
@ village day wide: hero jump happy, friend jump happy, thing
early: Now they go together. It says so in the book. But {hero} does not need to look.
growing: So now it is in the book, on page nine hundred and one. {A hero} and {a thing} go together. {hero} has never looked it up.
confident: So it stands there now, on page nine hundred and one, after the wheel and the barrow. If somebody tells you that {a hero} and {a thing} do not go together, you may tell them the page. {hero} has never had to look it up.

== line 2
@ library day close_up: keeper stand happy, friend stand curious, book open
early: A line of people stood at the door. They had new pairs too.
growing: The next day there was a queue at the library. Everybody had something to try.
confident: The next morning there was a queue outside the library, right round the corner. Everyone had something under one arm, and something quite different under the other.
/
@ medium: keeper sit happy holding pencil, proper stand worried
early: The last one was {proper}. "I like mud," {proper.they} said, very softly.
growing: At the very end of it stood {proper}. "It's about mud," {proper.they} whispered.
confident: Last of all came {proper}, and waited until there was nobody else in the room. "It concerns mud," said {proper!}.
