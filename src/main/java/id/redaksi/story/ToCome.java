package id.redaksi.story;

/** Says that something is still missing here (an age, a name, a figure); no story leaves with one. */
public record ToCome() implements Mark {}
