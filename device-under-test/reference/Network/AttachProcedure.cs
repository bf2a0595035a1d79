using ReferenceDevice.Card;

namespace ReferenceDevice.Network;

/// <summary>Attach with authentication and key agreement: the device carries the messages, card and network judge each other.</summary>
/// <remarks>
/// A challenge without AUTN comes from a network of the second generation, and SRES answers it. Source: 3GPP TS 24.301, 5.4.2
/// and 5.5.1; EMM causes 20 (MAC failure) and 21 (synch failure), 9.9.3.9; TS 24.008, 4.7.3.
/// </remarks>
/// <param name="cell">The radio.</param>
/// <param name="usim">The card's application that answers challenges.</param>
/// <param name="entry">In whose name service is asked for.</param>
/// <param name="resynchronisation">What follows a synchronisation failure.</param>
/// <param name="challengeAnswered">Called when a response is on its way to the network.</param>
internal sealed class AttachProcedure(
    NetworkCell cell, Usim usim, INetworkEntry entry, IResynchronisation resynchronisation, Action challengeAnswered)
{
    private const int MacFailure = 20;
    private const int SynchFailure = 21;

    /// <summary>Challenges answered before the device gives up; TS 24.301 lets a network ask anew after each failure.</summary>
    private const int Challenges = 4;

    private string Subscriber => entry.Subscriber(usim.Imsi);

    /// <exception cref="CardException">The card did not answer the network's challenge.</exception>
    public async Task<AttachResult> RunAsync(CancellationToken end)
    {
        try
        {
            var word = await cell.SendAsync("/v1/attach", new Uplink("ATTACH REQUEST", Subscriber, entry.Equipment(cell.Imei)), end);
            for (var left = Challenges; left > 0 && word.Message is "AUTHENTICATION REQUEST"; left--)
            {
                var answer = Answer(word);
                word = await SendAsync(word, answer, end);
                if (answer.Cause is SynchFailure && !resynchronisation.AnswersNextChallenge)
                    break;
            }

            return Result(word);
        }
        catch (HttpRequestException failure)
        {
            return new AttachResult.NoCoverage(failure.Message);
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            return new AttachResult.Failed(failure.Message);
        }
    }

    public async Task DetachAsync(CancellationToken limit) =>
        await cell.SendAsync("/v1/detach", new Uplink("DETACH REQUEST", Subscriber), limit);

    private async Task<Downlink> SendAsync(Downlink request, Uplink answer, CancellationToken end)
    {
        var sending = cell.SendAsync($"/v1/attach/{Uri.EscapeDataString(Needed(request.Procedure, "procedure"))}", answer, end);
        if (answer.Cause is null)
            challengeAnswered();
        return await sending;
    }

    private Uplink Answer(Downlink request)
    {
        var rand = Convert.FromHexString(Needed(request.Rand, "rand"));
        return request.Autn is { } autn
            ? Answer(usim.Authenticate(rand, Convert.FromHexString(autn)))
            : new Uplink("AUTHENTICATION RESPONSE", Sres: Convert.ToHexString(usim.AuthenticateGsm(rand)));
    }

    private static Uplink Answer(AkaAnswer answer) => answer switch
    {
        AkaAnswer.Response response => new Uplink("AUTHENTICATION RESPONSE", Res: Convert.ToHexString(response.Res)),
        AkaAnswer.SynchronisationFailure failure => new Uplink("AUTHENTICATION FAILURE", Cause: SynchFailure, Auts: Convert.ToHexString(failure.Auts)),
        _ => new Uplink("AUTHENTICATION FAILURE", Cause: MacFailure),
    };

    private static AttachResult Result(Downlink answer) => answer.Message switch
    {
        "ATTACH ACCEPT" => new AttachResult.Accepted(new NameTable(answer.Names ?? [])),
        "ATTACH REJECT" => new AttachResult.Rejected($"ATTACH REJECT, cause {answer.Cause}"),
        "AUTHENTICATION REJECT" => new AttachResult.Rejected("AUTHENTICATION REJECT"),
        _ => new AttachResult.Failed($"The network's last word was '{answer.Message}'; expected ATTACH ACCEPT or a reject (TS 24.301, 5.5.1)."),
    };

    private static string Needed(string? value, string element) => value ?? throw new InvalidDataException(
        $"The network's AUTHENTICATION REQUEST has no '{element}'; TS 24.301, 8.2.7 wants it.");
}
