package org.goldenthread.command.commands;

/**
 * What may stand in the way of an act, said once and beside it: never without what would make it
 * possible. Where a day or a name belongs, both sentences may leave a place open (%s).
 *
 * @param code the last part of the problem's type, kebab-case
 * @param sentence what stands in the way, in words a social worker understands
 * @param remedy what would make it possible, or why nothing can
 */
public record Obstacle(String code, String sentence, String remedy) {

    /** Both sentences, with these words in the places left open. */
    public String inFull(Object... words) {
        return (sentence + " " + remedy).formatted(words);
    }
}
