using Conformance.Fixtures.DmServer;

namespace Conformance.SelfTests.DmServer;

public sealed class HmacTests
{
    private static readonly byte[] Nonce = "Nonce"u8.ToArray();
    private static readonly byte[] Octets = "hello"u8.ToArray();

    // made with openssl from the formula; the specification has an example of the digest, and none of the HMAC
    [Fact]
    public void The_mac_is_made_as_the_formula_says() => Hmac.Mac("Bruce1", "OhBehave", Nonce, Octets).Should().Be("s9r2grPzW9HxZMhgGxm9Lg==");

    [Theory]
    [InlineData("algorithm=MD5, username=\"Bruce1\", mac=s9r2grPzW9HxZMhgGxm9Lg==", true)]
    [InlineData("mac=\"s9r2grPzW9HxZMhgGxm9Lg==\",username=\"Bruce1\"", true)]
    [InlineData("algorithm=SHA1, username=\"Bruce1\", mac=s9r2grPzW9HxZMhgGxm9Lg==", false)]
    [InlineData("username=\"Bruce2\", mac=s9r2grPzW9HxZMhgGxm9Lg==", false)]
    [InlineData("username=\"Bruce1\", mac=t9r2grPzW9HxZMhgGxm9Lg==", false)]
    [InlineData("mac=s9r2grPzW9HxZMhgGxm9Lg==", false)]
    [InlineData("username=\"Bruce1\"", false)]
    [InlineData("", false)]
    public void A_header_is_right_when_user_and_mac_are(string header, bool isRight) => Hmac.IsRight(header, "Bruce1", "OhBehave", Nonce, Octets).Should().Be(isRight);

    [Fact]
    public void What_the_server_writes_it_reads() =>
        Hmac.IsRight(Hmac.Value("Bruce1", "OhBehave", Nonce, Octets), "Bruce1", "OhBehave", Nonce, Octets).Should().BeTrue();
}
