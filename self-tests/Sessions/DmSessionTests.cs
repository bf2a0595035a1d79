using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;

namespace Conformance.SelfTests.Sessions;

/// <summary>What is made of the front's record.</summary>
public sealed class DmSessionTests
{
    [Fact]
    public void A_session_has_its_packages_commands_alerts_credentials_and_times()
    {
        var session = Only(SampleSession.Whole);

        (session.Server, session.Id, session.Ending).Should().Be(("operator", "7", SessionEnding.Completed));
        (session.Begin, session.End).Should().Be((TimeSpan.Zero, TimeSpan.FromMilliseconds(50)));
        session.Messages.Select(message => message.Entry.Number).Should().Equal(1, 2, 3, 4, 5, 6);
        session.Packages.Select(package => package.Number).Should().Equal(1, 2, 1, 2, 3, 4);
        session.Alerts.Select(alert => (alert.FromDevice, alert.Code)).Should().Equal((true, "1201"), (true, "1201"));
        session.Credentials.Select(one => (one.FromDevice, one.Type, one.User, one.Value, one.Entry.Number)).Should().Equal((true, AuthenticationType.Digest, "alice", SampleSession.Digest, 3));
        session.Commands.Select(command => $"{command.Name} {string.Join(' ', command.Uris)} {command.Status} {string.Join(' ', command.Results.Select(item => $"{item.Uri}={item.Data}"))}".TrimEnd())
            .Should().Equal("Get ./DevDetail/SwV 200 ./DevDetail/SwV=1.0", "Sequence  200", "Delete ./A 404", "Exec ./B 202");
    }

    [Fact]
    public void Chunks_of_large_objects_are_joined_both_ways_and_messages_to_packages()
    {
        var session = Only(SampleSession.Large);

        session.Commands.Select(command => (command.Name, command.Pieces.Count, command.Data, command.Status)).Should().Equal(("Replace", 2, "abcdefgh", "200"), ("Get", 1, "", "200"), ("Alert", 1, "", "200"));
        session.Commands[1].Results.Should().Equal(new SeenItem("./Long", "0123456789", null));
        session.Packages.Select(package => (package.Number, package.Messages.Count)).Should().Equal((1, 1), (2, 2), (3, 3), (4, 2));
    }

    [Theory]
    [InlineData(1, SessionEnding.Unanswered)]
    [InlineData(2, SessionEnding.Refused)]
    [InlineData(3, SessionEnding.Unanswered)]
    [InlineData(4, SessionEnding.BrokenOff)]
    [InlineData(6, SessionEnding.Completed)]
    public void A_session_that_stops_early_says_how(int entries, SessionEnding ending) => Only(SampleSession.Whole.Until(entries)).Ending.Should().Be(ending);

    [Fact]
    public void A_session_ends_by_abort_or_by_a_fault()
    {
        Only(SampleSession.Whole.Until(4).Device("3", "<Alert><CmdID>1</CmdID><Data>1223</Data></Alert><Final/>").Server("3", "<Final/>")).Ending.Should().Be(SessionEnding.AbortedByDevice);
        Only(SampleSession.Whole.Until(4).With(4, "<Get>", "<Alert><CmdID>9</CmdID><Data>1223</Data></Alert><Get>")).Ending.Should().Be(SessionEnding.AbortedByServer);
        Only(SampleSession.Whole.Until(3).Fault()).Ending.Should().Be(SessionEnding.Failed);
        Only(SampleSession.Whole.WithField(6, "status", "503")).Ending.Should().Be(SessionEnding.Failed);
        Only(SampleSession.Whole.WithField(6, "mediaType", "text/plain")).Ending.Should().Be(SessionEnding.Failed);
        Only(SampleSession.Whole.With(6, "<SessionID>7<", "<SessionID>8<")).Ending.Should().Be(SessionEnding.Failed);
    }

    [Fact]
    public void Message_1_begins_a_session_anew_but_not_when_it_comes_again_in_the_other_encoding()
    {
        DmSessions.Of(SampleSession.Whole.Then(SampleSession.Whole).Entries).Select(session => session.Exchanges.Count).Should().Equal(3, 3);
        DmSessions.Of(SampleSession.Whole.Until(2).WithField(2, "status", "415").Then(SampleSession.Whole).Entries).Select(session => session.Exchanges.Count).Should().Equal(4);
    }

    [Fact]
    public void Sessions_of_two_servers_are_two_though_the_identifier_is_one()
    {
        var other = Enumerable.Range(1, 6).Aggregate(SampleSession.Whole, (session, entry) => session.WithField(entry, "server", "corporation"));

        DmSessions.Of(SampleSession.Whole.Then(other).Entries).Select(session => session.Server).Should().Equal("operator", "corporation");
    }

    [Fact]
    public void A_mac_in_the_header_is_a_credential()
    {
        var session = Only(SampleSession.Whole.WithField(1, "requestHeaders", "x-syncml-hmac: algorithm=MD5, username=\"Bruce1\", mac=s9r2grPzW9HxZMhgGxm9Lg=="));

        session.Credentials[0].Should().Be(new SessionCredential(session.Messages[0].Entry, true, AuthenticationType.Hmac, "Bruce1", "s9r2grPzW9HxZMhgGxm9Lg=="));
    }

    [Fact]
    public void Outcomes_of_a_script_are_found_whatever_the_order_and_the_CmdIDs_were()
    {
        ServerCommand[] commands = [ServerCommand.Sequence(ServerCommand.Exec("./B"), ServerCommand.Delete("./A")), ServerCommand.Get("./Elsewhere")];

        Outcomes(SampleSession.Whole, ["./DevDetail/SwV"], commands).Should().Equal("Get ./DevDetail/SwV 200 1.0", "Sequence  200 ", "Exec ./B 202 ", "Delete ./A 404 ", "Get ./Elsewhere  ");
    }

    [Fact]
    public void Of_a_large_object_the_last_chunk_counts_and_one_that_is_not_finished_is_not_answered()
    {
        Outcomes(SampleSession.Large, ["./Long"], ServerCommand.Replace("./Note", "abcdefgh")).Should().Equal("Get ./Long 200 0123456789", "Replace ./Note 200 ");
        Outcomes(SampleSession.Large.Until(3), ["./Long"], ServerCommand.Replace("./Note", "abcdefgh")).Should().Equal("Get ./Long  ", "Replace ./Note  ");
    }

    [Fact]
    public void Of_what_the_server_has_sent_again_the_last_answer_counts()
    {
        var again = SampleSession.Whole.Until(4)
            .Device("3", SampleSession.Status(1, "2", "0", "SyncHdr", "407", SampleSession.Chal) + SampleSession.Status(2, "2", "5", "Get", "407") + "<Final/>")
            .Server("3", "<Get><CmdID>5</CmdID><Item><Target><LocURI>./DevDetail/SwV</LocURI></Target></Item></Get><Final/>")
            .Device("4", SampleSession.Status(1, "3", "0", "SyncHdr", "200") + SampleSession.Status(2, "3", "5", "Get", "200") + SampleSession.Results(3, "3", "5", "./DevDetail/SwV", "1.0") + "<Final/>");

        Outcomes(again, ["./DevDetail/SwV"]).Should().Equal("Get ./DevDetail/SwV 200 1.0");
    }

    [Fact]
    public void Of_commands_alike_each_has_its_own_outcome_and_of_sessions_the_last_that_came_to_an_answer_counts()
    {
        var twice = SampleSession.Whole.With(4, "<Get><CmdID>5</CmdID>", "<Delete><CmdID>4</CmdID><Item><Target><LocURI>./A</LocURI></Target></Item></Delete><Get><CmdID>5</CmdID>").With(5, "<Status><CmdID>2<", SampleSession.Status(9, "2", "4", "Delete", "200") + "<Status><CmdID>2<");

        Outcomes(twice, [], ServerCommand.Delete("./A"), ServerCommand.Delete("./A")).Should().Equal("Delete ./A 200 ", "Delete ./A 404 ");
        Outcomes(twice.Then(SampleSession.Whole.With(5, "404", "425")).Then(SampleSession.Whole.Until(3)), [], ServerCommand.Delete("./A")).Should().Equal("Delete ./A 425 ");
    }

    private static IEnumerable<string> Outcomes(SampleSession session, string[] reads, params ServerCommand[] commands) =>
        ScriptOutcomes.Of(session.Entries, new SessionScript("operator", "alice", "secret", [], reads) { Commands = commands }).Select(outcome => $"{outcome.Command.Name} {outcome.Command.Uri} {outcome.Status} {outcome.Data}");

    private static DmSession Only(SampleSession sample) => DmSessions.Of(sample.Entries).Should().ContainSingle().Subject;
}
