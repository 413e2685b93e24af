/** The words that hold English sentences together. Prose has some forty of them in a hundred words, a list of terms hardly any. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then else than that this these those there here it its itself he him his she her hers they them their theirs we us our ours
you your yours i me my mine myself ourselves yourself themselves who whom whose which what when where why how of to in on at by for from with without within into onto
upon over under up down out off about above below across through between among against before after during until till while since because although though unless
as is am are was were be been being do does did done doing have has had having will would shall should can could may might must ought not no never none nothing
n't don't didn't doesn't isn't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't aren't i'm i've i'd i'll we're we've we'd we'll you're
you've you'll it's that's there's he's she's they're they've they'd what's let's all any both each every either neither few many more most much some such other another
same own too very just only also even still again ever always often sometimes once well now then yes oh um uh er hmm like got get etc per via one`.split(
    /\s+/,
  ),
);
