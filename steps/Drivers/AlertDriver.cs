using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The operator's server speaks to the user in a session, and the user answers.</summary>
/// <remarks>Source: OMA-TS-DM_Protocol-V1_2, 10 (user interaction commands).</remarks>
public sealed class AlertDriver(RigLease lease, ServerScripts scripts, SessionDriver sessions, PresentSwitchOn present)
{
    private const string Nothing = "nothing";
    private static readonly TimeSpan ShownLimit = TimeSpan.FromSeconds(5);

    private readonly BenchRig _rig = lease.Rig;
    private ServerCommand? _alert;
    private DevicePrompt? _shown;
    private EvidenceEntry[] _asked = [];

    /// <summary>The server's alert in its next sessions.</summary>
    public void Plan(ServerCommand alert)
    {
        _alert = alert;
        scripts.Command(ServerScripts.Operator, alert);
    }

    /// <summary>Waits for what the device shows, 5 seconds at most, and gives the user's answer to it.</summary>
    /// <param name="word">accept, refuse or dismiss.</param>
    /// <param name="text">What the user types.</param>
    /// <param name="choices">Numbers of what the user takes, from 1.</param>
    public async Task AnswerAsync(string word, string? text = null, params IReadOnlyList<int> choices)
    {
        var open = await _rig.Device.WaitForAsync(_rig.Device.PromptsAsync, prompts => prompts.Count > 0, ShownLimit);
        _asked = [present.Seen(ObservationPoint.Device)[^1]];
        if ((_shown = open.Count is 0 ? null : open[0]) is not null)
            await _rig.Device.AnswerAsync(_shown.Id, word, text, choices.Count is 0 ? null : choices);
    }

    /// <summary>What the user was shown.</summary>
    public Observation Shown(string kind, string text, params IReadOnlyList<string> choices) => new(
        Told(kind, text, choices), _shown is null ? Nothing : Told(_shown.Kind, _shown.Text, _shown.Choices ?? []), _asked);

    /// <summary>What the server was answered: the status of its alert, and the items that come with it.</summary>
    public async Task<Observation> AnsweredAsync(string status, params IReadOnlyList<string> items)
    {
        await sessions.RunToItsEndAsync();
        var answers = sessions.Answers(ServerScripts.Operator);
        var id = CommandPlan.Of(scripts.PlayedBy(ServerScripts.Operator)!).Single(planned => planned.Command == _alert).Id;
        var found = answers.Select(SessionMessage.Of).SelectMany(message => message?.Statuses ?? []).FirstOrDefault(one => one.Text("CmdRef") == id);
        return new Observation(
            Answer(status, items),
            found is null ? "no status" : Answer(found.Text("Data"), found.All("Item").Select(item => item.Text("Data"))),
            [.. answers]);
    }

    private static string Told(string kind, string text, IReadOnlyList<string> choices) =>
        $"{kind} '{text}'{(choices.Count is 0 ? "" : $" of {string.Join(", ", choices)}")}";

    private static string Answer(string? status, IEnumerable<string> items) => $"{status}: {string.Join(", ", items.Order(StringComparer.Ordinal))}".TrimEnd(' ', ':');
}
