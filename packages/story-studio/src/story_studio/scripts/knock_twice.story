# Behind a tiny door lives a town for which every breath is a storm, until somebody learns to knock twice.
script: knock_twice
themes: secret_door
needs: door
idea: Mia finds a door in a tree and behind it is a tiny town
title: Knock Twice | {hero} and the Tiny Door
words: door, behind, tiny, town, secret, hidden, find, small, little, key
slot door: hero, "door" door
role hero:
role friend: open, kinds rabbit squirrel badger fox, child, introduced "{name} the {friend.noun} from next door"
role mayor: kinds ladybird ant beetle, adult, she, introduced "{name} the {mayor.noun}"
refrain knock: Knock, knock.
refrain hold: "Hold on to your hats!"
cover @ meadow day close_up: hero look_up curious, door tiny open, tree, 3 house tiny, mayor tiny stand happy

== door
@ meadow day medium: hero stand curious, door tiny, tree
early: {hero} found a door. It was a tiny door, no bigger than a book. {They} opened it. Behind it was a town!
growing: One day {hero} found {a full door}. It had not been there before, and it was no bigger than a book. {hero} opened it with one finger. Behind it was a town, with streets, and a bridge, and lights in all the windows, and the whole of it would have fitted into a bathtub.
confident: It was {a full door}, and it was no bigger than a book. {hero} had been past there a hundred times, and would have sworn that there was no door. {They} opened it with one finger. Behind it lay a town. It had streets, and a bridge, and a market with red tents, and one could have carried it home on a tray.
/
@ close_up: hero stand surprised, 3 house tiny, door tiny open
early: "OH!" said {hero}. That was too much. Three roofs flew off.
growing: "OH!" said {hero}. It was not even very loud. But three roofs flew off, and all the washing went up into the air. Somewhere down there a bell began to ring.
confident: "OH!" said {hero}, as anybody would have. Three roofs came off. The red tents sailed over the bridge like birds. From one end of the town to the other the shutters banged, and a bell began to ring that must have been rung before.

== weather 1
@ meadow day close_up: mayor tiny stand cross, hero stand surprised, door tiny open
early: Out came {mayor}. She was very small and very cross. "Do you know who you are?" she asked. "I am {hero}," said {hero}. "No," said {mayor}. "You are the weather."
growing: Out on the doorstep came {mayor}, with a chain around her neck. She was the mayor, and she was as small as a pea. "Do you know what you are?" she called. "I'm {hero}," said {hero}. "You are the weather," said {mayor}. "And we have had enough of it."
confident: Onto the doorstep came {mayor}, who was the mayor, and about as big as a pea. She wore a chain with nineteen links. "Do you know what you are?" she asked. "I'm {hero}," said {hero}. "You may call it that," said {mayor}. "We call it the weather. You have been coming by for years."
/
@ medium: hero sit sad, mayor tiny stand calm, door tiny open
early: When {hero} ran by, the town shook. When {hero} sneezed, it was a storm. "I did not know," said {hero}.
growing: It turned out that every time {hero} ran past outside, their cups fell off the shelves. And when {they} sneezed, it was in the newspaper. "I did not know that there was anybody in there," said {hero}. "No," said {mayor}. "Nobody looks."
confident: There was a list. Each time that {hero} had run past, the cups had come off the hooks. The sneeze in March had taken the weather-vane. There had been a day of jumping, of which nobody liked to speak. "I did not know that there was anybody in there," said {hero}. "One never does," said {mayor}.

== hand 2
@ meadow day close_up: hero reach worried, 2 house tiny, door tiny open
early: "I will put the roofs back," said {hero}. {They} reached in. Oh no! Now the bridge was flat.
growing: "I'll put the roofs back on," said {hero}, and reached in, as carefully as {they} could. One roof was on. But on the way out the bridge fell over, and after it a lamp post, and a duck pond ran dry.
confident: "I'll mend it," said {hero}, and put a hand in. It is difficult to be careful with something so large. The first roof went on, back to front. On the way out {hero} leaned on the bridge, and after that it was two bridges, and they did not meet.
/
@ medium: mayor tiny stand worried, hero stand sad
early: "Please do not help so much," said {mayor}.
growing: "It is kind of you," called {mayor} from under a hat. "But please do not help us any more just now."
confident: "That was meant kindly," said {mayor}, and counted her streets. "We could see that. It was the largest kindness that has ever come over us."

== fog 3
@ meadow day close_up: hero sit calm, door tiny open, 3 house tiny
early: Then {hero} only looked, and did not speak. But {they} breathed. There was fog in all the streets!
growing: So {hero} only looked, with {their} mouth shut. But one has to breathe somehow, and it came out of {their} nose. Warm fog rolled down the high street. Everybody walked into everybody else.
confident: So {hero} knelt there with {their} mouth shut, and did nothing but look. That leaves the nose. Warm fog came down the high street, three storeys deep. In the market a gentleman bought a cabbage and took home a hat.
/
@ medium: hero jump worried
early: {hero} held {their} breath. {Their} face went red. That was no good for long.
growing: Then {hero} held {their} breath altogether, until {they} saw stars. It is no way to visit anybody.
confident: Then {they} did not breathe at all, for as long as it took to read the name over the baker's. After that {they} had to go and lie in the grass.

== rule
@ meadow day medium: mayor tiny stand determined, hero stand calm, door tiny
early: So they made a rule. First {hero} must knock two times. {refrain knock} Then all the town can call, {refrain hold}
growing: So {hero} and {mayor} sat down and made a rule. Before the door opened, {hero} must knock twice. {refrain knock} Then somebody rang the bell, and all over the town they called, {refrain hold} When they were ready, {mayor} knocked back.
confident: A thing like that can be settled, if both sides sit down. It took until four o'clock. The rule had only one line. Before the door is opened, one knocks twice. {refrain knock} Then the bell is rung, and the call goes from roof to roof, {refrain hold} And when everything has been tied down, somebody knocks back.
/
@ close_up: hero sit happy holding scarf, door tiny open, 3 house tiny
early: {hero} put a scarf on {their} mouth. Now {they} could look and look, and nothing flew away.
growing: And {hero} tied a scarf over {their} mouth and nose. It was hot, and it itched. But now {they} could look for as long as {they} liked, and not one roof flew away.
confident: {hero} also brought a scarf, and breathed through that. It was the itchy one from {their} birthday, and it had never been good for anything. Now, for the first time, {they} could look. A door opened, and a very small somebody put out a very small bottle for the milk.

== give/bread 1
@ meadow day close_up: hero sit happy holding bread, mayor tiny stand surprised, door tiny open
early: {hero} had some bread. One crumb fell down. The whole town ate it for a week!
growing: One day {hero} was eating bread in front of the door, and a crumb fell into the market. They put up a ladder against it. The whole town ate of it for a week, and on Sunday there was toast.
confident: Once {hero} had {their} bread with {them}, and a crumb dropped into the market. There was silence. Then they fetched saws. It fed the town for eight days, with toast on Sunday, and the street where it came down is called Crust Street now.
/
@ medium: hero stand happy, mayor tiny stand happy
early: "Thank you," said {mayor}. "Next time, please tell us first."
growing: "It was excellent," said {mayor}. "Next time, though, please say where it is going to land."
confident: "We are very grateful," said {mayor}. "If you should drop another, we would only like to know in good time whose house it will be."

== give/pond 2
@ meadow day close_up: hero sit happy, button, mayor tiny stand happy, door tiny open
early: {hero} gave them a button. They put water in it. Now they could skate on it and swim in it.
growing: Because the duck pond had run dry, {hero} took a button off {their} coat, a deep green one, and let it down on a thread. It made a very good pond. There were even four holes for diving.
confident: For the pond {hero} took the second button off {their} coat, and let it down by its thread while the whole town held the edges. It was deep green, and it shone. The four holes were a surprise. By evening there was a diving club.
/
@ medium: hero walk happy
early: {hero's} coat had a gap. "Where is your button?" they asked. "In use," said {hero}.
growing: "There is a button missing on your coat," they said at home. "It's not missing," said {hero}. "It's full of ducks."
confident: "You've lost a button," they said at home. "No," said {hero}. "I know exactly where it is. There are ducks on it."

== give/sun 3
@ meadow sunset close_up: hero sit calm holding lamp lit, 3 house tiny, door tiny open
early: In the tiny town there was no sun. So {hero} held a lamp to the door. All the people came out to look.
growing: It was always a bit dim behind the door. So on Saturdays {hero} held a lamp in the gap for an hour. They carried out their chairs, and pulled their hats over their eyes, and somebody sold ice cream.
confident: There was one thing that the town had never had, and that was an afternoon. {hero} held a lamp to the gap on Saturdays, from two until three. They carried out their chairs and did not know what to do with their hands. By the third Saturday some of them had a tan.
/
@ medium: mayor tiny sleep happy, hero sit happy
early: {mayor} fell asleep in it. She got a red nose.
growing: {mayor} fell asleep in the sun with her chain on. Afterwards one could see the whole chain on her front, in white.
confident: {mayor} fell asleep in it, with her chain on, and for a week had a second one underneath, in white, that could not be taken off.

== friend 1
@ meadow day medium: friend run happy, hero stand worried, door tiny open, tree
early: Then {friend} came. "What have you got there?" {friend!} pulled the door open and did not knock. "OH!" said {friend!}.
growing: But one day {friend} came running over. "What have you got in there?" And before {hero} could say anything, {friend!} had pulled the door wide open, without knocking, without a scarf. "OH!" said {friend!}.
confident: It could not stay a secret for ever. {friend} came over one afternoon, saw {hero} kneeling there, and had the door open before anyone could say "scarf". There was a moment in which it might have gone well. "OH!" said {friend!}.
/
@ close_up: hero stand cross, friend stand sad, 3 house tiny
early: The roofs flew off again. "First you knock!" cried {hero}. "I did not know," said {friend} very softly.
growing: When it was over, there was not a roof left on the market side. "You have to knock first!" cried {hero}. {friend} looked in at the tiny people on the tiny bridge, and they looked out. "I did not know that there was anybody in there," whispered {friend!}. And {hero} could not be cross any more. {They} had said that too.
confident: Afterwards one could see right into the bedrooms. {hero} had a whole speech ready. But {friend} was kneeling in the grass, quite white. "I did not know that there was anybody in there," {friend!} said. {hero} shut {their} mouth again. It was word for word what {they} had said {themself}. "I've got a second scarf," {they} said instead.

== club 2
@ meadow day medium: friend sit calm, hero sit happy, door tiny open, 3 house tiny, mayor tiny stand happy
early: Now there were two of them. {refrain knock} They put the roofs back, one by one. {friend} was good at it.
growing: After that they came together. {refrain knock} They put the roofs back with tweezers, one after another, and {friend} was better at it, because {friend.they} could keep still.
confident: After that they were two. {refrain knock} They worked with tweezers, one holding the lamp and the other the roof. {friend} turned out to have the calmest breath in the street, and was made an honorary breeze.
/
@ close_up: mayor tiny stand proud
early: {mayor} put up a sign. "Two friends live outside," it said.
growing: On the inside of the door {mayor} hung up a sign. "Outside live two," it said, "and they are large, but they knock."
confident: {mayor} had a sign put up inside the door, for strangers. "Beyond this point it is large," it said. "But it knocks."

== breath
@ bedroom night rain medium: hero sit surprised, bed, window, mayor tiny stand worried
early: One night there was rain and rain. {hero} lay in bed. {refrain knock} It was very, very soft. On the bed stood {mayor}. She was all wet. "We need you," she said.
growing: One night it rained as it had never rained before. {hero} lay awake and listened to it. And then {they} heard something else, right beside {their} ear. {refrain knock} On the bed stood {mayor}, dripping wet. She had walked all the way across the meadow. "The rain is coming in," she said. "We are up to the windows."
confident: That night it rained so hard that the gutters talked. {hero} could not sleep. In between there was another sound, quite near, and quite small, and there were two of it. {refrain knock} On the bedpost stood {mayor}. She had walked across the whole meadow in the rain, and she had not forgotten the rule. "It's coming through the roof of us," she said. "The bridge is gone. We thought, who is there that's large?"
/
@ meadow night rain medium: hero sit determined holding umbrella, door tiny open, tree, mayor tiny stand worried
early: {hero} ran out. {They} held an umbrella over the door. Then {they} took off the scarf. "Hold on!" {they} said. And {they} blew, long and warm. The water ran out. The town was dry!
growing: {hero} ran out in {their} pyjamas. {They} held an umbrella over the little door. But inside the water stood up to the windows. Then {they} pulled down {their} scarf. {refrain hold} called {mayor}. And {hero} breathed, slowly and warmly, the way one breathes on cold fingers. The water trembled, and turned, and ran out at the back. {hero} breathed until the last street was dry.
confident: {hero} was out there before {they} had {their} second shoe on. The umbrella went over the door, and that stopped what was still to come. But inside it stood up to the sills. {They} knelt down and took off the scarf. {refrain hold} cried {mayor} from {their} collar. And then {they} breathed, not out of {their} nose, and not "OH!", but slowly, from far down, as one does on a frozen pane. It was the warmest wind that the town had ever had. It went up one street and down the next, and pushed the water out in front of it, like somebody sweeping.

== night 1
@ meadow night rain wide: hero sit calm holding umbrella, tree, door tiny
early: {hero} sat there all night with the umbrella. {Their} feet were wet. But nobody in the town got wet again.
growing: It did not stop raining until it was light. {hero} sat the whole night in front of the door with the umbrella. {They} had water in both shoes. Behind {them} the lights went out one by one, because everybody could go to sleep.
confident: The rain went on, and so {hero} stayed. {They} sat with {their} back against the door and the umbrella over both. Around three o'clock {they} thought about {their} bed. But through the wood {they} could hear a whole town snoring, and that is a sound for which one stays.
/
@ meadow dawn medium: mayor tiny stand happy, hero stand sleepy, door tiny open
early: In the morning the sun came. {mayor} came out with a tiny cup of tea. {hero} drank it. It was one drop.
growing: When the sun came up, the door opened. {mayor} carried out a cup of tea, with four people to help. It was a whole bucket of theirs. {hero} drank it, and it was one drop, and it was just what {they} needed.
confident: At sunrise the door opened from the inside. Eight strong people carried out the tea. They had boiled the whole of the duck pond for it. {hero} drank it in one go, which was one drop. "Very good," {they} said, through {their} scarf.

== thanks 2
@ meadow day close_up: mayor tiny stand proud, hero stand surprised, door tiny open
early: "We will make a day for you," said {mayor}. "It is the Day of the Warm Wind."
growing: "In the calendar there is a day of your first OH," said {mayor}. "It has a black edge. Next to it we have put another one, in gold. It is called the Day of the Warm Wind."
confident: "You are in the calendar already," said {mayor}, "with a black edge, on the day of the OH. We don't cross things out. But we have put in another, with gold around it, and there'll be no school on it."
/
@ medium: hero sit proud
early: {hero} was glad. {They} had been a storm. Now {they was} a warm wind.
growing: {hero} thought about it on the way home. It had been the same breath both times. It was only that this time {they} had knocked.
confident: It was the same mouth, {hero} thought, and the same breath. All that was different was that somebody had known it was coming.

== forecast 2
@ meadow day close_up: mayor tiny stand calm, 3 house tiny, door tiny open
early: Now there is a sign in the town each day. "Today it will be {hero}," it says, "and dry."
growing: Since then a sign stands in the market, and every morning it says what the day will be like. "Afternoon: {hero}," it says, "with a little {friend} towards evening."
confident: A board stands in the market now, and people look at it on their way to work. "Morning still," it says. "From three o'clock {hero}. Towards evening some {friend}, light, from the west. Nobody needs an umbrella."
/
@ medium: hero walk calm
early: And {hero} never runs by there any more. {They walks} on {their} toes.
growing: And where {hero} used to run past, {they goes} on tiptoe now. {Their} cups at home stand more quietly too.
confident: And on that bit of meadow {hero} goes on tiptoe. One gets used to it. {They does} it in other places now as well, in case there is somebody in there.

== visit 4
@ meadow day medium: hero sit curious, friend sit curious, tree, door tiny
early: {friend} and {hero} put an ear to the door. They could hear music. It was as soft as a fly.
growing: On some evenings {hero} and {friend} lay in the grass, each with one ear at the wood. There was a band in there. It played as loudly as it could, and it was as soft as a moth.
confident: Once a month there was a ball. One could not see it, because of the scarves and the shutters. But if two people lay in the grass and put an ear to the wood, there was a band in there, giving everything that it had. It was about as loud as a moth.
/
@ close_up: hero sit happy, friend sit happy
early: They did not say "OH!" They only smiled.
growing: "Oh," breathed {friend}, but to the other side.
confident: "Oh," said {friend}, and turned {friend.their} head away first, so that it went over towards the village.

== payoffs

== who
@ bedroom night wind medium: hero sit calm, bed, window, lamp lit
early: At night there was a big wind. It shook the house of {hero}. "OH!" it went. {hero} held on to {their} hat.
growing: That winter there was a night with a great wind. "OH!" it went, and tore at the roof, and the cups fell off the shelf. {hero} lay in bed and held on tight.
confident: In November there came a gale. "OH!" it went, around all four corners, and in the kitchen the cups came off their hooks. {hero} lay in bed with {their} hat on and listened with great attention.
/
@ close_up: hero look_up curious, window, star above
early: Then {hero} looked up at the sky. "You have to knock!" {they} said. And after a time, from far away, it went: {refrain knock}
growing: Then {they} opened the window a little and looked up into the dark. "You have to knock first," {they} called. "There is somebody in here." It grew quite still. And after a while it came from far, far up. {refrain knock}
confident: Then {they} got up, opened the window by a finger, and put {their} mouth to the gap. "I am sure that you didn't know," {they} said to the sky, "but there's somebody in here." The wind stopped, in the middle of an oh. It was still for a very long time. And then, from far up, and as carefully as anything so large can do it, it came. {refrain knock}
