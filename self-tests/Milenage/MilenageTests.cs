using Conformance.Fixtures.Milenage;

namespace Conformance.SelfTests.Milenage;

public sealed class MilenageTests
{
    [Theory]
    [MemberData(nameof(MilenageVectors.All), MemberType = typeof(MilenageVectors))]
    public void Opc_comes_from_op_as_in_the_3gpp_test_sets(MilenageVector vector) =>
        MilenageAlgorithmSet.OpcFrom(SecretKey.Parse(vector.K), SecretKey.Parse(vector.Op)).ToHex()
            .Should().BeEquivalentTo(vector.Opc);

    [Theory]
    [MemberData(nameof(MilenageVectors.All), MemberType = typeof(MilenageVectors))]
    public void All_seven_functions_give_the_values_of_the_3gpp_test_sets(MilenageVector vector)
    {
        var set = new MilenageAlgorithmSet(SecretKey.Parse(vector.K), SecretKey.Parse(vector.Opc));
        var rand = Convert.FromHexString(vector.Rand);
        var amf = Convert.FromHexString(vector.Amf);
        var sqn = SequenceNumber.FromBytes(Convert.FromHexString(vector.Sqn));

        byte[][] values = [set.F1(rand, sqn, amf), set.F1Star(rand, sqn, amf), set.F2(rand), set.F3(rand), set.F4(rand), set.F5(rand), set.F5Star(rand)];

        values.Select(Convert.ToHexStringLower).Should().Equal(
            vector.F1, vector.F1Star, vector.F2, vector.F3, vector.F4, vector.F5, vector.F5Star);
    }

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
