using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;

namespace Conformance.Steps.Drivers;

/// <summary>One command of a server to the store, and how it has to be answered.</summary>
/// <param name="Command">The command.</param>
/// <param name="Statuses">Any of these.</param>
/// <param name="Data">What the answer has to bring; null: nothing is said of that. A device that says that it lacks the command brings nothing.</param>
public sealed record StoreOrder(ServerCommand Command, IReadOnlyList<string> Statuses, string? Data = null)
{
    public StoreOrder(ServerCommand command, string status, string? data = null)
        : this(command, [status], data)
    {
    }

    /// <summary>How what it brings is put, so that it can be compared.</summary>
    public Func<IReadOnlyList<SeenItem>, string?> Reading { get; init; } = AnswerReading.Value;

    /// <summary>The answer in words, the right one wherever it is one of those that are right.</summary>
    public string Told(CommandOutcome? outcome) =>
        !Statuses.Contains(outcome?.Status) ? $"{What} {outcome?.Status ?? "not answered"}"
        : outcome!.Status is StatusCode.NotSupported || Data is null ? Expected
        : $"{What} {Right} '{Reading(outcome.Items)}'";

    public string Expected => $"{What} {Right}{(Data is null ? "" : $" '{Shortened.Of(Data)}'")}";

    private string What => Shortened.Of($"{Command.Name} {Command.Uri}".TrimEnd());

    private string Right => string.Join(" or ", Statuses);
}
