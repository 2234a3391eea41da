package org.goldenthread.query.figures.live;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * A wire of server-sent events. Each says as its id how far the follower has come, so that it can
 * go on from there on another connection.
 */
final class EmitterWire implements Wire {

    private final SseEmitter emitter;
    private final BiConsumer<SseEventBuilder, Movement> words;

    /**
     * @param words puts a movement into an event
     */
    EmitterWire(SseEmitter emitter, BiConsumer<SseEventBuilder, Movement> words) {
        this.emitter = emitter;
        this.words = words;
    }

    @Override
    public void tell(Movement movement, long upTo) throws IOException {
        SseEventBuilder event = SseEmitter.event().id(Long.toString(upTo));
        words.accept(event, movement);
        emitter.send(event);
    }

    @Override
    public void beat(long upTo) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(upTo)).comment("all told"));
    }

    @Override
    public void end() {
        emitter.complete();
    }
}
