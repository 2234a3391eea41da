package org.goldenthread.local.stories;

import org.goldenthread.local.stories.Diary.Someone;

/** The event of this type that an act recorded of one of its children. */
record Told(Diary.Page page, Someone child, String type) {

    String eventId() {
        return page.answer()
                .body()
                .path("events")
                .valueStream()
                .filter(event -> child.id().equals(event.path("stream").stringValue()))
                .filter(event -> type.equals(event.path("type").stringValue()))
                .map(event -> event.path("eventId").stringValue())
                .findFirst()
                .orElseThrow();
    }
}
