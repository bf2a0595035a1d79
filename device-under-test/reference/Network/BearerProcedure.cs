namespace ReferenceDevice.Network;

/// <summary>Asks the network for the bearer that needs no card.</summary>
/// <remarks>Source: contract/network.openapi.yaml, /v1/bearer.</remarks>
internal static class BearerProcedure
{
    /// <returns>The names that are known over it.</returns>
    /// <exception cref="HttpRequestException">No coverage, or the network gives no such bearer.</exception>
    /// <exception cref="InvalidDataException">The answer is none to this request.</exception>
    public static async Task<NameTable> AskAsync(NetworkCell cell, CancellationToken end)
    {
        var word = await cell.SendAsync("/v1/bearer", new Uplink("BEARER REQUEST", Imei: cell.Imei), end);
        return word.Message is "BEARER ACCEPT"
            ? new NameTable(word.Names ?? [])
            : throw new InvalidDataException($"The network answered BEARER REQUEST with '{word.Message}'; expected BEARER ACCEPT.");
    }
}
