package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.event.Journal.Outcome;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import io.hexarch.platform.web.Caller;
import io.hexarch.platform.web.security.Callers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Kubernetes API of workspaces at {@code /k8s/workspaces/<workspace>/…}. Outside Spring MVC, which would decode and normalise what has
 * to go on as it came. Decides nothing about Kubernetes: it lets in, says as whom, and passes on; RBAC inside does the rest.
 */
public final class ProxyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ProxyServlet.class);

    private final transient ProxyAccess access;
    private final transient ProxyRecord record;
    private final transient PlainExchange plain;
    private final transient StatusAnswer answers = new StatusAnswer();
    private final transient UpgradeExchange upgrades = new UpgradeExchange();
    private final transient OpenStreams streams;

    public ProxyServlet(ProxyAccess access, Journal journal, UpstreamClients clients, OpenStreams streams) {
        this.access = access;
        this.record = new ProxyRecord(journal);
        this.plain = new PlainExchange(clients);
        this.streams = streams;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (!request.isSecure())
                throw new Refused(KernelProblem.FORBIDDEN, "The Kubernetes API is reached by https only.");
            var caller =
                    Callers.of(request).orElseThrow(() -> new Refused(KernelProblem.UNAUTHENTICATED, "Sign in first."));
            var path = ProxyPath.parse(request.getRequestURI(), Optional.ofNullable(request.getQueryString()));
            var call = new KubernetesCall(request.getMethod(), path, request.getHeader("Upgrade") != null);
            ForwardedHeaders.of(request);
            serve(request, response, caller, call);
        } catch (Refused refused) {
            answers.write(refused.problem(), request.getRequestURI(), response);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Caller caller, KubernetesCall call)
            throws IOException, ServletException {
        var target = access.resolve(caller, call.path().cluster());
        if (!call.stream()) {
            pass(request, response, caller, call, target);
            return;
        }
        var stream = streams.open(
                caller.actor().id(), () -> access.mayGoOn(caller, call.path().cluster(), target));
        if (call.upgrade()) upgrade(request, response, caller, call, target, stream);
        else
            try (stream) {
                var thread = Thread.currentThread();
                stream.endedBy(thread::interrupt);
                pass(request, response, caller, call, target);
            } catch (IOException cut) {
                if (!stream.ended()) throw cut;
                LOG.debug("the stream {} was ended", call.path().path(), cut);
            } finally {
                // A late interrupt must not hit the next request of a pooled thread.
                Thread.interrupted();
            }
    }

    private void pass(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            KubernetesCall call,
            ProxyTarget target)
            throws IOException {
        var attempt = record.attempt(caller.actor(), call, target);
        HttpResponse<InputStream> upstream;
        try {
            upstream = plain.send(request, call, target);
        } catch (IOException silent) {
            access.failed(target);
            attempt.end(Outcome.FAILED, "no answer");
            throw new Refused(noAnswer(silent));
        } catch (InterruptedException ended) {
            attempt.end(Outcome.FAILED, "ended");
            return;
        } catch (Refused refused) {
            attempt.end(Outcome.REFUSED, refused.problem().detail());
            throw refused;
        }
        attempt.end(upstream.statusCode());
        if (upstream.statusCode() == HttpServletResponse.SC_UNAUTHORIZED) throw credentialRefused(upstream, target);
        plain.answer(upstream, response);
    }

    private void upgrade(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            KubernetesCall call,
            ProxyTarget target,
            OpenStreams.Stream stream)
            throws IOException, ServletException {
        var attempt = record.attempt(caller.actor(), call, target);
        boolean switched = false;
        try {
            int status = upgrades.exchange(request, response, call, target, stream);
            switched = status == HttpServletResponse.SC_SWITCHING_PROTOCOLS;
            attempt.end(status);
        } catch (IOException silent) {
            access.failed(target);
            attempt.end(Outcome.FAILED, "no answer");
            throw new Refused(noAnswer(silent));
        } catch (Refused refused) {
            attempt.end(Outcome.REFUSED, refused.problem().detail());
            throw refused;
        } finally {
            if (!switched) stream.close();
        }
    }

    /** Not the caller's credential, but ours. */
    private Refused credentialRefused(HttpResponse<InputStream> upstream, ProxyTarget target) throws IOException {
        upstream.body().close();
        access.failed(target);
        return new Refused(Problem.of(
                        KernelProblem.UNAVAILABLE,
                        "The workspace did not take Hexarch's credential, which is being made anew. Try again.")
                .retryAfter(Duration.ofSeconds(1)));
    }

    private static Problem noAnswer(IOException silent) {
        return silent instanceof HttpTimeoutException
                ? Problem.of(
                        KubernetesProblem.WORKSPACE_SILENT, "The workspace's Kubernetes API did not answer in time.")
                : Problem.of(
                        KubernetesProblem.WORKSPACE_UNREACHABLE, "The workspace's Kubernetes API does not answer.");
    }
}
