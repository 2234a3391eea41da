package org.goldenthread.query.figures.live;

import java.util.function.BiConsumer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** Opens streams to followers. */
@Component
class LiveStreams {

    /** What an emitter calls no time-out; goldenthread.live.longest ends a stream. */
    private static final long NO_END = 0;

    private final LiveFigures live;

    LiveStreams(LiveFigures live) {
        this.live = live;
    }

    /** A stream of what is asked for, each movement in these words. */
    ResponseEntity<SseEmitter> open(
            FollowAsked asked, BiConsumer<SseEventBuilder, Movement> words) {
        SseEmitter emitter = new SseEmitter(NO_END);
        Follower follower =
                live.follow(asked.codes(), asked.since(), new EmitterWire(emitter, words));
        emitter.onError(_ -> follower.leave());
        emitter.onCompletion(follower::leave);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }
}
