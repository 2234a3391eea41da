@NullMarked
package org.goldenthread.query.web;

import org.jspecify.annotations.NullMarked;
