using System.Security.Cryptography;
using Conformance.Reports.Records;

namespace Conformance.SelfTests.Reports;

public sealed class EvidenceFileTests : IDisposable
{
    private static readonly EvidenceRecord[] Entries =
    [
        new(1, 0.25, 'C', "RESET", "the card was reset", new Dictionary<string, string>()),
        new(2, 1.5, 'N', "ATTACH REQUEST", "IMSI 001010000000001", new Dictionary<string, string> { ["message"] = "{\"a\":\n1}" }),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entries_come_back_as_they_were_written()
    {
        var reference = EvidenceFile.Write(_folder.Path, Entries);

        EvidenceFile.Read(_folder.Path, reference).Should().BeEquivalentTo(Entries, how => how.WithStrictOrdering());
    }

    [Fact]
    public void The_only_file_written_is_named_by_the_hash_of_its_bytes_and_its_size_is_told()
    {
        var reference = EvidenceFile.Write(_folder.Path, Entries);

        var file = new FileInfo(Directory.GetFiles(Path.Combine(_folder.Path, "evidence")).Single());
        file.Name.Should().Be(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)))).And.Be(reference.Sha256);
        file.Length.Should().Be(reference.Size);
    }

    [Fact]
    public void Evidence_that_was_changed_afterwards_is_refused()
    {
        var reference = EvidenceFile.Write(_folder.Path, Entries);
        File.AppendAllText(Path.Combine(_folder.Path, "evidence", reference.Sha256), " ");

        FluentActions.Invoking(() => EvidenceFile.Read(_folder.Path, reference)).Should().Throw<FormatException>().WithMessage("*was changed after the run*");
    }

    [Fact]
    public void Evidence_that_is_gone_is_refused() =>
        FluentActions.Invoking(() => EvidenceFile.Read(_folder.Path, new EvidenceReference("00", 1, EvidenceFile.MediaType)))
            .Should().Throw<FormatException>().WithMessage("Evidence file '*00', which the journal refers to: the file is not there. Restore the whole run folder.");
}
