using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Milenage;

public sealed class MilenageTests
{
    [Fact]
    public void A_key_is_never_printed()
    {
        var key = SecretKey.Parse("465b5ce8b199b49faa5f0a2ee238a6bc");

        $"{key}".Should().Be("(secret)");
    }

    [Fact]
    public void A_key_of_the_wrong_length_is_refused_without_repeating_it()
    {
        var parsing = () => SecretKey.Parse("465b5c");

        parsing.Should().Throw<ArgumentException>().WithMessage("A key of 6 characters*").Which.Message.Should().NotContain("465b5c");
    }

    [Fact]
    public void Sequence_number_parts_into_seq_and_index_and_keeps_its_six_bytes()
    {
        var sqn = SequenceNumber.FromBytes([0xFF, 0x9B, 0xB4, 0xD0, 0xB6, 0x07]);

        sqn.Index.Should().Be(7);
        sqn.Seq.Should().Be(0xFF9BB4D0B607 >> 5);
        sqn.Next().Value.Should().Be(0xFF9BB4D0B627);
        Convert.ToHexString(sqn.ToBytes()).Should().Be("FF9BB4D0B607");
    }
}
