using Conformance.Fixtures.Cards.Programming;

namespace Conformance.SelfTests.Programming;

/// <summary>What a card held is kept in a file that tells when it was changed.</summary>
public sealed class BackupFileTests : IDisposable
{
    private static readonly CardBackup Backup = new("8999901000000000005", "4711",
    [
        new(CardPath.Parse("2F00"), new StoredFile(FileKind.LinearFixed, [1, 2, 3, 4], 2, null, [0xF0], [0x8B, 0x01, 0x00])),
        new(CardPath.Parse("7F50"), new StoredFile(FileKind.Directory, [], 0, [0xA0, 0, 0, 0, 1], null, [])),
        new(CardPath.Parse("7F50/6A31"), null),
    ]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-backup-");

    [Fact]
    public void What_was_saved_is_loaded_again()
    {
        BackupFile.Save(Backup, Path());

        BackupFile.Load(Path()).Fingerprint().Should().Be(Backup.Fingerprint());
        BackupFile.Load(Path()).Files.Select(file => (file.Path.Text, file.Wanted is null)).Should().Equal(("2F00", false), ("7F50", false), ("7F50/6A31", true));
    }

    [Fact]
    public void An_older_backup_is_never_written_over()
    {
        BackupFile.Save(Backup, Path());

        FluentActions.Invoking(() => BackupFile.Save(Backup with { Iccid = "8999901000000000013" }, Path())).Should().Throw<CardRefusedException>().WithMessage("The backup '*' cannot be written:*Nothing was written to the card*");
        BackupFile.Load(Path()).Iccid.Should().Be(Backup.Iccid);
    }

    [Theory]
    [InlineData("01020304", "01020305", "* was changed: its content has the hash *")]
    [InlineData("7F50/6A31", "7F50/6A32", "* was changed: *")]
    [InlineData("hil card backup 1", "hil card backup 2", "* says it is 'hil card backup 2', and 'hil card backup 1' was expected.*")]
    [InlineData("01020304", "0102030", "The backup has '0102030' where bytes in hexadecimal digits were expected*")]
    [InlineData("\"reader\": \"4711\",", "", "* is no backup of a card, or not whole: line *")]
    [InlineData("\"path\": \"2F00\",", "", "* is no backup of a card, or not whole: line *")]
    [InlineData("\"iccid\"", "\"imsi\"", "* is no backup of a card, or not whole: line *")]
    public void A_file_that_was_changed_or_is_no_backup_is_refused(string was, string now, string message)
    {
        BackupFile.Save(Backup, Path());
        File.WriteAllText(Path(), File.ReadAllText(Path()).Replace(was, now, StringComparison.Ordinal));

        FluentActions.Invoking(() => BackupFile.Load(Path())).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void A_path_that_is_none_is_refused() =>
        FluentActions.Invoking(() => CardPath.Parse("7F50/6A3")).Should().Throw<FormatException>().WithMessage("'7F50/6A3' is no path on a card*");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Path() => System.IO.Path.Combine(_folder.FullName, "backup.json");
}
