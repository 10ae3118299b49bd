# Two of different kinds sit at two ends; each day they are a few steps nearer, and each step is something that one of them dares.
script: ten_steps_apart
themes: two_together, unlikely_friends, meets_someone, wants_friend, new_friend, sharing, rescue, hero, anything
idea: a spider and a fly become friends
title: {hero} and {other} | Ten Steps Apart
needs: pair
words: friend, together, share, meet, two, become, stuck
role hero:
role other: open, kinds fox bear goat, introduced "{name} the {other.noun}"
role gossip: kinds goose hen crow, adult, she, introduced "{name} the {gossip.noun}"
role small: kinds snail mouse ladybird, child, he, introduced "a small {small.noun} called {name}"
slot thing: small, "umbrella" umbrella
slot where: place, "meadow" meadow
refrain steps: There were ten steps between them.
refrain never: "{A hero} and {a other}? Never!"
cover @ where day wide: hero sit curious to other, other sit curious to hero, thing

== apart
@ where day wide: hero sit worried, other sit worried, thing
early: At one end of the {where} sat {hero}. At the other end sat {other}. Were {a hero} and {a other} ever friends? {refrain steps}
growing: At one end of the {where} sat {hero}, and {they was} {a hero}. At the other end sat {other}, and that was {a other}. Everybody knows that these two are never friends. They looked at each other. {refrain steps}
confident: At one end of the {where} sat {hero}, who was {a hero}. At the other end sat {other}. In the whole of history {a hero} and {a other} had never been friends, and nobody could say who had begun. Now there they sat, and neither of them could think of anywhere else to be. {refrain steps}
/
@ medium: gossip point surprised, hero stand worried
early: "Do not go near!" said {gossip}. {refrain never} she said.
growing: "Keep away," said {gossip} to {hero}, "and you keep away as well," she told the other. {refrain never} she said, and flew off to tell everybody.
confident: "I should keep well away," said {gossip} to the one, and then she went over and said the same to the other. {refrain never} she said. She was a fair-minded bird, and warned everybody of everybody.

== thing 1
@ where day medium: hero stand curious, other stand curious, thing
early: Right in the middle lay {a thing}. They both wanted it. They both took one step. Nine. Eight.
growing: Exactly in the middle lay {a thing}, and nobody knew whose. {hero} took a step towards it. So did {other}. Then they both stopped. Now it was eight steps.
confident: Exactly halfway between them lay {a thing}. It was no use to one alone, as one could see at once. {hero} took one step towards it, to have a better look. On the other side {other} did the same. That left eight.
/
@ close_up: hero sit worried, thing
early: "Is {other} looking at me?" thought {hero}. "Is {hero} looking at me?" thought {other}.
growing: "{Other} looks fierce," thought {hero}. And over there {other} was thinking just the same.
confident: "What teeth," thought {hero}, or something of the kind. It did not strike {them} that on the other side somebody might be thinking it too.

== rain 1
@ where rain wide: hero sit sad, other sit sad, thing
early: Then it rained. {hero} got wet. {other} got wet too. Under {the thing} it was dry. They took two steps more, and two steps more. Four.
growing: Then it began to rain. They both got wet in just the same way. Only beside {the thing} was there a dry place. {hero} went two steps nearer, and {other} went two. That left four, and it was raining hard.
confident: Then it rained. Rain makes no difference between {a hero} and {a other}, and that is the best that can be said for it. Beside {the thing} was a dry spot, just large enough. They came towards it sideways, each of them, as if they were really going somewhere else. That made four.
/
@ close_up: other stand worried, hero stand worried
early: "You first," said {hero}. "No, you," said {other}.
growing: It was {hero} who spoke first. "After you," {they} said. "No, after you," said {other}. It was not much of a talk, but it was the first that there had ever been.
confident: "After you," said {hero}, since somebody had to say something. "No, no," said {other}. "After you." They were both so polite that they stayed in the rain for another five minutes.

== want
@ where rain medium: hero sit calm, other sit calm, thing
early: Then they sat side by side. One step was left, and nobody took it. "Are you afraid of me?" asked {hero}. "Yes," said {other}. "And you?" "Yes," said {hero}.
growing: So then they sat there, with {the thing} beside them, and one step was still left. "Are you afraid of me?" asked {hero}. "Very," said {other}. "And you of me?" "Very," said {hero}. They had not expected that.
confident: In the end they sat with one single step between them. It was a large one. "May I ask you something?" said {hero}. "Are you afraid of me?" {Other} thought it over. "Horribly," said {other.they}. "And you?" "Horribly," said {hero}. It was an enormous relief to both.
/
@ close_up: hero sit happy, other sit happy
early: They looked at each other. Then they had to laugh.
growing: "Then we have that in common," said {other}. It was the first thing that they had in common, and more was to come.
confident: "That is one thing that we have in common," said {other}. They decided to look for a second.

== list 2
@ where day wide: hero stand happy, other stand happy, flower
early: What else was the same? They both liked soup. They both did not like wind.
growing: The next day they made a list of what was the same. They both liked soup, and neither could bear wind. They both had cold feet at night.
confident: In the morning they made a list. Both of them liked soup. Neither could bear to be woken. Both had cold feet, although the one had a different number of them.
/
@ medium: hero point happy, other stand curious
early: And what was not the same? That was a very long list. It was even more fun.
growing: Then they made a list of what was different. It was much longer, and it was more fun.
confident: Then they did the differences. It took until the evening, and they kept having to show each other what they meant.

== learn 2
@ hill day medium: hero stand happy, other stand determined
early: {hero} showed {other} how {a hero} does things. {Other.they} fell over. Then {other} showed {hero}.
growing: "Show me how {a hero} does it," said {other}. {hero} showed it. It looked quite wrong on {other}, and they laughed until they lay in the grass.
confident: Each of them taught the other one thing that only their own kind can do. {other} turned out to be the worst {hero.noun} that there has ever been. {hero} as {a other} was no better. They agreed to stay what they were.
/
@ close_up: hero sit happy, other sit happy
early: "I am glad that you are {a other}," said {hero}. "I can see you from far away."
growing: "It's good that you are {a other}," said {hero}. "If you were like me, you would not have anything to show."
confident: "I'm glad that you are {a other}," said {hero}. "I have been {a hero} all my life. I know how that goes."

== gossip 1
@ village day wide: gossip point surprised, hero stand worried, other stand worried
early: But {gossip} saw them. {refrain never} she cried. Soon they all came and said it. So {hero} went back to one end. And {other} went back to the other. {refrain steps}
growing: But then {gossip} saw them together. {refrain never} she cried, and soon the whole village was saying it. "It will end badly," they said. They said it so often that {hero} went back to {their} end, and {other} to the other. {refrain steps}
confident: It was {gossip} who found out. {refrain never} she cried, and she cried it at every door. People came who had never cared about either of them, and told them how it would end. One can stand up to that for a day or two. On the third day {hero} sat at one end of the {where} again, and {other} at the other. {refrain steps}
/
@ close_up: hero sit sad, thing
early: In the middle lay {the thing}. Nobody took it.
growing: {The thing} lay in the middle, and nobody fetched it. It is a long way, ten steps, if one has walked it once already.
confident: {The thing} lay in the middle, where they had left it. Before, those had been ten steps to a stranger. Now they were ten steps to a friend, and it was a good deal further.

== night 2
@ where night wide: hero sit sad, other sit sad, moon above
early: At night {hero} waved, very small. Over there {other} waved back.
growing: At night, when nobody was looking, {hero} raised a hand a little. A long way off, at the other end, somebody waved back.
confident: In the night, when even {gossip} was asleep, {hero} waved, only a little, so that it might have been a yawn. And over there in the dark somebody yawned back.
/
@ close_up: hero sit calm
early: "I am still afraid," thought {hero}. "But not of {other}."
growing: {hero} was still afraid. But it was odd. {They was} not afraid of {other} any more. {They was} afraid of the others.
confident: {hero} noticed that {they was} as afraid as on the first day. Only the fear had moved. It did not sit at the other end of the {where} any longer. It sat at the windows.

== cry
@ where storm wide: small hide scared, hero stand surprised, other stand surprised, thing
early: Then there was a storm. "Help!" called somebody. It was {small}, under {the thing}, right in the middle. One alone could not lift it. {hero} ran. And {other} ran too. Five. Four. Three. Two. One!
growing: The next day there was a storm, and somebody called for help. It was {small}, who was stuck under {the thing} in the very middle of the {where}. All the village stood at the edge and did not dare. But {hero} ran, and from the other end came {other}. Nobody counted the steps.
confident: Then came the great storm. In the middle of the {where} somebody called for help, in a very small voice. It was {small}, who had looked for shelter and was now stuck fast beneath {the thing}. The village stood along the edge with its hands in front of its mouth. Two did not stand there. {hero} ran from the one end, and {other} from the other, and this time neither of them went sideways.
/
@ medium: hero reach determined, other reach determined, small stand surprised, thing
early: "One, two, three!" they called. {hero} pulled on one side. {other} pulled on the other. And {small} was free.
growing: "You there, I here," said {hero}. "One, two, three!" It was something that needs one on each side, and one who is different. {small} crept out, and had lost nothing but his hat.
confident: "You take that side," said {hero}. "I can't do that side. You can." They knew by heart what each of them could do. They had a list. It took one who was {a hero} and one who was {a other}, and it took them no time at all. {small} was free, and {gossip} had for once nothing to say.

== between 1
@ where day medium: small stand happy, hero stand happy, other stand happy, gossip stand surprised
early: {small} stood between them and held both by the hand. {refrain never} said {gossip}. "Never what?" asked {small}.
growing: {small} stood between the two and held on to both. {refrain never} {gossip} began. "Never what?" asked {small}. She looked at the three of them, and could not remember how it went on.
confident: {small} had got hold of both of them, and did not mean to let go. {refrain never} said {gossip}, out of habit. "Never what?" asked {small}, who was new to all this. It turned out that nobody knew what came after that.
/
@ close_up: gossip stand calm
early: {gossip} went red. "Never mind," she said.
growing: "Never mind," said {gossip} at last.
confident: "Never mind," said {gossip}. It was the shortest speech of her life.

== steps 3
@ where day wide: hero walk happy, other walk happy, gossip walk curious
early: Soon others tried it too. They took one step. Then they took one more.
growing: Before long one saw others standing at two ends of the {where} and looking at each other. And then one of them took a step.
confident: It became quite usual. On fine evenings there were always two at the ends of the {where} who could not stand each other, and who were counting.
/
@ medium: small sit happy, hero sit happy
early: {small} counted the steps for them.
growing: {small} did the counting. "Seven," he called. "That is good for a Monday."
confident: {small} kept the score. "Four," he would say. "And they still think that nobody has noticed."

== soup 4
@ kitchen night medium: hero sit happy, other sit happy, pot
early: {other} came to {hero} for soup. They both had two bowls.
growing: On Fridays they ate soup together. One cooked it and the other one salted it.
confident: Fridays were for soup. One of them made it too thin and the other too thick, and so they made it together.
/
@ close_up: other sit happy, hero sit happy
early: "It is better with two," said {other}.
growing: "Alone it never tastes of anything," said {other}.
confident: "I used to eat this standing up," said {other}.

== quarrel 4
@ garden day medium: hero stand cross, other stand cross
early: Once they had a fight. {hero} took three steps back. {other} did too.
growing: Once they did quarrel, and each of them took three steps back. That made six.
confident: They quarrelled too, of course. Each took three angry steps back. They both counted them.
/
@ wide: hero walk calm, other walk calm
early: Six is not so far. They had done ten.
growing: "Six," said {hero}. "We have done ten," said {other}.
confident: Six is nothing, if one has done ten.

== share 3
@ where day close_up: hero sit happy, other sit happy, thing
early: And {the thing}? It belonged to both. One day here, one day there.
growing: {The thing} belonged to both of them. One week it was at one end, and the next at the other.
confident: There was the question of whose {the thing} was. They took it in turns, and in the end neither knew whose turn it was.
/
@ medium: hero stand happy, other stand happy, thing
early: They carried it together.
growing: When they moved it, each of them took one side.
confident: It was best in the middle, where it had been all along.

== close
@ where sunset wide: hero sit happy, other sit happy, thing
early: Now {hero} and {other} sit in the middle. They are friends. How many steps are there between them? None.
growing: So now {hero} and {other} sit in the middle of the {where} every evening, {a hero} and {a other}, and they are friends. If you want to know how many steps there are between them, there is not room for one.
confident: To this day you can see them there in the evening, {a hero} and {a other}, in the middle of the {where}, as friends sit. They do not say very much. There is no room between them for a step, and hardly for a word.
/
@ behind: hero look_up calm, other look_up calm, gossip sit worried
early: At the end of the {where} sat {gossip}, all alone. {hero} looked at {other}. "Ten steps," said {hero}. "Come on!"
growing: One evening {gossip} sat at the end of the {where}, quite alone, and looked the other way. "Ten steps," said {hero}. "Shall we?" asked {other}. And they got up.
confident: One evening somebody was sitting at the end of the {where} and looking hard in the other direction. It was {gossip}. "Ten," said {hero}, who could tell at a glance by now. "We'll go five," said {other}. "And then we shall see."
