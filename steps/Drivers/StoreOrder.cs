using Conformance.Fixtures.DmServer;

namespace Conformance.Steps.Drivers;

/// <summary>One command of a server to the store, and how it has to be answered.</summary>
/// <param name="Command">The command.</param>
/// <param name="Statuses">Any of these.</param>
/// <param name="Data">What a Get has to find; null: nothing is said of that.</param>
public sealed record StoreOrder(ServerCommand Command, IReadOnlyList<string> Statuses, string? Data = null)
{
    public StoreOrder(ServerCommand command, string status, string? data = null)
        : this(command, [status], data)
    {
    }

    /// <summary>True: the data are names of nodes, in any order.</summary>
    public bool IsListOfNames { get; init; }

    /// <summary>The answer in words, the right one wherever it is one of those that are right.</summary>
    public string Told(CommandOutcome? outcome) => $"{What} {(Statuses.Contains(outcome?.Status) ? Right : outcome?.Status ?? "not answered")}{(Data is null ? "" : $" '{Found(outcome?.Data)}'")}";

    public string Expected => $"{What} {Right}{(Data is null ? "" : $" '{Shortened.Of(Data)}'")}";

    private string? Found(string? data) => data is null ? null : IsListOfNames ? string.Join('/', data.Split('/').Order(StringComparer.Ordinal)) : Shortened.Of(data);

    private string What => $"{Command.Name} {Command.Uri}".TrimEnd();

    private string Right => string.Join(" or ", Statuses);
}
