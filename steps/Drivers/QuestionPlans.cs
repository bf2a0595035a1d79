using Conformance.Fixtures.DmServer;
using static Conformance.Steps.Drivers.StatusCode;
using static Conformance.Steps.Drivers.StorePlan;
using static Conformance.Steps.Drivers.StorePlans;

namespace Conformance.Steps.Drivers;

/// <summary>Commands to the store of which the user is asked in the same session.</summary>
/// <remarks>Source: OMA-TS-DM_Protocol-V1_2, 10 (user interaction commands); OMA-TS-DM_RepPro-V1_2, 6.6 (Atomic, Sequence).</remarks>
public sealed class QuestionPlans(Store store)
{
    /// <summary>The user is asked first, and says yes.</summary>
    public StorePlan Asked(string question) => Group(
        new(ServerCommand.Sequence(ServerCommand.Alert(1101, question), ServerCommand.Add(store.New, "with-the-users-consent")), Ok),
        After((store.New, "with-the-users-consent")), [Ok], [Ok]);

    /// <summary>The user is asked first, and says no: the rest of the sequence is not done.</summary>
    public StorePlan AskedInVain(string question) => Group(
        new(ServerCommand.Sequence(ServerCommand.Alert(1101, question), ServerCommand.Add(store.New, "without-the-users-consent")), Ok), Unchanged, [NotModified], [NotExecuted]);

    /// <summary>The user is asked in the middle, and says no: nothing of the whole is done.</summary>
    public StorePlan AskedWithin(string question) => Group(
        new(
            ServerCommand.Atomic(ServerCommand.Replace(store.Text, "before-the-user-is-asked"), ServerCommand.Alert(1101, question), ServerCommand.Delete(store.One)),
            [AtomicFailed, NotSupported]),
        Unchanged, [.. Undone, NotSupported], [NotModified, NotSupported], [.. Undone, NotSupported]);

    /// <summary>The user stops it: nothing that has not been done is done.</summary>
    public StorePlan Stopped(string question) => Group(
        new(ServerCommand.Sequence(ServerCommand.Alert(1101, question), ServerCommand.Add(store.New, "after-the-user-has-stopped-it")), Ok), Unchanged, [Cancelled], [NotExecuted]);

    /// <summary>Nobody answers: what the server has said for that case stands for an answer; where it has said nothing, there is none.</summary>
    public StorePlan Unanswered(string question, params IReadOnlyList<string> choices)
    {
        StoreOrder[] members =
        [
            new(ServerCommand.Alert(1101, question, "MAXDT=1&DR=1"), Ok),
            new(ServerCommand.Alert(1102, question, "MAXDT=1&DR=a%20word"), Ok, "a word"),
            new(ServerCommand.Alert(1103, question, "MAXDT=1&DR=2", choices), Ok, "2"),
            new(ServerCommand.Alert(1104, question, "MAXDT=1&DR=1-3", choices), Ok, "1, 3") { Reading = AnswerReading.All },
            new(ServerCommand.Add(store.New, "with-the-servers-consent"), Ok),
        ];
        var last = ServerCommand.Alert(1102, question, "MAXDT=1");
        return new(
            [new(ServerCommand.Sequence([.. members.Select(member => member.Command), last]), Ok), .. members, new(last, UserTimeout)],
            After((store.New, "with-the-servers-consent")));
    }
}
