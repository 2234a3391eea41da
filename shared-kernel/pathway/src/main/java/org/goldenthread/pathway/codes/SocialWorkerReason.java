package org.goldenthread.pathway.codes;

/** Why the social worker who is responsible for a child changed (SSDA903 SW_REASON). */
public enum SocialWorkerReason implements Code {
    MANAGEMENT("MANAGE", "Caseload management"),
    FIRST_CONTACT("FCONTA", "First contact with a social worker"),
    LEFT_ROLE("LEFTRL", "Social worker left the role"),
    REORGANISED("ORGRST", "Organisational restructure"),
    TRANSFER_IN_PROCESS("TSPROC", "Transfer between teams as part of the process"),
    ABSENT("ABSENC", "Social worker absent"),
    CHILD_ASKED("CHCHAN", "Change asked for by the child"),
    PARENT_OR_CARER_ASKED("PCCHAN", "Change asked for by a parent or carer"),
    DIED("SWDIED", "Social worker died"),
    OTHER("OTHERS", "Other");

    private final String code;
    private final String label;

    SocialWorkerReason(String code, String label) {
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
