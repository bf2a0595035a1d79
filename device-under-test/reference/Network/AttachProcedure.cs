using ReferenceDevice.Card;

namespace ReferenceDevice.Network;

/// <summary>Attach with authentication and key agreement: the device carries the messages, card and network judge each other.</summary>
/// <remarks>Source: 3GPP TS 24.301, 5.4.2 and 5.5.1; EMM causes 20 (MAC failure) and 21 (synch failure), 9.9.3.9.</remarks>
/// <param name="cell">The radio.</param>
/// <param name="usim">The card's application that answers challenges.</param>
/// <param name="challengeAnswered">Called when a response is on its way to the network.</param>
internal sealed class AttachProcedure(NetworkCell cell, Usim usim, Action challengeAnswered)
{
    private const int MacFailure = 20;
    private const int SynchFailure = 21;

    /// <summary>Challenges answered before the device gives up; TS 24.301 lets a network ask anew after each failure.</summary>
    private const int Challenges = 4;

    public async Task<AttachResult> RunAsync(CancellationToken off)
    {
        try
        {
            var answer = await cell.SendAsync("/v1/attach", new Uplink("ATTACH REQUEST", usim.Imsi, DeviceIdentity.Imei), off);
            for (var left = Challenges; left > 0 && answer.Message is "AUTHENTICATION REQUEST"; left--)
                answer = await AnswerAsync(answer, off);
            return Result(answer);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidDataException or CardException or FormatException)
        {
            return new AttachResult.Failed(failure.Message);
        }
    }

    public async Task DetachAsync(CancellationToken limit) =>
        await cell.SendAsync("/v1/detach", new Uplink("DETACH REQUEST", usim.Imsi), limit);

    private async Task<Downlink> AnswerAsync(Downlink request, CancellationToken off)
    {
        var answer = Answer(request);
        var sending = cell.SendAsync($"/v1/attach/{Uri.EscapeDataString(Needed(request.Procedure, "procedure"))}", answer, off);
        if (answer.Res is not null)
            challengeAnswered();
        return await sending;
    }

    private Uplink Answer(Downlink request)
    {
        var rand = Convert.FromHexString(Needed(request.Rand, "rand"));
        var autn = Convert.FromHexString(Needed(request.Autn, "autn"));
        return usim.Authenticate(rand, autn) switch
        {
            AkaAnswer.Response response => new Uplink("AUTHENTICATION RESPONSE", Res: Convert.ToHexString(response.Res)),
            AkaAnswer.SynchronisationFailure failure =>
                new Uplink("AUTHENTICATION FAILURE", Cause: SynchFailure, Auts: Convert.ToHexString(failure.Auts)),
            _ => new Uplink("AUTHENTICATION FAILURE", Cause: MacFailure),
        };
    }

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
