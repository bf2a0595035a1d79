using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Anchors;

/// <summary>The command line of openssl, with the test keys: it opens and makes protected objects.</summary>
internal sealed partial class OpensslCms : IDisposable
{
    public const string NotDecrypted = "not decrypted";
    public const string NotVerified = "signature does not hold";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-openssl-");

    /// <summary>Decrypts for a device class, and verifies up to a root.</summary>
    /// <returns>The message in hexadecimal; else <see cref="NotDecrypted"/>, what openssl finds wrong with the certificate, or <see cref="NotVerified"/>.</returns>
    public async Task<string> OpenAsync(byte[] bytes, string deviceClass, string root = "test-root")
    {
        var (decrypted, _) = await RunAsync(bytes, "cms", "-decrypt", "-binary", "-inform", "DER", "-recip", Certificate(deviceClass), "-inkey", Key(deviceClass));
        if (decrypted is null)
            return NotDecrypted;
        var (message, said) = await RunAsync(decrypted, "cms", "-verify", "-binary", "-inform", "DER", "-CAfile", Certificate(root));
        return message is not null ? Convert.ToHexStringLower(message)
            : VerifyError().Match(said) is { Success: true } verify ? verify.Groups["text"].Value
            : NotVerified;
    }

    /// <summary>Signs and envelopes.</summary>
    public async Task<byte[]> SealAsync(byte[] message, string signer, params string[] deviceClasses)
    {
        var (signed, _) = await RunAsync(
            message, "cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-md", "sha256", "-keyid", "-signer", Certificate(signer), "-inkey", Key(signer));
        string[] recipients =
        [
            .. deviceClasses.SelectMany(one => new[] { "-recip", Certificate(one), "-keyopt", "rsa_padding_mode:oaep", "-keyopt", "rsa_oaep_md:sha256" }),
        ];
        var (enveloped, _) = await RunAsync(signed!, ["cms", "-encrypt", "-binary", "-outform", "DER", "-aes-256-cbc", "-keyid", .. recipients]);
        return enveloped!;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(byte[]? Output, string Said)> RunAsync(byte[] input, params string[] arguments)
    {
        var output = Path.Combine(_folder.FullName, "out");
        var (code, said) = await Tool.RunAsync("openssl", [.. arguments, "-in", await FileAsync(input), "-out", output]);
        return (code is 0 ? await File.ReadAllBytesAsync(output) : null, said);
    }

    private async Task<string> FileAsync(byte[] bytes)
    {
        var file = Path.Combine(_folder.FullName, "in");
        await File.WriteAllBytesAsync(file, bytes);
        return file;
    }

    private static string Certificate(string name) => Path.Combine(Keys(), $"{name}.crt");

    private static string Key(string name) => Path.Combine(Keys(), $"{name}.key");

    private static string Keys([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../fixtures/ProtectedObjects/Keys");

    [GeneratedRegex("Verify error: (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex VerifyError();
}
