using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Values printed in OMA-TS-DM_Security 1.2, or computed from its formula with other tools.</summary>
public sealed class Md5DigestTests
{
    [Fact]
    public void Digest_of_Bruce2_is_the_one_the_specification_prints() =>
        Md5Digest.Of("Bruce2", "OhBehave", "Nonce"u8).Should().Be("Zz6EivR3yeaaENcRN6lpAQ==");

    [Fact]
    public void Digest_over_a_body_takes_the_body_in() =>
        Md5Digest.OfBody("Bruce1", "OhBehave", "Nonce"u8, "hello"u8).Should().Be("s9r2grPzW9HxZMhgGxm9Lg==");

    [Fact]
    public void Nonce_that_is_not_base64_is_refused()
    {
        var nonce = () => new Challenge(AuthTypes.Md5, "b64", "a%").Nonce();
        nonce.Should().Throw<MalformedMessageException>().WithMessage("NextNonce 'a%' is not base64.");
    }
}
