package org.goldenthread.pathway.codes;

/** What became of one need between two meetings. */
public enum NeedProgress implements Code {
    MET("met", "Met"),
    IMPROVED("improved", "Improved"),
    UNCHANGED("unchanged", "Unchanged"),
    WORSE("worse", "Worse");

    private final String code;
    private final String label;

    NeedProgress(String code, String label) {
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
