/**
 * The language of the pathway; a module so that its sealed hierarchies may live in one package per
 * step.
 */
module org.goldenthread.pathway {
    requires com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports org.goldenthread.pathway.backfills;
    exports org.goldenthread.pathway.calendar;
    exports org.goldenthread.pathway.careleaver;
    exports org.goldenthread.pathway.childinneed;
    exports org.goldenthread.pathway.childprotection;
    exports org.goldenthread.pathway.codes;
    exports org.goldenthread.pathway.earlyhelp;
    exports org.goldenthread.pathway.facts;
    exports org.goldenthread.pathway.frontdoor;
    exports org.goldenthread.pathway.ids;
    exports org.goldenthread.pathway.lookedafter;
    exports org.goldenthread.pathway.merges;
    exports org.goldenthread.pathway.person;
    exports org.goldenthread.pathway.personal;
    exports org.goldenthread.pathway.publications;
    exports org.goldenthread.pathway.reference;
    exports org.goldenthread.pathway.rules;
    exports org.goldenthread.pathway.stepdown;
    exports org.goldenthread.pathway.timeline;
}
