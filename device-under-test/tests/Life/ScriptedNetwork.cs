using System.Net;
using System.Net.Http.Json;
using ReferenceDevice.Network;

namespace ReferenceDevice.Tests.Life;

/// <summary>A network that answers each uplink message as it was told, and writes messages into the diary.</summary>
internal sealed class ScriptedNetwork(Diary diary) : HttpMessageHandler
{
    public const string Challenge =
        """{"message":"AUTHENTICATION REQUEST","procedure":"1","rand":"00112233445566778899AABBCCDDEEFF","autn":"00112233445566778899AABBCCDDEEFF"}""";

    public const string GsmChallenge = """{"message":"AUTHENTICATION REQUEST","procedure":"1","rand":"00112233445566778899AABBCCDDEEFF"}""";

    /// <summary>True: nothing is heard.</summary>
    public bool IsSilent { get; set; }

    public string OnRequest { get; set; } = Challenge;

    /// <summary>The word on an AUTHENTICATION RESPONSE; may come late.</summary>
    public Task<string> OnResponse { get; set; } = Task.FromResult("""{"message":"ATTACH ACCEPT","names":[]}""");

    /// <summary>The word on a BEARER REQUEST, which is not in the diary and may come late; null where the network gives no bearer without a card.</summary>
    public Task<string?> OnBearer { get; set; } = Task.FromResult<string?>(null);

    public string OnFailure { get; set; } = Challenge;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsSilent)
            throw new HttpRequestException("nobody is there");
        var uplink = (await request.Content!.ReadFromJsonAsync<Uplink>(cancellationToken))!;
        if (uplink.Message is "BEARER REQUEST")
            return Bearer(await OnBearer.WaitAsync(cancellationToken));
        diary.Note($"> {uplink.Message}{(uplink.Imsi is null ? "" : $" {uplink.Imsi}")}");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(await WordAsync(uplink).WaitAsync(cancellationToken)) };
    }

    private static HttpResponseMessage Bearer(string? word) =>
        word is null ? new HttpResponseMessage(HttpStatusCode.NotFound) : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(word) };

    private Task<string> WordAsync(Uplink uplink) => uplink.Message switch
    {
        "ATTACH REQUEST" => Task.FromResult(OnRequest),
        "AUTHENTICATION RESPONSE" => OnResponse,
        "AUTHENTICATION FAILURE" => Task.FromResult(OnFailure),
        _ => Task.FromResult("""{"message":"DETACH ACCEPT"}"""),
    };
}
