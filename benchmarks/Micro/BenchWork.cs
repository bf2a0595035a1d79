using BenchmarkDotNet.Attributes;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Wbxml;
using Conformance.Reports.Records;

namespace Conformance.Benchmarks.Micro;

/// <summary>What the bench does again and again in a run, each by itself, and beside some the floor.</summary>
public class BenchWork : IDisposable
{
    private const int Objects = 30;
    private const string Server = "dm.operator.example";

    private static readonly MilenageAlgorithmSet Milenage = new(SecretKey.Of(new byte[16]), SecretKey.Of([.. Enumerable.Repeat((byte)1, 16)]));
    private static readonly byte[] Rand = [.. Enumerable.Range(0, 16).Select(octet => (byte)octet)];
    private static readonly byte[] Block = new byte[256];
    private static readonly BenchLost Record = new(DateTimeOffset.UnixEpoch, "pcscd", Blame.Rig, "It ended by itself.");   // the beginning of a test case would not be flushed

    private int _number;
    private JournalWriter? _journal;
    private FileStream? _plain;
    private CardProfile? _known;

    /// <summary>Where journals are written; on the disk that runs lie on.</summary>
    internal static string Folder { get; set; } = "";

    /// <summary>A message with one account, as it lies on a card.</summary>
    internal static byte[] Message { get; } = BootstrapMessage.Encode(Account("decoded", 1), Server);

    [GlobalSetup]
    public void SetUp()
    {
        _known = Card("known");
        _journal = new JournalWriter(Path.Combine(Folder, Guid.NewGuid().ToString()));
        _plain = new FileStream(Path.Combine(Folder, "plain"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _journal?.Dispose();
        _plain?.Dispose();
    }

    [Benchmark]
    public int MilenageF1ToF5() =>
        Milenage.F1(Rand, new SequenceNumber(32), [0x80, 0x00]).Length + Milenage.F2(Rand).Length + Milenage.F3(Rand).Length + Milenage.F4(Rand).Length + Milenage.F5(Rand).Length;

    [Benchmark]
    public CardImage Image() => CardImage.Of(Card($"image {_number++}"));

    [Benchmark]
    public CardImage ImageAgain() => CardImage.Of(_known!);

    [Benchmark]
    public int MessagesOfImage() => Accounts($"alone {_number++}").Sum(mo => BootstrapMessage.Encode(mo, Server).Length);

    [Benchmark]
    public int DecodeByLibrary() => LibWbxmlDecoder.Decode(Message);

    [Benchmark]
    public Task<(string? Xml, string? Misfit)> DecodeByProgram() => WbxmlDecoder.DecodeAsync(Message);

    [Benchmark]
    public void JournalAppend() => _journal!.Append(Record);

    [Benchmark]
    public void WriteAndFlush()
    {
        _plain!.Write(Block);
        _plain.Flush(flushToDisk: true);
    }

    private static CardProfile Card(string mark) => new(CardIdentity.Of("Alice", seed: 1), [.. Accounts(mark).Select(CardObject.Of)]);

    private static IEnumerable<ManagementObject> Accounts(string mark) => Enumerable.Range(1, Objects).Select(number => Account(mark, number));

    private static ManagementObject Account(string mark, int number) =>
        new MailAccount($"{mark} {number}", "imap.corporation.example", 143, "alice", "secret", "internet").ToManagementObject();
}
