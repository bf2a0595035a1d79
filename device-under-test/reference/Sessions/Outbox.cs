using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>What the device has still to say in its package, and how much of it the next message takes.</summary>
/// <param name="frame">Makes a message of commands; the flag says whether it ends the package.</param>
/// <param name="sizeOf">Octets of a message.</param>
/// <remarks>
/// A package goes into one message if the server's limit allows it. Else a message takes as many commands as it can, and the Results that are too
/// long for a message of their own go in pieces. Source: OMA-TS-DM_Protocol-V1_2, 6 (multiple messages) and 7 (large objects).
/// </remarks>
internal sealed class Outbox(Func<IReadOnlyList<SyncMlCommand>, bool, SyncMlMessage> frame, Func<SyncMlMessage, int> sizeOf)
{
    private List<SyncMlCommand> _waiting = [];
    private Results? _rest;

    /// <summary>Octets of the longest message that the server takes, its MaxMsgSize; null for any.</summary>
    public long? LongestMessage { get; set; }

    /// <summary>True if the server's package is complete, so that this one may be as well.</summary>
    public bool MayEnd { get; set; } = true;

    public bool IsEmpty => _waiting is [];

    public void Put(IEnumerable<SyncMlCommand> commands) => _waiting.AddRange(commands);

    public void Clear() => (_waiting, _rest) = ([], null);

    /// <summary>Takes what goes into the next message.</summary>
    /// <param name="lead">Is in it in any case.</param>
    /// <exception cref="SessionException">The server's limit leaves no room for anything.</exception>
    public SyncMlMessage Next(IReadOnlyList<SyncMlCommand> lead)
    {
        if (Whole(lead) is var whole && Fits(whole))
        {
            Clear();
            return whole;
        }

        SyncMlCommand[] Begin(int count) => [.. lead, .. _waiting.Take(count)];
        var count = Largest(_waiting.Count, count => Fits(frame(Begin(count), false)));
        if (_waiting.ElementAtOrDefault(count) is Results { Items: [{ Data: { } data } item] } results && !Fits(frame([.. lead, results], false)))
        {
            Results Piece(int length) => results with { Items = [PieceOf(item, data, length, ReferenceEquals(results, _rest))] };
            var length = Even(data, item, Largest(Longest(data), length => Fits(frame([.. Begin(count), Piece(Even(data, item, length))], false))));
            if (length > 0)
            {
                var begun = frame([.. Begin(count), Piece(length)], false);
                _rest = results with { Items = [item with { Data = data[length..] }] };
                _waiting = [_rest, .. _waiting.Skip(count + 1)];
                return begun;
            }
        }

        if (count is 0)
            throw new SessionException($"the server takes messages of {LongestMessage} octets, and '{(_waiting is [var first, ..] ? first : lead[0]).Name}' does not go into one");
        var message = frame(Begin(count), false);
        _waiting.RemoveRange(0, count);
        return message;
    }

    private static SyncMlItem PieceOf(SyncMlItem item, string data, int length, bool isRest) => item with
    {
        Meta = (item.Meta ?? SyncMlMeta.None) with { Size = isRest ? null : LargeObject.SizeOf(data) },
        Data = data[..length],
        MoreData = true,
    };

    /// <summary>Cuts no character in two, nor the four that stand for three octets.</summary>
    private static int Even(string data, SyncMlItem item, int length) =>
        item.Meta?.Format is "b64" ? length / 4 * 4
        : length > 0 && length < data.Length && char.IsLowSurrogate(data[length]) ? length - 1
        : length;

    /// <summary>The largest number below a limit that does, where smaller ones do if larger ones do; 0 if none does.</summary>
    private static int Largest(int limit, Predicate<int> does)
    {
        var (least, most) = (0, limit - 1);
        while (least < most)
        {
            var middle = least + ((most - least + 1) / 2);
            (least, most) = does(middle) ? (middle, most) : (least, middle - 1);
        }

        return least;
    }

    // a character is an octet at least
    private int Longest(string data) => (int)Math.Min(data.Length, LongestMessage ?? data.Length);

    private SyncMlMessage Whole(IReadOnlyList<SyncMlCommand> lead) =>
        frame(MayEnd ? [.. lead, .. _waiting] : [.. lead, .. _waiting, new Alert("", DmSession.NextMessage, [])], MayEnd);

    private bool Fits(SyncMlMessage message) => LongestMessage is not { } longest || sizeOf(message) <= longest;
}
