using Conformance.Fixtures.Cards.Programming;

namespace Conformance.Runner.Configuration;

/// <summary>Reads the administrator's key of a card. The file lies outside the suite, where no commit can take it along.</summary>
internal static class AdministratorKeyFile
{
    /// <exception cref="ConfigurationException">It cannot be read, or lies in the suite's folder.</exception>
    /// <exception cref="FormatException">It holds no key.</exception>
    public static AdministratorKey Read(string path)
    {
        if (Path.GetFullPath(path).StartsWith(Repository.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ConfigurationException($"'{path}' lies in the suite's own folder, and a key must not be where a commit can take it along. Move it elsewhere.");

        try
        {
            return AdministratorKey.Parse(File.ReadAllText(path).Trim());
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"'{path}' cannot be read: {cause.Message.TrimEnd('.')}. Correct the path where it is given.", cause);
        }
    }
}
