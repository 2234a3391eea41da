package org.goldenthread.query.forms;

import org.springframework.stereotype.Component;

/** The steps of a form, in their order. */
@Component
record Steps(FillStep fill, DateStep dates, CheckStep check, SendStep send, SeenTags seen) {}
