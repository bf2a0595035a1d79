using System.Security.Cryptography;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using Conformance.SelfTests.Cards;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>Protected objects of the bench and of openssl, each opened by the other.</summary>
public sealed class OpensslCmsTests(ITestOutputHelper output) : IDisposable
{
    private static readonly byte[] Message = BootstrapMessage.Encode(TestCards.Mail, "dm.operator.example");
    private static readonly IReadOnlyList<string> Trusted = ["operator", "corporation", "content-provider"];

    private readonly OpensslCms _openssl = new();

    [Fact]
    public async Task Openssl_opens_what_the_bench_seals() => (await OpenedByOpensslAsync(damage: 0)).Hold(Trusted.Count * KeyRing.DeviceClasses.Count, output);

    [Fact]
    public async Task Openssl_sees_one_flipped_bit_in_what_the_bench_seals() => (await OpenedByOpensslAsync(damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task The_bench_opens_what_openssl_seals() => (await OpenedByTheBenchAsync(damage: 0)).Hold(Trusted.Count * KeyRing.DeviceClasses.Count, output);

    [Fact]
    public async Task The_bench_sees_one_flipped_bit_in_what_openssl_seals() => (await OpenedByTheBenchAsync(damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task Openssl_refuses_what_a_device_must_refuse_and_for_that_reason() => (await RefusedAsync(damage: 0)).Hold(8, output);

    [Fact]
    public async Task Another_reason_is_seen_after_one_flipped_bit() => (await RefusedAsync(damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task Openssl_finds_the_algorithms_of_the_bench_in_the_structure() => (await StructureAsync(damage: 0)).Hold(KeyRing.DeviceClasses.Count, output);

    [Fact]
    public async Task Openssl_sees_one_flipped_bit_in_the_structure() => (await StructureAsync(damage: 1)).HaveSeenDamage(output);

    public void Dispose() => _openssl.Dispose();

    private async Task<Anchor> OpenedByOpensslAsync(byte damage)
    {
        var anchor = new Anchor("protected objects of the bench, opened", await Outsider.OpensslAsync());
        foreach (var signer in Trusted)
        {
            var bytes = Damaged(ProtectedMessage.Seal(Message, new Protection(signer, KeyRing.DeviceClasses)), damage);
            foreach (var deviceClass in KeyRing.DeviceClasses)
                anchor.Compare($"of {signer} for {deviceClass}", Convert.ToHexStringLower(Message), await _openssl.OpenAsync(bytes, deviceClass));
        }

        return anchor;
    }

    private async Task<Anchor> OpenedByTheBenchAsync(byte damage)
    {
        var anchor = new Anchor("protected objects of openssl, opened", await Outsider.OpensslAsync());
        foreach (var signer in Trusted)
        {
            var bytes = Damaged(await _openssl.SealAsync(Message, signer, [.. KeyRing.DeviceClasses]), damage);
            foreach (var deviceClass in KeyRing.DeviceClasses)
                anchor.Compare($"of {signer} for {deviceClass}", Opened(bytes, deviceClass), $"{signer} {Convert.ToHexStringLower(Message)}");
        }

        return anchor;
    }

    private async Task<Anchor> RefusedAsync(byte damage)
    {
        var anchor = new Anchor("protected objects refused", await Outsider.OpensslAsync());
        await CompareAsync("signer not trusted", new Protection("stranger", ["branded"]), "unable to get local issuer certificate");
        await CompareAsync("signer expired", new Protection("expired", ["branded"]), "certificate has expired");
        await CompareAsync("content changed", new Protection("operator", ["branded"]) { Damage = ProtectionDamage.Content }, OpensslCms.NotVerified);
        await CompareAsync("signature changed", new Protection("operator", ["branded"]) { Damage = ProtectionDamage.Signature }, OpensslCms.NotVerified);
        await CompareAsync("not protected", new Protection("operator", ["branded"]) { Damage = ProtectionDamage.Plain }, OpensslCms.NotDecrypted);
        await CompareAsync("nested without end", new Protection("operator", ["branded"]) { Damage = ProtectionDamage.Nested }, OpensslCms.NotDecrypted);
        await CompareAsync("no recipient", new Protection("operator", ["other-brand", "corporate"]), OpensslCms.NotDecrypted);
        anchor.Compare(
            "of the stranger, who is trusted", Convert.ToHexStringLower(Message),
            await _openssl.OpenAsync(Damaged(ProtectedMessage.Seal(Message, new Protection("stranger", ["branded"])), damage), "branded", root: "other-root"));
        return anchor;

        async Task CompareAsync(string name, Protection protection, string reason) =>
            anchor.Compare(name, reason, await _openssl.OpenAsync(Damaged(ProtectedMessage.Seal(Message, protection), damage), "branded"));
    }

    private static async Task<Anchor> StructureAsync(byte damage)
    {
        var anchor = new Anchor("structure of protected objects", await Outsider.OpensslAsync());
        for (var count = 1; count <= KeyRing.DeviceClasses.Count; count++)
        {
            var bytes = ProtectedMessage.Seal(Message, new Protection("operator", [.. KeyRing.DeviceClasses.Take(count)]));
            bytes[bytes.AsSpan().LastIndexOf(Aes256Cbc) + Aes256Cbc.Length - 1] ^= damage;
            var recipients = string.Concat(Enumerable.Repeat("rsaesOaep sha256 mgf1 sha256 ", count));
            anchor.Compare($"{count} recipients", $"pkcs7-envelopedData {recipients}pkcs7-data aes-256-cbc", string.Join(' ', from value in await OpensslAsn1.ParseAsync(bytes) where value.Type is OpensslAsn1.Identifier select value.Value));
        }

        return anchor;
    }

    private static byte[] Aes256Cbc => Convert.FromHexString("060960864801650304012A");

    private static string Opened(byte[] bytes, string deviceClass)
    {
        try
        {
            var opened = ProtectedMessage.Open(bytes, deviceClass);
            return $"{opened.Signer} {Convert.ToHexStringLower(opened.Message)}";
        }
        catch (CryptographicException refusal)
        {
            return refusal.Message;
        }
    }

    // the last byte but 600 is within the encrypted content
    private static byte[] Damaged(byte[] bytes, byte damage)
    {
        bytes[^600] ^= damage;
        return bytes;
    }
}
