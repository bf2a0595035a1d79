using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;

namespace Conformance.SelfTests.Network;

/// <summary>A network cell, what it writes down, and a handset that reaches it.</summary>
internal sealed class TestCell : IDisposable
{
    public TestCell()
    {
        Cell = new NetworkCell(Log);
        Radio = new HttpClient { BaseAddress = Cell.Address };
        Handset = new Handset(Radio);
    }

    public EvidenceLog Log { get; } = new(TimeProvider.System);

    public NetworkCell Cell { get; }

    public HttpClient Radio { get; }

    public Handset Handset { get; }

    public void Dispose()
    {
        Radio.Dispose();
        Cell.Dispose();
    }
}
