package org.goldenthread.pathway.codes;

/** A disability of the child (census Disability); none excludes every other (rule 8790). */
public enum Disability implements Code {
    NONE("NONE", "None"),
    MOBILITY("MOB", "Mobility"),
    HAND_FUNCTION("HAND", "Hand function"),
    PERSONAL_CARE("PC", "Personal care"),
    INCONTINENCE("INC", "Incontinence"),
    COMMUNICATION("COMM", "Communication"),
    LEARNING("LD", "Learning"),
    HEARING("HEAR", "Hearing"),
    VISION("VIS", "Vision"),
    BEHAVIOUR("BEH", "Behaviour"),
    CONSCIOUSNESS("CON", "Consciousness"),
    AUTISM("AUT", "Diagnosed with autism or Asperger syndrome"),
    OTHER("DDA", "Other disability under the Disability Discrimination Act");

    private final String code;
    private final String label;

    Disability(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
