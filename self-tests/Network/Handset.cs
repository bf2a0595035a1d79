using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Conformance.Fixtures.Cards;

namespace Conformance.SelfTests.Network;

/// <summary>Carries messages between a virtual card and the network cell, and does nothing else.</summary>
internal sealed class Handset(HttpClient radio)
{
    public const string Imei = "490154203237518";

    public Task<JsonNode> AttachAsync(CardIdentity identity) => AttachAsync(new VirtualCard(new CardProfile(identity)), identity.Imsi);

    /// <returns>The network's last word: neither accept nor reject comes with a challenge.</returns>
    public async Task<JsonNode> AttachAsync(VirtualCard card, string imsi)
    {
        var word = await RequestAsync(imsi);
        while (word["message"]!.GetValue<string>() == "AUTHENTICATION REQUEST")
            word = await PostAsync($"v1/attach/{word["procedure"]}", Answer(card, Bytes(word["rand"]), Bytes(word["autn"])));
        return word;
    }

    public Task<JsonNode> DetachAsync(string imsi) => PostAsync("v1/detach", new { message = "DETACH REQUEST", imsi, imei = Imei });

    public Task<JsonNode> RequestAsync(string imsi) => PostAsync("v1/attach", new { message = "ATTACH REQUEST", imsi, imei = Imei });

    public async Task<JsonNode> PostAsync(string path, object body)
    {
        using var answer = await radio.PostAsJsonAsync(path, body);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public static byte[] Bytes(JsonNode? hex) => Convert.FromHexString(hex!.GetValue<string>());

    private static object Answer(VirtualCard card, byte[] rand, byte[] autn)
    {
        card.Reset();
        card.Transmit([0x00, 0xA4, 0x04, 0x04, 0x07, 0xA0, 0x00, 0x00, 0x00, 0x87, 0x10, 0x02, 0x00]);
        var response = card.Transmit([0x00, 0x88, 0x00, 0x81, 0x22, 0x10, .. rand, 0x10, .. autn, 0x00]).Response;
        return response.Data switch
        {
            [0xDB, var length, .. var rest] => new { message = "AUTHENTICATION RESPONSE", res = Convert.ToHexString(rest.AsSpan(0, length)) },
            [0xDC, 14, .. var auts] => new { message = "AUTHENTICATION FAILURE", cause = 21, auts = Convert.ToHexString(auts.AsSpan(0, 14)) },
            _ => new { message = "AUTHENTICATION FAILURE", cause = 20 },
        };
    }
}
