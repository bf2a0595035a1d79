namespace Conformance.Steps.Drivers;

/// <summary>What a server does to the store in one session.</summary>
/// <param name="Orders">Commands with their answers; members of groups stand behind their group.</param>
/// <param name="After">Paths below the store with the values that they have then, null for interior nodes; what is not named stays, a value of <see cref="Gone"/> goes.</param>
public sealed record StorePlan(IReadOnlyList<StoreOrder> Orders, IReadOnlyDictionary<string, string?> After)
{
    public const string Gone = "(gone)";

    public static readonly IReadOnlyDictionary<string, string?> Unchanged = new Dictionary<string, string?>();
}
