using System.Globalization;
using System.Xml.Linq;
using Conformance.Fixtures;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Mappings;

namespace Conformance.SelfTests.DmServer;

/// <summary>Rigs that share one WireMock do not see each other; without mapping files there is no server at all.</summary>
[Collection(nameof(OneWireMock))]
public sealed class SharedWireMockTests(PrivateWireMock server)
{
    private const int Rigs = 8;

    [Fact]
    public async Task Eight_rigs_at_once_each_get_their_own_values_and_nobody_elses() =>
        (await ForeignValuesAsync(rig => $"rig-shared-{rig}")).Should().BeEmpty();

    [Fact]
    public async Task Two_rigs_under_one_name_would_be_noticed() =>
        (await ForeignValuesAsync(rig => $"rig-control-{rig / 2}")).Should().NotBeEmpty("rigs of one path take each other's stubs");

    [Fact]
    public async Task Without_mapping_files_no_session_gets_anywhere()
    {
        var empty = Directory.CreateTempSubdirectory("hil-mappings-");
        try
        {
            using var bench = new DmBench(server, files: new MappingFiles(empty.FullName));
            using var device = new DmClient(bench.Front);

            (await FluentActions.Awaiting(() => bench.PlayAsync(DmBench.Script)).Should().ThrowAsync<RigException>()).WithMessage("The DM server's mapping*cannot be used*");
            foreach (var send in new[] { () => device.StartAsync(), () => device.StartAsync(DmBench.Script.Digest), () => device.AnswerAsync() })
                (await send()).Status.Should().Be(502, "no stub knows the message, and that is the bench's trouble");
        }
        finally
        {
            empty.Delete();
        }
    }

    /// <summary>Two sessions of each rig, all rigs at once; each rig has user, password, nonce, node and device of its own.</summary>
    /// <returns>What a rig got that it should not have got.</returns>
    private async Task<List<string>> ForeignValuesAsync(Func<int, string> name)
    {
        var benches = Enumerable.Range(0, Rigs).Select(rig => new DmBench(server, name(rig))).ToList();
        try
        {
            foreach (var (rig, bench) in benches.Index())
                await bench.PlayAsync(ScriptOf(rig));
            return [.. (await Task.WhenAll(benches.Index().Select(one => Task.Run(() => SessionsAsync(one.Item, one.Index))))).SelectMany(foreign => foreign)];
        }
        finally
        {
            benches.ForEach(bench => bench.Dispose());
        }
    }

    private static async Task<List<string>> SessionsAsync(DmBench bench, int rig)
    {
        var script = ScriptOf(rig);
        using var device = new DmClient(bench.Front) { User = script.User, Session = $"{rig}" };
        List<string> foreign = [];
        for (var session = 1; session <= 2; session++)
        {
            var nonce = (await device.StartAsync()).NextNonce ?? "";
            var commands = await device.StartAsync(Md5Credential.Digest(script.User, script.Password, Convert.FromBase64String(nonce)));
            var end = await device.AnswerAsync();
            (string What, string? Got, string Own)[] seen =
            [
                ("status", commands.Statuses.First(), "212"),
                ("session", commands.All("SessionID").Single().Value, $"{rig}"),
                ("value", commands.All("Replace").Descendants(Reply.SyncMl + "Data").FirstOrDefault()?.Value, $"value of {rig}"),
                ("end", end.Xml is null ? null : end.All("SessionID").Single().Value, $"{rig}"),
                ("meaning", bench.Meaning, StubName.End),
            ];
            foreign.AddRange(seen.Where(one => one.Got != one.Own).Select(one => string.Create(CultureInfo.InvariantCulture, $"rig {rig}, session {session}: {one.What} '{one.Got}'")));
        }

        return foreign;
    }

    private static SessionScript ScriptOf(int rig) => new("operator", $"user-{rig}", $"secret-{rig}", [.. Enumerable.Repeat((byte)rig, 16)], [])
    {
        Commands = [ServerCommand.Replace($"./Meter/{rig}", $"value of {rig}")],
    };
}
