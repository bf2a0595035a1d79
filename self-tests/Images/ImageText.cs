using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Images;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Images;

/// <summary>Card images that a test writes as text.</summary>
internal static class ImageText
{
    public const string Mail = "mail: {name: corporate, server: imap.example, user: alice, password: secret, connection: internet}";

    public static CardProfile Load(string text, long seed = 1)
    {
        using var file = new TemporaryFile(text, ".yaml");
        return CardLibrary.OfSuite.Load(file.Path, seed);
    }

    /// <summary>What the reader says of a text that does not fit, with the file's name taken out.</summary>
    public static string Refusal(string text)
    {
        using var file = new TemporaryFile(text, ".yaml");
        return FluentActions.Invoking(() => CardLibrary.OfSuite.Load(file.Path, 1)).Should().Throw<CardImageException>().Which.Message
            .Replace($"'{file.Path}'", "image", StringComparison.Ordinal);
    }

    public static string Canonical(string text) => CanonicalForm.Of(new ImageSource("image", text).Root());
}
