using Conformance.Fixtures.Evidence;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Sessions;
using Conformance.Steps.Recording.Options;

namespace Conformance.SelfTests.Recording;

/// <summary>What of the evidence shows an option in use, and what does not.</summary>
public sealed class OptionSightingsTests
{
    private static readonly SampleSession Own = SampleSession.Whole;

    [Fact]
    public void Every_option_of_the_catalogue_can_be_seen_and_no_other_is() => OptionSightings.Options.Should().BeEquivalentTo(Catalogue.Read(Repository.Requirements).Options);

    [Fact]
    public void Nothing_is_seen_in_nothing() => Seen([]).Should().BeEmpty();

    [Fact]
    public void A_session_without_anything_special_shows_its_encoding_and_that_nobody_asked_for_it() => Seen(Own.Entries).Should().Equal("InitiatesSession 1", "XmlMessages 1");

    [Fact]
    public void A_session_that_the_bench_has_asked_for_is_not_of_the_device_s_own_accord() =>
        Seen([Answer("GET /v1/state", "{}"), .. Own.Entries, Answer("POST /v1/sessions", "")]).Should().Equal("XmlMessages 2");

    [Fact]
    public void A_session_before_the_bench_asked_for_one_is() =>
        Seen([.. Own.Entries, Answer("GET /v1/state", "{}"), Answer("POST /v1/sessions", "")]).Should().Contain("InitiatesSession 1");

    [Fact]
    public void A_session_that_the_server_has_asked_for_is_not() => Seen(Own.With(1, "1201", "1200").With(3, "1201", "1200").Entries).Should().Equal("XmlMessages 1");

    [Theory]
    [InlineData("mediaType", "application/vnd.syncml.dm+wbxml", "WbxmlMessages 5")]
    [InlineData("tls", "TLS 1.3", "SecureTransport 5")]
    [InlineData("requestHeaders", "Accept: */*\nX-Syncml-Hmac: algorithm=MD5, username=\"a\", mac=AA==", "HmacAuthentication 5")]
    public void What_a_message_came_with_shows_an_option(string field, string value, string seen) => Seen(Own.WithField(5, field, value).Entries).Should().Contain(seen);

    [Fact]
    public void What_the_server_sent_shows_none() => Seen(Own.WithField(4, "mediaType", "application/vnd.syncml.dm+wbxml").Entries).Should().NotContain(seen => seen.StartsWith("Wbxml"));

    [Fact]
    public void A_value_in_parts_is_a_large_object() => Seen(SampleSession.Large.Entries).Should().Contain("LargeObjects 3");

    [Theory]
    [InlineData("200", true)]
    [InlineData("406", false)]
    public void An_alert_for_the_user_counts_where_it_was_carried_out(string status, bool counts)
    {
        var session = Own.With(4, "<Exec><CmdID>8</CmdID><Item><Target><LocURI>./B</LocURI></Target></Item></Exec>", "<Alert><CmdID>8</CmdID><Data>1100</Data></Alert>")
            .With(5, "<Cmd>Exec</Cmd><Data>202</Data>", $"<Cmd>Alert</Cmd><Data>{status}</Data>");

        Seen(session.Entries).Contains("UserAlerts 5").Should().Be(counts);
    }

    [Theory]
    [InlineData("ATTACH ACCEPT", "sres", true)]
    [InlineData("ATTACH ACCEPT", "res", false)]
    [InlineData("AUTHENTICATION RESPONSE", "sres", false)]
    public void An_accept_by_SRES_is_an_attach_to_a_network_of_the_second_generation(string kind, string field, bool counts) =>
        Seen([new(1, TimeSpan.Zero, ObservationPoint.Network, kind, kind, new Dictionary<string, string> { [field] = "00" })]).Contains("GsmAttach 1").Should().Be(counts);

    [Theory]
    [InlineData("GET /v1/prompts", """[ {"id":"1","kind":"confirm"}]""", "UserInterface 1")]
    [InlineData("GET /v1/prompts", "[]", null)]
    [InlineData("GET /v1/applications", """[{"id":"mail","locked": true}]""", "CorporateLock 1")]
    [InlineData("GET /v1/applications", """[{"id":"mail","locked":false}]""", null)]
    [InlineData("GET /v1/applications", """[{"settings":[{"server":"imap.secret-mark.example"}]}]""", "ProtectedObjects 1")]
    [InlineData("GET /v1/tree?root=.", """[{"value":"imap.secret-mark.example"}]""", "ProtectedObjects 1")]
    [InlineData("GET /v1/log", "imap.secret-mark.example", null)]
    public void What_the_device_tells_shows_an_option(string asked, string answer, string? seen) =>
        Seen([Answer(asked, answer)]).Should().Equal(seen is null ? [] : [seen]);

    private static EvidenceEntry Answer(string asked, string answer) =>
        new(0, TimeSpan.Zero, ObservationPoint.Device, asked, asked, new Dictionary<string, string> { ["answer"] = answer });

    /// <summary>Options with the numbers of their entries, counted anew from 1.</summary>
    private static IEnumerable<string> Seen(IEnumerable<EvidenceEntry> log)
    {
        List<EvidenceEntry> entries = [.. log];
        var moved = entries.FindIndex(entry => entry.Point is ObservationPoint.Server);
        return OptionSightings.In(
            [.. entries.Index().Select(one => one.Item with
            {
                Number = one.Index + 1,
                Fields = one.Item.Fields.ToDictionary(field => field.Key, field => field.Key is "answers" ? $"{int.Parse(field.Value, null) + moved}" : field.Value),
            })],
            ["imap.secret-mark.example"]).Select(sighting => $"{sighting.Option} {sighting.Entry}");
    }
}
