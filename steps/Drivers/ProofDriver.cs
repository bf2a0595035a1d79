using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>A server that has proved to the device at an earlier switch-on who it is.</summary>
public sealed class ProofDriver(PreambleDriver preamble, SessionDriver sessions)
{
    /// <summary>Provisioned from the card, and the session with the operator's server has come to its end.</summary>
    /// <exception cref="InconclusiveException">It has not: nothing tells that the server was believed.</exception>
    public async Task ProveOnceAsync(SubscriberCard card)
    {
        await preamble.ProvisionFromAsync(card);
        if (await sessions.RunToItsEndAsync() is var session && session.Actual != session.Expected)
            throw new InconclusiveException($"The operator's server was to prove to the device who it is, and its session was not finished: {session.Actual}.");
    }
}
