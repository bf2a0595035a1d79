namespace Conformance.Benchmarks.Whole;

/// <summary>The programs of a run that live as long as it does.</summary>
internal enum Role
{
    TestHost,
    Runner,
    WireMock,
    Supervisor,
}
