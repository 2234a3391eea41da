package org.goldenthread.platform.requests;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Looks whether somebody may ask at all before what they ask is read, so that nobody learns from
 * what is wrong with it whether it is there.
 */
class AllowedFirst implements HandlerInterceptor {

    private final Jsr250AuthorizationManager roles = new Jsr250AuthorizationManager();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            Object bean = method.getBean();
            Object target =
                    Objects.requireNonNullElse(AopProxyUtils.getSingletonTarget(bean), bean);
            AuthorizationResult result =
                    roles.authorize(
                            () -> SecurityContextHolder.getContext().getAuthentication(),
                            new SimpleMethodInvocation(target, method.getMethod()));
            if (result != null && !result.isGranted()) {
                throw new AuthorizationDeniedException("Access Denied", result);
            }
        }
        return true;
    }
}
