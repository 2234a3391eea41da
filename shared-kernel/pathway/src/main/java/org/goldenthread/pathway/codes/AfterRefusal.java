package org.goldenthread.pathway.codes;

/** What happens after consent to early help was refused (T06). */
public enum AfterRefusal implements Code {
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    OFFER_AGAIN("offer-again", "To be offered again"),
    SINGLE_AGENCY("single-agency", "One agency goes on with its usual help"),
    REFER("refer", "Referred to children's social care");

    private final String code;
    private final String label;

    AfterRefusal(String code, String label) {
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
