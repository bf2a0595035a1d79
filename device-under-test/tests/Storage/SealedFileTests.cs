using System.Security.Cryptography;
using System.Text;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Tests.Storage;

public sealed class SealedFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"device-test-{Guid.NewGuid():N}.sealed");

    [Fact]
    public void What_is_written_is_read_and_cannot_be_seen_in_the_file()
    {
        var canary = "canary-7c1f0a9e55d2"u8.ToArray();
        using var file = SealedFile.At(_path);

        var first = file.Write(canary);
        var second = file.Write([]);

        file.Read(first).Should().Equal(canary);
        file.Read(second).Should().BeEmpty();
        Bytes().Length.Should().Be(canary.Length + 32);
        Bytes().AsSpan().IndexOf(canary).Should().Be(-1);
    }

    [Fact]
    public void With_the_key_everything_is_gone_even_for_who_has_a_copy_of_the_file()
    {
        using var file = SealedFile.At(_path);
        var piece = file.Write("secret"u8);
        var copy = Bytes();

        file.Clear();
        Bytes().Should().BeEmpty();
        using (var stream = new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            stream.Write(copy);

        file.Invoking(sealedFile => sealedFile.Read(piece)).Should().Throw<CryptographicException>();
    }

    [Fact]
    public void A_full_file_takes_no_more_until_it_is_cleared_and_what_is_in_it_can_be_read()
    {
        using var file = SealedFile.At(_path);
        var first = file.Write("first"u8);
        var large = new byte[1 << 20];
        var fill = () =>
        {
            for (var piece = 0; piece < 16; piece++)
                file.Write(large);
        };

        fill.Should().Throw<IOException>().WithMessage("*full*");
        file.Read(first).Should().Equal("first"u8.ToArray());
        file.Clear();
        file.Write(large).Offset.Should().Be(0);
    }

    [Fact]
    public void A_file_that_an_earlier_life_left_is_deleted()
    {
        File.WriteAllText(_path, "left over");

        using var file = SealedFile.At(_path);

        Bytes().Should().BeEmpty();
    }

    public void Dispose() => File.Delete(_path);

    private byte[] Bytes()
    {
        using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return reader.ReadBytes(1 << 16);
    }
}
