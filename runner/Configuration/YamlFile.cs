using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.Runner.Configuration;

/// <summary>Reads a YAML file of the user's; says file, line and reason when it cannot.</summary>
internal static class YamlFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <exception cref="ConfigurationException">The file is not there, not YAML, or has a key that nobody knows.</exception>
    public static T Read<T>(string path)
        where T : class
    {
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(path))
                ?? throw new ConfigurationException($"'{path}' is empty, and settings were expected. README.md shows an example.");
        }
        catch (YamlException cause)
        {
            throw new ConfigurationException($"'{path}', line {cause.Start.Line}: {(cause.InnerException ?? cause).Message} Correct the line; README.md shows an example.", cause);
        }
        catch (IOException cause)
        {
            throw new ConfigurationException($"'{path}' cannot be read: {cause.Message} Name the file with --rig.", cause);
        }
    }
}
