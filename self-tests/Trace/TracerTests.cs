using System.Net;
using System.Net.Sockets;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Trace;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Trace;

/// <summary>Datagrams over UDP, from a sender on this machine.</summary>
public sealed class TracerTests : IDisposable
{
    private const string Atr = "02040400000000000000000001000000" + "3B800181";
    private const string Select = "02040400000000000000000000000000" + "00A4080C022FE2" + "9000";
    private const string UnselectedRead = "02040400000000000000000000000000" + "00B0000003" + "0102039000";

    private readonly EvidenceLog _evidence = new(TimeProvider.System);
    private readonly UdpClient _sender = new();
    private readonly VirtualCard _card = new(TestCards.Alice());
    private readonly Tracer _tracer;

    public TracerTests() => _tracer = new Tracer(new IPEndPoint(IPAddress.Loopback, 0), _evidence, TimeProvider.System);

    public void Dispose()
    {
        _tracer.Dispose();
        _sender.Dispose();
    }

    [Fact]
    public async Task What_a_tracer_sends_is_in_the_evidence_in_its_order_when_the_bench_has_caught_up()
    {
        _tracer.Expect(_card);
        for (var count = 0; count < 500; count++)
            Send(count is 0 ? Atr : Select);

        await _tracer.CheckAsync();

        _evidence.Entries.Should().HaveCount(500);
        _evidence.Entries.Select(entry => entry.Summary).Distinct().Should().Equal("COLD RESET of Alice's card", "SELECT 2FE2 (ICCID): 9000");
    }

    [Fact]
    public async Task What_the_bench_itself_does_to_the_card_stays_out_although_it_is_told_late()
    {
        using (_tracer.Pause())
        {
            _tracer.Expect(_card);
            Send(Atr);
            Send(Select);
            await _tracer.CaughtUpAsync();
        }

        _evidence.Entries.Should().BeEmpty();
        Send(Atr);
        await _tracer.CheckAsync();
        _evidence.Entries.Should().ContainSingle(entry => entry.Number == 1);
    }

    [Fact]
    public async Task Without_an_answer_to_reset_nothing_is_concluded_from_a_card_that_was_put_in()
    {
        _tracer.Expect(_card);

        await FluentActions.Awaiting(_tracer.CheckAsync).Should().ThrowAsync<RigException>().WithMessage($"No answer to reset has come to {_tracer.Address}*whether the tracer runs*");
    }

    [Fact]
    public async Task A_trace_with_a_hole_is_an_error_of_the_rig_until_the_next_scenario()
    {
        _tracer.Expect(_card);
        Send(Atr);
        Send(UnselectedRead);
        Send("0204");

        (await FluentActions.Awaiting(_tracer.CheckAsync).Should().ThrowAsync<RigException>().WithMessage("The trace between card and device has 2 holes*; entry 2, READ BINARY: no file*"))
            .Which.Part.Should().Be(BenchPart.Card);

        _tracer.Restart();
        await FluentActions.Awaiting(_tracer.CheckAsync).Should().NotThrowAsync();
    }

    [Fact]
    public void A_port_that_is_taken_is_told_with_what_to_do()
    {
        var taken = () => new Tracer(_tracer.Address, _evidence, TimeProvider.System);

        taken.Should().Throw<RigException>().WithMessage($"Listening for the tracer on {_tracer.Address} gave *End the program that holds the port*");
    }

    private void Send(string datagram) => _sender.Send(Convert.FromHexString(datagram), _tracer.Address);
}
