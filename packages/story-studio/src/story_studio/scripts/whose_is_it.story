# Somebody finds a thing and asks at every door whose it is; each says no and leaves a hint, and the last door is a surprise.
script: whose_is_it
themes: wants_to_have, wants_to_get, looks_for, treasure, magic, secret_door, magic_thing, egg, meets_someone, new_pet, does_something, hero, anything
idea: the crow who found a golden button
title: Whose Is {the thing}? | {hero} and {the thing}
needs: found
words: find, found, key, button, egg, map, letter, bottle, box, treasure, coin, ring, door
role hero:
role friend: open, kinds mouse frog hedgehog duck, curious, introduced "{name} the {friend.noun}"
role first: kinds goat goose pig, adult, she, introduced "{name} the {first.noun}"
role second: kinds heron beaver badger, adult, he, introduced "{name} the {second.noun}"
role rich: kinds peacock rooster cat, adult, he, stubborn, introduced "{name} the {rich.noun}"
role owner: kinds tortoise bear owl, old, she, introduced "old {name} the {owner.noun}"
slot thing: object, thing, "button" button
refrain whose: "Is it yours?"
refrain mine: "I wish that it were mine,"
cover @ road day medium: hero hold surprised holding thing, friend stand curious

== find
@ road day medium: hero stand surprised, thing
early: One day {hero} {did}. {They} turned {the thing} over. It was so beautiful! "I want to keep it," said {hero}.
growing: One morning {hero} {did}. {They} turned {the thing} over and over, and it was better each time. "I'll keep it," said {hero}, before anybody could ask.
confident: On an ordinary morning, when {they was} looking for something else, {hero} {did}. {They} looked at {the thing} from all sides. There was nobody about. "Then it's mine," said {hero}, and it gave {them} a warm feeling, with a small cold spot in it.
/
@ close_up: friend stand curious, hero stand worried
early: "Whose is it?" asked {friend}. "Mine," said {hero}. "I found it." "Somebody is looking for it now," said {friend!}. {hero} had not thought of that.
growing: "Whose is it?" asked {friend}. "Mine," said {hero}. "I found it." "Yes," said {friend!}. "But whose is it?" And that was the end of the good feeling, for it was a good question.
confident: "What a fine thing," said {friend}. "Whose is it?" "Mine," said {hero}. "I found it." {friend!} thought this over. "One can only find a thing that somebody has lost," {friend.they} said. It is tiresome to have friends who think. So {hero} went to ask.

== first 1
@ village day medium: hero stand worried, first stand curious, friend stand calm, thing
early: They went to {first}. {refrain whose} asked {hero}. "No," said {first!}. {refrain mine} she said. "It must belong to somebody who is careful."
growing: The first door was that of {first}. {refrain whose} asked {hero}, and held {the thing} behind {their} back a little. "Sadly not," said {first!}. {refrain mine} she said. "Look how well it was kept. It belongs to somebody careful."
confident: They began with {first}. {refrain whose} asked {hero}, and hoped for a no. "No," said {first!}, after a long look. {refrain mine} she said. "There is not a scratch on it. Whoever had it took care of it every day." {hero} had not noticed that.
/
@ wide: hero walk calm, friend walk happy
early: "That is one who did not lose it," said {hero}. {They was} glad.
growing: "So it isn't hers," said {hero}. {They was} pleased, and a little ashamed of being pleased.
confident: "That's one," said {hero}. There were not so very many doors in the village. If {they was} lucky, it would be nobody's.

== second 1
@ pond day medium: hero stand calm, second stand curious, friend stand calm, thing
early: They went to {second}. {refrain whose} "No," he said. {refrain mine} he said. "See that worn spot? Somebody has held it very often."
growing: {second} put on his glasses. {refrain whose} asked {hero}. "No," he said. {refrain mine} he said. "Do you see the worn spot here? Somebody has held it in the same place for years."
confident: {second} put on his glasses to look at {the thing}. {refrain whose} asked {hero}. "No," he said. {refrain mine} he said. "But do you see how it's worn just here? That is from a thumb. Somebody has held it a thousand times, and always when thinking of the same thing."
/
@ close_up: hero stand curious, thing
early: {hero} put a thumb on the spot. It was a bit too big for {them}.
growing: {hero} put {their} own thumb on the spot. It did not quite fit.
confident: {hero} put {their} own thumb there. It did not fit. It was like sitting down on a chair that is still warm from somebody.

== rich 2
@ castle day medium: rich stand proud, hero stand surprised, friend stand cross, thing
early: {rich} had everything. {refrain whose} asked {hero}. "Yes!" said {rich!}. "All fine things are mine." "What is on the back of it?" asked {friend}. He did not know.
growing: {rich} had a great deal already. {refrain whose} asked {hero}. "Naturally," said {rich!}. "All that is beautiful is mine." "Then tell us what is on the other side," said {friend}. {rich!} looked at the ceiling. He did not know.
confident: {rich} did not even get up. {refrain whose} asked {hero}. "I suppose so," said {rich!}. "Fine things generally are." "And what is on the back of it?" asked {friend}. {rich!} guessed twice. What was on the back of it was a very small letter, so small that one had to know it was there.
/
@ wide: hero run happy, friend run happy
early: They took {the thing} and ran.
growing: They took {the thing} and left quickly. But now {hero} had seen the letter on the back.
confident: "It was worth a try," {rich} called after them. {hero} ran, and held {the thing} tight. It had not been nice at all to think of it up there, among all the others.

== keep 2
@ bedroom night medium: hero sit worried, bed, thing, lamp lit
early: At night {hero} could not sleep. {The thing} lay by the bed. "Nobody wants you," said {hero}. "So I can keep you." But it did not feel like that.
growing: At night {the thing} lay beside the bed. "If it is nobody's, I may keep it," {hero} told the lamp. "I have asked at nearly every door." It was the word "nearly" that kept {them} awake.
confident: That night {the thing} lay beside the bed, where {hero} could see it. "I have asked nearly everybody," {they} said to the lamp. It was true. It would have been a comfortable thing to go to sleep on, but for the "nearly".
/
@ close_up: hero sit sad holding thing
early: {hero} thought of the one who had lost it. Was that one awake, too?
growing: Somewhere there was somebody else who could not sleep, and who put out a hand, and there was nothing there.
confident: And somewhere, thought {hero}, somebody was lying awake as well, with a thumb that had nothing to do.

== market 3
@ market day wide: hero stand calm, friend stand happy, first stand happy, second stand happy, basket
early: At the market they asked everyone. "No, no, no," they all said.
growing: At the market they asked everybody who was buying, and everybody who was selling. It was not the baker's, and it was not the postman's.
confident: They tried the market. It was not the property of the butter, nor of the cheese. A man with onions wept when he saw it, but he did that all day.
/
@ medium: friend stand curious, hero stand worried
early: "Who is still left?" asked {friend}.
growing: "Who is left now?" asked {friend}. {hero} looked at {their} feet. {They} knew who was left.
confident: "Then that's everybody," said {friend}, "apart from the house at the end." {hero} had known about the house at the end all the time.

== offer 3
@ village day medium: first stand happy holding cake, hero stand surprised, thing
early: "I will give you a cake for it," said {first}. {hero} shook {their} head.
growing: "Give it to me, and I'll bake you a cake every week," said {first}. It was a very good offer. But one can't swap what one does not own.
confident: {first} came running after them and offered a cake a week. {hero} thought about it for as long as it takes to smell a cake. "I can't," {they} said. "It isn't mine to swap." It was the first time that {they} had said so out loud.
/
@ close_up: friend stand proud, hero stand calm
early: "That was hard," said {friend}.
growing: "That was hard, wasn't it?" said {friend}. "It smelled of plums," said {hero}.
confident: "You said that it isn't yours," said {friend}. "It slipped out," said {hero}.

== house 1
@ road sunset wide: hero walk worried, friend walk calm, house
early: One house was left. It was at the end of the road. {hero} walked slowly. "What if it is theirs?" {they} asked.
growing: Only one house was left, right at the end of the road. {hero} walked more and more slowly. "And what if somebody says yes?" {they} asked.
confident: That left one house, the last, where the road stops. The nearer they came to it, the more {hero} found to look at on the way. "I have asked and asked," {they} said, "and I think I was only ever hoping for a no."
/
@ medium: hero stand worried, friend hug calm, door
early: "I will knock," said {friend}. "No," said {hero}. "I will."
growing: "Shall I knock?" asked {friend}. "No," said {hero}. "I am the one who found it."
confident: "I could ask for you," said {friend}. {hero} held {the thing} once more, with {their} thumb beside the worn spot and not on it. "No," {they} said. "I'll do it myself."

== owner
@ home sunset medium: owner stand surprised, hero stand worried, friend stand calm, thing
early: {owner} opened the door. {refrain whose} asked {hero}, very quietly. {owner!} said nothing. She put her thumb on the worn spot. It fitted.
growing: {owner} opened the door. She saw {the thing}, and she forgot to say good evening. {refrain whose} asked {hero}, so quietly that {they} hardly heard it {themself}. {owner!} did not say yes. She only put her thumb on the worn spot, and it fitted.
confident: {owner} opened the door, and her eyes fell on {the thing}. {refrain whose} asked {hero}. There was no need to ask. She took it in her hand without looking, as one takes the banister in one's own house, and her thumb went to its place. Nobody said anything for a time. It was so quiet that one could hear the cold spot melt.
/
@ close_up: owner sit happy, hero sit sad, thing
early: "My sister gave it to me," said {owner!}. "She is far away. When I hold it, she is here." She cried, and she smiled. {hero} was sad and glad at once.
growing: "I had it from my sister," said {owner!}. "When I hold it, I'm not so alone. I have looked for it for a hundred days." {hero} felt two things at the same time, a heavy one and a light one. The light one was bigger.
confident: "It was my sister's," said {owner!}. "She lives beyond the sea. Each evening I hold it and tell her what has happened. For a hundred days I've had nothing to tell it to." {hero} looked at {the thing}, which {they} loved, in the hand where it belonged. It was odd. {They} had never liked it so well.

== tell 1
@ home night medium: owner sit happy, hero sit curious, friend sit happy, lamp lit
early: {owner} told them all about it. They had soup. {hero} held {the thing} one more time.
growing: They had to come in and eat soup, and {owner} told them the whole story of {the thing}, from the beginning. "You may hold it while I tell it," she said to {hero}.
confident: They had to come in. There was soup, and with the soup came the story of {the thing}, which was longer than the soup. "You hold it," {owner} told {hero}, "for as long as I'm telling it. It's used to hands."
/
@ close_up: hero sit happy, owner sit happy
early: It was much nicer with a story in it.
growing: {hero} had only known how {the thing} looked. Now {they} knew what it was.
confident: In the morning {hero} had found a beautiful thing. Only now did {they} know what was beautiful about it.

== visit 1
@ home day wide: owner wave happy, hero run happy, friend run happy, door
early: "Come back tomorrow," said {owner}. And {hero} did. {They} came every day.
growing: "Would you come again?" asked {owner}. So {hero} came the next day, and the day after that. There was always soup, and there was always some story left.
confident: "I generally tell it my day at six," said {owner} at the door. "You could come and listen. It isn't very interesting." It was very interesting. {hero} came on Monday, and on Tuesday, and after that nobody counted.
/
@ medium: owner sit happy, hero sit happy, friend sit happy, thing
early: So {the thing} was {owner's}. But the evenings were for all three.
growing: {The thing} lay on the table between them. It was {owner's}. But the evenings belonged to all of them.
confident: {The thing} lay in the middle of the table and was told everything. It had never had so much to listen to.

== sister 2
@ home day medium: owner hold happy holding letter, hero stand happy, friend stand happy
early: {owner} wrote to her sister. "My friend {hero} {did}," she wrote.
growing: {owner} wrote to her sister about it. "Think of it," she wrote, "it was my friend {hero} who {did}."
confident: {owner} wrote to her sister, which she had not done for years, since her hand shook. {hero} held the paper still. "It was my friend {hero}," she wrote, "who {did}." {hero} read the word in the middle twice.
/
@ close_up: hero stand proud, letter
early: "Your friend," said {hero}. {They} liked that word.
growing: "My friend," it said there, in ink. One could not have bought that for ten cakes.
confident: It was underlined.

== parcel 2
@ home day medium: owner stand happy, hero stand surprised, friend jump happy, package
early: A parcel came. It was from the sister! "For the one who asked," it said.
growing: In spring a small parcel came over the sea. "For the one who asked at every door," it said on it.
confident: In spring there came a parcel with a foreign stamp. It was not for {owner}. "To the one who asked at every door," it said, "also at the last."
/
@ close_up: hero hold surprised holding thing, friend stand curious
early: In it was another one, just the same! {hero} put a thumb on it. It was new.
growing: In it lay one just like it, only quite new. There was no worn spot on it yet. "You have to make that yourself," said {owner}.
confident: In it was the twin of {the thing}, bright and new. "It has no worn spot," said {hero}. "No," said {owner}. "That part takes a while."

== lost 4
@ street day medium: rich stand worried, hero stand calm
early: {rich} lost his hat. He asked at every door. {hero} helped him.
growing: Once {rich} lost his own hat. "How does one go about it?" he asked. {hero} went with him from door to door.
confident: In autumn {rich} lost a hat that he was truly fond of. It was the first thing that he had ever missed. {hero} showed him how to knock.
/
@ wide: rich walk happy, hero walk happy, friend walk happy
early: It was on his head. They laughed a lot.
growing: They found it at the ninth house, and at the eighth he had stayed for tea.
confident: It turned up at the ninth door. But by then he had sat in eight kitchens, and was not in such a hurry.

== sign 4
@ village day wide: hero stand happy, friend stand happy, placard
early: {hero} put up a sign. "Lost something? Ask here."
growing: At {hero's} door there is a sign now. "Have you lost something? Come in and tell us about it."
confident: There is a board at {hero's} door. "Found," it says, and below it, "Please bring the story."
/
@ medium: second stand happy, hero stand curious
early: {second} had lost a sock. They found it soon.
growing: Most people only come for the telling.
confident: Most of what is handed in is gloves. But every glove has a story, if one has time for a glove.

== close
@ road day medium: hero stand surprised, friend stand curious, feather
early: One day {hero} saw something in the grass. It was a feather. {They} picked it up. "I wonder whose it is," said {hero}.
growing: And when {hero} found a feather by the road the other day, {they} did not say "mine". "Oh," {they} said, and looked around. "Whose are you?"
confident: Not long ago there was something blue in the grass by the road. {hero} picked it up. It was a fine feather, and there was nobody about. "I wonder who is missing you," said {hero}.
/
@ wide: hero run happy, friend run happy, house
early: And off they went, to the first door.
growing: And they ran to the first door. They could hardly wait to hear who it was.
confident: There was a whole street full of doors. {friend} was already knocking.
